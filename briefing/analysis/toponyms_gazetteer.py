"""Where places lie, and which of several namesakes an article means: the sure ones only."""

from __future__ import annotations

import functools
import importlib.resources
import re
from collections.abc import Iterator
from dataclasses import dataclass

from babel import Locale

from briefing.analysis.actors_gazetteer import gazetteer, plain

#: Degrees north and east.
Point = tuple[float, float]

#: So many thousands of people make a city known without its country, and a city so many times as
#: large as a namesake is meant rather than it, or even though the namesake's country is named.
KNOWN, LARGER, FAMOUS = 500, 10, 20

#: Names of more than one country or state: which one is meant is told by the cities named beside.
SHARED = {"georgia": ("GE", "US-GA"), "congo": ("CD", "CG"), "jersey": ("JE", "US-NJ")}

#: States that share their name with a city outside or at the end of them.
NAMESAKES = {"washington": "US-WA", "new york": "US-NY"}

#: Names of the past that a present country of the gazetteer doesn't cover.
_PAST = frozenset(["yugoslavia"])

_NATIONS = dict.fromkeys(["england", "scotland", "wales", "northern ireland"], "GB")

#: Newspapers' short forms of states, beside the post's two letters.
_SHORT = dict(
    pair.split("=")
    for pair in """ala=AL ariz=AZ ark=AR calif=CA colo=CO conn=CT del=DE fla=FL ill=IL ind=IN
    kan=KS mass=MA mich=MI minn=MN miss=MS mont=MT neb=NE nev=NV okla=OK ore=OR tenn=TN tex=TX
    wash=WA wis=WI wyo=WY""".split()
)


@dataclass(frozen=True, slots=True)
class City:
    """A city: the code of its country or state, its place, and thousands of people."""

    group: str
    point: Point
    people: int

    @property
    def country(self) -> str:
        """The ISO code of its country."""
        return self.group[:2]


@dataclass(frozen=True, slots=True)
class Atlas:
    """Places by their names in plain form; countries and states by their codes.

    `cities` holds all of one name, the largest first.
    """

    regions: dict[str, Point]
    areas: dict[str, Point]
    states: dict[str, str]
    cities: dict[str, tuple[City, ...]]


@dataclass(frozen=True, slots=True)
class Company:
    """What an article names that tells namesakes apart.

    `areas` are codes of countries and states named, or countries whose people are; `cities` the
    largest city of every city's name.
    """

    areas: frozenset[str]
    cities: frozenset[City]

    def names(self, city: City) -> bool:
        """Whether the country of a city is named, or its state where it lies in one."""
        return city.group in self.areas

    def towns_of(self, group: str) -> Iterator[City]:
        """The cities of a country or state that are named."""
        return (city for city in self.cities if city.group == group)


@functools.cache
def atlas() -> Atlas:
    """The places that come with the package."""
    file = importlib.resources.files("briefing.analysis") / "data" / "places.txt"
    made = Atlas({}, {}, {}, {})
    group = ""
    for line in file.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "~":
            name, *numbers = rest.rsplit(" ", 2)
            made.regions[plain(name)] = _point(*numbers)
        elif mark == "=":
            name, *numbers = rest.rsplit(" ", 2)
            group, _, state = name.partition(" ")
            made.areas[group] = _point(*numbers)
            if state:
                made.states[plain(state)] = group
        elif mark != "#":
            name, north, east, people = line.rsplit(" ", 3)
            city = City(group, _point(north, east), int(people))
            made.cities[plain(name)] = (*made.cities.get(plain(name), ()), city)
    for name, cities in made.cities.items():
        made.cities[name] = tuple(sorted(cities, key=lambda city: -city.people))
    return made


def _point(north: str, east: str) -> Point:
    """A place given in tenths of degrees."""
    return int(north) / 10, int(east) / 10


@functools.cache
def countries(language: str) -> dict[str, str]:
    """Codes of countries by their names in plain form, in English and in a language."""
    local = {} if language == "en" else Locale(language).territories
    own = {plain(name): code for code, name in local.items() if code in atlas().areas}
    known = own | gazetteer().countries
    return {name: code for name, code in known.items() if name not in _PAST}


def company(text: str, language: str) -> Company:
    """The countries, states and cities that a text names, whatever it says of them."""
    areas, cities = set(), set()
    known = countries(language)
    for run in _runs(text):
        name = plain(run)
        code = known.get(name) or gazetteer().demonyms.get(name) or _NATIONS.get(name)
        if code and name not in SHARED:
            areas.add(code)
        if (state := atlas().states.get(name)) and name not in (*SHARED, *NAMESAKES):
            areas.add(state)
        if name in atlas().cities:
            cities.add(atlas().cities[name][0])
    return Company(frozenset(areas), frozenset(cities))


_WORD = re.compile(r"[^\W\d_][\w.’'-]*")


def _runs(text: str) -> Iterator[str]:
    """Every run of up to four words that begins with a capital."""
    words = list(_WORD.finditer(text))
    for first, word in enumerate(words):
        if word.group()[0].isupper():
            for last in words[first : first + 4]:
                yield re.sub(r"['’]s?$", "", text[word.start() : last.end()])


def qualifier(after: str) -> frozenset[str]:
    """The codes of the country or state that stands after a name and a comma ("Paris, Texas")."""
    match = re.match(r",\s+((?:[A-Z][\w.’'-]*\s*){1,3})", after)
    words = match.group(1).split() if match else []
    for count in range(len(words), 0, -1):
        name = plain(" ".join(words[:count]))
        state = atlas().states.get(name, f"US-{_SHORT.get(name, name.upper())}")
        codes = {*SHARED.get(name, ()), countries("en").get(name), _NATIONS.get(name), state}
        if found := codes & atlas().areas.keys():
            return frozenset(filter(None, found))
    return frozenset()


def area(name: str, near: Company, language: str) -> Point | None:
    """Where the label of a country, state or region stands; None where it may be another one."""
    if name in atlas().regions:
        return atlas().regions[name]
    if name in SHARED:
        meant = [code for code in SHARED[name] if any(near.towns_of(code))]
        return atlas().areas[meant[0]] if len(meant) == 1 else None
    code = countries(language).get(name)
    if code is None and name not in NAMESAKES:
        code = atlas().states.get(name)
    return atlas().areas.get(code) if code else None


def city(name: str, near: Company, said: frozenset[str]) -> City | None:
    """The city of a name; None where it may be another one.

    `said` are the codes of the country or state named right after it. Without them a city counts
    as meant where its country (in a country of states, its state) is named in the article or it
    is known the world over, and no namesake is about as large or as near to the article.
    """
    cities = atlas().cities.get(name, ())
    if said:
        cities = tuple(c for c in cities if {c.group, c.country} & said)
        return cities[0] if cities and _outdoes(cities[0], cities[1:], LARGER) else None
    if not cities or _state_meant(name, cities[0], near):
        return None
    here = [c for c in cities if near.names(c)]
    there = [c for c in cities if c.country in near.areas and c not in here]
    if not here and cities[0] not in there and (there or not _famous(cities)):
        return None
    found = (here or cities)[0]
    rivals = [c for c in (*here, *there) if c != found]
    doubtful = name in gazetteer().doubtful and found.people < KNOWN and not here
    overshadowed = found != cities[0] and cities[0].people >= FAMOUS * found.people
    return found if _outdoes(found, rivals, LARGER) and not (doubtful or overshadowed) else None


def _outdoes(found: City, others: list[City] | tuple[City, ...], times: int) -> bool:
    """Whether a city is so many times as large as each other one that isn't the same place."""
    return all(found.people >= times * each.people for each in others if not _close(found, each))


def _famous(cities: tuple[City, ...]) -> bool:
    """Whether the first is known without its country, and its namesakes are small."""
    return cities[0].people >= KNOWN and _outdoes(cities[0], cities[1:], 2 * LARGER)


def _state_meant(name: str, found: City, near: Company) -> bool:
    """Whether a state of the same name may be meant, as other cities of it are named."""
    state = NAMESAKES.get(name)
    return bool(state) and any(not _close(found, town) for town in near.towns_of(state or ""))


def _close(one: City, other: City) -> bool:
    return all(abs(a - b) < 0.7 for a, b in zip(one.point, other.point, strict=True))
