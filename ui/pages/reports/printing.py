"""Printing of a document: PDFium draws each page on the worker, Qt sends it to the printer."""

from functools import partial

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.framework.jobs import Job
from ui.pages.reports.pdf_document import OpenedPdf, open_pdf, render_page

MAX_DPI = 300
"""Dots per inch of a drawn page; more is not seen on paper and takes much memory."""
POINTS_PER_INCH = 72


class PrintRun(QObject):
    """Prints the pages that the print dialog chose, one after the other, so that one page at a time is in memory."""

    finished = Signal()
    failed = Signal(str)

    def __init__(self, content: bytes, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._content, self._printer = content, printer
        self._sizes: list[tuple[float, float]] = []
        self._pages: list[int] = []
        self._painter = QPainter()

    def start(self) -> None:
        """Read the document, then draw its pages."""
        job = Job(partial(open_pdf, self._content), self)
        job.done.connect(self._begin)
        job.failed.connect(self.failed.emit)
        job.start()

    def _begin(self, document: OpenedPdf) -> None:
        self._sizes = document.sizes
        self._pages = self._chosen_pages(len(document.sizes))
        width, height = self._sizes[0]
        self._printer.setFullPage(True)  # the margins are part of the document
        self._printer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Point))
        self._printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        if not self._pages or not self._painter.begin(self._printer):
            self.failed.emit(self.tr("The printer does not accept the document. Check it and try again."))
            return
        self._draw_next()

    def _chosen_pages(self, number: int) -> list[int]:
        """Numbers of the pages to print, from 0."""
        printer = self._printer
        if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
            return list(range(printer.fromPage() - 1, min(printer.toPage(), number)))
        return list(range(number))

    def _draw_next(self) -> None:
        scale = min(self._printer.resolution(), MAX_DPI) / POINTS_PER_INCH
        job = Job(partial(render_page, self._content, self._pages[0], scale), self)
        job.done.connect(self._put_on_paper)
        job.failed.connect(self._stop)
        job.start()

    def _put_on_paper(self, image: QImage) -> None:
        width, height = self._sizes[self._pages.pop(0)]
        dots = self._printer.resolution() / POINTS_PER_INCH
        self._painter.drawImage(QRectF(0, 0, width * dots, height * dots), image)
        if self._pages:
            self._printer.newPage()
            self._draw_next()
        else:
            self._painter.end()
            self.finished.emit()

    def _stop(self, sentence: str) -> None:
        self._printer.abort()
        self._painter.end()
        self.failed.emit(sentence)
