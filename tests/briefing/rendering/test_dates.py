from __future__ import annotations

import pytest

from briefing.rendering.dates import human_date, sort_key


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2024-05-30", "30 May 2024"),
        ("2024-06", "June 2024"),
        ("2024", "2024"),
        ("202", "2020s"),
        ("20", "21st century"),
        ("2024-W22", "Week of 27 May 2024"),
        ("2024-W22-WE", "Weekend of 1 June 2024"),
        ("2024-W22-4", "30 May 2024"),
        ("2024-Q2", "Second quarter of 2024"),
        ("2024-H1", "First half of 2024"),
        ("2024-SU", "Summer 2024"),
        ("2024-05-30T14:00", "30 May 2024, 14:00"),
        ("2024-05-30TMO", "30 May 2024, morning"),
        ("XXXX-05-10", "10 May"),
        ("2024-XX-XX", "2024"),
        ("PRESENT_REF", "Now"),
        ("FUTURE_REF", "Ahead"),
        ("P6M", "6 months"),
        ("P1Y", "1 year"),
        ("2024-06-13/2024-06-15", "13 June 2024 – 15 June 2024"),
        ("2024-13-40", "2024-13-40"),
        ("soon", "Soon"),
    ],
)
def test_a_timex_value_reads_as_a_person_writes_it(value: str, words: str) -> None:
    assert human_date(value).casefold() == words.casefold()


def test_the_briefs_own_year_is_left_out_of_days() -> None:
    assert human_date("2024-05-30", year=2024) == "30 May"


def test_values_of_every_kind_stand_in_order_of_time() -> None:
    ordered = ["PAST_REF", "2023", "2024-05-30", "2024-W23", "2024-06-13", "2024-Q3", "FUTURE_REF"]
    shuffled = [*ordered[3:], *ordered[:3]]
    assert sorted(shuffled, key=sort_key) == ordered


def test_what_has_no_date_comes_last() -> None:
    assert sorted(["", "2024"], key=sort_key) == ["2024", ""]
