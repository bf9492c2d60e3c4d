"""Names of authors as a reader is used to them."""

from __future__ import annotations

import re

from briefing.importing import phrases

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SCOTS = re.compile(r"Mc[a-zà-ÿ]")
#: Words of so few letters are initials ("JD", "AJ") unless they can be spoken.
_INITIALS = 2
_SPOKEN = re.compile(r"[aeiouyà-ÿ]")
_NO_ENDING = ("j", "v", "q")


def usual_letters(name: str) -> str:
    """A person's name that is all in capitals ("JANIE HAR") with small letters ("Janie Har").

    Single words and names of offices or outlets ("AFP", "BBC NEWS") stay as they are.
    """
    if not name.isupper() or len(name.split()) == 1 or phrases.is_office(name):
        return name
    return _WORD.sub(lambda match: _usual(match[0]), name)


def _usual(word: str) -> str:
    small = word.lower()
    unspoken = not _SPOKEN.search(small) or small.endswith(_NO_ENDING)
    if len(word) <= _INITIALS and unspoken:
        return word
    usual = re.sub(r"(?:^|(?<=^[od]['’]))\w", lambda match: match[0].upper(), small)
    return f"Mc{usual[2:].capitalize()}" if _SCOTS.match(usual) else usual
