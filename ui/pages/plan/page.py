"""Plan page: readiness, gaps, goals and their progress."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from models.domain.plans import PlanId, PlanState
from models.operations.plans import agree_plan, close_plan, write_support
from models.views.plan import PlanView, plan_view
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.framework.page import Crumb, ScrollPage
from ui.language.format import day, isolated
from ui.language.translation import translate
from ui.pages.plan.goals import Goals
from ui.pages.plan.readiness import Gaps, Observe, Readiness
from ui.pages.plan.timeline import PlanTimeline
from ui.pages.plan.topics import Topics
from ui.widgets import boxes
from ui.widgets.cards import Card, Notice, Pill
from ui.widgets.controls import button
from ui.widgets.text import AutosaveTextEdit, label


class PlanPage(ScrollPage):
    """Shows Location("plan", id, anchor); the anchor "goal:1" unfolds the first goal."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._view: PlanView | None = None
        self._name = label(kind="display", wraps=True)
        self._state = Pill()
        self._about = label(tone="2", wraps=True)
        self._agree = button(self.tr("Agree on plan"), self._agree_now, kind="primary")
        self._end = button(self.tr("Close plan"), self._close_now)
        self._print = button(self.tr("Preview PDF"), self._preview)
        self.notice = Notice()
        self._status, self._gaps, self._observe = Readiness(controller), Gaps(controller), Observe()
        self._goals, self._topics, self._line = Goals(controller), Topics(controller), PlanTimeline()
        self._support = AutosaveTextEdit(
            self.tr("Support for the plan"), self.tr("Time, opportunities, a budget."), lines=2
        )
        self._head()
        self.add(self.notice)
        for part in (self._status, self._gaps, self._observe, self._goals, self._topics):
            self.add(part)
        self.add(Card(self.tr("Support for the whole plan")).add(self._support))
        self.add(self._line)
        self.column.addStretch()
        controller.autosave(self._support, self._store_support)
        self._gaps.chosen.connect(self._start_goal)
        self._gaps.goal_asked.connect(lambda position: self.show_anchor(f"goal:{position}"))
        for going in (self._status, self._gaps, self._observe, self._goals, self._topics):
            going.navigation_requested.connect(self.navigation_requested)

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Whether the plan, a review or a session of its engineer changed."""
        return self._view is None or f"engineer:{self._view.plan.engineer_id}" in topics

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Preview of the plan, and the engineer."""
        if self._view is None:
            return {}
        profile = Location("engineer", self._view.plan.engineer_id, "plan")
        found: dict[CommandId, Callable[[], object]] = {
            CommandId.PREVIEW: self._preview,
            CommandId.PROFILE: partial(self.navigation_requested.emit, profile),
        }
        if self._view.plan.state is PlanState.DRAFT and self._view.goals:
            found[CommandId.AGREE_PLAN] = self._agree_now
        return found | ({CommandId.CLOSE_PLAN: self._close_now} if self._view.is_editable else {})

    def breadcrumbs(self) -> list[Crumb]:
        """Mentoring, the engineer, the plan."""
        if self._view is None:
            return []
        plan = self._view.plan
        return [
            (self.tr("Mentoring"), Location("mentoring")),
            (plan.engineer_name, Location("engineer", plan.engineer_id, "plan")),
            (self.tr("Plan"), None),
        ]

    def refresh(self) -> None:
        """Read the plan again."""
        view = plan_view(self.controller.workspace, PlanId(self.location.subject))
        if self._view and self._view.plan.id != view.plan.id:
            self._support.flush()
            self._support.forget()
            self.notice.hide()
        self._view = view
        plan = view.plan
        target = view.rubric.profile(plan.target_profile).name
        self._name.setText(self.tr("Plan for {0}").format(plan.engineer_name))
        self._state.set_text(translate(plan.state.label), "accent" if plan.state is PlanState.AGREED else "neutral")
        level = self.tr("{0}, target: {1}").format(view.rubric.profile(plan.level).name, target)
        mentor = self.tr("mentor {0}").format(isolated(view.mentor_name)) if view.mentor_name else ""
        period = f"{day(plan.starts_on)} – {day(plan.ends_on)}"
        self._about.setText(" · ".join(filter(None, (level, mentor, period, plan.document_id))))
        self._agree.setVisible(plan.state is PlanState.DRAFT)
        self._agree.setEnabled(bool(view.goals))
        self._agree.setToolTip("" if view.goals else self.tr("Add a goal before you agree on the plan."))
        self._end.setVisible(view.is_editable)
        for part in (self._status, self._gaps, self._observe, self._goals, self._topics, self._line):
            part.show_view(view)
        self._support.show_text(plan.support)
        self._support.setReadOnly(not view.is_editable)

    def show_anchor(self, anchor: str) -> None:
        """Unfold the goal of an anchor such as "goal:2" and scroll to it."""
        if anchor.startswith("goal:") and anchor[5:].isdigit():
            card = self._goals.open_goal(int(anchor[5:]))
            if card:
                QTimer.singleShot(0, card, lambda: self.scroller.ensureWidgetVisible(card))

    def _start_goal(self, code: str) -> None:
        self._goals.start_goal(code)
        focus = self.focusWidget()
        if focus:
            QTimer.singleShot(0, focus, lambda: self.scroller.ensureWidgetVisible(focus))

    def _store_support(self, text: str) -> None:
        if self._view:
            self.controller.do(write_support, plan=self._view.plan.id, support=text)

    def _agree_now(self) -> None:
        if self._view:
            plan = self._view.plan.id
            self.controller.flush()
            if self.try_run(lambda: self.controller.do(agree_plan, plan=plan)):
                self._show_notice(self.tr("Plan agreed. Goals can still be edited. The target cannot."))

    def _close_now(self) -> None:
        if self._view:
            plan = self._view.plan.id
            self.controller.flush()
            if self.try_run(lambda: self.controller.do(close_plan, plan=plan)):
                self._show_notice(self.tr("Plan closed. Undo reopens it."))

    def _show_notice(self, sentence: str) -> None:
        """Show a notice and focus the page: Qt would move the focus from the removed button to the next one."""
        self.notice.show_message(sentence, wrong=False)
        self.scroller.setFocus()

    def _preview(self) -> None:
        if self._view:
            self.controller.flush()
            self.navigation_requested.emit(Location("reports", 0, f"plan:{self._view.plan.id}"))

    def _head(self) -> None:
        heading = boxes.column(self._name, self._state, self._about, spacing=4)
        self.add_head(heading, self._print, self._end, self._agree)
