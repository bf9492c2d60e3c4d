"""A brand's logo in a Word document, which takes pictures of pixels only."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any

from briefing.rendering import engine
from briefing.rendering.brands import Brand, checked_logo, logo_address

#: The most that a logo takes of a page, in millimetres.
WIDTH, HEIGHT = 52, 14

#: Pixels to the point at which a drawing becomes a picture: 432 to the inch.
_SCALE = 6


def add_logo(document: Any, brand: Brand) -> None:
    """Add a brand's logo in a paragraph of its own, with its name as the text alternative."""
    from docx.shared import Mm
    from PIL import Image

    if brand.logo is None:
        return
    data = _pixels(brand)
    with Image.open(io.BytesIO(data)) as image:
        width, height = image.size
    shown = min(WIDTH, HEIGHT * width / height)
    picture = document.add_picture(io.BytesIO(data), width=Mm(shown))
    picture._inline.docPr.set("descr", brand.name)
    for side in ("distT", "distB", "distL", "distR"):
        picture._inline.set(side, "0")


@lru_cache(maxsize=4)
def _pixels(brand: Brand) -> bytes:
    """The logo as PNG, a drawing without what is blank around it."""
    import pypdfium2
    from PIL import Image, ImageChops

    assert brand.logo is not None
    kind, data = checked_logo(brand.logo)
    if kind != "svg":
        return data
    image = pypdfium2.PdfDocument(_page(logo_address(brand)))[0].render(scale=_SCALE).to_pil()
    blank = Image.new("RGB", image.size, "white")
    box = ImageChops.difference(image.convert("RGB"), blank).getbbox()
    written = io.BytesIO()
    image.crop(box).save(written, "PNG", optimize=True)
    return written.getvalue()


def _page(address: str) -> bytes:
    """A PDF page of a drawing; nothing that the drawing refers to is fetched."""
    style = (
        f"@page {{ size: {WIDTH}mm {HEIGHT}mm; margin: 0 }} body {{ margin: 0 }}"
        f"img {{ width: {WIDTH}mm; height: {HEIGHT}mm; object-fit: contain }}"
    )
    with engine.rendering():
        from weasyprint import HTML

        text = f'<style>{style}</style><img src="{address}">'
        page: bytes = HTML(string=text, url_fetcher=engine.fetcher(None)).write_pdf()
    return page
