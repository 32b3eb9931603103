"""Goals of a plan: at most three cards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.domain.plans import MAX_GOALS
from models.operations.plans import free_position
from models.views.plan import PlanView
from ui.framework.controller import WorkspaceController
from ui.pages.plan.goal_card import GoalCard
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.text import label


class Goals(QWidget):
    """Cards of the goals. A card is reused as long as its goal exists, so that typing is not interrupted."""

    navigation_requested = Signal(object)

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._view: PlanView | None = None
        self._cards: list[GoalCard] = []
        self._title = label(kind="heading")
        text = self.tr("No goals yet. Choose “Make it a goal” next to a gap. A plan can have up to {0} goals.")
        self._none = empty("target", text.format(MAX_GOALS))
        self._list = boxes.column(spacing=10)
        boxes.column(self._title, self._none, self._list, inside=self, spacing=10)

    def start_goal(self, code: str) -> None:
        """Open an empty card for a goal on a competency, unless the plan is full."""
        if self._view is None:
            return
        plan = self._view.plan.id
        self.flush()
        if not self._controller.try_run(lambda: free_position(self._controller.workspace, plan)):
            return
        self._remove_cards([card for card in self._cards if card.goal_id is None])
        card = self._add(GoalCard(self._controller, code, None))
        card.discarded.connect(lambda: self._remove_cards([card]))
        card.show_goal(self._view, None)
        self._show_count()
        card.start_writing()

    def flush(self) -> None:
        """Store pending edits."""
        for card in self._cards:
            card.flush()

    def show_view(self, view: PlanView) -> None:
        """Show the goals of a plan."""
        other = self._view is None or self._view.plan.id != view.plan.id
        if other:
            self.flush()
        self._view = view
        goals = {goal.row.id: goal for goal in view.goals}
        self._remove_cards([card for card in self._cards if (other or card.goal_id) and card.goal_id not in goals])
        shown = {card.goal_id for card in self._cards}
        for goal in view.goals:
            if goal.row.id not in shown:
                self._add(GoalCard(self._controller, goal.row.competency_code, goal))
        new = len(goals) + 1
        self._cards.sort(key=lambda card: goals[card.goal_id].row.position if card.goal_id in goals else new)
        for at, card in enumerate(self._cards):
            card.show_goal(view, goals.get(card.goal_id) if card.goal_id else None)
            if self._list.indexOf(card) != at:
                self._list.removeWidget(card)
                self._list.insertWidget(at, card)
        self._show_count()

    def open_goal(self, position: int) -> GoalCard | None:
        """Unfold the goal at a position and return its card, if there is one."""
        for card, goal in zip(self._cards, self._view.goals if self._view else (), strict=False):
            if goal.row.position == position:
                card.open()
                return card
        return None

    def _add(self, card: GoalCard) -> GoalCard:
        card.navigation_requested.connect(self.navigation_requested)
        self._cards.append(card)
        self._list.addWidget(card)
        return card

    def _remove_cards(self, cards: list[GoalCard]) -> None:
        for card in cards:
            self._cards.remove(card)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._show_count()

    def _show_count(self) -> None:
        self._none.setVisible(not self._cards)
        count = len(self._view.goals) if self._view else 0
        self._title.setText(self.tr("Goals") + (f"  {count}" if count else ""))
