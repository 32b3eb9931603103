"""List of the results of the command palette, in groups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.accessibility.announcements import announce
from ui.language.format import standalone
from ui.theme.theme import color, font, scaled, tokens

MAX_HEIGHT, ROW, HEADING = 440, 32, 28
NOTE, IS_HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One line of the palette: text, note at the right, handler."""

    group: str
    text: str
    note: str
    item_icon: QIcon
    act: Callable[[], object]


class FoundList(QListWidget):
    """Results by group. The focus stays in the field above; `step` moves the selection."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Line(self))
        self._found: dict[int, PaletteItem] = {}
        self._lines = 0

    def show_results(self, found: Sequence[PaletteItem], nothing: str) -> None:
        """Show the results, or that there are none; the first one is selected."""
        self._found = {}
        self._lines = 0
        for group, members in groupby(sorted(found, key=_order(found)), key=lambda item: item.group):
            self._add(group, heading=True)
            for member in members:
                self._found[self._lines] = member
                self._add(member.text, note=member.note, item_icon=member.item_icon)
        if not self._found:
            self._add(nothing, heading=True)
        while self.count() > self._lines:
            self.takeItem(self._lines)
        rows = sum(self.sizeHintForRow(at) for at in range(self.count()))
        self.setFixedHeight(min(rows + 2 * self.frameWidth() + scaled(6), scaled(MAX_HEIGHT)))
        self.setCurrentRow(min(self._found, default=-1))

    def summary(self) -> str:
        """The number of results and the first of them, or that there are none."""
        if not self._found:
            return self.item(0).text()
        return self.tr("%n result(s). First: {0}", "", len(self._found)).format(_full_text(self.currentItem()))

    def chosen(self) -> PaletteItem | None:
        """The line the choice is on."""
        return self._found.get(self.currentRow())

    def step(self, by: int) -> None:
        """Move the selection by lines, skipping the names of groups."""
        rows = list(self._found)
        if rows:
            at = rows.index(self.currentRow()) + by
            self.setCurrentRow(rows[min(max(at, 0), len(rows) - 1)])
            announce(self, _full_text(self.currentItem()))  # the focus stays in the field
            if at <= 0:
                self.scrollToTop()  # to the name of the first group

    def _add(self, text: str, *, note: str = "", item_icon: QIcon | None = None, heading: bool = False) -> None:
        """Write the next line. Items are reused: a screen reader may still refer to one that would be removed."""
        item = self.item(self._lines) or QListWidgetItem(self)
        self._lines += 1
        item.setText(text)
        item.setData(NOTE, note)
        item.setData(IS_HEADING, heading)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {note}" if note else text)
        item.setSizeHint(QSize(0, scaled(HEADING if heading else ROW)))
        item.setIcon(item_icon or QIcon())
        item.setFlags(Qt.ItemFlag.NoItemFlags if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)


def _full_text(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole))


def _order(found: Sequence[PaletteItem]) -> Callable[[PaletteItem], int]:
    """Groups in the order in which their first members were found."""
    groups = list(dict.fromkeys(item.group for item in found))
    return lambda entry: groups.index(entry.group)


class _Line(QStyledItemDelegate):
    """Draws a line with its note at the right, and the name of a group small."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw icon, elided text and note."""
        line = option.rect
        inner = line.adjusted(scaled(10), 0, -scaled(12), 0)
        painter.save()
        if index.data(IS_HEADING):
            self._write(painter, inner, index.data(), "overline", "text3")
        else:
            self._fill(painter, line, option.state)
            painter.setFont(font("caption"))
            note = index.data(NOTE)
            taken = painter.fontMetrics().horizontalAdvance(note) + scaled(16) if note else 0
            self._write(painter, inner, note, "caption", "text3", Qt.AlignmentFlag.AlignRight)
            icon_area = QRect(inner.left(), line.center().y() - scaled(8) + 1, scaled(16), scaled(16))
            text_area = inner.adjusted(scaled(26), 0, -taken, 0)
            mirrored = partial(QStyle.visualRect, option.direction, inner)
            index.data(Qt.ItemDataRole.DecorationRole).paint(painter, mirrored(icon_area))
            self._write(painter, mirrored(text_area), index.data(), "body", "text")
        painter.restore()

    def _fill(self, painter: QPainter, line: QRect, state: QStyle.StateFlag) -> None:
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(tokens().selected if chosen else tokens().hover))
            painter.drawRoundedRect(line, 5, 5)

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        kind: str,
        tone: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font(kind))
        painter.setPen(color(getattr(tokens(), tone)))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, standalone(shown))
