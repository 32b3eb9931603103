"""PDF preview. PDFium renders the visible pages on the worker."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget
from typing_extensions import override

from ui.framework.jobs import Job
from ui.pages.reports.pdf_document import (
    OpenedPdf,
    Point,
    TextRange,
    find_text,
    open_pdf,
    render_page,
    select_all_text,
    select_text,
)
from ui.pages.reports.pdf_page import PageView
from ui.theme.theme import scaled
from ui.widgets import boxes, clipboard
from ui.widgets.layouts import take_focus_to_scroll

MAX_WIDTH = 900
GAP = 14
ZOOMS = (50, 75, 100, 125, 150, 200, 300)
"""In percent of the width that fits."""


class PdfView(QScrollArea):
    """Shows a document page under page, as wide as there is room or in another zoom; its text is searched and copied."""

    found = Signal(int, int)
    """The number of the found text that is shown, from 1, and of how many; 0 of 0 if there is none."""
    zoomed = Signal(int)
    """The zoom in percent."""

    page_changed = Signal(int, int)
    """The number of the page that takes most of the view, and of how many."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        take_focus_to_scroll(self, self.tr("Pages"))
        self._opened: OpenedPdf | None = None
        self._pages: list[PageView] = []
        self._body = QWidget()
        self._body.setObjectName("page")
        self._column = boxes.column(inside=self._body, spacing=GAP, margins=(GAP, GAP, GAP, GAP))
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._body)
        self._render_timer = QTimer(self, singleShot=True, interval=30)
        self._render_timer.timeout.connect(self._render_visible)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._render_timer.start())
        self._number = 0
        self._zoom = 100
        self._wanted = ""
        self._hits: list[TextRange] = []
        self._current = 0
        self._selected = ""
        self._selecting: Job | None = None
        self._drag: tuple[int, Point, Point] | None = None

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def show_document(self, content: bytes, then: Callable[[], object] | None = None) -> None:
        """Read a document on the worker and show it; `then` is called once its pages are there."""
        self._number += 1
        job = Job(partial(open_pdf, content), self)
        job.done.connect(partial(self._show_opened, self._number, then))
        job.start()

    def clear(self) -> None:
        """Show nothing."""
        self._number += 1
        self._opened = None
        for page in self._pages:
            page.hide()
            page.deleteLater()
        self._pages = []

    def zoom_by(self, steps: int) -> None:
        """Show the pages larger or smaller; 0 steps fits them to the width again."""
        at = ZOOMS.index(self._zoom) + steps if steps else ZOOMS.index(100)
        self._zoom = ZOOMS[min(max(at, 0), len(ZOOMS) - 1)]
        self._fit()
        self.zoomed.emit(self._zoom)

    def search(self, wanted: str) -> None:
        """Find a text in the document on the worker, and show its first occurrence."""
        self._wanted = wanted.strip()
        if self._opened is None or not self._wanted:
            self._show_hits(self._wanted, [])
            return
        job = Job(partial(find_text, self._opened.content, self._wanted), self)
        job.done.connect(partial(self._show_hits, self._wanted))
        job.start()

    def next_hit(self, step: int = 1) -> None:
        """Show the next occurrence, or the previous one with a step of -1."""
        if self._hits:
            self._current = (self._current + step) % len(self._hits)
            self._show_current()

    def selected_text(self) -> str:
        """What Ctrl+C copies."""
        return self._selected

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected, or select all text."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._opened:
            self._select_all()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do."""
        if self._opened is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self._copy).setEnabled(
            bool(self._selected)
        )
        menu.addAction(self.tr("Select all text"), QKeySequence(QKeySequence.StandardKey.SelectAll), self._select_all)
        menu.popup(event.globalPos())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self._fit()

    def _show_opened(self, number: int, then: Callable[[], object] | None, opened: OpenedPdf) -> None:
        if number != self._number:
            return
        place = self.verticalScrollBar().value()
        self.clear()
        number = self._number
        self._opened = opened
        for at, (size, text) in enumerate(zip(opened.sizes, opened.texts, strict=True)):
            name = self.tr("Page {0} of {1}").format(at + 1, len(opened.sizes))
            page = PageView(size, name, text)
            page.dragged.connect(partial(self._drag_on, at))
            self._pages.append(page)
            self._column.addWidget(page)
        self._fit()
        self._selected = ""
        self.search(self._wanted)
        self.verticalScrollBar().setValue(place)
        self._render_timer.start()
        if then:
            then()

    def _fit(self) -> None:
        width = min(self.viewport().width() - 2 * GAP - 8, scaled(MAX_WIDTH))
        for page in self._pages:
            page.set_width(max(width, 120) * self._zoom // 100)
        self._render_timer.start()

    def _show_hits(self, wanted: str, hits: list[TextRange]) -> None:
        if wanted != self._wanted:
            return
        self._hits, self._current = hits, 0
        self._show_current()

    def _show_current(self) -> None:
        current = self._hits[self._current] if self._hits else None
        for at, page in enumerate(self._pages):
            page.mark(
                [hit for hit in self._hits if hit.page == at], current if current and current.page == at else None
            )
        if current and current.page < len(self._pages):
            page = self._pages[current.page]
            middle = page.rect_of(current).center() + page.pos()
            self.ensureVisible(middle.x(), middle.y(), self.viewport().width() // 4, self.viewport().height() // 3)
        self.found.emit(self._current + 1 if current else 0, len(self._hits))

    def _copy(self) -> None:
        if self._selected:
            clipboard.copy(self._selected)

    def _select_all(self) -> None:
        """Select the text of all pages, which is known at once; where it stands is looked up."""
        if self._opened is None:
            return
        self._select_nothing()
        self._selected = text = "\n".join(self._opened.texts)
        job = Job(partial(select_all_text, self._opened.content), self)
        job.done.connect(lambda ranges: self._show_all_selected(ranges) if self._selected == text else None)
        job.start()

    def _show_all_selected(self, ranges: list[TextRange]) -> None:
        for chosen in ranges[: len(self._pages)]:
            self._pages[chosen.page].select(chosen)

    def _drag_on(self, at: int, start: Point | None, end: Point | None) -> None:
        """Select the text up to the pointer; while one selection is looked up, only the newest place waits."""
        if start is None or end is None:
            self._select_nothing()
            return
        self._drag = at, start, end
        if self._selecting is None:
            self._select_next()

    def _select_next(self) -> None:
        if self._drag is None or self._opened is None:
            return
        at, start, end = self._drag
        self._drag = None
        self._selecting = Job(partial(select_text, self._opened.content, at, start, end), self)
        self._selecting.done.connect(self._show_selected)
        self._selecting.failed.connect(lambda _sentence: self._end_selecting())
        self._selecting.start()

    def _end_selecting(self) -> None:
        self._selecting = None
        self._select_next()

    def _show_selected(self, chosen: TextRange) -> None:
        if chosen.page < len(self._pages):
            self._selected = chosen.text
            self._pages[chosen.page].select(chosen)
        self._end_selecting()

    def _select_nothing(self) -> None:
        self._drag, self._selected = None, ""
        for page in self._pages:
            page.select(None)

    def _render_visible(self) -> None:
        if self._opened is None:
            return
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        middle = (top + bottom) / 2
        nearest = min(self._pages, key=lambda page: abs(page.geometry().center().y() - middle))
        self.page_changed.emit(self._pages.index(nearest) + 1, len(self._pages))
        ratio = self.devicePixelRatioF()
        for at, page in enumerate(self._pages):
            visible = page.y() + page.height() > top - 200 and page.y() < bottom + 200
            if not visible:
                page.forget()
            elif page.wants(ratio):
                scale = page.width() / self._opened.sizes[at][0] * ratio
                job = Job(partial(render_page, self._opened.content, at, scale), page)
                job.done.connect(partial(page.show_image, ratio))
                page.asked = (page.width(), ratio)
                job.start()
