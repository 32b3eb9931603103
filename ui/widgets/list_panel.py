"""Searched list: search and filters above, the list below, and a message with a next step when it is empty."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QLineEdit, QStackedWidget, QWidget

from ui.widgets import boxes
from ui.widgets.focus import first_stop


def search_box(placeholder: str, name: str) -> QLineEdit:
    """A field to search in; `name` is its accessible name."""
    result = QLineEdit()
    result.setPlaceholderText(placeholder)
    result.setAccessibleName(name)
    result.setClearButtonEnabled(True)
    return result


class ListPanel(QWidget):
    """Shows `content` (the list) or one of `empties`, numbered from 0. Controls are hidden while there is nothing to find."""

    def __init__(
        self,
        search: QLineEdit,
        controls: Sequence[QWidget | QLayout],
        content: QWidget,
        empties: Sequence[QWidget],
    ) -> None:
        super().__init__()
        self._search = search
        self._controls = QWidget()
        self._stack = QStackedWidget()
        boxes.column(*controls, inside=self._controls, spacing=12)
        for part in (content, *empties):
            self._stack.addWidget(part)
        boxes.column(self._controls, (self._stack, 1), inside=self, spacing=12)

    def show_list(self) -> None:
        """Show the list with its search and filters."""
        self._controls.show()
        self._stack.setCurrentIndex(0)

    def show_empty(self, number: int, *, searchable: bool = False) -> None:
        """Show an empty state; `searchable` if another search or filter can find something."""
        self._controls.setVisible(searchable)
        self._stack.setCurrentIndex(number + 1)

    def search_field(self) -> QLineEdit | None:
        """The search, while it is shown."""
        return None if self._controls.isHidden() else self._search

    def take_focus(self) -> None:
        """Focus the list, or the next step that an empty state offers."""
        shown = self._stack.currentWidget() or self._stack
        next_step = first_stop(shown) if self._stack.currentIndex() else None
        (next_step or shown).setFocus()
