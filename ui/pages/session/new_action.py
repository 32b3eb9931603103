"""Field that adds actions to a session, one per line."""

from datetime import date

from PySide6.QtWidgets import QWidget

from models.domain.mentoring import ActionOwner, SessionId
from models.operations.action_items import NewActionItem, agree_action
from models.views.session import OpenGoal, SessionView
from ui.framework.controller import WorkspaceController
from ui.language.format import shortened
from ui.language.translation import options_of
from ui.widgets import boxes
from ui.widgets.controls import DateField, choice, icon_button
from ui.widgets.text import AutosaveLineEdit


class NewAction(QWidget):
    """Form of a new action: text, if-then plan, owner, due date and goal. Return in a text field agrees the action."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._session = SessionId(0)
        self._goals: tuple[OpenGoal, ...] = ()
        self.text = AutosaveLineEdit(self.tr("New action"), self.tr("New action. Press Enter to add."))
        self._if_then = AutosaveLineEdit(self.tr("If-then plan for the new action"), self.tr("If …, then … (optional)"))
        self._drafts = [controller.bind_draft(self.text, "action"), controller.bind_draft(self._if_then, "if_then")]
        self._owner = choice(self.tr("Owner"), options_of(ActionOwner))
        self._due = DateField(self.tr("Due"), date.today())
        self._goal = choice(self.tr("Goal"), [])
        add = icon_button("plus", self.tr("Add action"), self.agree)
        for line in (self.text, self._if_then):
            line.returned.connect(self.agree)
        below = boxes.flow(self._if_then, self._owner, self._due, self._goal)
        boxes.column(boxes.row((self.text, 1), add), below, inside=self)

    def show_view(self, view: SessionView) -> None:
        """Propose the day of the next session and offer the goals."""
        if self._goals != view.goals:
            self._goals = view.goals
            self._goal.clear()
            self._goal.addItem(self.tr("no goal"), None)
            for goal in view.goals:
                self._goal.addItem(f"{goal.competency_code}  {shortened(goal.statement, 60)}", goal)
        self._goal.setVisible(bool(view.goals))
        if self._session != view.session.id:
            self._session = view.session.id
            self._due.set_value(view.session.next_on or view.proposed_next)
        for draft in self._drafts:
            draft.show(f"session:{self._session}")

    @property
    def has_unsaved_text(self) -> bool:
        """Whether there is text that is not agreed yet."""
        return bool(self.text.toPlainText().strip())

    def agree(self) -> bool:
        """Agree on the typed action; returns whether it was stored."""
        if not self.has_unsaved_text:
            self.text.setFocus()
            return False
        agreed = self._controller.try_run(
            lambda: self._controller.submit(self._drafts, agree_action, session=self._session, details=self._details())
        )
        if agreed:
            self.text.setFocus()
        return agreed

    def _details(self) -> NewActionItem:
        goal = self._goal.currentData()
        return NewActionItem(
            owner=ActionOwner(self._owner.currentData()),
            text=self.text.toPlainText(),
            if_then=self._if_then.toPlainText(),
            due_on=self._due.value(),
            competency=goal.competency_code if goal else "",
            goal=goal.id if goal else None,
        )
