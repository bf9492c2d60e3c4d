"""Footnotes of a Word document, which python-docx has no call for (ECMA-376, 17.11)."""

from __future__ import annotations

from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

#: What Word wants first in the part: the line above the notes, and that above one that goes on.
_SEPARATORS = (("-1", "separator"), ("0", "continuationSeparator"))


class Footnotes:
    """A document's footnotes, numbered by Word in the order in which they are first referred to."""

    def __init__(self, document: Any) -> None:
        self._known: set[int] = set()
        self._root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for number, kind in _SEPARATORS:
            self._add(number, kind).append(_paragraph(_run(_element(kind))))
        _declare(document.settings.element)
        main = document.part
        name, kind = PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES
        part = XmlPart(name, kind, self._root, main.package)
        main.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    def refer(self, paragraph: Any, number: int, words: str) -> None:
        """Add the reference to a note: the note itself at the first, a link to that at others."""
        if number in self._known:
            paragraph._p.extend(_cross_reference(number))
            return
        self._known.add(number)
        note = self._add(str(number), "")
        mark = _run(_element("footnoteRef"), "FootnoteReference")
        text = _element("t")
        text.text = f" {words}"
        text.set(qn("xml:space"), "preserve")
        note.append(_paragraph(mark, _run(text), style="FootnoteText"))
        anchor = _run(_element("footnoteReference", id=str(number)), "FootnoteReference")
        start, end = (_element(f"bookmark{end}", id=str(number)) for end in ("Start", "End"))
        start.set(qn("w:name"), _bookmark(number))
        paragraph._p.extend((start, anchor, end))

    def _add(self, number: str, kind: str) -> Any:
        note = _element("footnote", **({"type": kind} if kind else {}), id=number)
        self._root.append(note)
        return note


def _declare(settings: Any) -> None:
    """Name the separators in the document's settings, at the place that the schema has for it."""
    named = _element("footnotePr")
    named.extend(_element("footnote", id=number) for number, _ in _SEPARATORS)
    settings.find(qn("w:compat")).addprevious(named)


def _bookmark(number: int) -> str:
    return f"_RefNote{number}"


def _cross_reference(number: int) -> list[Any]:
    """The field that repeats a note's number and leads to where it is first referred to."""
    code, shown = _element("instrText"), _element("t")
    code.text, shown.text = f" NOTEREF {_bookmark(number)} \\f \\h ", str(number)
    code.set(qn("xml:space"), "preserve")
    marks = [_element("fldChar", fldCharType=kind) for kind in ("begin", "separate", "end")]
    return [_run(each, "FootnoteReference") for each in (marks[0], code, marks[1], shown, marks[2])]


def _element(tag: str, **attributes: str) -> Any:
    element = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _run(content: Any, style: str = "") -> Any:
    run = _element("r")
    if style:
        properties = _element("rPr")
        properties.append(_element("rStyle", val=style))
        run.append(properties)
    run.append(content)
    return run


def _paragraph(*runs: Any, style: str = "") -> Any:
    paragraph = _element("p")
    if style:
        properties = _element("pPr")
        properties.append(_element("pStyle", val=style))
        paragraph.append(properties)
    paragraph.extend(runs)
    return paragraph
