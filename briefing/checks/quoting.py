"""How a finding quotes the words that it is about."""

from __future__ import annotations

import re


def short(text: str, room: int = 60) -> str:
    """The beginning of a text, cut between words; without the marks round a whole quotation."""
    text = " ".join(text.split())
    inner = text.strip('“”"«»')
    text = text if re.search('[“”"«»]', inner) else inner
    return text if len(text) <= room else text[:room].rsplit(" ", 1)[0] + " …"
