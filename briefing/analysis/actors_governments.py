"""Capitals that stand for governments: "Washington had agreed" is the United States."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.analysis.actors_gazetteer import gazetteer
from briefing.analysis.actors_groups import Group
from briefing.analysis.actors_names import Name
from briefing.analysis.lexicon import wordset

_WHERE = wordset("in at near from to outside around across through into toward towards of via")


def governments(places: Iterable[Group]) -> list[tuple[Group, Group]]:
    """Pairs of a capital and its country where the capital only ever acts and is never a place.

    A capital counts as acting where it is the subject or agent of a verb other than "be", and as
    a place after a preposition of place or before a comma and another name. One mention as a
    place keeps it a place; so does a document that never names the country.
    """
    known, groups = gazetteer(), list(places)
    countries = {known.countries[g.key]: g for g in groups if g.key in known.countries}
    found = []
    for group in groups:
        code = known.capitals.get(group.key)
        country = countries.get(code) if code else None
        if country is None or country is group:
            continue
        acts = sum(map(_acts, group.names))
        if acts and not any(map(_is_where, group.names)):
            found.append((group, country))
    return found


def _acts(name: Name) -> bool:
    root = name.root
    if root.dep_ == "nsubj":
        return bool(root.head.pos_ in ("VERB", "AUX") and root.head.lemma_ != "be")
    return root.dep_ == "pobj" and root.head.dep_ == "agent"


def _is_where(name: Name) -> bool:
    before = name.doc[name.first - 1].lower_ if name.first else ""
    after = name.doc[name.last].text if name.last < len(name.doc) else ""
    return before in _WHERE or after in (",", "(", "—", "–", "--")
