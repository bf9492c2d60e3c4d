"""The draft's watermark: outlines behind the text, and the word itself in every page's head."""

from __future__ import annotations

from functools import cache
from urllib.parse import quote

from briefing.rendering.fonts import font_file

_CSS = """
@page {{
  background: url("data:image/svg+xml,{image}") center / 82% no-repeat;
  @top-left {{ content: "{word} · " string(running-title) }}
}}
@page :first {{
  @top-left {{ content: "{word}" }}
}}
"""


@cache
def draft_css(word: str) -> str:
    """Style sheet text that marks every page as a draft, with a language's word for it."""
    return _CSS.format(image=quote(_image(word)), word=word)


def _image(word: str) -> str:
    """An SVG of a word's outlines, slanted; outlines, since a mark is not text to be read."""
    from fontTools.pens.svgPathPen import SVGPathPen  # type: ignore[import-untyped]
    from fontTools.pens.transformPen import TransformPen  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    path = font_file("Source Sans Pro", "Bold")
    if path is None:
        return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
    with TTFont(path) as font:
        glyphs, names, x = font.getGlyphSet(), font.getBestCmap(), 0.0
        pen = SVGPathPen(glyphs)
        for char in word:
            glyph = glyphs[names[ord(char)]]
            glyph.draw(TransformPen(pen, (1, 0, 0, -1, x, 0)))
            x += glyph.width + 60
    outlines = pen.getCommands()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -{x / 2:.0f} {x:.0f} {x:.0f}">'
        f'<g transform="rotate(-38 {x / 2:.0f} -330)" fill="#f3f1ec"><path d="{outlines}"/></g>'
        "</svg>"
    )
