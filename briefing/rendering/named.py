"""Brief -> the places that its printed points say something is in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from briefing.analysis.model import Section, Toponym
from briefing.brief import Brief, Point
from briefing.rendering.locator import Spot
from briefing.rendering.notes import find
from briefing.rendering.typography import typographic


def spots_of(brief: Brief, sections: Iterable[Section], lang: str) -> tuple[Spot, ...]:
    """The places of the accepted points of some sections, those in the most points first.

    A point names a place where its text has a name of it that its evidence has as a place. A region
    that is called after a city goes with the city where both are named.
    """
    shown = set(sections)
    points = [point for point in brief.accepted() if point.section in shown]
    counts: Counter[tuple[float, float, bool]] = Counter()
    names: dict[tuple[float, float, bool], str] = {}
    for place in brief.toponyms:
        key = (place.north, place.east, place.area)
        if count := sum(_names(brief, point, place) for point in points):
            counts[key] += count
            names.setdefault(key, typographic(place.name, lang))
    for north, east, area in list(counts):
        city = names.get((north, east, False), "")
        if area and city and names[north, east, area].startswith(f"{city} "):
            counts[north, east, False] += counts.pop((north, east, area))
    return tuple(Spot(names[key], *key) for key, _ in counts.most_common())


def _names(brief: Brief, point: Point, place: Toponym) -> bool:
    forms = set(_forms(brief, point, place))
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", point.text) for form in forms)


def _forms(brief: Brief, point: Point, place: Toponym) -> Iterator[str]:
    """The names of a place, as written, in a point's evidence."""
    article = find(brief, place.article)
    for evidence in point.evidence:
        if article is not None and evidence.article == place.article:
            for span in place.mentions:
                if evidence.span.contains(span):
                    yield span.of(article.text)
