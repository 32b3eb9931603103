"""Shell of an open workspace: sidebar, top bar, pages, navigation history."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from ui.accessibility.roles import Role, set_role
from ui.framework.automatic_backups import AutomaticBackups
from ui.framework.commands import CommandId, Commands, keys_of
from ui.framework.controller import WorkspaceController
from ui.framework.input_rules import key_watch
from ui.framework.location import HOME, Location
from ui.framework.page import Page
from ui.pages import BY_KEY, ENTRIES, Entry
from ui.theme.icons import IconView, icon
from ui.theme.styled import add_style
from ui.theme.theme import scaled, theme
from ui.widgets import boxes
from ui.widgets.cards import Notice
from ui.widgets.controls import button
from ui.widgets.focus import first_stop, single_tab_stop
from ui.widgets.text import label
from ui.widgets.toast import Toast
from ui.window.top_bar import TopBar

MAX_HISTORY = 50
SIDEBAR, NARROW_SIDEBAR, TOP_BAR = 224, 56, 48
MARGIN, AROUND_SEARCH = 12, 52
"""Pixels at the sides of the sidebar's content, and around the text of its search button: the icon and the gaps."""
NARROW_BELOW = 820
"""Window width in pixels at a zoom of 100 % below which the sidebar shows icons only."""


class Shell(QWidget):
    """Content of the window while a workspace is open. It is deleted when the workspace is locked."""

    moved = Signal(object)
    """The shown Location."""

    def __init__(self, controller: WorkspaceController, commands: Commands, size: QSize) -> None:
        super().__init__()
        self.resize(size)  # about what it will get: it is laid out once, not for the size that Qt begins with as well
        self.controller, self._commands = controller, commands
        self.location = Location("")
        self._back: list[Location] = []
        self.automatic_backups = AutomaticBackups(controller, self)
        self._pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self.notice = Toast(self._stack, self)
        self._sidebar = Sidebar(controller, commands)
        self._sidebar.chosen.connect(lambda key: self.navigate(Location(key)))
        self._topbar = TopBar(commands)
        self._topbar.chosen.connect(self.navigate)
        boxes.row(self._sidebar, (boxes.column(self._topbar, (self._stack, 1), spacing=0), 1), inside=self, spacing=0)
        for part in (self._sidebar, self._topbar, self.notice):
            add_style(part)
        theme.changed.connect(self._fit)
        self._fit()
        controller.failed.connect(self.notice.show_message)
        controller.changed.connect(lambda _topics: self.notice.clear_error())
        controller.notified.connect(lambda sentence, then: self.notice.show_message(sentence, wrong=False, then=then))
        controller.saved.connect(self.notice.show_saved)
        controller.unsaved.connect(self._topbar.show_unsaved)
        key_watch.ignored.connect(self._explain_ignored_keys)

    def page(self) -> Page:
        """The shown page."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - nothing else is put there
        return page

    def navigate(self, location: Location) -> None:
        """Show a location and remember the previous one for Go back."""
        self.controller.flush()
        if self.location.page and location[:2] != self.location[:2]:
            self._back = [*self._back[-MAX_HISTORY:], self.location]
        self._show(location)

    def enter(self) -> None:
        """Put the focus into the page after keyboard navigation, unless the page has done so."""
        page = self.page()
        if not page.isAncestorOf(self.window().focusWidget()) and (first := first_stop(page)):
            first.setFocus()

    def search(self) -> None:
        """Focus the search field of the page, or say that it has none."""
        if not self.page().focus_search():
            text = self.tr("This page has no search. Press Ctrl+K to search everywhere.")
            self.notice.show_message(text, wrong=False)

    def save(self) -> None:
        """Store what was typed last and say that everything is saved; a failure has its own notice."""
        self.controller.flush()
        if not self.controller.unstored:
            self.notice.show_message(self.tr("All changes are saved. Plumbline saves what you type."), wrong=False)

    def go_back(self) -> None:
        """Show the previous location."""
        if self._back:
            self.controller.flush()
            self._show(self._back.pop())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse the sidebar to icons when the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _explain_ignored_keys(self, keys: str) -> None:
        """Say that a shortcut does nothing on this page."""
        self.notice.show_message(
            self.tr("{0} does nothing here. Press Ctrl+/ for all shortcuts.").format(keys), wrong=False
        )

    def _fit(self) -> None:
        self._sidebar.fit(narrow=self.width() < scaled(NARROW_BELOW))
        self._topbar.setFixedHeight(scaled(TOP_BAR))

    def _show(self, location: Location) -> None:
        self._hide_notices()
        page = self._page_for(location.page)
        self.location = location
        if not self.controller.try_run(lambda: page.show_location(location)):
            self.location = HOME  # what it showed is gone, as after an undo
            page = self._page_for(HOME.page)
            page.show_location(HOME)
        self._stack.setCurrentWidget(page)
        entry = BY_KEY[self.location.page]
        self._sidebar.show_current(entry.under or entry.key)
        self._commands.enable(CommandId.GO_BACK, on=bool(self._back))
        self._show_crumbs()
        self.moved.emit(self.location)

    def _hide_notices(self) -> None:
        """Hide the notices of the previous location."""
        self.notice.hide()
        left = self._stack.currentWidget()
        for notice in left.findChildren(Notice) if left else ():
            if not notice.stays:
                notice.hide()

    def _page_for(self, key: str) -> Page:
        if key not in self._pages:
            page = BY_KEY[key].make(self.controller, self._commands)
            page.navigation_requested.connect(self.navigate)
            page.titled.connect(self._show_crumbs)
            self._stack.addWidget(page)
            add_style(page)
            self._pages[key] = page
        return self._pages[key]

    def _show_crumbs(self) -> None:
        if self._stack.currentWidget() is self._pages.get(self.location.page):
            entry = BY_KEY[self.location.page]
            self._topbar.show_crumbs(self.page().breadcrumbs() or [(entry.title(), None)])


class Sidebar(QFrame):
    """Navigation sidebar; a single tab stop, arrow keys move inside."""

    chosen = Signal(str)

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._labels: list[QWidget] = [label("Plumbline", "heading")]
        set_role(self._labels[0], Role.StaticText)  # the name of the program heads no page
        head = boxes.row(IconView("radar", "accent", 20), (self._labels[0], 1), spacing=9, margins=(8, 0, 0, 0))
        column = boxes.column(head, inside=self, spacing=2, margins=(MARGIN, 14, MARGIN, 12))
        column.addSpacing(12)
        search = commands.action(CommandId.PALETTE)
        focus_search = button(search.text(), search.trigger, kind="search", icon_name="search")
        column.addWidget(focus_search)
        focus_search.setToolTip(f"{focus_search.accessibleName()}  {keys_of(search)}")
        self._keys = label(keys_of(search).replace("+", " "), "overline", "3")
        boxes.row(0, self._keys, inside=focus_search, margins=(8, 0, 8, 0))  # margins are not mirrored
        self._search_button = focus_search
        column.addSpacing(10)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        shown = [entry for entry in ENTRIES if entry.icon and not entry.under]
        pages = QWidget()
        set_role(pages, Role.PageTabList, self.tr("Pages"))
        *upper, last = map(self._button, shown)
        boxes.column(*upper, 0, last, inside=pages, spacing=2)
        column.addWidget(pages, 1)
        single_tab_stop(self._group)
        name = label(controller.workspace.path.stem, "strong", elides=True)
        name.setToolTip(str(controller.workspace.path))
        stored = label(self.tr("Stored on this computer"), "caption", "3", wraps=True)
        foot = boxes.column(name, stored, spacing=0, margins=(9, 10, 0, 2))
        self._labels += [name, stored]
        column.addLayout(foot)

    def fit(self, *, narrow: bool) -> None:
        """Show icons with labels, or icons only."""
        self.setFixedWidth(scaled(NARROW_SIDEBAR if narrow else SIDEBAR))
        for part in self._labels:
            part.setHidden(narrow)
        self._search_button.setText("" if narrow else f" {self._search_button.accessibleName()}")
        beside = (
            scaled(SIDEBAR)
            - 2 * MARGIN
            - self._search_button.fontMetrics().horizontalAdvance(self._search_button.text())
        )
        self._keys.setHidden(narrow or beside < scaled(AROUND_SEARCH) + self._keys.sizeHint().width())
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for result in self._buttons.values():
            result.setToolButtonStyle(style)
            result.setToolTip(result.accessibleName() if narrow else "")

    def show_current(self, key: str) -> None:
        """Check the entry of the shown page."""
        self._buttons[key].setChecked(True)

    def _button(self, entry: Entry) -> QToolButton:
        result = QToolButton()
        set_role(result, Role.PageTab, entry.title())
        result.setProperty("kind", "nav")
        result.setText("  " + entry.title())
        result.setIcon(icon(entry.icon))
        result.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        result.setCheckable(True)
        result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        result.clicked.connect(lambda _checked=False: self.chosen.emit(entry.key))
        self._group.addButton(result)
        self._buttons[entry.key] = result
        return result


OpenShell = Callable[[], Shell | None]
"""Returns the shell of the open workspace, or None while the window shows the welcome page."""
