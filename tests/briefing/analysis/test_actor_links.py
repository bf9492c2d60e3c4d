"""Names that stand for the same actor, and names that don't."""

import pytest

from briefing.analysis.actors import find_actors
from briefing.analysis.actors_gazetteer import gazetteer
from briefing.analysis.model import Actor, ActorKind
from briefing.analysis.pipeline import parse
from briefing.analysis.statements import find_statements
from briefing.article import Article


def actors(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_actors(parse(Article.from_text(text)))}


def test_a_courtesy_title_of_the_other_gender_names_somebody_else() -> None:
    found = actors(
        "Michelle Obama spoke in Ohio on Monday.\n\nMr. Obama said on Tuesday that he agreed."
    )
    assert found["Michelle Obama"].aliases == ()


def test_initials_of_a_world_body_are_an_organisation() -> None:
    found = actors("The U.N. said on Monday that aid would reach the town.")
    assert found["U.N."].kind is ActorKind.ORG


def test_capital_letters_of_a_headline_make_no_names() -> None:
    text = (
        "Visa Program Up for Renewal Amid Fraud Allegations\n\nDevelopers met in Paris on Monday."
    )
    assert "Visa Program" not in actors(text)


def test_a_title_written_short_is_a_role_and_belongs_to_the_speaker() -> None:
    text = "The gate was shut, Capt. Ada Finch said. Sgt. Bo Lee, who led the search, agreed."
    found = actors(text)
    assert {name: found[name].role for name in found} == {"Ada Finch": "Capt.", "Bo Lee": "Sgt."}
    article = parse(Article.from_text(text))
    (said, *_) = find_statements(article, find_actors(article))
    assert [span.of(text) for span in said.content] == ["The gate was shut,"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Finch put down the paper and rang Taylor. Taylor was at home, she said.",
        'Hosting Taylor "is our dream," Ada Finch said. She praised Taylor for her work.',
    ],
)
def test_a_verb_before_a_name_is_no_part_of_it(text: str) -> None:
    assert not [name for name in actors(text) if name.split()[0] in ("rang", "Hosting")]


def test_a_full_name_that_the_pipeline_missed_is_whom_the_surname_means() -> None:
    text = (
        "Hours before Zach Parise’s speech, Ada Finch was pleased. Parise is ready. Parise spoke "
        "on Friday. Parise, 35, had lost the vote. “We were there,” Parise said."
    )
    found = actors(text)
    assert found["Zach Parise"].kind is ActorKind.PERSON
    assert "Parise" not in found


def test_a_surname_of_two_words_is_short_for_the_full_name() -> None:
    text = "Joel Eriksson Ek won the vote. “I did not see it,” Eriksson Ek said on Friday."
    assert set(actors(text)) == {"Joel Eriksson Ek"}


def test_a_role_does_not_run_into_another_persons_name() -> None:
    found = actors(
        "Mr. Kerry and Mr. Obama met on Monday. John Kerry praised Barack Obama in his speech."
    )
    assert not any("Mr" in actor.role for actor in found.values())


def test_an_organisation_inside_a_longer_name_is_mentioned_too() -> None:
    text = "Officials of Google met on Monday. Later, the Google Science Fair was opened."
    assert len(actors(text)["Google"].mentions) == 2


def test_a_name_inside_the_speakers_description_is_not_the_speaker() -> None:
    text = "Twenty states led by West Virginia said that the rules were unlawful."
    parsed = parse(Article.from_text(text))
    [statement] = find_statements(parsed, find_actors(parsed))
    assert statement.actor == ""


def test_who_speaks_for_the_name_before_it() -> None:
    text = "The plan came from Maria Lopez, who said that the bridge would open in June."
    parsed = parse(Article.from_text(text))
    found = find_actors(parsed)
    [statement] = find_statements(parsed, found)
    speaker = next(actor for actor in found if actor.id == statement.actor)
    assert (speaker.name, statement.inferred) == ("Maria Lopez", True)


def test_a_bare_surname_is_not_the_relatives() -> None:
    text = (
        "Maria Keller resigned on Monday as minister. Her husband, Jonas Keller, owns the firm. "
        "Keller told reporters that she would leave in May."
    )
    assert len(actors(text)["Jonas Keller"].mentions) == 1


def test_a_bare_surname_is_the_last_named_of_two_rivals() -> None:
    text = (
        "Maria Keller resigned on Monday. Her rival, Jonas Keller, owns the firm. "
        "Keller told reporters that he had made no mistakes."
    )
    assert "Keller" in actors(text)["Jonas Keller"].aliases


def test_the_beginning_of_a_longer_name_stands_for_it() -> None:
    text = "The Flower Guild of Canada came to Toronto. The Flower Guild raised funds."
    assert actors(text)["Flower Guild of Canada"].aliases == ("Flower Guild",)


def test_a_surname_with_and_without_its_particle_is_the_full_names() -> None:
    found = actors("Nuri van Dalen spoke. Then van Dalen left. Dalen said no.")
    assert set(found["Nuri van Dalen"].aliases) == {"van Dalen", "Dalen"}


def test_a_full_name_taken_for_a_firm_is_the_persons_of_the_same_surname() -> None:
    text = (
        "Eyamba Sowers didn’t know Oscar was moving to Friday’s rowing meeting but saw "
        "his arrival as a pleasant gift.\n\n“He has me rowing now,” Sowers said."
    )
    assert actors(text)["Eyamba Sowers"].kind is ActorKind.PERSON


def test_a_bare_surname_is_a_juniors_unless_a_title_stands_before_it() -> None:
    found = actors("The lawyer James P. Kennedy Jr. said it was closed. Kennedy spoke in Buffalo.")
    assert found["James P. Kennedy Jr."].aliases == ("Kennedy",)
    found = actors("Donald Trump Jr. met reporters on Monday. President Trump said he was proud.")
    assert found["Donald Trump Jr."].aliases == ()


def test_a_subject_is_nobody_whom_the_rest_of_its_clause_names() -> None:
    text = "Ilhan Omar met the press. Patrick Finch was angry. In a call, he asked where Omar was."
    assert pronouns_of(text, "Ilhan Omar") == []
    assert pronouns_of(text, "Patrick Finch") == ["he"]


def pronouns_of(text: str, name: str) -> list[str]:
    found = actors(text)[name].mentions
    return [text[m.start : m.end] for m in found if m.kind == "pronoun"]


def test_pronouns_outweigh_a_list_that_knows_a_given_name_as_a_mans() -> None:
    text = (
        "Rep. Ilhan Omar criticised the bill. She called it harmful.\n\n"
        "Speaker Nancy Pelosi was absent. Omar left early. “We can do better,” she added."
    )
    found = actors(text)
    assert gazetteer().gender("ilhan") == "m"
    assert text.rindex("she added") in {m.start for m in found["Ilhan Omar"].mentions}


def test_a_pronoun_that_may_be_somebody_elses_does_not_outweigh_a_given_name() -> None:
    text = "Mary Lee left the hospital on Monday. John Smith said she was well."
    assert pronouns_of(text, "John Smith") == []
    assert pronouns_of(text, "Mary Lee") == ["she"]


def test_common_given_names_have_a_gender_and_shared_ones_have_none() -> None:
    names = ("john", "mary", "leslie", "kim")
    assert [gazetteer().gender(name) for name in names] == ["m", "f", "", ""]


def test_pronouns_tell_the_gender_of_a_given_name_that_is_a_womans_and_a_mans() -> None:
    text = (
        "Taylor Swift sang on Monday. She called it a start. Swift left at noon. She was tired.\n\n"
        "Paul Stone owned the songs. Swift sang again. He denied that the songs were for sale."
    )
    assert text.rindex("He denied") in {m.start for m in actors(text)["Paul Stone"].mentions}


def test_a_role_does_not_hold_another_persons_name() -> None:
    text = "The post was read by Senator Elizabeth Warren and congresswoman Maria Lopez on Monday."
    assert actors(text)["Maria Lopez"].role == "congresswoman"


def test_a_name_shortened_to_its_initials_is_a_body() -> None:
    text = (
        "Fans praised Kick It Out on Friday. KIO says it is ready. KIO says that it will help. "
        "KIO told them so."
    )
    assert actors(text)["Kick It Out"].kind is ActorKind.ORG


def test_a_pronoun_of_what_may_be_no_person_is_doubtful() -> None:
    found = actors("Harbour Rights Line spoke to a boy on Friday. He was strapped into a vest.")
    assert not [m for actor in found.values() for m in actor.mentions if m.inferred > m.doubtful]


def test_a_pronoun_after_somebody_without_a_name_is_doubtful() -> None:
    text = (
        "“It is a plan,” said Mark Finch, a lawyer in Oslo. One juror was young. A student who is "
        "taking a rest from his courses, he said his father was born in Bergen."
    )
    found = actors(text)["Mark Finch"].mentions
    assert not [m for m in found if m.kind == "pronoun" and not m.doubtful]


def test_a_pronoun_after_a_mother_is_not_somebody_elses() -> None:
    found = actors(
        "Finch's partner is Ada Lee. The new mother complained of the town. She found no room."
    )
    mentions = [m for actor in found.values() for m in actor.mentions]
    assert not [m for m in mentions if m.kind == "pronoun" and not m.doubtful]
