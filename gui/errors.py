"""What the analyst sees when something fails: one sentence, what to do, never a traceback."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing.errors import BriefwrightError
from gui.sentences import sentence

log = logging.getLogger("briefwright")


def tell(parent: QWidget | None, title: str, error: BriefwrightError) -> None:
    """Say what failed and what to do, in a dialog that waits for nothing."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, sentence(error.message), parent=parent)
    box.setInformativeText(sentence(error.remedy))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()


def log_file() -> Path:
    """Where unexpected errors are written down."""
    return Path(platformdirs.user_log_path("briefwright")) / "briefwright.log"


def keep_log(file: Path | None = None) -> None:
    """Write warnings and worse to the log file; without one where it can't be written."""
    file = file or log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=1, encoding="utf-8")
        # Open for as long as the program runs: what kills the process is written here.
        faulthandler.enable(file.with_name("fatal.log").open("w"))
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)


def catch_crashes(rescue: Callable[[], None]) -> None:
    """On an error that nobody expected, save first, then say so once; the details are logged.

    An error while painting comes at every paint, and within one: it is saved and told once until
    the analyst has read it, after the paint. One in a thread that nobody waits for is logged only.
    """
    telling: list[QMessageBox] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("unexpected error", exc_info=(kind, error, trace))
        if not telling:
            telling.append(_crash_box(kept=_done(rescue)))
            telling[0].finished.connect(lambda _: telling.clear())
            QTimer.singleShot(0, telling[0].open)

    def log_thread(args: threading.ExceptHookArgs) -> None:
        log.error("error in a thread", exc_info=args.exc_value)

    sys.excepthook = hook
    threading.excepthook = log_thread


def _done(work: Callable[[], None]) -> bool:
    """Do something whose failing is logged and said, but stops nothing."""
    try:
        work()
    except Exception:
        log.exception("the recovery files were not written")
        return False
    return True


def _crash_box(*, kept: bool) -> QMessageBox:
    translate = QCoreApplication.translate
    what = translate("Crash", "Something unexpected went wrong.")
    if kept:
        what += " " + translate("Crash", "Your work has been kept.")
    box = QMessageBox(QMessageBox.Icon.Critical, "Briefwright", what)
    box.setInformativeText(
        translate(
            "Crash",
            "Save the brief under a new name; if it goes on, close the program: it will offer what "
            "was open when it starts again. What happened stands in “{file}”.",
        ).format(file=log_file())
    )
    return box
