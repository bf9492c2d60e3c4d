"""Lines of a brief are sentences that stand alone and say what their source says."""

from datetime import date

import briefing
from briefing.article import Article


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
        "town, where she parried suggestions that her use of a private server for the council’s "
        f"letters was improper.{FILLER}"
    )
    assert not any(line.endswith("letters was improper.") for line in _lines(text))


def test_half_a_quotation_is_no_point() -> None:
    text = (
        "The two sides “have agreed to a mutual separation of their ways,” Mayor Bob Stone said. "
        f"“It is a hard pill to swallow for all of us.”{FILLER}"
    )
    assert not any(line.lstrip("“").startswith("have agreed") for line in _lines(text))


def test_a_dated_event_keeps_its_commas_and_loses_the_bracket_of_its_time() -> None:
    text = (
        "The roof of the harbour hall fell on Friday (3 p.m. local time) in Oslo, the town’s "
        f"fire chief, Ada Finch, said.{FILLER}"
    )
    assert not any("(" in line for line in _lines(text) if "fell" in line and "Friday" not in line)


def test_a_name_that_follows_is_not_put_before_for_its_pronoun() -> None:
    text = (
        "Officer Darren Wolf left the town on Friday. He was alone. According to his attorney, "
        "Williams was not part of the protest and does not have a history of violence."
        f"{FILLER}"
    )
    assert any(line.startswith("According to his attorney, Williams") for line in _lines(text))
