"""Article -> Analysis: one module a question, one that owns the spaCy pipeline."""

from __future__ import annotations

from briefing.analysis.model import Analysis
from briefing.article import Article


def analyse(article: Article, *, pipeline: str = "") -> Analysis:
    """Find sentences, actors, statements, dates, figures and key points in an article.

    `pipeline` names an installed spaCy pipeline; by default the best one for the article's
    language. Without one the article's marks alone tell: see `plain`. `Analysis.findings` say what
    limits the analysis, and why it is empty where it is. Raises `AnalysisFailed` where a pipeline
    can't be used.
    """
    from briefing.analysis.actors import find_actors
    from briefing.analysis.dates import find_dates
    from briefing.analysis.doubts import doubts, nothing_found
    from briefing.analysis.figures import find_figures
    from briefing.analysis.keypoints import find_key_points
    from briefing.analysis.pipeline import available, parse, sentences_of
    from briefing.analysis.plain import analyse_plainly
    from briefing.analysis.statements import find_statements
    from briefing.analysis.toponyms import find_toponyms

    if not (pipeline or available(article.language)):
        return analyse_plainly(article)
    parsed = parse(article, pipeline)
    actors = find_actors(parsed)
    statements = find_statements(parsed, actors)
    dates = find_dates(parsed)
    figures = find_figures(parsed, dates)
    key_points = find_key_points(parsed, actors, statements, dates, figures)
    return Analysis(
        article=article,
        sentences=sentences_of(parsed),
        actors=actors,
        statements=statements,
        dates=dates,
        figures=figures,
        key_points=key_points,
        toponyms=find_toponyms(parsed, actors),
        pipeline=parsed.pipeline,
        version=parsed.version,
        findings=doubts(article) if key_points else (*doubts(article), nothing_found(article)),
    )
