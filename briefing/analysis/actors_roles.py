"""The role that a text gives a person: the title before the name, or the apposition beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import TITLES
from briefing.analysis.actors_groups import Group
from briefing.analysis.actors_names import Name
from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_HONORIFICS = wordset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. father sister brother mother"
)
#: Courtesies that stand before another name; a role with one has run into it.
_COURTESIES = wordset("mr mr. mrs mrs. ms ms. miss dr dr. sir prof prof.")
_FAMILY = wordset("wife husband son daughter brother sister mother father widow friend")
#: Small adjectives that belong to a title; others ("embattled") do not.
_RANKS = wordset(
    """former vice prime foreign deputy first chief senior acting interim outgoing general national
executive assistant managing associate presidential vice-presidential ex- co- attorney finance
defense defence interior press state federal supreme"""
)
_JOINTS = wordset("of for and &")
#: What a parse may hang before a noun phrase ("whether the founder"), which is none of it.
_BEFORE = frozenset({"SCONJ", "CCONJ", "ADP", "PUNCT"})
#: A role is at most so many tokens.
_LONGEST = 9


def roles_of(group: Group) -> list[str]:
    """The roles given to a person in one document, the most telling first."""
    found = Counter(role for name in group.names for role in _roles(name))
    rank = {role: (count, min(len(role.split()), 5)) for role, count in found.items()}
    best = sorted(found, key=lambda role: (-rank[role][1] - rank[role][0], role))
    return [role for role in best if not _COURTESIES & set(role.casefold().split())]


#: Who works for somebody with a title.
_STAFF = frozenset(
    "aide adviser advisor assistant spokesman spokeswoman spokesperson lawyer attorney".split()
)


def _roles(name: Name) -> Iterator[str]:
    if title := _title_before(name):
        yield title
        return
    for child in name.root.children:
        if child.dep_ == "appos" and child.i >= name.last and child.lower_ in TITLES - _HONORIFICS:
            yield _phrase(child)
    head = name.root.head
    titled = name.root.dep_ == "appos" and head.lower_ in TITLES - _HONORIFICS - _FAMILY
    if titled and not _of_another(head, name):
        yield _phrase(head, before=name.first)


def _of_another(head: Token, name: Name) -> bool:
    """Whether a title may be somebody else's: the aide's in "an aide to the president, Ann Lee"."""
    between = name.doc[head.i + 1 : name.first]
    return head.lower_ in _STAFF and any(token.lower_ in TITLES for token in between)


def _title_before(name: Name) -> str:
    """The title before a name ("U.S. Secretary of State"), as written, or ""."""
    doc, first = name.doc, name.first
    start = first
    while start > 0 and first - start < _LONGEST and _in_title(doc[start - 1], start == first):
        start -= 1
    titles = [i for i in range(start, first) if doc[i].lower_ in TITLES]
    joints = [i for i in range(start, titles[0] if titles else start) if doc[i].lower_ in _JOINTS]
    others = [  # "Senator Elizabeth Warren and congresswoman Ann Lee"
        i
        for i in range(start, first)
        if doc[i].lower_ in _JOINTS and doc[i - 1].ent_type_ in ("PERSON", "PER")
    ]
    start = max((i + 1 for i in (*joints, *others)), default=start)
    start = next((i for i in range(start, first) if doc[i].lower_ == "former"), start)
    while start < first and _loose(doc[start]):
        start += 1
    words = [token.lower_ for token in doc[start:first]]
    at = [i for i, word in enumerate(words) if word in TITLES]
    if not at or (at[-1] != len(words) - 1 and words[at[-1] + 1] not in ("of", "for", "to", "-")):
        return ""
    title = _of_one(" ".join(doc[start:first].text.split()))
    return "" if all(word in _HONORIFICS for word in title.casefold().split()) else title


def _of_one(title: str) -> str:
    """A title that several share ("Sens.", "U.S. Reps.") as one of them has it."""
    before, _, last = title.rpartition(" ")
    single = last.removesuffix("s.") + "."
    is_shared = last.endswith("s.") and last.casefold() != "mrs." and single.casefold() in TITLES
    return f"{before} {single}".strip() if is_shared else title


def _in_title(token: Token, nearest: bool) -> bool:
    """Whether a token to the left can be part of a title."""
    if token.lower_ in TITLES or token.lower_ in _JOINTS or token.text == "-":
        return not (nearest and token.lower_ in _JOINTS)
    if token.ent_type_ in ("DATE", "TIME") or token.is_punct or token.is_space:
        return False
    return token.pos_ in ("PROPN", "ADJ", "NOUN") or token.tag_ == "POS"


def _loose(token: Token) -> bool:
    """Whether a token at a title's left edge does not belong to it."""
    if token.lower_ in _RANKS or token.lower_ in TITLES:
        return False
    return token.pos_ in ("ADP", "CCONJ", "PUNCT", "PART") or (
        token.pos_ == "ADJ" and not token.text[0].isupper()
    )


def _phrase(head: Token, before: int = -1) -> str:
    """The noun phrase round a title, without article, relative clause and what follows a comma."""
    doc: Doc = head.doc
    start, end = head.left_edge.i, head.i + 1
    while start < head.i and doc[start].pos_ in _BEFORE:
        start += 1
    for child in head.rights:
        if child.dep_ != "prep" or child.i != end:
            break
        end = child.right_edge.i + 1
    end = min(end, before) if before > head.i else end
    cut = next((t.i for t in doc[head.i : end] if t.text in (",", ";", "—", "(", ")")), end)
    words = doc[start : min(cut, start + _LONGEST + 3)]
    if len(words) and words[0].lower_ in ("the", "a", "an", "his", "her", "its", "their"):
        words = words[1:]
    return " ".join(words.text.split()).strip(" ,")
