"""Backups in the window: the list, a new one, restoring with a preview, undoing that, and automatic ones."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from models.operations.engineers import archive_engineers
from models.operations.erasure import erase_person
from models.operations.settings import change_settings
from models.queries.engineers import find_engineer, list_engineers
from models.queries.settings import settings
from models.workspace import derived_keys
from models.workspace.backup import backup
from models.workspace.backup_files import Reason
from models.workspace.backup_list import backups
from models.workspace.gradual_copy import salt_of
from models.workspace.wiping import do_and_wipe
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import confirm, find_one, press, question
from ui.framework import automatic_backups
from ui.framework.automatic_backups import known_folders
from ui.framework.jobs import let_jobs_end
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.backups import BackupsPage
from ui.pages.passphrase_dialog import PassphraseDialog
from ui.pages.settings import SettingsPage
from ui.widgets.table import Table
from ui.window.main_window import MainWindow

LONG = 10_000


def workspace_of(window: MainWindow) -> Workspace:
    assert window.controller is not None
    return window.controller.workspace


def rename(window: MainWindow, name: str) -> None:
    """One step that a page shows."""
    from dataclasses import replace

    assert window.controller is not None
    window.controller.do(change_settings, settings=replace(settings(workspace_of(window)), organisation=name))


def wait_for(qtbot: QtBot, page: BackupsPage, beginning: str) -> None:
    qtbot.waitUntil(lambda: page.notice.text().startswith(beginning), timeout=LONG)


@pytest.mark.long
def test_a_backup_is_made_listed_and_restored_with_a_preview_and_undone(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    rename(window, "Larkspur")
    page = at(window, BackupsPage, Location("backups"))
    press(qtbot, page, "Back up now")
    wait_for(qtbot, page, "Backup saved: ")
    table = find_one(qtbot, page, Table, "Backups")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=LONG)
    shown = [table.model().index(0, column).data() for column in range(table.model().columnCount())]
    assert shown[1:5] == ["Made by you", "4", str(len(window_reviews(window))), str(sessions(window))]
    assert "Can be restored" in shown
    rename(window, "Foxglove")
    table.choose_row(0)
    press(qtbot, page, "Restore…")
    let_jobs_end()
    dialog = question(qtbot, page)
    asked = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "4, as now" in asked
    assert "Every page of the file can be read." in asked
    assert "since then, the latest: Change the settings" in asked
    assert "Change the settings" in asked
    press(qtbot, dialog, "Restore")
    wait_for(qtbot, page, "The backup of ")
    assert settings(workspace_of(window)).organisation == "Larkspur"
    press(qtbot, page.notice, "Undo restore")
    wait_for(qtbot, page, "The restore is undone.")
    assert settings(workspace_of(window)).organisation == "Foxglove"
    kept = [
        each
        for each in backups(workspace_of(window).path, salt_of(workspace_of(window)), QUICK)
        if each.reason is Reason.RESTORE
    ]
    assert len(kept) == 2


def window_reviews(window: MainWindow) -> list[dict[str, object]]:
    return workspace_of(window).query("SELECT id FROM review")


def sessions(window: MainWindow) -> int:
    return int(workspace_of(window).query("SELECT count(*) AS held FROM session")[0]["held"])


def test_other_pages_show_the_restored_content(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("engineers"))
    assert window.shell is not None
    saved = backup(workspace_of(window))
    assert window.controller is not None
    window.controller.do(archive_engineers, engineers=[find_engineer(workspace_of(window), "E1001").id])
    page = at(window, BackupsPage, Location("backups"))
    page.restore(saved, "done")
    wait_for(qtbot, page, "done")
    window.shell.navigate(Location("engineers"))
    assert find_one(qtbot, window.shell.page(), Table, "Engineers").model().rowCount() == 4
    assert len(list_engineers(workspace_of(window))) == 4


def test_a_damaged_backup_cannot_be_restored_but_deleted(open_window: Open, qtbot: QtBot, team: Path) -> None:
    damaged = team.with_name("Team-20260101-080000.plumbline-backup")
    damaged.write_bytes(team.read_bytes()[:4000])
    window = open_window()
    page = at(window, BackupsPage, Location("backups"))
    table = find_one(qtbot, page, Table, "Backups")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=LONG)
    table.choose_row(0)
    page.ask_to_restore()
    assert "Another passphrase, or damaged" in [table.model().index(0, column).data() for column in range(9)]
    confirm(qtbot, page, "Delete…")
    qtbot.waitUntil(lambda: table.model().rowCount() == 0, timeout=LONG)
    assert not damaged.exists()


@pytest.mark.long
def test_the_page_lists_no_backup_of_another_workspace(
    open_window: Open, qtbot: QtBot, team: Path, tmp_path: Path, preferences: Preferences
) -> None:
    (tmp_path / "stick").mkdir()
    preferences.remember_backup_folder(team, tmp_path / "stick")
    window = open_window()
    for other in (team.with_name("Team-payments.plumbline"), tmp_path / "stick" / "Team.plumbline"):
        with Workspace.create(other, QUICK) as workspace:
            backup(workspace)
            backup(workspace, tmp_path / "stick")
    own = backup(workspace_of(window))
    page = at(window, BackupsPage, Location("backups"))
    table = find_one(qtbot, page, Table, "Backups")
    qtbot.waitUntil(lambda: table.model().rowCount() > 0, timeout=LONG)
    assert [each.path for each in page._listed] == [own]


def test_the_folder_is_remembered_for_this_file_and_can_be_reset(
    open_window: Open, qtbot: QtBot, team: Path, tmp_path: Path, preferences: Preferences
) -> None:
    (tmp_path / "stick").mkdir()
    window = open_window()
    page = at(window, BackupsPage, Location("backups"))
    page.use_folder(tmp_path / "stick")
    page.back_up()
    wait_for(qtbot, page, "Backup saved: ")
    assert len(list((tmp_path / "stick").iterdir())) == 1
    assert preferences.backup_folder_of(team) == tmp_path / "stick"
    assert preferences.backup_folder_of(tmp_path / "Other.plumbline") is None
    press(qtbot, page, "Use the folder of the workspace")
    assert preferences.backup_folder_of(team) is None


def test_automatic_backups_start_after_a_change_and_a_missing_disk_is_reported_once(
    open_window: Open, qtbot: QtBot, team: Path, tmp_path: Path, preferences: Preferences
) -> None:
    window = open_window()
    shell = window.shell
    assert shell is not None
    preferences.remember_backup_folder(team, tmp_path / "stick")
    shell.automatic_backups.look()
    let_jobs_end()
    assert not shell.notice.text(), "nothing has changed yet"
    rename(window, "Larkspur")
    shell.automatic_backups.look()
    qtbot.waitUntil(lambda: "cannot be reached" in shell.notice.text(), timeout=LONG)
    shell.notice.hide()
    shell.automatic_backups.look()
    let_jobs_end()
    QApplication.processEvents()
    assert not shell.notice.text()
    (tmp_path / "stick").mkdir()

    def is_backed_up() -> bool:
        shell.automatic_backups.look()
        let_jobs_end()
        return [file.name[:10] for file in (tmp_path / "stick").iterdir()] == ["Team-auto-"]

    qtbot.waitUntil(is_backed_up, timeout=LONG)


@pytest.mark.long
@pytest.mark.parametrize("ends", ["lock", "close_workspace", "close"])
def test_a_short_session_is_backed_up_when_it_ends(
    open_window: Open, team: Path, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    monkeypatch.setattr(automatic_backups, "MAX_SIZE_AT_CLOSING", 20_000_000)
    window = open_window()
    rename(window, "Larkspur")
    getattr(window, ends)()
    [saved] = team.parent.glob("Team-auto-*.plumbline-backup")
    with Workspace.open(saved, QUICK) as workspace:
        assert settings(workspace).organisation == "Larkspur"
    again = open_window()
    rename(again, "Foxglove")
    getattr(again, ends)()
    assert list(team.parent.glob("Team-auto-*")) == [saved], "once an hour"


def test_a_changed_workspace_is_backed_up_while_it_is_open(
    open_window: Open, qtbot: QtBot, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automatic_backups, "LOOK_AFTER", 10)
    window = open_window()
    rename(window, "Larkspur")
    qtbot.waitUntil(lambda: bool(list(team.parent.glob("Team-auto-*.plumbline-backup"))), timeout=LONG)
    window.close()


def test_a_session_without_a_change_is_not_backed_up_when_it_ends(
    open_window: Open, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automatic_backups, "MAX_SIZE_AT_CLOSING", 20_000_000)
    open_window().close()
    assert not list(team.parent.glob("Team-auto-*"))


def test_a_backup_that_would_hold_up_closing_is_left_to_the_next_session(
    open_window: Open, qtbot: QtBot, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automatic_backups, "MAX_SIZE_AT_CLOSING", 20_000_000)
    monkeypatch.setattr(automatic_backups, "FIRST_LOOK_AFTER", 1)
    with monkeypatch.context() as slow:
        slow.setattr(automatic_backups, "SECONDS_AT_CLOSING", 0.0)
        window = open_window()
        let_jobs_end()
        QApplication.processEvents()
        for written in team.parent.glob("Team-auto-*"):  # of the first look
            written.unlink()
        rename(window, "Larkspur")
        window.close()
    assert not list(team.parent.glob("Team-auto-*"))
    again = open_window()
    qtbot.waitUntil(lambda: bool(list(team.parent.glob("Team-auto-*.plumbline-backup"))), timeout=LONG)
    again.close()


@pytest.mark.long
@pytest.mark.parametrize(
    ("choice", "opening"), [("Keep: they open with the old one", 0), ("Re-encrypt with the new one", 2)]
)
def test_a_new_passphrase_treats_old_backups_as_chosen(
    open_window: Open, qtbot: QtBot, choice: str, opening: int
) -> None:
    window = open_window()
    backup(workspace_of(window))
    page = at(window, SettingsPage, Location("settings"))
    dialog = PassphraseDialog("Team", page)
    dialog._backups.setCurrentText(choice)
    for line in (dialog._first, dialog._second):
        line.setText("copper lantern ferry")
    dialog._old.setText(QUICK)
    dialog.store()
    page.change_passphrase(*dialog.given)
    qtbot.waitUntil(lambda: page.notice.text().startswith("Passphrase changed. 2 backups"), timeout=LONG)
    listed = backups(workspace_of(window).path, salt_of(workspace_of(window)), "copper lantern ferry")
    assert sum(each.contents is not None for each in listed) == opening


def test_closing_the_window_stops_a_backup_and_leaves_no_incomplete_file(open_window: Open, team: Path) -> None:
    window = open_window()
    page = at(window, BackupsPage, Location("backups"))
    page.back_up()
    window.close()
    assert not list(team.parent.glob("*.part"))
    assert all(each.contents for each in backups(team, derived_keys.salt_of(team), QUICK))


@pytest.mark.long
def test_every_folder_that_was_ever_chosen_is_known_also_under_another_name(
    open_window: Open, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    sticks = [tmp_path / "stick one", tmp_path / "stick two"]
    window = open_window()
    page = at(window, BackupsPage, Location("backups"))
    made = []
    for stick in sticks:
        stick.mkdir()
        page.use_folder(stick)
        made.append(backup(workspace_of(window), stick))
    page.use_folder(None)
    assert known_folders(window.controller) == (team.parent, *reversed(sticks))
    qtbot.waitUntil(lambda: {each.path for each in page._listed} == set(made), timeout=LONG)
    person = find_engineer(workspace_of(window), "E1001").id
    do_and_wipe(workspace_of(window), erase_person, engineer=person)
    page.reload()
    qtbot.waitUntil(lambda: "still contain people or records that were erased" in " ".join(texts(page)), timeout=LONG)
    assert all(str(each) in " ".join(texts(page)) for each in made)


def texts(page: BackupsPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
