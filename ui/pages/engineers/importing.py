"""Bringing people in from a file: first shown, with the reason for every rejected row, then taken over as one step."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.actions.people import import_engineers
from models.errors import PlumblineError
from models.exchange.files import readable
from models.exchange.people_file import PeopleFile, RejectedRow, read_people
from models.people import EngineerDetails
from models.queries.people import taken_identities
from models.rubric.load import shipped_rubric
from ui.session import Session
from ui.translation import spoken
from ui.widgets.controls import button
from ui.widgets.format import number
from ui.widgets.layouts import size_dialog
from ui.widgets.surfaces import Notice
from ui.widgets.table import Column, Rows, Table, TableModel
from ui.widgets.text import label

Part = TypeVar("Part")


class ImportDialog(QDialog):
    """Chooses a file, shows what would come in and what would not, and takes it over."""

    def __init__(self, session: Session, parent: QWidget, path: Path | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._file: PeopleFile | None = None
        self.setWindowTitle(self.tr("Import people"))
        size_dialog(self, 820, 600)
        self._about = label(tone="2", wraps=True)
        self.notice = Notice()
        self._accepted, self._rejected = self._accepted_table(), self._rejected_table()
        self._accepted_title, self._rejected_title = label(kind="heading"), label(kind="heading")
        self._choose = button(self.tr("Choose a file…"), self._browse)
        self._take = button(self.tr("Import"), self._store, kind="primary")
        self._build()
        if path:
            self.read(path)
        else:
            self._show_nothing()

    def read(self, path: Path) -> None:
        """Read a file and show what is in it. Nothing is stored."""
        self._path = path
        self.notice.hide()
        try:
            self._file = read_people(path, taken_identities(self._session.workspace))
        except PlumblineError as error:
            self._show_nothing()
            self.notice.say(spoken(error))
            return
        ignored = ", ".join(self._file.ignored_columns)
        self._about.setText(" · ".join(filter(None, (path.name, ignored and self.tr("Not read: {0}").format(ignored)))))
        self._show_file(self._file)

    def _show_file(self, file: PeopleFile) -> None:
        """What would come in above what would not; each has the room of the other where that is empty."""
        self._accepted_title.setText(self.tr("%n person(s) will come in", "", len(file.accepted)))
        self._rejected_title.setText(self.tr("%n row(s) rejected", "", len(file.rejected)))
        self._accepted.reload()
        self._rejected.reload()
        self._accepted.setVisible(bool(file.accepted) or not file.rejected)
        for part in (self._rejected, self._rejected_title):
            part.setVisible(bool(file.rejected))
        self._take.setEnabled(bool(file.accepted))
        (self._take if file.accepted else self._choose).setFocus()

    def _show_nothing(self) -> None:
        self._file = None
        words = self.tr(
            "A CSV or Excel file with a heading row. It needs the columns name and level; employee id, e-mail, job title, "
            "path, team, manager, tech lead and role since are read where they are there."
        )
        self._about.setText(words)
        self._accepted_title.setText("")
        self._accepted.show()
        self._accepted.reload()
        for part in (self._rejected, self._rejected_title):
            part.hide()
        self._take.setEnabled(False)

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import people"), "", "CSV, Excel (*.csv *.xlsx)")
        if name:
            self.read(Path(name))

    def _store(self) -> None:
        assert self._file is not None and self._path is not None  # noqa: S101, PT018 - the button is disabled before
        people, name = self._file.accepted, self._path.name
        try:
            self._session.do(import_engineers, people=people, source=readable(name))
        except PlumblineError as error:
            self.notice.say(spoken(error))
            return
        self.accept()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Import people"), "title"), 1)
        head.addWidget(self._choose)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self.notice)
        column.addWidget(self._accepted_title)
        column.addWidget(self._accepted, 2)
        column.addWidget(self._rejected_title)
        column.addWidget(self._rejected, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        foot.addWidget(self._take)
        column.addLayout(foot)

    def _accepted_table(self) -> Table:
        names = {profile.code: profile.name for profile in shipped_rubric().profiles}
        columns: list[Column[EngineerDetails]] = [
            Column(self.tr("Name"), lambda one: one.name, stretch=True),
            Column(self.tr("Level"), lambda one: names[one.level]),
            Column(self.tr("Team"), lambda one: one.team or "–", needs=480),
            Column(self.tr("E-mail"), lambda one: one.email or "–", needs=640),
        ]
        return _table(
            self.tr("Will come in"), columns, lambda: self._file.accepted if self._file else (), 0, 110, 150, 210
        )

    def _rejected_table(self) -> Table:
        columns: list[Column[RejectedRow]] = [
            Column(self.tr("Row"), lambda row: number(row.number), right=True),
            Column(self.tr("Name"), lambda row: row.name or "–"),
            Column(self.tr("Why"), lambda row: spoken(row.reason), stretch=True),
        ]
        return _table(self.tr("Rejected"), columns, lambda: self._file.rejected if self._file else (), 60, 180, 0)


def _table(name: str, columns: list[Column[Part]], rows: Callable[[], Sequence[Part]], *widths: int) -> Table:
    """A table of what a file offers, all of it at once."""
    made = Table(name, TableModel(columns, lambda _offset: Rows(rows(), len(rows()))))
    made.set_widths(*widths)
    return made
