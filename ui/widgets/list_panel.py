"""Searched list: search and filters above, the list below, and a message with a next step when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLayout, QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from ui.accessibility.announcements import announce
from ui.language.format import number, standalone
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.clear_button import add_clear_button
from ui.widgets.focus import first_stop

AROUND_PLACEHOLDER = 48
"""Pixels at a zoom of 100 % beside the placeholder."""
TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""Keys that make a command of another."""


class _SearchBox(QLineEdit):
    """A field that asks for the room of its placeholder, which says what can be found."""

    @override
    def sizeHint(self) -> QSize:
        """As wide as the placeholder, with the icon and the gaps."""
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + scaled(AROUND_PLACEHOLDER)
        return QSize(max(hint.width(), words), hint.height())


def search_box(placeholder: str, name: str) -> QLineEdit:
    """A field to search in; `name` is its accessible name."""
    result = _SearchBox()
    result.setPlaceholderText(standalone(placeholder))
    result.setAccessibleName(name)
    add_clear_button(result)
    return result


class ListPanel(QWidget):
    """Shows `content`, or one of `empties` where it is empty: the first if the search or a filter matches nothing.

    Search and filters are hidden while there is nothing to find.
    """

    def __init__(
        self,
        search: QLineEdit,
        controls: Sequence[QWidget | QLayout],
        content: QWidget,
        empties: Sequence[QWidget],
    ) -> None:
        super().__init__()
        self._search, self._empties = search, empties
        self._count = ""
        self._controls = QWidget()
        self._stack = QStackedWidget()
        boxes.column(*controls, inside=self._controls, spacing=12)
        for part in (content, *empties):
            self._stack.addWidget(part)
        boxes.column(self._controls, (self._stack, 1), inside=self, spacing=12)
        if isinstance(search, _SearchBox):  # other fields offer matches by these keys
            search.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search, Down and Return go to the list, and Escape clears it, before it closes a dialog."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in TO_LIST and not self._stack.currentIndex() and not event.modifiers() & CHORDS:
                self._focus_list()
                return True
            if event.key() == Qt.Key.Key_Escape and self._search.text():
                self._search.clear()
                return True
        return super().eventFilter(watched, event)

    def _focus_list(self) -> None:
        views = (view for view in self._stack.findChildren(QAbstractItemView) if view.isVisible())
        if view := next(views, None):
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_result(self, total: int, *, filtered: bool, otherwise: int = 1, count: str = "") -> None:
        """Show the list with so many rows, or why it is empty: the search or a filter, or the empty state with this number.

        How many rows there are is announced if the search or a filter has changed it, in the words of the page (`count`)
        if it shows them.
        """
        has_rows = total > 0
        count = count or self.tr("%n result(s)", "", total).replace(str(total), number(total), 1)
        self._controls.setVisible(has_rows or filtered)
        before, now = self._stack.currentIndex(), 0 if has_rows else 1 if filtered else otherwise + 1
        self._stack.setCurrentIndex(now)
        if now == 1 != before and self.isVisible():
            for sentence in self._empties[0].findChildren(QLabel):
                announce(self._search, sentence.text())  # the focus stays in the search
        elif count != self._count and has_rows and self._has_focus():
            announce(self._search, count)
        self._count = count if has_rows else ""

    def _has_focus(self) -> bool:
        """Whether the search or a filter has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self._controls.isAncestorOf(focused)

    def search_field(self) -> QLineEdit | None:
        """The search, while it is shown."""
        return None if self._controls.isHidden() else self._search

    def take_focus(self) -> None:
        """Focus the list, or the next step that an empty state offers."""
        shown = self._stack.currentWidget() or self._stack
        next_step = first_stop(shown) if self._stack.currentIndex() else None
        (next_step or shown).setFocus()
