"""The command palette: type a few letters, go to a page or a person or do anything the window can do."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.queries.people import search_engineers
from ui.commands import Commands, keys_of
from ui.place import Place
from ui.session import Session
from ui.theme.icons import icon
from ui.theme.look import px
from ui.widgets.layouts import size_dialog

MOST_PEOPLE = 8
LOOKED_AT = 200
"""People are looked for in all that is known of them; here only the name and what identifies them counts."""


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the palette."""

    words: str
    note: str
    icon: str
    act: Callable[[], object]


def matches(typed: str, words: str) -> bool:
    """Whether every typed word begins a word of `words`, without regard to case and accents."""
    parts = _plain(words).split()
    return all(any(part.startswith(wanted) for part in parts) for wanted in _plain(typed).split())


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


class Palette(QDialog):
    """Opened by Ctrl+K over whatever is shown. Return goes, Escape closes, arrows choose."""

    gone = Signal(object)

    def __init__(self, window: QWidget, commands: Commands, session: Session | None) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search or jump to…"))
        self._commands, self._session = commands, session
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Type a name, a page or what to do"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._field.textChanged.connect(self._search)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setIconSize(QSize(px(16), px(16)))
        self._list.itemClicked.connect(lambda _item: self._go())
        column = QVBoxLayout(self)
        column.addWidget(self._field)
        column.addWidget(self._list)
        size_dialog(self, 520, 400)
        self._found: list[Found] = []
        self._search("")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move the choice while the typing goes on."""
        row, last = self._list.currentRow(), self._list.count() - 1
        match event.key():
            case Qt.Key.Key_Down:
                self._list.setCurrentRow(min(row + 1, last))
            case Qt.Key.Key_Up:
                self._list.setCurrentRow(max(row - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go()
            case _:
                super().keyPressEvent(event)

    def _search(self, typed: str) -> None:
        self._found = [*self._people(typed), *self._doings(typed)]
        self._list.clear()
        for one in self._found:
            note = f"   {one.note}" if one.note else ""
            self._list.addItem(QListWidgetItem(icon(one.icon), f"{one.words}{note}"))
        if not self._found:
            nothing = QListWidgetItem(self.tr("Nothing is called that."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        self._list.setCurrentRow(0)

    def _people(self, typed: str) -> list[Found]:
        if self._session is None or not typed.strip():
            return []
        looked_at = search_engineers(self._session.workspace, text=typed, limit=LOOKED_AT).rows
        people = [one for one in looked_at if matches(typed, f"{one.name} {one.employee_id} {one.email}")][:MOST_PEOPLE]
        return [
            Found(
                person.name, " · ".join(part for part in (person.team, person.employee_id) if part), "user",
                partial(self.gone.emit, Place("engineer", person.id)),
            )
            for person in people
        ]  # fmt: skip

    def _doings(self, typed: str) -> list[Found]:
        return [
            Found(action.text(), keys_of(action), command.icon, action.trigger)
            for command, action in self._commands.all()
            if action.isEnabled() and command.key != "palette" and matches(typed, action.text())
        ]

    def _go(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._found):
            chosen = self._found[row]
            self.close()
            chosen.act()
