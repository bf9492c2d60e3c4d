"""What a line of a page looks like, alone and among its neighbours, as named columns of numbers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from briefing.article import BlockKind
from briefing.importing import cues, phrases
from briefing.importing.document import Piece
from briefing.importing.language import FUNCTION_WORDS
from briefing.importing.windows import around, between, runs, shift, since

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]
    Columns = dict[str, Column]

_ALL_FUNCTION_WORDS = frozenset().union(*FUNCTION_WORDS.values())
#: Columns that are looked up in the lines before and after, too.
_SHARED = (
    *("words", "sentence", "function", "debris", "ending", "capitals", "date", "credit", "tweet"),
    *("bio", "site"),
)
_STEPS = (-3, -2, -1, 1, 2, 3)


def describe(pieces: list[Piece]) -> Columns:
    """A column of numbers for every sign, one number a piece."""
    import numpy as np

    seen = Counter(piece.text for piece in pieces)
    alone = {text: {**_shape(text), **_signs(text)} for text in seen}
    table = np.array([[*alone[piece.text].values()] for piece in pieces], dtype=float)
    columns = dict(zip(next(iter(alone.values())), table.T, strict=True))
    columns["repeated"] = np.array([seen[piece.text] > 1 for piece in pieces], dtype=float)
    for name, kind in (("table", BlockKind.TABLE), ("list", BlockKind.LIST_ITEM)):
        columns[name] = np.array([piece.kind is kind for piece in pieces], dtype=float)
    prose = _prose(columns)
    columns.update(_neighbours(columns, prose))
    columns.update(_place(columns, prose))
    columns.update(_cohesion([piece.text for piece in pieces], prose))
    columns["echoed"] = _echoed([piece.text for piece in pieces])
    return columns


def _echoed(texts: list[str]) -> Column:
    """The share of each line's runs of four words that another line of the page has, too."""
    import numpy as np

    seen: Counter[tuple[str, ...]] = Counter()
    lines = []
    for text in texts:
        words = cues.WORD.findall(text)
        lines.append(set(zip(words, words[1:], words[2:], words[3:], strict=False)))
        seen.update(lines[-1])
    shared = {run for run, count in seen.items() if count > 1}
    return np.array([len(line & shared) / (len(line) or 1) for line in lines])


def _shape(text: str) -> dict[str, float]:
    """How a line is built: its length, its punctuation and its letters."""
    head = text[:400]
    words = cues.WORD.findall(text)
    count = len(words) + len(cues.WIDE.findall(text)) // 3 or 1
    first = words[:60]
    ends = bool(cues.ENDS_SENTENCE.search(text[-6:]))
    return {
        "words": min(count, 120),
        "sentence": ends,
        "commas": text.count(",") / count,
        "function": sum(map(_ALL_FUNCTION_WORDS.__contains__, map(str.lower, first)))
        / min(count, 60),
        "capitals": sum(map(str.isupper, [word[0] for word in first])) / min(count, 60),
        "digits": sum(map(str.isdigit, head)) / len(head),
        "lower": text[0].islower(),
        "talk": len(cues.TALK.findall(head)) / min(count, 70),
        "quote": bool(cues.QUOTE.search(head)),
        "cut_off": bool(cues.CUT_OFF.search(text[-8:])),
        "colon": text.endswith(":"),
        "stops": (text.count(". ") + text.count("? ") + text.count("! ")) / count,
        "loud": len(head) > 3 and head.isupper(),
        "headline": 3 < count < 28 and not ends,
    }


def _signs(text: str) -> dict[str, float]:
    """What a line says, by the words that give debris away."""
    size, lower = len(text), text.lower()
    return {
        "debris": bool(phrases.debris(text)),
        "ending": bool(phrases.ending(text)),
        "byline": size < 160 and bool(phrases.authors(text)),
        "date": size < 120 and bool(cues.DATE.search(text)),
        "address": cues.ADDRESS.found(text[:400], lower),
        "click": size < 200 and cues.CLICK.found(text, lower),
        "ago": size < 160 and cues.AGO.found(text, lower),
        "reply": size < 120 and bool(cues.REPLY.search(text)),
        "credit": size < 500 and (bool(cues.COUNT.match(text)) or cues.CREDIT.found(text, lower)),
        "tweet": cues.TWEET.found(text[-160:], lower),
        "bio": size < 500 and cues.BIO.found(text, lower),
        "inline": size < 200 and bool(cues.INLINE.search(text)),
        "site": size < 500 and cues.SITE.found(text, lower),
    }


def _prose(columns: Columns) -> Column:
    """The words of lines that are sentences; 0 for labels, links and headlines."""
    import numpy as np

    words = columns["words"]
    full = (words > 25) | ((words > 8) & (columns["sentence"] > 0))
    return np.where(full & (columns["debris"] == 0) & (columns["cut_off"] == 0), words, 0.0)


def _neighbours(columns: Columns, prose: Column) -> Columns:
    """What stands in the lines around each."""
    found = {f"{name}{step:+d}": shift(columns[name], step) for name in _SHARED for step in _STEPS}
    return {
        **found,
        "near": around(prose, 3),
        "wide": around(prose, 10),
        "replies": around(columns["reply"], 8),
        "replies_after": between(columns["reply"], 1, 12),
        "dates": around(columns["date"], 6),
        "debris_near": around(columns["debris"], 6),
        "links_near": around((columns["words"] < 6) * 1.0, 5),
    }


def _place(columns: Columns, prose: Column) -> Columns:
    """Where each line stands in the page: before, in or after its longest run of prose."""
    import numpy as np

    total = prose.sum() or 1.0
    before = np.cumsum(prose) - prose
    ending = columns["ending"] * (before / total > 0.3)
    dated = (columns["date"] > 0) & (columns["words"] < 14)
    headline = (columns["headline"] > 0) & (columns["debris"] == 0)
    places = {f"run{gap}": runs(prose, gap) for gap in (1, 4, 12)}
    return {
        **{name: words for name, (words, _) in places.items()},
        **{f"{name}_share": share for name, (_, share) in places.items()},
        "before": before / total,
        "after": (total - before - prose) / total,
        "position": np.arange(len(prose)) / len(prose),
        "ordinal": np.cumsum(prose > 0) - (prose > 0.0),
        "since_prose": since(prose > 0),
        "until_prose": since(prose[::-1] > 0)[::-1],
        "since_ending": since(ending > 0),
        "endings": np.cumsum(ending),
        "since_byline": since((columns["byline"] > 0) | dated),
        "since_headline": since(headline),
        "since_twin": since(headline & (columns["repeated"] > 0)),
        "since_reply": since(columns["reply"] > 0),
        "prose": prose,
        "page": np.full(len(prose), np.log1p(total)),
    }


def _cohesion(texts: list[str], prose: Column) -> Columns:
    """How many of a line's longer words the page's longest run of prose uses elsewhere."""
    import numpy as np

    words = [{w for w in cues.WORD.findall(text[:800].casefold()) if len(w) > 4} for text in texts]
    main = ((runs(prose)[1] >= 0.999) & (prose > 0)).tolist()
    used: Counter[str] = Counter()
    for those, is_main in zip(words, main, strict=True):
        used.update(those if is_main else ())
    # a line of the run itself has a word in common with it where another of its lines has it
    shared = (used.keys(), {word for word, count in used.items() if count > 1})
    known = [len(those & shared[own]) for those, own in zip(words, main, strict=True)]
    shares = [count / (len(those) or 1) for count, those in zip(known, words, strict=True)]
    return {"cohesion": np.array(shares), "known": np.minimum(np.array(known, dtype=float), 12)}
