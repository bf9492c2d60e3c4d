"""The checks' words for people: levels, places, and the kinds of the evidence check."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefing.brief import Brief
from briefing.evidence import Kind
from briefing.finding import Level, Place

#: What tells the levels apart beside their words and colours.
SIGNS = {Level.ERROR: "✕", Level.WARNING: "▲", Level.INFO: "•"}


def level_words(level: Level) -> str:
    """A level in one word."""
    words = QCoreApplication.translate
    return {
        Level.ERROR: words("checks", "Error"),
        Level.WARNING: words("checks", "Warning"),
        Level.INFO: words("checks", "Note"),
    }[level]


def kind_words(kind: Kind) -> str:
    """What a kind of the evidence check looks at."""
    words = QCoreApplication.translate
    return {
        Kind.NUMBER: words("checks", "Numbers"),
        Kind.DATE: words("checks", "Dates"),
        Kind.NAME: words("checks", "Names"),
        Kind.QUOTATION: words("checks", "Quotations"),
        Kind.SPEAKER: words("checks", "Who said it"),
        Kind.NEGATION: words("checks", "Negation"),
        Kind.CERTAINTY: words("checks", "Certainty"),
        Kind.COMPARISON: words("checks", "Comparisons"),
        Kind.CAUSE: words("checks", "Causes"),
    }[kind]


def place_words(brief: Brief, place: Place) -> str:
    """Where a finding is, in a few words; "" for the brief as a whole."""
    words = QCoreApplication.translate
    prose = {
        "bottom_line": words("checks", "Bottom line"),
        "assessment": words("checks", "Assessment"),
        "recommendations": words("checks", "Recommendations"),
    }
    numbers = {point.id: number for number, point in enumerate(brief.points, 1)}
    if place.point in numbers:
        return words("checks", "Point {0} of {1}").format(numbers[place.point], len(numbers))
    if place.field in prose:
        return prose[place.field]
    if place.article and place.field != "marking":
        return words("checks", "Source")
    return words("checks", "Details") if place.field else ""
