"""Builders of layouts: rows, columns and flows."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.widgets.flow_layout import FlowLayout

Margins = tuple[int, int, int, int]
Item = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | tuple[QWidget, int, Qt.AlignmentFlag]
"""A part of a box: a widget or a layout, alone or with its stretch (and a widget's alignment); a number is a stretch."""

NO_MARGINS: Margins = (0, 0, 0, 0)
DIALOG_MARGINS: Margins = (20, 18, 20, 18)
SPACING = 8

Box = TypeVar("Box", bound=QBoxLayout)


def row(
    *items: Item, inside: QWidget | None = None, spacing: int = SPACING, margins: Margins = NO_MARGINS
) -> QHBoxLayout:
    """A horizontal box with these parts, as the layout of `inside` if that is given. Lengths are pixels."""
    return _fill(QHBoxLayout(inside) if inside else QHBoxLayout(), items, spacing, margins)


def column(
    *items: Item, inside: QWidget | None = None, spacing: int = SPACING, margins: Margins = NO_MARGINS
) -> QVBoxLayout:
    """A vertical box with these parts, as the layout of `inside` if that is given. Lengths are pixels."""
    return _fill(QVBoxLayout(inside) if inside else QVBoxLayout(), items, spacing, margins)


def flow(*items: QWidget | int, spacing: int = SPACING) -> FlowLayout:
    """A row that wraps when it is too narrow. A number sends what follows to the far end of the line."""
    result = FlowLayout(spacing)
    for item in items:
        if isinstance(item, int):
            result.addStretch()
        else:
            result.addWidget(item)
    return result


def add(box: QBoxLayout, *items: Item) -> None:
    """Add parts to the end of a box."""
    for item in items:
        if isinstance(item, int):
            box.addStretch(item)
            continue
        part, stretch, *alignment = item if isinstance(item, tuple) else (item, 0)
        if isinstance(part, QLayout):
            box.addLayout(part, stretch)
        elif alignment:
            box.addWidget(part, stretch, alignment[0])
        else:
            box.addWidget(part, stretch)


def _fill(box: Box, items: tuple[Item, ...], spacing: int, margins: Margins) -> Box:
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    add(box, *items)
    return box


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)
