"""Keyboard focus: the controls of a part that take it, and their order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLayout,
    QWidget,
)


def stops(part: QWidget) -> list[QWidget]:
    """The controls of a part at which the Tab key stops, in the order they were put there."""
    takes = Qt.FocusPolicy.TabFocus
    inside = [
        widget for widget in part.findChildren(QWidget) if widget.window() is part.window()
    ]  # without the lists of boxes
    return [item for item in inside if item.focusPolicy() & takes == takes and not item.focusProxy()]


def first_stop(part: QWidget) -> QWidget | None:
    """The first control of a part that can take the focus now."""
    return next((stop for stop in stops(part) if stop.isEnabled() and stop.isVisibleTo(part)), None)


def tab_on(before: QWidget, parts: QLayout) -> None:
    """Let Tab go from a control on through parts that were built later; Qt would come to them after all else."""
    for part in (item.widget() for at in range(parts.count()) if (item := parts.itemAt(at))):
        for entry in stops(part) if part else ():
            QWidget.setTabOrder(before, entry)
            before = entry


def single_tab_stop(group: QButtonGroup) -> None:
    """Make the chosen one of several buttons the stop of the Tab key; Qt stops at the first until one had the focus."""

    def follow() -> None:
        for item in group.buttons():
            item.setFocusPolicy(Qt.FocusPolicy.TabFocus if item.isChecked() else Qt.FocusPolicy.NoFocus)

    group.buttonToggled.connect(lambda _button, on: follow() if on else None)
