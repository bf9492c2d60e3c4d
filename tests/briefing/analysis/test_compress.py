import pytest

from briefing.analysis.compress import shorten
from briefing.analysis.pipeline import parse
from briefing.analysis.reading import Reading
from briefing.article import Article


def first(text: str) -> Reading:
    _, sentence = parse(Article.from_text(text)).sentences[0]
    return Reading(sentence)


def short(text: str) -> str:
    return shorten(first(text)).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Finch, 51, of Oslo, a harbour town, approved the plan of the council.",
            "Ada Finch, of Oslo, approved the plan of the council.",
        ),
        (
            "But the council had been slow to approve the plan.",
            "The council had been slow to approve the plan.",
        ),
        (
            "Meanwhile the council had been slow to approve the plan.",
            "The council had been slow to approve the plan.",
        ),
        (
            "Yes, the council has been slow to approve the plan.",
            "The council has been slow to approve the plan.",
        ),
        (
            "But “slow” is not the word that the council uses for it.",
            "“Slow” is not the word that the council uses for it.",
        ),
        (
            "In fact, the council had been slow to approve the plan.",
            "The council had been slow to approve the plan.",
        ),
        (
            "Instead, Harbour residents see jokes, films and teasing pictures of the school.",
            "Harbour residents see jokes, films and teasing pictures of the school.",
        ),
        (
            "On Wednesday, the council approved the new plan for the harbour.",
            "The council approved the new plan for the harbour.",
        ),
        (
            "The council (which meets monthly) approved the new plan for the harbour.",
            "The council approved the new plan for the harbour.",
        ),
        (
            "The mayor, who took office two years ago after a campaign, approved the new plan.",
            "The mayor approved the new plan.",
        ),
        (
            "The crates were taken to the hospital at Camp David, Maryland, Ada Finch said.",
            "The crates were taken to the hospital at Camp David, Ada Finch said.",
        ),
        (
            "The man suspected of the theft at a shop in Baton Rouge, Louisiana, has gone.",
            "The man suspected of the theft at a shop in Baton Rouge has gone.",
        ),
        (
            "Ada Finch, 51, said in a statement on Friday that the new plan was sound.",
            "Ada Finch said that the new plan was sound.",
        ),
        (
            "Jeremy Hale, chief keeper of the Lighthouse's Society, a charitable "
            "body, said the town had changed the way its old people are seen.",
            "Jeremy Hale said the town had changed the way its old people are seen.",
        ),
        (
            "Engineers looked at the harbour wall again and the mayor signed the plan, "
            "ending a dispute that had lasted for three years.",
            "Engineers looked at the harbour wall again and the mayor signed the plan.",
        ),
    ],
)
def test_what_is_left_out(text: str, expected: str) -> None:
    assert short(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The council has not approved the plan that the mayor presented to it.", "not"),
        ("If the council agrees, the mayor will sign the plan for the harbour.", "If"),
        ("The mayor may reportedly sign the plan for the new harbour soon.", "reportedly"),
        (
            "The mayor took bribes for the new harbour, according to a former aide of his.",
            "according to",
        ),
        ("The mayor took bribes for years, the opposition leader said on Friday.", "said"),
        ("The mayor called it “a fine plan, which nobody opposed,” and signed.", "which nobody"),
        (
            "The plan was not dropped after the storm that hit the harbour in May.",
            "after the storm",
        ),
        ("The council decided to sell the harbour, drop the plan, and move to Oslo.", "and move"),
        ("So special is the harbour that its friends gave money for a film on it.", "So special"),
        ("Sailors have been seen -- and feared -- as spies of Oslo for decades.", "as spies"),
        ("Hotels in the old town have been called after a captain or a place.", "after a captain"),
        ("Oslo hanged a man in 1877, the first death after the king signed the law.", "after"),
        ("The talks led to rumours, which the mayor denies, that he would resign.", "denies"),
        (
            "All eleven sailors are believed dead, and the search has ended, an officer said.",
            "an officer said",
        ),
        (
            "A camera showed parts of the ship, which weighed 41,000 tons when it was sold, "
            "putting it in the biggest class of ships at that time.",
            "which weighed",
        ),
        ("The designers went further on Friday when Finch said in an interview: no.", "interview"),
        (
            "“The roof of the hall was in a bad state,” said the author, Ada Finch, in a talk.",
            "Ada Finch",
        ),
        (
            "A major goal was trade, which fell to 14 billion, down 2 billion from May.",
            "which fell",
        ),
        ("As Ada Finch suggested, the council should tell the crews what it costs.", "Finch"),
        ("Captains have named Tuesday as their deadline for a first draft.", "Tuesday"),
        (
            "Hopefully, the mayor found some consolation in the many letters of the town.",
            "Hopefully",
        ),
        ("The crews had little hope for the old boat -- but it reached the harbour.", "reached"),
        (
            "He joins the short list of airline pilots, a handful in two decades, who have used "
            "their planes to kill.",
            "who have used",
        ),
        (
            "Finch is the fire chief in Sandvik, Florida, another village rocked by tensions "
            "after the beating of a ferry.",
            "Sandvik, Florida, another",
        ),
        (
            "The cyclone hit the island, where some 40,000 families stay, many in huts of straw.",
            "where some 40,000 families stay, many",
        ),
        (
            "Instead of treating the girls as victims, the courts labelled them offenders.",
            "Instead of treating",
        ),
        (
            "Gomis had similar fits in France, which prompted the head of his former club, "
            "Jean-Pierre Moreau of Bergen, to tell Spanish papers in 2011 that they were worried.",
            "which prompted the head of his former club to tell Spanish papers",
        ),
        (
            "Ada Finch's new scheme to raise $30 million to order a luxury steamboat S200 "
            "yacht is the newest scene in a long and sordid record of mayors exploiting "
            "their harbours' duty-free status -- and their passengers -- to line their own purses.",
            "in a long and sordid record",
        ),
        (
            "The heart of the law is its duty to buy insurance, which keeps costs down for all, "
            "makes it feasible to cover the sick, and makes subsidies possible for the poor.",
            "insurance, which keeps costs down for all, makes",
        ),
        ("Still, Ada Finch said, it is no use to wait for the ferry.", "Still, Ada Finch said,"),
    ],
)
def test_what_is_never_left_out(text: str, words: str) -> None:
    assert words in short(text)


def test_reasons_tell_what_went() -> None:
    sentence = first("But the council had been slow to approve the plan.")
    assert shorten(sentence).left_out == ("connective left out",)


def test_what_matters_little_goes_and_what_matters_stays() -> None:
    sentence = first("The mayor, who likes boats, said in a speech on Friday: no.")
    weights = [float(token.text in ("likes", "boats")) for token in sentence]
    assert "likes boats" in shorten(sentence, weights=weights).text


def test_a_dateline_is_no_line() -> None:
    assert not any(character.isalpha() for character in short("LONDON, England (Reuters) --"))


@pytest.mark.parametrize("place", ["NEW DELHI:", "LAHORE, May 3:"])
def test_a_dateline_with_a_colon_goes(place: str) -> None:
    told = "With the storm over, the council closed the harbour for the crews."
    assert short(f"{place} {told}") == told


def test_a_speaker_in_capitals_stays() -> None:
    assert short("FINCH: The council has closed the harbour.").startswith("FINCH")


def test_a_question_that_lost_its_verb_to_the_parse_stays_whole() -> None:
    text = (
        "Among the issues the office is examining is whether the founder and former chief, "
        "Adam Hale, indulged in horse-trading to please himself."
    )
    assert short(text) == text


def test_an_aside_goes_with_its_second_dash_or_not_at_all() -> None:
    text = (
        "The hall was closely watched by guards, who kept crews -- and, for a day, even one of "
        "their lawyers -- away."
    )
    assert ("kept crews" in short(text)) == ("away" in short(text))


def test_a_statement_stays_where_what_was_said_hangs_on_it() -> None:
    text = "Ada Finch, the mayor, said in a written statement that the town had got the letter."
    assert short(text).endswith("that the town had got the letter.")


def test_an_aside_that_binds_its_noun_stays() -> None:
    text = "Only a treaty of all towns -- one that each of them signs -- can save the harbour."
    assert short(text) == text


def test_a_clause_does_not_go_with_what_a_pronoun_after_it_means() -> None:
    text = "After a seal pup is born, Finch said its mother spends all of her time beside it."
    assert short(text) == text


def test_a_relative_clause_is_not_cut_before_a_quotation_that_belongs_to_it() -> None:
    text = (
        "The clerk said the tour would be led by Ada Finch, who heads the office "
        '"tasked with doing justice to the poor of the harbour."'
    )
    assert "who heads" in short(text)


@pytest.mark.parametrize(
    "text",
    [
        "On an average day, 5,800 cars cross the old bridge at the harbour of the town.",
        "A video shows Ada Finch leaping over a fence of the harbour.",
        "The navy has offered a steamer, a guided torpedo launcher, and two cutters to the town.",
        "With the help of two friends, Finch sewed two sails together and -- presto!",
        "The draw for the finals of the old harbour cup will be held on Friday.",
        "Swimmers are most at risk when the nets are hauled in, and during the days of the race.",
        "Finch cited the vote as proof that efforts to raise the quay was, in fact, working.",
        "For the whole crew it feels like yesterday that the boat left the old harbour.",
        "The town paid Harbour Wrecking of Sandvik, Texas, a penny to tow the ship away.",
        "The older man, wearing a blue cap, and a woman look on as the ship leaves the harbour.",
        "Ada Finch showed a picture of herself on Facebook with compatriot and heartthrob Justin "
        "Barber as they met up for a round of golf.",
        "A judge sentenced two men to prison for the beating of Swedish journalist and fierce "
        "Kremlin critic Ada Lindqvist.",
        "When all was seen, Rick Finch squeezed a walker's neck then fired a round into the air.",
        "Officials felt that the port of the town was -- in the words of Ada Finch -- at its end.",
        "Crews around the coast will go out and collect hundreds of dollars to save the tower.",
        "Harbour County, Maryland, officials handled it the same way for the old harbour.",
        "Finch's friend took the boy; then called Finch from the old harbour of the town.",
        "Presbyterian Church (USA) approved the change of its constitution with a large vote.",
        "A writer for The Christian Post, Larry Tomlin, claims the song attracts the young.",
        "Compare that to one of the old five fruits -- timber, textile, coal and grain -- "
        "more than 80% said their buyers had no trouble selling them the price.",
    ],
)
def test_what_a_sentence_needs_stays(text: str) -> None:
    assert short(text) == text


@pytest.mark.parametrize("place", ["Dekalb, NY – ", "Oslo – ", "Summary ", "Oslo, Norway (AP) — "])
def test_a_dateline_in_small_letters_and_a_heading_in_the_line_are_left_out(place: str) -> None:
    told = "The council of the town approved the plan for the harbour."
    assert short(place + told) == told


def test_a_cut_at_the_start_takes_no_half_of_the_subject_along() -> None:
    text = (
        'Following objections, the US\'s ports watchdog, Ofsail, said the use of the name "barge," '
        "which is a common one, was wrong and that the voyage broke harbour rules."
    )
    document = parse(Article.from_text(f'"It\'s clearly lower on this bank." {text}'))
    *_, (_, sentence) = document.sentences
    assert not shorten(Reading(sentence)).text.startswith("Ofsail,")
