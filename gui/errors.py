"""What the analyst sees when something fails: one sentence, what to do, never a traceback."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QMessageBox, QWidget

from briefing.errors import BriefwrightError

log = logging.getLogger("briefwright")


def tell(parent: QWidget | None, title: str, error: BriefwrightError) -> None:
    """Say what failed and what to do, in a dialog that waits for nothing."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, error.message, parent=parent)
    box.setInformativeText(error.remedy)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()


def catch_crashes(rescue: Callable[[], None]) -> None:
    """On an error that nobody expected, save first, then say so; the details go to the log."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("unexpected error", exc_info=(kind, error, trace))
        rescue()
        words = BriefwrightError(
            f"Something unexpected went wrong ({kind.__name__}).",
            "Your work has been kept for recovery; save it and start again if it goes on.",
        )
        tell(None, "Briefwright", words)

    sys.excepthook = hook
