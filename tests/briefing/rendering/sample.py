"""A reviewed brief of the sample article, built by hand so that rendering is tested alone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from briefing.analysis.model import Section, Toponym
from briefing.article import Article, Span
from briefing.brief import Brief, Decision, Details, Evidence, Origin, Point, Prose, State

SEED = next((Path(__file__).parents[3] / "seeds").glob("000_33826*.txt"))

#: Section, printed text, exact words relied on, and what else is known of the point.
POINTS: tuple[tuple[Section, str, str, dict[str, object]], ...] = (
    (
        Section.BOTTOM_LINE,
        "The United States authorized Ukraine to use American weapons to hit targets inside "
        "Russia.",
        "the United States authorized Ukraine to use American weapons to hit targets inside Russia",
        {},
    ),
    (
        Section.WHAT_HAPPENED,
        "Biden lifted restrictions, allowing Ukraine to use American-supplied weapons against "
        "Russian targets, specifically to defend the embattled Kharkiv region.",
        "U.S. President Joe Biden secretly lifted restrictions, allowing Ukraine to use "
        "American-supplied weapons against Russian targets, specifically to defend the "
        "embattled Kharkiv region",
        {},
    ),
    (
        Section.WHAT_HAPPENED,
        "A second U.S. official confirmed Biden’s policy shift.",
        "A second U.S. official confirmed Biden’s policy shift",
        {},
    ),
    (
        Section.WHAT_HAPPENED,
        "The U.S. has been rushing arms to Ukraine after Congress passed a substantial military "
        "aid package.",
        "the U.S. has been rushing arms to Ukraine after Congress passed a substantial military "
        "aid package in April",
        {},
    ),
    (
        Section.WHAT_HAPPENED,
        "The decision was kept confidential for operational reasons until Thursday.",
        "the decision was kept confidential for operational reasons until Thursday",
        {},
    ),
    (
        Section.POSITIONS,
        "“Ukraine has the right to defend itself, and we have the right to help them.”",
        "“Ukraine has the right to defend itself, and we have the right to help them.”",
        {
            "actor": "Jens Stoltenberg",
            "role": "Secretary General of NATO",
            "quoted": True,
            "inferred": True,
        },
    ),
    (
        Section.POSITIONS,
        "It was time for member states to reconsider the restrictions on Ukraine.",
        "it was time for member states to reconsider the restrictions on Ukraine",
        {"actor": "Jens Stoltenberg", "role": "Secretary General of NATO"},
    ),
    (
        Section.POSITIONS,
        "“Our policy prohibiting the use of ATACMS or long-range strikes inside Russia has not "
        "changed.”",
        "“Our policy prohibiting the use of ATACMS or long-range strikes inside Russia has not "
        "changed,”",
        {"actor": "a U.S. official", "quoted": True},
    ),
    (
        Section.POSITIONS,
        "Ukraine should be allowed to “neutralize” bases in Russia used for launching strikes.",
        "Ukraine should be allowed to “neutralize” bases in Russia used for launching strikes",
        {"actor": "Emmanuel Macron", "role": "President of France"},
    ),
    (
        Section.POSITIONS,
        "Has been urging the U.S. and other allies to permit the use of longer-range weapons to "
        "hit Russian targets.",
        "has been urging the U.S. and other allies to permit the use of longer-range weapons to "
        "hit Russian targets",
        {"actor": "Volodymyr Zelensky", "role": "President of Ukraine"},
    ),
    (
        Section.TIMELINE,
        "Russia’s offensive on Kharkiv began.",
        "Russia’s offensive on Kharkiv began on May 10",
        {"when": "2024-05-10"},
    ),
    (
        Section.TIMELINE,
        "Ukraine requested permission to use U.S. weapons on Russian territory.",
        "Ukraine requested permission to use U.S. weapons on Russian territory on May 13",
        {"when": "2024-05-13"},
    ),
    (
        Section.TIMELINE,
        "Biden agreed in principle after National Security Advisor Jake Sullivan advocated for "
        "Ukraine’s right to self-defense.",
        "Biden agreed in principle on May 15 after National Security Advisor Jake Sullivan "
        "advocated for Ukraine’s right to self-defense",
        {"when": "2024-05-15"},
    ),
    (
        Section.TIMELINE,
        "Biden met with Blinken, who had recently visited Kyiv.",
        "Biden then met with Blinken on May 17, who had recently visited Kyiv",
        {"when": "2024-05-17"},
    ),
    (
        Section.TIMELINE,
        "Macron suggested a shift.",
        "French President Emmanuel Macron also suggested a shift on Tuesday",
        {"when": "2024-05-28"},
    ),
    (
        Section.TIMELINE,
        "Blinken hinted that Biden might be reconsidering his stance.",
        "On Wednesday, U.S. Secretary of State Antony Blinken hinted that Biden might be "
        "reconsidering his stance",
        {"when": "2024-05-29"},
    ),
    (
        Section.TIMELINE,
        "Biden will attend D-Day commemoration ceremonies in France.",
        "He will attend D-Day commemoration ceremonies in France in early June",
        {"when": "2024-06"},
    ),
    (
        Section.FIGURES,
        "A six-month delay in aid preceded the rush of U.S. arms to Ukraine.",
        "Following a six-month delay, the U.S. has been rushing arms to Ukraine",
        {},
    ),
    (
        Section.LIMITS,
        "Permission for cross-border attacks was limited to targets just over the border, used "
        "by Russia to launch offensives.",
        "permission for cross-border attacks was limited to targets just over the border, used "
        "by Russia to launch offensives",
        {},
    ),
    (
        Section.LIMITS,
        "Biden had resisted due to concerns it could draw NATO into direct conflict with Russia "
        "or even a nuclear standoff.",
        "he had resisted due to concerns it could draw NATO into direct conflict with Russia or "
        "even a nuclear standoff",
        {},
    ),
    (
        Section.LIMITS,
        "Biden had been reluctant to permit cross-border strikes.",
        "Biden had been reluctant to permit cross-border strikes",
        {},
    ),
    (
        Section.CONTEXT,
        "Some countries, including Britain and the Netherlands, had already stated that Ukraine "
        "had the right to use their weapons to strike military targets in Russia.",
        "Some countries, including Britain and the Netherlands, had already stated that Ukraine "
        "had the right to use their weapons to strike military targets in Russia",
        {},
    ),
    (
        Section.CONTEXT,
        "Russian forces intensify their offensive in the northeastern Kharkiv region.",
        "Russian forces intensify their offensive in the northeastern Kharkiv region",
        {},
    ),
    (
        Section.NEXT,
        "Biden heads to Europe for meetings focused on Ukraine’s situation.",
        "he heads to Europe for meetings focused on Ukraine’s situation",
        {},
    ),
    (
        Section.NEXT,
        "Biden will meet leaders of the world’s top economies at the G7 summit in Italy.",
        "Biden will also meet leaders of the world’s top economies at the G7 summit in Italy",
        {},
    ),
    (
        Section.NEXT,
        "Biden plans to skip a Ukraine peace summit in Switzerland.",
        "Biden for planning to skip a Ukraine peace summit in Switzerland",
        {},
    ),
)

DETAILS = Details(
    title="Washington lets Ukraine strike inside Russia with US arms",
    audience="the Director",
    organisation="Security policy unit",
    date=date(2024, 5, 31),
    reference="2024/117",
)


def article() -> Article:
    """The sample article with the metadata that its page gave."""
    title, _, _ = SEED.read_text(encoding="utf-8").partition("\n")
    source = Article.from_text(SEED.read_text(encoding="utf-8"), title=title)
    blocks = (replace(source.blocks[0], kept=False), *source.blocks[1:])
    return replace(
        source,
        blocks=blocks,
        published=date(2024, 5, 31),
        url="https://news.example.org/2024/05/31/us-arms",
        publisher="Example News",
    )


def point(source: Article, number: int) -> Point:
    """One accepted point of the sample with its evidence."""
    section, text, words, more = POINTS[number]
    start = source.text.index(words)
    evidence = Evidence.take(source, Span(start, start + len(words)))
    return Point(
        f"p{number}",
        section,
        text,
        machine_text=text,
        evidence=(evidence,),
        state=State.ACCEPTED,
        **more,  # type: ignore[arg-type]
    )


def brief(**details: object) -> Brief:
    """The sample with every point accepted by an analyst, one edited and one of their own."""
    source = article()
    points = [point(source, number) for number in range(len(POINTS))]
    points[2] = replace(points[2], machine_text="A second U.S. official confirmed the shift.")
    points[-1] = replace(points[-1], origin=Origin.ANALYST, machine_text="")
    prose = Prose(
        bottom_line="The United States now permits limited cross-border strikes to defend "
        "Kharkiv; the bar on long-range missiles stands.",
    )
    return Brief(
        replace(DETAILS, **details),  # type: ignore[arg-type]
        (source,),
        tuple(points),
        prose,
        tuple(Decision(p.id, "accepted") for p in points),
        toponyms=(
            toponym(source, "Russia", 55.6, 42.0, area=True),
            toponym(source, "Kharkiv", 50.0, 36.3, area=False),
            toponym(source, "France", 48.8, 2.4, area=True),
        ),
    )


def toponym(source: Article, name: str, north: float, east: float, *, area: bool) -> Toponym:
    """A place that counts as one wherever the source names it."""
    spans = tuple(Span(*m.span()) for m in re.finditer(rf"\b{name}\b", source.text))
    return Toponym(source.id, name, north, east, area, spans)


def unconfirmed() -> Brief:
    """The sample as the machine accepts it: no analyst has looked."""
    whole = brief()
    log = tuple(Decision(p.id, "accepted", Origin.MACHINE) for p in whole.points)
    return replace(whole, log=log, prose=Prose())


def open_points(whole: Brief) -> Brief:
    """The same brief with nothing decided."""
    points = tuple(replace(p, state=State.SUGGESTED) for p in whole.points)
    return replace(whole, points=points, prose=Prose(), log=())


def heavy(copies: int = 8) -> Brief:
    """About two hundred accepted points from three sources."""
    whole = brief()
    source = whole.sources[0]
    others = tuple(
        replace(source, id=f"source{n}", title=f"{source.title} ({n})", publisher="")
        for n in (2, 3)
    )
    homes = (source, *others)
    points = [
        replace(
            each,
            id=f"{each.id}-{copy}",
            evidence=tuple(replace(e, article=homes[copy % 3].id) for e in each.evidence),
            actor=f"{each.actor} {copy // 3}" if each.actor and copy % 3 == 0 else each.actor,
        )
        for each in whole.points
        for copy in range(copies)
    ]
    return replace(whole, sources=homes, points=tuple(points), log=())
