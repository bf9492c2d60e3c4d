"""Work off the GUI thread: answers, errors, cancelling, a worker that dies."""

from __future__ import annotations

import os
import struct
import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.errors import BriefwrightError, SourceEmpty
from gui import steps
from gui.jobs import Worker
from tests.gui.conftest import PATIENCE


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


def refuse() -> None:
    raise SourceEmpty("There is nothing in it.", "Pick another.")


def sleep_long() -> None:
    time.sleep(600)


def break_off() -> None:
    """End in the middle of an answer: its length is told, and nothing follows."""
    answers = sys._getframe(1).f_locals["result_queue"]
    os.write(answers._writer.fileno(), struct.pack("!i", 1000))
    os._exit(3)


def ignore(_answer: object) -> None:
    pass


def test_a_worker_tells_how_far_it_is(worker: Worker, qtbot: QtBot) -> None:
    answers: list[None] = []
    worker.run(steps.tell, 3, 7, done=answers.append, failed=ignore)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert worker.steps == (3, 7)


def test_the_answer_arrives_on_this_thread(worker: Worker, qtbot: QtBot) -> None:
    answers: list[int] = []
    worker.run(max, 3, 7, done=answers.append, failed=ignore)
    qtbot.waitUntil(lambda: answers == [7], timeout=PATIENCE)


def test_an_error_keeps_its_sentence_and_remedy(worker: Worker, qtbot: QtBot) -> None:
    errors: list[BriefwrightError] = []
    worker.run(refuse, done=ignore, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    assert (type(errors[0]), errors[0].remedy) == (SourceEmpty, "Pick another.")


def test_a_cancelled_job_answers_nobody_and_the_next_one_runs(worker: Worker, qtbot: QtBot) -> None:
    answers: list[object] = []
    job = worker.run(sleep_long, done=answers.append, failed=answers.append)
    worker.cancel(job)
    worker.run(max, 1, 2, done=answers.append, failed=answers.append)
    qtbot.waitUntil(lambda: answers == [2], timeout=PATIENCE)


def test_a_worker_that_dies_is_said_and_replaced(worker: Worker, qtbot: QtBot) -> None:
    errors: list[BriefwrightError] = []
    answers: list[int] = []
    worker.run(os._exit, 3, done=ignore, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    worker.run(max, 1, 2, done=answers.append, failed=errors.append)
    qtbot.waitUntil(lambda: answers == [2], timeout=PATIENCE)


@pytest.mark.skipif(os.name == "nt", reason="the bytes are those of POSIX systems' pipes")
def test_all_who_wait_for_a_worker_that_dies_are_told(worker: Worker, qtbot: QtBot) -> None:
    told: list[str] = []

    def try_again(_error: BriefwrightError) -> None:
        told.append("first")
        worker.run(max, 3, 7, done=lambda _: told.append("again"), failed=ignore)

    worker.run(os._exit, 3, done=ignore, failed=try_again)
    worker.run(max, 1, 2, done=ignore, failed=lambda _: told.append("second"))
    qtbot.waitUntil(lambda: sorted(told) == ["again", "first", "second"], timeout=PATIENCE)


def test_an_answer_that_breaks_off_is_not_waited_for(worker: Worker, qtbot: QtBot) -> None:
    errors: list[BriefwrightError] = []
    worker.run(break_off, done=ignore, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    assert "ended unexpectedly" in str(errors[0])


def test_a_closed_worker_starts_no_process_again(qapp: QApplication) -> None:
    worker = Worker()
    worker.close()
    job = worker.run(len, "abc", done=lambda _: None, failed=lambda _: None)
    assert job.cancelled
    assert worker.process_ids == []
