"""References without a name: unnamed sources, "the president", "he" and "she"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import TITLES, UNNAMED
from briefing.analysis.actors_gender import FEMALE, MALE, NOUNS
from briefing.analysis.actors_groups import Group
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import ActorKind, Mention
from briefing.analysis.pipeline import Parse, ParsedBlock
from briefing.analysis.statements_cues import SAYING

if TYPE_CHECKING:
    from spacy.tokens import Token

_VAGUE = wordset("a an one another some several many few two three four five other no any both")
_SUBJECTS = ("nsubj", "nsubjpass")
#: Where a noun tells of somebody who is named, or of a thing.
_TOLD_OF = ("attr", "compound", "appos", "amod", "poss", "nmod", "oprd")
_QUOTES = ("“", "”", '"', "``", "''")
#: A quotation is looked through so many tokens back.
_LONGEST_QUOTED = 150
#: A pronoun looks back over at most so many sentences.
_REACH = 5
#: Somebody who suits a pronoun this much as well makes it doubtful.
_RIVAL = 0.5
#: "The president" looks back over at most so many.
_LONG_REACH = 150


@dataclass(slots=True)
class Person:
    """Somebody (or an unnamed source) while references are being resolved.

    `listed` tells that only the given name speaks for the gender, `late` of which gender somebody
    else was spoken of just before this one was first named, `unsure` that nothing shows that this
    is a person.
    """

    kind: ActorKind
    group: Group | None = None
    name: str = ""
    roles: list[str] = field(default_factory=list)
    gender: str = ""
    listed: bool = False
    unsure: bool = False
    late: frozenset[str] = frozenset()
    head: str = ""
    plural: bool = False
    mentions: list[Mention] = field(default_factory=list)
    seen: int = -1
    weight: float = 0.0


class Resolver:
    """Reads the text once, from start to end, and gives every reference to somebody known.

    A pronoun goes to the person who suits it best by gender, distance in sentences and whether
    they were a subject; a definite description to the last source or holder of such a role; an
    indefinite one ("a U.S. official") always begins a new actor.
    """

    def __init__(self, people: list[Person], names: dict[tuple[int, int], Person]) -> None:
        self.people = people
        self.names = names
        self.unnamed: list[Person] = []
        self._recent: dict[int, Person] = {}
        self._sentence = 0
        self._strangers: dict[str, int] = {}

    def read(self, parsed: Parse) -> list[Person]:
        """Add mentions to the people; returns the unnamed sources in the order of the text."""
        numbers = {id(block): n for n, block in enumerate(parsed.blocks)}
        for block, sentence in parsed.sentences:
            self._sentence += 1
            for token in sentence:
                self._token(block, numbers[id(block)], token)
        return self.unnamed

    def _token(self, block: ParsedBlock, number: int, token: Token) -> None:
        if person := self.names.get((number, token.i)):
            self._meet(person, token)
            if person.kind is ActorKind.PERSON and token.dep_ in _SUBJECTS:
                self._strangers.clear()
        elif token.lower_ in MALE or token.lower_ in FEMALE:
            self._pronoun(block, number, token)
        elif token.pos_ == "NOUN":
            if token.dep_ in _SUBJECTS and not self._names(number, token):
                self._strangers |= {g: self._sentence for g in "mf" if token.lower_ in NOUNS[g]}
            if token.lemma_ in UNNAMED or token.lower_ in TITLES:
                self._description(block, number, token)

    def _meet(self, person: Person, token: Token) -> None:
        """Note that a person was just mentioned; a subject weighs more than others."""
        age = self._sentence - person.seen
        owner = token.dep_ == "poss" and token.head.dep_ in _SUBJECTS
        weight = 2.0 if token.dep_ in _SUBJECTS or owner else 1.0
        person.weight = weight + (person.weight * 0.5**age if person.seen >= 0 else 0.0)
        person.seen = self._sentence
        self._recent.pop(id(person), None)
        self._recent[id(person)] = person

    def _last(self, reach: int) -> Iterator[Person]:
        """Whoever was mentioned in the last sentences, the latest first."""
        for person in reversed(self._recent.values()):
            if self._sentence - person.seen > reach:
                return
            yield person

    def _pronoun(self, block: ParsedBlock, number: int, token: Token) -> None:
        gender = "m" if token.lower_ in MALE else "f"
        others = self._spoken_of(number, token) | self._acted_on(number, token)
        teller = self._teller(number, token)
        ranked = sorted(
            (
                (self._fitness(p, gender) * (2.0 if p is teller else 1.0), n, p)
                for n, p in enumerate(self._last(_REACH))
                if self._suits(p, gender) and id(p) not in others
            ),
            key=lambda each: (-each[0], each[1]),
        )
        if not ranked:
            return
        best = ranked[0][2]
        rivals = [p for worth, _, p in ranked[1:] if worth > _RIVAL * ranked[0][0]]
        # French "il" and "elle" are things, too, unless they say something.
        thing = token.doc.lang_ == "fr" and token.head.lemma_ not in SAYING
        start = block.start + token.idx
        strange = self._sentence - self._strangers.get(gender, -_REACH) <= 1
        doubtful = bool(rivals) or thing or best.unsure or strange
        best.mentions.append(Mention(start, start + len(token.text), "pronoun", True, doubtful))
        for person in (*reversed(rivals), best):  # a doubt lasts until a name ends it
            self._meet(person, token)
            person.weight -= 0.5

    def _fitness(self, person: Person, gender: str) -> float:
        """How likely somebody is meant by a pronoun here, by what was said of them lately."""
        age = self._sentence - person.seen
        sure = 1.5 if person.gender else 0.5 if gender in person.late else 1.0
        return person.weight * 0.6**age * sure

    def _teller(self, number: int, token: Token) -> Person | None:
        """Whoever says what a pronoun is the subject of: "Finch, who claimed that he saw it"."""
        if token.dep_ not in _SUBJECTS or token.head.dep_ != "ccomp":
            return None
        verb = token.head.head
        if verb.lemma_ not in SAYING:
            return None
        subjects = [child for child in verb.children if child.dep_ in _SUBJECTS]
        noun = verb.head if subjects and subjects[0].tag_ == "WP" else (*subjects, None)[0]
        return self.names.get((number, noun.i)) if noun is not None else None

    def _spoken_of(self, number: int, token: Token) -> set[int]:
        """Whom a quotation names that a pronoun is the speaker of: nobody else but the speaker."""
        if token.dep_ not in _SUBJECTS or token.head.lemma_ not in SAYING:
            return set()
        named: set[int] = set()
        inside = False
        for other in reversed(token.doc[max(0, token.i - _LONGEST_QUOTED) : token.i]):
            inside ^= other.text in _QUOTES
            if other.i < token.sent.start and not inside:
                break
            person = self.names.get((number, other.i)) if inside else None
            named.update((id(person),) if person else ())
        return named

    def _acted_on(self, number: int, token: Token) -> set[int]:
        """Whom the rest of a subject's clause names: "he called Lee a liar" is not Lee's call.

        Principle C of the binding theory (Chomsky, 1981).
        """
        if token.dep_ not in _SUBJECTS:
            return set()
        after = (self.names.get((number, t.i)) for t in token.head.subtree if t.i > token.i)
        return {id(person) for person in after if person}

    def _suits(self, person: Person, gender: str) -> bool:
        single = person.kind is ActorKind.PERSON and not person.plural
        return single and person.gender in ("", gender)

    def _description(self, block: ParsedBlock, number: int, token: Token) -> None:
        """Resolve or add "a U.S. official", "the official", "the president"."""
        if token.dep_ in ("compound", "appos", "amod", "poss") or self._names(number, token):
            return
        determiner = next((t.lower_ for t in token.lefts if t.dep_ in ("det", "poss")), "")
        plural = token.tag_ == "NNS"
        first = token.left_edge
        vague = determiner in _VAGUE or (not determiner and plural)
        vague = vague or any(
            t.lower_ in ("second", "third", "other", "another") for t in token.lefts
        )
        if vague:
            if token.lemma_ in UNNAMED and _is_source(token):
                self._add(block, token, plural)
            elif not plural and token.dep_ not in _TOLD_OF:
                self._strangers = dict.fromkeys("mf", self._sentence)
            return
        if determiner in ("the", "this", "that") and token.i - first.i <= 3:
            self._definite(block, token, plural)

    def _names(self, number: int, token: Token) -> bool:
        """Whether a description stands beside the name of whom it describes."""
        near = [c.i for c in token.children if c.dep_ in ("appos", "nmod", "compound")]
        beside = (self.names.get((number, i)) for i in [*near, token.i + 1])
        return any(p is not None and p.kind is ActorKind.PERSON for p in beside)

    def _definite(self, block: ParsedBlock, token: Token, plural: bool) -> None:
        last = (p for p in self._last(_LONG_REACH) if _fits(p, token, plural))
        if (person := next(last, None)) is not None:
            self._mention(person, block, token, inferred=True)
            self._strangers.clear()
        elif token.lemma_ in UNNAMED and _is_source(token):
            self._add(block, token, plural)
        elif not plural and token.dep_ in _SUBJECTS:
            self._strangers = dict.fromkeys("mf", self._sentence)

    def _add(self, block: ParsedBlock, token: Token, plural: bool) -> None:
        kind = ActorKind.GROUP if plural else ActorKind.PERSON
        person = Person(kind, head=token.lemma_, plural=plural)
        self.unnamed.append(person)
        self._mention(person, block, token, inferred=False)
        person.name = " ".join(_phrase_text(token).split())

    def _mention(self, person: Person, block: ParsedBlock, token: Token, *, inferred: bool) -> None:
        start = block.start + token.left_edge.idx
        end = start + len(_phrase_text(token))
        person.mentions.append(Mention(start, end, "description", inferred))
        self._meet(person, token)


def _phrase_text(token: Token) -> str:
    """The words of a description with what directly follows it by "of", "for", "in", "at"."""
    end = token.i + 1
    for child in token.rights:
        if child.dep_ != "prep" or child.i != end or child.lower_ not in ("of", "for", "in", "at"):
            break
        end = child.right_edge.i + 1
    end = min(end, token.i + 10)
    text: str = token.doc[token.left_edge.i : end].text
    return text.rstrip(" ,")


def _is_source(token: Token) -> bool:
    """Whether a noun is who says something: a saying verb's subject, or after "according to"."""
    if token.dep_ in ("nsubj", "nsubjpass"):
        return token.head.lemma_ in SAYING
    if token.dep_ == "pobj":
        heads = (token.head, token.head.head)
        return any(t.lower_ == "according" for t in heads) or token.head.dep_ == "agent"
    return token.dep_ == "conj" and token.head.dep_ in ("nsubj", "pobj") and _is_source(token.head)


def _fits(person: Person, token: Token, plural: bool) -> bool:
    """Whether a definite description can stand for somebody: the same noun, or the same role."""
    if person.group is None:
        return person.head == token.lemma_ and person.plural == plural
    return not plural and _holds(person, token)


def _holds(person: Person, token: Token) -> bool:
    """Whether a person has the role that a definite description names."""
    wanted = [
        t.lower_ for t in token.lefts if t.dep_ in ("compound", "amod") and t.lower_ != "former"
    ]
    words = {word for role in person.roles for word in role.casefold().replace(",", "").split()}
    return token.lower_ in words and all(word in words for word in wanted)
