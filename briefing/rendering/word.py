"""Brief -> DOCX with the program's real styles: headings, lists, tables and linked notes."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time
from typing import Any

from briefing.brief import Brief
from briefing.errors import NothingAccepted
from briefing.rendering import word_parts as parts
from briefing.rendering.compose import content_of
from briefing.rendering.content import Content, Line, Part, SourceEntry
from briefing.rendering.pdf import is_printable
from briefing.rendering.prose import ProseBlock
from briefing.rendering.templates import find_template

_NO_DATE = datetime(2000, 1, 1)


def to_docx(brief: Brief) -> bytes:
    """The printed brief as a Word document; the same brief gives the same bytes.

    Raises `NothingAccepted` where there is nothing to print.
    """
    if not is_printable(brief):
        raise NothingAccepted(
            "No key point is accepted yet, so there is nothing to write.",
            "Accept at least one point, or write a bottom line.",
        )
    from docx import Document

    info = find_template(brief.details.template)
    content = content_of(brief, info)
    document = Document()
    parts.set_up(document, content)
    _describe(document, brief, content)
    _front(document, content, info.title)
    for part in content.parts:
        _part(document, part)
    _sources(document, content)
    return _saved(document)


def _describe(document: Any, brief: Brief, content: Content) -> None:
    day = brief.details.date
    when = datetime.combine(day, time()) if day else _NO_DATE
    properties = document.core_properties
    properties.title, properties.author = content.title, content.author or content.organisation
    properties.created = properties.modified = when
    properties.last_modified_by, properties.comments = properties.author, ""
    properties.language = content.lang


def _front(document: Any, content: Content, kicker: str) -> None:
    document.add_paragraph(kicker, style="Subtitle")
    document.add_paragraph(content.title, style="Title")
    if content.metadata:
        document.add_paragraph(" · ".join(content.metadata), style="Metadata")
    if content.notice:
        document.add_paragraph(content.notice, style="Notice")


def _part(document: Any, part: Part) -> None:
    document.add_heading(part.title, level=1)
    if part.key in ("assessment", "recommendations"):
        document.add_paragraph("The analyst’s own view", style="Metadata")
    for block in part.prose:
        _block(document, block, "Bottom Line" if part.key == "bottom-line" else None)
    if part.key in ("positions", "timeline"):
        _table(document, part)
        return
    style = "Bottom Line" if part.key == "bottom-line" else "List Bullet"
    for line in (*part.lines, *(line for row in part.rows for line in row.lines)):
        _line(document.add_paragraph(style=style), line)


def _block(document: Any, block: ProseBlock, style: str | None) -> None:
    styles = {"p": style, "ul": "List Bullet", "ol": "List Number"}
    for line in block.lines:
        document.add_paragraph(line, style=styles[block.kind])


def _table(document: Any, part: Part) -> None:
    """One row a label: who or when at the left, what was said or happened at the right."""
    names = ("Who", "Position") if part.key == "positions" else ("When", "What")
    table = document.add_table(rows=1, cols=2, style="Table Grid")
    parts.heading_row(table.rows[0], names)
    for row in part.rows:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(row.label).bold = True
        if row.detail:
            cells[0].add_paragraph(row.detail, style="Metadata")
        for number, line in enumerate(row.lines):
            paragraph = cells[1].add_paragraph() if number else cells[1].paragraphs[0]
            _line(paragraph, line)
    parts.set_widths(table)


def _line(paragraph: Any, line: Line) -> None:
    parts.bookmark(paragraph, line.id)
    paragraph.add_run(line.text)
    for number, ref in enumerate(line.refs):
        if number:
            paragraph.add_run(",").font.superscript = True
        parts.link(paragraph, f"note-{ref.number}", str(ref.number), superscript=True)
    signs = (f" {line.mark}" if line.sign else "") + ("" if line.confirmed else " ‡")
    signs += " · speaker inferred" if line.inferred else ""
    signs += f" · confidence: {line.confidence}" if line.confidence else ""
    if signs:
        paragraph.add_run(signs, style="Aside")


def _sources(document: Any, content: Content) -> None:
    if not content.sources:
        return
    document.add_heading("Sources and evidence", level=1)
    for source in content.sources:
        _source(document, source)
    document.add_paragraph(content.key, style="Metadata")


def _source(document: Any, source: SourceEntry) -> None:
    document.add_heading(f"Source {source.number}: {source.title}", level=2)
    citation = document.add_paragraph(source.citation, style="Metadata")
    if source.url:
        citation.add_run(" · " if source.citation else "")
        parts.web_link(citation, source.url)
    for note in source.notes:
        paragraph = document.add_paragraph(style="Evidence")
        parts.bookmark(paragraph, f"note-{note.number}")
        home = f"point-{note.uses[0].removeprefix('use-').rpartition('-')[0]}"
        parts.link(paragraph, home, str(note.number))
        paragraph.add_run(f"\t{note.place} {note.quote}")


def _saved(document: Any) -> bytes:
    """The document's bytes with the archive's clock times taken out."""
    written, steady = io.BytesIO(), io.BytesIO()
    document.save(written)
    with (
        zipfile.ZipFile(written) as source,
        zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return steady.getvalue()
