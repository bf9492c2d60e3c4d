import re
from dataclasses import replace
from datetime import date

import pytest

from briefing import analyse
from briefing.analysis.dates import find_dates
from briefing.analysis.model import Analysis, StatementKind
from briefing.analysis.pipeline import parse
from briefing.article import Article

FRIDAY = date(2024, 5, 31)

ARTICLE = """\
La ministre de l’Énergie, Claire Aubertin, a annoncé jeudi un plan de 2,5 milliards d’euros pour \
rénover les réseaux électriques du pays. «\u00a0Nous devons agir avant l’hiver\u00a0», a-t-elle \
déclaré devant l’Assemblée nationale.

Le projet sera soumis au Parlement le 17 juin. Selon le maire de Lyon, Paul Renard, la mesure ne \
suffira pas.

L’Union européenne (UE) estime que les prix pourraient augmenter au premier trimestre.

«\u00a0C’est une erreur\u00a0», a dit M. Renard. Il a ajouté que 1\u202f200 emplois étaient menacés.
"""


def french(text: str, published: date | None = FRIDAY) -> Article:
    return replace(Article.from_text(text, published=published), language="fr")


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analyse(french(ARTICLE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le conseil s’est réuni jeudi.", "2024-05-30"),
        ("Le conseil se réunira mardi.", "2024-06-04"),
        ("Le conseil s’est réuni vendredi dernier.", "2024-05-24"),
        ("Le conseil va se réunir lundi.", "2024-06-03"),
        ("Le texte doit être adopté lundi.", "2024-06-03"),
        ("Il a parlé le 17 mai 2024.", "2024-05-17"),
        ("Il a parlé le 1er mai.", "2024-05-01"),
        ("Début juin, il partira.", "2024-06"),
        ("Il a été élu en mars.", "2024-03"),
        ("En mai dernier, il a gagné.", "2023-05"),
        ("La loi a été votée la semaine dernière.", "2024-W21"),
        ("L’an dernier, il a gagné.", "2023"),
        ("La hausse est prévue d’ici 2030.", "2030"),
        ("Les ventes ont reculé au premier trimestre.", "2024-Q1"),
        ("Les ventes ont reculé au premier trimestre 2023.", "2023-Q1"),
        ("Il est parti il y a deux semaines.", "2024-W20"),
        ("La réforme sera votée dans trois mois.", "2024-08"),
        ("Il a vécu six mois à Lyon.", "P6M"),
        ("Il a neigé l’hiver dernier.", "2023-WI"),
        ("Il a parlé hier soir.", "2024-05-30TEV"),
        ("La séance commence à 19h30.", "2024-05-31T19:30"),
        ("Dans les années 1990, il gagnait.", "199"),
        ("Au XXe siècle, il gagnait.", "19"),
        ("Tous les lundis, ils marchent.", "XXXX-WXX-1"),
        ("Le 31/05/2024, il a signé.", "2024-05-31"),
        ("Actuellement, rien ne bouge.", "PRESENT_REF"),
    ],
)
def test_french_dates_have_timex3_values(text: str, expected: str) -> None:
    assert [each.value for each in find_dates(parse(french(text)))] == [expected]


@pytest.mark.parametrize("text", ["Un jour, il viendra.", "Il a été élu.", "Il a 45 ans."])
def test_words_that_only_look_like_french_dates(text: str) -> None:
    assert find_dates(parse(french(text))) == ()


def test_la_semaine_derniere_counts_from_the_publication_of_a_chronicle_too() -> None:
    text = (
        "La digue a cédé en 1931. La vallée a été inondée en 1933, en 1935 et en 1936. Elle a "
        "été refaite en 1938. En mars, le conseil a voté. La semaine dernière, elle a été fermée."
    )
    values = [each.value for each in find_dates(parse(french(text)))]
    assert values[-2:] == ["1938-03", "2024-W21"]


def test_nothing_french_is_guessed_without_a_publication_date() -> None:
    found = find_dates(parse(french("Le conseil s’est réuni jeudi, le 3 mai 2023.", None)))
    assert [each.value for each in found] == ["", "2023-05-03"]


def test_the_french_pipeline_is_chosen_by_the_language(analysis: Analysis) -> None:
    assert analysis.pipeline.startswith("fr_core_news")


def test_french_quotations_have_their_speakers(analysis: Analysis) -> None:
    quoted = [s for s in analysis.statements if s.kind is StatementKind.DIRECT]
    speakers = [analysis.actor(s.actor) for s in quoted]
    assert [actor and actor.name for actor in speakers] == ["Claire Aubertin", "Paul Renard"]


def test_an_inverted_pronoun_is_marked_as_inferred(analysis: Analysis) -> None:
    assert next(s for s in analysis.statements if s.kind is StatementKind.DIRECT).inferred


@pytest.mark.parametrize(
    "content", ["que les prix pourraient", "que 1\u202f200 emplois", "la mesure"]
)
def test_french_reported_speech_is_found(analysis: Analysis, content: str) -> None:
    text = analysis.article.text
    assert any(s.content[0].of(text).startswith(content) for s in analysis.statements)


def test_french_actors_have_roles_and_acronyms(analysis: Analysis) -> None:
    actors = {actor.name: actor for actor in analysis.actors}
    assert actors["Claire Aubertin"].role == "ministre de l’Énergie"
    assert "UE" in actors["Union européenne"].aliases


def test_french_points_are_made_of_the_words_of_the_source(analysis: Analysis) -> None:
    source = re.findall(r"\w+", analysis.article.text.casefold())
    points = [p.text for p in analysis.key_points if "[" not in p.text]
    assert points
    assert all(set(re.findall(r"\w+", text.casefold())) <= set(source) for text in points)


def test_french_percentages_keep_their_space() -> None:
    article = french("La ministre a annoncé jeudi une hausse de 30 % des aides aux familles.")
    assert any("30\u202f%" in point.text for point in analyse(article).key_points)


def test_who_speaks_is_found_behind_the_title(analysis: Analysis) -> None:
    text = analysis.article.text
    found = next(s for s in analysis.statements if s.content[0].of(text).startswith("la mesure"))
    actor = analysis.actor(found.actor)
    assert actor is not None
    assert actor.name == "Paul Renard"


def test_an_aside_keeps_both_its_commas(analysis: Analysis) -> None:
    points = [point.text for point in analysis.key_points if point.when == "2024-05-30"]
    assert points[0].startswith("La ministre de l’Énergie, Claire Aubertin, a annoncé")


def test_guillemets_stand_in_the_sentence_that_they_enclose() -> None:
    text = "La ministre a parlé. « Les travaux commenceront en mai. » Le maire applaudit."
    found = analyse(french(text))
    assert [text[s.start : s.end] for s in found.sentences] == [
        "La ministre a parlé.",
        "« Les travaux commenceront en mai. »",
        "Le maire applaudit.",
    ]


def test_a_name_after_an_office_is_no_part_of_what_is_said() -> None:
    text = "Selon le maire de la ville, Jean Lefèvre, quelque 2 000 emplois dépendent du port."
    [said] = analyse(french(text)).statements
    assert said.content[0].of(text).startswith("quelque 2 000 emplois")


def test_il_may_be_a_thing_and_gets_no_name() -> None:
    text = (
        "« Nous bloquerons le port », a prévenu Paul Morel, délégué de la CGT. Le plan prévoit des "
        "investissements privés. Il doit encore être approuvé par le Parlement."
    )
    assert not any("[" in point.text for point in analyse(french(text)).key_points)
