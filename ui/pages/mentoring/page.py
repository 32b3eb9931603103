"""Mentoring page: mentorships with what is due, and all action items."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit, QStackedWidget

from models.domain.mentoring import MentorshipId, SessionId, is_overdue
from models.operations.sessions import start_session
from models.views.mentoring import MentorshipLine, mentorship_lines
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.list_export import ListedRows, ListExport, save_layout
from ui.framework.location import Location
from ui.framework.page import PAGE_MARGINS, Page
from ui.language.format import day
from ui.pages.mentoring.action_list import ActionList
from ui.pages.mentoring.agreement_dialog import AgreementDialog
from ui.pages.mentoring.start_dialog import StartSessionDialog
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import CommandButton, button
from ui.widgets.layouts import scrolling
from ui.widgets.list_panel import ListPanel, search_box
from ui.widgets.row_menu import RowAction
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Rows, TableModel
from ui.widgets.tabs import Tabs
from ui.widgets.text import label

MENTORSHIPS, ACTIONS = TABS = ("mentorships", "actions")


class MentoringPage(Page):
    """Shows Location("mentoring", 0, tab)."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._lines: tuple[MentorshipLine, ...] = ()
        self._text = search_box(self.tr("Search by engineer or mentor"), self.tr("Search"))
        self._text.textChanged.connect(lambda _text: self._reload())
        self._model = TableModel(self._columns(), lambda *_page: Rows(self._lines, len(self._lines)))
        self._table = Table(self.tr("Mentorships"), self._model)
        self._table.opened.connect(lambda row: self.navigation_requested.emit(Location("mentorship", row.id)))
        self._table.set_row_actions(self._row_actions)
        save_layout(self._table, "mentorships")
        self._export = ListExport(
            controller,
            self,
            self.tr("Mentorships"),
            self._table.ordered_columns,
            lambda: ListedRows(len(self._lines), lambda: self._lines),
        )
        self._actions = ActionList(controller)
        self._actions.opened.connect(lambda number: self.navigation_requested.emit(Location("session", number)))
        self._parts = QStackedWidget()
        names = (MENTORSHIPS, self.tr("Mentorships")), (ACTIONS, self.tr("Actions"))
        self._tabs = Tabs(names, self._change_tab, self._enter)
        self._panel = self._build()
        self._tabs.choose(MENTORSHIPS)

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Start mentorships and sessions, and export the shown list, or all agreed dates to a calendar."""
        listed: dict[CommandId, Callable[[], object]] = {}
        if self._parts.currentIndex():
            listed = {CommandId.EXPORT_LIST: self._actions.choose_export}
        elif self._lines:
            listed = {CommandId.EXPORT_LIST: self._export.choose_file}
        return {
            CommandId.NEW_MENTORSHIP: self.start_mentorship,
            CommandId.START_SESSION: self.start_session,
            CommandId.CALENDAR: self._save_calendar,
            **listed,
        }

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Whether a mentorship or its people changed."""
        return any(topic.startswith(("mentorship:", "engineer:")) for topic in topics)

    def refresh(self) -> None:
        """Read everything again; search and filters stay."""
        self._reload()
        self._actions.refresh()

    def show_anchor(self, anchor: str) -> None:
        """Show a tab, the mentorships by default, and focus it."""
        self._tabs.choose(anchor if anchor in TABS else MENTORSHIPS)
        self._enter(anchor)

    def search_field(self) -> QLineEdit | None:
        """The search field of the shown tab."""
        return self._actions.search_field() if self._parts.currentIndex() else self._panel.search_field()

    def start_mentorship(self) -> None:
        """Open the dialog for a new mentorship; afterwards its page."""
        dialog = AgreementDialog(self.controller, None, self)
        dialog.stored.connect(lambda number: self.navigation_requested.emit(Location("mentorship", number)))
        dialog.open()

    def start_session(self) -> None:
        """Ask for the mentorship, then open its new session."""
        dialog = StartSessionDialog(self.controller, self)
        dialog.accepted.connect(lambda: begin_session(self, dialog.chosen()))
        dialog.new_wanted.connect(self.start_mentorship)
        dialog.open()

    def _reload(self) -> None:
        self._lines = mentorship_lines(self.controller.workspace, date.today(), self._text.text())
        self._table.reload()
        self._panel.show_result(len(self._lines), filtered=bool(self._text.text()))

    def _enter(self, key: str) -> None:
        """Focus the list of the tab, or the next step it offers."""
        if key == ACTIONS:
            self._actions.take_focus()
        else:
            self._panel.take_focus()

    def _change_tab(self, key: str) -> None:
        self._parts.setCurrentIndex(TABS.index(key))
        self.location = self.location._replace(anchor=key)

    def _row_actions(self) -> list[RowAction]:
        rows: list[MentorshipLine] = self._table.chosen_rows()
        if len(rows) != 1:
            return [self._export.row_action(rows)]
        [row] = rows
        navigate = self.navigation_requested.emit
        session = [(self.tr("Start session"), partial(begin_session, self, row))] if row.due_on else []
        return [
            (self.tr("Open"), partial(navigate, Location("mentorship", row.id))),
            *session,
            (self.tr("Go to the engineer's profile"), partial(navigate, Location("engineer", row.engineer_id))),
        ]

    def _columns(self) -> list[Column[MentorshipLine]]:
        def how(row: MentorshipLine) -> str:
            if row.ends_on and row.due_on is None:
                return self.tr("ended {0}").format(day(row.ends_on))
            return self.tr("Inactive") if row.is_inactive else self.tr("Active")

        def due(row: MentorshipLine) -> str:
            if row.due_on is None:
                return "–"
            return (
                self.tr("due since {0}").format(day(row.due_on))
                if is_overdue(row.due_on, date.today())
                else day(row.due_on)
            )

        def actions(row: MentorshipLine) -> str:
            overdue = self.tr("%n overdue", "", row.overdue_actions) if row.overdue_actions else ""
            return " · ".join(filter(None, (str(row.open_actions), overdue)))

        return [
            Column(self.tr("Engineer"), lambda row: row.engineer_name, stretch=True),
            Column(self.tr("Mentor"), lambda row: row.mentor_name),
            Column(self.tr("Sessions"), lambda row: str(row.sessions), right=True),
            Column(self.tr("Last session"), lambda row: day(row.last_on, "–"), needs=850),
            Column(self.tr("Next session"), due),
            Column(self.tr("Open actions"), actions),
            Column(self.tr("Status"), how, icon_name=lambda row: "triangle-alert" if row.is_inactive else "route"),
        ]

    def _build(self) -> ListPanel:
        head = boxes.flow(
            label(self.tr("Mentoring"), "display"),
            0,
            button(self.tr("Calendar file…"), self._save_calendar, icon_name="calendar"),
            button(self.tr("Start mentorship"), self.start_mentorship),
            CommandButton(self.commands.action(CommandId.START_SESSION), kind="primary"),
            spacing=10,
        )
        boxes.column(head, self._tabs, (self._parts, 1), inside=self, spacing=12, margins=PAGE_MARGINS)
        hint = self.tr("No mentorships yet. Start one with a mentor, an engineer and their agreement.")
        empties = (
            empty("search", self.tr("No mentorship matches. Change the search.")),
            empty("messages-square", hint, button(self.tr("Start mentorship"), self.start_mentorship, kind="primary")),
        )
        panel = ListPanel(self._text, (self._text,), self._table, empties)
        for part in (panel, self._actions):
            self._parts.addWidget(scrolling(part))
        return panel

    def _save_calendar(self) -> None:
        save_calendar_of(self, None)


def save_calendar_of(page: Page, mentorship: int | None) -> None:
    """Write sessions and due dates of one mentorship, or of all running ones, as a calendar file."""
    from ui.pages.mentoring.calendar_export import save_calendar  # what writes calendars takes a while to load

    save_calendar(page.controller, page, MentorshipId(mentorship) if mentorship else None)


def begin_session(page: Page, line: MentorshipLine) -> None:
    """Open the session of today; start it if there is none."""
    today = date.today()
    if session := line.session_on(today):
        page.navigation_requested.emit(Location("session", session))
        return
    started: list[SessionId] = []
    if page.try_run(lambda: started.append(page.controller.do(start_session, mentorship=line.id, held_on=today))):
        page.navigation_requested.emit(Location("session", started[0]))
