"""What an actor is, decided once from all its mentions, known names, titles, verbs and context.

The decision is a multinomial logistic regression over a few dozen readable features; its weights
are in data/kinds.json and come from benchmarks/training/actors.py.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from collections import Counter
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import (
    INSTITUTIONS,
    ORG_WORDS,
    TITLES,
    gazetteer,
    marked_kind,
)
from briefing.analysis.actors_groups import Group, acronyms
from briefing.analysis.actors_names import Name
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

#: From so many mentions on, a label that most of them have says more than one mention's.
_OFTEN, _MOSTLY = 3, 0.75

_SPEECH = wordset(
    "say tell add ask warn think believe want speak talk write explain argue insist deny claim"
)


#: Something named more than once is left out only where it is so likely to be nobody.
_NOBODY = 0.6


def kind_of(group: Group) -> tuple[ActorKind | None, float]:
    """The kind of a group and how sure that is (0 to 1); None where it names nobody."""
    known = gazetteer()
    if group.key in known.demonyms and group.share("person") < 0.5:
        return ActorKind.GROUP, 0.95
    if group.key in INSTITUTIONS:
        return ActorKind.ORG, 0.95
    if group.words[-1] in TITLES and group.share("person") < 0.5:
        return None, 0.9
    if _leads(group) or _has_kin(group):
        return ActorKind.PERSON, 0.9
    scores = kind_scores(features(group))
    if _has_acronym(group):
        scores["person"] = 0.0
    best = max(scores, key=lambda kind: scores[kind])
    if best == "none" and known.place(group.key) in ("country", "place"):
        return ActorKind.PLACE, 1.0 - scores[best]
    if best == "none" and (scores[best] >= _NOBODY or len(group.names) == 1):
        return None, scores[best]
    if best == "none":
        best = max(scores.keys() - {"none"}, key=lambda kind: (scores[kind], kind))
    if best == "other" and group.share("group") >= 0.5:
        return ActorKind.GROUP, scores[best]
    return ActorKind(best), scores[best]


#: What is called by the surname of the person who leads it.
_LED = wordset("administration presidency cabinet campaign camp")


def _leads(group: Group) -> bool:
    """Whether a name is a leader's that is only met in "the Bush administration"."""
    if len(group.words) > 1 or group.share("person") < 0.5:
        return False
    following = (name.doc[name.last : name.last + 1].text for name in group.names)
    return all(word in _LED for word in following)


#: Whom only a person has.
_KIN = wordset(
    "wife husband widow widower son daughter mother father brother sister girlfriend boyfriend"
)


def _has_kin(group: Group) -> bool:
    """Whether somebody's kin is named by it: "Slepian's wife"."""
    if gazetteer().place(group.key) or marked_kind(group.words):
        return False
    owners = (name.root for name in group.names if name.root.dep_ == "poss")
    return any(owner.head.lower_ in _KIN for owner in owners)


def _has_acronym(group: Group) -> bool:
    """Whether a name with small words is shortened to its initials: "Kick It Out", "KIO"."""
    forms = {name.text.replace(".", "") for name in group.names if len(name.words) == 1}
    full = next((name for name in group.names if name.key == group.key), group.names[0])
    if len(full.words) < 3 or not any(t.is_stop for t in full.doc[full.first + 1 : full.last]):
        return False
    return any(form.isupper() and form.casefold() in acronyms(group.words) for form in forms)


def kind_scores(values: dict[str, float]) -> dict[str, float]:
    """The probability of every kind, and of "none", for a group's features."""
    weights = _weights()
    sums = {
        kind: sum(row.get(name, 0.0) * value for name, value in values.items())
        for kind, row in weights.items()
    }
    top = max(sums.values())
    exps = {kind: math.exp(value - top) for kind, value in sums.items()}
    total = sum(exps.values())
    return {kind: value / total for kind, value in exps.items()}


@functools.cache
def _weights() -> dict[str, dict[str, float]]:
    file = importlib.resources.files("briefing.analysis") / "data" / "kinds.json"
    weights: dict[str, dict[str, float]] = json.loads(file.read_text(encoding="utf-8"))["weights"]
    return weights


def features(group: Group) -> dict[str, float]:
    """What speaks for one kind or another; shares are over the group's mentions."""
    counts: Counter[str] = Counter()
    for name in group.names:
        counts.update(_label(name))
        counts.update(set(_context(name)))
    size = len(group.names)
    found = {key: count / size for key, count in counts.items()}
    if size >= _OFTEN:
        sure = [key for key in counts if key.startswith("label") and counts[key] >= _MOSTLY * size]
        found.update({f"mostly {key}": 1.0 for key in sure})
    found.update(dict.fromkeys(_shape(group), 1.0))
    found["bias"] = 1.0
    return found


def _label(name: Name) -> list[str]:
    return [f"label {name.label or 'none'}"]


def _shape(group: Group) -> set[str]:
    """What the fullest name itself says."""
    known, words = gazetteer(), group.words
    found = {f"words {min(len(words), 4)}"}
    if place := known.place(group.key):
        found.add(f"gazetteer {place}")
    elif place := known.place(words[-1]):
        found.add("ends in a place")
    if kind := marked_kind(words):
        found.add(f"marked {kind}")
    if words[0] in known.men or words[0] in known.women:
        found.add("given name" if len(words) > 1 else "given name alone")
    if words[-1] in known.family:
        found.add("family name" if len(words) > 1 else "family name alone")
    if known.place(words[0]) and len(words) > 1:
        found.add("begins with a place")
    if words[0] in known.demonyms and len(words) > 1:
        found.add("begins with a demonym")
    text = group.names[0].text
    if text.isupper() and len(text) > 1:
        found.add("capitals" if len(words) == 1 else "capital words")
    found |= {f"has {mark}" for mark in ("of", "and", "&", "for") if mark in words[1:]}
    if any(c.isdigit() for c in text):
        found.add("has digits")
    found |= _short_forms(group)
    if text[:1].islower():
        found.add("lower case")
    return found


def _short_forms(group: Group) -> set[str]:
    """How the fullest name is shortened elsewhere: a person's to the last word, say."""
    words = group.words
    found = set()
    for name in group.names:
        if name.words == tuple(words) or len(words) < 2:
            continue
        if name.words == (words[-1],):
            found.add("shortened to the last word")
        elif name.words == (words[0],):
            found.add("shortened to the first word")
        elif len(name.words) == 1:
            found.add("shortened to initials")
    if len({name.key for name in group.names}) > 1:
        found.add("several forms")
    return found


def _context(name: Name) -> list[str]:
    """What stands around one mention."""
    doc, root = name.doc, name.root
    before = doc[name.first - 1].lower_ if name.first else ""
    after = doc[name.last].lower_ if name.last < len(doc) else ""
    then = doc[name.last + 1] if name.last + 1 < len(doc) else None
    found = [f"is {root.dep_}", f"pos {root.pos_}"]
    if before in TITLES:
        found.append("title before")
    if before in ("in", "at", "near", "from", "to", "of", "by", "for", "the", "with", "between"):
        found.append(f"after {before}")
    if before == "" or doc[name.first].is_sent_start:
        found.append("opens the sentence")
    if after in ("'s", "’s", "(", "and", "-"):
        found.append(f"before {after}")
    if after == "," and then is not None:
        found.append(_after_comma(then))
    if root.dep_ == "nsubj":
        found.append("speaks" if root.head.lemma_ in _SPEECH else "acts")
    if any(child.dep_ == "relcl" and _has_who(child) for child in root.children):
        found.append("who")
    if any(child.dep_ == "appos" and child.lower_ in TITLES for child in root.children):
        found.append("title after")
    if _names_org(name):
        found.append("beside an organisation's noun")
    if root.dep_ == "compound" and root.head.i >= name.last:
        found.append("title next" if root.head.lower_ in TITLES else "before a noun")
    return found


def _names_org(name: Name) -> bool:
    """Whether a mention says which "church of" or "group" is meant."""
    doc = name.doc
    if name.last < len(doc) and doc[name.last].lower_ in ORG_WORDS:
        return True
    return (
        name.first > 1
        and doc[name.first - 1].lower_ == "of"
        and (doc[name.first - 2].lower_ in ORG_WORDS)
    )


def _after_comma(then: Token) -> str:
    if then.like_num and then.text.isdigit() and len(then.text) == 2:
        return "then an age"
    return "then a name" if then.pos_ == "PROPN" else "then a comma"


def _has_who(verb: Token) -> bool:
    return any(child.lower_ in ("who", "whom", "whose") for child in verb.children)
