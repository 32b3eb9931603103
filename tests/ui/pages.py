"""The page of a place, and what its table lists."""

from typing import TypeVar

from ui.main_window import MainWindow
from ui.page import Page
from ui.place import Place
from ui.widgets.table import Table

Kind = TypeVar("Kind", bound=Page)


def at(window: MainWindow, kind: type[Kind], place: Place) -> Kind:
    """Go to a place; the page there, which is of this kind."""
    assert window.shell is not None
    window.shell.go(place)
    page = window.shell.page()
    assert isinstance(page, kind)
    return page


def names(page: Page) -> list[str]:
    """The first column of the page's table."""
    model = page.findChild(Table).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]
