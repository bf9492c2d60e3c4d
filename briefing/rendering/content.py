"""What is printed, already in words: the values that every output is made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.rendering.fonts import SERIF, advances
from briefing.rendering.labels import Labels, base, labels
from briefing.rendering.prose import ProseBlock
from briefing.rendering.timeline import Drawing
from briefing.rendering.typography import balanced_width

#: Width of the type area of A4, in points: 172 mm.
TYPE_AREA = 487.5

#: Characters of a line from which on it may run over a page's end.
LONG = 700

#: Sections of at most this many printed lines are never parted by a page's end.
SHORT = 4


@dataclass(frozen=True, slots=True)
class NoteRef:
    """A note number in the text; `id` is unique to this place."""

    number: int
    id: str


@dataclass(frozen=True, slots=True)
class Note:
    """The exact words relied on: where ("¶ 3"), the quotation, and the places that use it."""

    number: int
    place: str
    quote: str
    uses: tuple[str, ...]
    lang: str


@dataclass(frozen=True, slots=True)
class Line:
    """One printed point.

    `sign` is "own", "edited", "judged" or empty; `lang` is empty for the brief's.
    """

    id: str
    text: str
    refs: tuple[NoteRef, ...] = ()
    sign: str = ""
    confirmed: bool = True
    inferred: bool = False
    confidence: str = ""
    lang: str = ""

    @property
    def mark(self) -> str:
        """The sign that is printed after it."""
        return {"": "", "judged": "◆◆"}.get(self.sign, "◆")

    @property
    def signs(self) -> str:
        """Its mark and the sign of what no analyst has confirmed, with a blank before each."""
        return (f" {self.mark}" if self.sign else "") + ("" if self.confirmed else " ‡")

    @property
    def long(self) -> bool:
        """Whether the line may be parted by a page's end, since it would leave too large a gap."""
        return len(self.text) > LONG


@dataclass(frozen=True, slots=True)
class Row:
    """Lines under one label: an actor with a role, a date, or a figure set large."""

    label: str
    lines: tuple[Line, ...]
    detail: str = ""
    ahead: bool = False
    again: bool = False

    @property
    def long(self) -> bool:
        """Whether one of the lines may be parted by a page's end."""
        return any(line.long for line in self.lines)


@dataclass(frozen=True, slots=True)
class Part:
    """One section that has something in it; `drawing` shows at a glance what its rows say."""

    key: str
    title: str
    lines: tuple[Line, ...] = ()
    rows: tuple[Row, ...] = ()
    prose: tuple[ProseBlock, ...] = ()
    drawing: Drawing | None = None

    @property
    def own(self) -> bool:
        """Whether it is the analyst's own view, which no source says."""
        return self.key in ("assessment", "recommendations")

    @property
    def every_line(self) -> Iterable[Line]:
        """All points of the section, in rows or not."""
        yield from self.lines
        for row in self.rows:
            yield from row.lines

    @property
    def pictured(self) -> bool:
        """Whether it is a picture and nothing else, which outputs without pictures leave out."""
        return self.drawing is not None and not self.rows

    @property
    def short(self) -> bool:
        """Whether the section may be kept on one page without leaving a gap at a page's foot."""
        lines = sum(len(line.text) // 80 + 1 for line in self.every_line)
        words = sum(len(text) // 80 + 1 for block in self.prose for text in block.lines)
        return lines + words <= SHORT


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One source with the notes that quote it."""

    number: int
    publisher: str
    title: str
    authors: str
    date: str
    url: str
    lang: str
    notes: tuple[Note, ...]

    @property
    def citation(self) -> str:
        """Publisher, authors and date in one line."""
        return " · ".join(filter(None, (self.publisher, self.authors, self.date)))


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that a template may print, already in words.

    `fields` are the details that a form prints beside those that all print; other kinds have none.
    """

    title: str
    audience: str
    organisation: str
    author: str
    date: str
    iso_date: str
    reference: str
    marking: str
    lang: str
    page_size: str
    parts: tuple[Part, ...]
    sources: tuple[SourceEntry, ...]
    points: int
    unconfirmed: int
    waiting: int
    draft: bool
    signs: frozenset[str]
    sources_title: str
    fields: tuple[str, ...] = ()
    deadline_title: str = ""
    through: str = ""
    copies: str = ""
    deadline: str = ""
    contact: str = ""
    house: str = ""
    house_line: str = ""
    logo: str = ""

    @property
    def metadata(self) -> tuple[str, ...]:
        """The items of the line under the title; missing ones are left out."""
        return tuple(filter(None, (self._for, self.sender, self.date, self._ref)))

    @property
    def form(self) -> tuple[tuple[str, str], ...]:
        """A form's head: what stands at the left, and what it holds; empty for other kinds."""
        label = self._label
        rows = (
            ("", label("To"), self.addressee),
            ("through", label("Through"), self.through),
            ("copies", label("Copies"), self.copies),
            ("", label("From"), self.sender),
            ("", label("Date"), self.date),
            ("deadline", self.deadline_title, self.deadline),
            ("", label("Reference"), self.reference),
        )
        if not self.fields:
            return ()
        known = ("", *self.fields)
        return tuple((name, held) for field, name, held in rows if held and field in known)

    @property
    def officer(self) -> str:
        """Whom a form names for questions."""
        return (self.contact or (self.author and self.sender)) if "contact" in self.fields else ""

    def is_decided(self, part: Part) -> bool:
        """Whether the reader of a form agrees or not to each line of a section."""
        return bool(self.fields) and part.key == "recommendations"

    def asides(self, line: Line) -> tuple[str, ...]:
        """What a reader must know about a line, in words."""
        label = self._label
        sure = label("confidence: %(word)s", word=line.confidence) if line.confidence else ""
        return tuple(filter(None, (label("speaker inferred") if line.inferred else "", sure)))

    @property
    def addressee(self) -> str:
        """Whom a form is addressed to."""
        return self.audience[:1].upper() + self.audience[1:]

    @property
    def sender(self) -> str:
        """The author with the organisation."""
        return ", ".join(filter(None, (self.author, self.organisation)))

    @property
    def as_of(self) -> tuple[str, ...]:
        """The items under a report's title: the day it holds for, and who wrote it for whom."""
        day = self._label("As of %(day)s", day=self.date) if self.date else ""
        return tuple(filter(None, (day, self.sender, self._for)))

    @property
    def notice(self) -> str:
        """What a reader must know about lines that no analyst has confirmed."""
        if not self.unconfirmed:
            return ""
        if self.unconfirmed == self.points:
            return self._label("Machine draft: no analyst has confirmed these points.")
        return self._label(
            "Machine draft in part: no analyst has confirmed %(some)s of these %(all)s points "
            "(marked ‡).",
            some=self.unconfirmed,
            all=self.points,
        )

    @property
    def pending(self) -> str:
        """What an empty draft says of the points that are still to be reviewed."""
        if not self.waiting:
            return self._label("What you accept or write appears here.")
        waiting = labels(self.lang).counted(
            "%(number)s suggested point waits for review.",
            "%(number)s suggested points wait for review.",
            self.waiting,
        )
        return f"{waiting} {self._label('What you accept appears here.')}"

    @property
    def draft_mark(self) -> str:
        """The word that every page of a draft bears; empty for a finished brief."""
        return self._label("DRAFT") if self.draft else ""

    @property
    def page_words(self) -> tuple[str, ...]:
        """What stands before a page's number, between it and the number of pages, and after."""
        return tuple(self._label("Page %(page)s of %(pages)s", page="\0", pages="\0").split("\0"))

    @property
    def _label(self) -> Labels:
        return labels(self.lang)

    @property
    def _for(self) -> str:
        """Whom it is for, in words."""
        name = self.audience
        if base(self.lang) == "en" and name.startswith("The "):
            name = f"the{name[3:]}"
        return self._label("For %(audience)s", audience=name) if name else ""

    @property
    def _ref(self) -> str:
        return self._label("Ref. %(reference)s", reference=self.reference) if self.reference else ""

    def title_width(self, size: float) -> str:
        """The measure, in ems, on which the title's lines are about equally long.

        `size` is that of its type, in points.
        """
        widths = advances(SERIF, "Bold")
        return f"{balanced_width(self.title, widths, TYPE_AREA / size):.2f}"

    @property
    def running_title(self) -> str:
        """The title, cut at a word where it is too long for a page's head."""
        if len(self.title) <= 90:
            return self.title
        return self.title[:90].rsplit(" ", 1)[0].rstrip(",;:–— ") + " …"

    @property
    def footer(self) -> str:
        """What the foot of every page says beside its number."""
        return " · ".join(filter(None, (self.house_line or self.organisation, self._ref)))

    @property
    def marking_class(self) -> str:
        """CSS classes of a TLP 2.0 marking; empty for any other marking."""
        label = self.marking.upper().replace("TLP: ", "TLP:").partition("+")[0]
        known = ("TLP:RED", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR")
        return f"tlp {label.lower().replace(':', '-')}" if label in known else ""

    @property
    def key(self) -> str:
        """The line that explains the signs that this brief uses."""
        label = self._label
        parts = [
            label("Numbers in the text lead to the exact words relied on; ¶ is the paragraph.")
        ]
        if self.signs and self.unconfirmed:
            parts.append(
                label(
                    "◆ written or edited by the analyst; every other line is drawn from the "
                    "sources."
                )
            )
        elif self.signs:
            parts.append(
                label(
                    "◆ written or edited by the analyst; every other line is drawn from the "
                    "sources and confirmed by the analyst."
                )
            )
        if "judged" in self.signs:
            parts.append(label("◆◆ with words that are the analyst's own judgement."))
        if 0 < self.unconfirmed < self.points:
            parts.append(label("‡ not confirmed by an analyst."))
        return " ".join(parts)

    @property
    def written(self) -> tuple[Part, ...]:
        """The sections that say something in words."""
        return tuple(part for part in self.parts if not part.pictured)

    def part(self, key: str) -> Part | None:
        """The section with a key, or None where there is nothing in it."""
        return next((part for part in self.parts if part.key == key), None)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to print but the front."""
        return not self.parts
