"""Gathers the sentences of the core's findings and errors, for translation.

    python -m gui.translations.gather

The core speaks English and knows no Qt. This reads its source, follows the words that findings and
errors are made of, and writes each sentence they can make into gui/core_sentences.py, where lupdate
finds it. What is only known when the program runs is a place in the sentence: `{0}` for given
words, kept as they are, `{number0}` for a number, and `{phrase0}` for words of the core's own,
which are translated by themselves.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator

from gui.translations.tracing import GIVEN, NUMBER, PHRASE, ROOT, Module, Tracer

MODULE = ROOT / "gui" / "core_sentences.py"

#: Which arguments are words for people, by the name of what is called; an origin tells where a
#: particular of a source was found, and what the edits of a brief refuse is told as a `ValueError`.
SINKS = {
    "Finding": {2: "message", 3: "remedy"},
    "offer": {2: "origin"},
    "SecurityError": {0: "message"},
    "ValueError": {0: "message"},
}
ERROR_WORDS = {0: "message", 1: "remedy"}
#: What only speaks at the command line.
NOT_SHOWN = ("cli.py", "doctor.py", "sources.py", "__main__.py")
HEADER = '''"""The sentences of the core's findings and errors: gathered from its source."""

from __future__ import annotations

from gui.languages import QT_TRANSLATE_NOOP

# fmt: off
# ruff: noqa: E501
SENTENCES = (
'''


def sentences() -> list[str]:
    """Every sentence of a finding or an error, and every part that is translated by itself."""
    modules = [
        Module(path)
        for path in sorted((ROOT / "briefing").rglob("*.py"))
        if path.name not in NOT_SHOWN
    ]
    tracer = Tracer(modules)
    found = {
        text
        for name, places in _sinks(modules).items()
        for place, word in places.items()
        for value, scope in tracer.given(name, place, word)
        if name != "ValueError" or scope.module.name.startswith("briefing.brief.")
        for text in tracer.texts(value, scope)
    }
    found |= {text for module in modules for text in _defaults(module)}
    return sorted({_numbered(text) for text in found | tracer.parts if _has_words(text)})


def _sinks(modules: list[Module]) -> dict[str, dict[int, str]]:
    """What is called with words for people, and the places of these words."""
    kinds = {"BriefwrightError"}
    classes = [n for m in modules for n, _ in m.nodes if isinstance(n, ast.ClassDef)]
    while fresh := {c.name for c in classes if kinds & set(map(ast.unparse, c.bases))} - kinds:
        kinds |= fresh
    return SINKS | dict.fromkeys(kinds, ERROR_WORDS)


def _defaults(module: Module) -> Iterator[str]:
    """What errors say by themselves: the texts in their constructors' signatures."""
    for node, _ in module.nodes if module.name == "briefing.errors" else ():
        for each in node.args.defaults if isinstance(node, ast.FunctionDef) else ():
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                yield each.value


def _has_words(text: str) -> bool:
    """Whether there is something to translate, or to set round words of the core."""
    return re.search(r"[^\W\d_]{2}", text) is not None or (PHRASE in text and len(text) > 1)


def _numbered(text: str) -> str:
    """A text with its places named."""
    for mark, name in ((GIVEN, "{%d}"), (PHRASE, "{phrase%d}"), (NUMBER, "{number%d}")):
        for number in range(text.count(mark)):
            text = text.replace(mark, name % number, 1)
    return text


def module_text() -> str:
    """The module that holds the sentences."""
    rows = (json.dumps(each, ensure_ascii=False) for each in sentences())
    return HEADER + "".join(f'    QT_TRANSLATE_NOOP("Core", {row}),\n' for row in rows) + ")\n"


if __name__ == "__main__":
    MODULE.write_text(module_text(), encoding="utf-8")
