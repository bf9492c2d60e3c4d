"""The analyst's own text as paragraphs and lists; nothing else is read into it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.rendering.typography import typographic

_BULLET = re.compile(r"\s*[-*•–]\s+")
_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s+")


@dataclass(frozen=True, slots=True)
class ProseBlock:
    """A paragraph ("p"), a bullet list ("ul") or a numbered list ("ol") of plain lines."""

    kind: str
    lines: tuple[str, ...]


def blocks_of(text: str, lang: str = "en") -> tuple[ProseBlock, ...]:
    """Plain text in a language, cut at blank lines and where list marks begin or end."""
    blocks: list[ProseBlock] = []
    for kind, words in _marked_lines(text, lang):
        last = blocks[-1] if blocks else None
        if not words:
            blocks.append(ProseBlock("", ()))
        elif last and kind == "p" and last.kind == "p":
            blocks[-1] = ProseBlock("p", (f"{last.lines[0]} {words}",))
        elif last and last.kind == kind:
            blocks[-1] = ProseBlock(kind, (*last.lines, words))
        else:
            blocks.append(ProseBlock(kind, (words,)))
    return tuple(block for block in _joined(blocks))


def items_of(text: str, lang: str = "en") -> tuple[ProseBlock, ...]:
    """Plain text as one list, an item a line; numbered where its lines are."""
    lines = [(kind, words) for kind, words in _marked_lines(text, lang) if words]
    kind = "ol" if any(kind == "ol" for kind, _ in lines) else "ul"
    return (ProseBlock(kind, tuple(words for _, words in lines)),) if lines else ()


def _marked_lines(text: str, lang: str) -> list[tuple[str, str]]:
    lines = []
    for line in text.replace("\r\n", "\n").split("\n"):
        kind, start = "p", 0
        for name, form in (("ul", _BULLET), ("ol", _NUMBER)):
            if mark := form.match(line):
                kind, start = name, mark.end()
        lines.append((kind, typographic(line[start:].strip(), lang)))
    return lines


def _joined(blocks: list[ProseBlock]) -> list[ProseBlock]:
    """Lists that only blank lines part are one list; the blank lines go."""
    joined: list[ProseBlock] = []
    for block in blocks:
        if not block.kind:
            continue
        if joined and block.kind != "p" and joined[-1].kind == block.kind:
            joined[-1] = ProseBlock(block.kind, (*joined[-1].lines, *block.lines))
        else:
            joined.append(block)
    return joined
