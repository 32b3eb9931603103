"""Periods that have ended, on Home: listed if the settings ask for it, and a name opens the preview."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QPushButton

from models.operations.settings import change_settings
from models.queries.settings import settings
from tests.ui.conftest import Open
from tests.ui.test_person_data import settle, words
from ui.framework.location import HOME, Location
from ui.pages.engineer.data_dialog import DataDialog
from ui.widgets.cards import Card


def test_a_name_on_home_opens_the_data_of_that_person(open_window: Open) -> None:
    window = open_window()
    assert window.shell is not None
    window.shell.navigate(HOME)
    settle()
    assert "Periods that have ended" not in words(window)
    workspace = window.controller.workspace
    given = replace(settings(workspace), remind_of_periods=1, retention_months=1)
    window.controller.do(change_settings, settings=given)
    settle()
    assert "Periods that have ended" in words(window)
    [card] = [each for each in window.findChildren(Card) if "Periods that have ended" in words(each)]
    card.findChildren(QPushButton)[0].click()
    settle()
    assert window.findChildren(DataDialog)


def test_the_settings_turn_the_list_on_and_off(open_window: Open) -> None:
    window = open_window(Location("settings"))
    [box] = [each for each in window.findChildren(QCheckBox) if each.text().startswith("List on Home")]
    for wanted in (1, 0):
        box.click()
        assert settings(window.controller.workspace).remind_of_periods == wanted
