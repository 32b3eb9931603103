"""Import dialog: a preview with reasons for rejected rows, then one undo step."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from models.domain.people import PersonUpdate
from models.exchange.files import readable
from models.exchange.local_dates import DateOrder
from models.exchange.people_file import PeopleFile, RejectedRow, read_people
from models.operations.engineers import import_engineers
from models.queries.engineers import taken_identities
from models.support.errors import PlumblineError
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.language.translation import translate
from ui.pages.engineers.import_tables import ImportTables
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.controls import button, choice, choose
from ui.widgets.table import ROW_HEIGHT, Table
from ui.widgets.text import label

NO_LIMIT = (1 << 24) - 1
"""Pixels: Qt's QWIDGETSIZE_MAX, which PySide6 does not have."""


class ImportDialog(FormDialog):
    """Chooses a file, shows what would come in, be updated and stay outside, and stores it."""

    def __init__(self, controller: WorkspaceController, parent: QWidget, path: Path | None = None) -> None:
        super().__init__(860, 660, parent)
        self._controller = controller
        self._path = path
        self._file: PeopleFile | None = None
        self._about = label(tone="2", wraps=True)
        self._notes = label(tone="2", wraps=True)
        tables = ImportTables(self)
        self._accepted = tables.accepted(lambda: self._file.accepted if self._file else ())
        self._offered = tables.offered()
        self._rejected = tables.notes(self.tr("Rejected"), lambda: [row for row in self._rows() if not row.offer])
        self._warnings = tables.notes(self.tr("Skipped"), lambda: self._file.warnings if self._file else ())
        self._titles = {table: label(kind="heading") for table in self._tables()}
        self._dates = choice(
            self.tr("Date order"),
            [
                (self.tr("Day or month first? Choose…"), None),
                (self.tr("Day first: 31/12/2026"), DateOrder.DAY_FIRST),
                (self.tr("Month first: 12/31/2026"), DateOrder.MONTH_FIRST),
            ],
        )
        self._sheets = choice(self.tr("Sheet"), [])
        self._ticks = QWidget()
        self._choose = button(self.tr("Choose a file…"), self._browse)
        self._take = self.build_form(self.tr("Import people"), self._preview(), self.tr("Import"))
        self._offered.ticked.connect(self._allow)
        self._dates.activated.connect(lambda _index: self._read_again())
        self._sheets.activated.connect(lambda _index: self._read_again())
        if path:
            self.read(path)
        else:
            self._show_nothing()

    def read(self, path: Path) -> None:
        """Read a file and show what is in it. Nothing is stored."""
        self._path = path
        self._offered.tick_shown(False)
        self._sheets.clear()
        choose(self._dates, None)
        self._read_again()

    def _read_again(self) -> None:
        assert self._path is not None  # noqa: S101 - the choices are shown with a file only
        self.notice.hide()
        order, sheet = self._dates.currentData(), self._sheets.currentData() or ""
        try:
            holders = taken_identities(self._controller.workspace)
            self._file = read_people(self._path, holders, dates=DateOrder(order) if order else None, sheet=sheet)
        except PlumblineError as error:
            self._show_nothing()
            self.show_error(error)
            return
        self._show_file(self._file, self._path.name)

    def _show_file(self, file: PeopleFile, name: str) -> None:
        """What would come in above what would not; each has the room of the others where those are empty."""
        ignored = ", ".join(file.ignored_columns)
        self._about.setText(
            " · ".join(filter(None, (name, ignored and self.tr("Ignored columns: {0}").format(ignored))))
        )
        self._notes.setText("\n".join(map(translate, file.notes)))
        self._notes.setVisible(bool(file.notes))
        self._dates.setVisible(file.open_dates or self._dates.currentData() is not None)
        if not self._sheets.count():
            for sheet in file.sheets:
                self._sheets.addItem(sheet, sheet)
        choose(self._sheets, file.sheet)
        self._sheets.setVisible(len(file.sheets) > 1)
        offers = [row for row in file.rejected if row.offer]
        self._offered.show_rows(offers)
        rejected = len(file.rejected) - len(offers)
        self._show_table(self._accepted, self.tr("%n person(s) to import", "", len(file.accepted)), len(file.accepted))
        self._show_table(self._offered, self.tr("%n person(s) already here", "", len(offers)), len(offers))
        self._show_table(self._rejected, self.tr("%n row(s) rejected", "", rejected), rejected)
        warnings = len(file.warnings)
        self._show_table(self._warnings, self.tr("%n cell(s) skipped", "", warnings), warnings)
        self._titles[self._accepted].show()
        self._accepted.setVisible(bool(file.accepted) or not (file.rejected or file.warnings))
        self._ticks.setVisible(bool(offers))
        self._allow()
        (self._take if file.accepted else self._choose).setFocus()

    def _show_table(self, table: Table, title: str, count: int) -> None:
        self._titles[table].setText(title)
        if table is not self._offered:
            table.reload()
        table.setMaximumHeight(scaled(ROW_HEIGHT * (count + 1)))  # the others get what it does not need
        for part in (table, self._titles[table]):
            part.setVisible(count > 0)

    def _show_nothing(self) -> None:
        self._file = None
        words = self.tr(
            "A CSV or Excel file with a heading row. Name and level are required. Employee ID, email, job "
            "title, path, team, manager, tech lead and role since are optional. Headings of common HR "
            "systems are recognised in English and German."
        )
        self._about.setText(words)
        for table, title in self._titles.items():
            title.setText("")
            title.hide()
            table.setVisible(table is self._accepted)
        for part in (self._notes, self._dates, self._sheets, self._ticks):
            part.hide()
        self._accepted.reload()
        self._accepted.setMaximumHeight(NO_LIMIT)
        self._take.setEnabled(False)

    def _tables(self) -> tuple[Table, ...]:
        return self._accepted, self._offered, self._rejected, self._warnings

    def _rows(self) -> tuple[RejectedRow, ...]:
        return self._file.rejected if self._file else ()

    def _updates(self) -> list[PersonUpdate]:
        ticked = self._offered.numbers()
        return [row.offer for row in self._rows() if row.offer and row.number in ticked]

    def _allow(self) -> None:
        self._take.setEnabled(self._file is not None and bool(self._file.accepted or self._updates()))

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import people"), "", "CSV, Excel (*.csv *.xlsx)")
        if name:
            self.read(Path(name))

    @override
    def store(self) -> None:
        """Import the new people and update those that are ticked, as one step of undo."""
        assert self._file is not None and self._path is not None  # noqa: S101, PT018 - the button is disabled before
        people, name = self._file.accepted, self._path.name
        self._controller.do(import_engineers, people=people, source=readable(name), updates=self._updates())

    def _preview(self) -> QVBoxLayout:
        about = boxes.row((self._about, 1), (self._choose, 0, Qt.AlignmentFlag.AlignTop))
        column = boxes.column(about, boxes.flow(self._sheets, self._dates), self._notes, spacing=10)
        ticks = boxes.flow(
            label(self.tr("Tick the people to update or restore."), tone="2", wraps=True),
            0,
            button(self.tr("Tick all"), lambda: self._offered.tick_shown(True)),
            button(self.tr("Tick none"), lambda: self._offered.tick_shown(False)),
        )
        self._ticks.setLayout(ticks)
        for table in self._tables():
            title: QLabel = self._titles[table]
            column.addWidget(title)
            if table is self._offered:
                column.addWidget(self._ticks)
            column.addWidget(table, 2 if table is self._accepted else 1)
        column.addStretch()
        return column
