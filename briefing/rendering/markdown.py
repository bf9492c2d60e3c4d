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
    for part in content.parts:
        chunks.append(f"## {part.title}")
        chunks.extend(_part(part, labels(content.lang)))
    chunks.extend(_sources(content))
    return "\n\n".join(chunk for chunk in chunks if chunk) + "\n"


def _plain(text: str) -> str:
    """`text` with the characters escaped that Markdown would read as marks."""
    return _SPECIAL.sub(r"\\\1", text)


def _front(content: Content) -> Iterable[str]:
    if content.marking:
        yield f"**{_plain(content.marking)}**"
    yield _plain(" · ".join(content.metadata))
    if content.notice:
        yield f"> {_plain(content.notice)}"


def _part(part: Part, label: Labels) -> Iterable[str]:
    if part.key in ("assessment", "recommendations"):
        yield f"*{label('The analyst’s own view')}*"
    yield from map(_block, part.prose)
    if part.key == "positions":
        yield "\n".join(_table(part, label))
    elif part.key == "timeline":
        events = ((row.label, line) for row in part.rows for line in row.lines)
        yield "\n".join(f"- **{_plain(when)}**: {_line(line, label)}" for when, line in events)
    else:
        lines = (*part.lines, *(line for row in part.rows for line in row.lines))
        yield "\n".join(f"- {_line(line, label)}" for line in lines)


def _block(block: ProseBlock) -> str:
    if block.kind == "p":
        return _plain(block.lines[0])
    marks = (f"{n}." if block.kind == "ol" else "-" for n in range(1, len(block.lines) + 1))
    return "\n".join(
        f"{mark} {_plain(line)}" for mark, line in zip(marks, block.lines, strict=True)
    )


def _table(part: Part, label: Labels) -> Iterable[str]:
    yield f"| {label('Who')} | {label('Position')} |\n| --- | --- |"
    for row in part.rows:
        who = f"**{_plain(row.label)}**" + (f", {_plain(row.detail)}" if row.detail else "")
        for line in row.lines:
            yield f"| {who} | {_line(line, label)} |"


def _line(line: Line, label: Labels) -> str:
    signs = f" {line.mark}" if line.sign else ""
    signs += "" if line.confirmed else " ‡"
    signs += f" ({label('speaker inferred')})" if line.inferred else ""
    if line.confidence:
        signs += f" ({_plain(label('confidence: %(word)s', word=line.confidence))})"
    return _plain(line.text) + "".join(f"[^{ref.number}]" for ref in line.refs) + signs


def _sources(content: Content) -> Iterable[str]:
    if not content.sources or content.empty:
        return
    label = labels(content.lang)
    yield f"## {label('Sources and evidence')}"
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
