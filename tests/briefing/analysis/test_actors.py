import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.actors import find_actors
from briefing.analysis.model import Actor, ActorKind
from briefing.analysis.pipeline import parse
from briefing.article import Article

TALKS = """Prime Minister Anna Kowalski arrived in Warsaw on Monday for talks with the World Bank.

“We are ready,” Kowalski said. She met Finance Minister Jan Nowak, and he promised more money.

A senior official said the talks went well. The official added that more would follow.

A second official said the opposite. The prime minister will travel to the United States in May, and
the U.S. has welcomed the visit, according to officials."""


@pytest.fixture(scope="module")
def actors() -> dict[str, Actor]:
    return {actor.name: actor for actor in find_actors(parse(Article.from_text(TALKS)))}


def written(actor: Actor) -> list[str]:
    return [TALKS[mention.start : mention.end] for mention in actor.mentions]


def test_a_surname_is_linked_to_the_full_name(actors: dict[str, Actor]) -> None:
    assert actors["Anna Kowalski"].aliases == ("Kowalski",)


def test_a_title_before_the_name_is_the_role(actors: dict[str, Actor]) -> None:
    assert actors["Anna Kowalski"].role == "Prime Minister"


def test_a_pronoun_goes_to_the_person_it_stands_for(actors: dict[str, Actor]) -> None:
    assert "She" in written(actors["Anna Kowalski"])


def test_a_pronoun_is_marked_as_inferred(actors: dict[str, Actor]) -> None:
    pronouns = [m for m in actors["Anna Kowalski"].mentions if m.kind == "pronoun"]
    assert all(mention.inferred for mention in pronouns)


def test_the_holder_of_a_role_is_found_by_the_role(actors: dict[str, Actor]) -> None:
    assert "The prime minister" in written(actors["Anna Kowalski"])


def test_unnamed_sources_are_kept_apart(actors: dict[str, Actor]) -> None:
    assert {"A senior official", "A second official"} <= set(actors)


def test_the_official_is_the_unnamed_source_before(actors: dict[str, Actor]) -> None:
    assert "The official" in written(actors["A senior official"])


def test_an_unnamed_source_is_not_named(actors: dict[str, Actor]) -> None:
    assert not actors["A senior official"].named


def test_a_country_is_one_actor_under_all_its_names(actors: dict[str, Actor]) -> None:
    assert {"United States", "U.S."} <= set(written(actors["United States"]))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Jan Nowak", ActorKind.PERSON),
        ("Warsaw", ActorKind.PLACE),
        ("World Bank", ActorKind.ORG),
    ],
)
def test_kinds(actors: dict[str, Actor], name: str, kind: ActorKind) -> None:
    assert actors[name].kind is kind


def test_a_place_inside_an_organisation_is_a_mention_of_the_place() -> None:
    article = Article.from_text("Students at the University of Texas protested on Monday.")
    assert {"University of Texas", "Texas"} <= {a.name for a in find_actors(parse(article))}


def test_a_capital_that_acts_is_its_government() -> None:
    article = Article.from_text("The United States hesitated. On Friday Washington agreed.")
    [country] = [a for a in find_actors(parse(article)) if a.name == "United States"]
    assert "Washington" in country.aliases


def test_whose_wife_it_is_is_a_person() -> None:
    text = "Slepian's wife was in the kitchen. He was declared dead. Slepian had run a clinic."
    article = Article.from_text(text)
    [doctor] = [a for a in find_actors(parse(article)) if a.name == "Slepian"]
    assert doctor.kind is ActorKind.PERSON


def test_a_place_in_the_capitals_of_a_dateline_is_told_in_small_letters() -> None:
    article = Article.from_text("Ministers met in Oslo on Friday. They left BRUSSELS at night.")
    assert "Brussels" in {a.name for a in find_actors(parse(article))}


def test_a_capital_that_is_a_place_stays_one() -> None:
    article = Article.from_text("The United States hesitated. They met in Washington on Friday.")
    assert "Washington" in {a.name for a in find_actors(parse(article))}


@given(st.text(max_size=200))
@settings(max_examples=40, deadline=None)
def test_any_text_gives_actors_with_mentions_inside_it(text: str) -> None:
    article = Article.from_text(text)
    for actor in find_actors(parse(article)):
        assert all(0 <= m.start < m.end <= len(article.text) for m in actor.mentions)


def test_a_surname_with_a_particle_that_stands_alone_is_one_person() -> None:
    text = "De Gaulle spoke in Paris. De Gaulle said France would leave. Mr de Gaulle was cheered."
    assert "De Gaulle" in [each.name for each in find_actors(parse(Article.from_text(text)))]


@pytest.mark.parametrize(
    ("words", "person", "place"),
    [
        ("Former U.S. ambassador to Norway Marie Sandvik", "Marie Sandvik", "Norway"),
        ("The prime minister of Papua New Guinea James Marape", "James Marape", "Papua New Guinea"),
        ("The president of South Africa Cyril Ramaphosa", "Cyril Ramaphosa", "South Africa"),
    ],
)
def test_an_office_of_a_country_is_parted_from_its_holder(
    words: str, person: str, place: str
) -> None:
    text = f"{words} testified on Friday.\n\nThe hearing in {place} went on for hours."
    kinds = {actor.name: actor.kind for actor in find_actors(parse(Article.from_text(text)))}
    assert (kinds[person], kinds[place]) == (ActorKind.PERSON, ActorKind.PLACE)


@pytest.mark.parametrize("office", ["Minister for Health", "Minister of Education"])
def test_an_office_for_a_matter_is_parted_from_its_holder(office: str) -> None:
    text = f"{office} Leo Keller said in a statement that the law had been ready for weeks."
    [keller] = find_actors(parse(Article.from_text(text)))
    assert (keller.name, keller.role) == ("Leo Keller", office)


@pytest.mark.parametrize("name", ["Julie Holland", "Michael Jordan"])
def test_whoever_is_called_like_a_country_is_no_country(name: str) -> None:
    surname = name.split()[1]
    text = (
        f"{name} wrote the book in the spring. “It took a year,” {surname} said. According to "
        f"{surname}, few people have read it. {surname} disagreed with the reviewers."
    )
    [person] = find_actors(parse(Article.from_text(text)))
    assert (person.name, person.aliases) == (name, (surname,))


def test_a_country_stays_one_beside_a_person_called_like_it() -> None:
    text = "Michael Jordan wrote a book. It was not sold in Jordan. Jordan has banned the book."
    assert "Jordan" in [actor.name for actor in find_actors(parse(Article.from_text(text)))]


def test_whose_administration_it_is_is_a_person() -> None:
    text = "The Keller administration opposed the bill. The Keller administration will sue."
    [keller] = [a for a in find_actors(parse(Article.from_text(text))) if a.name == "Keller"]
    assert keller.kind is ActorKind.PERSON


@pytest.mark.parametrize("name", ["Robert “Bob” Menendez", "Ursula von der Leyen"])
def test_a_name_is_whole_with_its_nickname_and_particles(name: str) -> None:
    found = find_actors(parse(Article.from_text(f"Yesterday {name} denied the charges.")))
    assert name in [actor.name for actor in found]


def test_the_title_of_an_aides_employer_is_not_the_aides_role() -> None:
    text = "An aide to the President of the Authority, Mahmoud Abbas, said the vote was fair."
    assert not any("aide" in actor.role for actor in find_actors(parse(Article.from_text(text))))


@pytest.mark.parametrize(
    ("title", "role"),
    [("Sens.", "Sen."), ("U.S. Reps.", "U.S. Rep."), ("Sen.", "Sen."), ("Drs.", ""), ("Mrs.", "")],
)
def test_a_title_that_two_share_is_given_as_one_has_it(title: str, role: str) -> None:
    text = f"{title} Maria Keller and Paul Adler asked about the bonus on Tuesday."
    roles = {actor.name: actor.role for actor in find_actors(parse(Article.from_text(text)))}
    assert roles["Maria Keller"] == role
