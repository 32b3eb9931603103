"""Base class of pages: shows one location, reloads on relevant changes, emits navigation requests."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from models.support.errors import PlumblineError
from models.workspace.topics import EVERYTHING
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import HOME, Location
from ui.widgets import boxes
from ui.widgets.layouts import Head, ScrollColumn
from ui.widgets.tabs import Tabs
from ui.widgets.text import label

Crumb = tuple[str, Location | None]
"""Text and location of a part of the breadcrumbs; the location of the last part is None."""

PAGE_MARGINS = (28, 22, 28, 20)
"""Margins of a page in pixels: left, top, right, bottom."""
Part = TypeVar("Part", bound=QWidget)


class Page(QWidget):
    """A page. Subclasses build their widgets once and fill them in `refresh`; they keep no second copy of the truth."""

    navigation_requested = Signal(object)
    """The Location to go to."""
    titled = Signal()
    """The breadcrumb changed."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__()
        self.controller, self.commands = controller, commands
        self.location = Location("")
        self._stale = True
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        controller.changed.connect(self._refresh_if_affected)

    def show_location(self, location: Location) -> None:
        """Show a location; reads the workspace if the location is another one or something changed since."""
        other = location[:2] != self.location[:2]
        self.location = location
        if other or self._stale:
            self.update_now()
        self.show_anchor(location.anchor)
        self.titled.emit()

    def update_now(self) -> None:
        """Read the workspace again. A page that could not read it is read again before it is shown."""
        self._stale = False
        try:
            self.refresh()
        except PlumblineError:
            self._stale = True
            raise

    def mark_stale(self) -> None:
        """Read the workspace again before this hidden page is shown the next time."""
        self._stale = True

    def refresh(self) -> None:
        """Read the view of `self.location` and show it."""

    def show_anchor(self, anchor: str) -> None:
        """Show a part of the page: a tab, a competency. Never opens a dialog."""

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Whether these topics affect what is shown."""
        return bool(topics)

    def breadcrumbs(self) -> list[Crumb]:
        """The breadcrumb, from the page's root."""
        return []

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """What this page can do now, by command. A location shows something, a page command does something."""
        return {}

    def search_field(self) -> QLineEdit | None:
        """The field that searches this page, where there is something to search now."""
        return None

    def focus_search(self) -> bool:
        """Focus the search field. Returns whether there is one."""
        field = self.search_field()
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        return True

    def switch_tab(self, by: int) -> None:
        """Choose the next (1) or previous (-1) tab, if the page has tabs."""
        if tabs := self.findChild(Tabs):
            tabs.step(by)

    def try_run(self, work: Callable[[], object]) -> bool:
        """Call a function; if it is refused, the window shows the reason."""
        return self.controller.try_run(work)

    def _refresh_if_affected(self, topics: frozenset[str]) -> None:
        if EVERYTHING in topics or self.is_affected_by(topics):
            self._stale = True
            if self.isVisible():
                try:
                    self.update_now()
                except PlumblineError:  # what it showed is gone, as after an undo: go up to where it was
                    self._stale = True
                    self.navigation_requested.emit(
                        next((location for _, location in reversed(self.breadcrumbs()) if location), HOME)
                    )
                    return
                self.titled.emit()


class ScrollPage(Page):
    """A page whose content is a column that scrolls."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self.scroller = ScrollColumn((28, 22, 28, 28))
        self.body, self.column = self.scroller.body, self.scroller.column
        boxes.column(self.scroller, inside=self)

    def add(self, part: Part) -> Part:
        """Add a part at the end."""
        self.column.addWidget(part)
        return part

    def add_heading(self, title: str, *buttons: QWidget, under: str = "") -> None:
        """Add the title at the left and controls at the right."""
        heading = boxes.column(label(title, "display", wraps=True), spacing=3)
        if under:
            heading.addWidget(label(under, "body", "2", wraps=True))
        self.add_head(heading, *buttons)

    def add_head(self, heading: QLayout, *buttons: QWidget) -> None:
        """Heading with buttons at the right, or below it where there is no room."""
        self.column.addWidget(Head(heading, *buttons))
