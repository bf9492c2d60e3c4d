from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.actors import find_actors
from briefing.analysis.model import Stance, Statement, StatementKind
from briefing.analysis.pipeline import parse
from briefing.analysis.statements import find_statements
from briefing.article import Article
from briefing.importing import import_article


def found(text: str) -> tuple[Statement, ...]:
    parsed = parse(Article.from_text(text))
    return find_statements(parsed, find_actors(parsed))


def said(text: str) -> str:
    """The content of the only statement of a text."""
    [statement] = found(text)
    return " … ".join(span.of(text) for span in statement.content)


def speaker(text: str) -> str:
    [statement] = found(text)
    assert statement.speaker is not None
    return statement.speaker.of(text)


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge will open in June,” Maria Lopez said.",
        "“The bridge will open in June,” said Maria Lopez.",
        "Maria Lopez said: “The bridge will open in June.”",
        '"The bridge will open in June," Maria Lopez told reporters.',
        "''The bridge will open in June,'' Maria Lopez said.",
    ],
)
def test_the_speaker_before_or_after_a_quotation(text: str) -> None:
    assert speaker(text) == "Maria Lopez"


def test_a_split_quotation_is_one_statement() -> None:
    text = "“The bridge will open,” Maria Lopez said. “We have the money for it.”"
    assert said(text) == "“The bridge will open,” … “We have the money for it.”"


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“The bridge will open,” Maria Lopez said.\n\n“We have the money for it this year.”"
    assert said(text).endswith("“We have the money for it this year.”")


def test_reported_speech_is_the_clause_after_the_verb() -> None:
    text = "Maria Lopez said that the bridge would open in June."
    assert said(text).startswith("that the bridge would open in June")


def test_according_to_names_the_speaker() -> None:
    assert speaker("The bridge will open in June, according to Maria Lopez.") == "Maria Lopez"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sen. Elizabeth Warren (D-MA) said the plan was a failure.", "Sen. Elizabeth Warren"),
        (
            "PHILADELPHIA, March 12 (UPI) — The Democratic Regional Council said it was sorry.",
            "The Democratic Regional Council",
        ),
        (
            "To remember the real Ada Scott, Chief Warden Roberts said, visit this tower.",
            "Chief Warden Roberts",
        ),
        ("“We have the money for the bridge.”― Pamela Padilla", "Pamela Padilla"),
        ("“We have no money,” Flynn, a top aide, said Thursday morning on Fox News.", "Flynn"),
        (
            "According to radio host Rush Lindgren, the plan reeks of greed.",
            "radio host Rush Lindgren",
        ),
    ],
)
def test_the_speaker_is_who_stands_beside_the_cue(text: str, name: str) -> None:
    assert speaker(text) == name


def test_a_second_cue_keeps_the_first_ones_speaker() -> None:
    text = "Draghi insisted that he had saved the bank, claiming that nobody else would have acted."
    assert {s.speaker.of(text) for s in found(text) if s.speaker} == {"Draghi"}


def test_words_partly_in_marks_are_mixed() -> None:
    [statement] = found("Maria Lopez said the bridge was “a gift to the city” and would last.")
    assert statement.kind is StatementKind.MIXED


def test_a_pronoun_speaker_is_resolved_and_marked() -> None:
    text = "Maria Lopez arrived on Monday. “The bridge will open in June,” she said."
    [statement] = [s for s in found(text) if s.kind is StatementKind.DIRECT]
    assert statement.actor
    assert statement.inferred


def turns_of(text: str) -> list[tuple[str, str, bool]]:
    """Who says what in an interview, and whether that is a conclusion."""
    article = import_article(text)
    parsed = parse(article)
    actors = find_actors(parsed)
    names = {actor.id: actor.name for actor in actors}
    return [
        (names.get(s.actor, ""), s.content[0].of(article.text), s.inferred)
        for s in find_statements(parsed, actors)
    ]


def test_every_sentence_of_a_turn_is_said_by_whose_turn_it_is() -> None:
    turns = (
        "Rui Costa: Will the bridge open?",
        "Maria Lopez: It is nearly done. The weather, the mayor says, was kind to us.",
        "The bridge will open in June.",
    )
    said = turns_of("\n\n".join(turns * 2))
    assert [each for each in said if each[0] == "Maria Lopez"] == 2 * [
        ("Maria Lopez", "It is nearly done.", False),
        ("Maria Lopez", "The weather, the mayor says, was kind to us.", False),
        ("Maria Lopez", "The bridge will open in June.", False),
    ]


def test_what_an_interviewer_puts_to_the_guest_is_no_position() -> None:
    turns = (
        "Rui Costa: Will the bridge open?",
        "Maria Lopez: It is nearly done.",
        "Rui Costa: The mayor calls the bridge a waste.",
        "Maria Lopez: I see that in another light.",
    )
    said = turns_of("\n\n".join(turns * 2))
    assert {name for name, _, _ in said} == {"Maria Lopez"}


INTERVIEW = """Maria Lopez has led the builders of the bridge since May. She spoke about the delay.

Q: Will the bridge open?

A: {} The bridge will open in June.

Q: What of the road?

A: {} The road was closed in May."""


def test_answers_in_the_first_person_are_the_guests() -> None:
    said = turns_of(INTERVIEW.format("We hope so.", "My crew is at work."))
    assert ("Maria Lopez", "The bridge will open in June.", True) in said
    assert ("Maria Lopez", "The road was closed in May.", True) in said


def test_a_papers_own_answers_are_nobodys_words() -> None:
    said = turns_of(INTERVIEW.format("It is likely.", "It is dug up."))
    assert "The bridge will open in June." not in [words for _, words, _ in said]


@pytest.mark.parametrize(
    ("verb", "stance"),
    [("warned", Stance.WARNS), ("denied", Stance.DENIES), ("said", Stance.SAYS)],
)
def test_the_cue_gives_the_stance(verb: str, stance: Stance) -> None:
    [statement] = found(f"Maria Lopez {verb} that the bridge was unsafe.")
    assert statement.stance is stance


@given(st.text(alphabet="Maria said “”\"' .,\n:—", max_size=120))
@settings(max_examples=60, deadline=None)
def test_any_text_gives_statements_inside_it(text: str) -> None:
    for statement in found(text):
        assert all(0 <= span.start < span.end <= len(text) for span in statement.content)


def test_what_seems_to_be_so_is_not_said_by_its_subject() -> None:
    [statement] = found("The city seems to have lost its appeal to young doctors.")
    assert statement.speaker is None


def test_every_speaker_written_like_an_actor_is_that_actor() -> None:
    text = (
        "Billy Beane told reporters: “I am glad to be part of the team in an honorary role.”\n\n"
        "“There is a misconception that we never pay much for anything, but that is not right at "
        "all,” Beane told the station in an interview on Monday."
    )
    parsed = parse(Article.from_text(text))
    actors = find_actors(parsed)
    speakers = {s.actor for s in find_statements(parsed, actors)}
    assert speakers == {next(a.id for a in actors if a.name == "Billy Beane")}


def test_a_speaker_whose_mention_the_parse_missed_is_found_by_name() -> None:
    text = "Maria Lopez said that the bridge is safe. Lopez said that it would open in June."
    parsed = parse(Article.from_text(text))
    [lopez] = [a for a in find_actors(parsed) if a.name == "Maria Lopez"]
    missed = replace(lopez, mentions=lopez.mentions[:1])
    assert [s.actor for s in find_statements(parsed, (missed,))] == [lopez.id, lopez.id]


@pytest.mark.parametrize("rubric", ["Fact", "Myth 2", "Poll", "Verdict", "Photo"])
def test_what_a_line_is_called_is_not_who_speaks(rubric: str) -> None:
    assert found(f"{rubric}: The plant closed in 2019 and its owner moved abroad.") == ()


def test_a_name_before_a_colon_speaks() -> None:
    assert speaker("Smith: The plant closed in 2019 and its owner moved abroad.") == "Smith"


_WHO = "World Health Organization"


def named(text: str) -> list[str]:
    """The names of the actors that the statements of a text are ascribed to."""
    parsed = parse(Article.from_text(text))
    actors = find_actors(parsed)
    names = {actor.id: actor.name for actor in actors}
    return [names.get(each.actor or "", "") for each in find_statements(parsed, actors)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The prime minister of Poland, Donald Tusk, said the border would close.", "Donald Tusk"),
        ("Dennis “Denny” Hastert said that the plan would fail.", "Dennis “Denny” Hastert"),
        ("Senator Robert “Bob” Menendez denied the charges.", "Robert “Bob” Menendez"),
        ("Adel al-Jubeir said that the raid was over.", "Adel al-Jubeir"),
        ("“Sales were low,” president and CEO Ann Lee said on Monday.", "Ann Lee"),
        ("“Sales were low,” said chairman and founder Ann Lee.", "Ann Lee"),
        ("“Sales were low,” the firm’s founder and chairman, Ann Lee, said.", "Ann Lee"),
        ("“Sales were low,” the spokesman and Ann Lee said.", "the spokesman"),
        ("Jan Novak, a municipality spokesman said that the wheel will turn.", "Jan Novak"),
        ("The agency for health, the World Health Organization, says it is rare.", _WHO),
        ("An aide to the President of the Union, Jan Novak, said the vote was fair.", ""),
        ("The boat returned as first aid was given to Jan Novak, the federal agency said.", ""),
    ],
)
def test_whoever_an_apposition_names_is_the_speaker(text: str, name: str) -> None:
    assert named(text) == [name]


def test_titles_after_a_quotation_are_the_speakers() -> None:
    text = (
        "“Our second quarter results showed broad-based growth across our ferries, yet sales "
        "were below our hopes driven by the timing of certain repairs connected with our "
        'northern crossings," chairman, CEO and president Ann Lee said in the release.'
    )
    [statement] = found(text)
    assert statement.content[-1].of(text).endswith('crossings,"')
    assert statement.kind is StatementKind.DIRECT


_ONE_PARAGRAPH = (
    "“The raid is over,” Maria Lopez said. The capital was calm on Friday. "
    "“We counted every vote twice,” said Jan Novak. “That took us two days.”"
)


def test_in_one_paragraph_every_quotation_has_its_own_speaker() -> None:
    contents = [
        " ".join(span.of(_ONE_PARAGRAPH) for span in each.content) for each in found(_ONE_PARAGRAPH)
    ]
    assert contents == [
        "“The raid is over,”",
        "“We counted every vote twice,” “That took us two days.”",
    ]


def test_a_quotation_that_other_words_lead_to_is_not_the_next_speakers() -> None:
    text = (
        "Ola Finch opened the talk by asking the owner, “I wonder why you said that the boat "
        "is old.” “Maybe because ferries just look like ferries,” Berg wrote in a reply on Friday."
    )
    berg = [s for s in found(text) if s.speaker and s.speaker.of(text) == "Berg"]
    assert [span.of(text)[:6] for s in berg for span in s.content] == ["“Maybe"]


def test_a_quotation_whose_sentence_goes_on_is_not_the_one_befores() -> None:
    text = (
        "“How is the snow treating you there?” asked Ann Murphy on Friday. "
        "“DO NOT MOCK OUR FOG PANIC!” warned Whitney Walden in Boston."
    )
    murphy = [s for s in found(text) if s.speaker and "Murphy" in s.speaker.of(text)]
    assert all("PANIC" not in span.of(text) for s in murphy for span in s.content)


def test_a_content_does_not_end_in_a_bare_preposition() -> None:
    text = "The minister said the dam was safe, although crews had warned of cracks in March."
    assert said(text).endswith(("safe", "in March"))


def test_the_day_of_a_speech_is_not_what_was_said() -> None:
    assert found("The envoy Maria Lopez spoke on Friday.") == ()


def test_a_second_cue_is_not_swallowed_by_the_first() -> None:
    text = "The company said it had paid the fine, arguing that the rules were unclear."
    assert [each.cue.of(text) for each in found(text) if each.cue] == ["said", "arguing"]


def test_an_office_before_the_speakers_name_is_not_what_was_said() -> None:
    text = (
        'Nur "conspired to join the band and travel to the East to serve in a campaign," Assistant '
        "Attorney General for National Waters John Carter said in November."
    )
    assert said(text).endswith('campaign,"')
