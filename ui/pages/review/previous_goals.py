"""Goals of the last plan next to the evidence of this review."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from models.domain.mentoring import ActionStatus
from models.domain.reviews import ReviewId
from models.views.previous_goals import PreviousGoal, PreviousGoals, previous_goals
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.language.format import day
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card, Pill, empty
from ui.widgets.controls import button
from ui.widgets.layouts import ResponsiveColumns, ScrollColumn, take_focus_to_scroll
from ui.widgets.text import label


class PreviousGoalsPanel(ScrollColumn):
    """Left: the goals of the previous plan and what was done. Right: what this review says. Each entry links to its source."""

    def __init__(self, controller: WorkspaceController, navigate: Callable[[Location], object]) -> None:
        super().__init__()
        take_focus_to_scroll(self, self.tr("Goals"))
        self._controller, self._navigate = controller, navigate
        self._shown: tuple[ReviewId, PreviousGoals] | None = None

    def show_review(self, review: ReviewId) -> None:
        """Show the goals that ran before this review."""
        view = previous_goals(self._controller.workspace, review)
        if self._shown == (review, view):
            return
        self._shown = review, view
        clear_layout(self.column)
        if not view.goals:
            text = self.tr("No plan was active in this period. Goals set after this review appear in the next one.")
            self.column.addWidget(empty("target", text))
            return
        if view.plan is not None:
            period = self.tr("Plan of {0} – {1}").format(day(view.starts_on), day(view.ends_on))
            row = boxes.row(
                (label(period, tone="2"), 1),
                button(self.tr("Open the plan"), partial(self._navigate, Location("plan", view.plan)), kind="link"),
            )
            self.column.addLayout(row)
        for number, goal in enumerate(view.goals, start=1):
            self.column.addWidget(self._card(review, number, goal))
        self.column.addStretch()

    def _card(self, review: ReviewId, number: int, goal: PreviousGoal) -> Card:
        title = self.tr("Goal {0}: {1}").format(number, goal.competency_name)
        card = Card(title, right=Pill(*self._result_text(goal)))
        both = ResponsiveColumns(1, 1)
        self._add_agreement(both.columns[0], goal)
        self._add_evidence(both.columns[1], review, goal)
        return card.add(both)

    def _result_text(self, goal: PreviousGoal) -> tuple[str, str]:
        if goal.reached is None:
            return self.tr("not rated in this review"), "neutral"
        return (self.tr("target reached"), "accent") if goal.reached else (self.tr("below the target"), "warn")

    def _add_agreement(self, column: QVBoxLayout, goal: PreviousGoal) -> None:
        column.addWidget(label(self.tr("Agreed"), "overline", "3"))
        column.addWidget(label(goal.statement, wraps=True))
        steps = self.tr("from {0} to {1}").format(goal.baseline or "–", goal.target)
        due = self.tr("due {0}").format(day(goal.due_on)) if goal.due_on else ""
        about = " · ".join(part for part in (steps, goal.measure, due) if part)
        column.addWidget(label(about, "caption", "2", wraps=True))
        if goal.actions:
            text = self.tr("{0} of {1} actions done").format(goal.kept, len(goal.actions))
            column.addWidget(label(text, "overline", "3"))
        for action in goal.actions:
            mark = {ActionStatus.DONE: self.tr("done"), ActionStatus.DROPPED: self.tr("dropped")}.get(
                action.status, self.tr("open")
            )
            caption = f"{day(action.agreed_on)} · {mark}"
            link = button(caption, partial(self._navigate, Location("session", action.session_id)), kind="link")
            link.setAccessibleName(f"{caption}: {action.text}")
            column.addWidget(link)
            column.addWidget(label(action.text, "caption", "2", wraps=True))
        if goal.newest_check_in:
            check_in = self.tr("Check-in of {0}: {1}").format(
                day(goal.newest_check_in.held_on), goal.newest_check_in.text
            )
            column.addWidget(label(check_in, "caption", "2", wraps=True))
        if goal.result:
            column.addWidget(label(self.tr("Result: {0}").format(goal.result), tone="2", wraps=True))

    def _add_evidence(self, column: QVBoxLayout, review: ReviewId, goal: PreviousGoal) -> None:
        column.addWidget(label(self.tr("Evidence"), "overline", "3"))
        rated = self.tr("rated {0}, the target was {1}").format(goal.rating, goal.target)
        text = rated if goal.rating else self.tr("Not rated in this review.")
        row = boxes.row(
            (label(text, "strong", wraps=True), 1),
            button(goal.competency, partial(self._navigate, Location("review", review, goal.competency)), kind="link"),
        )
        column.addLayout(row)
        for piece in goal.evidence:
            column.addWidget(label(day(piece.happened_on), "caption", "3"))
            column.addWidget(label(" ".join(filter(None, (piece.behaviour, piece.impact))), tone="2", wraps=True))
        if not goal.evidence:
            text = self.tr("No evidence for this competency yet. Open the competency to add some.")
            column.addWidget(label(text, tone="3", wraps=True))
