"""Analysis -> a page to read in a terminal: what `briefwright analyze` prints without --json."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from briefing.analysis.model import Analysis, KeyPoint, Section


def show_analysis(analysis: Analysis, console: Console | None = None) -> None:
    """Print the key points by section, the main actors, the dates and the figures."""
    console = console or Console(highlight=False)
    article = analysis.article
    published = article.published.isoformat() if article.published else "date unknown"
    console.print(Text(article.title or article.name or "Untitled", style="bold"))
    console.print(Text(", ".join(filter(None, (article.publisher, published)))))
    for section in Section:
        points = [point for point in analysis.key_points if point.section is section]
        if points:
            console.print(_heading(str(section)), _points(analysis, points))
    for title, table in (
        ("actors", _actors(analysis)),
        ("dates", _dates(analysis)),
        ("figures", _figures(analysis)),
    ):
        if table.row_count:
            console.print(_heading(title), table)
    console.print()


def _heading(title: str) -> Padding:
    return Padding(Text(title.capitalize(), style="bold"), (1, 0, 0, 0))


def _table(*widths: int | None) -> Table:
    """A table without lines; the column whose width is None takes the room that is left."""
    table = Table(box=None, show_header=False, pad_edge=False, expand=True)
    for width in widths:
        table.add_column(width=width, ratio=None if width else 1, overflow="fold")
    return table


def _points(analysis: Analysis, points: list[KeyPoint]) -> Table:
    table = _table(5, 4, None)
    for point in points:
        actor = analysis.actor(point.actor)
        lead = " ".join(filter(None, (point.when, f"{actor.name}:" if actor else "")))
        number = analysis.article.paragraph_number(point.start)
        words = Text.assemble((f"{lead} " if lead else "", "bold"), point.text)
        table.add_row(f"¶ {number}" if number else "", f"{point.score:.2f}", words)
    return table


def _actors(analysis: Analysis) -> Table:
    table = _table(30, 8, None)
    ranked = sorted(analysis.actors, key=lambda actor: -actor.salience)
    for actor in ranked[:12]:
        known = ", ".join(filter(None, (actor.role, *actor.aliases)))
        table.add_row(Text(actor.name), str(actor.kind), Text(known))
    return table


def _dates(analysis: Analysis) -> Table:
    table = _table(20, 30, None)
    text = analysis.article.text
    for each in analysis.dates:
        event = " … ".join(span.of(text) for span in each.event)
        table.add_row(each.value or "?", Text(text[each.start : each.end]), Text(event))
    return table


def _figures(analysis: Analysis) -> Table:
    table = _table(30, None)
    text = analysis.article.text
    for each in analysis.figures:
        meaning = " ".join(filter(None, (each.qualifier, each.value, each.unit, each.counted)))
        table.add_row(Text(text[each.start : each.end]), Text(meaning))
    return table
