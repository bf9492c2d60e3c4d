"""The analyst's answers to what was found: evidence added, words kept, findings silenced."""

from __future__ import annotations

from dataclasses import replace

from briefing.article import Span
from briefing.brief.edits import edit_text
from briefing.brief.model import Brief, Decision, Evidence, Point, Silence
from briefing.finding import Finding


def _put(brief: Brief, changed: Point, entry: Decision) -> Brief:
    points = tuple(changed if point.id == changed.id else point for point in brief.points)
    return replace(brief, points=points, log=(*brief.log, entry))


def add_evidence(brief: Brief, point_id: str, article_id: str, span: Span) -> Brief:
    """The brief with one more piece of evidence for a point; the same brief if it has it already.

    Raises `KeyError` for an unknown point or source, `ValueError` for a span without words.
    """
    point, article = brief.point(point_id), brief.source(article_id)
    if not span.of(article.text).strip():
        raise ValueError("The evidence has no words; select some text of the source first.")
    if any(e.article == article_id and e.span.contains(span) for e in point.evidence):
        return brief
    evidence = Evidence.take(article, span)
    entry = Decision(point_id, "added evidence", after=evidence.quote)
    return _put(brief, replace(point, evidence=(*point.evidence, evidence)), entry)


def keep_as_judgement(brief: Brief, point_id: str, words: str) -> Brief:
    """The brief with words of a point kept as the analyst's own judgement; it is printed so.

    Raises `KeyError` for an unknown point, `ValueError` for words that it does not have.
    """
    point = brief.point(point_id)
    if not words.strip() or words not in point.text:
        raise ValueError("The point does not have these words.")
    if words in point.judgements:
        return brief
    entry = Decision(point_id, "kept as own judgement", after=words)
    return _put(brief, replace(point, judgements=(*point.judgements, words)), entry)


def put_right(brief: Brief, point_id: str, finding: Finding) -> Brief:
    """The brief with a finding's words in a point replaced by what its source says.

    Raises `ValueError` where the finding has nothing to put in their place.
    """
    if not finding.instead:
        raise ValueError("The source has nothing to put in the place of these words.")
    text, place = brief.point(point_id).text, finding.place
    return edit_text(brief, point_id, text[: place.start] + finding.instead + text[place.end :])


def silence(brief: Brief, finding: Finding, reason: str) -> Brief:
    """The brief in which a finding is no longer raised, with the reason why.

    Raises `ValueError` without a reason.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise ValueError("Say in a few words why this may stand.")
    others = tuple(each for each in brief.silenced if each.key != finding.key)
    kept = Silence(finding.key, reason, finding.message)
    entry = Decision(finding.place.point, "silenced a check", before=finding.message, after=reason)
    return replace(brief, silenced=(*others, kept), log=(*brief.log, entry))


def unsilence(brief: Brief, key: str) -> Brief:
    """The brief in which a finding is raised again."""
    return replace(brief, silenced=tuple(each for each in brief.silenced if each.key != key))
