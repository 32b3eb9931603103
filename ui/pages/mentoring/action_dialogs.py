"""Dialogs for one action item: edit, split, ask for help."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from models.domain.mentoring import ActionOwner, SessionId
from models.operations.action_items import NewActionItem, agree_action, edit_action, split_action
from models.queries.sessions import SessionAction
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.language.translation import options_of
from ui.widgets import boxes
from ui.widgets.controls import DateField, choice, choose, field
from ui.widgets.text import AutosaveLineEdit, AutosaveTextEdit, label


class EditAction(FormDialog):
    """Edits an action: text, if-then plan, owner, due date."""

    def __init__(
        self, controller: WorkspaceController, item: SessionAction, within: SessionId, parent: QWidget
    ) -> None:
        super().__init__(560, 380, parent)
        self._controller, self._item = controller, item
        self._fields = ActionFields(item.owner, item.due_on)
        place = f"action_item:{item.id}"
        self.show_draft(controller.bind_draft(self._fields.text, "text"), place, item.text)
        self.show_draft(controller.bind_draft(self._fields.if_then, "if_then"), place, item.if_then)
        self.build_form(self.tr("Edit action"), _column(self._fields))

    def store(self) -> None:
        """Change it."""
        details = self._fields.details(like=self._item)
        self._controller.submit(self.drafts, edit_action, item=self._item.id, details=details)


class SplitAction(FormDialog):
    """An action that is too large becomes several."""

    def __init__(
        self, controller: WorkspaceController, item: SessionAction, within: SessionId, parent: QWidget
    ) -> None:
        super().__init__(560, 380, parent)
        self._controller, self._item, self._within = controller, item, within
        self._parts = AutosaveTextEdit(self.tr("Parts, one per line"), lines=5)
        self.show_draft(controller.bind_draft(self._parts, "parts"), f"action_item:{item.id}", item.text)
        text = self.tr("The action is dropped. Each line becomes a new action with the same owner, agreed today.")
        self.build_form(
            self.tr("Split an action"),
            _column(label(text, tone="2", wraps=True), field(self.tr("Parts, one per line"), self._parts)),
        )

    def store(self) -> None:
        """Split it."""
        parts = self._parts.toPlainText().splitlines()
        item, within, today = self._item.id, self._within, date.today()
        self._controller.submit(self.drafts, split_action, item=item, session=within, parts=parts, closed_on=today)


class AskForHelp(FormDialog):
    """Agrees on a second action that helps with the first."""

    def __init__(
        self, controller: WorkspaceController, item: SessionAction, within: SessionId, parent: QWidget
    ) -> None:
        super().__init__(560, 380, parent)
        self._controller, self._item, self._within = controller, item, within
        self._fields = ActionFields(ActionOwner.MENTOR, item.due_on)
        place = f"action_item:{item.id}"
        self.show_draft(
            controller.bind_draft(self._fields.text, "help"), place, self.tr("Help with: {0}").format(item.text)
        )
        self.show_draft(controller.bind_draft(self._fields.if_then, "help_if_then"), place)
        self.build_form(self.tr("Ask for help"), _column(self._fields))

    def store(self) -> None:
        """Agree it in this session, for the same goal."""
        details = self._fields.details(like=self._item)
        self._controller.submit(self.drafts, agree_action, session=self._within, details=details)


class ActionFields(QWidget):
    """Fields of an action: text, if-then plan, owner, due date."""

    def __init__(self, owner: ActionOwner, due_on: date | None) -> None:
        super().__init__()
        self.text = AutosaveLineEdit(self.tr("What to do"))
        self.if_then = AutosaveLineEdit(self.tr("If-then plan"), QCoreApplication.translate("Actions", "If …, then …"))
        self._owner = choice(self.tr("Owner"), options_of(ActionOwner))
        choose(self._owner, owner)
        self._due = DateField(self.tr("Due"), due_on or date.today())
        self._dated = QCheckBox(self.tr("Due date"))
        self._dated.setChecked(due_on is not None)
        self._due.setEnabled(due_on is not None)
        self._dated.toggled.connect(self._due.setEnabled)
        due = QWidget()
        boxes.row(self._dated, (self._due, 1), inside=due)
        row = boxes.row((field(self.tr("Owner"), self._owner), 1), (field(self.tr("Due"), due), 1), spacing=12)
        boxes.column(
            field(self.text.accessibleName(), self.text),
            field(self.if_then.accessibleName(), self.if_then),
            row,
            inside=self,
            spacing=10,
        )

    def details(self, like: SessionAction) -> NewActionItem:
        """What the fields say; goal and topic are those of the action it is about."""
        return NewActionItem(
            owner=ActionOwner(self._owner.currentData()),
            text=self.text.toPlainText(),
            if_then=self.if_then.toPlainText(),
            due_on=self._due.value() if self._dated.isChecked() else None,
            competency=like.competency_code,
            activity=like.activity_code,
            goal=like.goal_id,
        )


def _column(*parts: QWidget) -> QVBoxLayout:
    return boxes.column(*parts, 0)
