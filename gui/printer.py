"""Makes previews and PDFs off the GUI thread; a preview that no longer fits is dropped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.brief import Brief
from briefing.errors import BriefwrightError, RenderFailed
from briefing.finding import Finding
from briefing.rendering import Brand, Preview, RichText
from gui import work
from gui.jobs import Job, Worker

#: Milliseconds of quiet after an edit before the preview is made.
PAUSE = 30

#: Milliseconds after which a preview, and a PDF, are given up; 200 pages take a tenth of it.
PREVIEW_LIMIT = 60_000
LIMIT = 300_000


class Printer(QObject):
    """One worker process for rendering.

    `made(preview, findings)` and `preview_failed(error)` answer `show`; `failed(error)` answers
    `make` and its like where it can't be done.
    """

    made = Signal(object, object)
    preview_failed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self._wanted: Brief | None = None
        self._rendering = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._render)

    @property
    def busy(self) -> bool:
        """Whether a preview is still to come."""
        return self._rendering or self._wanted is not None

    def warm(self) -> None:
        """Load fonts and style sheets while nothing waits for them."""
        self.worker.run(work.warm_rendering, done=lambda _: None, failed=lambda _: None)

    def show(self, brief: Brief) -> None:
        """Make a preview of a brief soon; only the latest brief asked for is made."""
        self._wanted = brief
        if not self._rendering:
            self._timer.start()

    def _render(self) -> None:
        brief, self._wanted = self._wanted, None
        if brief is None or self._rendering:
            return
        self._rendering = True
        self._limited(PREVIEW_LIMIT, self._done, self._failed, work.preview, brief)

    def _done(self, answer: tuple[Preview, tuple[Finding, ...]]) -> None:
        self._rendering = False
        self.made.emit(*answer)
        self._render()

    def _failed(self, error: BriefwrightError) -> None:
        self._rendering = False
        self.preview_failed.emit(error)
        self._render()

    def _limited(
        self,
        limit: int,
        done: Callable[[Any], None],
        failed: Callable[[BriefwrightError], None],
        call: Callable[..., Any],
        *args: Any,
    ) -> None:
        """Run a call that is stopped, with its process, after so many milliseconds."""
        clock = QTimer(self, singleShot=True, interval=limit)

        def ended(answer: Callable[[Any], None], value: Any) -> None:
            clock.stop()
            clock.deleteLater()
            answer(value)

        job = self.worker.run(call, *args, done=partial(ended, done), failed=partial(ended, failed))
        clock.timeout.connect(partial(self._give_up, job, clock, limit))
        clock.start()

    def _give_up(self, job: Job, clock: QTimer, limit: int) -> None:
        self.worker.cancel(job)
        self.warm()
        job.failed(
            RenderFailed(
                f"The pages were not set within {limit // 1000} seconds and were given up.",
                "Choose another template, or accept fewer points.",
            )
        )

    def make(self, brief: Brief, done: Callable[[bytes], None], ending: str = ".pdf") -> None:
        """Make a file that leaves the house, a PDF or another kind; `done` gets its bytes."""
        self._limited(LIMIT, done, self.failed.emit, work.exported, brief, ending)

    def rich_text(self, brief: Brief, done: Callable[[RichText], None]) -> None:
        """Make the brief's text for the clipboard."""
        self._limited(LIMIT, done, self.failed.emit, work.rich_text, brief)

    def trial(
        self,
        brief: Brief,
        brand: Brand,
        done: Callable[[Preview], None],
        failed: Callable[[BriefwrightError], None],
    ) -> None:
        """Make a preview of a brief in a brand that is not saved yet."""
        self._limited(PREVIEW_LIMIT, done, failed, work.trial, brief, brand)
