"""Lists that keep their columns between starts and can be exported as CSV or XLSX."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.domain.people import EngineerId
from models.exchange.files import readable
from models.exchange.table_output import Cell, OutputTable, write_csv
from models.exchange.xlsx_output import write_xlsx
from models.operations.exports import record_file
from models.support.errors import Refused
from models.support.messages import message
from models.workspace.workspace import Outcome
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_save
from ui.framework.jobs import CancelToken, Job
from ui.framework.preferences import Preferences
from ui.language.format import number
from ui.widgets.row_menu import RowAction
from ui.widgets.table import Table
from ui.widgets.table_model import Column

ANNOUNCED_FROM = 1000
"""Rows from which an export says that it has started."""


BY_ENGINEER: Callable[[Sequence[Any]], Iterable[EngineerId]] = partial(map, attrgetter("engineer_id"))
"""The engineers of rows that each belong to one."""


@dataclass(frozen=True, slots=True)
class ListedRows:
    """The rows of a list as it is filtered and sorted now: their number, and a function that reads them on the worker."""

    total: int
    fetch: Callable[[], Sequence[Any]]


class ListExport(QObject):
    """Export of one list: asks for a file, then reads and writes the rows on the worker."""

    def __init__(
        self,
        controller: WorkspaceController,
        parent: QWidget,
        title: str,
        columns: Callable[[], Sequence[Column[Any]]],
        rows: Callable[[], ListedRows],
        people_in: Callable[[Sequence[Any]], Iterable[EngineerId]] = BY_ENGINEER,
    ) -> None:
        """`people_in` gives the engineers in these rows, whom the record of the file names."""
        super().__init__(parent)
        self._controller, self._parent = controller, parent
        self._title, self._columns, self._rows, self._people_in = title, columns, rows, people_in

    def choose_file(self) -> None:
        """Ask where to, and write the list there."""
        if path := self._ask():
            self.export_to(path)

    def row_action(self, rows: Sequence[Any]) -> RowAction:
        """The entry of a context menu that exports these rows alone."""
        return self.tr("Export selected rows…"), partial(self.choose_file_for, rows)

    def choose_file_for(self, rows: Sequence[Any]) -> None:
        """Ask where to, and write these rows there."""
        if path := self._ask():
            self.export_to(path, ListedRows(len(rows), lambda: rows))

    def export_to(self, path: Path, chosen: ListedRows | None = None) -> None:
        """Write the chosen rows, or else all, without columns that the user hid, and record the file.

        Comma-separated if the name ends in .csv, else a workbook.
        """
        columns, rows = list(self._columns()), chosen or self._rows()
        headings = [column.title for column in columns]
        if rows.total >= ANNOUNCED_FROM:
            self._controller.notify(self.tr("Exporting {0} rows…").format(number(rows.total)))

        def write(token: CancelToken) -> Outcome[None]:
            from reports.export import atomic_write

            listed = rows.fetch()
            with atomic_write(path) as file:
                table = OutputTable(self._title, headings, _cells(columns, listed, token))
                (write_csv if path.suffix.lower() == ".csv" else write_xlsx)(table, file)
                file.seek(0)
                file_sha256 = hashlib.sha256(file.read()).hexdigest()
            return self._controller.workspace.do(
                record_file,
                kind="list",
                title=self._title,
                file_name=readable(path.name),
                file_sha256=file_sha256,
                engineers=self._people_in(listed),
                row_count=len(listed),
            )

        job = Job(write, self)
        job.done.connect(partial(self._end, path))
        job.failed.connect(self._controller.failed.emit)
        job.start()

    def _end(self, path: Path, recorded: Outcome[None]) -> None:
        self._controller.publish(recorded)
        self._controller.notify_saved(self.tr("Saved: {0}").format(path), path)

    def _ask(self) -> Path | None:
        filters = ("Excel (*.xlsx)", "CSV (*.csv)")
        return ask_save(self._parent, self.tr("Export list"), f"{self._title}.xlsx", *filters)


def save_layout(table: Table, name: str) -> None:
    """Arrange a table as the user left it, and keep every change; `name` is unique among the tables."""
    preferences = Preferences()
    if (layout := preferences.table_layout(name)) is not None:
        table.arrange(layout)
    table.offer_columns()
    table.layout_changed.connect(lambda: preferences.save_table_layout(name, table.column_layout()))


def _cells(columns: Sequence[Column[Any]], rows: Sequence[Any], token: CancelToken) -> Iterator[list[Cell]]:
    for row in rows:
        if token.cancelled:
            raise Refused(message("The export was cancelled."))
        yield [column.cell(row) for column in columns]
