"""Pages -> PDF: tagged (PDF/UA-1), archival (PDF/A-3a), with the brief itself attached."""

from __future__ import annotations

from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING, Any

from briefing.brief import Brief
from briefing.errors import NothingAccepted
from briefing.rendering import engine
from briefing.rendering.finish import AMBIGUOUS, MEDIA_TYPE, finish
from briefing.rendering.layout import lay_out, sheet_of

if TYPE_CHECKING:
    from weasyprint import Attachment

VARIANT = "pdf/a-3a"

#: The date that an attachment bears when the brief has none: PDF wants one, and no clock is read.
_NO_DATE = datetime(2000, 1, 1)


def to_pdf(brief: Brief, *, draft: bool = False, attach: bool = True) -> bytes:
    """The brief as a PDF; the same brief gives the same bytes.

    `draft` prints even with nothing accepted, and a watermark while points wait for review;
    `attach` puts the `.brief` file inside. Raises `NothingAccepted`, `TemplateBroken` and
    `RenderFailed`.
    """
    if not draft and not is_printable(brief):
        raise NothingAccepted(
            "No key point is accepted yet, so there is nothing to print.",
            "Accept at least one point, or write a bottom line.",
        )
    with engine.rendering():
        sheet, _ = sheet_of(brief, draft=draft)
        return _written(lay_out(sheet, variant=VARIANT), brief if attach else None)


def _written(document: Any, attached: Brief | None) -> bytes:
    """The PDF's bytes, written again where the last stream's end could be misread."""
    data = b""
    for spare in range(8):
        data = document.write_pdf(
            finisher=partial(finish, spare=spare),
            pdf_variant=VARIANT,
            attachments=[_attachment(attached)] if attached else None,
        )
        if AMBIGUOUS not in data:
            break
    return data


def is_printable(brief: Brief) -> bool:
    """Whether there is an accepted point, or a sentence of the analyst's own."""
    prose = brief.prose
    return bool(
        brief.accepted()
        or any(t.strip() for t in (prose.bottom_line, prose.assessment, prose.recommendations))
    )


def _attachment(brief: Brief) -> Attachment:
    """The `.brief` file, as the source that the PDF was made from."""
    from weasyprint import Attachment

    from briefing.storage import dumps

    day = brief.details.date
    when = datetime.combine(day, time()) if day else _NO_DATE
    return Attachment(
        string=dumps(brief),
        name="briefing.brief",
        description=f"The reviewed brief with its sources ({MEDIA_TYPE}); opens in Briefwright",
        created=when,
        modified=when,
        relationship="Source",
    )


def warm_up() -> None:
    """Load the renderer, the fonts and the style, so that the first preview is quick."""
    with engine.rendering():
        sheet, _ = sheet_of(Brief(), draft=True)
        lay_out(sheet, variant=None).write_pdf()
