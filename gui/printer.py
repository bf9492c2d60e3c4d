"""Makes previews and PDFs off the GUI thread; a preview that no longer fits is dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.brief import Brief
from briefing.errors import BriefwrightError
from briefing.finding import Finding
from briefing.rendering import Preview
from gui import work
from gui.jobs import Worker

#: Milliseconds of quiet after an edit before the preview is made.
PAUSE = 30


class Printer(QObject):
    """One worker process for rendering.

    `made(preview, findings)` and `preview_failed(error)` answer `show`; `failed(error)` answers
    `make` where it can't be done.
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
        self.worker.run(work.preview, brief, done=self._done, failed=self._failed)

    def _done(self, answer: tuple[Preview, tuple[Finding, ...]]) -> None:
        self._rendering = False
        self.made.emit(*answer)
        self._render()

    def _failed(self, error: BriefwrightError) -> None:
        self._rendering = False
        self.preview_failed.emit(error)
        self._render()

    def make(self, brief: Brief, done: Callable[[bytes], None]) -> None:
        """Make the PDF that leaves the house; `done` gets its bytes."""
        self.worker.run(work.pdf, brief, done=done, failed=self.failed.emit)
