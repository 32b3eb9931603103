"""Help window: pages of the guide with contents, search and history."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidgetItem, QWidget
from typing_extensions import override

from ui.language.format import standalone
from ui.theme.theme import scaled, theme
from ui.widgets import boxes
from ui.widgets.clear_button import add_clear_button
from ui.widgets.controls import icon_button
from ui.widgets.layouts import size_dialog
from ui.widgets.text import label
from ui.widgets.wrapping_list import wrapping_list
from ui.window.guide_pages import GUIDE, GUIDE_PAGES, guide_title
from ui.window.guide_text import GuideText

CONTENTS_WIDTH = 236
"""Pixels at a zoom of 100 %; at most a third of the window."""


class GuideWindow(QDialog):
    """A window of its own beside the main window, so that the user can read a step and follow it."""

    def __init__(self, parent: QWidget, folder: Path = GUIDE) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._folder = folder
        self.setWindowTitle(self.tr("Guide"))
        size_dialog(self, 980, 760)
        self.contents = wrapping_list(self.tr("Contents"))
        self.text = GuideText()
        self.text.setAccessibleName(self.tr("Guide"))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find in this page"))
        self.search.setPlaceholderText(standalone(self.tr("Find in this page  (Ctrl+F)")))
        add_clear_button(self.search)
        self.back = icon_button("arrow-left", self.tr("Go back  (Alt+Left)"), self.text.backward)
        self.status = label(kind="caption", tone="2", wraps=True)
        self._build()
        self._fill_contents()
        self.text.sourceChanged.connect(self._follow_source)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.text.missing.connect(self._explain_missing)
        self.contents.currentRowChanged.connect(self._open_row)
        self.search.textChanged.connect(lambda _text: self._find_first())
        self.search.returnPressed.connect(self.find_next)
        self._add_keys()

    def show_page(self, page: str) -> None:
        """Show a page of the guide by its file name, and bring the window to the front."""
        self.status.hide()
        self.text.setSource(QUrl.fromLocalFile(str(self._folder / page)))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def page(self) -> str:
        """The file name of the page that is shown."""
        return self.text.source().fileName()

    def find_next(self, *, backwards: bool = False) -> None:
        """Select the next match of the search; continue at the other end of the page after the last one."""
        wanted = self.search.text()
        if not wanted:
            self.status.hide()
            return
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if self.text.find(wanted, flags):
            self.status.hide()
            return
        cursor = self.text.textCursor()
        edge = cursor.MoveOperation.End if backwards else cursor.MoveOperation.Start
        self.text.moveCursor(edge)
        if self.text.find(wanted, flags):
            self.status.hide()
        else:
            self.status.setText(self.tr("“{0}” is not on this page.").format(wanted))
            self.status.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a narrow window to the text."""
        super().resizeEvent(event)
        self._size_contents()

    def _find_first(self) -> None:
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        self.find_next()

    def _follow_source(self, source: QUrl) -> None:
        """Mark the page in the contents, however the user came to it."""
        page = source.fileName()
        if page in GUIDE_PAGES:
            self.contents.blockSignals(True)
            self.contents.setCurrentRow(GUIDE_PAGES.index(page))
            self.contents.blockSignals(False)

    def _open_row(self, row: int) -> None:
        if row >= 0:
            self.status.hide()
            self.text.setSource(QUrl.fromLocalFile(str(self._folder / GUIDE_PAGES[row])))

    def _explain_missing(self, name: str) -> None:
        self.status.setText(
            self.tr("The page “{0}” is missing from this copy of Plumbline. Reinstall Plumbline to restore it.").format(
                name
            )
        )
        self.status.show()

    def _fill_contents(self) -> None:
        for page in GUIDE_PAGES:
            self.contents.addItem(QListWidgetItem(guide_title(page, self._folder) or page))

    def _build(self) -> None:
        column = boxes.column(inside=self, spacing=10, margins=(16, 14, 16, 16))
        if QLocale().language() != QLocale.Language.English:
            column.addWidget(label(self.tr("The guide is in English."), "caption", "2"))
        self.back.setEnabled(False)
        column.addLayout(boxes.row(self.back, (self.search, 1)))
        self.status.hide()
        column.addWidget(self.status)
        self._size_contents()
        theme.changed.connect(self._size_contents)
        column.addLayout(boxes.row(self.contents, (self.text, 1), spacing=12), 1)

    def _size_contents(self) -> None:
        self.contents.setFixedWidth(min(scaled(CONTENTS_WIDTH), self.width() // 3))

    def _add_keys(self) -> None:
        for keys, work in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._focus_search),
            (QKeySequence("Alt+Left"), self.text.backward),
            (QKeySequence("F3"), self.find_next),
            (QKeySequence("Shift+F3"), lambda: self.find_next(backwards=True)),
            (QKeySequence(QKeySequence.StandardKey.Close), self.reject),
            (QKeySequence("F1"), lambda: self.show_page(GUIDE_PAGES[0])),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(lambda _checked=False, work=work: work())
            self.addAction(action)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
