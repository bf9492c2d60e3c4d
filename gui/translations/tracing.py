"""Follows an expression of the core's source to the texts it can give.

Constants, f-strings, conditions, tables, and the functions that give or take a part of a text are
followed; what is only known when the program runs is a place in the text.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]

#: Places in a text that is put together: for given words, words of the core, a number (`:d`).
GIVEN, PHRASE, NUMBER = "\ue000", "\ue001", "\ue002"
#: Sentences that differ in more parts than this have a place for the part instead.
MOST = 40
#: Attributes that carry a part of a sentence, and where they are given.
CARRIED = {"why": {"Doubt": 3, "beside": 2}}
#: Properties that give a part of a sentence, with the module they are in.
PROPERTIES = {"label": ("Raw.label", "briefing.importing.document")}
#: Expressions for words that gui/wording.py lists: sections, kinds, languages, origins.
LISTED = frozenset(
    {
        "TITLES[key]",
        "elsewhere",
        "error.message",
        "info.title",
        "language_name(article.language)",
        "named_by",
        "sheet.info.title",
        "title",
    }
)


class Scope(NamedTuple):
    """Where an expression stands: its module, and the functions and classes around it."""

    module: Module
    around: tuple[ast.AST, ...]


class Module:
    """One file of the core: its tree, the nodes around each node, and what it imports."""

    def __init__(self, path: Path) -> None:
        self.name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.nodes = list(self._walk(self.tree, ()))
        self.imports = {
            alias.asname or alias.name: (node.module or "", alias.name)
            for node, _ in self.nodes
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }

    def _walk(
        self, node: ast.AST, around: tuple[ast.AST, ...]
    ) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
        yield node, around
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            around = (*around, node)
        for child in ast.iter_child_nodes(node):
            yield from self._walk(child, around)

    def defined(self, name: str) -> ast.FunctionDef | ast.ClassDef | None:
        """The function or class of the module with a name; a method as "Class.method"."""
        body: list[ast.stmt] = self.tree.body
        found = None
        for part in name.split("."):
            defined = (n for n in body if isinstance(n, (ast.FunctionDef, ast.ClassDef)))
            found = next((node for node in defined if node.name == part), None)
            body = found.body if found else []
        return found


class Tracer:
    """Follows expressions to the texts they can give, with places for what is not known."""

    def __init__(self, modules: list[Module]) -> None:
        self.modules = {module.name: module for module in modules}
        self.parts: set[str] = set()
        self._open: list[ast.AST] = []
        self._calls: dict[str, list[tuple[ast.Call, Scope]]] = defaultdict(list)
        for module in modules:
            for node, around in module.nodes:
                if isinstance(node, ast.Call):
                    name = ast.unparse(node.func).rpartition(".")[2]
                    self._calls[name].append((node, Scope(module, around)))

    def texts(self, node: ast.expr, scope: Scope) -> list[str]:
        """What an expression can give; `GIVEN` alone for what is not known."""
        if ast.unparse(node) in LISTED:
            return [PHRASE]
        follow = getattr(self, f"_{type(node).__name__.lower()}", None)
        if follow is None or any(node is each for each in self._open):
            return [GIVEN]
        self._open.append(node)
        try:
            return list(dict.fromkeys(follow(node, scope))) or [GIVEN]
        finally:
            self._open.pop()

    # --- kinds of expressions --------------------------------------------------------------

    def _constant(self, node: ast.Constant, _scope: Scope) -> list[str]:
        return [node.value] if isinstance(node.value, str) else [GIVEN]

    def _joinedstr(self, node: ast.JoinedStr, scope: Scope) -> list[str]:
        return self._joined([self._part(each, scope) for each in node.values])

    def _part(self, node: ast.expr, scope: Scope) -> list[str]:
        if not isinstance(node, ast.FormattedValue):
            return self.texts(node, scope)
        if node.conversion == -1 and node.format_spec is None:
            return self.texts(node.value, scope)
        return [NUMBER if node.format_spec and "'d'" in ast.dump(node.format_spec) else GIVEN]

    def _joined(self, parts: list[list[str]]) -> list[str]:
        """Every way to join the parts; a part that is open, or has too many ways, is a place."""
        parts = [self._closed(ways) for ways in parts]
        while len(list(product(*parts))) > MOST:
            longest = max(parts, key=len)
            self.parts.update(longest)
            parts[parts.index(longest)] = [PHRASE]
        # A sum of numbers is one number.
        return [re.sub(f"{GIVEN}+", GIVEN, "".join(each)) for each in product(*parts)]

    def _closed(self, ways: list[str]) -> list[str]:
        """The ways of a part; one place for all where one of them is a place alone."""
        if GIVEN not in ways and PHRASE not in ways:
            return ways
        known = [each for each in ways if re.search(r"\w \w", each)]
        self.parts.update(known)
        return [PHRASE if known or PHRASE in ways else GIVEN]

    def _binop(self, node: ast.BinOp, scope: Scope) -> list[str]:
        if not isinstance(node.op, ast.Add):
            return [GIVEN]
        return self._joined([self.texts(node.left, scope), self.texts(node.right, scope)])

    def _ifexp(self, node: ast.IfExp, scope: Scope) -> list[str]:
        return [*self.texts(node.body, scope), *self.texts(node.orelse, scope)]

    def _boolop(self, node: ast.BoolOp, scope: Scope) -> list[str]:
        values = node.values if isinstance(node.op, ast.Or) else node.values[-1:]
        return [text for each in values for text in self.texts(each, scope)]

    def _attribute(self, node: ast.Attribute, scope: Scope) -> list[str]:
        if node.attr in CARRIED:
            return [
                text
                for name, place in CARRIED[node.attr].items()
                for value, where in self.given(name, place, node.attr)
                for text in self.texts(value, where)
            ]
        if home := PROPERTIES.get(node.attr):
            return self._returned(*home)
        return self._assigned(ast.unparse(node), scope.around[:1], scope) or [GIVEN]

    def _subscript(self, node: ast.Subscript, scope: Scope) -> list[str]:
        found = self._element(node, scope)
        return self.texts(found, scope) if found else self._values(node.value, scope)

    def _element(self, node: ast.expr, scope: Scope) -> ast.expr | None:
        """A part of a table of the module by its number, as `_SIGNS[0][1]`."""
        if isinstance(node, ast.Name):
            return self._table(node.id, scope.module)
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            table = self._element(node.value, scope)
            if isinstance(table, (ast.Tuple, ast.List)) and isinstance(node.slice.value, int):
                return table.elts[node.slice.value]
        return None

    def _values(self, node: ast.expr, scope: Scope) -> list[str]:
        """All values of a dictionary of the module."""
        table = self._table(node.id, scope.module) if isinstance(node, ast.Name) else node
        if not isinstance(table, ast.Dict):
            return [GIVEN]
        return [text for each in table.values for text in self.texts(each, scope)]

    def _call(self, node: ast.Call, scope: Scope) -> list[str]:
        called = node.func
        if isinstance(called, ast.Attribute):
            if called.attr == "format":
                return self._formatted(node, called.value, scope)
            if called.attr == "get" and len(node.args) == 2:
                return [*self._values(called.value, scope), *self.texts(node.args[1], scope)]
            if called.attr not in ("lower", "rstrip"):
                return [GIVEN]
            return self.texts(called.value, scope)
        if not isinstance(called, ast.Name):
            return [GIVEN]
        if called.id == "next" and isinstance(node.args[0], ast.GeneratorExp):
            elements = [node.args[0].elt, *node.args[1:]]
            return [text for each in elements for text in self.texts(each, scope)]
        home, name = scope.module.imports.get(called.id, (scope.module.name, called.id))
        return self._returned(name, home)

    def _formatted(self, node: ast.Call, form: ast.expr, scope: Scope) -> list[str]:
        """The texts of `form.format(name=value, ...)`."""
        values = {each.arg: self.texts(each.value, scope) for each in node.keywords}
        found = []
        for text in self.texts(form, scope):
            parts = re.split(r"\{(\w+)\}", text)
            ways = [values.get(p, [GIVEN]) if n % 2 else [p] for n, p in enumerate(parts)]
            found += self._joined(ways)
        return found

    def _returned(self, name: str, home: str) -> list[str]:
        """What a function of the core returns."""
        module = self.modules.get(home)
        function = module.defined(name) if module else None
        if module is None or not isinstance(function, ast.FunctionDef):
            return [GIVEN]
        scope = Scope(module, (function,))
        returns = (n for n in ast.walk(function) if isinstance(n, ast.Return) and n.value)
        texts = [text for each in returns for text in self.texts(each.value, scope)]  # type: ignore[arg-type]
        return [text for text in texts if text]

    # --- names -----------------------------------------------------------------------------

    def _name(self, node: ast.Name, scope: Scope) -> list[str]:
        for function in reversed(scope.around):
            if isinstance(function, ast.FunctionDef):
                if found := self._assigned(node.id, (function,), scope):
                    return found
                if found := self._argument(node.id, function, scope):
                    return found
        home, name = scope.module.imports.get(node.id, (scope.module.name, node.id))
        module = self.modules.get(home)
        table = self._table(name, module) if module else None
        return self.texts(table, Scope(module, ())) if table and module else [GIVEN]

    def _assigned(self, name: str, around: tuple[ast.AST, ...], scope: Scope) -> list[str]:
        """What a name or attribute is set to in a function or class."""
        found = []
        for node in (each for outer in around for each in ast.walk(outer)):
            if isinstance(node, ast.Assign):
                found += self._bound(node.targets[0], node.value, name, scope)
            elif isinstance(node, ast.NamedExpr):
                found += self._bound(node.target, node.value, name, scope)
            elif isinstance(node, (ast.For, ast.comprehension)):
                table = self._element(node.iter, scope)
                for row in table.elts if isinstance(table, (ast.Tuple, ast.List)) else ():
                    found += self._bound(node.target, row, name, scope)
        return found

    def _bound(self, target: ast.expr, value: ast.expr, name: str, scope: Scope) -> list[str]:
        """What `target = value` sets a name to."""
        if ast.unparse(target) == name:
            return self.texts(value, self._inside(value, scope))
        if not isinstance(target, ast.Tuple):
            return []
        names = [ast.unparse(each) for each in target.elts]
        if name not in names:
            return []
        if isinstance(value, ast.Tuple):
            element = value.elts[names.index(name)]
            return self.texts(element, self._inside(element, scope))
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
            return self._pairs(value.func.id, names.index(name), scope)
        return [GIVEN]

    def _pairs(self, name: str, place: int, scope: Scope) -> list[str]:
        """One part of what a function of the module returns in pairs."""
        function = scope.module.defined(name)
        returns = ast.walk(function) if isinstance(function, ast.FunctionDef) else ()
        return [
            text
            for each in returns
            if isinstance(each, ast.Return) and isinstance(each.value, ast.Tuple)
            for text in self.texts(each.value.elts[place], Scope(scope.module, (function,)))  # type: ignore[arg-type]
        ]

    def _inside(self, node: ast.expr, scope: Scope) -> Scope:
        """The scope in which a node of the module stands."""
        return next((Scope(scope.module, a) for n, a in scope.module.nodes if n is node), scope)

    def _argument(self, name: str, function: ast.FunctionDef, scope: Scope) -> list[str]:
        """What a parameter is called with; the values of its kind where that is an enumeration."""
        arguments = function.args.args
        place = next((n for n, each in enumerate(arguments) if each.arg == name), None)
        if place is None:
            return []
        kind = arguments[place].annotation
        if kind is None or (ast.unparse(kind) != "str" and "Kind" not in ast.unparse(kind)):
            return []
        if isinstance(kind, ast.Name) and (values := self._enumerated(kind.id, scope)):
            return values
        called = function.name
        if arguments[0].arg == "self":
            place -= 1
            owner = next((n for n in scope.around if isinstance(n, ast.ClassDef)), None)
            called = owner.name if owner and called == "__init__" else called
        home = scope.module if called.startswith("_") else None
        calls = [
            text
            for value, where in self.given(called, place, name, home)
            for text in self.texts(value, where)
        ]
        return [text for text in calls if text] or [GIVEN]

    def _enumerated(self, name: str, scope: Scope) -> list[str]:
        home, name = scope.module.imports.get(name, (scope.module.name, name))
        module = self.modules.get(home)
        kind = module.defined(name) if module else None
        if not isinstance(kind, ast.ClassDef) or "StrEnum" not in map(ast.unparse, kind.bases):
            return []
        values = (each.value for each in kind.body if isinstance(each, ast.Assign))
        return [v.value for v in values if isinstance(v, ast.Constant) and isinstance(v.value, str)]

    def _table(self, name: str, module: Module) -> ast.expr | None:
        """What a name of the module is set to."""
        for node in module.tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else ()
            if isinstance(node, ast.AnnAssign):
                targets = [node.target]
            if any(isinstance(each, ast.Name) and each.id == name for each in targets):
                return node.value  # type: ignore[attr-defined,no-any-return]
        return None

    def given(
        self, called: str, place: int, name: str, home: Module | None = None
    ) -> Iterator[tuple[ast.expr, Scope]]:
        """What a function or class is called with, in `home` or anywhere."""
        for node, scope in self._calls[called]:
            value = next((each.value for each in node.keywords if each.arg == name), None)
            if value is None and place < len(node.args):
                value = node.args[place]
            if value is not None and home in (None, scope.module):
                yield value, scope
