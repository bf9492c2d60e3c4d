import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.dates import find_dates
from briefing.analysis.figures import find_figures
from briefing.analysis.keypoints import find_key_points
from briefing.analysis.model import (
    Actor,
    ActorKind,
    KeyPoint,
    Mention,
    Section,
    Statement,
    StatementKind,
)
from briefing.analysis.pipeline import parse
from briefing.article import Article, Span

STORY = """\
The harbour council on Thursday approved a plan to deepen the northern channel by two metres.

The council approved the plan after months of talks with fishing crews, who fear for their catch.

“We cannot wait for another storm,” Mayor Ada Finch told reporters at the quay.

She will present the budget to parliament in early June.

Work on the channel began on May 10. However, critics warn that the cost could double.

The plan costs 40 million euros and will create 300 jobs in the first year.

The old channel had been dug by hand more than a century before the port was rebuilt.
"""


def points(
    text: str = STORY,
    actors: tuple[Actor, ...] = (),
    statements: tuple[Statement, ...] = (),
    published: date | None = date(2024, 5, 31),
) -> tuple[KeyPoint, ...]:
    parsed = parse(Article.from_text(text, title="Council deepens channel", published=published))
    dates = find_dates(parsed)
    return find_key_points(parsed, actors, statements, dates, find_figures(parsed, dates))


def in_section(section: Section) -> list[KeyPoint]:
    return [point for point in points() if point.section is section]


def finch() -> Actor:
    pronoun = STORY.index("She will")
    name = STORY.index("Ada Finch")
    mentions = (Mention(name, name + 9), Mention(pronoun, pronoun + 3, "pronoun", inferred=True))
    return Actor("a1", "Ada Finch", ActorKind.PERSON, aliases=("Finch",), mentions=mentions)


def quotation() -> Statement:
    start = STORY.index("“We cannot")
    speaker = STORY.index("Mayor Ada")
    return Statement(
        (Span(start, STORY.index(",” Mayor") + 2),),
        StatementKind.DIRECT,
        Span(speaker, speaker + 15),
        actor="a1",
    )


def test_the_reader_is_not_addressed_in_the_bottom_line() -> None:
    text = f"Chances are that you have a channel or two in your harbour.\n\n{STORY}"
    bottom = [point.text for point in points(text) if point.section is Section.BOTTOM_LINE]
    assert bottom and not any("you" in line for line in bottom)


def test_the_lead_is_the_bottom_line() -> None:
    assert "approved a plan to deepen" in in_section(Section.BOTTOM_LINE)[0].text


def test_a_lead_whose_dateline_the_parse_takes_for_its_subject_is_the_bottom_line() -> None:
    lead = "Ada Finch scored with 11 minutes left to earn Oslo a 1-1 home draw with the leaders."
    bottom = points(f"ROME, Italy -- {lead} Few came to the match. It rained all day.")[0]
    assert (bottom.section, bottom.text) == (Section.BOTTOM_LINE, lead)


def test_timeline_holds_the_dated_event() -> None:
    timeline = {point.when: point.text for point in in_section(Section.TIMELINE)}
    assert timeline["2024-05-10"] == "Work on the channel began."


def test_figures_have_their_section() -> None:
    assert any("40 million" in point.text for point in in_section(Section.FIGURES))


def test_contrast_is_a_limit_and_says_so() -> None:
    assert any("cost could double" in point.text for point in in_section(Section.LIMITS))


def test_quotation_is_verbatim_with_its_speaker() -> None:
    position = next(p for p in points(STORY, (finch(),), (quotation(),)) if p.quoted)
    assert (position.text, position.actor) == ("“We cannot wait for another storm.”", "a1")


def test_the_rest_of_an_article_is_nobodys_position() -> None:
    told = "Harbour crews could have lashed back, but they are too proud for that. "
    cue = STORY.index("told")
    for often in (2, 20):
        text = f"{STORY}\n{told}" + "A ship called at the quay of the town that day. " * often
        content = Span(text.index(told), len(text) - 1)
        said = Statement((content,), StatementKind.INDIRECT, cue=Span(cue, cue + 4), actor="a1")
        found = [p.text for p in points(text, (finch(),), (said,)) if p.actor == "a1"]
        assert any("proud" in line for line in found) == (often == 2)


def test_pronoun_is_named_in_brackets() -> None:
    texts = [point.text for point in points(STORY, (finch(),))]
    assert any(text.startswith("[Finch] will present the budget") for text in texts)


def test_most_important_first() -> None:
    scores = [point.score for point in points()]
    assert scores == sorted(scores, reverse=True)


def test_every_word_comes_from_the_evidence() -> None:
    for point in points():
        evidence = " ".join(span.of(STORY) for span in point.evidence).lower()
        words = re.findall(r"\w+", re.sub(r"\[.*?\]", "", point.text).lower())
        assert all(word in evidence for word in words)


def test_every_point_has_reasons_and_a_score_from_0_to_1() -> None:
    assert all(point.reasons and 0 <= point.score <= 1 for point in points())


def test_same_input_gives_same_output() -> None:
    assert points() == points()


def test_no_publication_date_gives_no_guessed_timeline() -> None:
    assert not [p for p in points(published=None) if p.section is Section.TIMELINE]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rain",
        "RAIN FELL ON THE PORT. ALL SHIPS STAYED.",
        "- a\n- b\n- c",
        "x = f(y)\x00\x07\u200b",
    ],
)
def test_poor_text_raises_nothing(text: str) -> None:
    assert len(points(text)) <= 3


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=150))
def test_any_text_gives_evidence_inside_it(text: str) -> None:
    length = len(Article.from_text(text).text)
    assert all(0 <= s.start < s.end <= length for p in points(text) for s in p.evidence)


@pytest.mark.parametrize(
    "line",
    [
        "A spokesman for the harbour council declined to comment.",
        "The council did not immediately respond to a request for comment.",
        "Calls to the mayor's office were not returned on Thursday, and she was not available "
        "for comment.",
    ],
)
def test_that_nobody_commented_is_no_point(line: str) -> None:
    told = line.removesuffix(".")
    assert not any(told in point.text for point in points(f"{line}\n\n{STORY}"))
