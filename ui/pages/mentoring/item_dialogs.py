"""The dialogs about one action item: change it, split it, agree that somebody helps with it."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from models.actions.action_items import edit_action, split_action
from models.actions.mentoring import Promise, agree_action
from models.errors import PlumblineError
from models.mentoring import ActionOwner, SessionId
from models.queries.session_view import SessionAction
from ui.session import Session
from ui.widgets.controls import DateField, button, choice, choose, field
from ui.widgets.layouts import size_dialog
from ui.widgets.surfaces import Notice
from ui.widgets.text import label


class EditAction(QDialog):
    """What is wrong is said in the dialog, and nothing typed is lost."""

    def __init__(self, session: Session, item: SessionAction, within: SessionId, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.item, self.within = session, item, within
        self.notice = Notice()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 18)
        self.column.setSpacing(12)
        self.setWindowTitle(self.title())
        size_dialog(self, 560, 340)
        self.column.addWidget(label(self.title(), "title"))
        self.build()
        self.column.addStretch()
        self.column.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        store = button(self.tr("Store"), self._store, kind="primary")
        store.setDefault(True)
        foot.addWidget(store)
        self.column.addLayout(foot)

    def title(self) -> str:
        """What the dialog is for."""
        return self.tr("Edit action")

    def build(self) -> None:
        """Put the fields in."""
        self.promise = PromiseFields(self.item.due_on or date.today())
        self.promise.show_promise(self.item.text, self.item.if_then, self.item.owner, self.item.due_on)
        self.column.addWidget(self.promise)

    def work(self) -> None:
        """Do it. Raises PlumblineError for what cannot be done."""
        self.session.do(edit_action, item=self.item.id, promise=self.promise.promise(like=self.item))

    def _store(self) -> None:
        try:
            self.work()
        except PlumblineError as error:
            self.notice.say(str(error))
            return
        self.accept()


class SplitAction(EditAction):
    """An action that is too large becomes several."""

    def title(self) -> str:
        """What the dialog is for."""
        return self.tr("Split an action")

    def build(self) -> None:
        """The whole above, the parts below."""
        self._parts = QPlainTextEdit(self.item.text)
        self._parts.setTabChangesFocus(True)
        self._parts.setAccessibleName(self.tr("The parts, a line each"))
        words = self.tr("The action is dropped and each line becomes one of its own, agreed today by the same person.")
        self.column.addWidget(label(words, tone="2", wraps=True))
        self.column.addWidget(field(self.tr("The parts, a line each"), self._parts))

    def work(self) -> None:
        """Split it."""
        parts = self._parts.toPlainText().splitlines()
        self.session.do(split_action, item=self.item.id, session=self.within, parts=parts, closed_on=date.today())


class AskForHelp(EditAction):
    """Somebody else promises to help; the action itself stays."""

    def title(self) -> str:
        """What the dialog is for."""
        return self.tr("Ask for help")

    def build(self) -> None:
        """A new promise, by the mentor unless somebody else is chosen."""
        self.promise = PromiseFields(date.today())
        words = self.tr("Help with: {0}").format(self.item.text)
        self.promise.show_promise(words, "", ActionOwner.MENTOR, self.item.due_on)
        self.column.addWidget(self.promise)

    def work(self) -> None:
        """Agree it in this session, for the same goal."""
        self.session.do(agree_action, session=self.within, promise=self.promise.promise(like=self.item))


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
