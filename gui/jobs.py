"""Core functions in worker processes, answered on the GUI thread.

Workers take and return plain values and never touch the document. Each worker ends with its
parent, however that ends.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from briefing.errors import BriefwrightError
from gui import steps

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

#: Seconds for which another Python thread may keep the window's thread waiting.
TURN = 0.0005

log = logging.getLogger("briefwright")

Done = Callable[[Any], None]
Failed = Callable[[BriefwrightError], None]


def _begin(counts: Any) -> None:
    """Worker initialiser: tell steps, and end this process as soon as its parent has ended."""
    from multiprocessing import parent_process

    steps.share(counts)
    parent = parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
        os._exit(0)

    threading.Thread(target=wait, daemon=True).start()


class Job:
    """One running call. A cancelled job answers nobody."""

    def __init__(self, done: Done, failed: Failed) -> None:
        self.done = done
        self.failed = failed
        self.cancelled = False

    def cancel(self) -> None:
        """Answer nobody, and let go of those who waited: here, not in the pool's thread."""
        self.cancelled = True
        self.done = self.failed = _nobody


def _nobody(_answer: object) -> None:
    """Takes an answer that nobody waits for."""


class Worker(QObject):
    """One process that runs core functions one after the other, until it is closed."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._pool: ProcessPoolExecutor | None = None
        self._running: set[Job] = set()
        self._closed = False
        self._counts: Any = (0, 0)
        # Queued even if the answer comes before `run` returns: its caller needs the job first.
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a call is waiting for its answer."""
        return bool(self._running)

    @property
    def process_ids(self) -> list[int]:
        """The running processes' numbers."""
        return list(self._pool._processes or {}) if self._pool else []

    @property
    def steps(self) -> tuple[int, int]:
        """How many steps of the present call are done, and how many there are; 0 is unknown."""
        return self._counts[0], self._counts[1]

    def run(self, call: Callable[..., Any], *args: Any, done: Done, failed: Failed) -> Job:
        """Call `call(*args)` in the process; `done(result)` or `failed(error)` answers here."""
        job = Job(done, failed)
        if self._closed:
            job.cancel()
            return job
        try:
            future = self._submit(call, *args)
        except BrokenExecutor:
            self._pool = None  # it tells those that wait for it by itself
            future = self._submit(call, *args)
        self._running.add(job)
        future.add_done_callback(partial(self._tell, job))
        return job

    def _tell(self, job: Job, ended: Future[Any]) -> None:
        """Pass an answer on from the pool's thread; nobody waits for a cancelled one."""
        if not job.cancelled:
            self._answered.emit(job, ended)

    def cancel(self, job: Job) -> None:
        """Drop a job's answer and end the process if it is working on it."""
        job.cancel()
        if job in self._running:
            self._running.discard(job)
            self.stop()

    def stop(self) -> None:
        """End the process at once; answers still on their way are dropped."""
        for job in self._running:
            job.cancel()
        self._running.clear()
        pool, self._pool = self._pool, None
        if pool is None:
            return
        for process in list((pool._processes or {}).values()):
            process.kill()
        pool.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """End the process for good: what is asked for later is answered to nobody."""
        self._closed = True
        self.stop()

    def _submit(self, call: Callable[..., Any], *args: Any) -> Future[Any]:
        """Hand a call to the process.

        Only the process keeps its answers' end of the pipe open: were it open here too, an answer
        that breaks off because the process is ended would be waited for without end, at the latest
        when the program exits.
        """
        pool = self._start()
        future = pool.submit(call, *args)
        pool._result_queue._writer.close()  # type: ignore[attr-defined]
        return future

    def _start(self) -> ProcessPoolExecutor:
        """The process, with what starts it: a window that is to appear waits for neither."""
        if self._pool is None:
            from concurrent.futures import ProcessPoolExecutor
            from multiprocessing import get_context

            context = get_context("spawn")
            self._counts = context.RawArray("q", 2)
            self._pool = ProcessPoolExecutor(1, context, _begin, (self._counts,))
        return self._pool

    def _answer(self, job: Job, ended: Future[Any]) -> None:
        self._running.discard(job)
        if job.cancelled or ended.cancelled():
            return
        error = ended.exception()
        if error is None:
            job.done(ended.result())
        elif isinstance(error, BriefwrightError):
            job.failed(error)
        else:
            job.failed(_unexpected(error))


def _unexpected(error: BaseException) -> BriefwrightError:
    translate = QCoreApplication.translate
    if isinstance(error, BrokenExecutor):
        words = translate("Worker", "The background worker ended unexpectedly.")
    else:
        words = translate("Worker", "Something unexpected went wrong in the background.")
    log.error("unexpected error in a worker", exc_info=error)
    return BriefwrightError(words, translate("Worker", "Your work is safe; please try again."))
