"""The frame of the window: going places, undo by name, locking, the palette."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.actions import people
from models.people import EngineerDetails
from tests.ui.conftest import Open
from ui.palette import Palette
from ui.place import Place


def add(window: object, name: str) -> None:
    window.session.do(people.add_engineer, details=EngineerDetails(name=name, level="SR"))


def test_undo_says_what_it_takes_back_and_does_it(open_window: Open) -> None:
    window = open_window()
    add(window, "Ngozi Adeyemi")
    undo = window.commands.action("undo")
    assert undo.text() == "Undo: Add Ngozi Adeyemi"
    undo.trigger()
    assert window.shell.notice.words() == "Undone: Add Ngozi Adeyemi"
    assert window.commands.action("redo").text() == "Redo: Add Ngozi Adeyemi"


def test_locking_closes_the_file_and_asks_for_the_passphrase(open_window: Open) -> None:
    window = open_window()
    window.commands.action("lock").trigger()
    assert window.session is None
    assert not window.commands.action("new_engineer").isEnabled()


def test_undo_works_after_a_restart(open_window: Open) -> None:
    first = open_window()
    add(first, "Ngozi Adeyemi")
    first.close()
    second = open_window()
    assert second.commands.action("undo").text() == "Undo: Add Ngozi Adeyemi"


def test_the_palette_finds_people_by_name_and_goes_there(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.action("palette").trigger()
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette._field, "jonas")
    with qtbot.waitSignal(palette.gone) as went:
        qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert went.args[0].page == "engineer"


def test_one_comes_back_to_where_one_was(open_window: Open) -> None:
    first = open_window(Place("home"))
    first.close()
    assert first.preferences.place_of(first.preferences.recent[0]) == Place("home")
