"""What is doubted in a sentence, as a finding in plain words with the nearest thing in a source."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.evidence.facts import Sentence
from briefing.evidence.kinds import Kind
from briefing.finding import Finding, Level, Place


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a sentence says and its source doesn't: offsets into the checked text.

    `why` is a plain sentence with `{words}` for the doubted words, `{where}` for the place in
    the source and `{says}` for its words there. `source` is the source's
    sentence beside it, `low` and `high` the offsets in it of what it says instead (`instead`, ""
    where it says nothing that could be put in its place).
    """

    kind: Kind
    start: int
    end: int
    why: str
    source: Sentence | None = None
    low: int = -1
    high: int = -1
    instead: str = ""
    elsewhere: bool = False

    @classmethod
    def beside(
        cls, kind: Kind, where: tuple[int, int], why: str, home: Sentence, source: tuple[int, int]
    ) -> Doubt:
        """A doubt whose nearest thing is some words of the source, fit to be put in its place.

        `where` and `source` are start and end in the checked text and in the source.
        """
        return cls(kind, *where, why, home, *source, home.between(*source))


_REMEDY = {
    True: "Put in what the source says, or keep it as your own judgement.",
    False: "Check it against the source, correct it, or keep it as your own judgement.",
}


def finding(doubt: Doubt, text: str, paragraph: int | None) -> Finding:
    """The finding of a doubt about `text`; `paragraph` is where the source's sentence stands."""
    where = f"paragraph {paragraph}" if paragraph else "the source's heading"
    words = text[doubt.start : doubt.end]
    message = doubt.why.format(words=_short(words), where=where, says=_short(doubt.instead))
    place = Place(start=doubt.start, end=doubt.end)
    if doubt.elsewhere:
        remedy = "Add that paragraph's sentence to its evidence, or correct it."
        return Finding(
            f"elsewhere-{doubt.kind}", Level.INFO, message, remedy, place, _source(doubt)
        )
    remedy = _REMEDY[bool(doubt.instead)]
    return Finding(
        f"unsupported-{doubt.kind}",
        Level.WARNING,
        message,
        remedy,
        place,
        _source(doubt),
        doubt.instead,
    )


def _source(doubt: Doubt) -> Place:
    home = doubt.source
    if home is None or home.block < 0:
        return Place()
    if doubt.low >= 0:
        return Place(home.article, doubt.low, doubt.high)
    return Place(home.article, home.start, home.end)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 60 else words[:60].rsplit(" ", 1)[0] + " …"
