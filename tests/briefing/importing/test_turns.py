"""Live-blogs keep the times of their entries, interviews keep who speaks."""

import pytest

from briefing.article import BlockKind
from briefing.importing import import_article

SENTENCES = (
    "The council opened its debate on the new bridge, and the mayor spoke first of all.",
    "Residents gathered in front of the town hall with banners against the toll on the bridge.",
    "The treasurer told the members that the bridge would cost 4 million euros in all.",
    "The council approved the bridge by twelve votes to seven after a debate of four hours.",
)
#: What an entry of a live-blog says: two sentences.
ENTRIES = tuple(f"{one} {two}" for one, two in zip(SENTENCES, SENTENCES[::-1], strict=True))
TIMES = ("9:15 am", "10:40 am", "12:05 pm", "1:30 pm")


def blog(time: str) -> str:
    entries = "".join(
        f"<div class=entry>{time.format(clock)}<p>{line}</p></div>"
        for clock, line in zip(TIMES, ENTRIES, strict=True)
    )
    return f"<html><body><article><h1>Bridge vote: live</h1>{entries}</article></body></html>"


@pytest.mark.parametrize(
    "time", ["<time>{}</time>", "<div>Posted at {} GMT</div>", "<h2>31 May 2024, {}</h2>"]
)
def test_an_entry_of_a_live_blog_keeps_its_time(time: str) -> None:
    article = import_article(blog(time), media_type="text/html")
    times = {
        block.span.of(article.text): block.time
        for block in article.kept_blocks
        if block.kind is BlockKind.PARAGRAPH
    }
    assert times == dict(zip(ENTRIES, TIMES, strict=True))


def test_entries_with_ids_of_their_own_are_all_kept() -> None:
    entries = "".join(
        f"<article class=liveblog-block id=b{number}><header><time>{clock} BST</time>"
        f"<h2>What is new</h2></header><span>Ana Lopes</span><div class=body><p>{line}</p></div>"
        "<div class=share><a href=#>Share</a><a href=#>Facebook</a></div></article>"
        for number, (clock, line) in enumerate(
            zip(TIMES, (*ENTRIES[:2], *SENTENCES[2:]), strict=True)
        )
    )
    page = f"<html><body><main><h1>Bridge vote: live</h1>{entries}</main></body></html>"
    article = import_article(page, media_type="text/html")
    said = [b.time for b in article.kept_blocks if b.kind is BlockKind.PARAGRAPH]
    assert said == list(TIMES)


def test_the_line_with_the_time_opens_the_entry() -> None:
    article = import_article(blog("<div>{}</div>"), media_type="text/html")
    entries = [b.span.of(article.text) for b in article.kept_blocks if b.kind is BlockKind.ENTRY]
    assert entries == list(TIMES)


@pytest.mark.parametrize(
    "opener", ["<time>{}</time><h3>What happened</h3>", "<h3>What happened</h3><time>{}</time>"]
)
def test_the_headings_of_a_live_blogs_entries_have_their_times(opener: str) -> None:
    page = blog(opener)
    article = import_article(page, media_type="text/html")
    headings = [block for block in article.kept_blocks if block.kind is BlockKind.HEADING]
    assert [heading.time for heading in headings] == list(TIMES)


@pytest.mark.parametrize(
    "labels", [("Q", "A"), ("Valley News", "Ana Lopes"), ("REPORTER", "MAYOR")]
)
def test_an_interview_keeps_who_speaks(labels: tuple[str, str]) -> None:
    turns = [(labels[n % 2], line) for n, line in enumerate(SENTENCES)]
    article = import_article("\n\n".join(f"{who}: {line}" for who, line in turns))
    assert [block.speaker for block in article.kept_blocks] == [who for who, _ in turns]


def test_paragraphs_that_ask_are_told_from_their_answers() -> None:
    asked = [f"{line[:-1]}, didn't they, and what came of it?" for line in SENTENCES]
    lines = [line for pair in zip(asked, SENTENCES, strict=True) for line in pair]
    article = import_article("\n\n".join(lines))
    assert [block.speaker for block in article.kept_blocks] == ["Q", "A"] * 4


def interview(question: str, answer: str = "I think that {}") -> str:
    asked = [f"{line[:-1]}, didn't they, and what came of it?" for line in SENTENCES]
    turns = "".join(
        question.format(one) + f"<p>{answer.format(two)}</p>"
        for one, two in zip(asked, SENTENCES, strict=True)
    )
    return f"<html><body><article><h1>The mayor on her bridge</h1>{turns}</article></body></html>"


@pytest.mark.parametrize("question", ["<h3>{}</h3>", "<p><strong>{}</strong></p>"])
def test_questions_in_headings_or_bold_are_told_from_their_answers(question: str) -> None:
    article = import_article(interview(question), media_type="text/html")
    spoken = [b.speaker for b in article.kept_blocks if b.kind is not BlockKind.TITLE]
    assert spoken == ["Q", "A"] * 4


@pytest.mark.parametrize("answer", ["We think that {}", "My view: {}", "Our view: {}"])
def test_an_answer_may_begin_with_those_who_give_it(answer: str) -> None:
    article = import_article(interview("<h3>{}</h3>", answer), media_type="text/html")
    spoken = [b.speaker for b in article.kept_blocks if b.kind is not BlockKind.TITLE]
    assert spoken == ["Q", "A"] * 4


def test_an_explainer_with_questions_for_headings_is_no_interview() -> None:
    article = import_article(interview("<h3>{}</h3>", "{}"), media_type="text/html")
    assert {block.speaker for block in article.blocks} == {""}


def test_a_speaker_goes_on_over_paragraphs() -> None:
    lines = ("Q: " + SENTENCES[0], "A: " + SENTENCES[1], SENTENCES[2]) * 2
    article = import_article("\n\n".join(lines))
    assert [block.speaker for block in article.kept_blocks] == ["Q", "A", "A"] * 2


def test_a_note_on_the_editing_is_said_by_nobody() -> None:
    note = "This interview has been edited and condensed for clarity."
    lines = ("Q: " + SENTENCES[0], "A: " + SENTENCES[1]) * 2
    article = import_article("\n\n".join([*lines, note]))
    assert [b.span.of(article.text) for b in article.blocks if not b.kept] == [note]


def test_names_on_lines_of_their_own_open_turns() -> None:
    turns = [("Rui Costa", "Ana Lopes")[n % 2] for n in range(4)]
    page = "".join(
        f"<p><b>{who}</b></p><p>{line}</p>" for who, line in zip(turns, SENTENCES, strict=True)
    )
    article = import_article(f"<html><body><article>{page}</article>", media_type="text/html")
    spoken = [b.speaker for b in article.kept_blocks if b.kind is BlockKind.PARAGRAPH]
    assert spoken == turns


@pytest.mark.parametrize("lead", ["At 9:15 am, ", "Note: ", "", "Monday: "])
def test_an_ordinary_article_has_neither(lead: str) -> None:
    lines = (lead + SENTENCES[0], *SENTENCES[1:])
    article = import_article("\n\n".join(lines))
    assert {(block.time, block.speaker) for block in article.blocks} == {("", "")}
