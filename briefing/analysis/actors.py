"""Who acts in an article: one actor per real person, organisation, place or group."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.analysis.actors_gazetteer import INSTITUTIONS, gazetteer
from briefing.analysis.actors_gender import listed_gender, mind_pronouns, titled_gender
from briefing.analysis.actors_governments import governments
from briefing.analysis.actors_groups import Group, group_names
from briefing.analysis.actors_kinds import kind_of
from briefing.analysis.actors_names import (
    find_names,
    nested_opening,
    nested_places,
    title_case_blocks,
)
from briefing.analysis.actors_references import Person, Resolver
from briefing.analysis.actors_roles import roles_of
from briefing.analysis.actors_salience import saliences
from briefing.analysis.model import Actor, ActorKind, Mention
from briefing.analysis.pipeline import Parse

#: What is less likely a person by its name and context alone gives no pronoun its name.
_SURE = 0.5


@dataclass(slots=True)
class _Known:
    group: Group
    kind: ActorKind
    person: Person


def find_actors(parsed: Parse) -> tuple[Actor, ...]:
    """Every actor of a parsed article, in the order of first mention, with all its mentions.

    The kind is decided once per document from all mentions of an actor. Unnamed sources are
    actors of their own, with `named` false.
    """
    groups = group_names(find_names(parsed))
    titled = title_case_blocks(parsed)
    known = [_known(group) for group in groups if not _capitals_only(group, titled)]
    named = [each for each in known if each is not None]
    people = [each.person for each in named]
    tokens = {
        (name.block, i): each.person
        for each in named
        for name in each.group.names
        for i in range(name.first, name.last)
    }
    _join_governments(named)
    _add_nested(named)
    mind_pronouns(parsed, {at: who for at, who in tokens.items() if who.kind is ActorKind.PERSON})
    unnamed = Resolver(people, tokens).read(parsed)
    actors = [_actor(each) for each in named] + [_unnamed(person) for person in unnamed]
    scores = saliences(actors, parsed)
    ranked = sorted(zip(actors, scores, strict=True), key=lambda pair: pair[0].start)
    return tuple(
        replace(actor, id=f"actor-{n}", salience=round(score, 4))
        for n, (actor, score) in enumerate(ranked, 1)
    )


def _capitals_only(group: Group, titled: set[int]) -> bool:
    """Whether only a Headline's Capital Letters make a name of some words."""
    if any(name.block not in titled for name in group.names):
        return False
    known = gazetteer()
    first = group.words[0]
    person = group.personal and (first in known.men or first in known.women)
    listed = known.place(group.key) or group.key in known.demonyms or group.key in INSTITUTIONS
    return not (person or listed)


def _known(group: Group) -> _Known | None:
    kind, sure = kind_of(group)
    if kind is None:
        return None
    if kind is not ActorKind.PERSON:
        return _Known(group, kind, Person(kind, group, weight=sure))
    roles = roles_of(group)
    titled = titled_gender(group, roles)
    gender = titled or listed_gender(group)
    person = Person(kind, group, roles=roles, gender=gender, listed=not titled, weight=sure)
    person.unsure = sure < _SURE and not (roles or gender)
    return _Known(group, kind, person)


def _join_governments(named: list[_Known]) -> None:
    """Give capitals that stand for governments to their countries, as inferred mentions."""
    places = {id(each.group): each for each in named if each.kind is ActorKind.PLACE}
    for capital, country in governments(each.group for each in places.values()):
        for name in capital.names:
            name.nested = True
        country.names.extend(capital.names)
        named.remove(places[id(capital)])


def _add_nested(named: list[_Known]) -> None:
    """Give names inside other names ("Texas" in "Texas Tribune") to their actors.

    Places are found anywhere in a longer name, whether or not they are named by themselves;
    organisations named elsewhere where a longer name begins with them ("Google Science Fair").
    """
    longer = [
        (name, each)
        for each in named
        if each.kind in (ActorKind.ORG, ActorKind.OTHER)
        for name in each.group.names
        if len(name.words) > 1
    ]
    places = {_place_key(each.group): each for each in named if each.kind is ActorKind.PLACE}
    whole = {e.group.key: e for e in named if e.kind in (ActorKind.ORG, ActorKind.PLACE)}
    inner = []
    for name, owner in longer:
        found = list(nested_places(name))
        inner.extend(found)
        opening = None if found else nested_opening(name, whole)
        if opening is not None and whole[opening.key] is not owner:
            whole[opening.key].group.names.append(opening)
    for group in group_names(inner):
        if known := places.get(_place_key(group)):
            known.group.names.extend(group.names)
        else:
            named.append(_Known(group, ActorKind.PLACE, Person(ActorKind.PLACE, group)))


def _place_key(group: Group) -> str:
    """A country's code for any of its names, other places' own name."""
    return gazetteer().countries.get(group.key, group.key)


def _actor(known: _Known) -> Actor:
    group, person = known.group, known.person
    named = [Mention(name.start, name.end, inferred=name.nested) for name in group.names]
    mentions = sorted([*named, *person.mentions], key=lambda m: (m.start, m.end))
    name = _display(group)
    forms = {each.text.rstrip(" ,;:") for each in group.names}
    aliases = tuple(sorted(form for form in forms if form != name))
    role = person.roles[0] if person.roles else ""
    return Actor("", name, known.kind, role, aliases, tuple(mentions), reasons=_reasons(known))


def _display(group: Group) -> str:
    """The name to print: the usual one of a country, else the fullest form as first written.

    A place in the capitals of a dateline is told in small letters.
    """
    places = gazetteer()
    if code := places.countries.get(group.key):
        return places.usual[code]
    texts = [" ".join(name.text.split()) for name in group.names if name.key == group.key]
    if texts[0].isupper() and places.place(group.key):
        return next((text for text in texts if not text.isupper()), texts[0].title())
    return texts[0]


def _reasons(known: _Known) -> tuple[str, ...]:
    group, places = known.group, gazetteer()
    found = []
    if known.person.roles:
        found.append("a title stands beside the name")
    if places.place(group.key):
        found.append("a known place")
    if len(group.names) > 1:
        found.append(f"named {len(group.names)} times")
    return tuple(found)


def _unnamed(person: Person) -> Actor:
    return Actor(
        "",
        person.name,
        person.kind,
        mentions=tuple(person.mentions),
        named=False,
        reasons=("a source without a name is kept apart from every other",),
    )
