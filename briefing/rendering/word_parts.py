"""Small pieces of a Word document that python-docx has no call for: links, fields, styles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from briefing.rendering.content import Content

ACCENT = "1D5A73"
MUTED = "565D64"
_SERIF = "Source Serif Pro"
_SANS = "Source Sans Pro"

#: Style, base, font, size in points, colour, bold.
_PARAGRAPHS = (
    ("Metadata", "Normal", _SANS, 9.0, MUTED, False),
    ("Notice", "Normal", _SANS, 10.0, "6B4A06", True),
    ("Bottom Line", "Normal", _SERIF, 12.0, "1E2227", True),
    ("footnote text", "Normal", _SERIF, 8.5, "1E2227", False),
)
_BUILT_IN = (
    ("Normal", _SERIF, 10.5, "1E2227"),
    ("Title", _SERIF, 22.0, "1E2227"),
    ("Subtitle", _SANS, 9.0, ACCENT),
    ("Heading 1", _SANS, 13.0, ACCENT),
    ("Heading 2", _SANS, 10.5, "1E2227"),
)


def set_up(document: Any, content: Content) -> None:
    """Page size, margins, styles, the marking and the page number."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm

    section = document.sections[0]
    letter = content.page_size == "Letter"
    section.page_width, section.page_height = (
        (Mm(215.9), Mm(279.4)) if letter else (Mm(210), Mm(297))
    )
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(20)
    for name, font, size, colour in _BUILT_IN:
        _dress(document.styles[name], font, size, colour)
    for name, base, font, size, colour, bold in _PARAGRAPHS:
        builtin = name == "footnote text"
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=builtin)
        style.base_style = document.styles[base]
        _dress(style, font, size, colour)
        style.font.bold = bold
    aside = document.styles.add_style("Aside", WD_STYLE_TYPE.CHARACTER)
    _dress(aside, _SANS, 8.0, MUTED)
    _name_footnote_styles(document)
    _margins(section, content)


def _name_footnote_styles(document: Any) -> None:
    """Give the styles of notes and of their numbers the ids that Word itself gives them."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    styles = document.styles
    reference = styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
    reference.font.superscript = True
    reference.font.color.rgb = RGBColor.from_string(ACCENT)
    reference.element.styleId = "FootnoteReference"
    notes = styles["footnote text"]
    notes.element.styleId = "FootnoteText"
    notes.paragraph_format.space_after = Pt(2)


def _dress(style: Any, font: str, size: float, colour: str) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size = font, Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(key), None)
    for key in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(qn(key), font)


def _margins(section: Any, content: Content) -> None:
    if content.marking:
        section.header.paragraphs[0].add_run(content.marking).bold = True
    foot = section.footer.paragraphs[0]
    page, of, end = content.page_words
    foot.add_run(" · ".join(filter(None, (content.marking, content.footer, page))))
    _field(foot, "PAGE")
    foot.add_run(of)
    _field(foot, "NUMPAGES")
    foot.add_run(end)


def _field(paragraph: Any, code: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def web_link(paragraph: Any, url: str) -> None:
    """Add an address that leads to itself."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    target = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    run = paragraph.add_run(url)
    run.font.color.rgb = RGBColor.from_string(ACCENT)
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), target)
    element.append(run._r)
    paragraph._p.append(element)


def heading_row(row: Any, names: Sequence[str]) -> None:
    """Fill a table's first row and have it repeated on every page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for cell, name in zip(row.cells, names, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(repeat)


def set_widths(table: Any) -> None:
    """A narrow column of labels, a wide one of text; rows are not torn by a page's end."""
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    table.autofit = False
    table.columns[0].width, table.columns[1].width = Mm(45), Mm(120)
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Mm(45), Mm(120)
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
