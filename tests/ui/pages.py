"""Page of a location, and the rows of its table."""

from typing import TypeVar

from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.page import Page
from ui.pages.engineers import EngineersPage
from ui.widgets.table import Table
from ui.window.main_window import MainWindow

Kind = TypeVar("Kind", bound=Page)


def at(window: MainWindow, kind: type[Kind], place: Location) -> Kind:
    """Go to a place; the page there, which is of this kind."""
    assert window.shell is not None
    window.shell.navigate(place)
    page = window.shell.page()
    assert isinstance(page, kind)
    return page


def at_engineers(window: MainWindow, command: CommandId | None = None) -> EngineersPage:
    """Go to the list of engineers, and run a command there."""
    page = at(window, EngineersPage, Location("engineers"))
    if command:
        window.commands.action(command).trigger()
    return page


def run(window: MainWindow, command: CommandId) -> Page:
    """Run a command; the page that is shown then."""
    window.commands.action(command).trigger()
    assert window.shell is not None
    return window.shell.page()


def names(page: Page) -> list[str]:
    """The first column of the page's table."""
    model = page.findChild(Table).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def cells(table: Table, *columns: int) -> list[str]:
    """What stands in some columns, row by row."""
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount()) for column in columns]
