"""Source lines section: each line of the role document, and where the page shows it."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.library.role_sections import source_anchor
from models.views.role import SourceRow
from ui.framework.location import Location
from ui.language.translation import translate
from ui.pages.role.section import ROLE, Section
from ui.theme.theme import scaled
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Rows, TableModel
from ui.widgets.text import label

MIN_HEIGHT = 300
"""Pixels at a zoom of 100 % that the table gets at least."""


class SourcesSection(Section):
    """A table of all lines in our words; Return or a double click opens where a line is shown."""

    @override
    def build(self) -> None:
        """The table."""
        self.column.addWidget(
            label(
                self.tr("Each line of the role document links to a place on this page. Select a line and press Enter."),
                tone="2",
                wraps=True,
            )
        )
        columns: list[Column[SourceRow]] = [
            Column(self.tr("Line"), lambda row: str(row.line.n), right=True),
            Column(self.tr("About"), lambda row: row.line.label, stretch=True),
            Column(self.tr("Shown in"), lambda row: translate(row.place.section.label), needs=420),
        ]
        model = TableModel(columns, lambda *_page: Rows(self.guide.sources, len(self.guide.sources)))
        self.table = Table(self.tr("Lines of the role document"), model)
        self.table.setMinimumHeight(scaled(MIN_HEIGHT))
        self.table.opened.connect(lambda row: self.navigate(Location(ROLE, 0, row.place.anchor)))
        self.table.reload()
        self.column.addWidget(self.table, 1)

    @override
    def finish(self) -> None:
        """Add nothing: the table takes the remaining height."""

    @override
    def anchor_widget(self, anchor: str) -> QWidget | None:
        """The table with the cursor on a line."""
        number = anchor.partition(":")[2]
        if anchor == source_anchor(int(number or 0)):
            self.table.choose_row(int(number) - 1)
            self.table.scrollTo(self.table.currentIndex(), Table.ScrollHint.PositionAtCenter)
            return self.table
        return None
