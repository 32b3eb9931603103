"""Keyboard focus: the controls of a part that take it, and their order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLayout,
    QWidget,
)

from ui.widgets.date_field import DateField as DateField  # a control like the others


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
