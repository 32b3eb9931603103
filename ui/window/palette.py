"""Command palette: searches people, pages and commands."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from models.library.role_sections import SectionKey
from models.support.folding import begins_words
from models.views.role_search import search_role
from models.views.search import KindNames, search
from ui.accessibility.announcements import announce
from ui.framework.commands import GROUPS, ON_PAGE, Commands, group_title, keys_of
from ui.framework.location import Location
from ui.language.format import isolated
from ui.language.translation import translate
from ui.theme.icons import icon
from ui.theme.styled import add_style
from ui.theme.theme import color, font, scaled, tokens
from ui.widgets import boxes
from ui.widgets.tabs import Tab, Tabs
from ui.window.shell import Shell

MAX_PER_GROUP = 6
WIDTH, MAX_HEIGHT, ROW, HEADING = 560, 440, 32, 28
NOTE, IS_HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One line of the palette: text, note at the right, handler."""

    group: str
    text: str
    note: str
    item_icon: QIcon
    act: Callable[[], object]


class Palette(QDialog):
    """Opened by Ctrl+K over whatever is shown. Return goes, Escape closes, arrows choose."""

    navigated = Signal(object)

    def __init__(self, window: QWidget, commands: Commands, shell: Shell | None) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search or jump to…"))
        self._commands, self._shell = commands, shell
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Search people, pages and commands"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._list = FoundList(self.tr("Results"))
        self._summary = ""
        self._field.textChanged.connect(self._search)
        self._field.textChanged.connect(lambda _typed: self._announce_results())
        self._list.itemClicked.connect(lambda _item: self._run_chosen())
        self._column = boxes.column(self._field, self._list, 0, inside=self, margins=(9, 9, 9, 9))
        add_style(self)  # before it measures itself
        self._search("")

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


class FoundList(QListWidget):
    """Results by group. The focus stays in the field above; `step` moves the selection."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Line(self))
        self._found: dict[int, PaletteItem] = {}
        self._lines = 0

    def show_results(self, found: Sequence[PaletteItem], nothing: str) -> None:
        """Show the results, or that there are none; the first one is selected."""
        self._found = {}
        self._lines = 0
        for group, members in groupby(sorted(found, key=_order(found)), key=lambda item: item.group):
            self._add(group, heading=True)
            for member in members:
                self._found[self._lines] = member
                self._add(member.text, note=member.note, item_icon=member.item_icon)
        if not self._found:
            self._add(nothing, heading=True)
        while self.count() > self._lines:
            self.takeItem(self._lines)
        rows = sum(self.sizeHintForRow(at) for at in range(self.count()))
        self.setFixedHeight(min(rows + 2 * self.frameWidth() + scaled(6), scaled(MAX_HEIGHT)))
        self.setCurrentRow(min(self._found, default=-1))

    def summary(self) -> str:
        """The number of results and the first of them, or that there are none."""
        if not self._found:
            return self.item(0).text()
        return self.tr("%n result(s). First: {0}", "", len(self._found)).format(_full_text(self.currentItem()))

    def chosen(self) -> PaletteItem | None:
        """The line the choice is on."""
        return self._found.get(self.currentRow())

    def step(self, by: int) -> None:
        """Move the selection by lines, skipping the names of groups."""
        rows = list(self._found)
        if rows:
            at = rows.index(self.currentRow()) + by
            self.setCurrentRow(rows[min(max(at, 0), len(rows) - 1)])
            announce(self, _full_text(self.currentItem()))  # the focus stays in the field
            if at <= 0:
                self.scrollToTop()  # to the name of the first group

    def _add(self, text: str, *, note: str = "", item_icon: QIcon | None = None, heading: bool = False) -> None:
        """Write the next line. Lines are written over: a screen reader may still read the one that was there."""
        item = self.item(self._lines) or QListWidgetItem(self)
        self._lines += 1
        item.setText(text)
        item.setData(NOTE, note)
        item.setData(IS_HEADING, heading)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {note}" if note else text)
        item.setSizeHint(QSize(0, scaled(HEADING if heading else ROW)))
        item.setIcon(item_icon or QIcon())
        item.setFlags(Qt.ItemFlag.NoItemFlags if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)


def _full_text(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole))


def _order(found: Sequence[PaletteItem]) -> Callable[[PaletteItem], int]:
    """Groups in the order in which their first members were found."""
    groups = list(dict.fromkeys(item.group for item in found))
    return lambda entry: groups.index(entry.group)


class _Line(QStyledItemDelegate):
    """Draws a line with its note at the right, and the name of a group small."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw icon, elided text and note."""
        line = option.rect
        inner = line.adjusted(scaled(10), 0, -scaled(12), 0)
        painter.save()
        if index.data(IS_HEADING):
            self._write(painter, inner, index.data(), "overline", "text3")
        else:
            self._fill(painter, line, option.state)
            painter.setFont(font("caption"))
            note = index.data(NOTE)
            taken = painter.fontMetrics().horizontalAdvance(note) + scaled(16) if note else 0
            self._write(painter, inner, note, "caption", "text3", Qt.AlignmentFlag.AlignRight)
            icon_area = QRect(inner.left(), line.center().y() - scaled(8) + 1, scaled(16), scaled(16))
            index.data(Qt.ItemDataRole.DecorationRole).paint(painter, icon_area)
            self._write(painter, inner.adjusted(scaled(26), 0, -taken, 0), index.data(), "body", "text")
        painter.restore()

    def _fill(self, painter: QPainter, line: QRect, state: QStyle.StateFlag) -> None:
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(tokens().selected if chosen else tokens().hover))
            painter.drawRoundedRect(line, 5, 5)

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        kind: str,
        tone: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font(kind))
        painter.setPen(color(getattr(tokens(), tone)))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
