"""Analysis -> records: what `briefwright analyze --json` prints, one JSON object a line.

The schema is documented in docs/analysis-schema.md; a change of it raises `SCHEMA`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import msgspec

from briefing.analysis.model import Analysis, Statement
from briefing.article import Article, Span
from briefing.finding import Finding

SCHEMA: Final = 1


def records(analysis: Analysis, findings: Iterable[Finding] = ()) -> Iterator[dict[str, Any]]:
    """Everything found in one article as plain objects, the article itself first.

    `findings` are added to the analysis' own. Offsets are characters into the article's text,
    end exclusive.
    """
    yield _article(analysis)
    text = analysis.article.text
    for kind, items in _items(analysis, text):
        for item in items:
            yield {"type": kind, "article": analysis.article.id, **item}
    for finding in dict.fromkeys((*analysis.findings, *findings)):
        yield {"type": "finding", "article": analysis.article.id, **_plain(finding)}


def to_lines(found: Iterable[dict[str, Any]]) -> bytes:
    """Records as UTF-8 JSON, one a line."""
    encoder = msgspec.json.Encoder(enc_hook=str)
    return b"".join(encoder.encode(record) + b"\n" for record in found)


def _items(analysis: Analysis, text: str) -> Iterator[tuple[str, Iterable[dict[str, Any]]]]:
    yield "sentence", (_placed(text, s.start, s.end) for s in analysis.sentences)
    yield "actor", (_plain(each) for each in analysis.actors)
    yield "statement", (_statement(text, each) for each in analysis.statements)
    yield "date", ({**_plain(d), "text": text[d.start : d.end]} for d in analysis.dates)
    yield "figure", ({**_plain(f), "text": text[f.start : f.end]} for f in analysis.figures)
    yield "toponym", (_plain(each) for each in analysis.toponyms)
    yield "key_point", (_plain(each) for each in analysis.key_points)


def _article(analysis: Analysis) -> dict[str, Any]:
    article = analysis.article
    return {
        "type": "article",
        "schema": SCHEMA,
        "id": article.id,
        "name": article.name,
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": article.authors,
        "publisher": article.publisher,
        "published": article.published,
        "updated": article.updated,
        "url": article.url,
        "language": article.language,
        "sha256": article.sha256,
        "blocks": [_block(article, n) for n in range(len(article.blocks))],
        "pipeline": analysis.pipeline,
        "pipeline_version": analysis.version,
    }


def _block(article: Article, index: int) -> dict[str, Any]:
    block = article.blocks[index]
    return {
        **_placed(article.text, block.span.start, block.span.end),
        "kind": block.kind,
        "kept": block.kept,
        "reason": block.reason,
        "time": block.time,
        "speaker": block.speaker,
    }


def _placed(text: str, start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text[start:end]}


def _statement(text: str, statement: Statement) -> dict[str, Any]:
    def words(span: Span | None) -> dict[str, Any] | None:
        return _placed(text, span.start, span.end) if span else None

    return {
        **_plain(statement),
        "content": [words(span) for span in statement.content],
        "speaker": words(statement.speaker),
        "cue": words(statement.cue),
    }


def _plain(value: Any) -> dict[str, Any]:
    """A dataclass as a plain object."""
    plain: dict[str, Any] = msgspec.to_builtins(value)
    return plain
