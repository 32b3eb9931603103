"""Every command of the window is complete: it does something, can be found, and has its German; no shortcut is taken twice."""

import ast
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from ui.framework.commands import COMMANDS, GROUPS, ON_PAGE, CommandId
from ui.framework.location import Location
from ui.pages import navigation_commands
from ui.window.command_handlers import RUN_ON
from ui.window.palette import Palette
from ui.window.palette_list import FoundList
from ui.window.shortcut_sheet import ShortcutSheet

ALL = (*COMMANDS, *navigation_commands())
PAGES = Path(__file__).parents[2] / "ui" / "pages"


def test_each_member_is_one_command() -> None:
    assert Counter(command.id for command in ALL) == Counter(CommandId)


def test_each_command_has_a_text_an_icon_and_a_group() -> None:
    assert [command.id for command in ALL if not (command.text and command.icon and command.group in GROUPS)] == []


def test_no_shortcut_belongs_to_two_commands() -> None:
    given = Counter(command.shortcut for command in ALL if command.shortcut)
    assert [shortcut for shortcut, times in given.items() if times > 1] == []


def test_each_command_has_a_german_text(german: None) -> None:
    assert [command.id for command in ALL if command.title() == command.text] == []


def test_each_command_has_a_handler(open_window: Open) -> None:
    commands = open_window().commands
    triggered = SIGNAL("triggered(bool)")
    assert [member for member in CommandId if not commands.action(member).receivers(triggered)] == []


@pytest.mark.long
def test_the_page_commands_are_those_that_pages_offer() -> None:
    """Read from the pages' code, for what one offers depends on what it shows."""
    offered = set()
    for path in PAGES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name == "page_commands":
                members = (part for part in ast.walk(node) if isinstance(part, ast.Attribute))
                offered |= {member.attr for member in members if ast.unparse(member.value) == "CommandId"}
    on_page = {command.id for command in ALL if command.group == ON_PAGE}
    assert {CommandId[name] for name in offered} == on_page | RUN_ON.keys()


def test_each_command_with_a_shortcut_is_on_the_shortcut_sheet(open_window: Open) -> None:
    window = open_window(Location("engineers"))
    window.commands.action(CommandId.SHORTCUTS).trigger()
    shown = {label.text() for label in window.findChild(ShortcutSheet).findChildren(QLabel)}
    enabled = [action for command, action in window.commands.all() if command.shortcut and action.isEnabled()]
    assert len(enabled) > 20
    assert [action.text() for action in enabled if action.text() not in shown] == []


def test_each_enabled_command_is_found_in_the_palette_by_its_text(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("review", 1))
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    missing = []
    for command, action in window.commands.all():
        if action.isEnabled() and command.id not in (CommandId.PALETTE, CommandId.FIND):
            palette.findChild(QLineEdit).setText(action.text())
            found = palette.findChild(FoundList)
            if action.text() not in {found.item(row).text() for row in range(found.count())}:
                missing.append(command.id)
    assert missing == []
