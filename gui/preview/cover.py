"""What is seen of the pages, kept in sight while a new document takes the old one's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPalette, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from gui.preview.view import PreviewView

#: The most pixels of a page that are rendered where not all of it is seen.
WHOLE = 16_000_000

#: Milliseconds after which pages that are not rendered yet are no longer waited for.
PATIENCE = 2000


@dataclass(frozen=True, slots=True)
class _Part:
    """What is rendered of a page: a word for its look, its size in pixels, and what of it."""

    page: int
    look: str
    width: int
    height: int
    clip: tuple[int, int, int, int]


class Cover(QLabel):
    """Lies over a preview: new pages as soon as they are rendered, until the view has them too.

    Qt's own view has nothing to paint for a moment after its document has changed.
    """

    in_sight = Signal()

    def __init__(self, view: PreviewView) -> None:
        super().__init__(view.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._view = view
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._give_up)
        for qts in view.findChildren(
            QPdfPageRenderer, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            qts.pageRendered.connect(self._note)
        self._stale = self._coming = False
        self._beneath: set[int] = set()
        self._shown = 0
        self._looks: Sequence[str] = ()
        self._images: dict[_Part, QImage] = {}
        self._awaited: dict[int, _Part | None] = {}
        self._pictured: Sequence[tuple[QRectF, _Part]] = ()

    def follow(self, document: QPdfDocument, looks: Sequence[str]) -> None:
        """Show another document's pages as soon as they are rendered, and say so by `in_sight`.

        What Qt's view shows of itself is of an earlier document until `settle`. `looks` has a word
        for each page: one with the same word as before is not rendered anew.
        """
        self._renderer.setDocument(document)
        self._shown += 1
        self._looks = [look or f"{self._shown}.{page}" for page, look in enumerate(looks)]
        self._stale = self._coming = True
        self._beneath.clear()
        self._pictured = ()
        self._timer.start(PATIENCE)
        # While a page of the earlier document is being rendered, Qt takes another request for the
        # same page as the same one.
        self._awaited = dict.fromkeys(self._awaited)
        if not self._awaited:
            self._ask()

    def _ask(self) -> None:
        """Have what is seen rendered, and show it where it is already."""
        parts = [self._part(page, paper) for page, paper in self._view.seen()]
        self._images = {part: self._images[part] for part in parts if part in self._images}
        known = {*self._images, *self._awaited.values()}
        self._awaited |= {self._request(part): part for part in parts if part not in known}
        if not self._awaited:
            self._show()

    def settle(self) -> None:
        """Count what Qt's view renders from now on as the new document's."""
        self._stale = False
        if not self._coming:
            self._ask()

    def refresh(self) -> None:
        """Take over other marks."""
        if self.isVisible() and not self._changing:
            self._pictured = ()
            self._show()

    def lift(self) -> None:
        """Show the view itself, unless its pages are just being changed."""
        if not self._changing:
            self.hide()

    @property
    def _changing(self) -> bool:
        return self._stale or bool(self._awaited)

    def _give_up(self) -> None:
        self._awaited.clear()
        self.hide()
        self._arrive()

    def _arrive(self) -> None:
        if self._coming:
            self._coming = False
            self.in_sight.emit()

    def _note(self, page: int, *_of: object) -> None:
        """Lift once Qt's view itself has rendered the pages that are seen."""
        if self._stale:
            return
        self._beneath.add(page)
        if not self._awaited and self._beneath.issuperset(p for p, _ in self._view.seen()):
            self.hide()

    def _put(self, picture: QPixmap) -> None:
        self.resize(self._view.viewport().size())
        self.setPixmap(picture)
        self.show()
        self.raise_()

    def _part(self, page: int, paper: QRectF) -> _Part:
        """What to render of a page: all of it, or what is seen of a very large one."""
        ratio = self.devicePixelRatioF()
        size = (paper.size() * ratio).toSize()
        clip = QRect(QPointF(0, 0).toPoint(), size)
        if size.width() * size.height() > WHOLE:
            part = paper.intersected(self._view.window_rect())
            corner = ((part.topLeft() - paper.topLeft()) * ratio).toPoint()
            clip = QRect(corner, (part.size() * ratio).toSize())
        place = clip.x(), clip.y(), clip.width(), clip.height()
        return _Part(page, self._looks[page], size.width(), size.height(), place)

    def _request(self, part: _Part) -> int:
        options = QPdfDocumentRenderOptions()
        size, clip = QSize(part.width, part.height), QRect(*part.clip)
        if clip.size() != size:
            options.setScaledSize(size)
            options.setScaledClipRect(clip)
        return int(self._renderer.requestPage(part.page, clip.size(), options))

    def _take(
        self, _page: int, _size: QSize, image: QImage, _options: object, request: int
    ) -> None:
        if request not in self._awaited:
            return
        part = self._awaited.pop(request)
        if part is not None:
            self._images[part] = image
        if not self._awaited:
            self._ask()

    def _show(self) -> None:
        """Show the pages that are seen; they are as Qt's own, which come in their time."""
        seen = [(paper, self._part(page, paper)) for page, paper in self._view.seen()]
        known = all(part in self._images for _, part in seen)
        ready = self._beneath.issuperset(part.page for _, part in seen)
        if known and (self._stale or not ready):
            if seen != self._pictured:
                self._put(self._picture(seen))
            self._pictured = seen
            self._timer.start(PATIENCE)
            self._arrive()
        elif not self._stale:
            self.hide()

    def _picture(self, seen: Sequence[tuple[QRectF, _Part]]) -> QPixmap:
        """The view with these pages, at the screen's resolution."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self._view.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._view.palette().color(QPalette.ColorRole.Dark))
        painter = QPainter(picture)
        painter.translate(-self._view.window_rect().topLeft())
        for paper, part in seen:
            painter.fillRect(paper, Qt.GlobalColor.white)
            place = QRectF(*(each / ratio for each in part.clip)).translated(paper.topLeft())
            painter.drawImage(place, self._images[part])
        self._view.paint_marks(painter)
        painter.end()
        return picture
