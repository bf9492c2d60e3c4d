"""Whether somebody is a man or a woman: by title, by the pronouns around the name, by given name.

Lists of given names know "Ilhan" as a man's name only. What the article itself says of somebody
outweighs them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import gazetteer
from briefing.analysis.actors_groups import Group
from briefing.analysis.lexicon import wordset
from briefing.analysis.pipeline import Parse
from briefing.analysis.statements_cues import SAYING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.actors_references import Person

MALE, FEMALE = wordset("he him his himself"), wordset("she her hers herself")
_MALE_WORDS = wordset("mr mr. sir lord king prince spokesman chairman congressman businessman he")
_FEMALE_WORDS = wordset(
    "mrs mrs. ms ms. miss lady dame queen princess spokeswoman chairwoman congresswoman actress"
)
#: Nouns that a pronoun may stand for as well as for a name.
NOUNS = {
    "m": wordset("man boy father son brother husband uncle nephew grandfather") | _MALE_WORDS,
    "f": wordset("woman girl mother daughter sister wife aunt niece grandmother") | _FEMALE_WORDS,
}
_SUBJECTS = ("nsubj", "nsubjpass")
#: A pronoun may stand for somebody named so many sentences before.
_NEAR = 5
#: What a pronoun counts that nobody else near could be, and one that follows "Finch said".
_ALONE, _SPEAKER = 2, 1
#: From so much on a given name is doubtful, and from so much on it is outweighed.
_DOUBTFUL, _OUTWEIGHED = 2, 4


def titled_gender(group: Group, roles: Iterable[str]) -> str:
    """The gender, "m", "f" or "", by honorific and role ("spokeswoman")."""
    words = {name.doc[name.first - 1].lower_ for name in group.names if name.first}
    words |= {word for role in roles for word in role.casefold().split()}
    if words & _FEMALE_WORDS and not words & _MALE_WORDS:
        return "f"
    if words & _MALE_WORDS and not words & _FEMALE_WORDS:
        return "m"
    return ""


def listed_gender(group: Group) -> str:
    """The gender, "m", "f" or "", that lists give to a group's given name."""
    return gazetteer().gender(group.words[0]) if len(group.words) > 1 else ""


def mind_pronouns(parsed: Parse, names: Mapping[tuple[int, int], Person]) -> None:
    """Correct the listed genders of people, given by block and token, that pronouns speak against.

    A pronoun speaks where it can hardly stand for anybody else. People who share a surname keep
    what is listed: which of them a surname means is uncertain itself.
    """
    people = {id(person): person for person in names.values()}.values()
    surnames = Counter(person.group.words[-1] for person in people if person.group)
    poll = _Poll(names)
    numbers = {id(block): n for n, block in enumerate(parsed.blocks)}
    for block, sentence in parsed.sentences:
        poll.sentence(numbers[id(block)], sentence)
    for person, heard in poll.votes.values():
        if person.listed and person.group and surnames[person.group.words[-1]] == 1:
            person.gender = _outvoted(person.gender, heard)


def _outvoted(listed: str, heard: Counter[str]) -> str:
    """The gender after the pronouns had their say: the listed one, the other or ""."""
    other = "f" if heard["f"] > heard["m"] else "m"
    against = heard[other] - heard["f" if other == "m" else "m"]
    if other == listed or against < _DOUBTFUL:
        return listed
    return other if against >= _OUTWEIGHED else ""


class _Poll:
    """What the pronouns of a text tell of the people named before them."""

    def __init__(self, names: Mapping[tuple[int, int], Person]) -> None:
        self.votes: dict[int, tuple[Person, Counter[str]]] = {}
        self._names = names
        self._count = 0
        self._seen: dict[int, tuple[Person, int]] = {}
        self._nouns: dict[str, int] = {}
        self._heard: dict[str, int] = {}

    def sentence(self, number: int, tokens: Iterable[Token]) -> None:
        """Hear one sentence of the block with a number."""
        self._count += 1
        for token in tokens:
            if person := self._names.get((number, token.i)):
                if id(person) not in self._seen:
                    near = (g for g, at in self._heard.items() if self._count - at <= _NEAR)
                    person.late = frozenset(near)
                if token.dep_ in _SUBJECTS and token.head.tag_ != "VB":
                    person.late = frozenset()  # no guest: the text is about them
                self._seen[id(person)] = (person, self._count)
                continue
            word = token.lower_
            if word in MALE or word in FEMALE:
                gender = "m" if word in MALE else "f"
                self._hear(token, gender, number)
                self._heard[gender] = self._count
            else:
                self._nouns |= {g: self._count for g in "mf" if word in NOUNS[g]}

    def _hear(self, pronoun: Token, gender: str, number: int) -> None:
        near = [p for p, at in self._seen.values() if self._count - at <= 1]
        here = [p for p, at in self._seen.values() if at == self._count] or near
        if pronoun.dep_ not in _SUBJECTS or len(here) != 1:
            return  # "Finch met her"
        if self._nouns.get(gender, -_NEAR) >= self._count - 1:
            return
        [person] = here
        others = (p for p, at in self._seen.values() if self._count - at <= _NEAR)
        rivals = gender in person.late or any(
            p.gender in ("", gender) for p in others if p is not person
        )
        weight = _ALONE if not rivals else _SPEAKER * (self._speaker(pronoun, number) is person)
        self.votes.setdefault(id(person), (person, Counter()))[1][gender] += weight

    def _speaker(self, pronoun: Token, number: int) -> Person | None:
        """Who says something of a pronoun's doings: "Finch said she would come"."""
        clause = pronoun.head
        if pronoun.dep_ not in _SUBJECTS or clause.dep_ != "ccomp":
            return None
        told = clause.head
        if told.lemma_ not in SAYING:
            return None
        subjects = (self._names.get((number, c.i)) for c in told.children if c.dep_ in _SUBJECTS)
        return next((person for person in subjects if person is not None), None)
