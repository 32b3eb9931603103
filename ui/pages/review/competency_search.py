"""Search field that filters the competencies by code, name or area, and how many the review asks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.accessibility.announcements import announce
from ui.language.format import standalone
from ui.pages.review.outline import Outline
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.clear_button import add_clear_button
from ui.widgets.text import label


class CompetencySearch(QWidget):
    """Search in the list. Return or Down goes to the first match; Escape clears the search and returns to the list."""

    def __init__(self, outline: Outline) -> None:
        super().__init__()
        self._outline = outline
        self.line = _Line()
        self.line.setPlaceholderText(standalone(self.tr("Search competencies  (Ctrl+F)")))
        self.line.setAccessibleName(self.tr("Search competencies"))
        add_clear_button(self.line)
        self.line.textChanged.connect(lambda _text: self.apply())
        self.line.taken.connect(self._go_to_first)
        self.line.left.connect(self.clear)
        self._nothing = label(self.tr("No competency matches. Press Esc to show all."), "caption", "2", wraps=True)
        self._asked = label(kind="caption", tone="2", wraps=True)
        margins = (scaled(10), scaled(10), scaled(10), scaled(2))
        boxes.column(self.line, self._asked, self._nothing, inside=self, margins=margins)
        self._nothing.hide()

    def apply(self) -> None:
        """Show what matches, or that nothing does, and how many competencies the review asks if not all."""
        found = self._outline.show_matches(self.line.text())
        if self._nothing.isHidden() and not found:
            announce(self.line, self._nothing.text())
        self._nothing.setHidden(found)
        items = self._outline.items
        text = self.tr("This review covers {0} of {1} competencies.")
        self._asked.setText(text.format(items.asked, items.total))
        self._asked.setVisible(items.asked < items.total)

    def clear(self) -> None:
        """Show all, with the focus on the list."""
        self.line.clear()
        self._outline.setFocus()

    def _go_to_first(self) -> None:
        if self._nothing.isHidden():
            self._outline.choose_shown()
            self._outline.setFocus()


class _Line(QLineEdit):
    taken = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys that return to the list."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.taken.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
