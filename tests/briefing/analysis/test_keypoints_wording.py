"""Lines of a brief are sentences that stand alone and say what their source says."""

from dataclasses import replace
from datetime import date

import pytest

import briefing
from briefing.analysis.model import Section
from briefing.article import Article, BlockKind


def _lines(text: str) -> list[str]:
    article = Article.from_text(text, published=date(2024, 5, 31))
    return [point.text for point in briefing.analyse(article).key_points]


FILLER = (
    " The town lies on a river in the north. Two roads lead to the harbour. "
    "Ships have called there since the war. The museum of the town shows old nets and boats."
)


def test_what_somebody_brushes_off_is_no_position_of_theirs() -> None:
    text = (
        "The vote was close. Ann Berg spoke to the paper on Friday, a day after the vote in the "
        "town, where she parried suggestions that her sale of a hidden drawer for the council’s "
        f"letters was improper.{FILLER}"
    )
    assert not any(line.endswith("letters was improper.") for line in _lines(text))


def test_half_a_quotation_is_no_point() -> None:
    text = (
        "The two sides “have agreed to a mutual separation of their ways,” Mayor Bob Stone said. "
        f"“It is a hard pill to swallow for all of us.”{FILLER}"
    )
    assert not any(line.lstrip("“").startswith("have agreed") for line in _lines(text))


def test_a_quotation_that_the_sentence_does_not_close_is_no_point() -> None:
    text = (
        'The letter of the harbour’s owners said that the boats would be "moved north (on Friday). '
        f'We will send a list of them. We will be ready."{FILLER}'
    )
    assert not any(line.count('"') == 1 for line in _lines(text))


def test_a_name_that_follows_is_not_put_before_for_its_pronoun() -> None:
    text = (
        "Officer Darren Wolf left the town on Friday. He was alone. According to his attorney, "
        "Wilson was not part of the crew and does not have a record of theft."
        f"{FILLER}"
    )
    assert any(line.startswith("According to his attorney, Wilson") for line in _lines(text))


@pytest.mark.parametrize(
    "check",
    [
        "Claim: The harbour water made children ill on May 10.\n\nThe council found no germs.",
        "CLAIM: The harbour water made children ill.\n\nVERDICT: False. It was not tested.",
        "Myth No. 2: The harbour water made children ill. Verdict: The council found no germs.",
    ],
)
def test_a_claim_that_is_checked_is_no_point(check: str) -> None:
    assert not any("made children ill" in line for line in _lines(f"{check}\n\n{FILLER}"))


def test_what_stands_under_a_heading_that_calls_it_a_claim_is_no_point() -> None:
    plain = Article.from_text(f"Myth\n\nThe harbour water made children ill.\n\n{FILLER}")
    headed = (replace(plain.blocks[0], kind=BlockKind.HEADING), *plain.blocks[1:])
    points = [briefing.analyse(each).key_points for each in (plain, replace(plain, blocks=headed))]
    told = [any("made children ill" in point.text for point in found) for found in points]
    assert told == [True, False]


def test_a_claim_is_over_with_its_paragraph() -> None:
    text = f"Claim: The harbour made children ill.\n\nThe town tests its wells daily.\n\n{FILLER}"
    assert "The town tests its wells daily." in _lines(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The new boat has a larger engine. That promises 355 horsepower.", "355 horsepower"),
        ("The council raised its fees. This means that crews pay more a month.", "crews pay"),
        ("The harbour was closed on Friday. Will the harbour ever open again?", "ever open"),
        ("The storm is over. The bad air that is choking the town.", "choking"),
        ("The storm is over. ‘The mayor trusts the crews more than me.", "trusts the crews"),
        ("The opinions expressed in this column are the writer’s own.", "opinions expressed"),
        ("The opinions expressed here are those of the author.", "opinions expressed"),
        ("The council sold the quay in May. This quick sale divided the town.", "quick sale"),
        ("The council sold the quay in May. The move divided the whole town.", "The move"),
        ("Two crews sail for the town. One is a team of young women from Oslo.", "One is"),
        ("The harbour was closed on Friday. Imagine the boats that lay there then.", "Imagine"),
        ("The council sold the quay in May. Compared to other sales, this is rare.", "rare"),
        ("No woman had a boat. Now Ada Finch is changing that, building one.", "changing"),
        ("The storm is over. The Post’s Ada Finch and Bo Lee reported from Oslo and.", "Lee"),
        ("The definition: crews who leave the town every time there is a storm.", "crews who"),
        ("The storm is over. Looks like the crews lost their time for nothing.", "Looks"),
        ("The storm is over. Because the crews of the town live on fish alone.", "Because"),
        ("The storm is over. Mayor Ada Finch leaving the harbour council.", "leaving"),
        ("The storm is over. Don’t listen to the crews, Ada Finch.", "listen"),
        ("While wood is good -- it’s strong and light -- Ada Finch says it burns.", "is good"),
        ("CNN: The region is quite poor.\n\nAA: The women carry water to it.", "CNN"),
        ("Editor’s note: Ada Finch sails round the world for the paper.", "note"),
        ("Ada Finch, pictured at the quay, took her boat to Oslo on Friday.", "pictured"),
        ("Ada Finch (left) took her boat to Oslo on Friday with the mayor.", "Ada Finch"),
        ("Anyone with information should write to the town’s police by Friday.", "Anyone"),
        ("The paper asked the council for a list but has not heard back from it.", "heard back"),
        ("A spokesman for the council declined the paper’s request for an interview.", "declined"),
        ("Then came Finch. The harbour was closed on Friday.", "Then came"),
        ("The harbour was closed. An undated amateur photo shows it full.", "amateur photo"),
        ("The harbour was closed. Here are the town’s ten best quays.", "ten best quays"),
        ("The harbour was closed. Mayor Ada Finch is seen here at the quay.", "seen here"),
        ("The storm is over. (The old lighthouse fell into the sea.)", "lighthouse"),
        ("The storm is over. … the old lighthouse fell into the sea.", "lighthouse"),
        ("The storm is over. Why the old lighthouse is promising.", "lighthouse"),
        ("The storm is over. Ada Finch wrote in her long letter to Oslo.", "long letter"),
        ("The storm is over. Ada Finch tearfully asked before leaving Oslo.", "tearfully"),
    ],
)
def test_what_does_not_stand_alone_is_no_point(text: str, words: str) -> None:
    assert not any(words in line for line in _lines(text + FILLER))


def test_a_main_clause_that_the_parse_puts_under_another_is_a_point() -> None:
    text = (
        "Three sailors have died during riots in Oslo against the “acting” council that ousted "
        "Ada Finch, after bitter clashes began between the mayor’s supporters and the crews."
    )
    assert any(line.startswith("Three sailors have died") for line in _lines(text + FILLER))


def test_a_pronoun_that_may_be_the_speaker_is_not_named_after_somebody_else() -> None:
    text = (
        "Ada Finch left the council of Oslo on Friday. Bo Lee asked the crews for calm, saying she "
        "did not think that the harbour would be closed."
    )
    assert not any("Finch] did not think" in line for line in _lines(text + FILLER))


def test_an_article_that_opens_with_lines_that_hang_has_a_bottom_line() -> None:
    text = "Imagine that. " * 7 + f"The council has closed the quay of the town for good.{FILLER}"
    sections = [point.section for point in briefing.analyse(Article.from_text(text)).key_points]
    assert Section.BOTTOM_LINE in sections


@pytest.mark.parametrize("words", ["I was scared", "our own boats", "You will"])
def test_who_speaks_of_themselves_is_left_to_the_others(words: str) -> None:
    told = (
        "I was scared when the storm came to the town. The storm took four of our own boats. "
        "You will know the harbour from old films. "
        "The council closed the harbour on Friday. The mayor thanked the crews for their work. "
        "A crane fell on the old fish market. The ferry to Oslo was cancelled for two days."
    )
    assert not any(words in line for line in _lines(told + FILLER))


def test_an_author_who_is_only_introduced_is_no_point() -> None:
    text = (
        "Ada Finch is a professor of law and an author from Oslo. The council has sold the quay. "
        f"The sale divides the town and its crews.{FILLER}"
    )
    assert not any("professor" in line for line in _lines(text))


#: A timeline of one event that is a leading point is left out.
OTHER = "A museum was opened on 3 May."


def test_two_times_of_one_event_are_told_once_and_fully() -> None:
    event = "The crew watched the harbour for 17 nights, from February 2022 through May 2023."
    assert timeline_of(event) == [event]


def test_a_time_line_has_no_rest_of_a_clause_that_is_gone() -> None:
    event = (
        "The company dropped its plans for an open public sale on May 6 after buyers "
        "grew wary of its losses, its ticket price, and its corporate rules."
    )
    assert not [text for text in timeline_of(event) if "price" in text and "wary" not in text]


def timeline_of(event: str) -> list[str]:
    article = Article.from_text(f"{event}{FILLER} {OTHER}", published=date(2024, 5, 31))
    points = briefing.analyse(article).key_points
    dated = [point.text for point in points if point.section is Section.TIMELINE]
    return [text for text in dated if not text.startswith("A museum")]


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("Before the attack on the quay on Friday, three men were held.", "The attack on the quay"),
        ("Ada Finch, the captain of the rescue, told the paper on Friday.", "told the paper"),
        ("The crew would be proud of the town today.", "would be proud"),
        (
            "A man from Oslo pleaded guilty to charges he tried to bribe Mayor Ada Finch "
            "(D-Oslo), the town’s attorney’s office announced on Friday.",
            "charges the town",
        ),
        ("Today’s crews can be traced to the storms of the war.", "crews can be"),
    ],
)
def test_half_an_event_and_what_is_supposed_is_no_timeline(event: str, words: str) -> None:
    assert not any(words in line for line in timeline_of(event))


@pytest.mark.parametrize(
    ("event", "line"),
    [
        ("Shortly after news broke on Friday that the quay was sold, Finch left.", "News broke"),
        ("Two days after the boat sank in May, Finch looked for the crew.", "The boat sank."),
        ("So on Friday Finch sold the boat of the crew.", "Finch sold the boat of the crew."),
    ],
)
def test_an_event_does_not_begin_with_what_led_to_its_time(event: str, line: str) -> None:
    [told] = timeline_of(event)
    assert told.startswith(line)


def test_a_pronoun_after_a_time_is_named() -> None:
    text = f"Ada Finch is the mayor of the town. Five years later, she won the vote again.{FILLER}"
    assert not any("she won" in line for line in _lines(text))


def test_a_quotation_is_not_ended_where_its_sentence_goes_on() -> None:
    text = (
        f"{FILLER} “We have had captains of large ships tell us that more and more rarely they are "
        "allowed to sail at night, not to reach the harbour sooner,” Ada Finch said, “but to hide "
        "the state of their boats from the guards.”"
    )
    assert not any(line.endswith("sooner.”") for line in _lines(text))


def test_a_quotation_has_no_blank_behind_its_opening_mark() -> None:
    text = f"{FILLER} “Sailing is hard work,” Ada Finch said. “ I love the old harbour.”"
    assert not any("“ " in line for line in _lines(text))


@pytest.mark.parametrize(
    "line",
    ["Which is exactly the problem of the town.", "The importers do, and they are from Oslo."],
)
def test_a_sentence_that_needs_the_one_before_is_no_point(line: str) -> None:
    assert line not in _lines(f"Nobody in the harbour pays the duty.{FILLER} {line}{FILLER}")


def test_the_state_of_a_member_goes_whole() -> None:
    text = f"Rep. Ada Finch, R-W.Va., visited the old harbour and argued for a new quay.{FILLER}"
    assert not any("Finch.," in line for line in _lines(text))


def test_a_title_that_is_spoken_of_is_no_words_of_the_speaker() -> None:
    text = (
        'Ada Finch told the paper that she won’t film "Harbour Lights Darker." "The first film '
        f'has been a long journey for which I am grateful," Finch said on Friday.{FILLER}'
    )
    assert not any(line.startswith('"Harbour Lights Darker." "') for line in _lines(text))


def test_a_whole_article_after_a_colon_is_nobodys_words() -> None:
    told = "The storm broke the roof of the old fish market in the north. " * 20
    text = f"Ada Finch: The council closed the quay on Friday. {told}The mayor thanked the crews."
    assert "The mayor thanked the crews." in _lines(text)


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (
            "Three men were killed at the quay on Friday, officials said.",
            "Three men were killed at the quay on Friday, officials said.",
        ),
        (
            "The Gulls (9-1) lost to the Terns (2-8) on Friday by 45-17.",
            "to the Terns on Friday by 45-17.",
        ),
        ("Shares of the harbour closed on Friday at 185, up 2%.", "up 2%."),
        (
            "As many as 13 boats sank at the quay on Friday.",
            "As many as 13 boats sank at the quay.",
        ),
        (
            "Records show on January 12, more than 1,400 men of the town were waiting for boats.",
            "Records show more than 1,400 men of the town were waiting for boats.",
        ),
        (
            "The survey was conducted on May 16-19, using a panel of the town of 600 people.",
            "The survey was conducted on May 16-19.",
        ),
        (
            "For Christmas, the crew changed the boat of the town to one from “The Sinking Ship.”",
            "The crew changed the boat of the town to one from “The Sinking Ship”.",
        ),
        (
            "Last week, nine men were killed in Oslo and more than 100 injured by fire.",
            "Nine men were killed in Oslo and more than 100 injured by fire.",
        ),
        (
            "The mayor, her deputy Ola Berg and a clerk left Oslo on Friday.",
            "The mayor, her deputy Ola Berg and a clerk left Oslo.",
        ),
    ],
)
def test_an_event_keeps_its_source_its_hedges_and_its_figures(event: str, line: str) -> None:
    [told] = timeline_of(event)
    assert told.endswith(line)


@pytest.mark.parametrize(
    "line",
    [
        "“With no wind on Friday, the boats will stay in the harbour,” Finch said.",
        "The elf hangs from a string of Christmas lights in the harbour office.",
        "The boats that the town asked for in May are needed at the quay.",
        "Today, more crews than ever have never been to sea.",
        "Many people will remember Finch from the day in July 2019 when he sank the boat.",
        "Last week, those words were repeated in the town.",
        "For some of the crew, Friday was a day to celebrate at the quay.",
        "While the focus is on the March 31 deadline of the town, the quay is no longer open.",
        "The harbour office showed that 300 boats of the town had been waiting, as of January.",
        "[The report of the crew was updated at 9:04 p.m. Thursday.]",
        "A reporter for NORD Today spotted the mayor of the town.",
        "Protests have taken place in Oslo since the August shooting death of teenager Ola Berg.",
    ],
)
def test_a_forecast_in_quotation_marks_and_a_time_of_no_event_are_no_timeline(line: str) -> None:
    assert timeline_of(line) == []


def test_a_line_that_loses_its_last_word_after_an_abbreviation_ends_in_one_full_stop() -> None:
    [told] = timeline_of("The boat with the crew arrived at the quay at 1 a.m. Friday.")
    assert not told.endswith("..")


def test_a_dateline_with_a_day_is_no_part_of_a_line() -> None:
    event = (
        "SANDVIK, N.D., Sept. 26 (UPI) — Mayor Ada Finch was led off the premises of the harbour "
        "hall on Monday evening, minutes before the end of the first race of the two crews."
    )
    assert not any("SANDVIK" in line for line in _lines(f"{event}{FILLER}"))


def test_a_dateline_that_is_glued_to_the_first_word_is_no_part_of_a_line() -> None:
    text = f"Oslo (Harbour News)The council has approved the new plan for the quay.{FILLER}"
    assert "The council has approved the new plan for the quay." in _lines(text)


def test_a_quotation_of_several_paragraphs_stands_in_one_pair_of_marks() -> None:
    text = (
        "Harbour commander Lars Hau-Berg said on Monday: “These pirates are also crooks. They "
        "have to face the results of their deeds.\n\n“Other than sailing out to confess, I "
        f"see no good course for them.”\n\nHe spoke in the town of Oslo.{FILLER}"
    )
    assert (
        "“These pirates are also crooks. They have to face the results of their deeds. "
        "Other than sailing out to confess, I see no good course for them.”"
    ) in _lines(text)


def _sections(text: str) -> set[Section]:
    article = Article.from_text(text, published=date(2024, 5, 31))
    return {point.section for point in briefing.analyse(article).key_points}


def test_a_few_things_that_are_counted_are_no_figures() -> None:
    def reasons(swap: str) -> str:
        article = Article.from_text(f"The guards swapped {swap} in Oslo.{FILLER}")
        points = briefing.analyse(article).key_points
        return " ".join(next(p.reasons for p in points if "swapped" in p.text))

    assert "figure" in reasons("250 captives for 400 soldiers")
    assert "figure" not in reasons("two captives for three soldiers")


def test_a_timeline_is_more_than_the_first_line_once_more() -> None:
    text = "The roof of the town’s harbour hall fell on Friday, the fire chief of Oslo said."
    assert Section.TIMELINE not in _sections(text)
    assert Section.TIMELINE in _sections(f"{text}\n\nOn Monday the council began to mend it.")


def test_a_bracket_round_several_sentences_is_no_part_of_one() -> None:
    text = (
        "(The harbour was closed for the winter. Ada Finch opened the market on Monday.)\n\n"
        "The town gave 2 million euros for the new pier."
    )
    assert {"The harbour was closed for the winter.", "Ada Finch opened the market on Monday."} <= {
        *_lines(text)
    }


def test_a_quotation_of_which_the_beginning_is_missing_is_no_point() -> None:
    said = "wait for spring, already' the mayor told the crews on the pier that they were ready."
    assert not any("already" in line for line in _lines(f"The town says {said}{FILLER}"))
    assert any("already" in line for line in _lines(f"The town says {said.replace(chr(39), ',')}"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Finch sold the posters. But not before Finch had shown them to the town.", "Not bef"),
        (
            "Leo Finch takes pictures of prisons. Finch has worked for ten years. His pictures are "
            "not always literal. The boy's single mother couldn't lift him up for hours.",
            "[Finch] up",
        ),
        (
            "That's what Ada Finch thinks that her own crews would've done in the storm.",
            "own crews",
        ),
        (
            "Some call it the Bund because the acronym HKB suggests the group is a lawful bank.",
            "The group is",
        ),
        (
            "Molly Finch arrived for class. She came late. Her commitment to Molly, along with "
            "that of the school chaplain, provided steady help that fostered change.",
            "commitment to Molly",
        ),
    ],
)
def test_what_a_line_does_not_say(text: str, words: str) -> None:
    lines = _lines(f"{text}{FILLER}")
    assert lines and not any(words in line for line in lines)


def test_she_is_who_was_spoken_of_before_a_guest_was_named() -> None:
    text = (
        "Ann Keller kept the letters in her house. She says they are gone. She burnt some herself. "
        "She also keeps the house. The story may soon die, she says. Instead of inviting a neutral "
        "party like Lee Hammond to read the letters, she chose to cut off the talk. "
        "She was always going to lead a loud campaign for mayor in Oslo."
    )
    assert any(line.startswith("[Ann Keller] was always") for line in _lines(f"{text}{FILLER}"))


def test_what_an_interviewer_puts_to_the_guest_is_no_fact() -> None:
    turns = (
        "Rui Costa: Will the bridge over the river open in June?",
        "Maria Lopez: The bridge over the river will open in June, and the road in July.",
        "Rui Costa: Some towns have said much. The mayor wants no bridge over the river at all.",
        "Maria Lopez: The mayor wanted the bridge over the river until the election in May.",
    )
    interview = briefing.import_article("\n\n".join(turns * 2))
    lines = [point.text for point in briefing.analyse(interview).key_points]
    assert lines and not any("wants no bridge" in line for line in lines)


def test_she_is_not_who_was_named_before_an_unnamed_minister() -> None:
    text = (
        "Forecaster Lily Moran said the worst of the storm would be over in Oslo by noon. "
        "She said the river was still rising.\n\n"
        "The prime minister will chair a meeting about the storm in Oslo on Monday. "
        "Her spokesman said she would visit Oslo after the storm later in the week."
    )
    lines = _lines(f"{text}{FILLER}")
    assert not any("[Lily Moran’s]" in line for line in lines)
