"""The core's fixed words in the desk's language: sections, states, kinds of brief, reasons.

The core speaks English and knows no Qt; its short phrases are looked up here when they are shown.
What is not in the list stays as it is, an analyst's own templates too. Whole sentences, those of
findings and errors, are in `gui/sentences.py`.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import count

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from briefing.analysis.model import Section
from briefing.brief import State
from briefing.rendering.dates import human_date
from briefing.rendering.periods import period_of
from gui.languages import QT_TRANSLATE_NOOP

_WEEK = re.compile(r"\d{4}-W\d\d(-WE)?")

#: What differs from phrase to phrase: quoted words and numbers.
_GIVEN = re.compile(r"(?<=“)[^”]*(?=”)|\d+")

SECTIONS = (
    QT_TRANSLATE_NOOP("Core", "Bottom line"),
    QT_TRANSLATE_NOOP("Core", "What happened"),
    QT_TRANSLATE_NOOP("Core", "Positions"),
    QT_TRANSLATE_NOOP("Core", "Timeline"),
    QT_TRANSLATE_NOOP("Core", "Figures"),
    QT_TRANSLATE_NOOP("Core", "Limits and risks"),
    QT_TRANSLATE_NOOP("Core", "Context"),
    QT_TRANSLATE_NOOP("Core", "What next"),
)
STATES = (
    QT_TRANSLATE_NOOP("Core", "Suggested"),
    QT_TRANSLATE_NOOP("Core", "Accepted"),
    QT_TRANSLATE_NOOP("Core", "Rejected"),
    QT_TRANSLATE_NOOP("Core", "Skipped"),
)
CONFIDENCE = (
    QT_TRANSLATE_NOOP("Core", "low confidence"),
    QT_TRANSLATE_NOOP("Core", "moderate confidence"),
    QT_TRANSLATE_NOOP("Core", "high confidence"),
)
KINDS = (
    QT_TRANSLATE_NOOP("Core", "Backgrounder"),
    QT_TRANSLATE_NOOP("Core", "Decision memo"),
    QT_TRANSLATE_NOOP("Core", "Ministerial note"),
    QT_TRANSLATE_NOOP("Core", "One-pager"),
    QT_TRANSLATE_NOOP("Core", "Policy brief"),
    QT_TRANSLATE_NOOP("Core", "Situation report"),
)
USES = (
    QT_TRANSLATE_NOOP(
        "Core",
        "Several pages for a reader new to the matter: contents, context first, the range of "
        "views, the timeline and the figures.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "At most two pages that put one decision to a chair or a board: purpose, recommendation, "
        "background and discussion in order of time.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "A submission that asks for agreement: who it is for and from, recommendations to agree "
        "or not, key points and sensitivities.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "A single page for a reader with two minutes: the bottom line, the facts, the risks and "
        "what comes next.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "Two pages for a decision maker who has not read the article: the bottom line, what "
        "happened, who holds which position, the timeline and what comes next.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "A regular report on a running matter: its number and date, highlights, key figures, the "
        "overview by theme and what comes next.",
    ),
)
#: Why a point was suggested.
REASONS = (
    QT_TRANSLATE_NOOP("Core", "lead paragraph"),
    QT_TRANSLATE_NOOP("Core", "near the top"),
    QT_TRANSLATE_NOOP("Core", "a figure"),
    QT_TRANSLATE_NOOP("Core", "two figures"),
    QT_TRANSLATE_NOOP("Core", "{0} figures"),
    QT_TRANSLATE_NOOP("Core", "figures: {0}"),
    QT_TRANSLATE_NOOP("Core", "says what it is about"),
    QT_TRANSLATE_NOOP("Core", "looks ahead"),
    QT_TRANSLATE_NOOP("Core", "contrast word “{0}”"),
    QT_TRANSLATE_NOOP("Core", "says what is not so"),
    QT_TRANSLATE_NOOP("Core", "speaks of “{0}”"),
    QT_TRANSLATE_NOOP("Core", "tells what came before"),
    QT_TRANSLATE_NOOP("Core", "describes the situation"),
    QT_TRANSLATE_NOOP("Core", "tells what happened"),
    QT_TRANSLATE_NOOP("Core", "dated “{0}”"),
    QT_TRANSLATE_NOOP("Core", "date counted from the publication date"),
    QT_TRANSLATE_NOOP("Core", "lies ahead"),
    QT_TRANSLATE_NOOP("Core", "direct quotation"),
    QT_TRANSLATE_NOOP("Core", "quotes in part"),
    QT_TRANSLATE_NOOP("Core", "reported statement"),
    QT_TRANSLATE_NOOP("Core", "speaker inferred"),
    QT_TRANSLATE_NOOP("Core", "supports something"),
    QT_TRANSLATE_NOOP("Core", "opposes something"),
    QT_TRANSLATE_NOOP("Core", "denies something"),
    QT_TRANSLATE_NOOP("Core", "urges something"),
    QT_TRANSLATE_NOOP("Core", "warns something"),
    QT_TRANSLATE_NOOP("Core", "threatens something"),
    QT_TRANSLATE_NOOP("Core", "promises something"),
    QT_TRANSLATE_NOOP("Core", "plans something"),
    QT_TRANSLATE_NOOP("Core", "dateline left out"),
    QT_TRANSLATE_NOOP("Core", "connective left out"),
    QT_TRANSLATE_NOOP("Core", "filler left out"),
    QT_TRANSLATE_NOOP("Core", "aside left out"),
    QT_TRANSLATE_NOOP("Core", "leading adverbial left out"),
    QT_TRANSLATE_NOOP("Core", "apposition left out"),
    QT_TRANSLATE_NOOP("Core", "age left out"),
    QT_TRANSLATE_NOOP("Core", "relative clause left out"),
    QT_TRANSLATE_NOOP("Core", "examples left out"),
    QT_TRANSLATE_NOOP("Core", "trailing clause left out"),
    QT_TRANSLATE_NOOP("Core", "leading clause left out"),
    QT_TRANSLATE_NOOP("Core", "second clause left out"),
    QT_TRANSLATE_NOOP("Core", "second predicate left out"),
    QT_TRANSLATE_NOOP("Core", "occasion left out"),
    QT_TRANSLATE_NOOP("Core", "time left out"),
    QT_TRANSLATE_NOOP("Core", "opens the article"),
    QT_TRANSLATE_NOOP("Core", "a quotation"),
    QT_TRANSLATE_NOOP("Core", "has a date"),
)
#: Why lines were left out of an article.
DEBRIS = (
    QT_TRANSLATE_NOOP("Core", "links to other articles"),
    QT_TRANSLATE_NOOP("Core", "after “{0}”: links to other articles"),
    QT_TRANSLATE_NOOP("Core", "after “{0}”: readers' comments"),
    QT_TRANSLATE_NOOP("Core", "after “{0}”: notes to editors"),
    QT_TRANSLATE_NOOP("Core", "notes to editors"),
    QT_TRANSLATE_NOOP("Core", "lines of the press office"),
    QT_TRANSLATE_NOOP("Core", "reading time"),
    QT_TRANSLATE_NOOP("Core", "picture caption"),
    QT_TRANSLATE_NOOP("Core", "cookie notice"),
    QT_TRANSLATE_NOOP("Core", "copyright and terms"),
    QT_TRANSLATE_NOOP("Core", "comment form"),
    QT_TRANSLATE_NOOP("Core", "readers' comments"),
    QT_TRANSLATE_NOOP("Core", "newsletter or subscription offer"),
    QT_TRANSLATE_NOOP("Core", "share buttons"),
    QT_TRANSLATE_NOOP("Core", "advertisement"),
    QT_TRANSLATE_NOOP("Core", "navigation menu"),
    QT_TRANSLATE_NOOP("Core", "tags"),
    QT_TRANSLATE_NOOP("Core", "about the author"),
    QT_TRANSLATE_NOOP("Core", "foot of the page"),
    QT_TRANSLATE_NOOP("Core", "side column of the page"),
    QT_TRANSLATE_NOOP("Core", "before the article: menus and labels of the page"),
    QT_TRANSLATE_NOOP("Core", "after the article: links and notes of the page"),
    QT_TRANSLATE_NOOP("Core", "inside the article: a label or link of the page"),
    QT_TRANSLATE_NOOP("Core", "heading of a forwarded message"),
    QT_TRANSLATE_NOOP("Core", "the newsletter's own lines"),
    QT_TRANSLATE_NOOP("Core", "page number"),
    QT_TRANSLATE_NOOP("Core", "running head of the pages"),
    QT_TRANSLATE_NOOP("Core", "front matter: read into the article's details"),
    QT_TRANSLATE_NOOP("Core", "left out by the analyst"),
)
#: Where a source's particulars were found, beside the origins that are gathered.
ORIGINS = (
    QT_TRANSLATE_NOOP("Core", "the words of the text"),
    QT_TRANSLATE_NOOP("Core", "headline"),
    QT_TRANSLATE_NOOP("Core", "entered by the analyst"),
)
LANGUAGES = (
    QT_TRANSLATE_NOOP("Core", "English"),
    QT_TRANSLATE_NOOP("Core", "French"),
    QT_TRANSLATE_NOOP("Core", "German"),
    QT_TRANSLATE_NOOP("Core", "Spanish"),
    QT_TRANSLATE_NOOP("Core", "Italian"),
    QT_TRANSLATE_NOOP("Core", "Portuguese"),
    QT_TRANSLATE_NOOP("Core", "Dutch"),
    QT_TRANSLATE_NOOP("Core", "Arabic"),
    QT_TRANSLATE_NOOP("Core", "Bulgarian"),
    QT_TRANSLATE_NOOP("Core", "Catalan"),
    QT_TRANSLATE_NOOP("Core", "Chinese"),
    QT_TRANSLATE_NOOP("Core", "Croatian"),
    QT_TRANSLATE_NOOP("Core", "Czech"),
    QT_TRANSLATE_NOOP("Core", "Danish"),
    QT_TRANSLATE_NOOP("Core", "Estonian"),
    QT_TRANSLATE_NOOP("Core", "Finnish"),
    QT_TRANSLATE_NOOP("Core", "Greek"),
    QT_TRANSLATE_NOOP("Core", "Hebrew"),
    QT_TRANSLATE_NOOP("Core", "Hungarian"),
    QT_TRANSLATE_NOOP("Core", "Japanese"),
    QT_TRANSLATE_NOOP("Core", "Korean"),
    QT_TRANSLATE_NOOP("Core", "Latvian"),
    QT_TRANSLATE_NOOP("Core", "Lithuanian"),
    QT_TRANSLATE_NOOP("Core", "Norwegian"),
    QT_TRANSLATE_NOOP("Core", "Persian"),
    QT_TRANSLATE_NOOP("Core", "Polish"),
    QT_TRANSLATE_NOOP("Core", "Romanian"),
    QT_TRANSLATE_NOOP("Core", "Russian"),
    QT_TRANSLATE_NOOP("Core", "Serbian"),
    QT_TRANSLATE_NOOP("Core", "Slovak"),
    QT_TRANSLATE_NOOP("Core", "Slovenian"),
    QT_TRANSLATE_NOOP("Core", "Swedish"),
    QT_TRANSLATE_NOOP("Core", "Turkish"),
    QT_TRANSLATE_NOOP("Core", "Ukrainian"),
)
#: When something was, where it is no day or month.
TIMES = (
    QT_TRANSLATE_NOOP("Core", "Now"),
    QT_TRANSLATE_NOOP("Core", "Earlier"),
    QT_TRANSLATE_NOOP("Core", "Ahead"),
    QT_TRANSLATE_NOOP("Core", "First quarter of {0}"),
    QT_TRANSLATE_NOOP("Core", "Second quarter of {0}"),
    QT_TRANSLATE_NOOP("Core", "Third quarter of {0}"),
    QT_TRANSLATE_NOOP("Core", "Fourth quarter of {0}"),
    QT_TRANSLATE_NOOP("Core", "First half of {0}"),
    QT_TRANSLATE_NOOP("Core", "Second half of {0}"),
    QT_TRANSLATE_NOOP("Core", "Spring {0}"),
    QT_TRANSLATE_NOOP("Core", "Summer {0}"),
    QT_TRANSLATE_NOOP("Core", "Autumn {0}"),
    QT_TRANSLATE_NOOP("Core", "Winter {0}"),
)
#: What the desk can export to.
FILES = (
    QT_TRANSLATE_NOOP("Core", "Word document"),
    QT_TRANSLATE_NOOP("Core", "Web page in one file"),
)


def phrase(text: str) -> str:
    """One of the core's phrases in the desk's language, its quoted words and numbers kept."""
    if (found := QCoreApplication.translate("Core", text)) != text:
        return found
    places = count()
    form = _GIVEN.sub(lambda _: f"{{{next(places)}}}", text)
    found = QCoreApplication.translate("Core", form)
    return text if found == form else found.format(*_GIVEN.findall(text))


def section_title(section: Section) -> str:
    """A section's heading."""
    return phrase(section.value.capitalize())


def state_title(state: State | str) -> str:
    """A point's state as it stands on its card."""
    return phrase(str(state).capitalize())


def confidence_words(level: str) -> str:
    """A level of confidence ("low", "moderate", "high") as a phrase."""
    return phrase(f"{level} confidence")


def day_form() -> str:
    """How a day is written, as a format of Qt's."""
    return QCoreApplication.translate("Core", "d MMMM yyyy")


def day_words(day: date) -> str:
    """A day with its year: "31 May 2024"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_form())


def date_words(value: str, *, year: int | None = None) -> str:
    """A TIMEX3 value in words; the year is left out where it is `year`."""
    translate = QCoreApplication.translate
    if (week := _WEEK.fullmatch(value)) and (days := period_of(value)):
        form = translate("Core", "Weekend of {0}") if week[1] else translate("Core", "Week of {0}")
        return form.format(date_words(date.fromordinal(days.start).isoformat(), year=year))
    if (day := QDate.fromString(value, "yyyy-MM-dd")).isValid():
        form = translate("Core", "d MMMM") if day.year() == year else day_form()
        return QLocale().toString(day, form)
    if (month := QDate.fromString(value, "yyyy-MM")).isValid():
        return QLocale().toString(month, translate("Core", "MMMM yyyy"))
    return phrase(human_date(value, year=year))
