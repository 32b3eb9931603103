"""Command palette: searches people, pages and commands."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QWidget,
)
from typing_extensions import override

from models.library.role_sections import SectionKey
from models.support.folding import begins_words
from models.views.palette_search import KindNames, search
from models.views.role_search import search_role
from ui.accessibility.announcements import announce
from ui.framework.commands import GROUPS, ON_PAGE, Commands, group_title, keys_of
from ui.framework.location import Location
from ui.language.format import isolated, standalone
from ui.language.translation import translate
from ui.theme.icons import icon
from ui.theme.styled import add_style
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.tabs import Tab, Tabs
from ui.window.palette_list import FoundList, PaletteItem
from ui.window.shell import Shell

MAX_PER_GROUP = 6
WIDTH, BELOW_TOP = 560, 72
"""Pixels at a zoom of 100 %: its width, and how far below the top of the window it opens."""


class Palette(QDialog):
    """Opened by Ctrl+K over whatever is shown. Return goes, Escape closes, arrows choose."""

    navigated = Signal(object)

    def __init__(self, window: QWidget, commands: Commands, shell: Shell | None) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search or jump to…"))
        self._commands, self._shell = commands, shell
        self._field = QLineEdit()
        self._field.setPlaceholderText(standalone(self.tr("Search people, pages and commands")))
        self._field.setAccessibleName(self.tr("Search people, pages and commands"))
        self._list = FoundList(self.tr("Results"))
        self._summary = ""
        self._field.textChanged.connect(self._search)
        self._field.textChanged.connect(lambda _typed: self._announce_results())
        self._list.itemClicked.connect(lambda _item: self._run_chosen())
        self._column = boxes.column(self._field, self._list, 0, inside=self, margins=(9, 9, 9, 9))
        add_style(self)  # before it measures itself
        self._search("")
        self._place(window)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the selection while the search field has focus."""
        match event.key():
            case Qt.Key.Key_Down:
                self._list.step(1)
            case Qt.Key.Key_Up:
                self._list.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run_chosen()
            case _:
                super().keyPressEvent(event)

    def _search(self, typed: str) -> None:
        found = [
            *self._matching_records(typed),
            *self._matching_commands(typed),
            *self._tabs(typed),
            *self._role(typed),
        ]
        self._list.show_results(found, self.tr("No results. Try another word."))
        owner = self.parentWidget()
        room = owner.window().size() if owner else self.size()
        above = self._column.sizeHint().height() - self._list.height()
        self._list.setFixedHeight(min(self._list.height(), room.height() - above))
        self._column.activate()  # or it would stay as high as it was for more
        self.resize(min(scaled(WIDTH), room.width()), self._column.sizeHint().height())

    def _place(self, window: QWidget) -> None:
        """Open near the top of the window, in its middle. The place stays while the number of results changes."""
        below = min(scaled(BELOW_TOP), max(window.height() - self.height(), 0) // 2)
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, below)))

    def _announce_results(self) -> None:
        """Announce the results of the letters typed so far, unless the last letter changed nothing."""
        summary = self._list.summary()
        if summary != self._summary:
            announce(self._list, summary)
        self._summary = summary

    def _matching_records(self, typed: str) -> Iterable[PaletteItem]:
        if self._shell is None:
            return
        names = KindNames(self.tr("review"), self.tr("cycle"), self.tr("mentorship"))
        found = search(self._shell.controller.workspace, typed, MAX_PER_GROUP, names)
        for person in found.engineers:
            about = [*person.about, *([self.tr("archived")] if person.archived else [])]
            yield self._item_for_location(
                self.tr("Engineers"),
                person.name,
                " · ".join(map(isolated, about)),
                "user",
                Location("engineer", person.id),
            )
        for review in found.reviews:
            called = self.tr("{0} – review {1}").format(isolated(review.engineer_name), review.cycle_name)
            location = Location("review", review.id)
            yield self._item_for_location(
                self.tr("Reviews"), called, translate(review.state.list_label), "clipboard-check", location
            )
        for cycle in found.cycles:
            called = self.tr("Cycle {0}").format(cycle.name)
            yield self._item_for_location(self.tr("Cycles"), called, "", "calendar", Location("reviews", cycle.id))
        for mentorship in found.mentorships:
            called = self.tr("{0} – mentorship with {1}").format(
                isolated(mentorship.engineer_name), isolated(mentorship.mentor_name)
            )
            yield self._item_for_location(
                self.tr("Mentorships"), called, "", "messages-square", Location("mentorship", mentorship.id)
            )

    def _role(self, typed: str) -> Iterable[PaletteItem]:
        """Entries of the role guide, after what is done more often."""
        if self._shell is None:
            return
        for entry in search_role(typed, MAX_PER_GROUP, {key: translate(key.label) for key in SectionKey}):
            yield self._item_for_location(
                self.tr("Role"),
                entry.name,
                translate(entry.section.label),
                "compass",
                Location("role", 0, entry.anchor),
            )

    def _item_for_location(self, group: str, text: str, note: str, icon_name: str, location: Location) -> PaletteItem:
        return PaletteItem(group, text, note, icon(icon_name), partial(self.navigated.emit, location))

    def _matching_commands(self, typed: str) -> Iterable[PaletteItem]:
        skipped = {"palette"} if self._shell and self._shell.page().search_field() else {"palette", "find"}
        offered = [
            (command, action)
            for command, action in self._commands.all()
            if action.isEnabled() and command.id not in skipped
        ]
        for command, action in sorted(offered, key=lambda item: GROUPS.index(item[0].group)):
            if begins_words(typed, action.text()):
                yield PaletteItem(
                    group_title(command.group), action.text(), keys_of(action), icon(command.icon), action.trigger
                )

    def _tabs(self, typed: str) -> Iterable[PaletteItem]:
        """The tabs of the shown page."""
        tabs = self._shell.page().findChild(Tabs) if self._shell else None
        for item in tabs.findChildren(Tab) if tabs and typed.strip() else ():
            if begins_words(typed, item.accessibleName()):
                yield PaletteItem(
                    group_title(ON_PAGE), item.accessibleName(), self.tr("Tab"), icon("arrow-right"), item.enter
                )

    def _run_chosen(self) -> None:
        if chosen := self._list.chosen():
            self.close()
            chosen.act()
