from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.dates import find_dates
from briefing.analysis.model import DateKind, TimeExpression
from briefing.analysis.pipeline import parse
from briefing.article import Article

FRIDAY = date(2024, 5, 31)


def dates(text: str, published: date | None = FRIDAY) -> tuple[TimeExpression, ...]:
    return find_dates(parse(Article.from_text(text, published=published)))


def value(text: str, published: date | None = FRIDAY) -> str:
    return dates(text, published)[0].value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council met on Thursday.", "2024-05-30"),
        ("The council met on Friday.", "2024-05-31"),
        ("The council will meet on Tuesday.", "2024-06-04"),
        ("The council met last Friday.", "2024-05-24"),
        ("The council met yesterday.", "2024-05-30"),
        ("The council met on May 10.", "2024-05-10"),
        ("The council met on 3 March 2021.", "2021-03-03"),
        ("The council will meet in early June.", "2024-06"),
        ("The council met in April.", "2024-04"),
        ("The council met in December.", "2023-12"),
        ("The council met in December 2019.", "2019-12"),
        ("The council met last week.", "2024-W21"),
        ("The council met two days ago.", "2024-05-29"),
        ("The council met three months ago.", "2024-02"),
        ("The council met last year.", "2023"),
        ("The council grew in the first quarter.", "2024-Q1"),
        ("The council met last summer.", "2023-SU"),
        ("The council met in the late 1990s.", "199"),
        ("The council met for six months.", "P6M"),
        ("The council meets every day.", "P1D"),
        ("The council is now full.", "PRESENT_REF"),
        ("The council met on Thursday night.", "2024-05-30TNI"),
        ("The council met at 7:30 p.m. Thursday.", "2024-05-30T19:30"),
        ("The drill began at 8:05 a.m. local time (8:05 p.m. ET) Thursday.", "2024-05-30T08:05"),
        ("They hope to learn more as the probe is lowered in February.", "2025-02"),
        ("The loan will be repaid in five years.", "2029"),
        ("The court will rule in two weeks.", "2024-W24"),
        ("The bridge was built in five years.", "P5Y"),
        ("It will be the first visit in five years.", "P5Y"),
        ("The mayor has invited her rival to visit Oslo in September.", "2024-09"),
        ("The jet left at 12:41 a.m. on March 8, 2014.", "2014-03-08T00:41"),
        ("The council met at 19:15 on Thursday.", "2024-05-30T19:15"),
        ("Sales fell in Q1 2024.", "2024-Q1"),
        ("Profit fell in Q3.", "2023-Q3"),
        ("Profit will rise in H2.", "2024-H2"),
        ("The council met on 2019-05-14.", "2019-05-14"),
        ("The council met on 05/14/2019.", "2019-05-14"),
        ("The council met on 30/05/19.", "2019-05-30"),
        ("The quay was built in the 19th century.", "18"),
        ("The town lay waste in the ’90s.", "199"),
        ("The town lay waste in the year two thousand.", "2000"),
        ("The town lay waste in nineteen ninety-six.", "1996"),
        ("The crews rested over the weekend.", "2024-W21-WE"),
        ("The crews will rest over the weekend.", "2024-W22-WE"),
        ("The council meets at the end of the month.", "2024-05"),
        ("The council meets every April.", "XXXX-04"),
        ("The crews sail every summer.", "XXXX-SU"),
        ("The council met last night.", "2024-05-30TNI"),
        ("The council met the day before yesterday.", "2024-05-29"),
        ("Sales fell in the winter of nineteen ninety-two.", "1992-WI"),
        ("The tower fell on 9/11.", "2001-09-11"),
        ("The polls opened on Election Day.", "2023-11-07"),
        ("The ministers meet on Monday.", "2024-06-03"),
        ("The ministers planned a march on Monday.", "2024-06-03"),
        ("On Monday, the ministers planned a march.", "2024-05-27"),
        ("The envoy could not be reached on Wednesday.", "2024-05-29"),
        ("They have until Tuesday to answer.", "2024-06-04"),
        ("Profit for the year ended March 31 fell.", "P1Y"),
        ("The council met last Oct. 23.", "2023-10-23"),
        ("The council met on March eighth.", "2024-03-08"),
        ("The council met in June nineteen ninety-seven.", "1997-06"),
        ("The mayor left in March for health reasons.", "2024-03"),
        ("Rents have gone down from the middle of October.", "2023-10"),
        ("Sales fell in the latter half of 2019.", "2019-H2"),
        ("Pilgrims arrived as Easter week began.", "2024-W13"),
        ("Until Thursday, they had not called him a suspect.", "2024-05-30"),
        ("The offer had been due to expire on Tuesday.", "2024-05-28"),
        ("Envoys have said so in the past that they doubt it.", "PAST_REF"),
        ("Profit fell in the quarter ended March 31.", "2024-Q1"),
        ("Profit fell in the quarter that ended on Sept. 30, 2019.", "2019-Q3"),
        ("The index has risen since year-end.", "2023"),
        ("Two hours later the envoy left.", "PT2H"),
        ("The plant will be rebuilt over the next year or so.", "P1Y"),
        ("It has no place in today’s world.", "PRESENT_REF"),
        ("It runs on many of today’s personal computers.", "PRESENT_REF"),
        ("They are the leaders of tomorrow.", "FUTURE_REF"),
        ("Sales fell in the latest fiscal year.", "2023"),
        ("The case is heard in July.", "2024-07"),
        ("Profit fell from that of the corresponding quarter last year.", "2023-Q1"),
        ("The crowd left before today’s vote.", "2024-05-31"),
        ("Shares swung, rising to a high of 42 dollars from 29 dollars in August.", "2023-08"),
        (
            "He shrugged off warnings from Rome on Thursday that strikes could harm ties.",
            "2024-05-30",
        ),
    ],
)
def test_value_follows_timex3(text: str, expected: str) -> None:
    assert value(text) == expected


def test_week_later_counts_from_the_date_named_before() -> None:
    found = dates("The bill passed on May 10. A week later it was signed.")
    assert [each.value for each in found] == ["2024-05-10", "2024-W20"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met on May 10. Later in the day, it left.", ["2024-05-10", "2024-05-10"]),
        ("It met in April 2019. Two days later, it left.", ["2019-04", ""]),
        ("It met in April 2019. Two years later, it left.", ["2019-04", "2021"]),
        ("It met in 2019. In April of the following year, it left.", ["2019", "2020-04"]),
    ],
)
def test_a_time_is_counted_from_the_one_told_before(text: str, expected: list[str]) -> None:
    assert [each.value for each in dates(text)] == expected


def test_day_beside_a_date_is_that_date_told_once_more() -> None:
    found = dates("He was last seen on May 10, the day before the police came.")
    assert [each.value for each in found] == ["2024-05-10", "2024-05-10"]


@pytest.mark.parametrize(
    ("results", "compared"),
    [
        ("Net rose in the first quarter.", "2023-Q1"),
        ("Net rose in the second quarter ended April 27.", "2023-Q2"),
        ("Net rose in the first quarter and doubled in the nine months.", "2023"),
    ],
)
def test_a_year_earlier_is_the_period_that_the_results_are_of(results: str, compared: str) -> None:
    assert dates(f"{results} It was 3 million dollars a year earlier.")[-1].value == compared


@pytest.mark.parametrize("words", ["on Thursday", "last week", "on May 10", "two days ago"])
def test_nothing_is_guessed_without_a_publication_date(words: str) -> None:
    assert value(f"The council met {words}.", None) == ""


def test_written_out_date_needs_no_publication_date() -> None:
    assert value("The council met on May 10, 2023.", None) == "2023-05-10"


@pytest.mark.parametrize(
    "text",
    [
        "The council may meet.",
        "The thief's 1987 Chevrolet was found.",
        "They sold 2000 houses.",
        "A second official agreed.",
        "The index closed at 1987.5 points.",
    ],
)
def test_words_that_only_look_like_dates(text: str) -> None:
    assert [d for d in dates(text) if len(d.value) >= 10 or d.value[:1] in "12P"] == []


def test_a_day_the_calendar_lacks_is_no_day() -> None:
    assert [each.value for each in dates("The council met on 31 June.")] == ["2024-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on May 4-5, 2013.", ["2013-05-04", "2013-05-05"]),
        ("They met on May 4 and 5, 2013.", ["2013-05-04", "2013-05-05"]),
        ("They met on 6-7 January 2016.", ["2016-01-06", "2016-01-07"]),
        ("They fought from 1914-18.", ["1914", "1918"]),
        ("They fought from 1914-1918.", ["1914", "1918"]),
        ("They fought from 31 May-1 June 1916.", ["1916-05-31", "1916-06-01"]),
        ("They met on May 5 and June 3, 2022.", ["2022-05-05", "2022-06-03"]),
        ("They met in March, April and May 2018.", ["2018-03", "2018-04", "2018-05"]),
        ("The siege lasted from November to February 1990.", ["1989-11", "1990-02"]),
    ],
)
def test_both_ends_of_a_range_are_read(text: str, expected: list[str]) -> None:
    assert [each.value for each in dates(text)] == expected


_CHRONICLE = (
    "The first dam broke in 1931. The valley was flooded in 1933 and again in 1935. "
    "A new dam was planned in 1936. In March, the council agreed. On April 2, work began. "
    "It was finished at the end of the year. Two years later it held the flood of 1938."
)


def test_days_of_a_chronicle_are_of_the_year_that_it_tells_of() -> None:
    found = [each.value for each in dates(_CHRONICLE)]
    assert found[4:] == ["1936-03", "1936-04-02", "1936", "1938", "1938"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Last week", "2024-W21"), ("Eight years ago", "2016"), ("This month", "2024-05")],
)
def test_last_week_counts_from_the_publication_of_a_chronicle_too(
    words: str, expected: str
) -> None:
    assert dates(f"{_CHRONICLE} {words}, it was torn down.")[-1].value == expected


def test_a_report_that_tells_by_last_week_and_years_ago_is_no_chronicle() -> None:
    text = _CHRONICLE + " It was painted last summer, and closed two years ago and last week."
    assert "2024-03" in [each.value for each in dates(text)]


def test_a_plan_does_not_move_the_year_that_a_chronicle_tells_of() -> None:
    text = _CHRONICLE.replace("In March", "A second one is planned for 1950. In March")
    assert [each.value for each in dates(text)][4:6] == ["1950", "1936-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council will meet in the first quarter.", "2025-Q1"),
        ("The council will publish its plan in Q1.", "2025-Q1"),
        ("The bank will report a loss in the first quarter.", "2024-Q1"),
        ("The bank will publish first-quarter results.", "2024-Q1"),
        ("The council will meet in the second quarter.", "2024-Q2"),
    ],
)
def test_a_quarter_lies_ahead_where_the_verb_does(text: str, expected: str) -> None:
    assert value(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The scheme starts on 1 May and runs until 31 October.", "2024-10-31"),
        ("The permit is valid until 31 October.", "2024-10-31"),
        ("The review period ends on 30 November.", "2024-11-30"),
        ("The talks last from 1 May to 31 October.", "2024-10-31"),
        ("The festival, from 28 June to 30 June, drew 4,000 people.", "2023-06-30"),
        ("The sale runs 28 December - 3 January.", "2024-01-03"),
        ("The road was closed until 31 October.", "2023-10-31"),
    ],
)
def test_what_runs_until_a_day_lies_ahead_and_a_range_ends_after_it_begins(
    text: str, expected: str
) -> None:
    assert dates(text, date(2024, 3, 14))[-1].value == expected


def test_news_with_old_years_is_still_counted_from_its_publication() -> None:
    text = _CHRONICLE + " The mayor said on Tuesday that the dam is safe. It opens on Monday."
    assert "2024-03" in [each.value for each in dates(text)]


@pytest.mark.parametrize(
    "name",
    ["60 Minutes", "This Week", "Day of the Jackal", "The Nightly Show", "Last Week Tonight"],
)
def test_names_of_programmes_are_no_times(name: str) -> None:
    assert dates(f"The senator spoke to a reporter of the programme {name} and left again.") == ()


def test_event_is_the_dated_clause() -> None:
    article = Article.from_text(
        "The talks followed weeks of fighting after the offensive on the city began on May 10.",
        published=FRIDAY,
    )
    event = next(d for d in find_dates(parse(article)) if d.value == "2024-05-10").event
    assert event[-1].of(article.text).endswith("the offensive on the city began")


def test_an_event_has_no_gaps_where_times_were_left_out() -> None:
    text = "The physicist, who lived there, started the fair on March 14, 1988, mainly with staff."
    article = Article.from_text(text, published=FRIDAY)
    [event] = [date.event for date in find_dates(parse(article))]
    words = " ".join(span.of(text) for span in event)
    assert ", ," not in words and "on ," not in words


def test_digits_inside_a_number_are_no_year() -> None:
    assert dates("The wall is 3.1415 miles long.") == ()


def test_planned_and_past_are_told_apart() -> None:
    found = dates("The council met on Monday. The council will vote on Tuesday.")
    assert [each.tense for each in found] == ["past", "planned"]


def test_duration_is_no_date() -> None:
    assert dates("The talks lasted two weeks.")[0].kind is DateKind.DURATION


def test_future_publication_date_is_no_obstacle() -> None:
    assert value("The council met on Thursday.", date(9999, 12, 31)) == "9999-12-30"


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize(
    "words", ["last century", "next year", "tomorrow", "ten centuries ago", "last Christmas"]
)
def test_edges_of_the_calendar(words: str, published: date) -> None:
    assert len(dates(f"The council met {words}.", published)) <= 1


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    article = Article.from_text(text, published=FRIDAY)
    found = find_dates(parse(article))
    assert all(0 <= d.start < d.end <= len(article.text) for d in found)
