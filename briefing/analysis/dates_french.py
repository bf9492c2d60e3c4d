"""French time expressions: a table of patterns and how each is read.

Extents follow TimeML for French (Bittar, French TimeBank, 2010): articles belong to an expression,
prepositions don't.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from briefing.analysis import dates_calendar as cal
from briefing.analysis import french_words as w
from briefing.analysis.dates_table import (
    Reading,
    Setting,
    dated,
    day_of,
    near_holiday,
    nearest_day,
    plain,
    start_of,
    weekday_date,
    year_of_month,
)
from briefing.analysis.french_words import FRENCH
from briefing.analysis.model import DateKind

_rule = FRENCH.rule

_EDGE = (
    r"(?:(?:(?:le\s+)?(?:tout\s+)?début|(?:la\s+)?fin|(?:la\s+)?mi|(?:le\s+)?milieu|"
    r"(?:le\s+)?courant)(?:[\s-]+(?:d[eu]\s+|d[’'])?)(?:l[ae]\s+|l[’'])?)"
)
_REL = rf"(?P<rel>{w.STEP})"
_YEAR_REL = rf"(?:de\s+)?l[’']an(?:née)?\s+{_REL}"

# --- days, months and years -----------------------------------------------------------------

_DAY = rf"(?:le\s+)?(?:{w.WEEKDAY}\s+)?(?P<day>{w.DAY_NUMBER})"


@_rule("month", rf"{_DAY}\s+(?P<month>{w.MONTH})(?:\s+(?:(?P<year>{w.YEAR})|{_REL}))?")
@_rule(
    "month",
    rf"(?:le\s+)?(?P<day>{w.DAY_NUMBER})(?=\s?(?:-|au|et)\s?{w.DAY_NUMBER}\s+"
    rf"(?P<month>{w.MONTH})(?:\s+(?P<year>{w.YEAR}))?)(?P<rel>)",
)
def _day_of_month(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "le 17 mai 2024", "lundi 3 juin", and "5" in "du 5 au 7 juin"."""
    month, day = _month(m["month"]), _day_number(m["day"])
    if m["year"]:
        fixed = cal.valid_day(int(m["year"]), month, day)
        return dated(fixed, relative=False) if fixed else None
    if not cal.valid_day(2024, month, day):
        return None
    if m["rel"] and at.published:
        year = at.published.year + year_of_month(month, w.step_of(m["rel"]), at)
        return dated(cal.valid_day(year, month, day))
    return dated(nearest_day(at, month, day))


def _month(name: str) -> int:
    return w.MONTHS[name.lower().rstrip(".")]


def _day_number(words: str) -> int:
    return int(re.sub(r"\D", "", words) or 1)


@_rule(
    "month",
    rf"(?:{_EDGE})?(?:(?P<each>chaque)\s+|(?:le\s+)?mois\s+(?:de\s+|d[’']))?(?P<month>{w.MONTH})"
    rf"(?:\s+(?:(?P<year>{w.YEAR})|{_YEAR_REL}|(?P<rel0>{w.STEP})))?",
)
def _month_alone(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "mai", "début mai 2024", "mai dernier", "mai de l'an prochain"."""
    month = _month(m["month"])
    if m["month"] == "Mars":
        return None
    if m["year"]:
        return dated(f"{int(m['year']):04d}-{month:02d}", relative=False)
    if m["each"]:
        return plain(DateKind.SET, f"XXXX-{month:02d}")
    if at.published is None:
        return dated("")
    step = w.step_of(m["rel0"])
    moved = w.step_of(m["rel"]) if m["rel"] else None
    years = moved if moved is not None else year_of_month(month, step, at)
    return dated(f"{at.published.year + years:04d}-{month:02d}")


@_rule(
    "year", rf"(?:{_EDGE})?(?:l[’']an(?:née)?\s+)?(?P<year>{w.YEAR})(?![,.]\d|\s?(?:€|%|euros?\b))"
)
def _year(m: re.Match[str], at: Setting) -> Reading | None:
    if re.search(
        r"(?:environ|quelque|plus\s+de|moins\s+de|près\s+de|article)\s*$", at.before, re.I
    ):
        return None
    return dated(m["year"], relative=False)


@_rule("year", r"(?P<year>\d{4}|\d\d)(?![-/]\d|[.,]\d)", joined=True)
def _end_of_years(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "1918" in "1914-1918"."""
    first = re.search(rf"({w.YEAR})[-–/]$", at.before)
    if first is None:
        return None
    year = int(m["year"]) if len(m["year"]) == 4 else int(first[1][:2] + m["year"])
    return dated(str(year), relative=False) if year > int(first[1]) else None


@_rule("unit", r"(?:les\s+)?années\s+(?:(?P<year>1[4-9]\d0|20\d0)|(?P<ten>[2-9]0))")
def _decade(m: re.Match[str], _at: Setting) -> Reading | None:
    return dated(m["year"][:3] if m["year"] else f"19{m['ten'][0]}", relative=False)


@_rule("unit", r"(?:le\s+)?(?P<roman>X{0,2}(?:IX|IV|V?I{0,3}))e\s+siècle")
def _century(m: re.Match[str], _at: Setting) -> Reading | None:
    values = {"I": 1, "V": 5, "X": 10}
    digits = [values[letter] for letter in m["roman"].upper()]
    pairs = zip(digits, [*digits[1:], 0], strict=False)
    number = sum(-value if value < after else value for value, after in pairs)
    return dated(f"{number - 1:02d}", relative=False) if number else None


@_rule("digits", r"(?P<year>1\d{3}|20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)")
@_rule("digits", r"(?P<day>\d\d?)[/.](?P<month>\d\d?)[/.](?P<year>(?:19|20)\d\d)")
def _numeric(m: re.Match[str], _at: Setting) -> Reading | None:
    found = cal.valid_day(int(m["year"]), int(m["month"]), int(m["day"]))
    return dated(found, relative=False) if found else None


# --- days of the week, parts of the day, clock -----------------------------------------------


@_rule(
    "weekday",
    rf"(?:(?P<each>chaque|tous\s+les)\s+|(?P<this>ce)\s+|(?:le\s+)(?=\w+\s+(?:{w.STEP})))?"
    rf"(?P<day>{w.WEEKDAY})s?(?:\s+(?P<part>{w.PART}))?(?:\s+{_REL})?",
)
def _weekday(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "jeudi", "jeudi dernier", "ce lundi", "vendredi soir", "chaque lundi"."""
    number = w.WEEKDAYS[m["day"].lower()]
    if m["each"]:
        return plain(DateKind.SET, f"XXXX-WXX-{number + 1}")
    day = weekday_date(number, at, w.step_of(m["rel"]) or None)
    part = w.DAY_PARTS[m["part"].lower()] if m["part"] else ""
    return dated(f"{day.isoformat()}{part}" if day else "")


_NEAR = {"aujourd'hui": 0, "hier": -1, "demain": 1, "avant-hier": -2, "après-demain": 2}


@_rule(
    "day",
    r"(?P<day>aujourd[’']hui|avant-hier|après-demain|hier|demain)"
    rf"(?:\s+(?:(?P<part>{w.PART})|(?:en\s+)(?P<part2>{w.PART})))?",
)
@_rule("day", rf"(?P<day>ce|cette|cet)\s+(?P<part>{w.PART})(?P<part2>)")
def _near_day(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "hier soir", "aujourd'hui", "ce matin"."""
    step = _NEAR.get(m["day"].lower().replace("’", "'"), 0)
    day = cal.plus_days(at.published, step) if at.published else None
    part = w.DAY_PARTS.get((m["part"] or m["part2"] or "").lower(), "")
    return dated(f"{day.isoformat()}{part}" if day else "")


@_rule(
    "day", r"(?:la|l[’']|le)\s*(?P<word>avant-veille|veille|lendemain|surlendemain)(?!\s+d[eu’'])"
)
@_rule("unit", r"(?P<word>le\s+jour\s+même|le\s+même\s+jour)")
def _told_day(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "la veille" and "le lendemain", counted from the day named last."""
    steps = {"avant-veille": -2, "veille": -1, "lendemain": 1, "surlendemain": 2}
    day = day_of(at.last)
    return dated(cal.plus_days(day, steps.get(m["word"].lower(), 0)) if day else "")


@_rule(
    "clock",
    r"(?:(?P<hour>[01]?\d|2[0-3])\s?(?:h|heures?)\s?(?P<minute>[0-5]\d)?|(?P<word>midi|minuit))"
    rf"(?:,?\s+(?P<day>{w.WEEKDAY}))?(?!\s+(?:de|par|d[’']))",
)
def _clock(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "19h30", "à 20 heures", "à midi": a duration where no "à" or minutes stand by it."""
    spoken = "heure" in m[0].lower() and not m["minute"]
    if spoken and not re.search(r"(?:à|vers|dès|avant|après|jusqu[’']à|de)\s*$", at.before, re.I):
        return plain(DateKind.DURATION, f"PT{int(m['hour'])}H")
    named = weekday_date(w.WEEKDAYS[m["day"].lower()], at) if m["day"] else None
    day = named or day_of(at.last) or at.published
    clock = w.DAY_PARTS.get((m["word"] or "").lower()) or (
        f"T{int(m['hour']):02d}:{m['minute'] or '00'}"
    )
    return Reading(DateKind.TIME, f"{day.isoformat()}{clock}" if day else "", relative=True)


# --- units ----------------------------------------------------------------------------------


@_rule(
    "unit",
    rf"(?:{_EDGE})?(?:(?:la|le)\s+|l[’'])?(?P<unit>{w.UNIT})\s+{_REL}(?P<this>)",
)
@_rule("unit", rf"(?:{_EDGE})?(?P<this>ce|cette|cet)\s+(?P<unit>{w.UNIT})(?:-ci)?(?P<rel>)")
@_rule("unit", rf"{_EDGE}(?P<unit>année|mois|semaine|trimestre|siècle)(?P<this>)(?P<rel>)")
@_rule("unit", r"(?P<this>l[’'])(?P<unit>année)(?=\s*(?:[,.;]|$|en\s+cours))(?P<rel>)")
def _unit_near(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "la semaine dernière", "cette année", "l'an prochain", "fin du mois"."""
    unit, rel = w.unit_of(m["unit"]), m["rel"] or ""
    step = w.step_of(rel) or 0
    told = rel.lower().startswith(("précéd", "suiv"))
    base = (start_of(at.last) if told else None) or at.published
    return dated(cal.shifted(base, unit, step) if base else "")


@_rule(
    "unit",
    rf"(?P<ago>il\s+y\s+a\s+)(?:{w.APPROX})?(?:(?P<vague>{w.VAGUE})|(?P<count>{w.COUNT}))\s*"
    rf"(?P<unit>{w.UNIT})(?P<half>\s+et\s+demie?)?",
)
@_rule(
    "unit",
    rf"(?:(?P<vague>{w.VAGUE})|(?P<count>{w.COUNT}))\s*(?P<unit>{w.UNIT})\s+"
    r"(?P<way>plus\s+tôt|plus\s+tard|auparavant|après(?!\s+(?:le|la|l[’']|les|son|sa|un))|"
    r"avant(?=\s*[,.;]|$))",
)
@_rule(
    "unit",
    rf"(?<=dans\s)(?:(?P<vague>{w.VAGUE})|(?P<count>{w.COUNT}))\s*(?P<unit>{w.UNIT})(?P<ahead>)",
)
def _away(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "il y a deux semaines", "un an plus tôt", "trois mois" in "dans trois mois"."""
    groups = m.groupdict()
    ahead = "ahead" in groups or "tard" in (groups.get("way") or "") or groups.get("way") == "après"
    count = w.number(m["count"]) if m["count"] else None
    if count is None:
        return dated("FUTURE_REF" if ahead else "PAST_REF", relative=False)
    base = (start_of(at.last) if groups.get("way") else None) or at.published
    moved = int(count) if ahead else -int(count)
    return dated(cal.shifted(base, w.unit_of(m["unit"]), moved) if base else "")


@_rule(
    "unit",
    rf"(?:(?:ces|les)\s+|(?<=des\s))(?:{w.NUMBER}\s+)?(?:dernières?|derniers|prochaines?|prochains)\s+(?P<unit>{w.UNIT})"
    rf"(?P<count>)",
)
@_rule("unit", rf"(?P<unit>{w.UNIT})\s+(?:passée?s|à\s+venir|écoulée?s)(?P<count>)")
@_rule(
    "unit",
    rf"(?:{w.APPROX})?(?:(?P<vague>{w.VAGUE})|(?P<count>{w.COUNT}))\s*-?"
    rf"(?P<unit>{w.UNIT})(?:\s+et\s+(?P<half>demie?))?(?!\s+(?:plus|auparavant|après|avant))",
)
def _period(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "six mois", "ces dernières années", "plusieurs jours"; an age is no time."""
    unit = w.unit_of(m["unit"])
    if _RATE.search(at.before) or (unit == "year" and _AGE.search(at.before)):
        return None
    if re.fullmatch(r"une?\s+jour(?:née)?", m[0], re.IGNORECASE):
        return None
    found = re.search(w.NUMBER, m[0])
    vague = m.groupdict().get("vague") or not found
    count = None if vague else w.number(m["count"] or found.group() if found else "")
    if m.groupdict().get("half") and count is not None:
        count += 0.5
    return plain(DateKind.DURATION, cal.period(count, unit))


#: What stands before a period that is a rate, and before one that is an age.
_RATE = re.compile(r"(?:\bpar|/)\s*$", re.IGNORECASE)
_AGE = re.compile(r"(?:\bâgée?s?\s+de|\b(?:a|ai|avait|aura|ayant)|\w\s*,)\s*$", re.IGNORECASE)


@_rule(
    "unit",
    r"(?:le\s+)?(?P<nth>premier|première|1er|deuxième|2e|second|troisième|3e|quatrième|4e|dernier)\s+"
    rf"(?P<unit>trimestre|semestre)(?:\s+(?:de\s+)?(?:(?P<year>{w.YEAR})|{_YEAR_REL}|de\s+l[’']année))?",
)
@_rule("year", rf"(?P<unit>[TS])(?P<nth>[1-4])(?:\s+(?P<year>{w.YEAR}))?(?P<rel>)")
def _quarter(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "premier trimestre", "second semestre 2024", "T3 2024"."""
    quarter = m["unit"].lower() in ("trimestre", "t")
    if len(m["unit"]) == 1 and not (m["unit"].isupper() and m["year"]):
        return None
    letter, last = ("Q", 4) if quarter else ("H", 2)
    nth = int(m["nth"]) if m["nth"].isdigit() else min(w.ORDINALS[m["nth"].lower()], last)
    if m["year"]:
        return dated(f"{m['year']}-{letter}{nth}", relative=False)
    if at.published is None:
        return dated("")
    year, now = (
        at.published.year + (w.step_of(m["rel"]) or 0),
        (at.published.month - 1) * last // 12,
    )
    if not m["rel"] and nth > now + 1 and at.tense() == "past":
        year -= 1
    elif not m["rel"] and nth <= now and at.planned:
        year += 1
    return dated(f"{year:04d}-{letter}{nth}")


@_rule(
    "season",
    rf"(?:{_EDGE})?(?:l[’']|(?P<this>cet|ce)\s+|(?:le|au)\s+)(?P<season>{w.any_of(w.SEASONS)})"
    rf"(?:\s+(?:(?P<year>{w.YEAR})|{_REL}))?",
)
def _season(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "l'été dernier", "cet hiver", "l'automne 2023"."""
    code = w.SEASONS[m["season"].lower()]
    if m["year"]:
        return dated(f"{m['year']}-{code}", relative=False)
    if at.published is None:
        return dated("")
    begins, step = cal.SEASON_MONTHS[code], w.step_of(m["rel"])
    year, month = at.published.year, at.published.month
    if step == -1:
        year -= month < begins + 3 or code == "WI"
    elif step == 1:
        year += month >= begins
    elif not m["this"] and at.tense() == "past":
        year -= month < begins
    return dated(f"{year:04d}-{code}")


# --- holidays, sets, vague references --------------------------------------------------------

_HOLIDAYS: dict[str, Callable[[int], date]] = {
    "noël": lambda year: date(year, 12, 25),
    "pâques": cal.easter,
    "lundi de pâques": lambda year: cal.easter(year) + timedelta(days=1),
    "ascension": lambda year: cal.easter(year) + timedelta(days=39),
    "pentecôte": lambda year: cal.easter(year) + timedelta(days=49),
    "toussaint": lambda year: date(year, 11, 1),
    "jour de l'an": lambda year: date(year, 1, 1),
    "saint-sylvestre": lambda year: date(year, 12, 31),
}


@_rule(
    "holiday",
    rf"(?:l[ae]\s+|l[’'])?(?P<name>{w.any_of(_HOLIDAYS).replace(chr(39), '[’' + chr(39) + ']')})"
    rf"(?:\s+(?:(?P<year>{w.YEAR})|{_REL}))?",
)
def _holiday(m: re.Match[str], at: Setting) -> Reading | None:
    on = _HOLIDAYS[m["name"].lower().replace("’", "'")]
    if m["year"]:
        return dated(on(int(m["year"])), relative=False)
    return dated(near_holiday(on, w.step_of(m["rel"]), at))


@_rule(
    "unit",
    rf"(?:chaque|tou(?:s|tes)\s+les)\s+(?:(?P<count>{w.NUMBER})\s+)?(?P<unit>{w.UNIT})",
)
def _set(m: re.Match[str], _at: Setting) -> Reading | None:
    """Read "chaque semaine", "tous les deux ans"."""
    count = w.number(m["count"]) if m["count"] else 1.0
    return plain(DateKind.SET, cal.period(count or 1.0, w.unit_of(m["unit"])))


_VAGUE = {
    "PRESENT_REF": r"actuellement|désormais|maintenant|à\s+l[’']heure\s+actuelle",
    "PAST_REF": r"récemment|ces\s+derniers\s+temps",
    "FUTURE_REF": r"bientôt|prochainement|(?<=à\s)l[’']avenir",
}


@_rule("vague", "|".join(f"(?P<{name}>{pattern})" for name, pattern in _VAGUE.items()))
def _vague(m: re.Match[str], _at: Setting) -> Reading | None:
    return dated(str(m.lastgroup), relative=False)
