"""The checks' words for people: levels, places, and the kinds of the evidence check."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from briefing.brief import Brief
from briefing.evidence import Kind
from briefing.finding import Finding, Level, Place

#: What tells the levels apart beside their words and colours.
SIGNS = {Level.ERROR: "✕", Level.WARNING: "▲", Level.INFO: "•"}


def level_words(level: Level) -> str:
    """A level in one word."""
    translate = QCoreApplication.translate
    return {
        Level.ERROR: translate("Checks", "Error"),
        Level.WARNING: translate("Checks", "Warning"),
        Level.INFO: translate("Checks", "Note"),
    }[level]


def kind_words(kind: Kind) -> str:
    """What a kind of the evidence check looks at."""
    translate = QCoreApplication.translate
    return {
        Kind.NUMBER: translate("Checks", "Numbers"),
        Kind.DATE: translate("Checks", "Dates"),
        Kind.NAME: translate("Checks", "Names"),
        Kind.QUOTATION: translate("Checks", "Quotations"),
        Kind.SPEAKER: translate("Checks", "Who said it"),
        Kind.NEGATION: translate("Checks", "Negation"),
        Kind.CERTAINTY: translate("Checks", "Certainty"),
        Kind.COMPARISON: translate("Checks", "Comparisons"),
        Kind.CAUSE: translate("Checks", "Causes"),
    }[kind]


def to_look_at(findings: Iterable[Finding]) -> list[Finding]:
    """Those of the findings that ask for a look; notes are only there to be read."""
    return [finding for finding in findings if finding.level is not Level.INFO]


def place_words(brief: Brief, place: Place) -> str:
    """Where a finding is, in a few words; "" for the brief as a whole."""
    translate = QCoreApplication.translate
    prose = {
        "bottom_line": translate("Checks", "Bottom line"),
        "assessment": translate("Checks", "Assessment"),
        "recommendations": translate("Checks", "Recommendations"),
    }
    numbers = {point.id: number for number, point in enumerate(brief.points, 1)}
    if place.point in numbers:
        return translate("Checks", "Point {0} of {1}").format(numbers[place.point], len(numbers))
    if place.field in prose:
        return prose[place.field]
    if place.article and place.field != "marking":
        return translate("Checks", "Source")
    return translate("Checks", "Details") if place.field else ""
