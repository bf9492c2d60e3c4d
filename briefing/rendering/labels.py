"""The words that a brief prints beside its content ("Bottom line", "Page 1 of 2"), by language.

The English words are the keys. Other languages have a gettext catalogue each in
`templates/_shared/labels/`, read as it is written, so that a translator needs no build step. What
no catalogue knows, such as the heading of a user's own template, is printed as it stands.
"""

from __future__ import annotations

import gettext
import io
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from briefing.brief import Brief

#: The language of a brief whose sources have several languages, or one without a catalogue.
STANDARD = "en"

#: BCP 47 tags of languages that are printed in one country's way.
_TAGS = {"en": "en-GB"}


class Labels:
    """The printed words of one language."""

    def __init__(self, lang: str, catalogue: gettext.NullTranslations) -> None:
        self.lang = lang
        self._catalogue = catalogue

    def __call__(self, english: str, **values: object) -> str:
        """The words for an English label; `values` fill places such as "%(number)s"."""
        words = self._catalogue.gettext(english) if english else ""
        return words % values if values else words

    def counted(self, one: str, many: str, number: int) -> str:
        """The words for a number of things; "%(number)s" is its place."""
        return self._catalogue.ngettext(one, many, number) % {"number": number}


@cache
def labels(tag: str) -> Labels:
    """The printed words of a language, in English where it has no catalogue."""
    lang = base(tag)
    path = _folder() / f"{lang}.po"
    return Labels(lang, _read(path) if path.is_file() else gettext.NullTranslations())


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that a brief can be printed in, the standard one first."""
    return (STANDARD, *sorted(path.stem for path in _folder().glob("*.po")))


def language_of(brief: Brief) -> str:
    """The tag of a brief's language: the one chosen in its details, else its sources' common one.

    English where the sources differ, or where there are no labels in their language.
    """
    found = {lang for source in brief.sources if (lang := base(source.language))}
    common = found.pop() if len(found) == 1 else STANDARD
    lang = base(brief.details.language) or common
    lang = lang if lang in languages() else STANDARD
    return _TAGS.get(lang, lang)


def base(tag: str) -> str:
    """A language's code without its country: "fr" of "fr-CA" and "fr_CA"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def _folder() -> Path:
    return Path(str(files("templates"))) / "_shared" / "labels"


def _read(path: Path) -> gettext.NullTranslations:
    """A catalogue as gettext takes it, made of its text."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    made: Any = io.BytesIO()
    with path.open("rb") as text:
        write_mo(made, read_po(text, locale=path.stem))
    made.seek(0)
    return gettext.GNUTranslations(made)
