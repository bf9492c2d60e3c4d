"""Positions tell what somebody said, no more and no less, and pronouns get nobody else's name."""

from datetime import date

import pytest

import briefing
from briefing.analysis.model import KeyPoint, Section
from briefing.article import Article

OPENING = (
    "The harbour town in the north has sold its old quay to the owners of the boats. "
    "The sale of the quay divides the council of the harbour town and its crews. "
    "Crews of the old boats fear for their place at the quay. "
)
FILLER = (
    " The town lies on a river in the north. Two roads lead to the harbour. "
    "Ships have called there since the war. The museum of the town shows old nets and boats."
)


def points(text: str) -> tuple[KeyPoint, ...]:
    article = Article.from_text(text + FILLER, published=date(2024, 5, 31))
    return briefing.analyse(article).key_points


def positions(text: str) -> list[str]:
    found = points(OPENING + text)
    return [point.text for point in found if point.section is Section.POSITIONS]


def test_a_name_is_not_put_before_a_verb_that_does_not_agree_with_it() -> None:
    said = "Finch said she {} the council will sell the harbour in May."
    about = "Ada Finch leads the crews of the harbour. "
    told = "[Finch] thought the council will sell the harbour in May."
    assert positions(about + said.format("thought")) == [told]
    assert positions(about + said.format("think")) == []


def test_what_stood_before_its_source_is_parted_from_the_clause() -> None:
    said = positions("After the crew failed to find its boat, Ola Finch said, snow began to fall.")
    assert said == ["After the crew failed to find its boat, snow began to fall."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Southwest Airlines recommends that female travellers consult with their doctors "
            "before a flight and warns against it in the last weeks.",
            "Female travellers consult",
        ),
        (
            "Norway should remember that America is its oldest friend in a sea of storms.",
            "America is",
        ),
        ("And that day there was a shoal of porpoises at the quay, Ola Finch said.", "Day there"),
        (
            "What of Ola Finch's likely claim that the owners were acting as a tool of the police?",
            "The owners were",
        ),
        (
            "Ola Finch and the crews of the harbour made up the first six, suggesting a new "
            "generation of boats is waiting at the quay.",
            "A new generation",
        ),
        (
            "The Pentagon said the Norwegian boats had not come close enough to the old quay to "
            "prompt American aircraft to react.",
            "The Norwegian boats",
        ),
        (
            "It's a position Ola Finch says she would prefer over joining the council, which she "
            "says sells the quay.",
            "[Ola Finch] would",
        ),
        (
            "According to Ola Finch, an analyst for the town, a manager from the paper called "
            "him about the quay; the attorney had filed an order in court.",
            "Called",
        ),
    ],
)
def test_what_nobody_said_is_no_position(text: str, words: str) -> None:
    assert not any(line.startswith(words) for line in positions(text))


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ada Finch spoke in the hall. The town council accuses her of a theft of nets.",
        "Mayor John Berg lay on the quay for an hour. But nurses were unable to revive him.",
        "The council met. Finch said she does not think that will happen again in the town.",
        "The council met. Besides the threat posed by thieves, they must avoid the old nets.",
        "The council met. In 2011, after a vote of the town, it became part of the new district.",
    ],
)
def test_a_pronoun_that_its_own_sentence_does_not_explain_is_named_or_no_point(text: str) -> None:
    told = [point.text for point in points(text)]
    unexplained = ("accuses her", "it became", "revive him", "that will", "they must")
    assert not any(words in line for line in told for words in unexplained)


def test_a_pronoun_that_two_people_fit_is_named_after_neither() -> None:
    text = (
        "John Berg met Paul Stone at the quay on Friday. He paused for four minutes beside a tree "
        "in front of the harbour office."
    )
    assert not any("] paused" in point.text for point in points(text))


def test_a_doubt_whom_a_pronoun_means_lasts_until_a_name_ends_it() -> None:
    text = (
        "John Berg met Paul Stone at the quay. He paused for four minutes beside a tree. "
        "He then left the harbour for the old town on foot."
    )
    assert not any("] left" in point.text for point in points(text))


def test_what_tells_the_source_is_no_part_of_what_it_said() -> None:
    text = (
        "Mayor Petro Stone added fuel to the fire by saying on Saturday that Berg was about to "
        "reveal papers that would be harmful to the town, according to Norinform, the state-run "
        "news agency."
    )
    assert not any("agency" in line for line in positions(text))


def test_who_is_named_in_a_quotation_is_not_its_speaker() -> None:
    text = (
        "Mary Stone wrote the song with Ada Finch. Stone learnt to play. “It could have been easy "
        "for Mary Stone to put her name on the song,” she said."
    )
    assert not any(p.quoted and p.actor == "actor-1" for p in points(text))


def test_that_which_opens_a_reported_clause_is_no_part_of_it() -> None:
    text = (
        "The White House clarified to Kyiv that permission for cross-border attacks was limited to "
        "targets just over the border, used by Russia to launch offensives."
    )
    assert [line for line in positions(text) if line.startswith(("Permission", "That"))] == [
        "Permission for cross-border attacks was limited to targets just over the border, used by "
        "Russia to launch offensives."
    ]


def test_a_subject_behind_the_occasion_of_a_reported_clause_gets_its_name() -> None:
    text = (
        "Ada Finch called the offices of the boats on Friday. During the call, she asked about the "
        "old quay and called the sale a fraud, the office of the harbour said."
    )
    lines = [point.text for point in points(text)]
    assert not any(line.startswith("During the call, she") for line in lines)


def test_a_split_quotation_is_joined_by_one_blank() -> None:
    said = (
        "“We look at every way,” said Ada Finch, the harbour master of the town, “ including the "
        "use of boats in the harbour.”"
    )
    assert positions(said) == ["“We look at every way, including the use of boats in the harbour.”"]


def test_a_title_in_quotation_marks_is_nobodys_position() -> None:
    said = (
        "Ada Finch, the harbour master of the town, wrote “Harbours in Norway: A Sailing History.”"
    )
    assert positions(said) == []


def test_half_a_bracket_is_left_in_no_position() -> None:
    said = (
        "The ship has a crew of 120, and with a weight of 8,500 tons (9,000 at full load, "
        "according to Ada Finch), it is as large as the old ships of the harbour."
    )
    assert all(line.count("(") == line.count(")") for line in positions(said))


def test_what_somebody_says_of_that_wage_does_not_stand_alone() -> None:
    said = "Ada Finch told the crews that that price difference is enough to help the old harbour."
    assert not [line for line in positions(said) if line.startswith("Price")]


def test_a_name_stands_once_in_brackets() -> None:
    text = OPENING + (
        "Richard Finch took the stand. He could still hear the sailor warning him at the inquest."
    )
    [line] = [point.text for point in points(text) if "sailor" in point.text]
    assert line.count("Finch]") == 1


def test_half_an_aside_is_no_position() -> None:
    said = (
        "The raids came on the same week opposing Northern military forces -- some under the "
        "Reds, others led by officers loyal to Finch -- battled in Oslo, said Oslo Gov. Abdul Lee."
    )
    assert all(line.count("--") % 2 == 0 for line in positions(said))
