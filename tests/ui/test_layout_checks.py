"""Layout checks: each kind of fault is found, and none in a correct layout."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.layout_checks import faults
from ui.widgets.text import label

SENTENCE = "Without the passphrase, this file cannot be opened: no one can reset it."
Placement = Callable[[QWidget, QRect], QWidget]


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    result = QWidget()
    result.resize(300, 200)
    qtbot.addWidget(result)
    return result


@pytest.fixture
def place(holder: QWidget) -> Placement:
    """Puts a part somewhere into the holder."""

    def place_part(part: QWidget, where: QRect) -> QWidget:
        part.setParent(holder)
        part.setGeometry(where)
        part.show()
        holder.show()
        return part

    return place_part


def test_text_with_enough_space_has_no_faults(holder: QWidget, place: Placement) -> None:
    place(label(SENTENCE, wraps=True), QRect(0, 0, 300, 60))
    place(QPushButton("Store"), QRect(0, 100, 200, 40))
    assert faults(holder) == []


def test_text_with_too_few_lines_is_found(holder: QWidget, place: Placement) -> None:
    place(label(SENTENCE, wraps=True), QRect(0, 0, 120, 20))
    assert "is too low" in "".join(faults(holder))


def test_a_widget_that_exceeds_its_parent_is_found(holder: QWidget, place: Placement) -> None:
    place(QPushButton("Store"), QRect(200, 0, 150, 40))
    assert "sticks out" in "".join(faults(holder))


def test_vertical_scrolling_is_no_fault_and_horizontal_overflow_is(holder: QWidget, place: Placement) -> None:
    area, inner = QScrollArea(), QWidget()
    area.setWidget(inner)
    place(area, QRect(0, 0, 300, 200))
    inner.resize(200, 900)
    assert faults(holder) == []
    inner.resize(900, 100)
    assert "sticks out" in "".join(faults(holder))


def test_overlapping_widgets_are_found(holder: QWidget, place: Placement) -> None:
    place(QPushButton("Store"), QRect(0, 0, 150, 40))
    place(QPushButton("Cancel"), QRect(100, 10, 150, 40))
    assert "overlap" in "".join(faults(holder))


@pytest.mark.parametrize("widget_class", [QPushButton, QLabel])
def test_cut_text_is_found_unless_a_tooltip_shows_it(
    holder: QWidget, place: Placement, widget_class: type[QWidget]
) -> None:
    part = place(widget_class(SENTENCE), QRect(0, 0, 100, 40))
    assert "is cut" in "".join(faults(holder))
    part.setToolTip(SENTENCE)
    assert faults(holder) == []


def test_a_cut_choice_is_found(holder: QWidget, place: Placement) -> None:
    box = QComboBox()
    box.addItem(SENTENCE)
    place(box, QRect(0, 0, 100, 40))
    assert "cuts" in "".join(faults(holder))
