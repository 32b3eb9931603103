"""Table of rows loaded in pages from SQL: sorted, selected, copied and arranged. The query sorts and filters."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView
from typing_extensions import override

from models.exchange.table_output import OutputTable
from ui.theme.theme import scaled, theme
from ui.widgets.column_menu import ColumnMenu
from ui.widgets.column_widths import ColumnNeeds, ColumnWidths
from ui.widgets.row_menu import RowMenuMixin
from ui.widgets.table_layout import TableLayout
from ui.widgets.table_model import EMPTY, Column, Rows, TableModel

ROW_HEIGHT, TITLE_HEIGHT = 38, 34
LEAST_ROWS = 4
"""Rows that a table asks room for; where there is less, its page scrolls."""


class Table(RowMenuMixin, QTableView):
    """Table whose rows open by Return or a double click. A click on a title sorts."""

    opened = Signal(object)
    """The opened row."""
    sort_changed = Signal()
    """The user chose another sort order: see `sorting`."""
    layout_changed = Signal()
    """The user resized, moved, sorted, showed or hid columns."""

    def __init__(self, name: str, model: TableModel[Any]) -> None:
        super().__init__()
        self._model = model
        self._sorted: tuple[int, bool] | None = None
        self._has_column_menu = False
        self.setModel(model)
        model.setParent(self)  # it goes with the table, and so does what is connected to it
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self._prepare_header()
        theme.changed.connect(self._fit)  # before the widths, which give rows more lines
        self._fit()
        needs = ColumnNeeds(
            frozenset(at for at, column in enumerate(model.columns) if column.stretch),
            {at: column.needs for at, column in enumerate(model.columns) if column.needs},
        )
        self._widths = ColumnWidths(self, needs)
        self._widths.arranged.connect(self.layout_changed.emit)
        model.modelReset.connect(self._widths.fit_again)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.rows[index.row()]))

    def reload(self, found: Rows[Any] | None = None) -> None:
        """Ask for the first rows again, or show those `found`; the cursor stays on its row, or in its place if that is gone.

        Rows are told apart by their `id`.
        """
        if self.isVisible():
            self._paint_later()
        before, place = getattr(self.chosen(), "id", None), max(self.currentIndex().row(), 0)
        selected = {getattr(row, "id", None) for row in self.chosen_rows()}
        if found:
            self._model.show_rows(found)
        else:
            self._model.reload()
        ids = [getattr(row, "id", None) for row in self._model.rows]
        if ids:
            self.choose_row(ids.index(before) if before in ids else min(place, len(ids) - 1))
        if len(selected) > 1:
            self._select([at for at, number in enumerate(ids) if number in selected])

    def choose_row(self, row: int) -> None:
        """Put the cursor on a row and select it alone, whichever keys are held down, as for undo."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flag.ClearAndSelect | flag.Rows)

    def chosen(self) -> Any | None:
        """The current row, or None."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def chosen_rows(self) -> list[Any]:
        """All selected rows, in the order of the table."""
        return [self._model.rows[at] for at in sorted({index.row() for index in self.selectionModel().selectedRows()})]

    def sorting(self) -> tuple[Any, bool] | None:
        """The key of the column that the user sorted by and whether descending; None for the usual order."""
        return (self._model.columns[self._sorted[0]].sort, self._sorted[1]) if self._sorted else None

    def ordered_columns(self) -> list[Column[Any]]:
        """The columns in the order on the screen, also those that a narrow window has no room for; none that the user hid."""
        head = self.horizontalHeader()
        places = (head.logicalIndex(place) for place in range(head.count()))
        return [self._model.columns[column] for column in places if self._widths.shown.get(column, True)]

    def is_cut(self, index: QModelIndex) -> bool:
        """Whether a cell shows a part of its text only."""
        return self._widths.lines.is_cut(index)

    def column_layout(self) -> TableLayout:
        """How the user arranged the columns."""
        head = self.horizontalHeader()
        order = [head.logicalIndex(place) for place in range(head.count())]
        return TableLayout(dict(self._widths.chosen), order, self._sorted, dict(self._widths.shown))

    def arrange(self, layout: TableLayout) -> None:
        """Arrange the columns as they were once; what does not fit these columns is ignored."""
        head, columns = self.horizontalHeader(), self._model.columns
        self._widths.chosen = {column: width for column, width in layout.widths.items() if column < len(columns)}
        self._widths.shown = {
            column: on
            for column, on in layout.shown.items()
            if column < len(columns) and not self._widths.is_fixed(column)
        }
        if sorted(layout.order) == list(range(len(columns))):
            for place, column in enumerate(layout.order):
                head.moveSection(head.visualIndex(column), place)
        if layout.sort and layout.sort[0] < len(columns) and columns[layout.sort[0]].sort is not None:
            self._show_sorting(*layout.sort)
        self._widths.fit_again()

    def offer_columns(self) -> None:
        """Let the user show and hide columns, in the menu of the titles and in that of a row."""
        head = self.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open_column_menu)
        self._has_column_menu = True

    def reset_columns(self) -> None:
        """Show the columns in their usual order, as content and window allow."""
        head = self.horizontalHeader()
        for column in range(head.count()):
            head.moveSection(head.visualIndex(column), column)
        self._widths.reset()

    @override
    def extend_menu(self, menu: QMenu) -> None:
        """Add the columns, if the user may choose them."""
        if self._has_column_menu:
            menu.addMenu(ColumnMenu(menu, self, self._widths, self.currentIndex().column(), self.reset_columns))

    def _open_column_menu(self, place: QPoint) -> None:
        column = self.horizontalHeader().logicalIndexAt(place)
        menu = ColumnMenu(self, self, self._widths, column, self.reset_columns)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    @override
    def chosen_table(self) -> OutputTable:
        """The chosen rows in the columns as `ordered_columns` has them."""
        columns = self.ordered_columns()
        cells = (
            [None if column.text(row) == EMPTY else column.text(row) for column in columns]
            for row in self.chosen_rows()
        )
        return OutputTable(self.accessibleName(), [column.title for column in columns], cells)

    @override
    def sizeHint(self) -> QSize:
        """Height of a few rows."""
        return QSize(super().sizeHint().width(), scaled(TITLE_HEIGHT + LEAST_ROWS * ROW_HEIGHT))

    @override
    def selectAll(self) -> None:
        """Select every row of the list, also those that were not scrolled to."""
        self._model.load_all()
        super().selectAll()

    @override
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move by Home and End through the rows, because a cell cannot be chosen by itself."""
        column = max(self.currentIndex().column(), 0)
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._model.index(0, column)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            self._model.load_all()
            return self._model.index(self._model.rowCount() - 1, column)
        return super().moveCursor(action, modifiers)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row by Return."""
        row = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self._widths.fit_to_size()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to another style: a table in a dialog has its rows before it has the style."""
        super().changeEvent(event)
        widths = self.findChild(ColumnWidths) if event.type() == QEvent.Type.StyleChange else None
        if widths is not None:  # it may not be there yet
            widths.restyle()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tooltip only for a cell whose text is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid() and not self.is_cut(index):
                return True
        return super().viewportEvent(event)

    def _paint_later(self) -> None:
        """Keep what is painted until events that wait have had their turn: a long list takes a frame to read."""
        self.viewport().setUpdatesEnabled(False)
        QTimer.singleShot(1, self, lambda: self.viewport().setUpdatesEnabled(True))

    def _prepare_header(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionsMovable(True)
        head.sectionMoved.connect(lambda *_places: self.layout_changed.emit())
        head.setSectionsClickable(any(column.sort for column in self._model.columns))
        head.setSortIndicatorShown(False)
        head.sectionClicked.connect(self._sort)

    def _select(self, rows: Sequence[int]) -> None:
        selection = QItemSelection()
        for at in rows:
            selection.select(self._model.index(at, 0), self._model.index(at, len(self._model.columns) - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.horizontalHeader().setFixedHeight(scaled(TITLE_HEIGHT))

    def _sort(self, section: int) -> None:
        if self._model.columns[section].sort is None:
            return
        self._show_sorting(section, self._sorted == (section, False))
        self.sort_changed.emit()
        self.layout_changed.emit()

    def _show_sorting(self, section: int, descending: bool) -> None:
        self._sorted = section, descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(section, order)
