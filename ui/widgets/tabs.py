"""Tab bar that scrolls when it does not fit."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from ui.accessibility.roles import Role, set_role
from ui.language.format import standalone
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.controls import icon_button
from ui.widgets.focus import single_tab_stop

MIN_WIDTH = 120
CHOSEN_WEIGHT = 600
"""The weight of a chosen tab in the style sheet."""


class TabStrip(QScrollArea):
    """Viewport of the row of tabs, scrolled sideways without a scroll bar."""

    def __init__(self, row: QWidget) -> None:
        super().__init__()
        self._row = row
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setWidget(row)
        for part in (self.viewport(), row):
            part.setAutoFillBackground(False)

    @override
    def sizeHint(self) -> QSize:
        """Size of all tabs side by side."""
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Width of about one tab."""
        return QSize(min(scaled(MIN_WIDTH), self.sizeHint().width()), self.sizeHint().height())

    def step(self, by: int) -> None:
        """Scroll by most of the visible width."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + by * self.viewport().width() * 2 // 3)


class Tab(QToolButton):
    """One tab. Arrow keys choose it; a click, Space or Return also moves the focus to the content of the tab."""

    entered = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        set_role(self, Role.PageTab, text)
        self.setText(standalone(text))
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: self.entered.emit() if self.hasFocus() else None)

    @override
    def sizeHint(self) -> QSize:
        """Width of the text when the tab is chosen, which makes it bold, so that the others never move."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight(CHOSEN_WEIGHT))
        wider = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(wider, 0), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        """The whole text: the row scrolls."""
        return self.sizeHint()

    def enter(self) -> None:
        """Choose the tab and focus its content, as a click does."""
        self.setChecked(True)
        self.setFocus()
        self.entered.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Handle a click."""
        if self.isDown():
            self.setFocus()
        super().mouseReleaseEvent(event)


class Tabs(QWidget):
    """One stop of the Tab key, arrows move inside; what is chosen comes into sight.

    `chosen` is called with the key of a tab that is turned to, `entered` after a click on it, when the focus is on the tab.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        chosen: Callable[[str], object],
        entered: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        self._tabs = QWidget()
        set_role(self._tabs, Role.PageTabList, self.tr("Tabs"))
        row = boxes.row(inside=self._tabs, spacing=20)
        for key, text in names:
            result = Tab(text)
            if entered:
                result.entered.connect(partial(entered, key))
            result.toggled.connect(lambda on, key=key: chosen(key) if on else None)
            self._group.addButton(result)
            self._buttons[key] = result
            row.addWidget(result)
        single_tab_stop(self._group)
        row.addStretch()
        self._strip = TabStrip(self._tabs)
        self._ends = [
            icon_button("chevron-left", self.tr("Previous tabs"), lambda: self._strip.step(-1)),
            icon_button("chevron-right", self.tr("Next tabs"), lambda: self._strip.step(1)),
        ]
        for end in self._ends:
            end.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has the arrows
            end.hide()
        boxes.row(self._ends[0], (self._strip, 1), self._ends[1], inside=self, spacing=2)
        self._group.buttonToggled.connect(lambda _button, _on: self._show_chosen())
        self._strip.horizontalScrollBar().valueChanged.connect(lambda _value: self._enable_scroll_buttons())

    def choose(self, key: str) -> None:
        """Choose a tab by its key; the focus follows if it is on another tab."""
        chosen = self._buttons[key]
        if self.window().focusWidget() in self._group.buttons():
            chosen.setFocus()  # first, as in `step`
        chosen.setChecked(True)

    def step(self, by: int) -> None:
        """Choose and focus the next (1) or previous (-1) tab, from the last to the first."""
        buttons = self._group.buttons()
        now = next((at for at, button in enumerate(buttons) if button.isChecked()), 0)
        chosen = buttons[(now + by) % len(buttons)]
        chosen.setFocus()  # first: Qt would move the focus out of the page that is hidden
        chosen.setChecked(True)

    def take_focus(self) -> None:
        """Focus the chosen tab."""
        self.step(0)

    def rename(self, key: str, text: str) -> None:
        """Change the label of a tab, for example its count."""
        self._buttons[key].setText(standalone(text))
        self._buttons[key].setAccessibleName(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the scroll buttons if some tabs are hidden."""
        super().resizeEvent(event)
        scrolls = self._strip.sizeHint().width() > self.width()
        for end in self._ends:
            end.setVisible(scrolls)
        self._enable_scroll_buttons()
        self._show_chosen()

    def _enable_scroll_buttons(self) -> None:
        """Enable the scroll buttons while there are hidden tabs."""
        bar = self._strip.horizontalScrollBar()
        self._ends[0].setEnabled(bar.value() > bar.minimum())
        self._ends[1].setEnabled(bar.value() < bar.maximum())

    def _show_chosen(self) -> None:
        if chosen := self._group.checkedButton():
            self._strip.ensureWidgetVisible(chosen, scaled(24), 0)
