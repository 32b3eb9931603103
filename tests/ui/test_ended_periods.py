"""Periods that have ended, on Home: listed if the settings ask for it, and a name opens the record or the preview."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from models.domain.people import EngineerId
from models.operations.settings import change_settings
from models.queries.due_records import due_records
from models.queries.settings import settings
from models.support.errors import UnusableFile
from models.support.messages import message
from models.views.retention import EndedPeriod, OldRecords, retention_view
from tests.ui.conftest import Open
from tests.ui.test_person_data import press, settle, words
from ui.framework.location import HOME, Location
from ui.pages.engineer.data_dialog import DataDialog
from ui.pages.engineer.due_dialog import DueDialog
from ui.pages.home import DUE_PAGES
from ui.widgets.cards import Card
from ui.widgets.confirm import ConfirmDialog
from ui.widgets.tick_table import TickTable
from ui.widgets.wait_dialog import WaitDialog
from ui.window.main_window import MainWindow

TITLE = "Periods that have ended"


def shorten(window: MainWindow) -> Card:
    """Let every period be a month, and return the card on Home."""
    assert window.shell is not None
    assert window.controller is not None
    window.shell.navigate(HOME)
    given = settings(window.controller.workspace)
    months = dict.fromkeys(("retention_months", "plan_retention_months", "journal_months"), 1)
    window.controller.do(change_settings, settings=replace(given, remind_of_periods=1, people_months=1, **months))
    settle()
    [card] = [each for each in window.findChildren(Card) if TITLE in words(each)]
    return card


@pytest.mark.long
def test_a_due_record_opens_its_own_page_and_the_card_explains_erasing(open_window: Open) -> None:
    window = open_window()
    assert window.shell is not None
    assert window.controller is not None
    assert TITLE not in words(window)
    shorten(window)
    parts = retention_view(window.controller.workspace, date.today())
    assert {part.setting for part in parts} >= {"retention_months", "journal_months"}
    links = [due for part in parts for due in part.people]
    for part in parts:
        card = shorten(window)
        assert "removes single records from the history too" in " ".join(words(card))
        due = part.people[0]
        named = [each for each in card.findChildren(QPushButton) if each.text() != "Erase…"]
        assert [each.text() for each in named] == [link.name for link in links]
        named[links.index(due)].click()
        settle()
        assert window.shell.page().location[:2] == (DUE_PAGES[part.setting], due.record)


def test_a_person_who_left_opens_the_data_of_that_person(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    left = EndedPeriod("people_months", message("1 person left."), (OldRecords(EngineerId(1), "Jonas Weber", 1),), 0)
    monkeypatch.setattr("ui.pages.home.retention_view", lambda *_: (left,))
    shorten(window).findChildren(QPushButton)[0].click()
    settle()
    assert window.findChildren(DataDialog)


def test_the_settings_turn_the_list_on_and_off(open_window: Open) -> None:
    window = open_window(Location("settings"))
    [box] = [each for each in window.findChildren(QCheckBox) if each.text().startswith("List on Home")]
    for wanted in (1, 0):
        box.click()
        assert settings(window.controller.workspace).remind_of_periods == wanted


@pytest.mark.long
def test_single_due_records_are_erased_after_a_preview(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    shown: list[str] = []
    monkeypatch.setattr(WaitDialog, "open", lambda dialog: shown.append(dialog.windowTitle()))
    assert window.controller is not None
    workspace = window.controller.workspace
    card = shorten(window)
    before = {row["id"] for row in workspace.query("SELECT id FROM note")}
    sentence = next(words_ for words_ in words(card) if "journal note" in words_)
    [erase] = [
        each
        for each in card.findChildren(QPushButton)
        if each.text() == "Erase…" and each.accessibleDescription() == sentence
    ]
    erase.click()
    settle()
    [dialog] = window.findChildren(DueDialog)
    find = {each.text(): each for each in dialog.findChildren(QPushButton)}
    assert not find["Preview"].isEnabled()
    [table] = dialog.findChildren(TickTable)
    table.tick_keys({due_records(workspace, date.today(), "journal_months")[0].record})
    assert not find["Erase…"].isEnabled()
    press(dialog, "Preview")
    assert {"What goes", "Journal notes: 1"} <= set(words(dialog))
    press(dialog, "Erase…")
    question = window.findChildren(ConfirmDialog)[-1]
    assert any(text.endswith(": Journal note") for text in words(question)), "it names what will be gone"
    press(question, "Erase")
    assert shown == ["Rewriting the file…"], "the worker keeps the file meanwhile"
    gone = before - {row["id"] for row in workspace.query("SELECT id FROM note")}
    assert len(gone) == 1
    assert workspace.undo_label() is None
    assert any("The records are erased." in text for text in words(window))


def test_another_choice_needs_another_preview(open_window: Open) -> None:
    window = open_window()
    shorten(window)
    dialog = DueDialog(window.controller, "journal_months", lambda _record: None, window)
    [table] = dialog.findChildren(TickTable)
    table.tick_shown(True)
    press(dialog, "Preview")
    table.tick_shown(False)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "What goes" not in words(dialog)
    assert not next(each for each in dialog.findChildren(QPushButton) if each.text() == "Erase…").isEnabled()


def test_a_preview_that_fails_gives_the_reason_and_erases_nothing(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    shorten(window)

    def fail(*_: object) -> None:
        raise UnusableFile(message("The disk failed."))

    monkeypatch.setattr("ui.pages.engineer.due_dialog.record_erasure_view", fail)
    dialog = DueDialog(window.controller, "journal_months", lambda _record: None, window)
    dialog.findChildren(TickTable)[0].tick_shown(True)
    press(dialog, "Preview")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "The disk failed." in words(dialog)
    assert not any(text.startswith("Reading") for text in words(dialog))
    assert not next(each for each in dialog.findChildren(QPushButton) if each.text() == "Erase…").isEnabled()


@pytest.mark.long
def test_a_record_of_the_list_opens_its_page(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    assert window.shell is not None
    card = shorten(window)
    [note, *_] = due_records(window.controller.workspace, date.today(), "journal_months")
    next(
        each
        for each in card.findChildren(QPushButton)
        if each.text() == "Erase…" and "journal note" in each.accessibleDescription()
    ).click()
    settle()
    press(window.findChildren(DueDialog)[0], "Show record")
    assert window.shell.page().location[:2] == ("journal", note.record.id)
