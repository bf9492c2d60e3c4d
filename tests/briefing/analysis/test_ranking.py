"""How likely an article's words are to stand in a summary."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.keypoints_lines import readings_of
from briefing.analysis.pipeline import parse
from briefing.analysis.ranking_words import Chances
from briefing.article import Article

STORY = """\
The harbour council approved a plan to deepen the northern channel on Thursday. Fishing crews fear
for their catch. The channel had been dug by hand more than a century before. A gull sat on the
roof of the customs house while the members argued about the minutes of the meeting."""


def chances(text: str, title: str = "") -> Chances:
    parsed = parse(Article.from_text(text))
    return Chances.of([each for _, each in readings_of(parsed)], frozenset(title.split()))


def test_what_the_article_opens_with_is_likelier_than_what_it_ends_with() -> None:
    words = chances(STORY).words
    assert words["council"] > words["minute"]


def test_a_word_of_the_headline_is_likelier() -> None:
    assert chances(STORY, "gull").words["gull"] > chances(STORY).words["gull"]


def test_pairs_are_words_side_by_side_in_one_sentence() -> None:
    pairs = chances(STORY).pairs
    assert ("harbour", "council") in pairs
    assert ("thursday", "fishing") not in pairs


@given(st.text(alphabet=st.sampled_from("Ab c. \n“”1"), max_size=60))
@settings(max_examples=30, deadline=None)
def test_any_text_has_chances_between_0_and_1(text: str) -> None:
    found = chances(f"{text}\n\nx")
    assert all(0 < each < 1 for each in (*found.words.values(), *found.pairs.values()))


def test_a_text_without_words_has_no_chances() -> None:
    assert Chances.of([], frozenset()).words == {}
