"""Brief -> DOCX with the program's real styles: headings, lists, tables and footnotes."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time
from typing import Any

from briefing.brief import Brief
from briefing.errors import NothingAccepted
from briefing.rendering import word_parts as parts
from briefing.rendering.brands import Brand, find_brand
from briefing.rendering.compose import content_of
from briefing.rendering.content import Content, Line, Note, Part, SourceEntry
from briefing.rendering.labels import labels
from briefing.rendering.pdf import is_printable
from briefing.rendering.prose import ProseBlock
from briefing.rendering.templates import find_template
from briefing.rendering.word_logo import add_logo

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
    brand = find_brand(brief.details.brand) or Brand("")
    content = content_of(brief, info, brand=brand)
    document = Document()
    parts.set_up(document, content, brand)
    _describe(document, brief, content)
    writer = _Writer(document, content)
    add_logo(document, brand)
    writer.front(writer.label(info.title))
    for part in content.written:
        writer.part(part)
    writer.officer()
    writer.sources()
    return _saved(document)


def _describe(document: Any, brief: Brief, content: Content) -> None:
    day = brief.details.date
    when = datetime.combine(day, time()) if day else _NO_DATE
    properties = document.core_properties
    properties.title, properties.author = content.title, content.author or content.organisation
    properties.created = properties.modified = when
    properties.last_modified_by, properties.comments = properties.author, ""
    properties.language = content.lang


class _Writer:
    """Writes a brief's content into a Word document, its notes as footnotes."""

    def __init__(self, document: Any, content: Content) -> None:
        from briefing.rendering.word_notes import Footnotes

        self.label = labels(content.lang)
        self._document, self._content = document, content
        self._footnotes = Footnotes(document)
        self._notes = {
            note.number: self._note(source, note)
            for source in content.sources
            for note in source.notes
        }

    def _note(self, source: SourceEntry, note: Note) -> str:
        """A footnote's words: which source, where in it, and the exact words relied on."""
        several = len(self._content.sources) > 1
        name = self.label("Source %(number)s", number=source.number) if several else ""
        return f"{', '.join(filter(None, (name, note.place)))} {note.quote}".strip()

    def front(self, kicker: str) -> None:
        """The title with what stands around it."""
        content = self._content
        self._document.add_paragraph(kicker, style="Subtitle")
        self._document.add_paragraph(content.title, style="Title")
        if content.form:
            self._form()
        elif content.metadata:
            self._document.add_paragraph(" · ".join(content.metadata), style="Metadata")
        if content.notice:
            self._document.add_paragraph(content.notice, style="Notice")

    def _form(self) -> None:
        table = parts.table(self._document)
        for name, held in self._content.form:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(name).bold = True
            cells[1].paragraphs[0].add_run(held)
        parts.set_widths(table)

    def officer(self) -> None:
        """Whom a form names for questions."""
        if self._content.officer:
            self._document.add_heading(self.label("Contact officer"), level=1)
            self._document.add_paragraph(self._content.officer)

    def part(self, part: Part) -> None:
        """One section."""
        self._document.add_heading(part.title, level=1)
        if part.own:
            self._document.add_paragraph(self.label("The analyst’s own view"), style="Metadata")
        for block in part.prose:
            if self._content.is_decided(part):
                self._decisions(block)
            else:
                self._block(block, "Bottom Line" if part.key == "bottom-line" else None)
        if part.key in ("positions", "timeline"):
            self._table(part)
            return
        style = "Bottom Line" if part.key == "bottom-line" else "List Bullet"
        for line in (*part.lines, *(line for row in part.rows for line in row.lines)):
            self._line(self._document.add_paragraph(style=style), line)

    def _block(self, block: ProseBlock, style: str | None) -> None:
        styles = {"p": style, "ul": "List Bullet", "ol": "List Number"}
        for line in block.lines:
            self._document.add_paragraph(line, style=styles[block.kind])

    def _decisions(self, block: ProseBlock) -> None:
        """Each recommendation with what the reader may circle."""
        table = parts.table(self._document)
        for line in block.lines:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(line)
            cells[1].paragraphs[0].add_run(self.label("Agreed / Not agreed")).bold = True
        parts.set_widths(table, 120, 45)

    def _table(self, part: Part) -> None:
        """One row a label: who or when at the left, what was said or happened at the right."""
        label = self.label
        when = part.key == "timeline"
        names = (label("When"), label("What")) if when else (label("Who"), label("Position"))
        table = parts.table(self._document)
        parts.heading_row(table.add_row(), names)
        for row in part.rows:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(row.label).bold = True
            if row.detail:
                cells[0].add_paragraph(row.detail, style="Metadata")
            for number, line in enumerate(row.lines):
                paragraph = cells[1].add_paragraph() if number else cells[1].paragraphs[0]
                self._line(paragraph, line)
        parts.set_widths(table)

    def _line(self, paragraph: Any, line: Line) -> None:
        paragraph.add_run(line.text)
        for number, ref in enumerate(line.refs):
            if number:
                paragraph.add_run(",").font.superscript = True
            if ref.number in self._notes:
                self._footnotes.refer(paragraph, ref.number, self._notes[ref.number])
        signs = "".join((line.signs, *(f" · {words}" for words in self._content.asides(line))))
        if signs:
            paragraph.add_run(signs, style="Aside")

    def sources(self) -> None:
        """The list of sources; what was taken from each stands in the footnotes."""
        if not self._content.sources:
            return
        self._document.add_heading(self._content.sources_title, level=1)
        for source in self._content.sources:
            self._source(source)
        self._document.add_paragraph(self._content.key, style="Metadata")

    def _source(self, source: SourceEntry) -> None:
        number = self.label("Source %(number)s", number=source.number)
        joint = "\u00a0: " if self._content.lang == "fr" else ": "
        self._document.add_heading(f"{number}{joint}{source.title}", level=2)
        citation = self._document.add_paragraph(source.citation, style="Metadata")
        if source.url:
            citation.add_run(" · " if source.citation else "")
            parts.web_link(citation, source.url)


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
