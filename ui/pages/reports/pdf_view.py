"""PDF preview. PDFium renders the visible pages on the worker."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from ui.accessibility.roles import Role, set_role
from ui.framework.jobs import Job
from ui.pages.reports.pdf_document import OpenedPdf, open_pdf, render_page
from ui.theme.theme import color, scaled, tokens
from ui.widgets import boxes
from ui.widgets.layouts import take_focus_to_scroll

MAX_WIDTH = 900
GAP = 14


class PdfView(QScrollArea):
    """Shows a document page under page, as wide as there is room."""

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
            self._pages.append(page)
            self._column.addWidget(page)
        self._fit()
        self.verticalScrollBar().setValue(place)
        self._render_timer.start()
        if then:
            then()

    def _fit(self) -> None:
        width = min(self.viewport().width() - 2 * GAP - 8, scaled(MAX_WIDTH))
        for page in self._pages:
            page.set_width(max(width, 120))
        self._render_timer.start()

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


class PageView(QWidget):
    """One page: white paper until its picture comes. Its accessible description is the text of the page."""

    def __init__(self, size: tuple[float, float], name: str, text: str) -> None:
        super().__init__()
        self._size = size
        self._image: QImage | None = None
        self.asked: tuple[int, float] | None = None
        set_role(self, Role.Document, name)
        self.setAccessibleDescription(text)

    def set_width(self, width: int) -> None:
        """Be so wide, and as high as the paper then is."""
        self.setFixedSize(width, round(width * self._size[1] / self._size[0]))

    def wants(self, ratio: float) -> bool:
        """Whether a picture of this size has not been asked for yet."""
        return self.asked != (self.width(), ratio)

    def forget(self) -> None:
        """Free the rendered image: the page is far from the visible part."""
        self._image = None
        self.asked = None

    def show_image(self, ratio: float, image: QImage) -> None:
        """Show the picture that was asked for."""
        image.setDevicePixelRatio(ratio)
        self._image = image
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page; paper is white in dark mode too."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._image is not None:
            painter.drawImage(0, 0, self._image)  # pixel for pixel: scaling would blur the words
        painter.setPen(QPen(color(tokens().border_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
