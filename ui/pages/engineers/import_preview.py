"""Preview of a people file: people to import, update and archive, and rejected rows."""

from collections.abc import Hashable, Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from models.domain.people import EngineerId, PersonUpdate
from models.exchange.people_file import PeopleFile, RejectedRow
from models.queries.engineers import Holder
from ui.language.format import number
from ui.pages.engineers.import_tables import ImportTables
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.controls import button
from ui.widgets.layouts import MAX_WIDGET_SIZE
from ui.widgets.table import ROW_HEIGHT, Table
from ui.widgets.text import label
from ui.widgets.tick_table import TickTable

SHORT = 10
"""Rows of a table that is as high as they are, if there is room."""


class ImportPreview(QWidget):
    """Preview of a file; `updates` and `leavers` are the ticked people.

    Empty until it is built: its tables take as long as the rest of the dialog, which is shown first.
    """

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = PeopleFile()
        self._is_built = False
        self._fit_timer = QTimer(self, singleShot=True, interval=0)
        self._fit_timer.timeout.connect(self._fit_short_tables)
        self._steps = self._build()

    def build(self) -> None:
        """Build what is not there yet."""
        for _ in self._steps:
            pass

    def build_in_turns(self) -> None:
        """Build one table after the other, with other events in between."""
        for _ in self._steps:
            QTimer.singleShot(0, self, self.build_in_turns)
            return

    def _build(self) -> Iterator[None]:
        """Build the tables; a step is a table, or what is around them."""
        tables = ImportTables(self)
        self._accepted = tables.accepted(lambda: self._file.accepted)
        yield
        self._offered = tables.offered()
        yield
        self._absent = tables.absent()
        yield
        self._rejected = tables.notes(self.tr("Rejected"), lambda: self._file.unusable)
        self._warnings = tables.notes(self.tr("Skipped"), lambda: self._file.warnings)
        self._inactive = tables.notes(self.tr("Left out"), lambda: self._file.inactive)
        yield
        self._unchanged = label(tone="2", wraps=True)
        self._titles = {table: label(kind="heading") for table in self._tables()}
        self._complete = QCheckBox(self.tr("This file lists everyone. Show who is missing from it"))
        self._complete.setAccessibleName(self._complete.text())
        self._complete.toggled.connect(lambda _on: self._show_absent())
        self._tick_rows = {
            self._offered: self._ticks(self._offered, self.tr("Tick the people to update or restore.")),
            self._absent: self._ticks(self._absent, self.tr("Tick the people who have left, to archive them.")),
        }
        self._column = boxes.column(inside=self, spacing=10)
        for table in self._tables():
            yield
            self._place(table)
        self._column.addStretch()
        self._is_built = True
        self.show_nothing()

    def _place(self, table: Table) -> None:
        """Add a table with its title, ticks and counts, all hidden: to style what is visible takes a while."""
        parts: list[QWidget] = [self._titles[table], table]
        if isinstance(table, TickTable):
            parts.insert(1, self._tick_rows[table])
            table.ticked.connect(self.ticked)
        if table is self._absent:
            parts.insert(1, self._complete)
        if table is self._offered:
            parts.append(self._unchanged)
        for part in parts:
            part.hide()
            self._column.addWidget(part)
        table.verticalHeader().sectionResized.connect(lambda *_sizes: self._fit_timer.start())
        self._column.setStretchFactor(table, 2 if table is self._accepted else 1)

    def show_file(self, file: PeopleFile) -> None:
        """Show a file. Empty tables are hidden."""
        self._file = file
        offers, unchanged = file.offered, len(file.rejected) - len(file.offered) - len(file.unusable)
        rejected, warnings = len(file.unusable), len(file.warnings)
        self._offered.show_rows(offers)
        self._unchanged.setText(self.tr("Already here, unchanged: {0}").format(number(unchanged)))
        self._unchanged.setVisible(unchanged > 0)
        self._show_table(self._accepted, self.tr("%n person(s) to import", "", len(file.accepted)), len(file.accepted))
        self._show_table(self._offered, self.tr("%n person(s) already here", "", len(offers)), len(offers))
        self._show_table(self._rejected, self.tr("%n row(s) rejected", "", rejected), rejected)
        self._show_table(self._warnings, self.tr("%n cell(s) skipped", "", warnings), warnings)
        inactive = len(file.inactive)
        self._show_table(self._inactive, self.tr("%n person(s) who have left", "", inactive), inactive)
        self._titles[self._accepted].show()
        self._accepted.setVisible(bool(file.accepted) or not (file.rejected or file.warnings))
        self._complete.setVisible(bool(file.absent))
        self._show_absent()

    def show_nothing(self) -> None:
        """Hide the tables and clear the ticks."""
        if not self._is_built:
            return
        self._file = PeopleFile()
        for table in (self._offered, self._absent):
            table.set_ticked(())
        self._complete.setChecked(False)
        self.show_file(self._file)
        for title in self._titles.values():
            title.hide()
        self._accepted.setMaximumHeight(MAX_WIDGET_SIZE)

    def titles(self) -> list[str]:
        """What the tables above one another hold, with their numbers."""
        counts = [self._titles[table] for table in self._tables()] + [self._unchanged]
        return [count.text() for count in counts if not count.isHidden()]

    def updates(self) -> list[PersonUpdate]:
        """The ticked updates of existing engineers."""
        if not (numbers := set(self._offered.ticked_keys())):
            return []  # as after every reading; to pass over ten thousand rows takes a while
        return [row.offer for row in self._file.offered if row.offer and row.number in numbers]

    def leavers(self) -> list[EngineerId]:
        """The ticked people to archive."""
        ticked: set[Hashable] = set(self._absent.ticked_keys()) if self._complete.isChecked() else set()
        return [holder.id for holder in self._file.absent if holder.id in ticked]

    def _show_absent(self) -> None:
        absent = self._file.absent if self._complete.isChecked() else ()
        self._absent.show_rows(absent)
        title = (
            self.tr("%n person(s) not active in the file", "", len(absent))
            if self._file.inactive
            else self.tr("%n person(s) not in the file", "", len(absent))
        )
        self._show_table(self._absent, title, len(absent))
        self.ticked.emit()

    def _show_table(self, table: Table, title: str, count: int) -> None:
        self._titles[table].setText(title)
        if not isinstance(table, TickTable):
            table.reload()
        else:
            self._tick_rows[table].setVisible(count > 0)
        table.setMaximumHeight(scaled(ROW_HEIGHT * (count + 1)))  # the others get what it does not need
        for part in (table, self._titles[table]):
            part.setVisible(count > 0)

    def _fit_short_tables(self) -> None:
        """Give tables of a few rows the height of their rows, some of which have several lines."""
        for table in self._tables():
            rows = table.verticalHeader()
            if 0 < rows.count() <= SHORT:
                table.setMaximumHeight(table.horizontalHeader().height() + rows.length() + 2 * table.frameWidth())

    def _tables(self) -> tuple[Table, ...]:
        return self._accepted, self._offered, self._rejected, self._warnings, self._inactive, self._absent

    def _ticks(self, table: "TickTable[RejectedRow] | TickTable[Holder]", text: str) -> QWidget:
        result = QWidget()
        result.setLayout(
            boxes.flow(
                label(text, tone="2", wraps=True),
                0,
                button(self.tr("Tick all"), lambda: table.tick_shown(True)),
                button(self.tr("Tick none"), lambda: table.tick_shown(False)),
            )
        )
        return result
