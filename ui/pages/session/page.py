"""Session page: last actions, two lanes of notes, new actions, next session."""

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from models.domain.mentoring import Lane, SessionId, SessionPart, may_be_in_progress
from models.library.shareable import topic_names
from models.operations.sessions import (
    agree_next_session,
    choose_session_topics,
    date_session,
    time_session,
    write_in_session,
)
from models.views.session import SessionView, private_lines, session_view
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.framework.page import Crumb, ScrollPage
from ui.language.format import day, day_and_time, isolated
from ui.pages.mentoring.action_rows import ActionRows
from ui.pages.session.lane import LaneView
from ui.pages.session.new_action import NewAction
from ui.pages.session.timer import SessionTimer
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import DateField, button, field
from ui.widgets.layouts import AutoHeightScrollArea, ResponsiveColumns
from ui.widgets.tag_picker import TagPicker
from ui.widgets.text import MAX_LINES, AutosaveTextEdit, label
from ui.widgets.time_field import TimeField

WIDE = 880
CARRIED_HIGH = 104


class SessionPage(ScrollPage):
    """Shows Location("session", id). Everything is stored while it is typed."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._view: SessionView | None = None
        self.body.setMinimumHeight(1)  # words that wrap would ask for the height they need at their narrowest
        self.column.setContentsMargins(24, 12, 24, 12)
        self.column.setSpacing(10)
        self._title = label(kind="title", wraps=True)
        self._held_on = DateField(self.tr("Date"), date.today())
        controller.autosave_day(self._held_on, self._date)
        self._clock = SessionTimer()
        self._clock.measured.connect(self._time)
        self._meeting = QToolButton()
        self._meeting.setText(self.tr("Meeting mode"))
        self._meeting.setAccessibleName(self.tr("Meeting mode"))
        self._meeting.setToolTip(
            self.tr("Hide the private lane and enlarge the text, so that you can both look at the screen  (Alt+M)")
        )
        self._meeting.setProperty("kind", "filter")
        self._meeting.setCheckable(True)
        self._meeting.toggled.connect(self._set_meeting_mode)
        self._before = label(tone="2", wraps=True)
        self._carried, self._agreed = (ActionRows(controller, self.navigation_requested.emit) for _ in range(2))
        self._last = Card(self.tr("Last time"))
        self._parts = {
            part: AutosaveTextEdit(caption, prompt, lines=2, most=2 if part is SessionPart.RECAP else MAX_LINES)
            for part, caption, prompt in self._prompts()
        }
        for part, text in self._parts.items():
            controller.autosave(text, partial(self._write, part))
        self._shared, self._private = LaneView(controller, Lane.SHARED), LaneView(controller, Lane.PRIVATE)
        self._agree = NewAction(controller)
        self._next = DateField(self.tr("Next session"), date.today())
        self._next_at = TimeField(self.tr("Time of the next session"))
        self._next_button = button("", self._agree_next)
        self._next_known = label(kind="caption", tone="2", wraps=True)
        self._topics = TagPicker(self.tr("Topics"), self.tr("Competency, challenge or activity"), topic_names())
        self._topics.chosen.connect(self._choose_topics)
        controller.closing.connect(self._store_pending)
        self._build()
        self._listen_to_keys()

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Preview of the session record."""
        return {CommandId.PREVIEW: self._preview}

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Whether the mentorship or the plan of its engineer changed."""
        engineer = f"engineer:{self._view.engineer_id}" if self._view else ""
        return engineer in topics or any(topic.startswith("mentorship:") for topic in topics)

    def breadcrumbs(self) -> list[Crumb]:
        """Mentoring › engineer › session."""
        if self._view is None:
            return []
        return [
            (self.tr("Mentoring"), Location("mentoring")),
            (self._view.engineer_name, Location("mentorship", self._view.mentorship.id)),
            (self.tr("Session {0}").format(self._view.number), None),
        ]

    def refresh(self) -> None:
        """Read the session again; a field that is being edited stays."""
        number = SessionId(self.location.subject)
        view = session_view(self.controller.workspace, number)
        other = self._view is None or self._view.session.id != number
        self._view = view
        shown, today = view.session, date.today()
        if other:
            for text in self._parts.values():
                text.forget()
            self._clock.stop()
            self._clock.show_minutes(shown.minutes)
            if may_be_in_progress(shown.held_on, today) and not shown.minutes:
                self._clock.start()
        self._title.setText(
            self.tr("Session {0}: {1} and {2}").format(
                view.number, isolated(view.engineer_name), isolated(view.mentorship.mentor_name)
            )
        )
        (self._held_on.set_value if other else self._held_on.show_value)(shown.held_on)
        self._clock.show_minutes(shown.minutes)
        self._show_before(view)
        self._carried.show_items(view.carried, number, today=today, nothing=self.tr("No open actions from last time."))
        nothing = self.tr("No actions yet. Agree on one small step with a date.")
        self._agreed.show_items(view.agreed, number, today=today, nothing=nothing)
        for part, text in self._parts.items():
            text.show_text(getattr(shown, part.value))
        self._shared.show_lines(number, view.shared)
        self._private.show_lines(number, private_lines(self.controller.workspace, number))
        self._agree.show_view(view)
        self._show_next(view, other=other)
        self._topics.show_tags(view.topics)

    def show_anchor(self, anchor: str) -> None:
        """Focus the next line of the shared lane."""
        self._shared.next.focus_end()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Store unfinished lines and the minutes, and end meeting mode."""
        self._store_pending()
        self._meeting.setChecked(False)
        super().hideEvent(event)

    def _store_pending(self) -> None:
        """Store unfinished lines and the minutes, unless the session no longer exists, as after an undo."""
        if self._view and self.controller.is_open and not self._stale:
            self._shared.store_next()
            self._private.store_next()
            if self._agree.has_unsaved_text:
                self._agree.agree()
            self._clock.show_time()

    def _prompts(self) -> list[tuple[SessionPart, str, str]]:
        return [
            (SessionPart.GOAL, self.tr("Goal"), self.tr("What should be different when we leave?")),
            (SessionPart.REALITY, self.tr("Reality"), self.tr("How is it now? What has been tried?")),
            (SessionPart.OPTIONS, self.tr("Options"), self.tr("What could be done? And what else?")),
            (SessionPart.WILL, self.tr("Will"), self.tr("What will you do, and what could get in the way?")),
            (SessionPart.RECAP, self.tr("Recap"), self.tr("In two sentences: what do we take away?")),
        ]

    def _show_before(self, view: SessionView) -> None:
        before = view.before
        if before is None:
            self._last.note.setText(self.tr("First session"))
            self._before.setText(view.mentorship.agreement)
            return
        self._last.note.setText(day(before.held_on))
        self._before.setText(before.recap or before.will or self.tr("No recap."))

    def _show_next(self, view: SessionView, *, other: bool) -> None:
        agreed = view.session.next_on
        (self._next.set_value if other else self._next.show_value)(agreed or view.proposed_next)
        (self._next_at.set_value if other else self._next_at.show_value)(view.proposed_time)
        text = self.tr("Change") if agreed else self.tr("Agree")
        self._next_button.setText(text)
        self._next_button.setAccessibleName(self.tr("{0} next session").format(text))
        if agreed:
            self._next_known.setText(self.tr("agreed: {0}").format(day_and_time(agreed, view.session.next_at)))
        else:
            every = self.tr("every %n day(s)", "", view.mentorship.cadence_days)
            self._next_known.setText(self.tr("not agreed yet, {0}").format(every))

    def _number(self) -> SessionId:
        return SessionId(self.location.subject)

    def _write(self, part: SessionPart, text: str) -> None:
        self.controller.do(write_in_session, session=self._number(), part=part, text=text)

    def _date(self) -> None:
        held_on = self._held_on.last_valid()
        if (
            self._view
            and held_on != self._view.session.held_on
            and not self.try_run(lambda: self.controller.do(date_session, session=self._number(), held_on=held_on))
        ):
            self._held_on.set_value(self._view.session.held_on)

    def _time(self, minutes: int) -> None:
        self.try_run(lambda: self.controller.do(time_session, session=self._number(), minutes=minutes))

    def _agree_next(self) -> None:
        stored = self.try_run(
            lambda: self.controller.do(
                agree_next_session, session=self._number(), next_on=self._next.value(), next_at=self._next_at.value()
            )
        )
        if stored:
            self._next_at.set_value(self._next_at.value())

    def _choose_topics(self, codes: list[str]) -> None:
        self.try_run(lambda: self.controller.do(choose_session_topics, session=self._number(), codes=codes))

    def _set_meeting_mode(self, on: bool) -> None:
        """Hide the private lane and paint the page without it before anything else changes, then enlarge the type."""
        self._private.setVisible(not on)
        if on and (layout := self.layout()) is not None:
            layout.activate()
            self.repaint()
        self.controller.meeting.emit(on)

    def _listen_to_keys(self) -> None:
        keys = {
            "Alt+S": self._shared.next.focus_end,
            "Alt+P": lambda: None if self._meeting.isChecked() else self._private.next.focus_end(),
            "Alt+A": self._agree.text.focus_end,
            "Alt+G": self._parts[SessionPart.GOAL].focus_end,
            "Alt+R": self._parts[SessionPart.RECAP].focus_end,
            "Alt+N": self._next.setFocus,
            "Alt+M": self._meeting.toggle,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        for key, box in product(("Return", "Enter"), (self._next, self._next_at)):
            agree = QShortcut(QKeySequence(key), box, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            agree.activated.connect(self._agree_next)

    def _build(self) -> None:
        text_column = boxes.column(self._title)
        printed = button(self.tr("Preview PDF"), self._preview)
        self.add_head(text_column, self._held_on, self._clock, self._meeting, printed)
        self._last.column.setContentsMargins(16, 10, 16, 12)
        self._last.column.setSpacing(6)
        self.add(self._last.add(self._before, AutoHeightScrollArea(self._carried, most=CARRIED_HIGH)))
        middle = ResponsiveColumns(1, 1, 1, enough=WIDE)
        shown = QWidget()
        grow = boxes.column(inside=shown)
        for part in list(SessionPart)[:4]:
            grow.addWidget(field(self._parts[part].accessibleName(), self._parts[part]))
        grow.addStretch()
        middle.columns[0].setAlignment(Qt.AlignmentFlag(0))
        middle.columns[0].addWidget(AutoHeightScrollArea(shown, least=310))
        for column, lane in zip(middle.columns[1:], (self._shared, self._private), strict=True):
            column.setAlignment(Qt.AlignmentFlag(0))
            column.addWidget(lane)
        self.column.addWidget(middle, 1)
        bottom = ResponsiveColumns(3, 2, enough=WIDE)
        actions = Card(self.tr("Agreed today"))
        actions.column.setContentsMargins(16, 10, 16, 12)
        bottom.columns[0].setAlignment(Qt.AlignmentFlag(0))
        bottom.columns[0].addWidget(actions.add(self._agree))
        actions.column.addWidget(AutoHeightScrollArea(self._agreed, least=52), 1)
        closing = Card(self.tr("Recap"))
        closing.column.setContentsMargins(16, 10, 16, 12)
        closing.column.setSpacing(6)
        row = boxes.flow(
            label(self.tr("Next session"), "caption", "2"),
            self._next,
            self._next_at,
            self._next_button,
            self._next_known,
        )
        closing.add(self._parts[SessionPart.RECAP], row, self._topics)
        bottom.columns[1].addWidget(closing)
        self.add(bottom)

    def _preview(self) -> None:
        self.navigation_requested.emit(Location("reports", 0, f"session:{self.location.subject}"))
