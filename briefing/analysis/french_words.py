"""The words that French time expressions and figures are made of, as patterns and tables."""

from __future__ import annotations

import re

from briefing.analysis.dates_table import Table

_NAMES = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
MONTHS = {name: number for number, name in enumerate(_NAMES.split(), 1)}
MONTHS |= {"fevrier": 2, "aout": 8, "decembre": 12, "janv": 1, "févr": 2, "juil": 7, "sept": 9}
MONTHS |= {"oct": 10, "nov": 11, "déc": 12}
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
WEEKDAYS = {name: number for number, name in enumerate(_DAYS.split())}
SEASONS = {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"}
DAY_PARTS = {
    "matin": "TMO",
    "matinée": "TMO",
    "après-midi": "TAF",
    "soir": "TEV",
    "soirée": "TEV",
    "nuit": "TNI",
    "midi": "T12:00",
    "minuit": "T24:00",
}
UNITS = {
    "seconde": "second",
    "minute": "minute",
    "heure": "hour",
    "jour": "day",
    "journée": "day",
    "nuit": "night",
    "semaine": "week",
    "week-end": "weekend",
    "mois": "month",
    "trimestre": "quarter",
    "an": "year",
    "année": "year",
    "décennie": "decade",
    "siècle": "century",
}
#: How many units the words move a time by.
STEPS = {
    "dernier": -1,
    "passé": -1,
    "précédent": -1,
    "écoulé": -1,
    "prochain": 1,
    "suivant": 1,
    "à venir": 1,
    "courant": 0,
    "en cours": 0,
}
_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
NUMBERS = {word: value for value, word in enumerate(_SMALL.split())} | {"une": 1} | _TENS
SCALES = {"cent": 100, "cents": 100, "mille": 1000}
ROUND = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
ROUND |= {"quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100}
ROUND |= {"millier": 1000}
ORDINALS = {"premier": 1, "première": 1, "1er": 1, "1re": 1, "second": 2, "seconde": 2}
ORDINALS |= {"deuxième": 2, "2e": 2, "troisième": 3, "3e": 3, "quatrième": 4, "4e": 4, "dernier": 4}


def any_of(words: object) -> str:
    """A pattern for one of some words, the longest first."""
    names = sorted(map(str, words), key=len, reverse=True)  # type: ignore[call-overload]
    return "(?:" + "|".join(map(re.escape, names)) + ")"


_SHORT = [name for name in MONTHS if len(name) <= 4 and name not in ("mars", "mai", "juin", "août")]
MONTH = rf"(?:{any_of(_SHORT)}\.|{any_of(MONTHS)}\b)"
WEEKDAY = any_of(WEEKDAYS)
PART = any_of(p for p in DAY_PARTS if p not in ("midi", "minuit"))
UNIT = rf"(?:{any_of(UNITS)}s?)"
STEP = r"(?:derni(?:er|ère)|passée?|précédente?|écoulée?|prochaine?|suivante?|à\s+venir|en\s+cours)"
YEAR = r"(?:1[4-9]\d\d|20\d\d)"
DAY_NUMBER = r"(?:1er|premier|3[01]|[12]\d|0?[1-9])"
_WORD = any_of([*NUMBERS, *SCALES])
#: Digits in groups of three by blanks or points, a comma before decimals; or number words.
NUMBER = (
    r"(?:\d{1,3}(?:[ .\u00a0\u2009\u202f]\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?|"
    rf"{_WORD}(?:(?:-|\s+)(?:et(?:-|\s+))?{_WORD})*)"
)
_ROUND = rf"(?:une?\s+)?{any_of(ROUND)}s?\s+d[e’']\s*"
COUNT = rf"(?:{_ROUND}|{NUMBER}|une?\s+demi[e-]?|demi-)"
VAGUE = r"(?:plusieurs|quelques|de\s+nombreu(?:x|ses)|des)"
APPROX = (
    r"(?:(?:plus\s+d[e’']|moins\s+d[e’']|près\s+d[e’']|environ|quelque|au\s+moins|au\s+plus|"
    r"jusqu[’']à|presque|pas\s+moins\s+d[e’'])\s*)"
)


def number(words: str) -> float | None:
    """The number that French words or digits stand for, None for other words.

    >>> number("2,5"), number("1 200"), number("quatre-vingt-dix"), number("une dizaine de")
    (2.5, 1200.0, 90.0, 10.0)
    """
    words = words.lower().strip()
    if words[:1].isdigit():
        digits = re.sub(r"[ .\u00a0\u2009\u202f](?=\d{3}(?!\d))", "", words)
        return float(digits.replace(",", "."))
    if found := re.search(any_of(ROUND), words):
        return float(ROUND[found.group()])
    if "demi" in words:
        return 0.5
    return _spelled(re.split(r"[\s-]+", words))


def _spelled(words: list[str]) -> float | None:
    total, current = 0.0, 0.0
    for word in words:
        if word == "et":
            continue
        if word in ("cent", "cents"):
            current = max(current, 1) * 100
        elif word == "mille":
            total, current = total + max(current, 1) * 1000, 0.0
        elif word in ("vingt", "vingts") and current % 100 == 4:
            current += 76
        elif word in NUMBERS:
            current += NUMBERS[word]
        else:
            return None
    return total + current


def unit_of(word: str) -> str:
    """The English name of a French unit of time, in the singular."""
    word = word.lower()
    return UNITS.get(word) or UNITS[word.removesuffix("s")]


def step_of(words: str | None) -> int | None:
    """The step that "dernière", "prochain" and the like stand for; None for other words."""
    if not words:
        return None
    stem = " ".join(words.lower().split())
    stem = stem.replace("dernière", "dernier").removesuffix("e") if stem[-1] == "e" else stem
    return STEPS.get(stem)


#: Words without which no rule of a group can match.
_TRIGGERS = re.compile(
    r"\b(?:(?P<month>janv|févr|fevr|mars|avril|mai\b|juin|juil|août|aout|sept|oct|nov|déc|dec)"
    r"|(?P<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"|(?P<unit>second|minute|heure|jour|nuit|semaine|week-end|mois|trimestre|semestre|ans?\b|"
    r"année|décennie|siècle|moment|temps)"
    r"|(?P<day>aujourd|hier\b|demain|avant-hier|après-demain|veille|lendemain|surlendemain|"
    r"ce\s+soir|ce\s+matin|cet(?:te)?\s+(?:après|nuit)|midi|minuit)"
    r"|(?P<year>1[4-9]\d\d|20\d\d|T[1-4]\b)"
    r"|(?P<season>printemps|été|automne|hiver)"
    r"|(?P<vague>actuel|désormais|maintenant|récemment|avenir|bientôt|prochainement)"
    r"|(?P<holiday>noël|pâques|toussaint|jour\s+de\s+l|saint-syl|ascension|pentecôte))"
    r"|(?P<clock>\d\s?h(?:\b|\d|eure))|(?P<digits>\d[-/.]\d)",
    re.IGNORECASE,
)
_DUE = re.compile(r"\b(?:jusqu[’'](?:à|au)?|dès|au\s+plus\s+tard|à\s+partir\s+d[eu])\s*$", re.I)
_UNTIL = re.compile(
    r"\b(?:jusqu[’']|d[’']ici|avant|dès|pour|à\s+partir|à\s+compter|depuis)\s*"
    r"(?:à|au|en|de|du|le|la)?\s*$",
    re.IGNORECASE,
)
_DEICTIC = re.compile(
    r"\b(?:il\s+y\s+a|aujourd[’']hui|(?:avant-)?hier|(?:après-)?demain|"
    r"cet(?:te)?\s+(?:semaine|année|été|automne|hiver|nuit)|ce\s+(?:mois|trimestre|printemps|"
    rf"soir|matin|week-end|{WEEKDAY})|(?:semaine|mois|année|an|trimestre|{any_of(SEASONS)}|"
    rf"{any_of(MONTHS)}|{WEEKDAY})\s+(?:derni(?:er|ère)|prochaine?|passée?))\b",
    re.IGNORECASE,
)
#: The table that the French rules register in.
FRENCH = Table(
    _TRIGGERS,
    {"weekday": ("month", "clock"), "unit": ("day", "season"), "year": ("month", "unit"),
     "day": ("clock",), "clock": ("day", "unit")},
    _DUE,
    _UNTIL,
    _DEICTIC,
)  # fmt: skip
