"""Rows of action items with their commands, shared by sessions, mentorships and the list."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from models.domain.mentoring import ActionItemId, ActionStatus, SessionId, is_overdue
from models.operations.action_items import drop_action, finish_action, reopen_action
from models.queries.sessions import SessionAction
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.framework.location import Location
from ui.language.counts import Counts
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.mentoring.action_dialogs import AskForHelp, EditAction, SplitAction
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import button, icon_button
from ui.widgets.text import label


class ActionRows(QWidget):
    """Action items under each other. Where one was carried too often, the row asks what to do about it."""

    def __init__(self, controller: WorkspaceController, navigate: Callable[[Location], object]) -> None:
        super().__init__()
        self._controller, self._navigate = controller, navigate
        self._shown: object = None
        self._column = boxes.column(inside=self)

    def show_items(self, items: Sequence[SessionAction], within: SessionId, *, today: date, nothing: str) -> None:
        """Show these items; follow-up actions are agreed in the session `within`."""
        shown = (items, within, today)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._column)
        for item in items:
            self._column.addWidget(self._row(item, within, today))
        if not items:
            self._column.addWidget(label(nothing, "caption", "3", wraps=True))
        self._column.addStretch()

    def _row(self, item: SessionAction, within: SessionId, today: date) -> QWidget:
        result = QWidget()
        done = QCheckBox()
        done.setAccessibleName(self.tr("Done: {0}").format(item.text))
        done.setToolTip(self.tr("Done"))
        done.setChecked(item.status is ActionStatus.DONE)
        done.setEnabled(item.status is not ActionStatus.DROPPED)
        done.toggled.connect(partial(self._finish, item.id))
        row = boxes.row((done, 0, Qt.AlignmentFlag.AlignTop), inside=result)
        text_column = boxes.column(
            label(item.text, tone="" if item.status is ActionStatus.OPEN else "3", wraps=True), spacing=0
        )
        if item.if_then:
            text_column.addWidget(label(item.if_then, "caption", "2", wraps=True))
        text_column.addWidget(label(self._about(item, today), "caption", "3", wraps=True))
        if item.asks:
            text_column.addLayout(self._obstacle_row(item, within))
        row.addLayout(text_column, 1)
        if item.plan_id:
            goal = partial(self._navigate, Location("plan", item.plan_id, f"goal:{item.goal_position}"))
            row.addWidget(
                icon_button("target", self.tr("Show its goal"), goal, about=item.text), 0, Qt.AlignmentFlag.AlignTop
            )
        if item.status is ActionStatus.OPEN:
            edit = partial(self._open, EditAction, item, within)
            drop = partial(self._run, partial(self._controller.do, drop_action, item=item.id, closed_on=date.today()))
            boxes.add(
                row,
                (
                    icon_button("pencil", self.tr("Edit this action"), edit, about=item.text),
                    0,
                    Qt.AlignmentFlag.AlignTop,
                ),
                (icon_button("x", self.tr("Drop this action"), drop, about=item.text), 0, Qt.AlignmentFlag.AlignTop),
            )
        else:
            again = partial(self._run, partial(self._controller.do, reopen_action, item=item.id))
            row.addWidget(
                icon_button("undo-2", self.tr("Reopen this action"), again, about=item.text),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        return result

    def _obstacle_row(self, item: SessionAction, within: SessionId) -> QHBoxLayout:
        row = boxes.row(
            label(self.tr("Carried over %n time(s). What would help?", "", item.carries), "caption", "negative"),
            spacing=10,
        )
        drop = partial(self._controller.do, drop_action, item=item.id, closed_on=date.today())
        for caption, act in (
            (self.tr("Drop it"), partial(self._run, drop)),
            (self.tr("Split it…"), partial(self._open, SplitAction, item, within)),
            (self.tr("Ask for help…"), partial(self._open, AskForHelp, item, within)),
        ):
            row.addWidget(button(caption, act, kind="link"))
        row.addStretch()
        return row

    def _about(self, item: SessionAction, today: date) -> str:
        """Whose it is, until when, how old, how often carried; or what became of it."""
        parts = [translate(item.owner.label)]
        if item.status is not ActionStatus.OPEN:
            done = item.status is ActionStatus.DONE
            text = self.tr("done on {0}") if done else self.tr("dropped on {0}")
            return " · ".join([*parts, text.format(day(item.closed_on))])
        if item.due_on:
            text = self.tr("overdue since {0}") if is_overdue(item.due_on, today) else self.tr("due {0}")
            parts.append(text.format(day(item.due_on)))
        age = max((today - item.agreed_on).days, 0)
        parts.append(self.tr("%n day(s) old", "", age))
        if item.carries:
            parts.append(Counts().carried(item.carries))
        return " · ".join(parts)

    def _finish(self, item: ActionItemId, on: bool) -> None:
        work = (
            partial(self._controller.do, finish_action, item=item, closed_on=date.today())
            if on
            else partial(self._controller.do, reopen_action, item=item)
        )
        self._run(work)

    def _run(self, work: Callable[[], object]) -> None:
        self._controller.try_run(work)

    def _open(
        self,
        kind: Callable[[WorkspaceController, SessionAction, SessionId, QWidget], FormDialog],
        item: SessionAction,
        within: SessionId,
    ) -> None:
        kind(self._controller, item, within, self).open()
