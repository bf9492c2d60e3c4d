"""What is going on, shown in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Progress:
    """A spinner on standard error while steps run; nothing at all where that is no terminal."""

    def __init__(self, quiet: bool = False) -> None:
        self._bar: Any = None
        self._task: Any = None
        self._name = ""
        if not quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

            columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)

    def __enter__(self) -> Progress:
        if self._bar:
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar:
            self._bar.stop()

    def step(self, name: str, work: Callable[[], T]) -> T:
        """Do a piece of work under its name."""
        self._name = name
        self._task = self._bar.add_task(name) if self._bar else None
        try:
            return work()
        finally:
            if self._bar:
                self._bar.remove_task(self._task)

    def tell(self, done: int, number: int) -> None:
        """Show how much of the present step is done, in pages or bytes; 0 is an unknown number."""
        if self._bar and number:
            self._bar.update(self._task, description=f"{self._name} ({100 * done // number} %)")
