"""Dialog that asks a person for an opinion, or changes a request."""

from collections.abc import Hashable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from models.domain.opinions import MAX_PEER_COMPETENCIES, usual_answer_due, visibility
from models.domain.reviews import OpinionRole
from models.operations.opinions import ask_opinion, change_request
from models.queries.opinion_requests import RequestRow
from models.rubric.model import Competency
from models.views.opinions import competencies_to_ask
from models.views.review import EditorView
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.language.translation import options_of, translate
from ui.pages.journal.search_field import PersonField
from ui.widgets import boxes
from ui.widgets.controls import DateField, choice, field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.table_model import Column
from ui.widgets.text import label
from ui.widgets.tick_table import TickTable


class AskDialog(FormDialog):
    """Dialog of a request: person, competencies and due date; `request` is None for a new one."""

    def __init__(
        self, controller: WorkspaceController, view: EditorView, parent: QWidget, request: RequestRow | None = None
    ) -> None:
        super().__init__(640, 680, parent)
        self._controller, self._view, self._request = controller, view, request
        self._role = choice(self.tr("Role"), options_of(OpinionRole))
        self._person = PersonField(controller, self.tr("Person"), self.tr("Name of a person"))
        self._has_due = QCheckBox(self.tr("Answer until"))
        self._due = DateField(self.tr("Answer until"), usual_answer_due(date.today()))
        self._proposed: set[Hashable] = set()
        self._list: TickTable[Competency] = TickTable(self.tr("Competencies"), self._columns(), lambda item: item.code)
        self._count = label(kind="caption", tone="2", wraps=True)
        self._visibility_text = label(kind="caption", tone="2", wraps=True)
        self._build()
        self._show_request()
        self._role.currentIndexChanged.connect(lambda _index: self._propose())
        self._person.editingFinished.connect(self._propose)
        self._has_due.toggled.connect(self._due.setEnabled)
        self._list.ticked.connect(self._show_count)

    @override
    def store(self) -> None:
        """Record the request, or change it."""
        codes = [str(code) for code in self._list.ticked_keys()]
        due_on = self._due.value() if self._has_due.isChecked() else None
        if self._request:
            self._controller.do(change_request, request=self._request.id, competencies=codes, due_on=due_on)
            return
        self._controller.do(
            ask_opinion,
            review=self._view.review.id,
            role=self._asked_role(),
            person_name=self._person.text(),
            engineer=self._person.value(),
            competencies=codes,
            due_on=due_on,
        )

    def _asked_role(self) -> OpinionRole:
        return OpinionRole(self._role.currentData())

    def _columns(self) -> list[Column[Competency]]:
        return [
            Column(self.tr("Competency"), lambda item: f"{item.code}  {item.name}", stretch=True),
            Column(self.tr("Core"), lambda item: "★" if item.core else "", right=True),
        ]

    def _show_request(self) -> None:
        items = self._view.items.values()
        self._list.show_rows([item.competency for item in items if not item.excluded])
        request = self._request
        if request:
            self._role.setCurrentIndex(list(OpinionRole).index(request.role))
            self._person.setText(request.person_name)
            for part in (self._role, self._person):
                part.setEnabled(False)
            self._has_due.setChecked(request.due_on is not None)
            if request.due_on:
                self._due.set_value(request.due_on)
            self._list.tick_keys(request.competencies)
            self._show_count()
        else:
            self._has_due.setChecked(True)
            self._propose()

    def _propose(self) -> None:
        """Tick the proposed competencies, unless the user changed the ticks, and show who sees the answer."""
        role, review = self._asked_role(), self._view.review
        self._person_field.setVisible(role is not OpinionRole.SELF)
        if self._request is None and self._proposed == {*self._list.ticked_keys()}:
            self._proposed = {*competencies_to_ask(self._controller.workspace, review.id, role, self._person.text())}
            self._list.tick_shown(False)
            self._list.tick_keys(self._proposed)
        sentences = map(translate, visibility(role, review.engineer_name, review.reviewer_name))
        self._visibility_text.setText("\n".join((self.tr("The person reads on the form:"), *sentences)))
        self._show_count()

    def _show_count(self) -> None:
        count = len(self._list.ticked_keys())
        text = self.tr("%n competency(ies) selected.", "", count)
        if self._asked_role() is OpinionRole.PEER:
            text += " " + self.tr("A peer can be asked about at most {0}.").format(MAX_PEER_COMPETENCIES)
        self._count.setText(text)

    def _build(self) -> None:
        due = QWidget()
        boxes.column(self._has_due, self._due, inside=due, spacing=4)
        self._person_field = field(self.tr("Person"), self._person)
        both = ResponsiveColumns(1, 1, enough=380)
        both.columns[0].addWidget(field(self.tr("Role"), self._role))
        both.columns[1].addWidget(due)
        self._list.setMinimumHeight(180)
        fields = boxes.column(both, self._person_field, (self._list, 1), self._count, self._visibility_text, spacing=12)
        if self._request:
            self.build_form(self.tr("Change the request"), fields)
        else:
            self.build_form(self.tr("Ask for an opinion"), fields, self.tr("Ask"))
