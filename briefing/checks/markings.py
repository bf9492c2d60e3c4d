"""Handling markings: what a source carries, and which of two is the stricter."""

from __future__ import annotations

import re
from typing import Final

from briefing.article import Article

#: Markings by how strict they are: TLP 2.0 (FIRST, 2022) beside the usual levels of secrecy.
_RANKS: Final = {
    "TLP:CLEAR": 0,
    "TLP:WHITE": 0,
    "UNCLASSIFIED": 0,
    "OFFICIAL": 1,
    "TLP:GREEN": 1,
    "TLP:AMBER": 2,
    "LIMITED": 2,
    "RESTRICTED": 2,
    "OFFICIAL-SENSITIVE": 2,
    "EMBARGOED": 2,
    "TLP:AMBER+STRICT": 3,
    "CONFIDENTIAL": 3,
    "TLP:RED": 4,
    "SECRET": 4,
    "TOP SECRET": 5,
}
_TLP = re.compile(r"\bTLP\s?:\s?(?:RED|AMBER\+STRICT|AMBER|GREEN|CLEAR|WHITE)(?!\w)")
#: A level stands alone in a line, at most with the name of the house that set it.
_LEVEL = re.compile(
    r"^\W*(?:(?:NATO|EU|UK|US|UN|FOR)\s+)?(TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|LIMITED|"
    r"OFFICIAL-SENSITIVE|EMBARGOED)(?:\s*[-/–]+\s*[A-Z /-]+|\s+UNTIL\b.*)?\W*$",
    re.M,
)


def marking_of(article: Article) -> str:
    """The strictest marking of a source: the analyst's, or else any that its text carries."""
    if article.marking:
        return article.marking
    found = [re.sub(r"\s", "", match[0]) for match in _TLP.finditer(article.text)]
    found += [match[1] for match in _LEVEL.finditer(article.text)]
    return max(found, key=rank, default="")


def rank(marking: str) -> int:
    """How strict a marking is, from 0; 0 for none and for one that is not known."""
    plain = " ".join(marking.upper().split()).replace("TLP: ", "TLP:")
    known = (
        level for name, level in _RANKS.items() if re.search(rf"\b{re.escape(name)}(?!\w)", plain)
    )
    return max(known, default=0)
