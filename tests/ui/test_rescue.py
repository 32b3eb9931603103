"""A damaged workspace in the window: a backup is restored, or what can be read is salvaged."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from models.queries.engineers import list_engineers
from models.workspace.backup import backup
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.models.workspace.test_salvage import pages_of
from tests.ui.conftest import Open
from tests.ui.selectors import confirm, visible
from tests.ui.test_welcome import welcome
from ui.framework.preferences import Preferences
from ui.pages.welcome import WelcomePage
from ui.pages.welcome.rescue_card import RescueCard
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.long

LONG, PAGE = 20_000, 4096


def saved_in(folder: Path, team: Path) -> Path:
    folder.mkdir(exist_ok=True)
    with Workspace.open(team, QUICK) as workspace:
        return backup(workspace, folder)


def tear(team: Path, pages: list[int]) -> None:
    content = bytearray(team.read_bytes())
    for page in pages:
        content[page * PAGE + 100 : page * PAGE + 612] = bytes(512)
    team.write_bytes(content)


def offered(
    qtbot: QtBot, preferences: Preferences, team: Path, passphrase: str = QUICK
) -> tuple[MainWindow, RescueCard]:
    """The window after it could not open the file."""
    window, page = welcome(qtbot, preferences)
    page.ask_for(team)
    page.open_file(team, passphrase)
    qtbot.waitUntil(lambda: bool(page.findChildren(RescueCard)), timeout=LONG)
    return window, page.findChildren(RescueCard)[-1]


def buttons(card: RescueCard) -> list[str]:
    return [each.text() for each in visible(card, QPushButton, "") if each.text()]


@pytest.mark.parametrize("table", ["the first page", "sqlite_master"])
def test_a_damaged_file_is_replaced_by_a_backup_from_the_list_and_opened(
    qtbot: QtBot, preferences: Preferences, team: Path, tmp_path: Path, table: str
) -> None:
    saved_in(tmp_path / "stick", team)
    preferences.remember_backup_folder(team, tmp_path / "stick")
    tear(team, [0] if table == "the first page" else pages_of(team, table)[1:6])
    damaged = team.read_bytes()
    window, card = offered(qtbot, preferences, team)
    assert card._model.rowCount() == 1
    confirm(qtbot, card, "Restore…")
    qtbot.waitUntil(lambda: window.controller is not None, timeout=LONG)
    assert window.controller is not None
    assert len(list_engineers(window.controller.workspace)) == 4
    [kept] = team.parent.glob("*-before-restore-*")
    assert kept.read_bytes() == damaged
    window.close()


def test_a_damaged_file_without_a_backup_is_salvaged_and_the_new_one_opened(
    qtbot: QtBot, preferences: Preferences, team: Path, tmp_path: Path
) -> None:
    tear(team, pages_of(team, "sqlite_master")[1:6])
    window, card = offered(qtbot, preferences, team)
    assert "is damaged" in card._unopened.sentence
    assert card._restore.isHidden()
    card.salvage_to(tmp_path / "new.plumbline")
    qtbot.waitUntil(card._open.isVisible, timeout=LONG)
    assert "records were read." in card._report.toPlainText()
    card._open.click()
    qtbot.waitUntil(lambda: window.controller is not None, timeout=LONG)
    assert window.controller is not None
    assert len(list_engineers(window.controller.workspace)) == 4
    window.close()


def test_a_wrong_passphrase_offers_nothing(qtbot: QtBot, preferences: Preferences, team: Path) -> None:
    saved_in(team.parent, team)
    window, page = welcome(qtbot, preferences)
    page.ask_for(team)
    page.open_file(team, "wrong")
    qtbot.waitUntil(lambda: "passphrase is wrong" in page.notice.text(), timeout=LONG)
    assert not page.findChildren(RescueCard)
    window.close()


def test_damage_that_the_first_page_finds_is_offered_to_be_rescued(qtbot: QtBot, open_window: Open, team: Path) -> None:
    saved_in(team.parent, team)
    tear(team, pages_of(team, "review"))
    window = open_window()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    qtbot.waitUntil(lambda: bool(page.findChildren(RescueCard)), timeout=LONG)
    assert page.findChildren(RescueCard)[-1]._model.rowCount() == 1
    window.close()
