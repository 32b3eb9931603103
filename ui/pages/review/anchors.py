"""The five anchors of a competency: a group of radio buttons that rates it and folds to the chosen one."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from models.rubric.model import RATINGS, Rubric
from models.views.review import EditorItem
from ui.accessibility.roles import Role, set_role
from ui.language.format import standalone
from ui.theme.theme import color, font, scaled, text_key, tokens
from ui.widgets import boxes
from ui.widgets.controls import button

PADDING = 10
RING = 4
"""Pixels around the frame for the focus ring: a line two pixels wide, and a gap of two."""
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class Anchor(QAbstractButton):
    """Radio button of one rating: digit, name, the behaviour that earns it, and whether it is expected or was given before."""

    stepped = Signal(int)
    """An arrow key asks for the anchor below (1) or above (-1)."""

    def __init__(self, value: int) -> None:
        super().__init__()
        self.value = value
        self._name, self._behaviour, self._marks = "", "", ""
        self.setCheckable(True)
        self.setAutoExclusive(True)  # Qt reports such a button as a radio button
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_anchor(self, name: str, behaviour: str, marks: str) -> None:
        """Show the anchor of another competency; `marks` are words such as *expected*."""
        if (name, behaviour, marks) == (self._name, self._behaviour, self._marks):
            return
        self._name, self._behaviour, self._marks = name, behaviour, marks
        self.setAccessibleName(f"{self.value} {name}: {behaviour}")
        self.setAccessibleDescription(marks)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Height of the name and the wrapped behaviour."""
        return round(self._line() + self._wrapped(width) + 2 * scaled(PADDING) + 2 * RING)

    @override
    def sizeHint(self) -> QSize:
        """Size at the current width, or at a usual one if that is less."""
        width = max(self.width(), scaled(240))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """It can be narrow; then it is high."""
        return QSize(scaled(200), self._line_height() * 2)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys: in the list they open another competency, here they move between the anchors."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _arrow(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the focus and rate nothing; Space or Return chooses."""
        if by := _arrow(event):
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the widget."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(color(colors.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
        frame = QRectF(self.rect()).adjusted(RING + 1, RING + 1, -RING - 1, -RING - 1)
        chosen = self.isChecked()
        hovered = self.underMouse() and self.isEnabled()
        painter.setBrush(color(colors.accent_soft if chosen else colors.hover if hovered else colors.surface))
        painter.setPen(QPen(color(colors.accent if chosen else colors.border_strong), 2 if chosen else 1))
        painter.drawRoundedRect(frame, 8, 8)
        size = scaled(26)
        cell = QRectF(frame.left() + scaled(PADDING), frame.top() + scaled(PADDING), size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(colors.ratings[self.value - 1]))
        painter.drawRoundedRect(cell, 5, 5)
        painter.setFont(font("heading", tabular=True))
        painter.setPen(color(colors.rating_texts[self.value - 1]))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(self.value))
        left = cell.right() + scaled(12)
        top = frame.top() + scaled(PADDING)
        painter.setFont(font("strong"))
        painter.setPen(color(colors.text))
        line = QRectF(left, top, frame.right() - left - scaled(PADDING), self._line())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, standalone(self._name))
        if self._marks:
            painter.setFont(font("caption"))
            painter.setPen(color(colors.accent if colors.name == "dark" else colors.accent_hover))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, standalone(self._marks))
        painter.setFont(font("body"))
        painter.setPen(color(colors.text if chosen else colors.text2))
        body = QRectF(left, top + self._line(), line.width(), frame.bottom() - top - self._line())
        painter.drawText(
            body, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap), standalone(self._behaviour)
        )
        painter.end()

    def _line(self) -> float:
        return self._line_height() + scaled(2)

    def _line_height(self) -> int:
        return round(QFontMetricsF(font("strong")).lineSpacing())

    def _wrapped(self, width: int) -> float:
        return _height(
            self._behaviour,
            width - 2 * RING - 2 - 2 * scaled(PADDING) - scaled(26) - scaled(12),
            text_key(),
        )


@lru_cache(maxsize=512)
def _height(text: str, room: int, _key: tuple[str, int]) -> float:
    """Height of a text at a width. Cached: layouts ask for it about ten times."""
    flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
    return QFontMetricsF(font("body")).boundingRect(QRectF(0, 0, room, 10_000), flags, text).height()


class Anchors(QWidget):
    """All five, the highest at the top as on a ladder; a single tab stop.

    Once the competency is answered, only the chosen anchor is shown until the others are asked for. After a click they
    fold when the pointer leaves, so that nothing moves under it.
    """

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.Grouping, self.tr("Rating"))
        self._code = ""
        self._value: int | None = None
        self._answered = self._unfolded = self._folds_on_leave = False
        self._anchors = [Anchor(value) for value in reversed(RATINGS)]
        boxes.column(*self._anchors, inside=self, spacing=0)
        self.fold_button = button("", self.toggle_fold, kind="link")
        self.fold_button.setToolTip("A")
        for anchor in self._anchors:
            anchor.clicked.connect(lambda _checked=False, value=anchor.value: self.rated.emit(value))
            anchor.stepped.connect(self._move_focus)

    def show_item(self, item: EditorItem, rubric: Rubric, editable: bool) -> None:
        """Show the anchors of a competency, the chosen one marked."""
        names = {point.value: point.name for point in rubric.scale}
        for anchor in self._anchors:
            marks = [
                name
                for name, value in ((self.tr("expected"), item.expected), (self.tr("last cycle"), item.previous))
                if value == anchor.value
            ]
            anchor.show_anchor(names[anchor.value], item.competency.anchor(anchor.value), " · ".join(marks))
            _check(anchor, item.value == anchor.value)
            anchor.setEnabled(editable and not item.excluded)
            anchor.setCursor(Qt.CursorShape.PointingHandCursor if anchor.isEnabled() else Qt.CursorShape.ArrowCursor)
        if (item.code, item.value) != (self._code, self._value):
            self._unfolded = self._folds_on_leave = item.code == self._code and self.underMouse()
        self._code, self._value, self._answered = item.code, item.value, item.answered
        self._follow_fold()

    def toggle_fold(self) -> None:
        """Show all anchors, or the chosen one only."""
        self._unfolded, self._folds_on_leave = not self._unfolded, False
        self._follow_fold()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Fold what a click left open."""
        super().leaveEvent(event)
        if self._folds_on_leave:
            self.toggle_fold()

    def _follow_fold(self) -> None:
        folds = self._answered and not self._unfolded
        focused = next((anchor for anchor in self._anchors if anchor.hasFocus()), None)
        for anchor in self._anchors:
            anchor.setHidden(folds and not anchor.isChecked())
        stop = self._tab_stop()
        for anchor in self._anchors:
            anchor.setFocusPolicy(Qt.FocusPolicy.StrongFocus if anchor is stop else Qt.FocusPolicy.ClickFocus)
        if focused and focused.isHidden():
            stop.setFocus()
        text = self.tr("Show all five ratings") if folds else self.tr("Show the chosen rating only")
        self.fold_button.setText(text)
        self.fold_button.setAccessibleName(text)
        self.fold_button.setVisible(self._answered)

    def _tab_stop(self) -> Anchor:
        """The anchor at which Tab stops: the chosen one, or else the highest."""
        return next((anchor for anchor in self._anchors if anchor.isChecked()), self._anchors[0])

    def _move_focus(self, by: int) -> None:
        """Focus the anchor below or above, from the last to the first; folded anchors unfold."""
        at = next(index for index, anchor in enumerate(self._anchors) if anchor.hasFocus())
        if self._answered and not self._unfolded:
            self.toggle_fold()
        self._anchors[(at + by) % len(self._anchors)].setFocus(Qt.FocusReason.TabFocusReason)


def _arrow(event: QKeyEvent) -> int:
    """1 for an arrow key that moves on, -1 for one that moves back, 0 for any other key."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return _ARROWS.get(Qt.Key(event.key()), 0) if plain else 0


def _check(anchor: Anchor, on: bool) -> None:
    """Check an anchor or not; Qt unchecks the last one of an exclusive group only outside of the group."""
    anchor.setAutoExclusive(False)
    anchor.setChecked(on)
    anchor.setAutoExclusive(True)
