"""The history page: what an entry changed, filters, and the export."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from models.operations.journal import write_note
from models.operations.reviews import rate
from models.queries.history import HistoryFilter
from models.snapshots.build_history import PAGE, history_page
from models.snapshots.history import HistoryFound
from models.workspace.reader import Reader
from models.workspace.workspace import Workspace
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one
from ui.framework.commands import CommandId
from ui.framework.jobs import let_jobs_end
from ui.framework.location import Location
from ui.pages.engineer import EngineerPage
from ui.pages.history import HistoryPage
from ui.pages.history.detail import EntryDetail
from ui.pages.history.page import SEARCH_PAUSE
from ui.widgets.table import Table
from ui.widgets.table_model import TableModel
from ui.window.main_window import MainWindow


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


def workspace_of(window: MainWindow) -> Workspace:
    assert window.controller is not None
    return window.controller.workspace


def draft(window: MainWindow) -> dict[str, int]:
    return workspace_of(window).query("SELECT id, engineer_id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")[0]


def shown(page: HistoryPage) -> list[str]:
    model = page.findChild(Table).model()
    assert isinstance(model, TableModel)
    return [entry.what() for entry in model.rows]


def detail(page: HistoryPage) -> str:
    return "\n".join(part.text() for part in page.findChild(EntryDetail).findChildren(QLabel))


def rate_twice(window: MainWindow, review: int) -> None:
    assert window.controller is not None
    for value in (1, 5):
        window.controller.do(rate, review=review, competency="COD-4", value=value)


def test_the_newest_entry_is_shown_with_what_changed(window: MainWindow) -> None:
    rate_twice(window, draft(window)["id"])
    page = at(window, HistoryPage, Location("history"))
    assert shown(page)[:2] == ["Rating of COD-4"] * 2
    assert "Rating COD-4, changed: Rating: 1 → 5" in detail(page)


def test_a_change_elsewhere_is_listed_at_once(window: MainWindow) -> None:
    page = at(window, HistoryPage, Location("history"))
    before = len(shown(page))
    rate_twice(window, draft(window)["id"])
    assert len(shown(page)) == before + 2


def test_a_profile_and_a_review_open_their_history(window: MainWindow, qtbot: QtBot) -> None:
    review = draft(window)
    rate_twice(window, review["id"])
    other = workspace_of(window).query("SELECT id FROM engineer WHERE id <> :id LIMIT 1", id=review["engineer_id"])[0][
        "id"
    ]
    at(window, EngineerPage, Location("engineer", other)).page_commands()[CommandId.HISTORY]()
    page = window.findChild(HistoryPage)
    assert "Rating of COD-4" not in shown(page)
    page = at(window, HistoryPage, Location("history", 0, f"review:{review['id']}"))
    assert shown(page)[:2] == ["Rating of COD-4"] * 2
    assert find_one(qtbot, page, QComboBox, "Review").currentData() == review["id"]


@pytest.mark.long
def test_search_and_period_narrow_the_list_and_can_be_cleared(window: MainWindow, qtbot: QtBot) -> None:
    review = draft(window)
    rate_twice(window, review["id"])
    workspace_of(window).do(write_note, engineer=review["engineer_id"], text="Between us", happened_on=date(2026, 3, 4))
    page = at(window, HistoryPage, Location("history"))
    everything = shown(page)
    field = page.search_field()
    assert field is not None
    field.setText("rating")
    qtbot.waitUntil(lambda: shown(page)[:3] == ["Rating of COD-4"] * 2 + ["Create a sample team of 4"])
    [name] = workspace_of(window).query("SELECT name FROM engineer WHERE id = :id", id=review["engineer_id"])
    field.setText(name["name"].upper())
    qtbot.waitUntil(lambda: shown(page) == everything)
    field.setText("zzz")
    qtbot.waitUntil(lambda: shown(page) == [])
    field.clear()
    period = find_one(qtbot, page, QComboBox, "Period")
    period.setCurrentIndex(1)
    assert shown(page)[1:3] == ["Rating of COD-4"] * 2
    period.setCurrentIndex(0)
    assert shown(page) == everything


@pytest.mark.long
def test_words_are_searched_once_typing_pauses_and_never_by_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rate_twice(window, draft(window)["id"])
    page = at(window, HistoryPage, Location("history"))
    everything, searched = shown(page), []

    def record(reader: Reader, wanted: HistoryFilter, **more: Any) -> HistoryFound:
        searched.append((wanted.text, QThread.isMainThread()))
        return history_page(reader, wanted, **more)

    monkeypatch.setattr("ui.pages.history.page.history_page", record)
    field = page.search_field()
    assert field is not None
    qtbot.keyClicks(field, "rating")
    assert (searched, shown(page)) == ([], everything)
    qtbot.waitUntil(lambda: bool(searched))
    assert searched == [("rating", False)]
    field.setText("zzz")
    window.findChild(HistoryPage).refresh()  # as after a change elsewhere
    field.clear()
    assert shown(page) == everything
    let_jobs_end()
    qtbot.wait(3 * SEARCH_PAUSE)
    assert shown(page) == everything, "a search that was given up changes nothing"


@pytest.mark.long
def test_more_of_what_was_found_is_not_searched_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller, review = window.controller, draft(window)["id"]
    assert controller is not None
    for number in range(PAGE + 10):
        controller.do(rate, review=review, competency="COD-4", value=1 + number % 2)
    page = at(window, HistoryPage, Location("history"))
    field = page.search_field()
    assert field is not None
    field.setText("rating")
    qtbot.waitUntil(lambda: len(shown(page)) == PAGE and shown(page)[0] == "Rating of COD-4")
    monkeypatch.setattr("models.queries.history.entries_with", None)
    page.findChild(Table).selectAll()
    assert len(shown(page)) == PAGE + 11


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_the_listed_entries_are_exported_without_private_words_and_recorded(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    assert window.controller is not None
    engineer = draft(window)["engineer_id"]
    window.controller.do(write_note, engineer=engineer, text="Between us", happened_on=date(2026, 3, 4))
    page = at(window, HistoryPage, Location("history", 0, f"engineer:{engineer}"))
    assert "Journal note, added" in detail(page)
    assert "Between us" not in detail(page)
    listed = len(shown(page))
    with qtbot.waitSignal(window.controller.saved):
        page.export_to(tmp_path / f"history.{ending}")
    assert b"Between us" not in (tmp_path / f"history.{ending}").read_bytes()
    [row] = workspace_of(window).query("SELECT * FROM exported_file")
    [uid] = workspace_of(window).query("SELECT uid FROM engineer WHERE id = :id", id=engineer)
    assert (row["kind"], row["row_count"]) == ("history", listed)
    assert shown(page)[0] == f"Export history.{ending}"
    assert uid["uid"] in json.loads(row["people"])
