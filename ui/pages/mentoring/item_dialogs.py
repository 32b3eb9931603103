"""The dialogs about one action item: change it, split it, agree that somebody helps with it."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from models.actions.action_items import edit_action, split_action
from models.actions.mentoring import Promise, agree_action
from models.mentoring import ActionOwner, SessionId
from models.queries.session_view import SessionAction
from ui.session import Session
from ui.widgets.controls import DateField, choice, choose, field
from ui.widgets.form_dialog import FormDialog
from ui.widgets.text import label


class EditAction(FormDialog):
    """What was agreed, in other words or until another day."""

    def __init__(self, session: Session, item: SessionAction, within: SessionId, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Actions", "Edit action"), 560, 380, parent)
        self._session, self._item = session, item
        self._promise = PromiseFields(item.due_on or date.today())
        self._promise.show_promise(item.text, item.if_then, item.owner, item.due_on)
        self.lay_out(_column(self._promise))

    def work(self) -> None:
        """Change it."""
        self._session.do(edit_action, item=self._item.id, promise=self._promise.promise(like=self._item))


class SplitAction(FormDialog):
    """An action that is too large becomes several."""

    def __init__(self, session: Session, item: SessionAction, within: SessionId, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Actions", "Split an action"), 560, 380, parent)
        self._session, self._item, self._within = session, item, within
        self._parts = QPlainTextEdit(item.text)
        self._parts.setTabChangesFocus(True)
        self._parts.setAccessibleName(self.tr("The parts, a line each"))
        words = self.tr("The action is dropped and each line becomes one of its own, agreed today by the same person.")
        self.lay_out(_column(label(words, tone="2", wraps=True), field(self.tr("The parts, a line each"), self._parts)))

    def work(self) -> None:
        """Split it."""
        parts = self._parts.toPlainText().splitlines()
        self._session.do(split_action, item=self._item.id, session=self._within, parts=parts, closed_on=date.today())


class AskForHelp(FormDialog):
    """Somebody else promises to help; the action itself stays."""

    def __init__(self, session: Session, item: SessionAction, within: SessionId, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Actions", "Ask for help"), 560, 380, parent)
        self._session, self._item, self._within = session, item, within
        self._promise = PromiseFields(date.today())
        self._promise.show_promise(self.tr("Help with: {0}").format(item.text), "", ActionOwner.MENTOR, item.due_on)
        self.lay_out(_column(self._promise))

    def work(self) -> None:
        """Agree it in this session, for the same goal."""
        self._session.do(agree_action, session=self._within, promise=self._promise.promise(like=self._item))


class PromiseFields(QWidget):
    """What is promised: what, if-then, by whom, until when."""

    def __init__(self, proposed: date) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._text = QLineEdit()
        self._if_then = QLineEdit()
        self._if_then.setPlaceholderText(translate("Actions", "If …, then …"))
        self._owner = choice(self.tr("By whom"), [(words, owner) for owner, words in owner_words().items()])
        self._due = DateField(self.tr("Due"), proposed)
        self._dated = QCheckBox(self.tr("by a date"))
        self._dated.toggled.connect(self._due.setEnabled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(field(self.tr("What will be done"), self._text))
        column.addWidget(field(self.tr("If-then: what makes it happen"), self._if_then))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(field(self.tr("By whom"), self._owner), 1)
        due = QWidget()
        inner = QHBoxLayout(due)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._dated)
        inner.addWidget(self._due, 1)
        row.addWidget(field(self.tr("Due"), due), 1)
        column.addLayout(row)

    def show_promise(self, text: str, if_then: str, owner: ActionOwner, due_on: date | None) -> None:
        """Fill the fields."""
        self._text.setText(text)
        self._if_then.setText(if_then)
        choose(self._owner, owner)
        self._dated.setChecked(due_on is not None)
        self._due.setEnabled(due_on is not None)
        if due_on:
            self._due.set_value(due_on)

    def promise(self, like: SessionAction) -> Promise:
        """What the fields say; goal and topic are those of the action it is about."""
        return Promise(
            owner=ActionOwner(self._owner.currentData()),
            text=self._text.text(),
            if_then=self._if_then.text(),
            due_on=self._due.value() if self._dated.isChecked() else None,
            competency=like.competency_code,
            activity=like.activity_code,
            goal=like.goal_id,
        )


def owner_words() -> dict[ActionOwner, str]:
    """Who promised it, in words."""
    translate = QCoreApplication.translate
    return {
        ActionOwner.ENGINEER: translate("Actions", "engineer"),
        ActionOwner.MENTOR: translate("Actions", "mentor"),
        ActionOwner.MANAGER: translate("Actions", "manager"),
    }


def _column(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    return column
