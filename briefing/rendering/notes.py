"""Evidence as numbered notes: the exact words relied on, under the source they come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.article import Article
from briefing.brief import Brief, Evidence, Point
from briefing.rendering.content import Note, NoteRef, SourceEntry
from briefing.rendering.dates import full_date
from briefing.rendering.labels import base, labels, language_of
from briefing.rendering.typography import quoted, typographic

#: The evidence that one note shows: pieces of one paragraph, in the order of the source.
Pieces = tuple[Evidence, ...]


class Notes:
    """Numbers evidence in the order in which it is first relied on.

    What a point takes from one paragraph is one note; points that rely on the same words share it.
    """

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.lang = language_of(brief)
        self._label = labels(self.lang)
        self.unconfirmed = _to_be_marked(brief)
        self._numbers: dict[Pieces, int] = {}
        self._uses: list[list[str]] = []

    def refs(self, point: Point) -> tuple[NoteRef, ...]:
        """The note numbers of a point's evidence, each once."""
        numbers = dict.fromkeys(self._number(pieces) for pieces in self._pieces(point.evidence))
        refs = tuple(NoteRef(number, f"use-{point.id}-{number}") for number in numbers)
        for ref in refs:
            self._uses[ref.number - 1].append(ref.id)
        return refs

    def _pieces(self, evidence: Sequence[Evidence]) -> Iterable[Pieces]:
        """Evidence sorted into the paragraphs that it comes from."""
        groups: dict[tuple[str, int], list[Evidence]] = {}
        for each in evidence:
            source = find(self.brief, each.article)
            block = source.block_at(each.span.start) if source else None
            home = block.span.start if block else -each.span.start - 1
            groups.setdefault((each.article, home), []).append(each)
        for group in groups.values():
            yield tuple(sorted(group, key=lambda each: each.span))

    def _number(self, pieces: Pieces) -> int:
        if pieces not in self._numbers:
            self._numbers[pieces] = len(self._numbers) + 1
            self._uses.append([])
        return self._numbers[pieces]

    def sources(self) -> tuple[SourceEntry, ...]:
        """Every source with its notes; evidence whose source is gone stands in one without name."""
        by_source: dict[str, list[Note]] = {source.id: [] for source in self.brief.sources}
        orphans: list[Note] = []
        for pieces, number in self._numbers.items():
            by_source.get(pieces[0].article, orphans).append(self._note(pieces, number))
        entries = [
            self._entry(number, source, tuple(by_source[source.id]))
            for number, source in enumerate(self.brief.sources, 1)
        ]
        if orphans:
            number, title = len(entries) + 1, self._label("Source no longer here")
            entries.append(SourceEntry(number, "", title, "", "", "", "", tuple(orphans)))
        return tuple(entries)

    def _note(self, pieces: Pieces, number: int) -> Note:
        source = find(self.brief, pieces[0].article)
        paragraph = source.paragraph_number(pieces[0].span.start) if source else None
        place = f"¶ {paragraph}" if paragraph else self._label("headline") if source else ""
        lang = foreign(source.language, self.lang) if source else ""
        return Note(number, place, self._words(pieces), tuple(self._uses[number - 1]), lang)

    def _words(self, pieces: Pieces) -> str:
        """The exact words, dots where words between two pieces are left out."""
        words, end = "", -1
        for piece in pieces:
            if piece.span.end <= end:
                continue
            overlap = max(0, end - piece.span.start)
            join = "" if not words or overlap else " " if piece.span.start - end <= 1 else " … "
            fresh = " ".join(piece.quote[overlap:].split())
            words += join + (fresh.lstrip(",;: ") if join == " … " else fresh)
            end = piece.span.end
        return quoted(words, self.lang)

    def _entry(self, number: int, source: Article, notes: tuple[Note, ...]) -> SourceEntry:
        lang = foreign(source.language, self.lang)
        return SourceEntry(
            number=number,
            publisher=source.publisher.strip(),
            title=typographic(source.title.strip(), lang or self.lang)
            or self._label("Untitled source"),
            authors=", ".join(source.authors),
            date=full_date(source.published, self.lang) if source.published else "",
            url=source.url if source.url.startswith(("http://", "https://")) else "",
            lang=lang,
            notes=notes,
        )


def _to_be_marked(brief: Brief) -> frozenset[str]:
    """Ids of points that no analyst confirmed; none where that holds of all, as a notice says."""
    unconfirmed = brief.machine_accepted
    return frozenset() if len(unconfirmed) == len(brief.accepted()) else unconfirmed


def foreign(language: str, own: str) -> str:
    """A language's BCP 47 tag where it isn't the brief's own; else empty."""
    return "" if base(language) in (base(own), "") else language.replace("_", "-")


def find(brief: Brief, article_id: str) -> Article | None:
    """The source with an id, or None where it is gone."""
    return next((source for source in brief.sources if source.id == article_id), None)
