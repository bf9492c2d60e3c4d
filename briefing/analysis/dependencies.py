"""One style of parse for every language.

The questions of the analysis are asked of parses in the style of spaCy's English pipelines
(ClearNLP dependencies, Penn Treebank tags, OntoNotes entities). Pipelines of most other languages
give Universal Dependencies; `in_one_style` turns their heads, labels and tags into that style, and
the lemmas of the words that the analysis knows into English ones (`lexicon`). The turning follows
the published differences of the two schemes (de Marneffe and others, Universal Dependencies,
Computational Linguistics 2021, section 4): prepositions and copulas become heads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.analysis.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

_LABELS = {
    "nsubj:pass": "nsubjpass",
    "csubj:pass": "csubjpass",
    "aux:tense": "aux",
    "aux:caus": "aux",
    "aux:pass": "auxpass",
    "obj": "dobj",
    "obj:lvc": "dobj",
    "obj:agent": "dobj",
    "iobj": "dative",
    "acl:relcl": "relcl",
    "advcl:cleft": "advcl",
    "expl:subj": "expl",
    "expl:comp": "prt",
    "expl:pass": "prt",
    "flat:name": "flat",
    "flat:foreign": "flat",
    "obl": "npadvmod",
    "obl:mod": "npadvmod",
    "obl:arg": "npadvmod",
    "obl:agent": "npadvmod",
    "cop": "aux",
}
#: What depends on a noun itself and stays there when a copula takes its place.
_NOUN_PARTS = frozenset(
    "det amod nmod case nummod appos acl acl:relcl fixed compound flat flat:name".split()
)
_NAMING = ("appos", "flat:name", "flat", "nmod")
_OBLIQUE = frozenset(["obl", "obl:mod", "obl:arg", "obl:agent", "nmod", "dep", "iobj"])
_ENTITIES = {"PER": "PERSON", "LOC": "GPE", "ORG": "ORG", "PERSON": "PERSON", "GPE": "GPE"}


def is_universal(nlp: Language) -> bool:
    """Whether a pipeline parses into Universal Dependencies."""
    if not nlp.has_pipe("parser"):
        return False
    labels: tuple[str, ...] = nlp.get_pipe("parser").labels  # type: ignore[attr-defined]
    return "case" in labels and "pobj" not in labels


def in_one_style(doc: Doc, text: str, lexicon: Lexicon) -> Doc:
    """A parse in Universal Dependencies as one in the style of the English pipelines.

    `text` is what the words of the new parse are cut from, of the same length as the parsed text.
    """
    from spacy.tokens import Doc as NewDoc

    parts = [_part_of_speech(token, lexicon) for token in doc]
    heads = [token.head.i for token in doc]
    labels = [token.dep_ for token in doc]
    _copulas_on_top(doc, heads, labels)
    _prepositions_on_top(doc, heads, labels)
    _names_on_top(doc, parts, heads, labels)
    _names_beside_titles(doc, heads, labels)
    _commas_with_asides(doc, heads, labels)
    _guillemets_inside(doc, text, heads, labels)
    return NewDoc(
        lexicon.vocab,
        words=[text[token.idx : token.idx + len(token)] for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=parts,
        tags=[_tag(token, part) for token, part in zip(doc, parts, strict=True)],
        morphs=[_form(token, lexicon) for token in doc],
        lemmas=[lexicon.lemma(token) for token in doc],
        heads=heads,
        deps=[_label(token, label) for token, label in zip(doc, labels, strict=True)],
        ents=_entities(doc, lexicon),
    )


def _guillemets_inside(doc: Doc, text: str, heads: list[int], labels: list[str]) -> None:
    """Hang « on what it opens and » on what it closes: neither stands in the next sentence."""
    above = {head for i, head in enumerate(heads) if head != i}
    for token in doc:
        beside = token.i + {"«": 1, "»": -1}.get(text[token.idx], 0)
        if beside != token.i and 0 <= beside < len(doc) and token.i not in above:
            heads[token.i], labels[token.i] = beside, "punct"


def _part_of_speech(token: Token, lexicon: Lexicon) -> str:
    if not any(character.isalnum() for character in token.text):
        return "SPACE" if token.is_space else "SYM" if token.text in "%€$£" else "PUNCT"
    if token.lower_ in lexicon.common:
        return "NOUN"
    written_as_name = (token.is_upper and len(token) > 1) or (token.is_title and not _opens(token))
    return "PROPN" if token.pos_ == "NOUN" and written_as_name else token.pos_


def _opens(token: Token) -> bool:
    """Whether a token may be capital for opening a sentence or a quotation."""
    return token.is_sent_start or not token.nbor(-1).is_alpha


def _entities(doc: Doc, lexicon: Lexicon) -> list[str]:
    """The entities as one IOB label a token, without articles before them."""
    labels = ["O"] * len(doc)
    for entity in doc.ents:
        kind = _ENTITIES.get(entity.label_)
        first = entity.start
        while first < entity.end and doc[first].pos_ in ("DET", "ADP"):
            first += 1
        if kind is None or first == entity.end or entity.text.lower() in lexicon.common:
            continue
        labels[first : entity.end] = [f"B-{kind}", *[f"I-{kind}"] * (entity.end - first - 1)]
    return labels


def _copulas_on_top(doc: Doc, heads: list[int], labels: list[str]) -> None:
    """Make each copula the head of its clause and the predicate its complement."""
    for copula in doc:
        noun = heads[copula.i]
        if labels[copula.i] != "cop" or noun == copula.i:
            continue
        is_root = heads[noun] == noun
        heads[copula.i] = copula.i if is_root else heads[noun]
        labels[copula.i] = labels[noun]
        heads[noun], labels[noun] = copula.i, "acomp" if doc[noun].pos_ == "ADJ" else "attr"
        for child in doc[noun].children:
            if child.i != copula.i and child.dep_ not in _NOUN_PARTS:
                heads[child.i] = copula.i


def _prepositions_on_top(doc: Doc, heads: list[int], labels: list[str]) -> None:
    """Hang each noun on its preposition, and that on what the noun hung on."""
    for preposition in doc:
        noun = heads[preposition.i]
        if labels[preposition.i] != "case" or labels[noun] not in _OBLIQUE or heads[noun] == noun:
            continue
        label = "agent" if labels[noun] == "obl:agent" else "prep"
        heads[preposition.i], labels[preposition.i] = heads[noun], label
        heads[noun], labels[noun] = preposition.i, "pobj"


def _names_on_top(doc: Doc, parts: list[str], heads: list[int], labels: list[str]) -> None:
    """Make a name the head of the title that stands right before it ("le ministre Jean Morel")."""
    for name in doc:
        title = name.head
        beside = name.dep_ in _NAMING and parts[name.i] == "PROPN"
        if not beside or parts[title.i] != "NOUN" or heads[name.i] != title.i or title.i > name.i:
            continue
        if any(not t.is_alpha and t.text not in ("-", ".") for t in doc[title.i + 1 : name.i]):
            continue
        is_root = heads[title.i] == title.i
        heads[name.i] = name.i if is_root else heads[title.i]
        labels[name.i] = labels[title.i]
        heads[title.i], labels[title.i] = name.i, "compound"
        for child in title.rights:
            if child.i > name.i:
                heads[child.i] = name.i


def _names_beside_titles(doc: Doc, heads: list[int], labels: list[str]) -> None:
    """Make a name between commas the apposition of the title before it, where the parse missed it.

    "Selon le président du club, Marc Delvaux, la mesure ..." is often read as two adverbials.
    """
    for name in doc[2:]:
        if name.pos_ != "PROPN" or name.nbor(-1).text != "," or labels[name.i] not in _OBLIQUE:
            continue
        last = name.right_edge.i
        if last + 1 >= len(doc) or doc[last + 1].text != "," or last - name.i > 3:
            continue
        title = doc[name.i - 2]
        while title.head.i < title.i and title.head.pos_ in ("NOUN", "PROPN"):
            title = title.head
        if title.pos_ == "NOUN" and title.i < name.i and heads[title.i] != name.i:
            heads[name.i], labels[name.i] = title.i, "appos"


def _commas_with_asides(doc: Doc, heads: list[int], labels: list[str]) -> None:
    """Hang the comma that closes an aside on the noun that the aside belongs to."""
    for aside in doc:
        if labels[aside.i] not in ("appos", "acl", "acl:relcl"):
            continue
        first, last = aside.left_edge.i - 1, aside.right_edge.i + 1
        if first >= 0 and last < len(doc) and doc[first].text == doc[last].text == ",":
            heads[last] = heads[aside.i]


def _label(token: Token, label: str) -> str:
    if label == "advmod" and "Neg" in token.morph.get("Polarity", []):
        return "neg"
    if label == "det" and "Yes" in token.morph.get("Poss", []):
        return "poss"
    return _LABELS.get(label, label)


def _form(token: Token, lexicon: Lexicon) -> str:
    """The morphology of a token; a finite verb made of its infinitive is in the future tense.

    Small pipelines know few of these forms ("partira": infinitive "partir", ending "a").
    """
    form = str(token.morph)
    stem = token.lemma_.lower().removesuffix("e")
    known, ending = token.lower_[: len(stem)] == stem, token.lower_[len(stem) :]
    if not known or token.pos_ not in ("VERB", "AUX") or ending not in lexicon.future:
        return form
    parts = [part for part in form.split("|") if not part.startswith("Tense=")]
    return "|".join([*parts, "Tense=Fut"])


_TAGS = {
    "PROPN": "NNP",
    "ADJ": "JJ",
    "ADV": "RB",
    "ADP": "IN",
    "SCONJ": "IN",
    "CCONJ": "CC",
    "NUM": "CD",
    "DET": "DT",
    "INTJ": "UH",
    "SYM": "SYM",
    "SPACE": "_SP",
    "X": "FW",
}


def _tag(token: Token, part: str) -> str:
    """The Penn Treebank tag nearest to a token's form; a perfect tense counts as the past."""
    plural = "Plur" in token.morph.get("Number", [])
    if part in ("VERB", "AUX"):
        return _verb_tag(token)
    if part == "NOUN":
        return "NNS" if plural else "NN"
    if part == "PRON":
        return "WP" if {"Rel", "Int"} & set(token.morph.get("PronType", [])) else "PRP"
    if part == "PUNCT":
        return token.text if token.text in (",", ":", "(", ")") else "."
    return _TAGS.get(part, "XX")


def _verb_tag(token: Token) -> str:
    form, tense = token.morph.get("VerbForm", []), token.morph.get("Tense", [])
    if "Inf" in form:
        return "VB"
    if "Part" in form:
        if "Pres" in tense:
            return "VBG"
        perfect = any(child.dep_ == "aux:tense" for child in token.children)
        return "VBD" if perfect else "VBN"
    if {"Past", "Imp"} & set(tense):
        return "VBD"
    third = "3" in token.morph.get("Person", []) and "Plur" not in token.morph.get("Number", [])
    return "VBZ" if third else "VBP"
