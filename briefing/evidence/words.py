"""Texts as sentences and words, cut and folded so that two wordings can be laid side by side.

No language pipeline: a keystroke's check has milliseconds, and any text must get an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from briefing.analysis.lexicon import wordset

#: A sentence is cut after this many words: what has no full stops stays quick to compare.
LONGEST: Final = 120

#: Words that stand in every sentence and tell nothing about which one it is.
STOP: Final = wordset(
    """a an the and or but nor so yet if then than that this these those there here of in on at to
    from by for with without within into onto upon about over under after before while since
    although though because until during between among against through across as is are was were be
    been being am has have had having do does did doing will would shall should can could may might
    must not n't no he she it they we you i him her them us me his hers its their our your my who
    whom whose which what when where why how all any both each few more most other some such only
    own same too very just also said say says saying up down out off again further once 's"""
)

#: Verbs whose forms share no beginning, as base form and its other forms.
_IRREGULAR: Final = """
be am is are was were been being 's 're|have has had having 've|do does did done|say says said
go goes went gone|get got gotten|make made|take took taken|see saw seen|come came|give gave given
find found|tell told|think thought|leave left|bring brought|begin began begun|keep kept|hold held
write wrote written|stand stood|hear heard|let let|mean meant|meet met|run ran|pay paid|sit sat
speak spoke spoken|lie lay lain|lead led|read read|grow grew grown|lose lost|fall fell fallen
send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent
rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|fight fought
win won|catch caught|teach taught|sell sold|seek sought|throw threw thrown|show shown|know knew
known|fly flew flown|hide hid hidden|shake shook shaken|strike struck|swear swore sworn|feel felt
steal stole stolen|become became|arise arose|bear bore born|bind bound|eat ate eaten|feed fed
forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|hang hung|lend lent|ride rode
shoot shot|sing sang sung|sink sank sunk|sleep slept|swim swam swum|tear tore torn|wake woke
withdraw withdrew withdrawn|overcome overcame|undergo underwent|will 'll wo ca
man men|woman women|child children|person people|foot feet|leave leaves|lie lying|die dying
"""
_BASE: Final = {
    form: words.split()[0] for words in _IRREGULAR.replace("\n", "|").split("|")
    for form in words.split()
}  # fmt: skip

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*|[^\W\d_][^\W_]*(?:['’][^\W_]+)*|[%$€£¥]|['’](?=\w)"
)
_NEGATED = re.compile(r"(?<=\w)n['’]t$|(?<=^can)not$", re.I)
_POSSESSIVE = re.compile(r"['’]s$", re.I)
_TRANSLATED = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"', "„": '"', "–": "-", "—": "-",
     "‑": "-", "−": "-", "…": "...", "\u00a0": " ", "\u202f": " "}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its offsets; `lower` without a possessive, `stem` for comparing."""

    start: int
    end: int
    text: str
    lower: str
    stem: str

    @property
    def content(self) -> bool:
        """Whether the word tells what a sentence is about."""
        return self.lower not in STOP

    @property
    def capital(self) -> bool:
        """Whether it is written like a name."""
        return self.text[0].isupper()


def fold(text: str) -> str:
    """Lower case, plain quotation marks and dashes, single spaces."""
    return " ".join(text.translate(_TRANSLATED).lower().split())


def words_in(text: str, offset: int = 0) -> Iterator[Word]:
    """The words of a text; "didn't" is two, a possessive ending belongs to none."""
    for match in _WORD.finditer(text):
        found, start = match[0], match.start() + offset
        if found in "'’":
            continue
        if negated := _NEGATED.search(found):
            cut = negated.start()
            yield _word(start, found[:cut])
            yield _word(start + cut, found[cut:])
        elif possessive := _POSSESSIVE.search(found):
            yield _word(start, found[: possessive.start()])
        else:
            yield _word(start, found)


def _word(start: int, text: str) -> Word:
    lower = text.replace("’", "'").lower()
    if lower.count(".") > 1 or (lower.endswith(".") and "." in lower[:-1]):
        lower = lower.replace(".", "")
    if text in ("US", "U.S."):  # not the pronoun
        lower = "usa"
    return Word(start, start + len(text), text, lower, stem(lower))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The part that a word's forms share, after the manner of Porter (1980), shortened."""
    word = _BASE.get(word, word)
    if len(word) > 3 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith("es") and word[-3] in "sxzho":
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        word = word[:-1]
    for ending in ("ied", "ed", "ing"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + ("y" if ending == "ied" else "")
            if word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


# --- sentences -------------------------------------------------------------------------------

_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[A-Z0-9À-Þ])|\n\s*\n\s*")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rev|Hon|Jr|Sr|No|vs|etc|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd)|\b[A-Z])\.\s+$"
)
#: A time of day goes on with its day: "at 6 p.m. Friday".
_CLOCK = re.compile(
    r"(?<=\b[ap])\.m\.\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC|(?:Jan|Feb|Mar|"
    r"Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d)\b"
)


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a text."""
    start = 0
    for match in _END.finditer(text):
        if _ABBREVIATED.search(text, max(0, match.start() - 6), match.end()):
            continue
        if _CLOCK.match(text, max(0, match.start() - 2)):
            continue
        yield from _stripped(text, start, match.end())
        start = match.end()
    yield from _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())
