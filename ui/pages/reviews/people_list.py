"""Many people with a box to tick beside each: as quick for ten thousand as for ten."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from models.people import EngineerId
from models.queries.cycle_reviews import Candidate
from models.rubric.load import shipped_rubric
from ui.widgets.table import Column, Index, Rows, Table, TableModel

_TICK = Qt.ItemDataRole.CheckStateRole


class _People(TableModel[Candidate]):
    """The people shown, and whoever is ticked, shown or not."""

    def __init__(self, columns: Sequence[Column[Candidate]]) -> None:
        super().__init__(columns, lambda _offset: Rows(self.people, len(self.people)))
        self.people: Sequence[Candidate] = ()
        self.ticked: dict[EngineerId, None] = {}

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and whether the person is ticked."""
        if role == _TICK and index.column() == 0:
            on = self.rows[index.row()].id in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Tick a person, or not."""
        if role != _TICK:
            return False
        self.tick([self.rows[index.row()]], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, people: Sequence[Candidate], on: bool) -> None:
        """Tick people, or not."""
        for one in people:
            if on:
                self.ticked[one.id] = None
            else:
                self.ticked.pop(one.id, None)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0), [_TICK])


class PeopleList(Table):
    """A click on the box, Space or Return ticks."""

    ticked = Signal()

    def __init__(self, name: str) -> None:
        levels = {profile.code: profile.name for profile in shipped_rubric().profiles}
        self._people = _People(
            [
                Column(self.tr("Name"), lambda row: row.name, stretch=True),
                Column(self.tr("Level"), lambda row: levels[row.level]),
                Column(self.tr("Team"), lambda row: row.team),
                Column(self.tr("Manager"), lambda row: row.manager_name or "–"),
            ]
        )
        super().__init__(name, self._people)
        self.set_widths(0, 100, 110, 140)
        self._people.dataChanged.connect(lambda *_what: self.ticked.emit())
        self.doubleClicked.disconnect()  # both clicks have ticked already
        self.opened.connect(lambda row: self._people.tick([row], row.id not in self._people.ticked))

    def show_people(self, people: Sequence[Candidate]) -> None:
        """Show these; ticks stay."""
        self._people.people = people
        self._people.reload()
        if people:
            self.setCurrentIndex(self._people.index(0, 0))

    def people(self) -> list[EngineerId]:
        """Whoever is ticked, in the order of ticking."""
        return list(self._people.ticked)

    def tick_shown(self, on: bool) -> None:
        """Tick everybody who is shown, or nobody of them."""
        self._people.tick(self._people.people, on)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space ticks, wherever in the row one is."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.opened.emit(self._people.rows[index.row()])
            return
        super().keyPressEvent(event)
