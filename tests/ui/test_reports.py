"""Reports page: preview, preflight, export, record and verification."""

import gc
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer
from models.operations.reviews import start_review
from models.queries.cycles import find_cycle
from models.queries.left_files import files_that_left
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press
from ui.framework.location import Location
from ui.pages.reports import ReportsPage
from ui.pages.reports.batch_panel import BatchPanel
from ui.pages.reports.pdf_page import PageView
from ui.pages.reports.pdf_view import PdfView
from ui.pages.reports.single_export import SingleExportPanel
from ui.widgets.table import Table
from ui.widgets.tick_table import TickTable
from ui.window.main_window import MainWindow

LONG = 20_000


def at_reports(window: MainWindow, review: int = 0, anchor: str = "") -> ReportsPage:
    return at(window, ReportsPage, Location("reports", review, anchor))


def a_review(window: MainWindow, state: str = "state <> 'draft'") -> int:
    assert window.controller is not None
    [row] = window.controller.workspace.query(f"SELECT id FROM review WHERE {state} ORDER BY id DESC LIMIT 1")
    return int(row["id"])


def words(page: ReportsPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.long
def test_a_document_is_previewed_before_export(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    page = at_reports(window, a_review(window))
    pages = page.findChild(PdfView)
    qtbot.waitUntil(lambda: pages.page_count > 3, timeout=LONG)
    first = page.findChildren(PageView)[0]
    assert first.accessibleName() == f"Page 1 of {pages.page_count}"
    assert "Performance review" in first.accessibleDescription()
    assert "private session notes, work-life notes," in words(page)
    qtbot.waitUntil(find_one(qtbot, page, QPushButton, "Export").isEnabled, timeout=LONG)
    target = tmp_path / "review.pdf"
    page.findChild(SingleExportPanel).export_to(target)
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_mode & 0o077 == 0
    assert window.controller is not None
    assert files_that_left(window.controller.workspace).rows[0].file_name == "review.pdf"


@pytest.mark.long
def test_the_hr_edition_lists_what_it_excludes(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reports(window, a_review(window))
    edition = find_one(qtbot, page.findChild(SingleExportPanel), QComboBox, "Edition")
    edition.setCurrentIndex(edition.findText("HR"))
    qtbot.waitUntil(lambda: "the HR edition: other evidence in full" in words(page), timeout=LONG)


@pytest.mark.long
def test_an_unwritable_path_gives_a_message(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    page = at_reports(window, a_review(window))
    qtbot.waitUntil(find_one(qtbot, page, QPushButton, "Export").isEnabled, timeout=LONG)
    page.findChild(SingleExportPanel).export_to(tmp_path / "nowhere" / "review.pdf")
    assert window.shell is not None
    assert "cannot be written" in window.shell.notice.text()


@pytest.mark.long
def test_a_whole_cycle_is_exported_to_a_zip_and_recorded(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    page = at_reports(window, anchor="batch")
    find_one(qtbot, page, QComboBox, "Cycle").setCurrentText("2026-H1")
    batch = page.findChild(BatchPanel)
    target = tmp_path / "cycle.zip"
    batch.start_export(target)
    assert window.controller.under_way
    qtbot.waitUntil(lambda: batch.notice.text().startswith("4 report"), timeout=LONG)
    assert not window.controller.under_way
    with zipfile.ZipFile(target) as archive:
        assert len(archive.namelist()) == 4
    assert window.controller is not None
    assert files_that_left(window.controller.workspace).total == 4


@pytest.mark.long
def test_a_batch_lists_its_content_and_excludes_drafts_by_default(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    assert window.controller is not None
    workspace = window.controller.workspace
    cycle = find_cycle(workspace, "2026-H1").id
    late = window.controller.do(add_engineer, details=EngineerDetails(name="Ngozi Adeyemi", level="SR"))
    window.controller.do(start_review, engineer=late, cycle=cycle, reviewer_name="Marta Lindqvist")
    page = at_reports(window, anchor="batch")
    find_one(qtbot, page, QComboBox, "Cycle").setCurrentText("2026-H1")
    batch = page.findChild(BatchPanel)
    qtbot.waitUntil(lambda: "not included" in words(page), timeout=LONG)
    assert "private session notes, work-life notes," in words(page)
    batch.start_export(tmp_path / "out")
    qtbot.waitUntil(lambda: batch.notice.text().startswith("4 report"), timeout=LONG)
    assert "1 draft(s) not included" in batch.notice.text()
    assert len(list((tmp_path / "out").iterdir())) == 4
    assert not any(row.draft for row in files_that_left(workspace).rows)


def shown_names(table: Table) -> list[str]:
    return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


@pytest.mark.long
def test_a_batch_exports_one_team_or_chosen_people_and_lists_their_names(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at_reports(window, anchor="batch")
    find_one(qtbot, page, QComboBox, "Cycle").setCurrentText("2026-H1")
    batch = page.findChild(BatchPanel)
    people = find_one(qtbot, batch, TickTable, "Reviews to export")
    everyone = shown_names(people)
    assert len(everyone) == len(people.ticked_keys()) == 4
    team = find_one(qtbot, batch, QComboBox, "Team")
    team.setCurrentText("Orders")
    of_team = shown_names(people)
    assert 0 < len(of_team) < 4
    assert f"{len(of_team)} report(s) to export" in words(page)
    batch.start_export(tmp_path / "team")
    qtbot.waitUntil(lambda: bool(batch.notice.text()), timeout=LONG)
    assert len(list((tmp_path / "team").iterdir())) == len(of_team)
    results = find_one(qtbot, batch, QListWidget, "Results")
    assert [results.item(row).text().split(":")[0] for row in range(results.count())] == of_team
    press(qtbot, batch, "Choose reviews again")
    assert batch.notice.text() == ""
    team.setCurrentText("All teams")
    press(qtbot, batch, "Tick none")
    assert not find_one(qtbot, batch, QPushButton, "Export to folder").isEnabled()
    qtbot.waitUntil(lambda: "Tick the reviews to export." in words(page))
    qtbot.keyClick(people, Qt.Key.Key_Space)
    batch.start_export(tmp_path / "one")
    qtbot.waitUntil(lambda: bool(batch.notice.text()), timeout=LONG)
    assert [results.item(row).text().split(":")[0] for row in range(results.count())] == everyone[:1]


def test_a_batch_of_drafts_alone_offers_to_include_them(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    drafts = "These reviews are all drafts."
    late = window.controller.do(add_engineer, details=EngineerDetails(name="Ngozi Adeyemi", level="SR", team="New"))
    cycle = find_cycle(window.controller.workspace, "2026-H1").id
    window.controller.do(start_review, engineer=late, cycle=cycle, reviewer_name="Marta Lindqvist")
    page = at_reports(window, anchor="batch")
    find_one(qtbot, page, QComboBox, "Cycle").setCurrentText("2026-H1")
    assert drafts not in words(page)
    team = find_one(qtbot, page, QComboBox, "Team")
    team.setCurrentText("New")
    assert drafts in words(page)
    assert "report(s) to export" not in words(page)
    assert not find_one(qtbot, page, QPushButton, "Export to folder").isEnabled()
    press(qtbot, page, "Include the drafts")
    people = find_one(qtbot, page, TickTable, "Reviews to export")
    assert shown_names(people) == ["Ngozi Adeyemi"]
    assert people.hasFocus()
    assert find_one(qtbot, page, QPushButton, "Export to folder").isEnabled()
    assert drafts not in words(page)
    team.setCurrentText("All teams")
    assert len(shown_names(people)) == 5


def test_selections_of_a_batch_are_kept_when_drafts_are_included(
    open_window: Open, blank_review: Callable[[MainWindow], int], qtbot: QtBot
) -> None:
    window = open_window()
    blank_review(window)
    page = at_reports(window, anchor="batch")
    find_one(qtbot, page, QComboBox, "Cycle").setCurrentText("2026-H2")
    people = find_one(qtbot, page, TickTable, "Reviews to export")
    before = set(shown_names(people))
    qtbot.keyClick(people, Qt.Key.Key_Space)
    drafts, *_ = page.findChild(BatchPanel).findChildren(QCheckBox)
    drafts.setChecked(True)
    assert set(shown_names(people)) > before
    model = people.model()
    ticks = [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())]
    assert ticks.count(Qt.CheckState.Unchecked) == 1


@pytest.mark.long
def test_a_cancelled_batch_keeps_complete_documents_and_continues(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at_reports(window, anchor="batch")
    batch = page.findChild(BatchPanel)
    drafts, *_ = batch.findChildren(QCheckBox)
    drafts.setChecked(True)
    batch.start_export(tmp_path / "out")
    press(qtbot, batch, "Cancel")
    qtbot.waitUntil(lambda: batch.notice.text().startswith("Cancelled"), timeout=LONG)
    assert window.controller is not None
    written = list((tmp_path / "out").glob("*"))
    assert len(written) == files_that_left(window.controller.workspace).total < 3
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in written)
    press(qtbot, batch, "Continue")
    qtbot.waitUntil(lambda: "saved to" in batch.notice.text() and "Cancelled" not in batch.notice.text(), timeout=LONG)
    assert len(list((tmp_path / "out").glob("*"))) == files_that_left(window.controller.workspace).total == 3


def test_an_unusable_folder_for_a_batch_is_reported(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_reports(open_window(), anchor="batch")
    (tmp_path / "taken").write_text("a file")
    batch = page.findChild(BatchPanel)
    batch.start_export(tmp_path / "taken" / "below")
    qtbot.waitUntil(lambda: "cannot be used as a folder" in batch.notice.text(), timeout=LONG)
    assert find_one(qtbot, batch, QPushButton, "Export to folder").isEnabled()


def test_closing_the_window_waits_for_the_current_document_of_a_batch(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at_reports(window, anchor="batch")
    page.findChild(BatchPanel).start_export(tmp_path / "out")
    window.close()
    assert not list((tmp_path / "out").glob("*.part"))


@pytest.mark.long
def test_objects_kept_from_the_garbage_collector_are_released_on_closing(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at_reports(window, anchor="batch")
    page.findChild(BatchPanel).start_export(tmp_path / "out")
    assert gc.get_freeze_count() > 0
    window.close()
    assert gc.get_freeze_count() == 0


@pytest.mark.long
def test_the_export_record_shows_the_person_and_the_draft_status(
    open_window: Open, qtbot: QtBot, tmp_path: Path, blank_review: Callable[[MainWindow], int]
) -> None:
    window = open_window()
    page = at_reports(window, blank_review(window))
    assert "Preparing the preview…" in words(page)
    qtbot.waitUntil(lambda: "Page 1 of" in words(page), timeout=LONG)
    page.findChild(SingleExportPanel).export_to(tmp_path / "draft.pdf")
    table = find_one(qtbot, at_reports(window, anchor="record"), Table, "Export record")
    shown = [table.model().index(0, column).data() for column in range(table.model().columnCount())]
    assert {"Jonas Weber", "rev. 1, draft"} <= set(shown)


def test_a_zip_that_could_not_be_finished_is_not_recorded(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    page = at_reports(window, anchor="batch")
    batch = page.findChild(BatchPanel)
    folder = tmp_path / "out"
    folder.mkdir()
    batch.start_export(folder / "all.zip")
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.part"))), timeout=LONG)
    shutil.rmtree(folder)
    qtbot.waitUntil(lambda: bool(batch.notice.text()), timeout=LONG)
    assert "failed" in batch.notice.text()
    assert window.controller is not None
    assert files_that_left(window.controller.workspace).total == 0


@pytest.mark.parametrize(("tab", "button"), [("", "Export"), ("batch", "Export to folder")])
def test_the_button_that_exports_is_in_sight_on_a_small_screen(
    open_window: Open, qtbot: QtBot, tab: str, button: str
) -> None:
    window = open_window()
    window.resize(1326, 728)
    page = at_reports(window, 0 if tab else a_review(window), tab)
    export = find_one(qtbot, page, QPushButton, button)
    qtbot.waitUntil(lambda: export.visibleRegion().boundingRect() == export.rect())


@pytest.mark.long
def test_the_result_of_a_batch_is_in_sight_on_a_small_screen(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.resize(1326, 728)
    panel = at_reports(window, 0, "batch").findChild(BatchPanel)
    panel.start_export(tmp_path)
    folder = find_one(qtbot, panel, QPushButton, "Show in folder")
    qtbot.waitUntil(lambda: folder.visibleRegion().boundingRect() == folder.rect())
