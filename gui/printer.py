"""Makes previews and PDFs off the GUI thread; a preview that no longer fits is dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.brief import Brief
from briefing.checks import Checked, check_brief
from briefing.errors import BriefwrightError, RenderFailed
from briefing.evidence import ALL_KINDS, Kind
from briefing.finding import Finding, Level
from gui import work
from gui.jobs import Job, Worker

if TYPE_CHECKING:
    from briefing.rendering import Brand, Preview, RichText

#: Milliseconds after which a preview, and a PDF, are given up; 200 pages take a tenth of it.
PREVIEW_LIMIT = 60_000
LIMIT = 300_000


Answer = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class _Call:
    """Work for the process, what gets its result or its error, and its limit in milliseconds.

    `waited` is whether the analyst waits for it, and can cancel it.
    """

    limit: int
    done: Answer
    failed: Answer
    work: Callable[[], Any]
    waited: bool = False


class Printer(QObject):
    """One worker process for rendering.

    `made(preview)` or `preview_failed(error)` answers `show`, and `checked(checked)` once no newer
    brief waits; `failed(error)` answers `make` and its like where it can't be done;
    `making(what)` tells of them, "" when they end.
    `kinds` are those of the evidence check that are switched on.
    """

    making = Signal(str)
    made = Signal(object)
    checked = Signal(object)
    preview_failed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self._pending: dict[Job, tuple[_Call, QTimer]] = {}
        self._wanted: Brief | None = None
        self._rendering = False
        self.kinds: frozenset[Kind] = ALL_KINDS
        self._checked = Checked()
        self._asked: Callable[[Checked], None] | None = None
        self._preview: Preview | None = None
        # Keys and paints that wait come first: showing pages takes as long as they do.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell_made)

    @property
    def busy(self) -> bool:
        """Whether a preview, or what was found in it, is still to come."""
        return self._rendering or self._later.isActive() or self._wanted is not None

    def warm(self) -> None:
        """Load fonts and style sheets while nothing waits for them."""
        self.worker.run(work.warm_rendering, done=lambda _: None, failed=lambda _: None)

    def show(self, brief: Brief) -> None:
        """Make a preview of a brief, and check it; of those asked for meanwhile, only the last."""
        self._wanted = brief
        self._render()

    def _render(self) -> None:
        brief = self._wanted
        if brief is None or self._rendering:
            return
        self._wanted, self._rendering = None, True
        made, failed = partial(self._made, brief), partial(self._not_made, brief)
        self._limited(PREVIEW_LIMIT, made, failed, work.preview, brief)

    def when_checked(self, done: Callable[[Checked], None]) -> None:
        """Give what was found in the brief shown last, as soon as it is known; once, to one."""
        self._asked = done
        self._tell_if_known()

    def _tell_if_known(self) -> None:
        if self._asked is not None and not self.busy:
            asked, self._asked = self._asked, None
            asked(self._checked)

    def _made(self, brief: Brief, preview: Preview) -> None:
        # The checks run while this process paints the pages.
        self._preview = preview
        self._later.start()
        self._check(brief, preview.findings)

    def _tell_made(self) -> None:
        self.made.emit(self._preview)
        self._tell_if_known()

    def _not_made(self, brief: Brief, error: BriefwrightError) -> None:
        if self._later.isActive():
            self._later.stop()
            self._tell_made()
        self._check(brief, ())
        self.preview_failed.emit(error)

    def _check(self, brief: Brief, findings: tuple[Finding, ...]) -> None:
        """Look for what is wrong in a brief, unless a newer one waits."""
        if self._wanted is not None:
            self._go_on()
            return
        found, failed = self._found, self._unchecked
        self._limited(PREVIEW_LIMIT, found, failed, check_brief, brief, self.kinds, findings)

    def _found(self, checked: Checked) -> None:
        self._checked = checked
        if self._wanted is None:
            self.checked.emit(checked)
        self._go_on()

    def _unchecked(self, error: BriefwrightError) -> None:
        finding = Finding("unchecked", Level.WARNING, error.message, error.remedy)
        self._found(Checked((finding,)))

    def _go_on(self) -> None:
        """Make the preview that was asked for meanwhile, or say that all is known."""
        self._rendering = False
        self._render()
        self._tell_if_known()

    # --- calls with a time limit -----------------------------------------------------------

    def _limited(
        self, limit: int, done: Answer, failed: Answer, call: Callable[..., Any], *args: Any
    ) -> Job:
        """Run a call that is stopped, with its process, after so many milliseconds."""
        return self._start(_Call(limit, done, failed, partial(call, *args)))

    def _start(self, call: _Call) -> Job:
        clock = QTimer(self, singleShot=True, interval=call.limit)

        def ended(answer: Answer, value: Any) -> None:
            self._forget(job)
            answer(value)

        job = self.worker.run(
            call.work, done=partial(ended, call.done), failed=partial(ended, call.failed)
        )
        self._pending[job] = (call, clock)
        clock.timeout.connect(lambda: self._give_up(job))
        clock.start()
        return job

    def _forget(self, job: Job) -> None:
        _, clock = self._pending.pop(job)
        clock.stop()
        clock.deleteLater()

    def _stop(self, *jobs: Job) -> None:
        """End the process that works on calls, and begin the others anew in the next one."""
        for job in jobs:
            self.worker.cancel(job)
            self._forget(job)
        self.warm()
        others = dict(self._pending)
        for other in others:
            self._forget(other)
        for call, _ in others.values():
            self._start(call)

    def _give_up(self, job: Job) -> None:
        call, _ = self._pending[job]
        self._stop(job)
        call.failed(
            RenderFailed(
                self.tr(
                    "The pages were not set within {seconds} seconds and were given up."
                ).format(seconds=call.limit // 1000),
                self.tr("Choose another template, or accept fewer points."),
            )
        )

    def close(self) -> None:
        """End the process; nobody is answered any more."""
        self._later.stop()
        self.worker.close()
        for job in list(self._pending):
            self._forget(job)

    # --- what leaves the house -------------------------------------------------------------

    def make(self, brief: Brief, done: Callable[[bytes], None], ending: str = ".pdf") -> None:
        """Make a file that leaves the house, a PDF or another kind; `done` gets its bytes."""
        self._make(done, work.exported, brief, ending)

    def rich_text(self, brief: Brief, done: Callable[[RichText], None]) -> None:
        """Make the brief's text for the clipboard."""
        self._make(done, work.rich_text, brief)

    def _make(self, done: Answer, call: Callable[..., Any], *args: Any) -> None:
        """Run a call that the analyst waits for and can cancel; several follow each other."""

        def ended(answer: Answer, value: Any) -> None:
            if not self._waited:
                self.making.emit("")
            answer(value)

        self.making.emit(self.tr("Setting the pages…"))
        finish, fail = partial(ended, done), partial(ended, self.failed.emit)
        self._start(_Call(LIMIT, finish, fail, partial(call, *args), waited=True))

    @property
    def _waited(self) -> list[Job]:
        """What the analyst waits for."""
        return [job for job, (call, _) in self._pending.items() if call.waited]

    def cancel(self) -> None:
        """Give up the files that are being made; the preview goes on."""
        if waited := self._waited:
            self._stop(*waited)
            self.making.emit("")

    def trial(
        self,
        brief: Brief,
        brand: Brand,
        done: Callable[[Preview], None],
        failed: Callable[[BriefwrightError], None],
    ) -> None:
        """Make a preview of a brief in a brand that is not saved yet."""
        self._limited(PREVIEW_LIMIT, done, failed, work.trial, brief, brand)
