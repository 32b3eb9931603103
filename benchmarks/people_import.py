"""Responsiveness of the window while large people files are read and imported."""

import io
import time
import zipfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from benchmarks.batch_export import Beats
from models.exchange.people_file import read_people
from ui.framework.commands import CommandId
from ui.framework.list_export import ListExport
from ui.framework.location import Location
from ui.pages.engineers import EngineersPage
from ui.pages.engineers.import_dialog import ImportDialog
from ui.pages.engineers.import_layout import MAX_SHOWN
from ui.widgets.tick_table import TickTable
from ui.window.main_window import MainWindow

HEAD = "Employee ID,Name,Level,Team"
LEVELS = ("Junior", "Senior", "Lead")
WORKBOOK_ROWS, WORKBOOK_COLUMNS = 49_000, 15
SETTLED = 300
"""Milliseconds after which what follows a step is done, too: painting, the lists of many columns, the page below."""


def people_import(window: MainWindow, folder: Path, count: int) -> dict[str, dict[str, float]]:
    """The gaps between two beats while so many people are imported, updated, undone and exported, and for a wide file."""
    assert window.shell is not None
    window.shell.navigate(Location("engineers"))
    page = window.findChild(EngineersPage)
    first, changed, wide = folder / "first.csv", folder / "changed.csv", folder / "wide.csv"
    first.write_text("\n".join(lines(count, 0)), encoding="utf-8")
    changed.write_text("\n".join(lines(count, 1)), encoding="utf-8")
    head, *rows = lines(count // 10, 2)
    names = "".join(f",Column {number}" for number in range(MAX_SHOWN))
    wide.write_text("\n".join([head + names, *(row + ",text" * MAX_SHOWN for row in rows)]), encoding="utf-8")

    def opened() -> ImportDialog:
        dialog = ImportDialog(window.shell.controller, page)
        dialog.open()
        QTest.qWait(SETTLED)
        return dialog

    dialog = opened()
    found = {f"reading {count:,} new people": reading(dialog, first)}
    found[f"importing {count:,} new people"] = importing(dialog)
    dialog = opened()
    found[f"reading {count:,} known people"] = reading(dialog, first)
    found[f"reading {count:,} changed people"] = reading(dialog, changed)
    for table in dialog.findChildren(TickTable):
        table.tick_shown(True)
    found[f"updating {count:,} people"] = importing(dialog)
    found[f"undoing the update of {count:,} people"] = reverting(window, CommandId.UNDO)
    found[f"redoing the update of {count:,} people"] = reverting(window, CommandId.REDO)
    for kind in ("csv", "xlsx"):
        found[f"exporting {count:,} people as {kind.upper()}"] = exporting(window, page, folder / f"people.{kind}")
    dialog = opened()
    found[f"reading {MAX_SHOWN} columns"] = reading(dialog, wide)
    dialog.reject()
    return found


def lines(count: int, turn: int) -> list[str]:
    """A file of people with a heading row; another turn gives each of them another level."""
    people = (f"X{at},Person {at:05},{LEVELS[(at + turn) % 3]},Team {at % 40}" for at in range(count))
    return [HEAD, *people]


def workbook_reading(folder: Path) -> float:
    """Seconds to read a workbook of 49,000 rows and 15 columns that does not store its dimension."""
    path = folder / "people.xlsx"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sheet = io.StringIO()
    sheet.write("<worksheet><sheetData>")
    for line in lines(WORKBOOK_ROWS, 0):
        cells = (line + ",text" * (WORKBOOK_COLUMNS - HEAD.count(",") - 1)).split(",")
        texts = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in cells)
        sheet.write(f"<row>{texts}</row>")
    sheet.write("</sheetData></worksheet>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", '<workbook><sheets><sheet name="People" r:id="s"/></sheets></workbook>')
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships><Relationship Id="s" Type="{office}/worksheet" Target="sheet.xml"/></Relationships>',
        )
        archive.writestr("xl/sheet.xml", sheet.getvalue())
    start = time.perf_counter()
    assert len(read_people(path).accepted) == WORKBOOK_ROWS
    return time.perf_counter() - start


def reading(dialog: ImportDialog, file: Path) -> dict[str, float]:
    """The gaps from the choice of a file until its preview is complete."""
    beats = Beats()
    QTimer.singleShot(0, lambda: dialog.read(file))
    watch = QTimer(interval=20)
    watch.timeout.connect(lambda: quit_later(beats, watch) if not dialog.is_reading else None)
    QTimer.singleShot(20, watch.start)
    return beats.gaps()


def importing(dialog: ImportDialog) -> dict[str, float]:
    """The gaps from the press of *Import* until the list shows the people."""
    [store] = [button for button in dialog.findChildren(QPushButton) if button.property("kind") == "primary"]
    beats = Beats()
    dialog.finished.connect(lambda _result: quit_later(beats))
    QTimer.singleShot(0, store.click)
    return beats.gaps()


def reverting(window: MainWindow, command: CommandId) -> dict[str, float]:
    """The gaps from the press of *Undo* or *Redo* until the list shows the people."""
    assert window.controller is not None
    beats = Beats()
    window.controller.changed.connect(lambda _topics: quit_later(beats))
    QTimer.singleShot(0, window.commands.action(command).trigger)
    return beats.gaps()


def exporting(window: MainWindow, page: EngineersPage, file: Path) -> dict[str, float]:
    """The gaps while the list is exported."""
    assert window.controller is not None
    export = page.findChild(ListExport)
    beats = Beats()
    window.controller.saved.connect(lambda *_what: quit_later(beats))
    QTimer.singleShot(0, lambda: export.export_to(file))
    return beats.gaps()


def quit_later(beats: Beats, watch: QTimer | None = None) -> None:
    """End the measurement once everything has been painted."""
    if watch:
        watch.stop()
    QTimer.singleShot(SETTLED, beats.loop.quit)
