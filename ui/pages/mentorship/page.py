"""Page of one mentorship: agreement, sessions, open actions, work-life notes."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from models.domain.mentoring import MentorshipId
from models.operations.mentoring import end_mentorship, resume_mentorship, write_work_life_note
from models.views.mentoring import MentorshipLine, mentorship_warnings, work_life_notes
from models.views.session import MentorshipView, mentorship_view
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.framework.page import Crumb, ScrollPage
from ui.language.format import day, isolated
from ui.language.translation import translate
from ui.pages.mentoring.action_rows import ActionRows
from ui.pages.mentoring.agreement_dialog import AgreementDialog
from ui.pages.mentoring.page import begin_session, save_calendar_of
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card, Pill
from ui.widgets.controls import button
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import AutosaveTextEdit, label


class MentorshipPage(ScrollPage):
    """Shows Location("mentorship", id)."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._view: MentorshipView | None = None
        self._title = label(kind="display", wraps=True)
        self._state = Pill()
        self._about = label(tone="2", wraps=True)
        self._warnings = label(kind="caption", tone="negative", wraps=True)
        self._end = button(self.tr("End mentorship"), self._toggle_end)
        self._start = button(self.tr("Start session"), self._begin_session, kind="primary")
        self._sessions = boxes.column()
        self._agreement = boxes.column()
        self._open_items = ActionRows(controller, self.navigation_requested.emit)
        self._notes = boxes.column()
        self._note = AutosaveTextEdit(
            self.tr("New work-life note"), self.tr("How is the workload? Optional. Only if they raise it.")
        )
        self._draft = controller.bind_draft(self._note, "check_in")  # the name of its drafts in existing files
        self._build()

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """This mentorship and its engineer."""
        engineer = f"engineer:{self._view.line.engineer_id}" if self._view else ""
        return f"mentorship:{self.location.subject}" in topics or engineer in topics

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """What can be done with a mentorship."""
        return {
            CommandId.EDIT_MENTORSHIP: self._edit,
            CommandId.END_MENTORSHIP: self._toggle_end,
            CommandId.CALENDAR: lambda: save_calendar_of(self, self.location.subject),
            CommandId.PROFILE: self._go_to_plan,
        }

    def breadcrumbs(self) -> list[Crumb]:
        """Mentoring › engineer."""
        return [
            (self.tr("Mentoring"), Location("mentoring")),
            (self._view.line.engineer_name if self._view else "", None),
        ]

    def refresh(self) -> None:
        """Read everything again."""
        number, today = MentorshipId(self.location.subject), date.today()
        workspace = self.controller.workspace
        view = mentorship_view(workspace, number, today)
        self._view = view
        line, agreement = view.line, view.agreement
        self._title.setText(self.tr("{0} with {1}").format(isolated(line.engineer_name), isolated(line.mentor_name)))
        ended = line.due_on is None
        state = self.tr("Inactive") if line.is_inactive else self.tr("Active")
        self._state.set_text(self.tr("ended") if ended else state, "warn" if line.is_inactive or ended else "accent")
        self._about.setText(self._facts(line, agreement.sponsor_name, agreement.cadence_days))
        warnings = mentorship_warnings(workspace, line.mentor_name, line.engineer_id, today) if not ended else ()
        self._warnings.setText("\n".join(map(translate, warnings)))
        self._warnings.setVisible(bool(warnings))
        self._end.setText(self.tr("Resume mentorship") if ended else self.tr("End mentorship"))
        self._end.setAccessibleName(self._end.text())
        self._start.setEnabled(not ended)
        self._show_sessions(view)
        nothing = self.tr("No open actions. Agree on actions in a session.")
        self._open_items.show_items(view.open_items, view.newest_session, today=today, nothing=nothing)
        self._show_agreement(view)
        self._show_notes(number)

    def _facts(self, line: MentorshipLine, sponsor: str, cadence: int) -> str:
        parts = [
            self.tr("since {0}").format(day(line.starts_on)),
            self.tr("ended {0}").format(day(line.ends_on)) if line.ends_on else "",
            self.tr("every %n day(s)", "", cadence),
            self.tr("sponsor {0}").format(sponsor) if sponsor else "",
            self.tr("next session {0}").format(day(line.due_on)) if line.due_on else "",
        ]
        return " · ".join(part for part in parts if part)

    def _show_sessions(self, view: MentorshipView) -> None:
        clear_layout(self._sessions)
        for number, held in reversed(list(enumerate(view.sessions, start=1))):
            text = self.tr("Session {0}").format(number)
            row = boxes.row(
                button(text, partial(self.navigation_requested.emit, Location("session", held.id)), kind="link"),
                label(day(held.held_on), "caption", "3"),
                (label(self.tr("%n minute(s)", "", held.minutes) if held.minutes else "", "caption", "3"), 1),
            )
            boxes.add(self._sessions, row, label(held.recap or held.will or self.tr("No recap."), tone="2", wraps=True))
        if not view.sessions:
            text = self.tr("No sessions yet. Start the first one to agree on the purpose.")
            self._sessions.addWidget(label(text, tone="3", wraps=True))

    def _show_agreement(self, view: MentorshipView) -> None:
        clear_layout(self._agreement)
        row = view.agreement
        for title, text in (
            (self.tr("What we agree on"), row.agreement),
            (self.tr("What stays confidential"), row.confidentiality),
            (self.tr("How we know we are done"), row.closing_criteria),
        ):
            boxes.add(
                self._agreement,
                label(title, "overline", "3"),
                label(text or self.tr("Not recorded yet. To add it, choose Edit."), tone="2", wraps=True),
            )

    def _show_notes(self, number: MentorshipId) -> None:
        clear_layout(self._notes)
        self._draft.show(f"mentorship:{number}")
        for item in work_life_notes(self.controller.workspace, number):
            boxes.add(self._notes, label(day(item.held_on), "caption", "3"), label(item.text, wraps=True))

    def _store_note(self) -> None:
        text = self._note.toPlainText()
        number = MentorshipId(self.location.subject)
        write, today = write_work_life_note, date.today()
        self.try_run(lambda: self.controller.submit([self._draft], write, mentorship=number, held_on=today, text=text))

    def _begin_session(self) -> None:
        if self._view:
            begin_session(self, self._view.line)

    def _toggle_end(self) -> None:
        number = MentorshipId(self.location.subject)
        if self._view and self._view.line.due_on is None:
            self.try_run(lambda: self.controller.do(resume_mentorship, mentorship=number))
        else:
            self.try_run(lambda: self.controller.do(end_mentorship, mentorship=number, ends_on=date.today()))

    def _edit(self) -> None:
        AgreementDialog(self.controller, MentorshipId(self.location.subject), self).open()

    def _build(self) -> None:
        text_column = boxes.column(self._title, boxes.row(self._state, (self._about, 1)), self._warnings, spacing=4)
        profile = button(self.tr("Profile and plan"), self._go_to_plan)
        calendar = button(self.tr("Calendar file…"), lambda: save_calendar_of(self, self.location.subject))
        self.add_head(text_column, profile, calendar, self._end, self._start)
        both = ResponsiveColumns(3, 2)
        both.columns[0].addWidget(Card(self.tr("Open actions")).add(self._open_items))
        both.columns[0].addWidget(Card(self.tr("Sessions")).add(self._sessions))
        edit = button(self.tr("Edit"), self._edit, kind="link")
        both.columns[1].addWidget(Card(self.tr("Agreement"), right=edit).add(self._agreement))
        both.columns[1].addWidget(self._private_card())
        self.add(both)
        self.column.addStretch()

    def _private_card(self) -> QWidget:
        note = self.tr("in no document unless you include it, but readable for everyone with the passphrase")
        card = Card(self.tr("Work-life note"), note=note)
        return card.add(self._note, boxes.row(0, button(self.tr("Save work-life note"), self._store_note)), self._notes)

    def _go_to_plan(self) -> None:
        if self._view:
            self.navigation_requested.emit(Location("engineer", self._view.line.engineer_id, "plan"))
