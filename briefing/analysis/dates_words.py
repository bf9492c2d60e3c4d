"""The words that English time expressions are made of, as patterns and tables."""

from __future__ import annotations

import re

from briefing.analysis.dates_table import Table

_NAMES = "january february march april may june july august september october november december"
MONTHS = {name: number for number, name in enumerate(_NAMES.split(), 1)}
MONTHS |= {name[:3]: number for name, number in tuple(MONTHS.items())} | {"sept": 9}
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
WEEKDAYS = {name: number for number, name in enumerate(_DAYS.split())}
SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
DAY_PARTS = {
    "morning": "TMO",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "midday": "T12:00",
    "noon": "T12:00",
    "midnight": "T24:00",
}
ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "first 1st",
            "second 2nd",
            "third 3rd",
            "fourth 4th",
            "fifth 5th",
            "sixth 6th",
            "seventh 7th",
            "eighth 8th",
            "ninth 9th",
            "tenth 10th",
        ),
        1,
    )
    for word in words.split()
}
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS = {word: value for value, word in enumerate(_SMALL.split())}
NUMBERS |= {word: value for value, word in zip(range(20, 100, 10), _TENS.split(), strict=True)}
SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
DECADES = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}


def _any(words: object) -> str:
    names = sorted(map(str, words), key=len, reverse=True)  # type: ignore[call-overload]
    return "(?:" + "|".join(names) + ")"


MONTH = (
    r"(?:(?:"
    + "|".join(_NAMES.split())
    + r")|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
WEEKDAY = _any(WEEKDAYS)
WEEKDAY_SHORT = r"(?:mon|tues?|wed|thurs?|fri|sat|sun)\."
SEASON = _any(SEASONS)
PART = r"(?:morning|afternoon|evening|night)"
UNIT = (
    r"(?:second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century|"
    r"centurie|millennium)"
)
_WORD = _any([*NUMBERS, *SCALES])
NUMBER = rf"(?:\d+(?:,\d\d\d)*(?:\.\d+)?(?:\s+\d/\d)?|{_WORD}(?:[\s-]+(?:and\s+)?{_WORD})*)"
COUNT = (
    rf"(?:{NUMBER}|an?\s+(?:half\s+)?(?:dozen|couple\s+of|couple|hundred|thousand)|half\s+an?|an?|"
    r"a\s+half)"
)
VAGUE = r"(?:several|a\s+few|some|many|recent|a\s+number\s+of|few|dozens\s+of|countless)"
APPROX = (
    r"(?:(?:at\s+least|at\s+most|up\s+to|more\s+than|less\s+than|fewer\s+than|no\s+more\s+than|"
    r"nearly|almost|about|around|over|under|roughly|approximately|some|just\s+over|"
    r"just\s+under|as\s+many\s+as|as\s+long\s+as|only|barely|well\s+over)\s+)"
)
YEAR = r"(?:1[4-9]\d\d|20\d\d)"
DAY_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_TEENTHS = (
    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_UNITHS = [word for word in ORDINALS if word[0].isalpha() and word != "tenth"]
#: Days of a month in words, as broadcasts write them ("March eighth").
DAY_WORDS = {word: n for word, n in ORDINALS.items() if word[0].isalpha()}
DAY_WORDS |= {word: n for n, word in enumerate(_TEENTHS.split(), 11)}
DAY_WORDS |= {"twentieth": 20, "thirtieth": 30, "thirty-first": 31}
DAY_WORDS |= {f"twenty-{word}": 20 + ORDINALS[word] for word in _UNITHS}
DAY_WORD = _any(DAY_WORDS).replace("-", r"[\s-]")
#: A year of the last century in words.
_TWO_DIGITS = "|".join(NUMBERS)
SPELLED_YEAR = rf"nineteen[\s-]+(?P<two>(?:{_TWO_DIGITS})(?:[\s-](?:{_TWO_DIGITS}))?)"


def number(words: str) -> float | None:
    """The number that words or digits stand for, None for "several" and the like.

    >>> number("twenty-four"), number("2 1/2"), number("a couple of")
    (24.0, 2.5, 2.0)
    """
    words = re.sub(r"[\s-]+", " ", words.lower().strip().replace(",", ""))
    if mixed := re.fullmatch(r"(\d+(?:\.\d+)?)(?: (\d)/(\d))?", words):
        whole, top, bottom = mixed.groups()
        return float(whole) + (int(top) / int(bottom) if top and int(bottom) else 0.0)
    if words in ("a", "an"):
        return 1.0
    if words.startswith("half a") or words == "a half":
        return 0.5
    if words.startswith(("a couple", "couple")):
        return 2.0
    return _spelled(words.removeprefix("a ").removeprefix("an ").split())


def day_number(words: str) -> int:
    """The day of a month that "8", "8th" or "eighth" stands for."""
    digits = re.sub(r"\D", "", words)
    return int(digits) if digits else DAY_WORDS[re.sub(r"\s+", "-", words.lower())]


def spelled_year(two: str | None) -> str:
    """The year 1996 for the words "ninety-six"; empty where they are no two digits."""
    last = number(two) if two else None
    return f"19{int(last):02d}" if last and 10 <= last < 100 else ""


def _spelled(words: list[str]) -> float | None:
    total = current = 0.0
    for word in words:
        if word == "and":
            continue
        if word == "dozen":
            current = max(current, 1) * 12
        elif word == "half":
            current += 0.5
        elif word in NUMBERS:
            current += NUMBERS[word]
        elif word in SCALES and SCALES[word] == 100:
            current = max(current, 1) * 100
        elif word in SCALES:
            total, current = total + max(current, 1) * SCALES[word], 0.0
        else:
            return None
    return total + current


def singular(unit: str) -> str:
    """A unit's name without its plural."""
    unit = unit.lower()
    if unit.startswith("centur"):
        return "century"
    return unit.removesuffix("s")


#: Words without which no rule of a group can match; one quick pass finds where to look closely.
_TRIGGERS = re.compile(
    r"\b(?:(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec(?!ade))"
    r"|(?P<weekday>mon(?!th)|tue|wed|thu|fri|sat|sun)"
    r"|(?P<unit>seconds?\b|minute|hour|days?\b|nights?\b|weekly|week|fortnight|month|quarter|year|"
    r"decade|centur|millenni|period|half\b|daily|nightly)"
    r"|(?P<day>today|yesterday|tomorrow|tonight|overnight|morning|afternoon|evening)"
    r"|(?P<year>1[4-9]\d\d|20\d\d)"
    r"|(?P<season>spring|summer|fall|autumn|winter)"
    r"|(?P<vague>now|current|at\s+present|at\s+the\s+mom|these\s+d|recent|latel|past|soon|future|"
    r"coming|near|short|long)"
    r"|(?P<decade>twent|thirt|fort|fift|sixt|sevent|eight|ninet)"
    r"|(?P<spelled>nineteen|two\s+thou)"
    r"|(?P<quarter>[qh][1-4]\b)"
    r"|(?P<clock>noon|midnight|midday)"
    r"|(?P<holiday>new\s+year|valent|christ|boxing|hallow|veteran|indep|thanks|labor|memorial|"
    r"easter|election\s+day|good\s+f|martin|president|columbus|juneteenth|may\s+day|bastille))"
    r"|(?P<time>\d\s?[ap]\.?\s?m\b|\d\s?(?:gmt|utc)\b|\bat\s+[012]?\d:[0-5])|(?P<digits>\d[-/]\d)|(?P<tens>\d0s\b)",
    re.IGNORECASE,
)

#: Groups whose trigger words are triggers of another group's rules too.
_ALSO = {
    "unit": ("day", "holiday", "vague", "weekday"),
    "weekday": ("clock",),
    "time": ("clock",),
    "quarter": ("year",),
    "tens": ("year", "decade"),
    "day": ("clock",),
    "clock": ("weekday", "day"),
    "year": ("digits",),
    "decade": ("spelled",),
}

_UNTIL = re.compile(
    r"\b(?:until|till|through|by|to|effective|payable|due|for|from|beginning|starting)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_DUE = re.compile(r"\b(?:until|till|as\s+(?:soon|early)\s+as|no\s+later\s+than)\s+$", re.IGNORECASE)
_DEICTIC = re.compile(
    rf"\b(?:ago|today|yesterday|tomorrow|tonight|the\s+weekend|(?<!the\s)(?:last|this|next)\s+"
    rf"(?:past\s+)?(?:weekend|week|month|year|quarter|{MONTH}|{WEEKDAY}|{SEASON}|{PART}))\b",
    re.IGNORECASE,
)

#: How many units the words move a time by ("last", "next").
STEPS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "this": 0,
    "same": 0,
    "that": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}


def step_of(which: str | None) -> int | None:
    """The step that the last of some words stands for; None for other words."""
    return STEPS.get(which.lower().split()[-1]) if which else None


#: The table that the English rules register in.
ENGLISH = Table(_TRIGGERS, _ALSO, _DUE, _UNTIL, _DEICTIC)
