"""Brief -> rich text for the clipboard: HTML, RTF and plain text with the same words."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.brief import Brief
from briefing.rendering.compose import content_of
from briefing.rendering.content import Content, Line, Part
from briefing.rendering.labels import labels
from briefing.rendering.templates import find_template


@dataclass(frozen=True, slots=True)
class RichText:
    """The same text three times, for programs that take one or the other."""

    html: str
    rtf: str
    plain: str


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading ("h1", "h2"), a paragraph ("p") or a list item ("li"); `lead` is set in bold."""

    kind: str
    text: str
    lead: str = ""


def to_rich_text(brief: Brief) -> RichText:
    """The printed brief as mail programs and word processors take it from the clipboard."""
    content = content_of(brief, find_template(brief.details.template))
    blocks = list(_blocks(content))
    return RichText(_html(blocks, content.lang), _rtf(blocks), _plain(blocks))


def _blocks(content: Content) -> Iterator[_Block]:
    if content.marking:
        yield _Block("p", "", content.marking)
    yield _Block("h1", content.title)
    for name, held in content.form or (("", " · ".join(content.metadata)),):
        if held:
            yield _Block("p", held, f"{name}:" if name else "")
    if content.notice:
        yield _Block("p", content.notice)
    for part in content.written:
        yield _Block("h2", part.title)
        yield from _part(part, content)
    if content.officer:
        yield _Block("h2", labels(content.lang)("Contact officer"))
        yield _Block("p", content.officer)
    for source in content.sources:
        yield _Block("h2", source.title)
        if source.citation or source.url:
            yield _Block("p", " · ".join(filter(None, (source.citation, source.url))))
        for note in source.notes:
            yield _Block("p", f"{note.place} {note.quote}", f"[{note.number}]")
    if content.sources:
        yield _Block("p", content.key)
    if content.marking:
        yield _Block("p", "", content.marking)


def _part(part: Part, content: Content) -> Iterator[_Block]:
    label = labels(content.lang)
    if part.own:
        yield _Block("p", label("The analyst’s own view"))
    choice = f" – {label('Agreed / Not agreed')}" if content.is_decided(part) else ""
    for block in part.prose:
        for text in block.lines:
            yield _Block("p" if block.kind == "p" else "li", text + choice)
    for line in part.lines:
        yield _Block("p" if part.key == "bottom-line" else "li", _words(line, content))
    for row in part.rows:
        for line in row.lines:
            yield _Block("li", _words(line, content), f"{row.label}:" if row.label else "")


def _words(line: Line, content: Content) -> str:
    """A line with its note numbers in brackets, and what a reader must know about it."""
    notes = "".join(f" [{ref.number}]" for ref in line.refs)
    return line.text + notes + line.signs + "".join(f" ({w})" for w in content.asides(line))


def _html(blocks: list[_Block], lang: str) -> str:
    lines, listed = [f'<html lang="{lang}"><head><meta charset="utf-8"></head><body>'], False
    for block in blocks:
        if (block.kind == "li") != listed:
            listed = not listed
            lines.append("<ul>" if listed else "</ul>")
        lead = f"<b>{html.escape(block.lead)}</b> " if block.lead else ""
        lines.append(f"<{block.kind}>{lead}{html.escape(block.text)}</{block.kind}>")
    return "\n".join([*lines, *(["</ul>"] if listed else []), "</body></html>"])


_RTF_STYLES = {
    "h1": r"\pard\sa120\b\fs36 ",
    "h2": r"\pard\sb200\sa80\b\fs26 ",
    "p": r"\pard\sa100\fs21 ",
    "li": r"\pard\li360\fi-200\sa60\fs21 \bullet\tab ",
}


def _rtf(blocks: list[_Block]) -> str:
    lines = [
        r"{"
        + _RTF_STYLES[b.kind]
        + (rf"{{\b {_escaped(b.lead)}}} " if b.lead else "")
        + _escaped(b.text)
        + r"\par}"
        for b in blocks
    ]
    head = r"{\rtf1\ansi\deff0{\fonttbl{\f0\froman Georgia;}}"
    return "\n".join([head, *lines, "}"])


def _escaped(text: str) -> str:
    """Text as RTF writes it: marks escaped, what isn't ASCII as signed UTF-16 units."""
    out = []
    for char in text:
        if char in "\\{}":
            out.append("\\" + char)
        elif char.isascii():
            out.append(char)
        else:
            raw = char.encode("utf-16-le", "replace")
            units = (int.from_bytes(raw[k : k + 2], "little", signed=True) for k in (0, 2))
            out.extend(f"\\u{unit}?" for unit in list(units)[: len(raw) // 2])
    return "".join(out)


def _plain(blocks: list[_Block]) -> str:
    marks = {"h1": "", "h2": "", "p": "", "li": "• "}
    return "\n".join(
        ("\n" if block.kind == "h2" else "")
        + marks[block.kind]
        + " ".join(filter(None, (block.lead, block.text)))
        for block in blocks
    )
