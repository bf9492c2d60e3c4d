"""What an article lacks for its analysis: a day to count from, a pipeline of its language."""

from __future__ import annotations

import re

from briefing.article import Article
from briefing.finding import Finding, Level, Place
from briefing.importing.language import has_pipeline, language_name, missing_model

_RELATIVE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|"
    r"(?:last|next|this|past) (?:week|month|year|night|weekend|spring|summer|autumn|fall|winter)|"
    r"(?:earlier|later) this (?:week|month|year)|\w+ (?:days|weeks|months|years) ago|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|demain|"
    r"(?:semaine|mois|année) (?:dernière|dernier|prochaine?))\b",
    re.I,
)


def import_findings(article: Article) -> tuple[Finding, ...]:
    """What is missing in an article as it now stands; empty when nothing is."""
    found = (_no_date(article), _no_pipeline(article))
    return tuple(finding for finding in found if finding)


def _no_date(article: Article) -> Finding | None:
    """A question for the publication date, at the first word that depends on it."""
    if article.published:
        return None
    for block in article.kept_blocks:
        if match := _RELATIVE.search(article.text, block.span.start, block.span.end):
            place = Place(article.id, match.start(), match.end(), field="published")
            return Finding(
                "no-publication-date",
                Level.WARNING,
                f"The article says “{match[0]}” but has no publication date.",
                "Enter the date of publication, so that such days can be resolved.",
                place,
            )
    return None


def _no_pipeline(article: Article) -> Finding | None:
    if not article.language or has_pipeline(article.language):
        return None
    model = missing_model(article.language)
    get_it = f"Install spaCy's {model} for more, or add" if model else "Add"
    return Finding(
        "no-pipeline",
        Level.WARNING,
        f"The article is in {language_name(article.language)}, which can't be analysed in full "
        "here: only its opening, quotations, dates in figures and percentages were found.",
        f"{get_it} points of your own: select the words and press N.",
        Place(article.id, field="language"),
    )
