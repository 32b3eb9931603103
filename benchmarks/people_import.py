"""Responsiveness of the window while a large people file is read and imported."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from benchmarks.batch_export import Beats
from ui.framework.location import Location
from ui.pages.engineers import EngineersPage
from ui.pages.engineers.import_dialog import ImportDialog
from ui.window.main_window import MainWindow

HEAD = "Employee ID,Name,Level,Team\n"


def people_import(window: MainWindow, folder: Path, count: int) -> dict[str, dict[str, float]]:
    """The gaps between two beats while a file of so many people is read, and while they are imported."""
    assert window.shell is not None
    file = folder / "people.csv"
    levels = ("Junior", "Senior", "Lead")
    rows = (f"X{number},Person {number:05},{levels[number % 3]},Team {number % 40}\n" for number in range(count))
    file.write_text(HEAD + "".join(rows), encoding="utf-8")
    window.shell.navigate(Location("engineers"))
    page = window.findChild(EngineersPage)
    dialog = ImportDialog(window.shell.controller, page)
    dialog.open()
    reading = Beats()
    dialog.read(file)
    [store] = [button for button in dialog.findChildren(QPushButton) if button.property("kind") == "primary"]
    watch = QTimer(interval=5)
    watch.timeout.connect(lambda: reading.loop.quit() if store.isEnabled() else None)
    watch.start()
    found = {"reading": reading.gaps()}
    watch.stop()
    importing = Beats()
    dialog.finished.connect(lambda _result: QTimer.singleShot(100, importing.loop.quit))
    QTimer.singleShot(0, dialog.try_store)
    found["importing"] = importing.gaps()
    return found
