"""A change of theme reaches everything that is seen: at once what is visible, and the rest when it is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.theme_controller import theme_controller
from ui.theme.theme import style_sheet, tokens
from ui.widgets.text import label
from ui.window.guide_window import GuideWindow
from ui.window.main_window import MainWindow
from ui.window.palette import Palette


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window(Location("engineers"))


def text_color(part: QWidget) -> str:
    """The colour that a label of this part is written in."""
    part.ensurePolished()
    return part.palette().color(part.foregroundRole()).name().upper()


def heading(window: MainWindow) -> QWidget:
    assert window.shell is not None
    return next(part for part in window.shell.page().findChildren(QWidget) if part.property("kind") == "display")


def test_the_shown_page_changes_at_once(window: MainWindow) -> None:
    before = text_color(heading(window))
    theme_controller.set_scheme("dark")
    assert text_color(heading(window)) == tokens().text != before
    theme_controller.set_scheme("light")
    assert text_color(heading(window)) == before


@pytest.mark.long
def test_a_hidden_page_changes_when_it_is_shown(window: MainWindow) -> None:
    assert window.shell is not None
    page, hidden = window.shell.page(), heading(window)
    height = hidden.sizeHint().height()
    window.shell.navigate(Location("home"))
    theme_controller.set_scheme("dark")
    theme_controller.set_zoom(200)
    assert page.styleSheet() != style_sheet(), "it costs nothing while it is hidden"
    window.shell.navigate(Location("engineers"))
    assert text_color(hidden) == tokens().text
    assert hidden.sizeHint().height() > 1.5 * height
    theme_controller.set_zoom(100)
    theme_controller.set_scheme("light")


def test_dialogs_are_styled_when_opened_and_follow_changes(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    assert palette.styleSheet() == style_sheet()
    theme_controller.toggle_scheme()
    assert palette.styleSheet() == style_sheet()
    theme_controller.toggle_scheme()


def test_the_guide_is_styled_although_it_is_a_window_of_its_own(window: MainWindow) -> None:
    window.commands.action(CommandId.GUIDE).trigger()
    guide = window.findChild(GuideWindow)
    assert guide.styleSheet() == style_sheet()
    guide.close()


def test_menus_and_completion_lists_are_styled(window: MainWindow, qtbot: QtBot) -> None:
    menu = QMenu(window)
    menu.addAction("Copy")
    field = QLineEdit(window)
    completer = QCompleter(["Anna", "Anton"], field)
    field.setCompleter(completer)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "An")
    menu.popup(window.pos())
    qtbot.waitUntil(lambda: menu.isVisible())
    for popup in (menu, completer.popup()):
        popup.ensurePolished()
        assert popup.styleSheet() == style_sheet()
    menu.close()


def test_a_dialog_of_a_page_inherits_its_style(window: MainWindow) -> None:
    assert window.shell is not None
    dialog = QDialog(window.shell.page())
    text = label("Text", tone="2")
    text.setParent(dialog)
    dialog.setWindowFlag(Qt.WindowType.Dialog)
    dialog.show()
    assert dialog.styleSheet() == ""
    assert text_color(text) == tokens().text2.upper()
