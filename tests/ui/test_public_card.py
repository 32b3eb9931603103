"""Public card in the window: saved by the manager, used by people with and without a workspace."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.exchange.public_card import card_text, read_card
from models.operations.exports import record_file
from models.workspace.workspace import Workspace
from reports.export import write_bytes
from tests.reports.signed_documents import CARD, OTHER_CARD, signed_plan
from tests.ui.conftest import Open
from tests.ui.selectors import let_jobs_finish, press
from tests.ui.test_window import drop
from ui.framework.jobs import CancelToken
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.reports import verify_panel
from ui.pages.reports.public_card_box import PublicCardBox
from ui.pages.reports.verify_dialog import VerifyDialog
from ui.pages.reports.verify_panel import VerifyPanel
from ui.pages.welcome import WelcomePage
from ui.window.main_window import MainWindow


def words(qtbot: QtBot, within: QWidget) -> str:
    let_jobs_finish(qtbot)
    return " ".join(label.text() for label in within.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window(Location("reports", 0, "verify"))


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A document of another workspace."""
    path = tmp_path / "plan.pdf"
    path.write_bytes(signed_plan().content)
    return path


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """The card of that workspace."""
    path = tmp_path / "payments.plumbline-card"
    path.write_text(card_text(CARD), encoding="utf-8")
    return path


def test_the_card_of_the_workspace_is_saved(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    box = window.shell.page().findChild(PublicCardBox)
    out = tmp_path / "team.plumbline-card"
    box.save_to(out)
    assert f"Fingerprint {read_card(out).key.fingerprint}" in words(qtbot, box)
    assert box.notice.text() == f"Saved: {out}"
    box.save_to(window.controller.workspace.path)
    assert "is the open workspace" in box.notice.text()


def test_a_document_of_another_workspace_is_verified_with_its_card(
    window: MainWindow, document: Path, card: Path, qtbot: QtBot
) -> None:
    panel = window.shell.page().findChild(VerifyPanel)
    panel.verify(document)
    assert "Not known to this workspace" in words(qtbot, panel)
    drop(window, card)
    assert "Genuine: MP-2025-000017" in words(qtbot, panel)
    assert f"Public card of Payments, Northwind Payments Ltd, fingerprint {CARD.key.fingerprint}" in words(qtbot, panel)
    press(qtbot, panel, "Remove")
    assert "Not known to this workspace" in words(qtbot, panel)
    panel.use_cards([document])
    assert "plan.pdf is not a public card" in words(qtbot, panel)


def test_checking_a_file_can_be_cancelled(
    window: MainWindow, document: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until_cancelled(*arguments: object) -> None:
        token = arguments[-1]
        assert isinstance(token, CancelToken)
        while True:
            token.check()

    monkeypatch.setattr(verify_panel, "_examine", until_cancelled)
    panel = window.shell.page().findChild(VerifyPanel)
    panel.verify(document)
    press(qtbot, panel, "Cancel")
    shown = words(qtbot, panel)
    assert "Choose a PDF, or drop it here." in shown
    assert "Checking" not in shown
    cancel = [part for part in panel.findChildren(QPushButton) if part.text() == "Cancel"]
    assert [part.isVisible() for part in cancel] == [False]


def test_people_without_a_workspace_verify_from_the_first_page(
    qtbot: QtBot, preferences: Preferences, document: Path, card: Path
) -> None:
    page = WelcomePage(preferences)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitExposed(page):
        page.show()
    press(qtbot, page, "Verify a PDF")
    dialog = page.findChild(VerifyDialog)
    assert "Checks with public cards of workspaces" in words(qtbot, dialog)
    drop(dialog, document)
    assert "Internally consistent" in words(qtbot, dialog)
    drop(dialog, card)
    assert "Genuine: MP-2025-000017" in words(qtbot, dialog)
    press(qtbot, dialog, "Close")
    assert not dialog.isVisible()
    page.verify_pdf()
    again = [item for item in page.findChildren(VerifyDialog) if item.isVisible()][-1]
    assert "Public card of Payments" in words(qtbot, again), "this computer remembers it"


def test_a_remembered_card_is_not_replaced_with_its_file(
    qtbot: QtBot, preferences: Preferences, document: Path, card: Path
) -> None:
    panel = VerifyPanel()
    qtbot.addWidget(panel)
    panel.use_cards([card])
    card.write_text(card_text(OTHER_CARD), encoding="utf-8")
    later = VerifyPanel()
    qtbot.addWidget(later)
    later.show()
    later.verify(document)
    assert "Genuine: MP-2025-000017" in words(qtbot, later)
    preferences.public_cards = ["{}", "no card"]
    forgetful = VerifyPanel()
    qtbot.addWidget(forgetful)
    forgetful.show()
    forgetful.verify(document)
    assert "Internally consistent" in words(qtbot, forgetful)


def test_an_exported_list_is_recognised_with_its_workspace(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    digest = write_bytes(b"\xef\xbb\xbfName\r\n", path)
    workspace.do(record_file, kind="list", title="Reviews", file_name=path.name, file_sha256=digest)
    panel = VerifyPanel(workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.verify(path)
    assert "Unchanged since its export: a list, “Reviews”." in words(qtbot, panel)
