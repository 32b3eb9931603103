"""Simulated wheel input, and the values of fields and workspace to compare."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from models.workspace.workspace import Workspace

FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QAbstractButton)
NOTCH = 120


def fields(top: QWidget) -> Iterator[QWidget]:
    """All that a user sets, as far as it is there to be seen or scrolled to."""
    found = (widget for widget in top.findChildren(QWidget) if isinstance(widget, FIELDS) and widget.isVisible())
    return (item for item in found if not isinstance(item.parentWidget(), QComboBox | QAbstractSpinBox))


def value_of(field: QWidget) -> object:
    """What a field shows."""
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QAbstractSpinBox | QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QAbstractButton)
    return field.isChecked()


def shown_values(top: QWidget) -> dict[str, object]:
    """What each field of a window or dialog shows, by its name and place among all."""
    return {f"{at} {field.accessibleName()}": value_of(field) for at, field in enumerate(fields(top))}


def wheel_at(part: QWidget, notches: int, anchor: QPoint | None = None) -> None:
    """Turn the wheel over a part, as the window system reports it; downwards if `notches` is negative."""
    window = part.window()
    where = part.mapTo(window, anchor or part.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(where), QPoint(0, notches * NOTCH))
    QApplication.processEvents()


def bring_into_sight(part: QWidget) -> None:
    """Scroll the page until a part is seen."""
    holder = part.parentWidget()
    while holder is not None and not holder.isWindow():
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(part)
        holder = holder.parentWidget()


def content(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """All rows of the workspace but its history, which tells of what was done and undone."""
    named = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*history*' AND name NOT GLOB 'sqlite*'"
    )
    return {
        row["name"]: [tuple(found.values()) for found in map(dict, workspace.query(f"SELECT * FROM {row['name']}"))]
        for row in workspace.query(named)
    }


def written_rows(workspace: Workspace) -> int:
    """How many rows were written since the workspace was opened: far quicker to compare than its content."""
    changes: int = workspace.query("SELECT total_changes() AS number")[0]["number"]
    return changes
