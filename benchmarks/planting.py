"""Errors planted in real sentences: one number, date, name, quotation, speaker, "not" or modal."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from briefing.analysis.pipeline import parse
from briefing.analysis.quotes import quoted_spans
from briefing.article import Article
from briefing.evidence.names import codes

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


@dataclass(frozen=True, slots=True)
class Planted:
    """A changed sentence: its text, where the change stands in it, and what stood there."""

    kind: str
    text: str
    start: int
    end: int
    was: str


_parsed: dict[str, list[Span]] = {}


def _sentences(article: Article) -> list[Span]:
    """The sentences of 8 to 60 words of an article, as spaCy parses them."""
    if article.id not in _parsed:
        found = parse(article)
        _parsed[article.id] = [
            s for _, s in found.sentences if 8 <= len(s) <= 60 and s[0].text[:1].isupper()
        ]
    return _parsed[article.id]


def plants(
    article: Article, others: Sequence[Article], chance: random.Random, most: int = 3
) -> Iterator[Planted]:
    """Up to `most` errors of each kind in an article's sentences."""
    sentences = _sentences(article)
    names = _names(article)
    strangers = _names(chance.choice(others)) if others else []
    for maker in (_number, _date, _quotation, _negation, _modal):
        yield from _some(maker, sentences, chance, most)
    for stock in (names, strangers):
        for speaker in (False, True):
            maker = partial(_named, stock=stock, speaker=speaker)
            yield from _some(maker, sentences, chance, most)


Maker = Callable[["Span", random.Random], Planted | None]


def _some(
    maker: Maker, sentences: Sequence[Span], chance: random.Random, most: int
) -> Iterator[Planted]:
    """What a maker makes of up to `most` sentences."""
    order = list(sentences)
    chance.shuffle(order)
    count = 0
    for sentence in order:
        made = maker(sentence, chance)
        if made is not None and made.text != sentence.text.strip():
            yield made
            count += 1
        if count == most:
            return


def _put(kind: str, sentence: Span, start: int, end: int, words: str) -> Planted:
    """The sentence with other words from `start` to `end` (offsets in the sentence)."""
    text = sentence.text
    changed = text[:start] + words + text[end:]
    return Planted(kind, changed, start, start + len(words), text[start:end])


_DIGITS = re.compile(
    r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,])\d+(?:\.\d+)?(?![\w,.]*\d)"
)
_WORDS = "two three four five six seven eight nine ten eleven twelve twenty thirty forty".split()
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!-)")
_DATE = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b|\b(?:{'|'.join(_MONTHS)})\.? \d{{1,2}}\b|"
                   rf"\b\d{{1,2}} (?:{'|'.join(_MONTHS)})\b")  # fmt: skip


def _number(sentence: Span, chance: random.Random) -> Planted | None:
    text = sentence.text
    dates = [m.span() for pattern in (_DATE, _YEAR) for m in pattern.finditer(text)]
    found = [m for m in _DIGITS.finditer(text)
             if not any(s <= m.start() < e for s, e in dates)]  # fmt: skip
    found += [m for word in _WORDS for m in re.finditer(rf"\b{word}\b", text)]
    scales = list(re.finditer(r"(?<=\d )(?:million|billion)|(?<=\d)%", text))
    if scales and chance.random() < 0.3:
        match = chance.choice(scales)
        other = {"million": "billion", "billion": "million", "%": " million"}[match[0]]
        return _put("number", sentence, *match.span(), other)
    if not found:
        return None
    match = chance.choice(found)
    if match[0] in _WORDS:
        return _put(
            "number", sentence, *match.span(), chance.choice([w for w in _WORDS if w != match[0]])
        )
    digits = [n for n, c in enumerate(match[0]) if c.isdigit()]
    place = chance.choice(digits)
    other = chance.choice([d for d in "123456789" if d != match[0][place]])
    return _put("number", sentence, *match.span(), match[0][:place] + other + match[0][place + 1 :])


def _date(sentence: Span, chance: random.Random) -> Planted | None:
    text = sentence.text
    found = [*_DATE.finditer(text), *_YEAR.finditer(text)]
    if not found:
        return None
    match = chance.choice(found)
    words = match[0]
    if words in _DAYS:
        other = chance.choice([d for d in _DAYS if d != words])
    elif words.isdigit():
        other = str(int(words) + chance.choice([-10, -3, -2, -1, 1, 2, 3]))
    elif chance.random() < 0.5:
        month = next(m for m in _MONTHS if m in words)
        other = words.replace(month, chance.choice([m for m in _MONTHS if m != month]))
    else:
        day = re.search(r"\d+", words)
        assert day is not None
        other = words.replace(day[0], str(int(day[0]) % 27 + 1))
    return _put("date", sentence, *match.span(), other)


#: A quotation between its own marks, not between the end of one and the beginning of the next.
_QUOTED = re.compile(r"(?<![\w.,!?…])[“\"](?=\S)([^“”\"]{15,})(?<=\S)[”\"]")


def _quotation(sentence: Span, chance: random.Random) -> Planted | None:
    found = list(_QUOTED.finditer(sentence.text))
    if not found:
        return None
    match = chance.choice(found)
    words = match[1].split(" ")
    place = chance.randrange(len(words))
    bare = words[place].strip(".,;:!?").lower()
    if not bare.isalpha():
        return None
    how = chance.choice(["drop", "swap", "add"])
    if how == "drop" and 0 < place < len(words) - 1:
        changed = words[:place] + words[place + 1 :]
    elif how == "swap":
        changed = [*words[:place], "certainly", *words[place + 1 :]]
    else:
        changed = [*words[:place], "very", *words[place:]]
    if " ".join(changed).lower() in match[1].lower():
        return None  # a part of what was said
    return _put("quotation", sentence, *match.span(1), " ".join(changed))


def _names(article: Article) -> list[tuple[str, str]]:
    """Names of persons and organisations in an article, with spaCy's label."""
    found = {
        (re.sub(r"['’]s$", "", ent.text), ent.label_)
        for sentence in _sentences(article)
        for ent in sentence.ents
        if ent.label_ in ("PERSON", "ORG", "GPE") and ent.text.replace(" ", "").isalpha()
    }
    titles = ("Mr", "Mrs", "Ms", "Dr", "A", "The")
    return sorted(
        each
        for each in found
        if each[0][0].isupper()
        and each[0].split()[-1] not in titles
        and each[0].split()[0] not in titles
    )


def _speaks(ent: Span) -> bool:
    """Whether an entity is the subject of a verb of saying, or follows "according to"."""
    root: Token = ent.root
    if root.dep_ == "nsubj" and root.head.lemma_ in (
        "say",
        "tell",
        "add",
        "warn",
        "claim",
        "argue",
    ):
        return True
    return bool(
        root.dep_ == "pobj"
        and root.head.text == "to"
        and root.head.head.text.lower() == "according"
    )


def _named(
    sentence: Span, chance: random.Random, stock: list[tuple[str, str]], *, speaker: bool
) -> Planted | None:
    mine = [
        ent
        for ent in sentence.ents
        if ent.label_ in ("PERSON", "ORG", "GPE")
        and ent.text.replace(" ", "").isalpha()
        and ent.text[0].isupper()
        and _speaks(ent) == speaker
    ]
    if not mine:
        return None
    ent = chance.choice(mine)
    used = set(re.findall(r"\w+", sentence.text.lower()))
    fitting = [
        name
        for name, label in stock
        if label == ent.label_
        and not used & set(name.lower().split())
        and not _one_and_the_same(sentence, ent, name)
    ]
    if not fitting or len(sentence) - len(ent) < _CONTEXT:
        return None
    start = ent.start_char - sentence.start_char
    end = start + len(ent.text)
    return _put("speaker" if speaker else "name", sentence, start, end, chance.choice(fitting))


#: A sentence of which fewer words are left beside its name tells nothing of whom it speaks.
_CONTEXT = 5
_PLACING = ("in", "at", "near", "outside", "around")


def _one_and_the_same(sentence: Span, ent: Span, name: str) -> bool:
    """Whether a name put in the place of another is no error: who is meant stays the same."""
    if _initials(ent.text) == name.lower() or ent.text.lower() == _initials(name):
        return True
    one, other = ({word.rstrip("s") for word in each.lower().split()} for each in (ent.text, name))
    if one & other:
        return True
    text = sentence.doc.text
    called = (f"{first} {last}" for first, last in ((ent.text, name), (name, ent.text)))
    if any(re.search(rf"\b{re.escape(whole)}\b", text) for whole in called):
        return True  # "Hillary" and "Clinton", "King" and "Abdullah"
    town = ent.start > sentence.start and ent.doc[ent.start - 1].lower_ in _PLACING
    return bool(codes(ent.text) & codes(name, capitals=not town))


def _initials(name: str) -> str:
    words = [w for w in name.split() if w not in ("of", "the", "and", "for")]
    return "".join(w[0].lower() for w in words) if len(words) > 1 else ""


_AUXILIARIES = frozenset("is are was were will would can could should must has have had".split())


def _negation(sentence: Span, chance: random.Random) -> Planted | None:
    offset = sentence.start_char
    negated = [
        t
        for t in sentence
        if t.lower_ in ("not", "n't", "never") and t.head.pos_ in ("VERB", "AUX")
    ]
    if negated and chance.random() < 0.7:
        token = chance.choice(negated)
        start, end = token.idx - offset, token.idx - offset + len(token)
        if token.lower_ == "n't":
            return _negation_lost(sentence, token)
        made = _put("negation", sentence, start, end + 1, "")
        return Planted("negation", made.text, max(0, start - 3), start + 8, made.was)
    plain = [t for t in sentence
             if t.lower_ in _AUXILIARIES and t.dep_ in ("aux", "auxpass", "ROOT")
             and not any(c.dep_ == "neg" for c in (*t.children, *t.head.children))]  # fmt: skip
    past = [
        t for t in sentence if t.tag_ == "VBD" and t.dep_ == "ROOT" and t.lower_ not in _AUXILIARIES
    ]
    if past and (not plain or chance.random() < 0.4):
        token = past[0]
        return _put(
            "negation",
            sentence,
            token.idx - offset,
            token.idx - offset + len(token),
            f"did not {token.lemma_}",
        )
    if not plain:
        return None
    token = chance.choice(plain)
    place = token.idx - offset + len(token)
    return _put("negation", sentence, place, place, " not")


def _negation_lost(sentence: Span, token: Token) -> Planted | None:
    before = token.nbor(-1)
    start = before.idx - sentence.start_char
    whole = {"ca": "can", "wo": "will"}.get(before.lower_, before.text)
    end = token.idx + len(token) - sentence.start_char
    made = _put("negation", sentence, start, end, whole)
    return Planted("negation", made.text, start, start + len(whole) + 8, made.was)


_MODALS = {
    "may": ("will", "must"),
    "might": ("will", "must"),
    "could": ("will", "must"),
    "will": ("may", "might", "could"),
    "should": ("must", "may"),
    "must": ("may", "could"),
    "some": ("all", "most"),
    "most": ("all", "some"),
    "many": ("all",),
    "all": ("some",),
    "expects to": ("will",),
    "is expected to": ("will",),
    "are expected to": ("will",),
    "plans to": ("will",),
    "hopes to": ("will",),
    "wants to": ("will",),
}
_MODAL = re.compile(rf"\b(?:{'|'.join(sorted(_MODALS, key=len, reverse=True))})\b")


def _modal(sentence: Span, chance: random.Random) -> Planted | None:
    found = list(_MODAL.finditer(sentence.text))
    if not found:
        return None
    match = chance.choice(found)
    made = _put("certainty", sentence, *match.span(), chance.choice(_MODALS[match[0]]))
    return Planted(made.kind, made.text, made.start, made.end + 20, made.was)


# --- right sentences -------------------------------------------------------------------------


def shortened(article: Article, most: int = 12) -> Iterator[tuple[str, str]]:
    """Sentences of an article, each with itself shortened by what can be left out."""
    for sentence in _sentences(article)[:most]:
        yield sentence.text.strip(), _shorter(sentence)


def _shorter(sentence: Span) -> str:
    """A sentence without its relative clauses, asides, adverbs and leading phrase."""
    gone: set[int] = set()
    quoted = [(sentence.start_char + s, sentence.start_char + e)
              for s, e, _ in quoted_spans(sentence.text)]  # fmt: skip
    for token in sentence:
        if any(low <= token.idx < high for low, high in quoted):
            continue
        clause = token.dep_ in ("relcl", "appos", "npadvmod", "advcl") and token.i > sentence.start
        if clause or (token.dep_ == "advmod" and token.tag_ == "RB" and token.lower_ not in _KEPT):
            whole = {each.i for each in token.subtree}
            if not any(low <= sentence.doc[i].idx < high for i in whole for low, high in quoted):
                gone |= whole
    if any(t.dep_ == "ROOT" and t.i in gone for t in sentence) or len(gone) > len(sentence) / 2:
        return sentence.text.strip()
    if any(t.dep_ == "neg" and t.i in gone for t in sentence):
        return sentence.text.strip()
    words = "".join(t.text_with_ws if t.i not in gone else "" for t in sentence)
    words = re.sub(r"\s*,(?:\s*,)+", ",", re.sub(r"\s+", " ", words))
    return re.sub(r"\s+(?=[,.])", "", words).replace(",.", ".").strip(" ,")


#: Adverbs that a sentence can't lose without saying something else.
_KEPT = frozenset(
    """not n't never only nearly almost about more less least most ago possibly probably perhaps
    allegedly reportedly apparently likely""".split()
)
