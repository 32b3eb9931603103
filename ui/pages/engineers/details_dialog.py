"""Dialog that adds or edits an engineer."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from models.domain.people import EngineerDetails, EngineerId, checked_details
from models.operations import engineers
from models.queries.engineers import SamePerson, probably_same
from models.queries.engineers import engineer as read_engineer
from models.rubric.model import LEVELS, PATHS
from models.rubric.translation import shipped_in_language
from models.support.errors import PlumblineError
from models.support.language import OWN_NAMES
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.widgets import boxes
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import DateField, choice, choose, field


class DetailsDialog(FormDialog):
    """Adds an engineer, or edits one."""

    stored = Signal(int)
    """The id of the added or changed engineer."""

    def __init__(self, controller: WorkspaceController, engineer: EngineerId | None, parent: QWidget) -> None:
        super().__init__(620, 520, parent)
        self._controller, self._engineer = controller, engineer
        rubric = shipped_in_language()
        self._lines = {
            name: QLineEdit()
            for name in ("name", "employee_id", "email", "job_title", "team", "manager_name", "tech_lead_name")
        }
        levels = [(rubric.profile(level).name, level) for level in LEVELS]
        self._level = choice(self.tr("Level"), levels if engineer else [(self.tr("Choose one…"), ""), *levels])
        self._path = choice(
            self.tr("Target path"), [(self.tr("None"), ""), *((rubric.profile(path).name, path) for path in PATHS)]
        )
        self._language = choice(
            self.tr("Language of documents"),
            [(self.tr("As in the settings"), ""), *((name, code) for code, name in OWN_NAMES.items())],
        )
        self._since = DateField(self.tr("In this role since"), date.today())
        self._has_role_since = QCheckBox(self.tr("Date known"))
        self._has_role_since.toggled.connect(self._since.setEnabled)
        self._since.setEnabled(False)
        self._build()
        if engineer:
            self._fill(engineer)
        self._lines["name"].setFocus()

    def _fill(self, engineer: EngineerId) -> None:
        row = read_engineer(self._controller.workspace, engineer)
        for name, line in self._lines.items():
            line.setText(getattr(row, name))
        choose(self._level, row.level)
        choose(self._path, row.path)
        choose(self._language, row.language)
        if row.role_since:
            self._since.set_value(row.role_since)
            self._has_role_since.setChecked(True)

    def store(self) -> None:
        """Add or change the engineer."""
        details = self._details()
        if self._engineer:
            self._controller.do(engineers.edit_engineer, engineer=self._engineer, details=details)
            self.stored.emit(self._engineer)
        else:
            self.stored.emit(self._controller.do(engineers.add_engineer, details=details))

    @override
    def try_store(self) -> None:
        """Store and close, after a question if the employee ID is probably another engineer's."""
        try:
            employee_id = checked_details(self._details()).employee_id
        except PlumblineError as error:
            self.show_error(error)
            return
        if other := probably_same(self._controller.workspace, employee_id, self._engineer):
            self._ask(other, employee_id)
        else:
            super().try_store()

    def _ask(self, other: SamePerson, employee_id: str) -> None:
        meaning = self.tr(
            "The employee ID “{0}” differs only by zeros from that of {1}. This is probably the same person."
        ).format(employee_id, f"{other.name} ({other.employee_id})")
        if other.archived:
            meaning = f"{meaning} {self.tr('That person is archived and can be restored.')}"
        confirm = self.tr("Save anyway") if self._engineer else self.tr("Add anyway")
        ConfirmDialog(Question(self.tr("Two people?"), meaning, (), confirm), super().try_store, self).open()

    def _details(self) -> EngineerDetails:
        return EngineerDetails(
            **{name: line.text() for name, line in self._lines.items()},
            level=self._level.currentData(),
            path=self._path.currentData(),
            language=self._language.currentData(),
            role_since=self._since.value() if self._has_role_since.isChecked() else None,
        )

    def _build(self) -> None:
        captions = {
            "name": self.tr("Name (required)"),
            "employee_id": self.tr("Employee ID"),
            "email": self.tr("Email"),
            "job_title": self.tr("Job title"),
            "team": self.tr("Team"),
            "manager_name": self.tr("Manager"),
            "tech_lead_name": self.tr("Tech lead"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        fields = {name: field(captions[name], line) for name, line in self._lines.items()}
        since = QWidget()
        boxes.row((self._since, 1), self._has_role_since, inside=since, spacing=10)
        fields |= {
            "level": field(self.tr("Level (required)"), self._level),
            "path": field(self.tr("Target path"), self._path),
            "since": field(self.tr("In this role since"), since),
            "language": field(self.tr("Language of documents"), self._language),
        }
        grid.addWidget(fields["name"], 0, 0, 1, 2)
        order = (
            "employee_id",
            "email",
            "level",
            "path",
            "job_title",
            "team",
            "manager_name",
            "tech_lead_name",
            "since",
            "language",
        )
        for at, name in enumerate(order):
            grid.addWidget(fields[name], 1 + at // 2, at % 2)
        if self._engineer:
            self.build_form(self.tr("Edit engineer"), grid)
        else:
            self.build_form(self.tr("Add engineer"), grid, self.tr("Add"))
