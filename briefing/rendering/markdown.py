"""Brief -> Markdown with footnotes (CommonMark and the common footnote extension)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.brief import Brief
from briefing.rendering.compose import content_of
from briefing.rendering.content import Content, Line, Part, SourceEntry
from briefing.rendering.labels import Labels, labels
from briefing.rendering.prose import ProseBlock
from briefing.rendering.templates import find_template

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def to_markdown(brief: Brief) -> str:
    """The printed brief as Markdown: the same sections, notes as footnotes."""
    info = find_template(brief.details.template)
    content = content_of(brief, info)
    chunks = [f"# {_plain(content.title)}", *_front(content)]
    for part in content.written:
        chunks.append(f"## {part.title}")
        chunks.extend(_part(part, content))
    chunks.extend(_contact(content))
    chunks.extend(_sources(content))
    return "\n\n".join(chunk for chunk in chunks if chunk) + "\n"


def _plain(text: str) -> str:
    """`text` with the characters escaped that Markdown would read as marks."""
    return _SPECIAL.sub(r"\\\1", text)


def _front(content: Content) -> Iterable[str]:
    if content.marking:
        yield f"**{_plain(content.marking)}**"
    yield "\\\n".join(f"**{_plain(name)}:** {_plain(held)}" for name, held in content.form)
    if not content.form:
        yield _plain(" · ".join(content.metadata))
    if content.notice:
        yield f"> {_plain(content.notice)}"


def _contact(content: Content) -> Iterable[str]:
    if content.officer:
        yield f"## {labels(content.lang)('Contact officer')}"
        yield _plain(content.officer)


def _part(part: Part, content: Content) -> Iterable[str]:
    label = labels(content.lang)
    if part.own:
        yield f"*{label('The analyst’s own view')}*"
    choice = f" – **{label('Agreed / Not agreed')}**" if content.is_decided(part) else ""
    yield from (_block(block, choice) for block in part.prose)
    if part.key == "positions":
        yield "\n".join(_table(part, content))
    elif part.key == "timeline":
        events = ((row.label, line) for row in part.rows for line in row.lines)
        yield "\n".join(f"- **{_plain(when)}**: {_line(line, content)}" for when, line in events)
    else:
        lines = (*part.lines, *(line for row in part.rows for line in row.lines))
        yield "\n".join(f"- {_line(line, content)}" for line in lines)


def _block(block: ProseBlock, choice: str) -> str:
    if block.kind == "p":
        return _plain(block.lines[0]) + choice
    marks = (f"{n}." if block.kind == "ol" else "-" for n in range(1, len(block.lines) + 1))
    return "\n".join(
        f"{mark} {_plain(line)}{choice}" for mark, line in zip(marks, block.lines, strict=True)
    )


def _table(part: Part, content: Content) -> Iterable[str]:
    label = labels(content.lang)
    yield f"| {label('Who')} | {label('Position')} |\n| --- | --- |"
    for row in part.rows:
        who = f"**{_plain(row.label)}**" + (f", {_plain(row.detail)}" if row.detail else "")
        for line in row.lines:
            yield f"| {who} | {_line(line, content)} |"


def _line(line: Line, content: Content) -> str:
    notes = "".join(f"[^{ref.number}]" for ref in line.refs)
    asides = "".join(f" ({_plain(words)})" for words in content.asides(line))
    return _plain(line.text) + notes + line.signs + asides


def _sources(content: Content) -> Iterable[str]:
    if not content.sources or content.empty:
        return
    label = labels(content.lang)
    yield f"## {content.sources_title}"
    for source in content.sources:
        yield _source(source, label)
    yield f"*{_plain(content.key)}*"
    notes = (
        f"[^{note.number}]: {label('Source %(number)s', number=source.number)}, {note.place}: "
        f"{_plain(note.quote)}"
        for source in content.sources
        for note in source.notes
    )
    yield "\n".join(notes)


def _source(source: SourceEntry, label: Labels) -> str:
    parts = [f"*{_plain(source.title)}*", _plain(source.citation), f"<{source.url}>"]
    words = " · ".join(part for part in parts if part not in ("", "<>"))
    return f"**{label('Source %(number)s', number=source.number)}.** {words}"
