"""Protection of exported documents in the window: a password or a certificate, for one document and for a cycle."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from reports.protection import UNPROTECTED
from reports.verify import Finding, verify
from tests.reports.test_certificate import PASSWORD, issued, pkcs12_file
from tests.ui.conftest import Open
from tests.ui.selectors import find_one, press
from tests.ui.test_reports import LONG, a_review, at_reports
from ui.pages.reports import ReportsPage
from ui.pages.reports.batch_panel import BatchPanel
from ui.pages.reports.protection_box import ProtectionBox, ProtectionDialog
from ui.pages.reports.single_export import SingleExportPanel
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.long


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ReportsPage:
    found = at_reports(window, a_review(window))
    qtbot.waitUntil(found.findChild(SingleExportPanel).can_export, timeout=LONG)
    return found


def asked(within: QWidget) -> ProtectionDialog:
    """The dialog that ticking the box opens."""
    box = within.findChild(ProtectionBox)
    box.click()
    [dialog] = [item for item in box.findChildren(ProtectionDialog) if item.isVisible()]
    return dialog


def use_password(dialog: ProtectionDialog, first: str, second: str) -> None:
    dialog.password.setText(first)
    dialog.repeated.setText(second)
    dialog.try_store()


def test_a_document_is_exported_with_a_password(
    window: MainWindow, page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    panel, target = page.findChild(SingleExportPanel), tmp_path / "review.pdf"
    dialog = asked(panel)
    use_password(dialog, "", "")
    assert dialog.notice.text() == "Enter a password."
    use_password(dialog, "Wien 1010", "Graz 8010")
    assert "different" in dialog.notice.text()
    use_password(dialog, "Wien 1010", "Wien 1010")
    assert find_one(qtbot, panel, QCheckBox, "Protect the PDF with a password").isChecked()
    panel.export_to(target)
    qtbot.waitUntil(lambda: panel.notice.text() == f"Saved: {target}", timeout=LONG)
    verdict = verify(target.read_bytes(), window.controller.workspace, password="Wien 1010")
    assert verdict.finding is Finding.GENUINE
    assert verify(target.read_bytes()).finding is Finding.LOCKED


def test_a_document_is_signed_with_a_certificate(
    window: MainWindow, page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    panel, target, own = page.findChild(SingleExportPanel), tmp_path / "review.pdf", tmp_path / "marta.p12"
    own.write_bytes(pkcs12_file(issued("Marta Lindqvist")))
    dialog = asked(panel)
    dialog.by_certificate.setChecked(True)
    dialog.try_store()
    assert dialog.notice.text() == "Choose the file of your certificate."
    dialog.file.setText(str(own))
    dialog.try_store()
    panel.export_to(target)
    qtbot.waitUntil(lambda: "check its password" in panel.notice.text(), timeout=LONG)
    assert not target.exists()
    panel.findChild(ProtectionBox).click()
    dialog = asked(panel)
    dialog.by_certificate.setChecked(True)
    dialog.file.setText(str(own))
    dialog.opened_by.setText(PASSWORD)
    dialog.try_store()
    panel.export_to(target)
    qtbot.waitUntil(lambda: panel.notice.text() == f"Saved: {target}", timeout=LONG)
    assert verify(target.read_bytes(), window.controller.workspace).finding is Finding.GENUINE


def test_a_cancelled_or_removed_protection_is_none(page: ReportsPage, qtbot: QtBot) -> None:
    panel = page.findChild(SingleExportPanel)
    box = panel.findChild(ProtectionBox)
    press(qtbot, asked(panel), "Cancel")
    assert (box.isChecked(), box.protection) == (False, UNPROTECTED)
    use_password(asked(panel), "Wien 1010", "Wien 1010")
    assert box.isChecked()
    box.click()
    assert (box.isChecked(), box.protection) == (False, UNPROTECTED)


def test_a_whole_cycle_is_exported_with_a_password(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    batch = at_reports(window, anchor="batch").findChild(BatchPanel)
    use_password(asked(batch), "Wien 1010", "Wien 1010")
    batch.start_export(tmp_path / "all")
    qtbot.waitUntil(lambda: "saved to" in batch.notice.text(), timeout=LONG)
    written = list((tmp_path / "all").iterdir())
    assert written
    for path in written:
        verdict = verify(path.read_bytes(), window.controller.workspace, password="Wien 1010")
        assert verdict.finding in (Finding.GENUINE, Finding.SUPERSEDED)
