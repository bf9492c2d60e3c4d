"""Small pieces of a Word document that python-docx has no call for: links, fields, styles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from briefing.rendering.brands import INK, Brand
from briefing.rendering.content import Content

MUTED = "#565d64"
_WARNING = "#6b4a06"
_RULE = "#c3ccd1"

#: The colours of TLP 2.0, on black.
_TLP = {
    "tlp-red": "#ff2b2b",
    "tlp-amber": "#ffc000",
    "tlp-green": "#33ff00",
    "tlp-clear": "#ffffff",
}

#: Style, base, font and colour of a brand or its own colour, size in points, bold.
_PARAGRAPHS = (
    ("Metadata", "Normal", "sans", MUTED, 9.0, False),
    ("Notice", "Normal", "sans", _WARNING, 10.0, True),
    ("Bottom Line", "Normal", "serif", INK, 12.0, True),
    ("footnote text", "Normal", "serif", INK, 8.5, False),
)
_BUILT_IN = (
    ("Normal", "serif", INK, 10.5),
    ("Title", "serif", INK, 22.0),
    ("Subtitle", "sans", "", 9.0),
    ("Heading 1", "sans", "", 13.0),
    ("Heading 2", "sans", INK, 10.5),
)


def set_up(document: Any, content: Content, brand: Brand) -> None:
    """Page size, margins, styles in a brand's look, the marking and the page number."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    section = document.sections[0]
    letter = content.page_size == "Letter"
    section.page_width, section.page_height = (
        (Mm(215.9), Mm(279.4)) if letter else (Mm(210), Mm(297))
    )
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(20), Mm(22)
    section.header_distance = section.footer_distance = Mm(9)
    for name, font, colour, size in _BUILT_IN:
        _dress(document.styles[name], getattr(brand, font), size, colour or brand.readable_accent)
    for name, base, font, colour, size, bold in _PARAGRAPHS:
        builtin = name == "footnote text"
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=builtin)
        style.base_style = document.styles[base]
        _dress(style, getattr(brand, font), size, colour)
        style.font.bold = bold
    aside = document.styles.add_style("Aside", WD_STYLE_TYPE.CHARACTER)
    _dress(aside, brand.sans, 8.0, MUTED)
    link = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    link.font.color.rgb = _colour(brand.readable_accent)
    _name_footnote_styles(document, brand)
    _rule_tables(document)
    document.styles["Notice"].paragraph_format.space_before = Pt(8)
    for rule in document.styles["Title"].element.iter(qn("w:bottom")):
        rule.set(qn("w:color"), brand.readable_accent.removeprefix("#"))
        rule.attrib.pop(qn("w:themeColor"), None)
    _margins(section, content)


def _colour(name: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(name.removeprefix("#").upper())


def _name_footnote_styles(document: Any, brand: Brand) -> None:
    """Give the styles of notes and of their numbers the ids that Word itself gives them."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    styles = document.styles
    reference = styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
    reference.font.superscript = True
    reference.font.color.rgb = _colour(brand.readable_accent)
    reference.element.styleId = "FootnoteReference"
    notes = styles["footnote text"]
    notes.element.styleId = "FootnoteText"
    notes.paragraph_format.space_after = Pt(2)


def _dress(style: Any, font: str, size: float, colour: str) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size = font, Pt(size)
    style.font.color.rgb = _colour(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(key), None)
    for key in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(qn(key), font)


def _margins(section: Any, content: Content) -> None:
    foot = section.footer.paragraphs[0]
    if content.marking:
        _mark(section.header.paragraphs[0], content)
        _mark(section.footer.add_paragraph(), content)
    page, of, end = content.page_words
    foot.add_run(" · ".join(filter(None, (content.footer, page))))
    _field(foot, "PAGE")
    foot.add_run(of)
    _field(foot, "NUMPAGES")
    foot.add_run(end)


def _mark(paragraph: Any, content: Content) -> None:
    """The handling marking at the right, one of TLP 2.0 in its colours."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(content.marking)
    run.bold = True
    if colour := _TLP.get(content.marking_class.rpartition(" ")[2]):
        run.font.size, run.font.color.rgb = Pt(12), _colour(colour)
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), "000000")
        run._r.get_or_add_rPr().append(shade)


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

    target = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    run = paragraph.add_run(url, style="Hyperlink")
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), target)
    element.append(run._r)
    paragraph._p.append(element)


#: A table of rows: thin lines between them, none at the sides, room above and below the words.
_TABLE = """
<w:tblPr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:tblBorders>
    <w:top w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>
  </w:tblBorders>
  <w:tblCellMar>
    <w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>
    <w:bottom w:w="60" w:type="dxa"/><w:right w:w="115" w:type="dxa"/>
  </w:tblCellMar>
</w:tblPr>
"""
_ROWS = "Ruled Rows"


def _rule_tables(document: Any) -> None:
    """The style of every table."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml import parse_xml
    from docx.shared import Pt

    style = document.styles.add_style(_ROWS, WD_STYLE_TYPE.TABLE)
    style.paragraph_format.space_after = Pt(0)
    style.element.append(parse_xml(_TABLE.format(rule=_RULE.removeprefix("#"))))


def table(document: Any) -> Any:
    """A new table of two columns that has no rows yet."""
    return document.add_table(rows=0, cols=2, style=_ROWS)


def heading_row(row: Any, names: Sequence[str]) -> None:
    """Fill a table's first row and have it repeated on every page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for cell, name in zip(row.cells, names, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(repeat)


def set_widths(table: Any, first: float = 45, second: float = 120) -> None:
    """Two columns, in millimetres; rows are not torn by a page's end."""
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    table.autofit = False
    table.columns[0].width, table.columns[1].width = Mm(first), Mm(second)
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Mm(first), Mm(second)
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
