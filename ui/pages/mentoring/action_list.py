"""List of all action items, sorted by due date or person, filtered by status."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from models.domain.mentoring import ActionStatus, is_overdue
from models.operations.action_items import drop_action, finish_action, reopen_action, reschedule_action
from models.views.mentoring import ActionFilter, ActionLine, ActionOrder, action_lines, carries_of
from ui.framework.controller import WorkspaceController
from ui.framework.list_export import ListedRows, ListExport, save_layout
from ui.language.format import day
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import DateField, button, choice, icon_button
from ui.widgets.list_panel import ListPanel, search_box
from ui.widgets.row_menu import RowAction
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Rows, TableModel
from ui.widgets.text import label


class ActionList(QWidget):
    """List of actions, with buttons for the chosen one below. Return opens its session."""

    opened = Signal(int)
    """The session to show."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._lines: tuple[ActionLine, ...] = ()
        self._search = search_box(self.tr("Search by engineer, mentor or text"), self.tr("Search actions"))
        self._filter = choice(
            self.tr("Filter actions"),
            [
                (self.tr("Open"), ActionFilter.OPEN),
                (self.tr("Overdue"), ActionFilter.OVERDUE),
                (self.tr("Carried over"), ActionFilter.CARRIED),
                (self.tr("Done"), ActionFilter.DONE),
                (self.tr("Dropped"), ActionFilter.DROPPED),
            ],
        )
        self._order = choice(
            self.tr("Sort by"),
            [(self.tr("by due date"), ActionOrder.DUE), (self.tr("by person"), ActionOrder.PERSON)],
        )
        model = TableModel(self._columns(), lambda *_page: Rows(self._lines, len(self._lines)))
        self._table = Table(self.tr("Actions"), model)
        self._export = ListExport(controller, self, self.tr("Actions"), self._table.ordered_columns, self._rows)
        self._table.set_row_actions(self._row_actions)
        save_layout(self._table, "actions")
        self._count = label(kind="caption", tone="3")
        self._about = label(kind="caption", tone="2", wraps=True)
        self._due = DateField(self.tr("New due date"), date.today())
        self._move = button(self.tr("Move to"), self._reschedule)
        self._done = button(self.tr("Done"), self._finish, icon_name="check")
        self._drop = button(self.tr("Drop"), self._drop_chosen)
        self._reopen_button = button(self.tr("Reopen"), self._reopen)
        self._show = button(self.tr("Show the session"), self._open, kind="link")
        self._panel = self._build()
        self._search.textChanged.connect(lambda _text: self.refresh())
        for box in (self._filter, self._order):
            box.currentIndexChanged.connect(lambda _index: self.refresh())
        self._table.opened.connect(lambda row: self.opened.emit(row.session_id))
        self._table.selectionModel().selectionChanged.connect(lambda _now, _before: self._enable_buttons())

    def search_field(self) -> QLineEdit | None:
        """The search, while it is shown."""
        return self._panel.search_field()

    def take_focus(self) -> None:
        """Focus the list."""
        self._panel.take_focus()

    def choose_export(self) -> None:
        """Ask for a file and write the list there."""
        self._export.choose_file()

    def refresh(self) -> None:
        """Read the list again."""
        which, order = ActionFilter(self._filter.currentData()), ActionOrder(self._order.currentData())
        self._lines = action_lines(self._controller.workspace, date.today(), which, order, self._search.text())
        self._table.reload()
        self._count.setText(self.tr("%n action(s)", "", len(self._lines)))
        self._enable_buttons()
        filtered = bool(self._search.text().strip()) or which is not ActionFilter.OPEN
        self._panel.show_result(len(self._lines), filtered=filtered, count=self._count.text())

    def _chosen(self) -> ActionLine | None:
        row = self._table.chosen()
        return row if isinstance(row, ActionLine) else None

    def _rows(self) -> ListedRows:
        lines = self._lines
        return ListedRows(len(lines), lambda: lines)

    def _row_actions(self) -> list[RowAction]:
        change = [(self.tr("Done"), self._finish), (self.tr("Drop"), self._drop_chosen)]
        if not self._done.isEnabled():
            change = [(self.tr("Reopen"), self._reopen)]
        rows = self._table.chosen_rows()
        more = (self.tr("Show the session"), self._open) if len(rows) == 1 else self._export.row_action(rows)
        return [*change, more]

    def _enable_buttons(self) -> None:
        chosen = self._chosen()
        is_open = chosen is not None and chosen.status is ActionStatus.OPEN
        for part in (self._done, self._drop, self._move, self._due):
            part.setEnabled(is_open)
        self._reopen_button.setEnabled(chosen is not None and not is_open)
        self._show.setEnabled(chosen is not None)
        self._about.setText(self._history(chosen) if chosen else "")
        if chosen and chosen.due_on:
            self._due.set_value(max(chosen.due_on, date.today()))

    def _history(self, line: ActionLine) -> str:
        """When the action was agreed, and each session it was carried into."""
        parts = [line.text, line.if_then, self.tr("agreed {0}").format(day(line.agreed_on))]
        for carry in carries_of(self._controller.workspace, line.id):
            text = self.tr("moved on {0} (was due {1})") if carry.due_before else self.tr("moved on {0}")
            parts.append(text.format(day(carry.held_on), day(carry.due_before)))
        return " · ".join(part for part in parts if part)

    def _finish(self) -> None:
        self._change_chosen(lambda item: self._controller.do(finish_action, item=item.id, closed_on=date.today()))

    def _drop_chosen(self) -> None:
        self._change_chosen(lambda item: self._controller.do(drop_action, item=item.id, closed_on=date.today()))

    def _reopen(self) -> None:
        self._change_chosen(lambda item: self._controller.do(reopen_action, item=item.id))

    def _reschedule(self) -> None:
        self._change_chosen(lambda item: self._controller.do(reschedule_action, item=item.id, due_on=self._due.value()))

    def _open(self) -> None:
        if chosen := self._chosen():
            self.opened.emit(chosen.session_id)

    def _change_chosen(self, work: Callable[[ActionLine], object]) -> None:
        """Change the chosen actions, each as a step of undo."""
        for line in self._table.chosen_rows():
            if not self._controller.try_run(partial(work, line)):
                return

    def _columns(self) -> list[Column[ActionLine]]:
        def due(row: ActionLine) -> str:
            if row.closed_on:
                return day(row.closed_on)
            overdue = is_overdue(row.due_on, date.today())
            return self.tr("{0} (overdue)").format(day(row.due_on)) if overdue else day(row.due_on, "–")

        def carried(row: ActionLine) -> str:
            return self.tr("%n time(s)", "", row.carries) if row.carries else "–"

        def whose(row: ActionLine) -> str:
            return row.mentor_name if row.owner == "mentor" else translate(row.owner.label)

        return [
            Column(self.tr("Due or closed"), due, value=lambda row: row.closed_on or row.due_on),
            Column(self.tr("Engineer"), lambda row: row.engineer_name),
            Column(self.tr("Action"), lambda row: row.text, stretch=True),
            Column(self.tr("Owner"), whose),
            Column(self.tr("Carried over"), carried, needs=900),
        ]

    def _build(self) -> ListPanel:
        export = icon_button("download", self.tr("Export this list…"), self.choose_export)
        filters = boxes.flow(self._search, self._filter, self._order, export, spacing=10)
        acts = boxes.flow(self._done, self._drop, self._move, self._due, self._reopen_button, self._show, self._count)
        listed = QWidget()
        boxes.column((self._table, 1), self._about, acts, inside=listed, spacing=12)
        listed.setFocusProxy(self._table)
        no_match = self.tr("No action matches. Change the search or the filter.")
        no_action = self.tr("No open actions. Agree on actions in a session.")
        panel = ListPanel(self._search, (filters,), listed, (empty("search", no_match), empty("check", no_action)))
        boxes.column((panel, 1), inside=self)
        return panel
