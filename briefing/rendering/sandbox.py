"""Where templates run: they see the brief, and neither files, network, Python nor all the time."""

from __future__ import annotations

import ctypes
import threading
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.exceptions import SecurityError, TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefing.errors import TemplateBroken
from briefing.rendering.labels import labels
from briefing.rendering.templates import own_templates_folder, templates_folder

#: Seconds after which a template is stopped; the shipped ones need 0.3 for 200 pages.
PATIENCE = 10.0

#: Lines shown before and after a mistake.
AROUND = 2


class TooSlow(Exception):
    """A template ran out of time."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja without a way out, that refuses to make texts and numbers too large for memory."""

    intercepted_binops = frozenset(("*", "**"))

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Multiply small numbers only."""
        small = all(isinstance(n, int | float) and abs(n) < 10**9 for n in (left, right))
        if not small or (operator == "**" and abs(right) > 64):
            raise SecurityError(f"“{operator}” is for small numbers only")
        return super().call_binop(context, operator, left, right)


class Unknown(StrictUndefined):
    """What a template asks for and there isn't, told in its own words and not in Python's."""

    @property
    def _undefined_message(self) -> str:
        known = [name for name in dir(self._undefined_obj) if not name.startswith("_")]
        near = get_close_matches(str(self._undefined_name), known, n=1)
        meant = f"; perhaps “{near[0]}” is meant" if near else ""
        return self._undefined_hint or f"“{self._undefined_name}” is not known{meant}"


@cache
def environment(lang: str) -> Sandbox:
    """The one environment of a language; a template is read again after its file has changed.

    Templates and their macros print words of their own through `label("…")`.
    """
    made = Sandbox(
        loader=FileSystemLoader([templates_folder(), own_templates_folder()]),
        autoescape=True,
        undefined=Unknown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["label"] = labels(lang)
    return made


def run(name: str, values: dict[str, Any], lang: str) -> str:
    """A template's text in a language.

    Raises `TemplateBroken` for a mistake, and for one that does not end.
    """
    try:
        with _time_limit(PATIENCE):
            return environment(lang).get_template(name).render(**values)
    except TooSlow as error:
        raise _broken(error, f"it still runs after {PATIENCE:.0f} seconds") from error
    except TemplateNotFound as error:
        if error.name == name:
            remedy = "Put the file back, or choose another template."
            raise TemplateBroken(f"{name} is missing.", remedy, file=name) from error
        raise _broken(error, f"“{error.name}” is missing") from error
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise _broken(error, str(getattr(error, "message", None) or error)) from error
    except (MemoryError, RecursionError) as error:
        raise _broken(error, "it never ends") from error


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raises `TooSlow` in this thread where the block takes longer."""
    thread, over = threading.get_ident(), threading.Lock()

    def stop() -> None:
        if over.acquire(blocking=False):
            raise_in = ctypes.pythonapi.PyThreadState_SetAsyncExc
            raise_in(ctypes.c_ulong(thread), ctypes.py_object(TooSlow))

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        over.acquire(blocking=False)
        timer.cancel()


def _broken(error: Exception, what: str) -> TemplateBroken:
    """The user's sentence for an error: what is wrong, in which file and line."""
    file, line = getattr(error, "filename", None), getattr(error, "lineno", None)
    if not line:
        file, line = _place(traceback.extract_tb(error.__traceback__))
    name = "/".join(str(file or "the template").replace("\\", "/").split("/")[-2:])
    return TemplateBroken(
        f"The template has a mistake in {name}, line {line or 0:d}: {what.rstrip('.')}.",
        "Correct that line, or choose another template.",
        file=str(file or ""),
        line=line or -1,
        excerpt=_excerpt(Path(file), line) if file and line > 0 else "",
    )


def _place(frames: Sequence[traceback.FrameSummary]) -> tuple[str, int]:
    """The template file and line in which an error was raised, from Jinja's traceback."""
    for frame in reversed(frames):
        if frame.filename.endswith(".j2"):
            return frame.filename, frame.lineno or -1
    return "", -1


def _excerpt(file: Path, line: int) -> str:
    """The lines around one of a file, numbered, that one marked."""
    first = max(0, line - 1 - AROUND)
    try:
        with file.open(encoding="utf-8", errors="replace") as text:
            lines = list(islice(text, first, line + AROUND))
    except OSError:
        return ""
    return "\n".join(
        f"{'>' if number == line else ' '} {number:4d}  {words.rstrip()[:160]}"
        for number, words in enumerate(lines, first + 1)
    )
