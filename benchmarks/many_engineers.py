"""Response time of the list of engineers with very many rows."""

import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from benchmarks.painted import until_painted
from models.domain.people import EngineerDetails
from models.operations.engineers import import_engineers
from models.rubric.model import LEVELS, PATHS
from models.workspace.workspace import Workspace
from ui.framework.location import HOME, Location
from ui.framework.preferences import Preferences
from ui.pages.engineers import EngineersPage
from ui.widgets.table import Table
from ui.window.main_window import MainWindow

REPEATS = 5
FIRST_NAMES = ("Ada", "Björn", "Chidi", "Dilnoza", "Elif", "Farid", "Greta", "Hana", "Ivo", "Jonas", "Kofi", "Lena")
LAST_NAMES = ("Adeyemi", "Berg", "Costa", "Dvořák", "Eriksen", "Fischer", "García", "Haddad", "Ito", "Jansen", "Weber")
TEAMS = ("Accounts", "Billing", "Catalogue", "Delivery", "Identity", "Ledger", "Payments", "Platform", "Search")

Medians = dict[str, float]
"""What was done, and the median of the seconds it took."""


def many_engineers(application: QApplication, path: Path, key: str, count: int) -> dict[str, Medians]:
    """The page of engineers on a new workspace of so many: listing them, searching and filtering, sorting."""
    with Workspace.create(path, key) as workspace:
        workspace.do(
            import_engineers, people=[engineer_details(number) for number in range(count)], source="people.csv"
        )
    listing = [first_listing(application, path, key) for _ in range(REPEATS)]
    window = open_window(path, key, Location("engineers"))
    page = window.findChild(EngineersPage)
    found = {
        "list": {"first listing": statistics.median(listing)},
        "filter": time_first_letters(application, page) | filters(application, page),
        "sort": sorts(application, page),
    }
    window.close()
    return found


def engineer_details(number: int) -> EngineerDetails:
    """Details of one engineer; names repeat, in no order."""
    at = number * 7919
    first, last = FIRST_NAMES[at % len(FIRST_NAMES)], LAST_NAMES[at // 12 % len(LAST_NAMES)]
    return EngineerDetails(
        name=f"{first} {last} {at % 9973}",
        level=LEVELS[at % len(LEVELS)],
        employee_id=f"E{at % 10_000_019:08}",
        email=f"{first}.{last}.{number}@example.org".lower(),
        job_title="Backend engineer",
        path=("", *PATHS)[at // 5 % 4],
        team=TEAMS[at % len(TEAMS)],
        manager_name=f"{LAST_NAMES[at % 11]} {at % 97}",
        role_since=date(2020, 1, 1) + timedelta(days=at % 2000),
    )


def open_window(path: Path, key: str, place: Location) -> MainWindow:
    """A window that shows a place and has come to rest."""
    window = MainWindow(Preferences())
    window.open_workspace(Workspace.open(path, key), place)
    window.show()
    window.activateWindow()
    QTest.qWait(100)
    return window


def first_listing(application: QApplication, path: Path, key: str) -> float:
    """From the home page to that of engineers, which has to be built; the window is another one each time."""
    window = open_window(path, key, HOME)
    assert window.shell is not None
    start = time.perf_counter()
    window.shell.navigate(Location("engineers"))
    until_painted(application, rows_of(window.shell.page()), lambda: None)
    found = time.perf_counter() - start
    window.close()
    return found


def time_first_letters(application: QApplication, page: EngineersPage) -> Medians:
    """Time one letter typed into the empty search, a frequent one and a rare one."""
    search = page.findChild(QLineEdit)
    return {
        f"the letter {letter}": repeated(application, page, partial(QTest.keyClicks, search, letter), search.clear)
        for letter in "aw"
    }


def filters(application: QApplication, page: EngineersPage) -> Medians:
    """Every choice of every filter."""
    found = {}
    for box in page.findChildren(QComboBox):
        for at in range(1, box.count()):
            choose, undo = partial(box.setCurrentIndex, at), partial(box.setCurrentIndex, 0)
            found[f"{box.accessibleName().lower()} {box.itemText(at)}"] = repeated(application, page, choose, undo)
    return found


def sorts(application: QApplication, page: EngineersPage) -> Medians:
    """A click on the title of each column that sorts, upwards and downwards."""
    table = page.findChild(Table)
    header = table.horizontalHeader()
    found = {}
    for at, column in enumerate(table.model().columns):
        if column.sort:
            click = partial(header.sectionClicked.emit, at)
            found[f"{column.title.lower()}, up"] = repeated(application, page, click, click)
            click()
            found[f"{column.title.lower()}, down"] = repeated(application, page, click, click)
    return found


def repeated(
    application: QApplication, page: EngineersPage, cause: Callable[[], object], undo: Callable[[], object]
) -> float:
    """The median from a cause to the rows painted, each time with the cause undone after it."""
    times = []
    for _ in range(REPEATS):
        times.append(until_painted(application, rows_of(page), cause))
        undo()
        application.processEvents()
    return statistics.median(times)


def rows_of(page: QWidget) -> QWidget:
    """Where the rows are painted."""
    return page.findChild(Table).viewport()
