"""Grid of all competencies of a review: one row per area, cells coloured by rating."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from models.views.engineer_ratings import ProfileArea, ProfileCompetency
from ui.charts.key import KeyMark
from ui.charts.rating_cell import paint_below, paint_cell, paint_chip, paint_unrated
from ui.theme.theme import color, font, scaled, theme, tokens

CELL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
ROW, LOW_ROW, NAMED_FROM = 46, 36, 118
"""Pixels at a zoom of 100 %: a row with names in its cells and one without, and the width of a cell that has a name."""
AREAS, SHARE_OF_AREAS, GAP = 190, 0.27, 10
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CompetencyGrid(QTableView):
    """Arrows move from cell to cell; Return or a click opens the competency."""

    opened = Signal(str)
    """The code of a competency."""

    def __init__(self) -> None:
        super().__init__()
        self._areas = _Areas()
        self.setModel(self._areas)
        self.setItemDelegate(_Cells(self))
        self._names = _AreaNames(self)
        self.setVerticalHeader(self._names)
        self.setAccessibleName(self.tr("Ratings of all competencies"))
        self.setProperty("kind", "grid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    def show_areas(self, areas: Sequence[ProfileArea]) -> None:
        """Show a review."""
        self._areas.show_areas(areas)
        self._fit()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current cell visible on the page."""
        super().currentChanged(current, previous)
        self._bring_into_view()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first cell."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._areas.index(0, 0))
        self._bring_into_view()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; letters are the window's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        elif event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """It is the page that scrolls."""
        event.ignore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow cells have no room for names."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        areas = round(min(scaled(AREAS), self.width() * SHARE_OF_AREAS))
        columns = max(self._areas.columnCount(), 1)
        named = (self.width() - areas) / columns >= scaled(NAMED_FROM)
        row = max(scaled(ROW if named else LOW_ROW), self._names.highest(areas))
        self.verticalHeader().setFixedWidth(areas)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setFixedHeight(row * self._areas.rowCount())
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        item = index.data(CELL)
        if isinstance(item, ProfileCompetency):
            self.opened.emit(item.code)

    def _bring_into_view(self) -> None:
        holder: QWidget | None = self.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        if isinstance(holder, QScrollArea) and (page := holder.widget()) and self.hasFocus():
            middle = self.visualRect(self.currentIndex()).center()
            place = self.viewport().mapTo(page, middle)
            holder.ensureVisible(place.x(), place.y(), 0, scaled(ROW))


class _Areas(QAbstractTableModel):
    """A row an area; a column for as many competencies as the largest has."""

    def __init__(self) -> None:
        super().__init__()
        self._areas: Sequence[ProfileArea] = ()

    def show_areas(self, areas: Sequence[ProfileArea]) -> None:
        """Hold others."""
        if areas == self._areas:
            return
        self.beginResetModel()
        self._areas = areas
        self.endResetModel()

    @override
    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index never changes
        """How many areas there are."""
        return len(self._areas)

    @override
    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index never changes
        """How many competencies the largest area has."""
        return max((len(area.competencies) for area in self._areas), default=0)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """There is nothing beyond an area's last competency."""
        there = self._competency_at(index) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if there else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The competency itself for the delegate, and its text for screen readers."""
        item = self._competency_at(index)
        if item is None:
            return None
        if role == CELL:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return _sign(item)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{item.code} {item.name}: {self._description(item)}"
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the areas."""
        if orientation == Qt.Orientation.Vertical and role in (
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
        ):  # fmt: skip
            return self._areas[section].name
        return None

    def _competency_at(self, index: Index) -> ProfileCompetency | None:
        row = self._areas[index.row()].competencies
        return row[index.column()] if index.column() < len(row) else None

    def _description(self, competency: ProfileCompetency) -> str:
        if competency.excluded:
            return self.tr("not applicable in this cycle: {0}").format(competency.excluded)
        expected = self.tr("expected {0}").format(competency.expected)
        if competency.rating is not None:
            return self.tr("rated {0}, {1}").format(competency.rating, expected)
        answer = self.tr("not observed") if competency.answered else self.tr("not rated yet")
        return f"{answer}, {expected}"


class _AreaNames(QHeaderView):
    """The names of the areas at the left, in as many lines as they need."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def highest(self, width: int) -> int:
        """How high the name that needs most is in a width."""
        metrics, room = QFontMetricsF(font("caption")), QRectF(0, 0, width - scaled(GAP), 10_000)
        names = (self.model().headerData(at, Qt.Orientation.Vertical) for at in range(self.model().rowCount()))
        heights = (metrics.boundingRect(room, int(WRAPPED), name).height() for name in names)
        return round(max(heights, default=0)) + 4

    @override
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name."""
        name = self.model().headerData(section, Qt.Orientation.Vertical)
        painter.setFont(font("caption"))
        painter.setPen(color(tokens().text2))
        painter.drawText(QRectF(rect).adjusted(0, 0, -scaled(GAP), 0), int(WRAPPED), name)


class _Cells(QStyledItemDelegate):
    """Paints a cell: the rating in its colour, its name where there is room, a triangle where it is below expected."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        item = index.data(CELL)
        if not isinstance(item, ProfileCompetency):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)
        name = item.name if option.rect.width() >= scaled(NAMED_FROM) else item.code
        paint_cell(painter, rect, item.rating, _sign(item), name, dashed=not item.answered and not item.excluded)
        if item.is_below:
            paint_below(painter, rect.right() - scaled(8), rect.top() + scaled(8))
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused:
            pen = painter.pen()
            pen.setColor(color(tokens().text))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 6, 6)
        painter.restore()


def grid_key(scale: Sequence[str], below: str, unseen: str) -> list[KeyMark]:
    """Key of the cells: ratings 1 to 5, below expected, not rated."""
    chips = [
        KeyMark(partial(paint_chip, rating=rating), rating_name, 20) for rating, rating_name in enumerate(scale, 1)
    ]
    return [*chips, KeyMark(paint_below, below), KeyMark(paint_unrated, unseen, 20)]


def _sign(competency: ProfileCompetency) -> str:
    """What is printed for the rating: the digit, a dash for not observed, a cross for left out."""
    if competency.rating is not None:
        return str(competency.rating)
    return "×" if competency.excluded else "–" if competency.answered else ""
