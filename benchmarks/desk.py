"""How quick the desk is under the hands: the real window, driven by keys.

    python -m benchmarks.desk [FILE…]       the sample article and one of 20,000 words, or your own
    python -m benchmarks.desk --quick       the sample article only

Needs a display, or QT_QPA_PLATFORM=offscreen. Times are milliseconds of wall clock. A repaint is
over when the pixels of the preview have changed; a stall is the time for which the GUI thread
answers nobody, measured by a timer of 1 ms that notes when it comes late.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import spacy
from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import briefing
from briefing.analysis.pipeline import available
from briefing.article import Article
from briefing.brief import Brief, Evidence, Point
from gui import theme
from gui.sample import sample_article
from gui.settings import Settings
from gui.window import MainWindow
from gui.work import Copied

WAIT = 180_000
WORDS = 20_000

_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
_OURS = """
import sys, tempfile
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from gui import theme
from gui.settings import Settings
from gui.window import MainWindow
from gui.work import Copied
app = QApplication([])
scratch = Path(tempfile.mkdtemp())
theme.prepare(app, theme.LIGHT)
store = QSettings(str(scratch / "s.ini"), QSettings.Format.IniFormat)
window = MainWindow(Settings(store), scratch / "recovery")
theme.dress(app, theme.LIGHT)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
window.shut_down()
"""


def wait_for(condition: Callable[[], bool]) -> float:
    """Let the window work until a condition holds; gives the milliseconds that it took."""
    clock, deadline = QElapsedTimer(), QDeadlineTimer(WAIT)
    clock.start()
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError("the window did not get there")
        QTest.qWait(1)
    return clock.nsecsElapsed() / 1e6


class Stalls(QObject):
    """Notes for how long the GUI thread did not come back to its events."""

    def __init__(self) -> None:
        super().__init__()
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.longest = 0.0
        self._clock.start()
        self._timer.start()

    def _tick(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1e6 - 1)
        self._clock.restart()

    def take(self) -> float:
        """The longest stall since the last call."""
        longest, self.longest = self.longest, 0.0
        self._clock.restart()
        return longest


def start_time(code: str, runs: int = 5) -> float:
    """The median time from the start of a process to its first painted window and its end.

    A first start that is not counted lets Python keep its bytecode, as an installation does.
    """
    keeping = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(runs + 1):
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, env=keeping)
        times.append(1000 * (time.perf_counter() - begin))
    return statistics.median(times[1:])


def bare_parse(article: Article) -> float:
    """The time that spaCy alone, as it comes, takes for the article's paragraphs."""
    pipeline = spacy.load(available(article.language))
    texts = [block.span.of(article.text) for block in article.blocks if block.kept]
    list(pipeline.pipe(texts[:2]))
    begin = time.perf_counter()
    list(pipeline.pipe(texts))
    return 1000 * (time.perf_counter() - begin)


def memory(window: MainWindow) -> str:
    """Resident megabytes of the window and of its workers, where the system tells."""
    pids = ["self"]
    for worker in (window.analyst.worker, window.printer.worker):
        pids += [str(pid) for pid in worker.process_ids]
    try:
        pages = [int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in pids]
    except OSError:
        return "unknown"
    return " + ".join(f"{4096 * each / 1e6:.0f}" for each in pages)


class Paints(QObject):
    """Tells whether a widget or what lies on it was painted since it was last asked."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._any = False
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        self._any |= event.type() is QEvent.Type.Paint
        return False

    def take(self) -> bool:
        """Whether anything was painted since the last call."""
        painted, self._any = self._any, False
        return painted


def repaint(window: MainWindow, act: Callable[[], None]) -> float:
    """The time from a key press until the preview's pixels have changed."""
    view = window.preview.view.viewport()
    before, paints = view.grab().toImage(), Paints(view)

    def changed() -> bool:
        if not paints.take():
            return False
        picture = view.grab().toImage()
        paints.take()
        return picture != before

    act()
    return wait_for(changed)


def settle(window: MainWindow) -> None:
    """Wait until the preview is up to date and nothing moves."""
    wait_for(lambda: not window.printer.busy)
    QTest.qWait(350)


def press(window: MainWindow, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or window.points.view, key)


def typed(window: MainWindow, letters: int) -> list[float]:
    """The times from letters typed into a point of the first page to the repainted preview."""
    press(window, Qt.Key.Key_E)
    times = []
    for _ in range(letters):
        settle(window)
        times.append(repaint(window, lambda: press(window, Qt.Key.Key_W)))
    press(window, Qt.Key.Key_Escape)
    return times


def decide_all(window: MainWindow, count: int) -> None:
    """Accept points one after the other, as fast as keys come from a quick hand."""
    for _ in range(count):
        press(window, Qt.Key.Key_A)
        QTest.qWait(40)


def walk(window: MainWindow, stalls: Stalls, article: Article, name: str) -> None:
    """Import, decide and edit one article, and print what it took."""
    bare = bare_parse(article)
    stalls.take()
    window.importer.take([Copied(article.text)], fresh=True)
    shown = wait_for(lambda: window.at_desk and _holds(window, article))
    settle(window)
    decide_all(window, 20)
    settle(window)
    reviewing = stalls.take()
    window.points.select(window.document.brief.accepted()[0].id)
    times = typed(window, 15)
    stalls.take()
    print(f"{name} ({len(article.text.split()):,} words)")
    print(f"  import to suggestions   {shown:8.0f}   bare parse {bare:.0f}, ×{shown / bare:.2f}")
    print(f"  longest stall           {reviewing:8.0f}   from import through 20 decisions")
    print(f"  key to repainted preview{statistics.median(times):8.0f}   median of {len(times)}")
    print(f"  memory, MB              {memory(window)}   window + workers")
    window.document.stack.setClean()


def _holds(window: MainWindow, article: Article) -> bool:
    return any(source.text == article.text for source in window.document.brief.sources)


def scrolling(window: MainWindow, points: int = 300) -> None:
    """Scroll through many points a wheel's notch at a time, and print the slowest frame."""
    window.document.open(many(window.document.brief, points))
    settle(window)
    bar = window.points.view.verticalScrollBar()
    frames = []
    for place in range(0, bar.maximum(), 72):
        begin = time.perf_counter()
        bar.setValue(place)
        window.points.view.viewport().repaint()
        frames.append(1000 * (time.perf_counter() - begin))
    slow = sum(frame > 1000 / 60 for frame in frames)
    print(
        f"scrolling {points} points: {len(frames)} frames, median {statistics.median(frames):.1f},"
    )
    print(f"  slowest {max(frames):.1f}, over 16.7 ms: {slow}")


def many(brief: Brief, points: int) -> Brief:
    """The brief with so many suggestions, each with a sentence of its source as evidence."""
    article = brief.sources[0]
    blocks = [block for block in article.blocks if block.kept]
    made = []
    for number in range(points):
        span = blocks[number % len(blocks)].span
        evidence = Evidence.take(article, span)
        section = brief.points[number % len(brief.points)].section
        made.append(Point(f"m{number}", section, span.of(article.text), evidence=(evidence,)))
    return replace(brief, points=tuple(made))


def long_article(sample: Article) -> Article:
    """An article of `WORDS` words: the sample's paragraphs over and over, each with its number."""
    paragraphs = [
        b.span.of(sample.text) for b in sample.blocks if b.kept and b.span.end - b.span.start > 80
    ]
    made: list[str] = []
    words = 0
    while words < WORDS:
        text = paragraphs[len(made) % len(paragraphs)]
        made.append(f"In round {len(made) + 1}, {text[0].lower()}{text[1:]}")
        words += len(made[-1].split())
    return Article.from_text("\n\n".join(made), title=sample.title)


def articles(names: list[str]) -> list[tuple[str, Article]]:
    """What is to be walked through."""
    if names:
        return [(name, briefing.import_article(Path(name))) for name in names]
    path = sample_article()
    assert path is not None
    sample = briefing.import_article(path)
    short = [("the sample article", sample)]
    return short if "--quick" in sys.argv else [*short, ("a long article", long_article(sample))]


def main() -> None:
    """Print the figures."""
    bare, ours = start_time(_BARE), start_time(_OURS)
    print(
        f"start to first paint and end: {ours:.0f}, "
        f"bare PySide6 window {bare:.0f}, ×{ours / bare:.2f}"
    )
    app = QApplication(sys.argv[:1])
    theme.apply(app, theme.LIGHT)
    with tempfile.TemporaryDirectory() as scratch:
        settings = Settings(QSettings(f"{scratch}/s.ini", QSettings.Format.IniFormat))
        window = MainWindow(settings, Path(scratch) / "recovery")
        window.resize(1440, 900)
        window.show()
        stalls = Stalls()
        window.warm()
        wait_for(lambda: not window.analyst.worker.busy and not window.printer.worker.busy)
        QTest.qWait(500)
        print(f"longest stall while the workers start: {stalls.take():.0f}")
        for name, article in articles([a for a in sys.argv[1:] if not a.startswith("-")]):
            walk(window, stalls, article, name)
        scrolling(window)
        window.shut_down()


if __name__ == "__main__":
    main()
