"""Completion lists: names in every script and spelling."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer
from tests.ui.conftest import Open
from tests.ui.pages import run
from tests.ui.selectors import find_one
from ui.framework.commands import CommandId
from ui.pages.mentoring.agreement_dialog import AgreementDialog
from ui.widgets.tag_picker import TagPicker


def enter(line: QLineEdit, text: str) -> None:
    """Keys of any alphabet; QTest knows those of ASCII only."""
    for letter in text:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(line, key)


def offered(field: QLineEdit) -> list[str]:
    model = field.completer().completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ayşe Öztürk", "ozturk"), ("Jürgen Groß", "JURGEN gross"), ("Łukasz Żak", "lukasz ZAK"),
        ("Дмитро Коваленко", "КОВАЛ"), ("Pat O\u2019Brien", "o'bri"),
    ],
)  # fmt: skip
def test_the_engineer_of_a_mentorship_is_found_in_any_spelling(
    open_window: Open, qtbot: QtBot, name: str, typed: str
) -> None:
    window = open_window()
    assert window.controller is not None
    added = window.controller.do(add_engineer, details=EngineerDetails(name=name, level="SR"))
    page = run(window, CommandId.NEW_MENTORSHIP)
    qtbot.waitUntil(lambda: bool(page.findChildren(AgreementDialog)))
    [dialog] = page.findChildren(AgreementDialog)
    engineer = find_one(qtbot, dialog, QComboBox, "Engineer")
    line = engineer.lineEdit()
    assert line is not None
    enter(line, typed)
    assert offered(line) == [name]
    popup = line.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert (line.text(), engineer.currentData()) == (name, added)


def test_a_tag_is_found_by_any_part_of_its_name(qtbot: QtBot) -> None:
    picker = TagPicker("Topics", "Topic", {"LEA-1": "Coaching & feedback", "OPS-3": "Überwachung im Betrieb"})
    qtbot.addWidget(picker)
    picker.show()
    chosen: list[list[str]] = []
    picker.chosen.connect(chosen.append)
    line = find_one(qtbot, picker, QLineEdit, "Topics")
    qtbot.keyClicks(line, "UBERW")
    assert offered(line) == ["OPS-3  Überwachung im Betrieb"]
    popup = line.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == [["OPS-3"]])
