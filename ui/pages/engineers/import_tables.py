"""Tables of the import preview: new, existing, rejected and skipped."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from models.domain.people import EngineerDetails
from models.exchange.people_file import RejectedRow
from models.exchange.people_rows import RowNote
from models.queries.engineers import Holder
from models.rubric.translation import shipped_in_language
from ui.language.format import number
from ui.language.translation import translate
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Rows, TableModel
from ui.widgets.tick_table import TickTable

Part = TypeVar("Part")


class ImportTables(QObject):
    """Builder of the tables; each reads its rows when it is reloaded."""

    def accepted(self, rows: Callable[[], Sequence[EngineerDetails]]) -> Table:
        """Table of new people."""
        names = {profile.code: profile.name for profile in shipped_in_language().profiles}
        columns: list[Column[EngineerDetails]] = [
            Column(self.tr("Name"), lambda item: item.name, stretch=True),
            Column(self.tr("Level"), lambda item: names[item.level]),
            Column(self.tr("Team"), lambda item: item.team or "–", needs=480),
            Column(self.tr("Email"), lambda item: item.email or "–", needs=640),
        ]
        return _table(self.tr("To import"), columns, rows)

    def offered(self) -> TickTable[RejectedRow]:
        """Table of rows that match existing engineers, with ticks."""
        columns: list[Column[RejectedRow]] = [
            Column(self.tr("Name"), lambda row: row.name or "–"),
            Column(self.tr("Changes"), lambda row: translate(row.change), stretch=True),
        ]
        return TickTable(self.tr("Existing"), columns, lambda row: row.number)

    def absent(self) -> TickTable[Holder]:
        """Table of engineers who are not in the file, with ticks."""
        columns: list[Column[Holder]] = [
            Column(self.tr("Name"), lambda holder: holder.details.name, stretch=True),
            Column(self.tr("Team"), lambda holder: holder.details.team or "–"),
            Column(self.tr("Email"), lambda holder: holder.details.email or "–", needs=640),
        ]
        return TickTable(self.tr("Not in the file"), columns, lambda holder: holder.id)

    def notes(self, name: str, rows: Callable[[], Sequence[RowNote]]) -> Table:
        """Table of rows with a sentence for each."""
        columns: list[Column[RowNote]] = [
            Column(self.tr("Row"), lambda row: number(row.number), right=True),
            Column(self.tr("Name"), lambda row: row.name or "–"),
            Column(self.tr("Why"), lambda row: translate(row.reason), stretch=True),
        ]
        return _table(name, columns, rows)


def _table(name: str, columns: list[Column[Part]], rows: Callable[[], Sequence[Part]]) -> Table:
    """A table that loads its rows in pages."""
    return Table(name, TableModel(columns, lambda offset, limit: Rows(rows()[offset : offset + limit], len(rows()))))
