"""PDF preview with its tools: search, zoom, page number."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.accessibility.announcements import announce
from ui.pages.reports.pdf_view import PdfView
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.controls import icon_button
from ui.widgets.list_panel import search_box
from ui.widgets.text import label


class PdfPreview(QWidget):
    """The pages with a row of tools above them. Return in the search shows the next place."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = PdfView()
        self._page = label(kind="caption", tone="2")
        self._hits = label(kind="caption", tone="2")
        self._zoom = label("100 %", kind="caption", tone="2")
        self._search = search_box(self.tr("Search in the document"), self.tr("Search in the document"))
        self._search.setMinimumWidth(scaled(150))
        self._search.textChanged.connect(self.pages.search)
        self._search.returnPressed.connect(self.pages.next_hit)
        self.pages.page_changed.connect(lambda at, of: self._page.setText(self.tr("Page {0} of {1}").format(at, of)))
        self.pages.found.connect(self._show_hits)
        self.pages.zoomed.connect(lambda percent: self._zoom.setText(f"{percent} %"))
        tools = boxes.flow(
            self._search,
            icon_button("chevron-left", self.tr("Previous place"), lambda: self.pages.next_hit(-1)),
            icon_button("chevron-right", self.tr("Next place"), self.pages.next_hit),
            self._hits,
            0,
            icon_button("zoom-out", self.tr("Smaller pages"), lambda: self.pages.zoom_by(-1)),
            self._zoom,
            icon_button("zoom-in", self.tr("Larger pages"), lambda: self.pages.zoom_by(1)),
            icon_button("monitor", self.tr("Fit to the width"), lambda: self.pages.zoom_by(0)),
            self._page,
        )
        boxes.column(tools, (self.pages, 1), inside=self, spacing=6)

    def focus_search(self) -> bool:
        """Go to the search in the document if the focus is in the preview; returns whether it is."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return False
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        return True

    def _show_hits(self, at: int, of: int) -> None:
        typed = bool(self._search.text().strip())
        nothing = self.tr("Not found") if typed else ""
        sentence = self.tr("{0} of {1}").format(at, of) if of else nothing
        if sentence and sentence != self._hits.text():
            announce(self._search, sentence)  # the focus stays in the search
        self._hits.setText(sentence)
