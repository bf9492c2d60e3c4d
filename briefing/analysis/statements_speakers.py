"""Who speaks: the subject of a cue, or the name that stands where a speaker stands.

The parse is asked first. Where it takes a dateline, a noun of the opening phrase or a word of the
quotation for the subject, the order of the words decides: a speaker stands right before or right
after the cue, or opens the stretch between a quotation and the cue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import TITLES
from briefing.analysis.statements_cues import SAYING
from briefing.analysis.statements_page import Page
from briefing.analysis.statements_syntax import SUBJECTS, is_passive, source_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

_NAMING = ("PROPN", "PRON", "NOUN")
_STOPS = frozenset({",", "—", "–", "--", "-", "”", '"', "''", "»", ":", ";", ".", "?", "!"})
_DASHES = frozenset({"—", "–", "―", "--", "-"})
_FINITE = ("VBD", "VBZ", "VBP")
#: A speaker with its appositions stands at most so many tokens before its cue.
_REACH = 30
#: Somebody's titles come to at most so many tokens.
_TITLES = 12


def speaker_of(page: Page, verb: Token) -> Token | None:
    """The token that stands for the speaker of a verb, by the parse or by the order of words."""
    found = _speaker_of(page, verb)
    return found and (_holder(found) or found)


def _holder(title: Token) -> Token | None:
    """The person whose first title a token is: "chairman, CEO and president Ann Lee"."""
    determined = any(child.dep_ == "det" for child in title.children)
    if title.tag_ != "NN" or title.lower_ not in TITLES or determined:
        return None
    doc, several = title.doc, False
    for i in range(title.i + 1, min(title.i + _TITLES, len(doc))):
        token = doc[i]
        if token.ent_type_ in ("PERSON", "PER") and token.ent_iob_ == "B":
            name = next((e for e in doc.ents if e.start == i), None)
            return name.root if name is not None and several and _belongs(name) else None
        several = several or token.lower_ in ("and", "&", "et")
        if token.lower_ not in ("and", "&", "et", ",") and token.pos_ not in (*_NAMING, "ADJ"):
            return None
    return None


def _belongs(name: Span) -> bool:
    """Whether a name stands right after a title, or in commas: "and chairman, Ann Lee, said"."""
    before = name.doc[name.start - 1]
    after = name.doc[name.end : name.end + 1].text
    return before.pos_ in _NAMING or before.text == after == ","


def _speaker_of(page: Page, verb: Token) -> Token | None:
    outer = _outer_cue(verb)
    source = source_of(outer or verb)
    if source is None and verb.tag_ == "VBG" and verb.sent.root.i < verb.i:
        source = source_of(verb.sent.root)
    if source is not None and (name := _after_dateline(page, source)) is not None:
        return name
    if verb.tag_ not in _FINITE or is_passive(verb) or outer is not None:
        return source
    if verb.lemma_ in SAYING and source is not None and source.i < verb.i:
        return _just_before(page, verb, source) or _after_opening(page, verb, source) or source
    return source if source is not None else nearest(page, verb)


def _outer_cue(verb: Token) -> Token | None:
    """The cue that a second one goes on from: "He says it failed and says …", "…, claiming".

    The small pipeline hangs the second cue on the first one's reported clause.
    """
    if verb.lemma_ not in SAYING or any(child.dep_ in SUBJECTS for child in verb.children):
        return None
    participle = verb.dep_ == "advcl" and verb.tag_ == "VBG"
    if not participle and not (verb.dep_ == "conj" and verb.tag_ in _FINITE):
        return None
    if not participle and verb.nbor(-1).pos_ in _NAMING:
        return None
    found, token = None, verb.head
    while token.head.i != token.i:
        if token.dep_ == "ccomp" and token.head.lemma_ in SAYING and token.head.i < token.i:
            found = token.head
        token = token.head
    if found is None or (not participle and found.tag_ != verb.tag_):
        return None
    return found


def _after_dateline(page: Page, source: Token) -> Token | None:
    """The name after "PARIS (AP) —" where the parse took the dateline for the subject."""
    doc = page.doc
    dash = next((t for t in doc[:14] if _stands_alone(t)), None)
    if dash is None or source.i > dash.i or not doc[0].text[:1].isupper():
        return None
    if any(t.pos_ in ("VERB", "AUX") for t in doc[: dash.i]) or dash.i + 1 >= len(doc):
        return None
    last = dash.i + 1
    while last + 1 < len(doc) and doc[last + 1].pos_ in ("PROPN", "NOUN", "ADJ"):
        last += 1
    return doc[last] if doc[last].pos_ in _NAMING else None


def _just_before(page: Page, verb: Token, source: Token) -> Token | None:
    """The name between a comma or quotation and the verb, where the subject lies further off."""
    i = verb.i - 1
    while i > 0 and page.doc[i].dep_ in ("aux", "neg", "advmod"):
        i -= 1
    if page.doc[i].text == ")":
        i = next((k for k in range(i - 1, max(0, i - 6), -1) if page.doc[k].text == "("), i) - 1
    last = page.doc[i]
    if last.pos_ not in _NAMING or last.i in page.inside:
        return None
    first = last.i
    while first > 0 and page.doc[first - 1].pos_ in ("PROPN", "NOUN", "ADJ", "DET"):
        first -= 1
    if first and page.doc[first - 1].text not in _STOPS:
        return None
    return last if not first <= source.i <= last.i else None


def _after_opening(page: Page, verb: Token, source: Token) -> Token | None:
    """The name after a dateline or an opening phrase that the parse took the subject from."""
    doc, start = page.doc, verb.sent.start
    if verb.i - start > _REACH:
        return None
    mark = next((t for t in doc[start : verb.i] if _ends_opening(t, start)), None)
    if mark is None or source.i > mark.i or mark.i + 1 in page.inside:
        return None
    name = doc[mark.i + 1]
    if name.ent_type_ not in ("PERSON", "ORG", "PER") or name.ent_iob_ != "B":
        return None
    entity = next((e for e in doc.ents if e.start == name.i), None)
    return entity.root if entity is not None and entity.end < verb.i else None


def _ends_opening(token: Token, start: int) -> bool:
    """Whether a token ends a dateline ("PARIS —") or a phrase such as "With days to go,"."""
    if _stands_alone(token):
        return token.i - start <= 6
    return token.text == "," and token.doc[start].pos_ in ("ADP", "SCONJ")


def _stands_alone(token: Token) -> bool:
    """Whether a token is a dash with a blank before it, and not a hyphen in a word."""
    before = token.nbor(-1).whitespace_ if token.i else " "
    return token.text in _DASHES and bool(before)


def nearest(page: Page, verb: Token) -> Token | None:
    """The name that opens the stretch before a verb, or the name or pronoun next to it."""
    doc = page.doc
    if verb.i and doc[verb.i - 1].text in (",", ")") and (name := _opens_stretch(page, verb)):
        return name
    for i in (verb.i + 1, verb.i - 1, verb.i + 2, verb.i - 2):
        if not 0 <= i < len(doc) or i in page.inside:
            continue
        token = doc[i]
        if token.pos_ in ("PROPN", "PRON") or (i == verb.i - 1 and token.pos_ == "NOUN"):
            beside = token.head if token.dep_ in ("compound", "amod") else token
            return beside if beside.pos_ in _NAMING else token
    return None


def _opens_stretch(page: Page, verb: Token) -> Token | None:
    """The name right after the last quotation, or the sentence's first: "Flynn, an aide, said"."""
    first = verb.i - 1
    while first > verb.sent.start and verb.i - first < _REACH and first - 1 not in page.inside:
        first -= 1
    while first < verb.i and (page.doc[first].is_punct or page.doc[first].is_space):
        first += 1
    last = first
    while last < verb.i and page.doc[last].pos_ == "PROPN":
        last += 1
    return page.doc[last - 1] if last > first else None
