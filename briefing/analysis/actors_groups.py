"""Which names are one actor's: full names, surnames, acronyms, short forms and country names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import BODIES, PARTICLES, TITLES, gazetteer, marked_kind
from briefing.analysis.actors_names import LABELS, Name
from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Token

#: What tells a son from his father at a name's end.
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SUFFIXES = frozenset({"inc", "corp", "co", "ltd", "llc", "plc", "ag", "sa", "nv", "company", "&"})
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "&"})
#: The article before an Arabic surname, which papers drop at the second mention.
_ARABIC = re.compile(r"^(?:al|el|as|ad)-(?=\w{3})")
_FEMALE, _MALE = frozenset({"mrs", "ms", "miss", "madam", "lady"}), frozenset({"mr", "sir", "lord"})


_RELATIVES = wordset(
    """father mother brother sister son daughter husband wife widow widower cousin uncle aunt nephew
niece grandfather grandmother grandson granddaughter stepson stepdaughter"""
)


@dataclass(slots=True)
class Group:
    """The names of one actor, in the order of the text. `key` is the fullest name's plain form."""

    key: str
    names: list[Name] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        """The words of the fullest name."""
        return self.key.split()

    def share(self, kind: str) -> float:
        """The share of the mentions that the pipeline labelled as a kind."""
        hits = sum(LABELS.get(name.label) == kind for name in self.names)
        return hits / len(self.names)

    @property
    def personal(self) -> bool:
        """Whether a name of several words looks like a person's."""
        words = self.words
        known = gazetteer()
        if not 2 <= len(words) <= 5 or marked_kind(words) or known.place(self.key):
            return False
        given = _is_given(words[0])
        return self.share("person") >= 0.5 or (given and self.share("place") < 0.5)


def group_names(names: Iterable[Name]) -> list[Group]:
    """The names gathered by actor, the groups in the order of their first mention."""
    groups: dict[str, Group] = {}
    names = list(names)
    surnames = {name.words[-1] for name in names if _in_full(name)}
    for name in names:
        key = name.key if name.key in surnames else _canonical(name)
        groups.setdefault(key, Group(key)).names.append(name)
    _join_long(groups)
    _join_short(groups)
    _join_tails(groups)
    found = [group for group in groups.values() if group.names]
    for group in found:
        group.names.sort(key=lambda name: name.start)
        group.key = _fullest(group)
    return sorted(found, key=lambda group: group.names[0].start)


def _in_full(name: Name) -> bool:
    """Whether a name is a person's, with the surname: not "Abdullah of Jordan"."""
    words = name.words
    return name.label in ("PERSON", "PER") and len(words) > 1 and words[-2] != "of"


def _canonical(name: Name) -> str:
    """The form under which the same name is always found."""
    known, key = gazetteer(), name.key
    if code := known.countries.get(key):
        return known.usual[code].casefold() if name.label not in ("PERSON", "PER") else key
    if key in BODIES and (len(key) > 3 or name.text.replace(".", "").isupper()):
        return BODIES[key]
    words = [word.removesuffix("'s") for word in name.words]
    while len(words) > 1 and words[-1].rstrip(".") in _SUFFIXES:
        words.pop()
    if len(words) == 3 and words[-1] == "city":
        words.pop()
    if len(words) > 1 and words[0] in _OPENING:
        words[:1] = _OPENING[words[0]].split()
    if words[0] == "washington" and words[-1] in ("dc", "d.c"):
        return "washington"
    return _SHORT_PLACES.get(key, " ".join(words))


#: Initials that longer names begin with: "UN Security Council", "U.S. Senate".
_OPENING = {"un": "united nations", "us": "united states", "eu": "european union"}
_SHORT_PLACES = {"la": "los angeles", "nyc": "new york", "ny": "new york"}


def _fullest(group: Group) -> str:
    """The longest of the names of a group, the most frequent where several are as long."""
    counts = Counter(name.key for name in group.names)
    return max(counts, key=lambda key: (len(key.split()), counts[key], key))


def _join_long(groups: dict[str, Group]) -> None:
    """Join "George W. Bush" with "George Bush", and an acronym with the name it stands for."""
    ends: dict[tuple[str, str], Group] = {}
    initials: dict[str, Group] = {}
    for group in sorted(groups.values(), key=lambda g: -len(g.words)):
        words = group.words
        if len(words) < 2:
            continue
        if group.personal:
            other = ends.setdefault((words[0], words[-1]), group)
            if other is not group:
                _move(group, other)
                continue
        for acronym in acronyms(words):
            initials.setdefault(acronym, group)
    for group in list(groups.values()):
        key = group.key.replace(".", "")
        target = initials.get(key)
        if target is not None and 2 <= len(key) <= 6 and group.names and _capital(group):
            _move(group, target)


def _capital(group: Group) -> bool:
    return group.names[0].text.replace(".", "").isupper()


def acronyms(words: list[str]) -> set[str]:
    """The initials of a name with and without its small words."""
    return {"".join(w[0] for w in words if w not in _SMALL), "".join(w[0] for w in words)}


def _move(group: Group, target: Group) -> None:
    target.names.extend(group.names)
    group.names = []


class _Longer:
    """The names of several words, by the short forms that may stand for them."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self.lasts = defaultdict[str, list[Group]](list)
        self.firsts = defaultdict[str, list[Group]](list)
        self.juniors = defaultdict[str, list[Group]](list)
        self.mistaken = defaultdict[str, list[Group]](list)
        for group in groups:
            if group.names and len(group.words) > 1:
                (self._person if group.personal else self._other)(group)

    def _person(self, group: Group) -> None:
        words = group.words
        last = words[-1].removesuffix("'s")
        both = " ".join(words[-2:])
        self.lasts[last].append(group)
        if last in _GENERATIONS and len(words) > 2:
            self.juniors[words[-2]].append(group)
            self.lasts[both].append(group)
        if (bare := _ARABIC.sub("", last)) != last:
            self.lasts[bare].append(group)
        if words[-2] in PARTICLES or (len(words) == 3 and not _is_given(words[1])):
            self.lasts[both].append(group)
        if _is_given(words[0]):
            self.firsts[words[0]].append(group)

    def _other(self, group: Group) -> None:
        words, organised = group.words, group.share("org") >= 0.5
        if len(words) == 2 and (organised or not any(name.label for name in group.names)):
            self.mistaken[words[1]].append(group)
        if organised:
            self.firsts[words[0]].append(group)
            if words[-2] == "of":
                self.firsts[words[-1]].append(group)

    def of(self, short: Group) -> tuple[list[Group], list[Group]]:
        """Whom a short name may stand for by their last and by their first words."""
        # "Eyamba Sowers", taken for a firm, is who "Sowers" is later.
        others = self.mistaken.get(short.key, []) if short.share("person") >= 0.5 else []
        # "President Trump" is not "Donald Trump Jr.".
        others = others or ([] if _titled(short) else self.juniors.get(short.key, []))
        return self.lasts.get(short.key, []) or others, self.firsts.get(short.key, [])


def _join_short(groups: dict[str, Group]) -> None:
    """Give the mentions of a short name to the full name that it is short for, if there is one."""
    longer = _Longer(groups.values())
    for group in list(groups.values()):
        two = len(group.words) == 2 and (
            group.words[0] in PARTICLES
            or group.words[1] in _GENERATIONS
            or group.key in longer.lasts
        )
        if (len(group.words) == 1 or two) and group.names:
            _share_out(group, *longer.of(group))


def _titled(group: Group) -> bool:
    """Whether a title stands before one of a group's names."""
    return any(
        name.first and name.doc[name.first - 1].lower_.rstrip(".") in TITLES for name in group.names
    )


def _join_tails(groups: dict[str, Group]) -> None:
    """Join "the Supreme Court" with "U.S. Supreme Court" or "Supreme Court of Canada".

    Only one longer name may end so, or begin so before its "of".
    """
    known = gazetteer()
    tails: dict[tuple[str, ...], list[Group]] = defaultdict(list)
    for group in groups.values():
        words = tuple(group.words)
        if group.names and len(words) > 1 and not group.personal and group.share("place") < 0.5:
            for at in range(2, len(words)):
                if words[at] in ("of", "for"):
                    tails[words[:at]].append(group)
            for at in range(1, len(words)):
                if words[at - 1] not in _SMALL and words[at] not in _SMALL:
                    tails[words[at:]].append(group)
    for group in list(groups.values()):
        longer = [g for g in tails.get(tuple(group.words), []) if g.names and g is not group]
        if not group.names or len(longer) != 1 or known.place(group.key) or group.personal:
            continue
        if group.key in known.demonyms or group.share("person") >= 0.5:
            continue
        if min(name.start for name in longer[0].names) < group.names[0].start:
            _move(group, longer[0])


def _share_out(short: Group, by_last: list[Group], by_first: list[Group]) -> None:
    """Move each mention of a short name to the nearest full name before it, or the next after."""
    known = gazetteer()
    place = bool(known.place(short.key)) or short.key in known.demonyms
    country = known.place(short.key) == "country" and any(_located(n) for n in short.names)
    kept = []
    by_last = _without_relatives([g for g in by_last if g is not short and g.names])
    targets = by_last or [g for g in by_first if not place and g is not short and g.names]
    starts = {id(g): sorted(name.start for name in g.names) for g in targets}
    if not by_last:
        targets = [g for g in targets if starts[id(g)][0] < short.names[0].start]
    other = _somebody_else(short, targets)
    for name in tuple(short.names):
        if other and not _courtesy(name):
            kept.append(name)
            continue
        if place and not _person_here(name) and (country or _located(name) or not by_last):
            kept.append(name)
            continue
        target = _nearest(name, [g for g in targets if _fits(name, g)], starts)
        if target is None:
            kept.append(name)
        else:
            target.names.append(name)
    short.names = kept


def _without_relatives(bearers: list[Group]) -> list[Group]:
    """Those whom a bare surname can mean: not "her husband, Jonas Keller", whom papers call so.

    Somebody named in full more often than anybody else of the surname keeps it.
    """
    own = [group for group in bearers if not _is_relative(group)]
    most = max((len(group.names) for group in own), default=0)
    return [g for g in bearers if not own or g in own or len(g.names) > most]


def _is_relative(group: Group) -> bool:
    """Whether a person is introduced as somebody's relative."""
    name = min(group.names, key=lambda each: each.start)
    before = name.doc[max(0, name.first - 3) : name.first]
    after = name.doc[name.last : name.last + 4]
    beside = [*before, *after] if after and after[0].text == "," else [*before]
    return any(t.lower_ in _RELATIVES and _possessed(t) for t in beside)


def _possessed(token: Token) -> bool:
    return any(child.dep_ == "poss" for child in token.children)


def _somebody_else(short: Group, targets: list[Group]) -> bool:
    """Whether a surname is mostly another's: "Mr. Obama" where only Michelle Obama is in full."""
    fits = [any(_fits(name, g) for g in targets) for name in short.names if _courtesy(name)]
    return fits.count(False) > fits.count(True)


def _courtesy(name: Name) -> bool:
    """Whether a title that tells the gender stands before a mention."""
    return _title_before(name) in _FEMALE | _MALE


def _is_given(word: str) -> bool:
    known = gazetteer()
    return word in known.men or word in known.women


def _person_here(name: Name) -> bool:
    return name.label in ("PERSON", "PER") or _title_before(name) != ""


_WHERE = ("in", "at", "near", "from", "to")


def _located(name: Name) -> bool:
    """Whether a mention follows a preposition of place: not the one of "according to"."""
    before = [token.lower_ for token in name.doc[max(0, name.first - 2) : name.first]]
    return bool(before) and before[-1] in _WHERE and "according" not in before


def _title_before(name: Name) -> str:
    before = name.doc[name.first - 1].lower_.rstrip(".") if name.first else ""
    return before if before in _FEMALE | _MALE | {"president", "senator", "dr", "gov"} else ""


def _fits(name: Name, group: Group) -> bool:
    """Whether "Mr" or "Mrs" before a surname agrees with the given name of a group."""
    gender = gazetteer().gender(group.words[0])
    title = _title_before(name)
    return not ((title in _FEMALE and gender == "m") or (title in _MALE and gender == "f"))


def _nearest(name: Name, targets: list[Group], starts: dict[int, list[int]]) -> Group | None:
    """The full name that was written last before a mention, or else the first one."""
    best, where = None, -1
    for group in targets:
        at = bisect_left(starts[id(group)], name.start)
        if at and starts[id(group)][at - 1] > where:
            best, where = group, starts[id(group)][at - 1]
    if best is None and targets:
        return min(targets, key=lambda group: starts[id(group)][0])
    return best
