"""What an editor asks of a whole brief: gaps, length, balance, handling, and loose ends."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from briefing.analysis.model import Section, Stance
from briefing.brief import Brief, Point, State
from briefing.checks.markings import marking_of, rank
from briefing.errors import BriefwrightError
from briefing.evidence import HARD_KINDS, Kind
from briefing.finding import Finding, Level, Place
from briefing.rendering.sections import POINT_SECTIONS, PROSE_SECTIONS, TITLES
from briefing.rendering.templates import TemplateInfo, find_template

#: Words that a printed page holds, with its headings and notes.
WORDS_A_PAGE: Final = 450

PROSE: Final = ("bottom_line", "assessment", "recommendations")

_LOOSE = re.compile(
    r"\b(?:TODO|TBC|TBD|TBA|FIXME|XXX+|[Ll]orem ipsum)\b|\?\?+|"
    r"[\[<](?:insert|check|add|date|name|source|figure|who|when)\b[^\]>]*[\]>]"
)
_PASSIVE = re.compile(
    r"\bit\s+(?:is|was|has\s+been|is\s+being)\s+(?:\w+ly\s+)?(?:believed|thought|understood|said|"
    r"reported|claimed|alleged|feared|hoped|expected|considered|felt|assumed|rumou?red)\b",
    re.I,
)
_AGAINST = {Stance.OPPOSES, Stance.DENIES, Stance.WARNS, Stance.THREATENS}


def editorial(brief: Brief, kinds: Collection[Kind]) -> Iterator[Finding]:
    """The findings about a brief as a whole, and about the analyst's own paragraphs."""
    hard = HARD_KINDS.intersection(kinds)
    for name in PROSE:
        yield from _facts(brief, name, hard)
    for text, place in _texts(brief):
        yield from _wording(text, place)
    yield from _one_sided(brief)
    yield from _marking(brief)
    yield from _printed(brief)


def _texts(brief: Brief) -> Iterator[tuple[str, Place]]:
    yield brief.details.title, Place(field="title")
    for name in PROSE:
        yield getattr(brief.prose, name), Place(field=name)
    for point in brief.accepted():
        yield point.text, Place(point=point.id, field="text")


def _facts(brief: Brief, name: str, kinds: Collection[Kind]) -> Iterator[Finding]:
    """Figures, names, dates and quotations of a paragraph that no source has."""
    from briefing.evidence import check_edit

    text = getattr(brief.prose, name)
    for found in check_edit(brief.sources, text, kinds=kinds) if brief.sources else ():
        place = Place(field=name, start=found.place.start, end=found.place.end)
        yield Finding(
            found.code, found.level, found.message, found.remedy, place, found.source, found.instead
        )


def _wording(text: str, place: Place) -> Iterator[Finding]:
    if loose := _LOOSE.search(text):
        yield Finding(
            "loose-end",
            Level.ERROR,
            f"“{loose[0]}” was left to be done.",
            "Fill it in or take it out.",
            place,
        )
    if passive := _PASSIVE.search(text):
        yield Finding(
            "passive-source",
            Level.WARNING,
            f"“{passive[0]}” does not say by whom.",
            "Name who believes or says so, or say that you judge so.",
            place,
        )


def _one_sided(brief: Brief) -> Iterator[Finding]:
    """Positions of one side only where the sources have another."""
    accepted = brief.accepted(Section.POSITIONS)
    left = [
        p for p in brief.points if p.section is Section.POSITIONS and p.state is not State.ACCEPTED
    ]
    if not accepted or not left:
        return
    sides, actors = {_side(p) for p in accepted}, {p.actor for p in accepted}
    other = next((p for p in left if _side(p) and -_side(p) in sides), None)
    if sides - {0} and len(sides - {0}) == 1 and other:
        words = f"All positions are on one side; {other.actor or 'the source'} takes the other."
    elif len(accepted) > 1 and len(actors) == 1 and {p.actor for p in left} - actors:
        words = (
            f"All positions are {next(iter(actors)) or 'one speaker'}'s; the sources have others."
        )
    else:
        return
    place = Place(point=(other or left[0]).id)
    yield Finding(
        "one-sided",
        Level.WARNING,
        words,
        "Accept a position of the other side, or say why not.",
        place,
    )


def _side(point: Point) -> int:
    if point.stance is Stance.SUPPORTS:
        return 1
    return -1 if point.stance in _AGAINST else 0


def _marking(brief: Brief) -> Iterator[Finding]:
    for article in brief.sources:
        marking = marking_of(article)
        if rank(marking) > rank(brief.details.marking):
            own = brief.details.marking or "no marking"
            yield Finding(
                "marking-below-source",
                Level.ERROR,
                f"The source “{article.title or article.name}” is marked {marking}; the brief has "
                f"{own}.",
                "Raise the brief's marking, or correct the source's.",
                Place(field="marking", article=article.id),
            )


def _printed(brief: Brief) -> Iterator[Finding]:
    """What the chosen kind of brief asks for: sections that it can't do without, and its length."""
    try:
        info = find_template(brief.details.template)
    except BriefwrightError:
        return  # told when it is rendered
    if brief.accepted():
        yield from _gaps(brief, info)
    words = sum(len(text.split()) for text, _ in _texts(brief))
    if info.pages and words > info.pages * WORDS_A_PAGE:
        pages = "1 page" if info.pages == 1 else f"{info.pages} pages"
        yield Finding(
            "too-long",
            Level.WARNING,
            f"{words} words are more than the {pages} of the kind “{info.title}” hold.",
            f"Leave out about {words - info.pages * WORDS_A_PAGE} words, or choose a longer kind.",
            Place(field="template"),
        )


def _gaps(brief: Brief, info: TemplateInfo) -> Iterator[Finding]:
    for key in info.required:
        prose = getattr(brief.prose, PROSE_SECTIONS.get(key, ""), "")
        points = brief.accepted(POINT_SECTIONS[key]) if key in POINT_SECTIONS else ()
        if not prose.strip() and not points:
            title = (TITLES | dict(info.titles))[key]
            yield Finding(
                "empty-section",
                Level.WARNING,
                f"The section “{title}” is empty; the kind “{info.title}” needs it.",
                "Accept a point for it, or write it in the details.",
                Place(field=PROSE_SECTIONS.get(key, "template")),
            )
