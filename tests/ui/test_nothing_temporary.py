"""Nothing that the window shows, exports or prints is written to the temporary folder, not even for a moment."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.test_reports import LONG, a_review, at_reports
from tests.ui.test_tables import engineers_table
from ui.framework.jobs import let_jobs_end
from ui.framework.list_export import ListExport
from ui.pages.reports.pdf_view import PdfView
from ui.pages.reports.single_export import SingleExportPanel


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What Python opens in the temporary folder during the test; Qt and C libraries use the same folder."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    seen: list[str] = []
    watched = [str(folder)]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watched and event == "open" and str(arguments[0]).startswith(watched[0]):
            seen.append(str(arguments[0]))

    sys.addaudithook(watch)  # stays for the process, and watches nothing after the test
    with tempfile.TemporaryFile():
        assert seen, "the watch works"
    seen.clear()
    yield seen
    watched.clear()
    assert list(folder.iterdir()) == []


@pytest.mark.long
def test_previews_exports_and_prints_leave_the_temporary_folder_empty(
    open_window: Open, qtbot: QtBot, tmp_path: Path, opened: list[str]
) -> None:
    window = open_window()
    page = at_reports(window, a_review(window))
    pages, export = page.findChild(PdfView), page.findChild(SingleExportPanel)
    qtbot.waitUntil(lambda: pages.page_count > 3 and export.can_export(), timeout=LONG)
    export.export_to(tmp_path / "review.pdf")
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    export.print_on(printer)
    qtbot.waitUntil(lambda: export.notice.text() == "Sent to the printer.", timeout=LONG)
    listed, _ = engineers_table(window)
    for name in ("engineers.xlsx", "engineers.csv"):
        listed.findChild(ListExport).export_to(tmp_path / name)
        let_jobs_end()
        assert (tmp_path / name).stat().st_size > 100
    assert opened == []
