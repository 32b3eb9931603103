"""Searchable checklist of the competencies, by area, for the competencies of a piece of evidence."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from models.support.folding import begins_words
from models.views.review import EditorView
from ui.language.format import standalone
from ui.theme.theme import font, scaled
from ui.widgets import boxes
from ui.widgets.clear_button import add_clear_button
from ui.widgets.text import label

CODE, SEARCHED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ROWS = 4
ROW = 30
"""Number of visible rows, and the height of a row in pixels at a zoom of 100 %."""
ROW_CHROME_WIDTH = 44
"""Width of the box and the margins of a row, in pixels at a zoom of 100 %."""
_TICKED, _BLANK = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CompetencyTicks(QWidget):
    """All competencies that can be answered. The one that the evidence is written for is ticked and stays so.

    Space or a click ticks, Shift with an arrow key ticks the next one too, and letters go to the search field, where
    Return ticks the first match.
    """

    chosen = Signal(list)
    """The codes of all ticked competencies, emitted when one is ticked or unticked."""

    def __init__(self, view: EditorView, code: str) -> None:
        super().__init__()
        self._count = label(kind="caption", tone="2")
        self.search = _SearchLine()
        self.search.setAccessibleName(self.tr("Search other competencies"))
        self.search.setPlaceholderText(standalone(self.tr("Search by name, code or area")))
        add_clear_button(self.search)
        self.list = _List(self.tr("Competencies shown by this evidence"))
        self._fill(view, code)
        self._show_count()
        self.search.textChanged.connect(self._filter)
        self.search.entered.connect(self._tick_first)
        self.search.left_down.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.typed.connect(self._search_for)
        self.list.itemChanged.connect(lambda _item: self._report())
        head = boxes.row(label(self.tr("Competencies shown by this evidence"), "caption", "2"), 0, self._count)
        boxes.column(head, self.list, self.search, inside=self, spacing=4)
        self.setTabOrder(self.list, self.search)

    def show_codes(self, codes: Collection[str]) -> None:
        """Show which competencies are ticked."""
        self.list.blockSignals(True)
        for item in self.list.rows():
            item.setCheckState(_TICKED if item.data(CODE) in codes else _BLANK)
        self.list.blockSignals(False)
        self._show_count()

    def codes(self) -> list[str]:
        """The ticked codes, in the order of the rubric."""
        return [item.data(CODE) for item in self.list.rows() if item.checkState() is _TICKED]

    def _fill(self, view: EditorView, code: str) -> None:
        for area in view.rubric.areas:
            asked = [
                item for item in area.competencies if item.code in view.items and not view.items[item.code].excluded
            ]
            if not asked:
                continue
            heading = QListWidgetItem(area.name, self.list)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(font("overline"))
            for competency in asked:
                item = QListWidgetItem(f"{competency.code}  {competency.name}", self.list)
                item.setData(CODE, competency.code)
                item.setData(SEARCHED, f"{competency.code} {competency.name} {area.name}")
                fixed = competency.code == code
                free = Qt.ItemFlag.ItemIsUserCheckable if not fixed else Qt.ItemFlag.NoItemFlags
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | free)
                item.setCheckState(_TICKED if fixed else _BLANK)
                if fixed:
                    self.list.setCurrentItem(item)

    def _report(self) -> None:
        self._show_count()
        self.chosen.emit(self.codes())

    def _show_count(self) -> None:
        self._count.setText(self.tr("{0} ticked").format(len(self.codes())))

    def _filter(self, typed: str) -> None:
        """Hide rows that do not match, and headings without rows."""
        heading = None
        for item in map(self.list.item, range(self.list.count())):
            if item.data(CODE) is None:
                heading = item
                heading.setHidden(True)
                continue
            matches = begins_words(typed, item.data(SEARCHED))
            item.setHidden(not matches)
            if matches and heading:
                heading.setHidden(False)
        if current := self.list.currentItem():
            if current.isHidden():
                self.list.select_next(1, start=-1)
            self.list.scrollToItem(self.list.currentItem(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _search_for(self, letters: str) -> None:
        self.search.setFocus()
        self.search.setText(letters)

    def _tick_first(self) -> None:
        """Tick the first match and clear the search."""
        match = next((item for item in self.list.rows() if not item.isHidden()), None)
        if match and self.search.text().strip():
            match.setCheckState(_TICKED)
            self.search.clear()
            self.list.setCurrentItem(match)


class _List(QListWidget):
    """The list. It handles plain keys itself, so that a digit typed here rates nothing."""

    typed = Signal(str)
    """Typed letters or digits, which go to the search."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedHeight(scaled(ROW) * ROWS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def rows(self) -> list[QListWidgetItem]:
        """The competencies, without the headings."""
        items = map(self.item, range(self.count()))
        return [item for item in items if item.data(CODE) is not None]

    def select_next(self, by: int, start: int | None = None) -> bool:
        """Select the next visible competency in a direction (1 or -1). Returns whether there is one."""
        at = (self.currentRow() if start is None else start) + by
        while 0 <= at < self.count():
            item = self.item(at)
            if item.data(CODE) is not None and not item.isHidden():
                self.setCurrentItem(item)
                return True
            at += by
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the names to the new width."""
        super().resizeEvent(event)
        room = QRectF(0, 0, self.viewport().width() - scaled(ROW_CHROME_WIDTH), scaled(ROW) * ROWS)
        for item in map(self.item, range(self.count())):
            metrics = QFontMetricsF(item.font() if item.data(CODE) is None else font("body"))
            needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), item.text()).height()
            item.setSizeHint(QSize(0, max(scaled(ROW) - 2, round(needed) + scaled(12))))

    @override
    def event(self, event: QEvent) -> bool:
        """Accept plain keys here, so that they trigger no single-key shortcut of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if not chord and event.key() != Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, tick, or search."""
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                moved = self.select_next(1 if event.key() == Qt.Key.Key_Down else -1)
                if moved and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self.currentItem().setCheckState(_TICKED)
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter if not _has_chord(event):
                _toggle(self.currentItem())
            case _ if event.text().strip() and event.text().isprintable() and not _has_chord(event):
                self.typed.emit(event.text())
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown | Qt.Key.Key_Home | Qt.Key.Key_End:
                super().keyPressEvent(event)
            case _:
                event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick by a click anywhere on the row."""
        item = self.itemAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and item and item.data(CODE) is not None:
            self.setFocus()
            self.setCurrentItem(item)
            _toggle(item)


class _SearchLine(QLineEdit):
    entered = Signal()
    left_down = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the first match, Down goes to the list, Escape clears before it closes the form."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not _has_chord(event):
                self.entered.emit()
            case Qt.Key.Key_Down:
                self.left_down.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)


def _toggle(item: QListWidgetItem | None) -> None:
    """Tick an item or untick it, unless it is fixed."""
    if item and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
        item.setCheckState(_BLANK if item.checkState() is _TICKED else _TICKED)


def _has_chord(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
