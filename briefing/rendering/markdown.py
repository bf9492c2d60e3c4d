"""Brief -> Markdown with footnotes (CommonMark and the common footnote extension)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.brief import Brief
from briefing.rendering.compose import content_of
from briefing.rendering.content import Content, Line, Part, SourceEntry
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
        chunks.extend(_part(part))
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


def _part(part: Part) -> Iterable[str]:
    if part.key in ("assessment", "recommendations"):
        yield "*The analyst’s own view*"
    yield from map(_block, part.prose)
    if part.key == "positions":
        yield "\n".join(_table(part))
    elif part.key == "timeline":
        yield "\n".join(
            f"- **{_plain(row.label)}**: {_line(line)}" for row in part.rows for line in row.lines
        )
    else:
        lines = (*part.lines, *(line for row in part.rows for line in row.lines))
        yield "\n".join(f"- {_line(line)}" for line in lines)


def _block(block: ProseBlock) -> str:
    if block.kind == "p":
        return _plain(block.lines[0])
    marks = (f"{n}." if block.kind == "ol" else "-" for n in range(1, len(block.lines) + 1))
    return "\n".join(
        f"{mark} {_plain(line)}" for mark, line in zip(marks, block.lines, strict=True)
    )


def _table(part: Part) -> Iterable[str]:
    yield "| Who | Position |\n| --- | --- |"
    for row in part.rows:
        who = f"**{_plain(row.label)}**" + (f", {_plain(row.detail)}" if row.detail else "")
        for line in row.lines:
            yield f"| {who} | {_line(line)} |"


def _line(line: Line) -> str:
    signs = f" {line.mark}" if line.sign else ""
    signs += "" if line.confirmed else " ‡"
    signs += " (speaker inferred)" if line.inferred else ""
    signs += f" (confidence: {_plain(line.confidence)})" if line.confidence else ""
    return _plain(line.text) + "".join(f"[^{ref.number}]" for ref in line.refs) + signs


def _sources(content: Content) -> Iterable[str]:
    if not content.sources or content.empty:
        return
    yield "## Sources and evidence"
    for source in content.sources:
        yield _source(source)
    yield f"*{_plain(content.key)}*"
    notes = (
        f"[^{note.number}]: Source {source.number}, {note.place}: {_plain(note.quote)}"
        for source in content.sources
        for note in source.notes
    )
    yield "\n".join(notes)


def _source(source: SourceEntry) -> str:
    parts = [f"*{_plain(source.title)}*", _plain(source.citation), f"<{source.url}>"]
    words = " · ".join(part for part in parts if part not in ("", "<>"))
    return f"**Source {source.number}.** {words}"
