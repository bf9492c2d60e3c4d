"""What each of the desk's actions calls, by the action's name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from gui.window import MainWindow


def calls_of(window: MainWindow) -> dict[str, Callable[[], object]]:
    """The calls of one window's actions."""
    preview = window.preview
    return {
        **{name: partial(_with_point, window, call) for name, call in _of_a_point(window).items()},
        "new": window.new,
        "open": window.open,
        "paste": window.importer.paste,
        "link": window.importer.open_link,
        "add_source": window.importer.add_source,
        "save": window.files.save,
        "save_as": window.files.save_as,
        "export": window.files.export,
        "print": window.files.print,
        "mail": window.share.mail,
        "copy_file": window.share.copy_file,
        "copy_text": window.share.copy_text,
        "show_in_folder": window.share.show_in_folder,
        "brand": window.workshop.edit_brand,
        "own_template": window.workshop.duplicate,
        "templates": window.workshop.open_folder,
        "window": window.window_wanted.emit,
        "close": window.close,
        "quit": window.quit_wanted.emit,
        "add": window.source.add_selection,
        "accept_shown": window.review.accept_shown,
        "decisions": window.review.show_decisions,
        "words": window.points.show_words,
        "actors": window.mending.edit_actors,
        "folds": window.source.toggle_folds,
        "pane": window.next_pane,
        "larger": preview.zoom_in,
        "smaller": preview.zoom_out,
        "fit": preview.fit_width,
        "thumbnails": preview.toggle_thumbnails,
        "history": partial(window.forms.show_history, window.document.stack),
        "change_keys": window.change_keys,
        "details": window.forms.edit_details,
        "source": partial(_with_source, window, window.importer.edit_source),
        "remove_source": partial(_with_source, window, window.importer.remove_source),
        "leave_out": window.source.leave_out,
        "checks": window.checking.toggle,
        "find": window.source.search.open,
        "keys": partial(window.forms.show_keys, window.keys),
        "about": window.forms.show_about,
    }


def _of_a_point(window: MainWindow) -> dict[str, Callable[[], object]]:
    """The calls that do something to the current point."""
    review, arranging = window.review, window.arranging
    decisions = ("accept", "reject", "skip", "edit", "restore", "reopen")
    return {
        **{name: partial(review.act, name) for name in decisions},
        "point": partial(review.edit_particulars, "actor"),
        "note": partial(review.edit_particulars, "note"),
        "confidence": arranging.choose_confidence,
        "up": partial(arranging.step, -1),
        "down": partial(arranging.step, 1),
        "move": arranging.choose_section,
        "merge": arranging.merge,
        "duplicate": arranging.mark_duplicate,
    }


def _with_source(window: MainWindow, call: Callable[[str], object]) -> None:
    """Call what needs the source on screen."""
    if window.source.article is not None:
        call(window.source.article.id)


def _with_point(window: MainWindow, call: Callable[[], object]) -> None:
    """Call what needs a current point, or say that none is chosen or can be seen."""
    if window.points.shows_words:
        words = QCoreApplication.translate(
            "Review", "Your own words hide the points: Esc shows the points again."
        )
        window.footer.set_message(words)
    elif window.points.current is None:
        words = QCoreApplication.translate("Review", "No point is chosen: choose one among all.")
        window.footer.set_message(words)
    else:
        call()
