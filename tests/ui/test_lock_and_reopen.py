"""Exported documents: preflight, and verification after locking and reopening."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from models.operations import review_status, reviews
from models.queries import review_content
from models.queries.left_files import files_that_left
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from tests.ui.conftest import Open
from tests.ui.selectors import find_one, let_jobs_finish, press, visible
from tests.ui.test_reports import LONG, a_review, at_reports, words
from ui.pages.reports.batch_panel import BatchPanel
from ui.pages.reports.page import ReportsPage
from ui.pages.reports.single_export import SingleExportPanel
from ui.pages.reports.verify_panel import VerifyPanel
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.long

LOCK = "Wien 1010"


def exported(window: MainWindow, qtbot: QtBot, review: int, target: Path) -> Path:
    page = at_reports(window, review)
    qtbot.waitUntil(find_one(qtbot, page, QPushButton, "Export").isEnabled, timeout=LONG)
    page.findChild(SingleExportPanel).export_to(target)
    return target


def judged(window: MainWindow, qtbot: QtBot, path: Path) -> str:
    """What the window says of a file."""
    page = at_reports(window, anchor="verify")
    page.findChild(VerifyPanel).verify(path)
    let_jobs_finish(qtbot)
    return words(page)


def test_a_document_is_genuine_superseded_draft_changed_or_foreign(
    open_window: Open, qtbot: QtBot, tmp_path: Path, blank_review: Callable[[MainWindow], int]
) -> None:
    window = open_window()
    assert window.controller is not None
    review = a_review(window, "state IN ('shared', 'discussed', 'acknowledged')")
    target = exported(window, qtbot, review, tmp_path / "review.pdf")
    verdict = judged(window, qtbot, target)
    assert "Genuine and current: RV-" in verdict
    assert "Exported from this workspace on" in verdict
    window.controller.do(review_status.revise, review=review, reason="A rating was mistaken.")
    assert "Revision 2 is still a draft." in judged(window, qtbot, target)
    suggested = review_content.suggestion(window.controller.workspace, review)
    window.controller.do(reviews.decide_conclusion, review=review, conclusion=suggested.conclusion, reason="As before.")
    window.controller.do(review_status.submit, review=review)
    window.controller.do(review_status.share, review=review)
    verdict = judged(window, qtbot, target)
    assert "Superseded, no longer valid: RV-" in verdict
    assert "Revision 2, opened on" in verdict
    draft = exported(window, qtbot, blank_review(window), tmp_path / "draft.pdf")
    assert "Draft only: RV-" in judged(window, qtbot, draft)
    target.write_bytes(target.read_bytes().replace(b"/Producer", b"/Bottlers"))
    verdict = judged(window, qtbot, target)
    assert "Changed: it claims to be RV-" in verdict
    assert "Genuine" not in verdict
    target.write_bytes(b"%PDF-1.7 of someone else")
    assert "This is not a Plumbline" in judged(window, qtbot, target)
    assert "cannot be read" in judged(window, qtbot, tmp_path / "missing.pdf")


@pytest.mark.other_process
def test_an_encrypted_document_needs_its_password(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    target = exported(window, qtbot, a_review(window), tmp_path / "review.pdf")
    with pikepdf.open(BytesIO(target.read_bytes())) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(user=LOCK, owner=LOCK))
    assert "This PDF is protected by a password." in judged(window, qtbot, target)
    assert window.shell is not None
    page = window.shell.page()
    password = find_one(qtbot, page, QLineEdit, "Password of the PDF")
    qtbot.waitUntil(password.hasFocus)
    qtbot.keyClicks(password, "Graz 8010")
    qtbot.keyClick(password, Qt.Key.Key_Return)
    let_jobs_finish(qtbot)
    assert "this password does not open it" in words(page)
    qtbot.keyClicks(password, LOCK)
    press(qtbot, page, "Unlock")
    let_jobs_finish(qtbot)
    assert "Changed: it claims to be RV-" in words(page)
    assert not visible(page, QLineEdit, "Password of the PDF")


@operation("test.rename", "Give another name")
def rename(tx: Transaction, *, review: int, name: str) -> None:
    """Put a name into one review, as if it had been there when the review was started."""
    tx.update("review", review, engineer_name=name)


def test_an_unprintable_name_is_exported_only_after_confirmation(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    assert window.controller is not None
    review = a_review(window)
    window.controller.do(rename, review=review, name="ᏣᎳᎩ")
    target = exported(window, qtbot, review, tmp_path / "review.pdf")
    assert window.shell is not None
    page = window.shell.page()
    assert isinstance(page, ReportsPage)
    problem = "The name ᏣᎳᎩ cannot be printed"
    qtbot.waitUntil(lambda: problem in words(page))
    assert problem in window.shell.notice.text()
    assert not target.exists()
    find_one(qtbot, page, QCheckBox, "Print names with unsupported letters as codes").click()
    page.findChild(SingleExportPanel).export_to(target)
    assert target.exists()
    with pikepdf.open(target) as pdf:
        assert "ᏣᎳᎩ" in str(pdf.docinfo["/Title"])
    other = a_review(window, f"state <> 'draft' AND id <> {review}")
    page = at_reports(window, other)
    qtbot.waitUntil(find_one(qtbot, page, QPushButton, "Export").isEnabled, timeout=LONG)
    assert not visible(page, QCheckBox, "Print names with unsupported letters as codes")


def test_a_batch_reports_an_unprintable_name_and_exports_the_others(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    assert window.controller is not None
    review = a_review(window)
    [row] = window.controller.workspace.query("SELECT cycle_name FROM review WHERE id = :id", id=review)
    window.controller.do(rename, review=review, name="ᏣᎳᎩ ᎠᎴ")
    page = at_reports(window, anchor="batch")
    find_one(qtbot, page, QComboBox, "Cycle").setCurrentText(row["cycle_name"])
    batch = page.findChild(BatchPanel)
    batch.start_export(tmp_path / "out")
    qtbot.waitUntil(lambda: bool(batch.notice.text()), timeout=LONG)
    [results] = batch.findChildren(QListWidget)
    refused = f"The name {'ᏣᎳᎩ ᎠᎴ'} cannot be printed"
    assert any(refused in results.item(row).text() for row in range(results.count()))
    assert len(list((tmp_path / "out").iterdir())) == 3
    assert files_that_left(window.controller.workspace).total == 3
