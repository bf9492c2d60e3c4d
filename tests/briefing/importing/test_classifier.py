"""The signs by which lines are told apart, and the trees that weigh them."""

import numpy as np
import pytest

from briefing.importing import classifier, dom, extraction, pasted
from briefing.importing.document import Piece
from briefing.importing.text import pieces_of
from briefing.nets import wired
from briefing.trees import planted

SENTENCE = "The council approved the new bridge over the river on Friday, after a long debate."
PAGE = f"""<body><div class="nav"><a>Home</a></div><article class="story"><h1>Bridge approved</h1>
<p>{SENTENCE}</p><p>{SENTENCE.replace("bridge", "ferry")}</p></article>
<div class="teaser"><p>{SENTENCE.replace("bridge", "tunnel")}</p></div></body>"""


def test_a_tree_goes_one_way_up_to_its_limit_and_the_other_above() -> None:
    stage = {
        "columns": ["words", "sentence"],
        "constant": 0.0,
        "trees": [[[0, 5.0, 1, 2], [-2.0], [1, 0.5, 3, 4], [0.0], [3.0]], [[1.0]]],
    }
    columns = {"words": np.array([5.0, 6.0, 6.0]), "sentence": np.array([1.0, 0.0, 1.0])}
    odds = np.array([-1.0, 1.0, 4.0])
    found = planted(stage).probabilities(columns)
    assert found == pytest.approx(1 / (1 + np.exp(-odds)))


@pytest.mark.parametrize("model", ["lines", "pages"])
def test_the_shipped_trees_ask_for_columns_that_there_are(model: str) -> None:
    root = dom.parse(PAGE)
    assert root is not None
    pieces = dom.pieces_of(root)
    pages = extraction.describe(pieces, SENTENCE, "Bridge approved")
    columns = pages if model == "pages" else pasted.describe(pieces)
    found = classifier.probabilities(model, columns)
    assert len(found) == len(pieces)
    assert ((found > 0) & (found < 1)).all()


def test_lines_without_blank_lines_between_stand_in_a_group() -> None:
    columns = pasted.describe(list(pieces_of(f"Home\nWorld\nSport\n\n{SENTENCE}\n")))
    assert columns["group"].tolist() == [3, 3, 3, 1]
    assert columns["vs alone"].tolist() == [-1, -1, -1, 0]


def test_paragraphs_of_a_document_each_stand_alone() -> None:
    columns = pasted.describe([Piece(SENTENCE), Piece("Bridges")])
    assert columns["alone"].tolist() == [1, 1]


def test_a_piece_is_seen_from_where_the_chosen_text_stands() -> None:
    root = dom.parse(PAGE)
    assert root is not None
    pieces = dom.pieces_of(root)
    chosen = f"{SENTENCE}\n{SENTENCE.replace('bridge', 'ferry')}"
    columns = extraction.describe(pieces, chosen * 3, "Bridge approved")
    home, title, first, second, teaser = range(5)
    assert columns["path same"].nonzero()[0].tolist() == [first, second]
    assert columns["path common"][teaser] < columns["path common"][title]
    assert columns["vs in menu"][home] == 1
    assert columns["title ago"].tolist() == [-1, 0, 1, 2, 3]


def test_a_line_that_the_page_has_twice_is_echoed() -> None:
    columns = pasted.describe([Piece(SENTENCE), Piece(f"More: {SENTENCE}"), Piece("A new ferry")])
    assert columns["echoed"][0] == 1
    assert 0.8 < columns["echoed"][1] < 1
    assert columns["echoed"][2] == 0


def test_a_page_of_doubtful_lines_is_cut_lower_than_one_of_sure_lines() -> None:
    words = np.full(4, 20.0)
    sure = classifier.chosen(np.array([0.95, 0.95, 0.95, 0.4]), words, leaning=1.0)
    doubtful = classifier.chosen(np.array([0.6, 0.4, 0.1, 0.1]), words, leaning=1.0)
    assert sure.tolist() == [True, True, True, False]
    assert doubtful.tolist() == [True, True, False, False]


def test_the_dearer_a_lost_line_the_more_lines_are_kept() -> None:
    chances, words = np.array([0.9, 0.9, 0.35]), np.full(3, 20.0)
    assert classifier.chosen(chances, words, leaning=1.0).sum() == 2
    assert classifier.chosen(chances, words, leaning=2.0).sum() == 3


def test_a_page_where_no_line_is_likely_has_no_article() -> None:
    assert not classifier.chosen(np.full(3, 0.2), np.full(3, 20.0), leaning=1.0).any()


def test_a_network_adds_up_its_units_above_zero() -> None:
    part = {
        "columns": ["words", "sentence"],
        "middle": [0.0, 0.0],
        "spread": [1.0, 2.0],
        "hidden": [[1.0, 0.0], [0.0, -1.0]],
        "bias": [0.5, 0.0],
        "output": [2.0, 3.0],
        "constant": -1.0,
    }
    columns = {"words": np.array([0.0, 1e9]), "sentence": np.array([1.0, -1.0])}
    found = wired(part).score(columns)
    # a far value counts as 4 spreads, and a value of -1 is squeezed to -log 5
    assert found == pytest.approx([0.0, 2 * 4.5 + 3 * np.log(5) / 2 - 1])


def test_trees_and_network_count_alike() -> None:
    trees = {"columns": ["words"], "constant": 1.0, "trees": [[[0, 5.0, 1, 2], [-2.0], [4.0]]]}
    levels = {"middle": [0.0], "spread": [1.0], "bias": [0.0], "output": [0.0]}
    net = {"columns": ["words"], "hidden": [[0.0]], "constant": 3.0, **levels}
    found = classifier.built({"first": trees, "net": net}).probabilities({"words": np.zeros(1)})
    assert found == pytest.approx([1 / (1 + np.exp(-1))])
