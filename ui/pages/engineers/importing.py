"""Bringing people in from a file: first shown, with the reason for every rejected row, then taken over as one step."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from models.actions.people import import_engineers
from models.errors import PlumblineError
from models.exchange.people_file import PeopleFile, read_people
from models.queries.people import taken_identities
from ui.session import Session
from ui.translation import spoken
from ui.widgets.controls import button
from ui.widgets.layouts import size_dialog
from ui.widgets.surfaces import Notice
from ui.widgets.text import label


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
        self._accepted = _table(
            self.tr("Will come in"), [self.tr("Name"), self.tr("Level"), self.tr("Team"), self.tr("E-mail")]
        )
        self._rejected = _table(self.tr("Rejected"), [self.tr("Row"), self.tr("Name"), self.tr("Why")])
        self._accepted_title, self._rejected_title = label(kind="heading"), label(kind="heading")
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
        accepted, rejected = self._file.accepted, self._file.rejected
        self._about.setText(path.name)
        if self._file.ignored_columns:
            self.notice.say(self.tr("Not read: {0}").format(", ".join(self._file.ignored_columns)), wrong=False)
        self._accepted_title.setText(self.tr("%n person(s) will come in", "", len(accepted)))
        self._rejected_title.setText(self.tr("%n row(s) rejected", "", len(rejected)))
        _fill(self._accepted, [(one.name, one.level, one.team, one.email) for one in accepted])
        _fill(self._rejected, [(str(one.number), one.name, spoken(one.reason)) for one in rejected])
        for part in (self._rejected, self._rejected_title):
            part.setVisible(bool(rejected))
        self._take.setEnabled(bool(accepted))

    def _show_nothing(self) -> None:
        self._file = None
        words = self.tr(
            "A CSV or Excel file with a heading row. It needs the columns name and level; employee id, e-mail, job title, "
            "path, team, manager, tech lead and role since are read where they are there."
        )
        self._about.setText(words)
        self._accepted_title.setText("")
        for part in (self._rejected, self._rejected_title):
            part.hide()
        self._accepted.setRowCount(0)
        self._take.setEnabled(False)

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import people"), "", "CSV, Excel (*.csv *.xlsx)")
        if name:
            self.read(Path(name))

    def _store(self) -> None:
        assert self._file is not None and self._path is not None  # noqa: S101, PT018 - the button is disabled before
        people, name = self._file.accepted, self._path.name
        try:
            self._session.do(import_engineers, people=people, source=name)
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
        head.addWidget(button(self.tr("Choose a file…"), self._browse))
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


def _table(name: str, titles: list[str]) -> QTableWidget:
    made = QTableWidget(0, len(titles))
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels(titles)
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    made.horizontalHeader().setStretchLastSection(True)
    made.setTabKeyNavigation(False)
    return made


def _fill(table: QTableWidget, rows: list[tuple[str, ...]]) -> None:
    table.setRowCount(len(rows))
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(words))
    for column in range(table.columnCount() - 1):
        table.resizeColumnToContents(column)
