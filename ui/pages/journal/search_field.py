"""Search field with a list of matches to choose from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView
from typing_extensions import override

from models.domain.people import EngineerId
from models.queries.engineers import engineer, search_engineers
from ui.framework.controller import WorkspaceController
from ui.language.format import standalone
from ui.widgets.clear_button import add_clear_button

MAX_RESULTS = 8
Found = tuple[str, object]
"""Text and value of a suggestion."""
VALUE = Qt.ItemDataRole.UserRole


class SearchField(QLineEdit):
    """Shows the matches of `find` for the typed text; arrows choose, Return takes the first or the chosen one."""

    chosen = Signal(object)

    def __init__(self, name: str, placeholder: str, find: Callable[[str], Sequence[Found]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(standalone(placeholder))
        self._find = find
        self._lines = QStandardItemModel(self)
        self._popup = QCompleter(self._lines, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setWidget(self)
        self._list = QListView()
        self._popup.setPopup(self._list)
        activated = self._popup.activated[QModelIndex]  # type: ignore[index] # PySide's stubs know no overloads
        activated.connect(lambda index: self.choose(index.data(VALUE)))
        self.textEdited.connect(self._offer)

    def matches(self) -> list[object]:
        """Values that match the typed text, the best first."""
        typed = self.text().strip()
        return [value for _, value in self._find(typed)[:MAX_RESULTS]] if typed else []

    def choose(self, value: object) -> None:
        """Choose one of the matches."""
        self._list.hide()
        self.chosen.emit(value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the first; the arrow down shows what there is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and (found := self.matches()):
            self.choose(found[0])
            return
        if event.key() == Qt.Key.Key_Down:
            self._offer(self.text())
            return
        super().keyPressEvent(event)

    def _offer(self, typed: str) -> None:
        self._lines.clear()
        for text, value in self._find(typed.strip())[:MAX_RESULTS]:
            line = QStandardItem(text)
            line.setData(value, VALUE)
            self._lines.appendRow(line)
        if self._lines.rowCount():
            self._popup.complete()
        else:
            self._list.hide()


class PersonField(SearchField):
    """Field that finds an engineer by name. Empty means none, or all."""

    changed = Signal()

    def __init__(self, controller: WorkspaceController, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder, self._people)
        self._controller = controller
        self._engineer: EngineerId | None = None
        add_clear_button(self)
        self.chosen.connect(self.show_engineer)
        self.textChanged.connect(self._forget)

    def value(self) -> EngineerId | None:
        """The id of the chosen engineer, or None."""
        return self._engineer

    def show_engineer(self, number: EngineerId | None) -> None:
        """Choose an engineer, or none."""
        name = engineer(self._controller.workspace, number).name if number else ""
        self._engineer = None
        self.setText(name)
        self.setCursorPosition(0)
        self._engineer = number
        self.changed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A name that only one person has needs not be chosen."""
        super().focusOutEvent(event)
        found = self.matches()
        if self._engineer is None and len(found) == 1 and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.choose(found[0])

    def _forget(self, _text: str) -> None:
        if self._engineer is not None:
            self._engineer = None
            self.changed.emit()

    def _people(self, typed: str) -> list[Found]:
        people = search_engineers(self._controller.workspace, text=typed, limit=MAX_RESULTS).rows
        return [
            (" · ".join(filter(None, (person.name, person.team, person.employee_id))), person.id) for person in people
        ]
