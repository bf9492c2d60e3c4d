"""Brief -> Content: what is printed, in order, with numbered notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from briefing.brief import Brief, Details, Origin, Point
from briefing.rendering.brands import Brand, logo_address
from briefing.rendering.content import Content, Line, Part, Row
from briefing.rendering.dates import full_date, human_date, sort_key, year_of
from briefing.rendering.labels import Labels, labels
from briefing.rendering.locator import located
from briefing.rendering.named import spots_of
from briefing.rendering.notes import Notes, find, foreign
from briefing.rendering.prose import blocks_of, items_of
from briefing.rendering.sections import POINT_SECTIONS, PROSE_SECTIONS, TITLES
from briefing.rendering.templates import TemplateInfo
from briefing.rendering.timeline import Look, drawn
from briefing.rendering.typography import headline_figure, quoted, typographic

#: The articles with which a name may begin.
_ARTICLES = r"(?:an?|the|une?|l[ea]s?|des|eine?|der|die|das) |l[’']"


#: A row of more points than this is parted into several, so that no row is torn by a page's end.
ROW = 4


def content_of(
    brief: Brief, info: TemplateInfo, *, draft: bool = False, brand: Brand | None = None
) -> Content:
    """What of a brief a template prints, in its order and under its headings."""
    notes, titles = Notes(brief), TITLES | dict(info.titles)
    label = labels(notes.lang)
    cited, due = titles["sources"], titles.get("deadline", "Critical date")
    parts = tuple(
        replace(part, title=label(titles[key]))
        for key in info.sections
        if (part := _part(brief, key, notes)) is not None
    )
    parts = tuple(_illustrated(part, brief, notes, brand, info) for part in parts)
    parts = tuple(part for part in parts if part.key != "map" or part.drawing)
    lines = [line for part in parts for line in part.every_line]
    details, machine = brief.details, brief.machine_accepted
    return Content(
        title=_title(brief, label),
        audience=re.sub(r"(?i)^for\s+", "", details.audience.strip()),
        organisation=details.organisation.strip(),
        author=details.author.strip(),
        date=full_date(details.date, notes.lang) if details.date else "",
        iso_date=details.date.isoformat() if details.date else "",
        reference=details.reference.strip(),
        marking=" ".join(details.marking.split()),
        lang=notes.lang,
        page_size=details.page_size,
        parts=parts,
        sources=notes.sources() if "sources" in info.sections else (),
        points=len(lines),
        unconfirmed=sum(line.id.removeprefix("point-") in machine for line in lines),
        waiting=len(brief.unreviewed),
        draft=draft and bool(brief.unreviewed or not parts),
        signs=frozenset(line.sign for line in lines if line.sign),
        sources_title=label(cited),
        fields=info.fields,
        deadline_title=label(due),
        through=details.through.strip(),
        copies=details.copies.strip(),
        deadline=_deadline(details, notes.lang),
        contact=details.contact.strip(),
        house=brand.name if brand else "",
        house_line=brand.footer.strip() if brand else "",
        logo=logo_address(brand) if brand else "",
    )


def _deadline(details: Details, lang: str) -> str:
    """The day by which to decide, with its reason."""
    day = full_date(details.deadline, lang) if details.deadline else ""
    joint = "\u00a0: " if lang == "fr" else ": "
    return joint.join(filter(None, (day, details.deadline_reason.strip())))


def _title(brief: Brief, label: Labels) -> str:
    """The analyst's title, else that of the first source that has one."""
    titles = (brief.details.title.strip(), *(source.title for source in brief.sources))
    title = next(filter(None, titles), "")
    return typographic(title, label.lang) or label("Untitled brief")


def _part(brief: Brief, key: str, notes: Notes) -> Part | None:
    """One section, or None where there is nothing to print in it."""
    read = items_of if key == "recommendations" else blocks_of
    own = getattr(brief.prose, PROSE_SECTIONS[key]) if key in PROSE_SECTIONS else ""
    if key == "map":
        return Part(key, TITLES[key]) if brief.details.map else None
    prose = read(own, notes.lang)
    points = brief.accepted(POINT_SECTIONS[key]) if key in POINT_SECTIONS else ()
    if not prose and not points:
        return None
    part = Part(key, TITLES[key], prose=prose)
    if key == "timeline":
        return replace(part, rows=_timeline(brief, points, notes))
    if key == "positions":
        return replace(part, rows=_positions(brief, points, notes))
    lines = tuple(_line(brief, point, notes) for point in points)
    if key == "figures":
        return replace(part, rows=_figures(lines))
    return replace(part, lines=lines)


def _line(brief: Brief, point: Point, notes: Notes) -> Line:
    sign = "own" if point.origin is Origin.ANALYST else "edited" if point.edited else ""
    sign = "judged" if point.judged else sign
    lang = _language(brief, point, notes.lang)
    text = typographic(point.text.strip(), lang or notes.lang)
    return Line(
        id=f"point-{point.id}",
        text=quoted(text, notes.lang) if point.quoted and not sign else text,
        refs=notes.refs(point),
        sign=sign,
        confirmed=point.id not in notes.unconfirmed,
        inferred=point.inferred,
        confidence=labels(notes.lang)(point.confidence.strip()),
        lang=lang,
    )


def _language(brief: Brief, point: Point, own: str) -> str:
    """The language of a machine-made line where it isn't the brief's own."""
    if point.origin is Origin.ANALYST or not point.evidence:
        return ""
    article = find(brief, point.evidence[0].article)
    return foreign(article.language, own) if article else ""


def _positions(brief: Brief, points: Sequence[Point], notes: Notes) -> tuple[Row, ...]:
    """One row an actor, in the order in which the actors first appear."""
    groups: dict[str, list[Point]] = {}
    for point in points:
        groups.setdefault(point.actor.strip().casefold() or point.id, []).append(point)
    return _parted(
        Row(
            _capitalised(group[0].actor.strip()) or labels(notes.lang)("Speaker not named"),
            tuple(_line(brief, point, notes) for point in group),
            detail=_begun(next(filter(None, (point.role.strip() for point in group)), "")),
        )
        for group in groups.values()
    )


def _capitalised(name: str) -> str:
    """A name with a large first letter where it is a description or begins with an article."""
    small = name.islower() or re.match(_ARTICLES, name)
    return _begun(name) if small else name


def _begun(words: str) -> str:
    """Words as they stand at the beginning of a line of their own."""
    return words[:1].upper() + words[1:]


def _timeline(brief: Brief, points: Sequence[Point], notes: Notes) -> tuple[Row, ...]:
    """One row a date, in order of time; undated points come last."""
    year = _common_year(brief, points)
    rows: list[Row] = []
    for point in sorted(points, key=lambda point: sort_key(point.when)):
        label = _when(point.when, year, notes.lang)
        line = _line(brief, point, notes)
        if rows and rows[-1].label == label:
            rows[-1] = replace(rows[-1], lines=(*rows[-1].lines, line))
        else:
            rows.append(Row(label, (line,), ahead=_is_ahead(brief, point)))
    return _parted(rows)


def _illustrated(
    part: Part, brief: Brief, notes: Notes, brand: Brand | None, info: TemplateInfo
) -> Part:
    """A section with the drawing that belongs to its kind."""
    if part.key == "map":
        shown = [POINT_SECTIONS[key] for key in info.sections if key in POINT_SECTIONS]
        spots = spots_of(brief, shown, notes.lang)
        return replace(part, drawing=located(spots, notes.lang, _look(brand)))
    if part.key != "timeline":
        return part
    points = sorted(
        brief.accepted(POINT_SECTIONS[part.key]), key=lambda point: sort_key(point.when)
    )
    dates = tuple((point.when, _is_ahead(brief, point)) for point in points)
    return replace(
        part, drawing=drawn(dates, _common_year(brief, points), notes.lang, _look(brand))
    )


def _look(brand: Brand | None) -> Look:
    """The colours and the typeface of drawings."""
    house = brand or Brand("")
    return Look(house.readable_accent, house.soft_accent, house.sans)


def _is_ahead(brief: Brief, point: Point) -> bool:
    """Whether a point's date lies after the day that the brief is written from."""
    now = _reference_date(brief)
    return now is not None and point.when != "" and sort_key(point.when) > (0, now.isoformat())


def _common_year(brief: Brief, points: Iterable[Point]) -> int | None:
    """The year of the brief where no date has another: it needs no saying."""
    now = _reference_date(brief)
    years = {year for point in points if (year := year_of(point.when))}
    return now.year if now and years <= {now.year} else None


def _when(value: str, year: int | None, lang: str) -> str:
    return human_date(value, year=year, lang=lang) if value else labels(lang)("Undated")


def _parted(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The same rows, those of many lines cut up; `again` marks what goes on."""
    return tuple(
        replace(row, lines=row.lines[start : start + ROW], again=start > 0)
        for row in rows
        for start in range(0, len(row.lines), ROW)
    )


def _reference_date(brief: Brief) -> date | None:
    """The day that the brief is written from: its own date, else its last source's."""
    days = [source.published for source in brief.sources if source.published]
    return brief.details.date or (max(days) if days else None)


def _figures(lines: Sequence[Line]) -> tuple[Row, ...]:
    return tuple(Row(headline_figure(line.text), (line,)) for line in lines)
