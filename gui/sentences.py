"""The core's sentences in the desk's language: what its findings and errors say, and what to do.

The core speaks English. Each sentence that it can make is listed with places for what is filled in
(`gui/core_sentences.py`, gathered from its source by `./run translations`): a sentence is found in
that list by its fixed words, and what was filled in goes into its translation. Whatever is not
found, or could be taken apart in more than one way, stays as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from PySide6.QtCore import QCoreApplication

from briefing.errors import BriefwrightError
from briefing.finding import Finding
from gui.languages import foreign
from gui.wording import phrase

#: A place for given words ("{0}"), a number ("{number0}"), or words of the core's ("{phrase0}").
_PLACE = re.compile(r"\{(\w+)\}")
#: What Qt can't look up: a NUL, and half a character, as of a damaged file name.
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
#: Fewer letters than these do not tell a sentence.
_LETTERS = 3


def sentence(text: str) -> str:
    """A sentence of the core's in the desk's language; one that is not the core's as it is."""
    return _translated(text) or text if foreign() else text


def told(what: Finding | BriefwrightError) -> str:
    """What a finding or an error says, and what to do, in the desk's language."""
    return f"{sentence(what.message)} {sentence(what.remedy)}".strip()


def _translated(text: str) -> str:
    """The translation of a sentence; empty where there is none."""
    if known := _listed(text):
        return known
    forms = [form for form in _forms() if form.may_be(text)]
    surest = [form for form in forms if form.has_own_words(text)]
    for form in (*surest, *(form for form in forms if form.is_telling)):
        if ways := form.readings(text):
            return form.translated(ways[0]) if len(ways) == 1 else ""
    return ""


def _listed(text: str) -> str:
    """The translation of a sentence or phrase without places; empty where there is none."""
    known = text if _NOT_TEXT.search(text) else phrase(text)
    return known if known != text else ""


def _part(text: str) -> str:
    """Words in a place for the core's own: translated, or with the desk's quotation marks."""
    if quoted := re.fullmatch("“([^“”]*)”", text):
        return QCoreApplication.translate("Core", "“{0}”").replace("{0}", quoted[1])
    return sentence(text)


@cache
def _forms() -> tuple[Form, ...]:
    """The sentences with places in them, those with the most fixed words first."""
    from gui.core_sentences import SENTENCES

    forms = (Form(each) for each in SENTENCES if _PLACE.search(each))
    return tuple(sorted(forms, key=lambda form: -len("".join(form.fixed))))


@dataclass(frozen=True)
class Form:
    """A sentence of the core's with places for what is filled in."""

    text: str

    @cached_property
    def fixed(self) -> list[str]:
        """The words between the places."""
        return _PLACE.split(self.text)[::2]

    def may_be(self, text: str) -> bool:
        """Whether a text has the fixed words; said quickly."""
        first, last = self.fixed[0], self.fixed[-1]
        return text.startswith(first) and text.endswith(last) and all(p in text for p in self.fixed)

    @cached_property
    def is_telling(self) -> bool:
        """Whether the fixed words alone tell the sentence from others."""
        return sum(map(str.isalpha, "".join(self.fixed))) >= _LETTERS

    def has_own_words(self, text: str) -> bool:
        """Whether what fills the places for the core's words is the core's in fact."""
        ways = self.readings(text)
        own = [each for way in ways for name, each in way.items() if name.startswith("phrase")]
        return bool(own) and all(map(_translated, own))

    def readings(self, text: str) -> list[dict[str, str]]:
        """What can fill a text's places, by their names: none, one, or two ways of more."""
        ways = [way for count in ("*?", "*") if (way := self._match(text, count))]
        return ways[:1] if ways[:1] == ways[1:] else ways

    def _match(self, text: str, count: str) -> dict[str, str]:
        parts = _PLACE.split(self.text)
        each = {
            name: rf"-?\d{count}" if name.startswith("number") else f".{count}" for name in parts
        }
        places = (f"(?P<_{p}>{each[p]})" if n % 2 else re.escape(p) for n, p in enumerate(parts))
        found = re.fullmatch("".join(places), text, re.DOTALL)
        return {name[1:]: each for name, each in found.groupdict().items()} if found else {}

    def translated(self, given: dict[str, str]) -> str:
        """The translation with its places filled in; empty where there is none."""
        words = {n: _part(each) if n.startswith("phrase") else each for n, each in given.items()}
        form = QCoreApplication.translate("Core", self.text)
        return "" if form == self.text else _PLACE.sub(lambda match: words[match[1]], form)
