"""Names in the parse: the pipeline's entities with their boundaries mended, and what it missed."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import ORG_WORDS, PARTICLES, TITLES, gazetteer, plain
from briefing.analysis.pipeline import Parse, ParsedBlock

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: Entity labels of the English and French pipelines that can be an actor's.
LABELS = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "org",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "MISC": "other",
    "PRODUCT": "other",
    "EVENT": "other",
    "WORK_OF_ART": "other",
    "LAW": "other",
    "LANGUAGE": "other",
}

_OPENERS = frozenset("the a an this that le la les l' un une".split())
_LINKS = frozenset("of and in for at on by to".split())
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december".split()
)
_JOINERS = frozenset({"of", "and", "&", "for", "de", "al", "bin", "van", "von", "-", "the"})


@dataclass(slots=True)
class Name:
    """One place where something is named: tokens `first` to `last` (exclusive) of a block's doc.

    `start` and `end` are offsets in the article, `label` the pipeline's (empty where it had none),
    `words` the name in its plain form. `nested` names are places inside a longer name
    and capitals that stand for a government.
    """

    block: int
    doc: Doc
    first: int
    last: int
    start: int
    end: int
    label: str
    text: str
    words: tuple[str, ...] = field(default_factory=tuple)
    nested: bool = False

    @property
    def root(self) -> Token:
        """The token of the name that the rest of the sentence hangs on."""
        return self.doc[self.first : self.last].root

    @property
    def key(self) -> str:
        """The name in its plain form, as one string."""
        return " ".join(self.words)


def find_names(parsed: Parse) -> list[Name]:
    """Every name in the order of the text; names never overlap."""
    found: list[Name] = []
    for number, block in enumerate(parsed.blocks):
        spans = {
            (first, last): label
            for entity in block.doc.ents
            if entity.label_ in LABELS
            for first, last, label in _mended(block.doc, entity.start, entity.end, entity.label_)
        }
        spans = _completed(block.doc, spans)
        spans.update(dict.fromkeys(_missed(block.doc, set(spans)), ""))
        names = [_name(number, block, *span, spans[span]) for span in sorted(spans)]
        found.extend(name for name in names if name is not None)
    return found


def title_case_blocks(parsed: Parse) -> set[int]:
    """The numbers of the headlines before the text that Write Every Longer Word Like This."""
    found = set()
    for number, block in enumerate(parsed.blocks[:2]):
        words = [t for t in block.doc[:30] if t.is_alpha and len(t) > 3]
        capital = sum(t.text[0].isupper() for t in words)
        if len(block.doc) < 30 and len(words) >= 5 and capital >= 0.9 * len(words):
            found.add(number)
    return found


def nested_places(name: Name) -> Iterator[Name]:
    """The known places inside a longer name: "Texas" in "University of Texas"."""
    known, doc = gazetteer(), name.doc
    at = name.first
    while at < name.last:
        for last in range(min(name.last, at + 4), at, -1):
            text = doc[at:last].text
            key = plain(text)
            if text[0].isupper() and (last - at) < (name.last - name.first):
                sort = known.place(key)
                if sort == "country" or (sort == "place" and len(key) > 3 and key not in _MONTHS):
                    yield _inner(name, at, last, "GPE")
                    at = last - 1
                    break
        at += 1


def nested_opening(name: Name, known: Container[str]) -> Name | None:
    """The known name that a longer one begins with: "Google" in "Google Science Fair"."""
    for last in range(min(name.last, name.first + 4) - 1, name.first, -1):
        if last < name.last and plain(name.doc[name.first : last].text) in known:
            return _inner(name, name.first, last, "")
    return None


def _inner(name: Name, first: int, last: int, label: str) -> Name:
    """The part of a name from token `first` to `last` (exclusive) as a nested name."""
    doc = name.doc
    text = doc[first:last].text
    start = name.start + doc[first].idx - doc[name.first].idx
    words = tuple(plain(text).split())
    return Name(
        name.block, doc, first, last, start, start + len(text), label, text, words, nested=True
    )


_MONTHS = _CALENDAR | {"central", "union", "mobile", "nice", "reading", "deal", "date", "march"}


def _name(number: int, block: ParsedBlock, first: int, last: int, label: str) -> Name | None:
    doc = block.doc
    start = block.start + doc[first].idx
    end = block.start + doc[last - 1].idx + len(doc[last - 1].text)
    text = doc[first:last].text
    words = tuple(plain(text).split())
    if not words:
        return None
    if text == "State" and first > 1 and doc[first - 2].lower_ in TITLES:
        return None
    return Name(number, doc, first, last, start, end, label, text, words)


def _completed(doc: Doc, spans: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    """The entities with the persons whole whose names the pipeline broke off."""
    found: dict[tuple[int, int], str] = {}
    done = 0
    for (first, last), label in sorted(spans.items()):
        if first < done:
            continue
        done = _end_of_person(doc, first, last) if label in ("PERSON", "PER") else last
        found[first, done] = label
    return found


def _end_of_person(doc: Doc, first: int, last: int) -> int:
    """Where a name ends: not at a particle ("von der") nor round a nickname (“Bob”)."""
    opened = sum(token.is_quote for token in doc[first:last]) % 2 == 1
    ahead = doc[last : last + 3]
    at = last
    if opened and ahead and ahead[0].is_quote:
        at = last + 1
    elif len(ahead) == 3 and ahead[0].is_quote and ahead[2].is_quote and _capital(ahead[1]):
        at = last + 3
    elif doc[last - 1].lower_ not in PARTICLES:
        return last
    end = at
    while end < len(doc) and (_capital(doc[end]) or doc[end].lower_ in PARTICLES):
        end += 1
    return end if end > at and _capital(doc[end - 1]) else last


def _capital(token: Token) -> bool:
    """Whether a token is a proper noun with a capital."""
    return token.pos_ == "PROPN" and token.text[:1].isupper()


def _mended(doc: Doc, first: int, last: int, label: str) -> Iterator[tuple[int, int, str]]:
    """An entity without articles, possessives, stray punctuation, and titles before a person."""
    while first < last and _outside(doc[first], opening=True):
        first += 1
    if last - first > 2 and doc[first].lower_ in _PREFIXES and doc[first + 1].text == "-":
        first += 2
    while first < last and _outside(doc[last - 1], opening=False):
        last -= 1
    while last - first > 1 and label in ("PERSON", "PER") and _before_person(doc[first]):
        first += 1
    if first >= last or all(not t.text[0].isupper() for t in doc[first:last] if t.text):
        if first < last and label in ("NORP", "GPE") and doc[first].text[:1].isalpha():
            yield first, last, label
        return
    for cut in range(first + 1, last - 1):
        if _parts(doc, cut, label):
            yield from _mended(doc, first, cut, label)
            yield from _mended(doc, cut + 1, last, label if doc[cut].text in _LISTING else "")
            return
    for start in range(first, last - 1):
        if cut := _holder(doc, start, last):
            yield start, cut, "GPE"
            yield cut, last, "PERSON"
            return
    yield first, last, label


def _holder(doc: Doc, first: int, last: int) -> int:
    """Where the person begins in "ambassador to Ukraine Marie Yovanovitch"; 0 where none does."""
    before = [token.lower_ for token in doc[max(0, first - 3) : first]]
    while before and before[-1] in _OPENERS:
        before.pop()
    if len(before) < 2 or before[-1] not in ("to", "of") or before[-2] not in TITLES:
        return 0
    known = gazetteer()
    for cut in range(last - 2, first, -1):
        given = doc[cut].text
        if known.place(plain(doc[first:cut].text)) and known.gender(given.casefold()):
            return cut
    return 0


#: What a word may begin with that is not part of a name: "pro-Beijing".
_PREFIXES = frozenset("pro anti non ex pan post pre trans mid".split())
_LISTING = frozenset({",", "and", "/"})


def _parts(doc: Doc, cut: int, label: str) -> bool:
    """Whether an entity is really two names, before and after a token."""
    text, after = doc[cut].text, doc[cut + 1].text
    if label in ("PERSON", "PER", "GPE", "LOC") and text in ("’s", "'s", ",", "/", "the", "and"):
        return True
    if text == "," and gazetteer().place(plain(after)):
        return True
    if text == "the" and doc[cut - 1].pos_ == "PROPN":
        return True
    if text in ("’s", "'s") and label == "ORG":
        owner = doc[cut - 1]
        return owner.lower_ in ORG_WORDS or gazetteer().place(plain(owner.text)) == "country"
    return text == "and" and after == "the"


def _outside(token: Token, *, opening: bool) -> bool:
    """Whether a token at the edge of an entity does not belong to the name."""
    if token.text in ("’s", "'s", "’", "'", "—", "–", "...", "…"):
        return True
    if not opening and token.lower_ in _LINKS:
        return True
    if opening and token.lower_ in _OPENERS and not (token.is_upper and len(token.text) > 1):
        return True
    return token.is_punct and token.text != "!"


def _before_person(token: Token) -> bool:
    """Whether a token at a name's start is a title, or a verb: "rang Lee", "Hosting Lee"."""
    if token.is_lower and token.is_alpha and token.lower_ not in PARTICLES:
        return True
    opens = bool(token.is_sent_start) and token.lower_.endswith("ing")
    known = gazetteer()
    doing = opens and token.lower_ not in known.men and token.lower_ not in known.women
    return doing or token.lower_ in TITLES


def _missed(doc: Doc, known: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Runs of proper nouns that no entity covers."""
    covered = {i for first, last in known for i in range(first, last)}
    covered |= {i for entity in doc.ents for i in range(entity.start, entity.end)}
    first: int | None = None
    for token in doc:
        if token.i not in covered and _proper(token):
            first = token.i if first is None else first
            continue
        if first is not None:
            yield from _trimmed(doc, first, token.i)
        first = None
    if first is not None:
        yield from _trimmed(doc, first, len(doc))


def _proper(token: Token) -> bool:
    """Whether a token outside all entities looks like part of a name."""
    text = token.text
    if not text[:1].isupper() or token.lower_ in _CALENDAR or len(text) < 2:
        return False
    if token.pos_ == "PROPN":
        return True
    return token.is_sent_start is not True and plain(text) in gazetteer().demonyms


def _trimmed(doc: Doc, first: int, last: int) -> Iterator[tuple[int, int]]:
    while first < last and doc[first].lower_ in TITLES | _OPENERS:
        first += 1
    while last > first and doc[last - 1].lower_ in TITLES:
        last -= 1
    first = _after_office(doc, first, last)
    if first < last:
        yield first, last


def _after_office(doc: Doc, first: int, last: int) -> int:
    """Where the person begins in "Minister for Health Leo Varadkar"; `first` where none does."""
    before = [token.lower_ for token in doc[max(0, first - 2) : first]]
    if len(before) < 2 or before[-1] not in ("for", "of") or before[-2] not in TITLES:
        return first
    known = gazetteer()
    given = (cut for cut in range(first + 1, last - 1) if known.gender(doc[cut].text.casefold()))
    return next(given, first)
