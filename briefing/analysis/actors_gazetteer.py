"""What is known before reading: places, demonyms, given names and the words that mark a kind."""

from __future__ import annotations

import functools
import importlib.resources
import json
import re
import unicodedata
from dataclasses import dataclass

from briefing.analysis.lexicon import wordset

#: Nouns that name what a person is; a name beside one of them is a person's.
TITLES = wordset(
    """president vice-president chancellor premier minister secretary chief chairman chairwoman
chairperson chair chairs director governor mayor senator congressman congresswoman representative
rep. sen. gov. lawmaker deputy ambassador envoy commissioner general colonel major captain
lieutenant sergeant admiral commander marshal judge justice prosecutor attorney lawyer solicitor
king queen prince princess emperor empress sultan emir sheikh sheik ayatollah pope cardinal
archbishop bishop father reverend rabbi imam pastor priest sir lord lady dame baroness baron count
duke duchess mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor doctor gen. col. maj. capt.
lt. sgt. adm. spokesman spokeswoman spokesperson leader head founder co-founder owner executive ceo
cfo coo manager coach captain adviser advisor aide strategist economist analyst expert historian
author writer editor journalist reporter correspondent columnist anchor host actor actress singer
musician director producer artist photographer scientist researcher physicist engineer inspector
detective sheriff officer official diplomat candidate nominee activist campaigner dissident
businessman businesswoman billionaire tycoon banker investor trader dealer striker midfielder
defender goalkeeper batsman bowler champion astronaut pilot teacher student president-elect
speaker treasurer comptroller counsel pollster undersecretary councillor councilman councilwoman
legislator politician parliamentarian mp lieutenant-governor vice-chairman chief-of-staff widow
wife husband son daughter brother sister mother chairman-elect rapper comedian entrepreneur
presidente ministre président directeur porte-parole maire député sénateur chef"""
)

#: Titles written short that spaCy's tokenizer does not know as words.
SHORT_TITLES = wordset(
    """Ald. Amb. Asst. Atty. Barr. Brig. Capt. Cdr. Cllr. Cmdr. Col. Comdr. Cpl. Det. Drs. Engr.
Gens. Govs. Hon. Insp. Lieut. Lt. Maj. Msgr. Ofc. Pfc. Pres. Profs. Pvt. Reps. Rt. Secy. Sens. Sgt.
Spc. Supt. Treas."""
)
TITLES |= {title.lower() for title in SHORT_TITLES}

#: Words inside a surname, or before it, that never end it.
PARTICLES = wordset("von van der den de del della di da dos du la le zu bin ibn al el ter")

#: Nouns for a source whose name is withheld.
UNNAMED = wordset(
    """official spokesman spokeswoman spokesperson source diplomat aide adviser advisor lawmaker
officer analyst expert witness resident lawyer attorney prosecutor judge soldier commander
negotiator minister senator congressman economist trader dealer strategist operative staffer
insider executive manager researcher scientist investigator detective doctor neighbor neighbour
person woman man voter supporter critic activist protester colleague friend relative donor
delegate consultant pollster journalist reporter teacher student worker farmer police"""
)

ORG_WORDS = wordset(
    """inc inc. corp corp. co co. ltd ltd. llc plc group company corporation bank university college
institute school academy ministry department agency bureau committee commission council senate
house congress parliament party union association federation league org club society foundation fund
trust board office court police army navy force forces guard service services administration
government authority organization organisation church press news times post journal herald
tribune magazine network television radio airlines airways motors industries systems technologies
partners holdings securities brothers associates hospital museum team united fc watch
alliance coalition front movement brigade battalion division treasury pentagon reserve
department's campaign cabinet assembly staff chamber gazette guardian telegraph observer ag sa nv
gmbh spa ab oy"""
)
_PLACE_WORDS = wordset(
    """river lake mount mountain mountains sea ocean bay gulf strait island islands isle peninsula
valley desert coast street avenue road square park airport bridge county province region district
state city town village republic territory beach port harbor harbour border east west north south
hill hills creek canyon forest cape station tower building stadium arena palace hotel plaza
boulevard highway center centre hall mosque temple cathedral house gate towers heights"""
)
_OTHER_WORDS = wordset(
    """war cup olympics olympic games championship championships open prix tour festival day act
treaty agreement accord accords pact bill law amendment award awards prize oscar oscars series
league summit conference revolution crisis report study show constitution holiday christmas
easter ramadan"""
)


#: International bodies by the initials that papers use without explaining them.
BODIES = {
    "un": "united nations",
    "eu": "european union",
    "nato": "north atlantic treaty organization",
    "who": "world health organization",
    "imf": "international monetary fund",
    "wto": "world trade organization",
    "iaea": "international atomic energy agency",
    "icc": "international criminal court",
    "oecd": "organisation for economic co-operation and development",
    "osce": "organization for security and co-operation in europe",
    "opec": "organization of the petroleum exporting countries",
    "asean": "association of southeast asian nations",
    "unesco": "united nations educational, scientific and cultural organization",
    "unicef": "united nations children's fund",
}
#: Institutions that papers call by a bare word or by their building, and armed organisations.
INSTITUTIONS = frozenset(
    (
        "congress",
        "senate",
        "us congress",
        "us senate",
        "pentagon",
        "kremlin",
        "white house",
        "downing street",
        "hamas",
        "hezbollah",
        "taliban",
        "al-qaeda",
        "al qaeda",
        *BODIES,
        *BODIES.values(),
    )
)


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Known names, in lower case without accents. `countries` and `demonyms` give an ISO code."""

    countries: dict[str, str]
    usual: dict[str, str]
    capitals: dict[str, str]
    demonyms: dict[str, str]
    places: frozenset[str]
    doubtful: frozenset[str]
    men: frozenset[str]
    women: frozenset[str]
    family: frozenset[str]

    def place(self, name: str) -> str:
        """Which sort of place a plain name is: "country", "place", "doubtful" or ""."""
        if name in self.countries:
            return "country"
        if name in self.places:
            return "place"
        return "doubtful" if name in self.doubtful else ""

    def gender(self, given: str) -> str:
        """The gender of a given name: "m", "f", or "" where it is neither or both."""
        man, woman = given in self.men, given in self.women
        return "" if man == woman else "m" if man else "f"


@functools.cache
def plain(text: str) -> str:
    """A name for comparing: lower case, no accents, no dots in acronyms, no article before."""
    folded = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in folded if not unicodedata.combining(c)).casefold()
    return _ARTICLE.sub("", _DOTS.sub(r"\1", " ".join(kept.split())).replace("’", "'")).rstrip(
        ".,;:"
    )


_DOTS = re.compile(r"\b(\w)\.")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+")


@functools.cache
def gazetteer() -> Gazetteer:
    """The gazetteer that comes with the package."""
    file = importlib.resources.files("briefing.analysis") / "data" / "gazetteer.json"
    raw = json.loads(file.read_text(encoding="utf-8"))
    countries = {plain(n): code for code, names in raw["countries"].items() for n in names}
    capitals = {plain(name): code for name, code in raw["capitals"].items()}
    places = {plain(n) for key in ("regions", "states", "cities") for n in raw[key]}
    demonyms = {plain(word): code for word, code in raw["demonyms"].items()}
    return Gazetteer(
        countries=countries,
        usual={code: names[0] for code, names in raw["countries"].items()},
        capitals=capitals,
        demonyms=demonyms | {f"{word}s": code for word, code in demonyms.items()},
        places=frozenset(places | set(capitals)),
        doubtful=frozenset(plain(n) for n in raw["doubtful"]),
        men=frozenset(map(str.casefold, raw["men"])),
        women=frozenset(map(str.casefold, raw["women"])),
        family=frozenset(map(str.casefold, raw["family"])),
    )


def marked_kind(words: list[str]) -> str:
    """The kind that a name's own words give away: "org", "place", "other" or ""."""
    if len(words) < 2:
        return ""
    for kind, marks in (("org", ORG_WORDS), ("place", _PLACE_WORDS), ("other", _OTHER_WORDS)):
        if words[-1] in marks or ("of" in words and words[words.index("of") - 1] in marks):
            return kind
    return ""
