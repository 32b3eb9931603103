"""Dialog for the agreement of a mentorship. Warnings never block it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from models.domain.mentoring import MAX_MINUTES, MentorshipId
from models.domain.people import EngineerId
from models.operations.mentoring import Agreement, edit_mentorship, start_mentorship
from models.queries.engineers import engineer as read_engineer
from models.queries.engineers import list_engineers
from models.queries.mentoring import mentorship as read_mentorship
from models.support.errors import BadInput
from models.views.mentoring import mentorship_warnings
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.language.translation import translate
from ui.widgets.controls import DateField, choice, choose, field, number_field
from ui.widgets.folded_completer import FoldedCompleter
from ui.widgets.text import AutosaveTextEdit, label

MAX_CADENCE_DAYS, USUAL_CADENCE, USUAL_LENGTH, USUAL_REMINDER = 366, 14, 45, 15
REMINDERS = (None, 0, 5, 10, 15, 30, 60, 24 * 60)
"""Minutes before a session at which a calendar can be asked to remind; None for no reminder."""
HOUR, DAY = 60, 24 * 60


class AgreementDialog(FormDialog):
    """Starts a mentorship, or edits one."""

    stored = Signal(int)
    """The mentorship that was started or edited."""

    def __init__(
        self,
        controller: WorkspaceController,
        mentorship: MentorshipId | None,
        parent: QWidget,
        engineer: EngineerId | None = None,
    ) -> None:
        super().__init__(620, 680, parent)
        self._controller, self._mentorship = controller, mentorship
        self._engineer = QComboBox()
        self._engineer.setEditable(True)
        if (typed := self._engineer.lineEdit()) is not None:
            typed.setAccessibleName(self.tr("Engineer"))
        self._engineer.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._names = FoldedCompleter(self._engineer.model(), self)
        self._engineer.setCompleter(self._names)
        self._mentor, self._sponsor = QLineEdit(), QLineEdit()
        self._starts_on = DateField(self.tr("Starts on"), date.today())
        self._cadence = number_field(self.tr("Session every"), 1, MAX_CADENCE_DAYS, self.tr(" days"))
        self._cadence.setValue(USUAL_CADENCE)
        self._length = number_field(self.tr("Session length"), 1, MAX_MINUTES, self.tr(" minutes"))
        self._length.setValue(USUAL_LENGTH)
        self._reminder = choice(
            self.tr("Reminder in the calendar"), [(self._before_session(minutes), minutes) for minutes in REMINDERS]
        )
        choose(self._reminder, USUAL_REMINDER)
        self._texts = {
            "agreement": AutosaveTextEdit(self.tr("What we agree on")),
            "confidentiality": AutosaveTextEdit(self.tr("What stays confidential")),
            "closing_criteria": AutosaveTextEdit(self.tr("How we know we are done")),
        }
        self._warnings = label(kind="caption", tone="negative", wraps=True)
        self._build()
        self._fill(engineer)
        self._mentor.textChanged.connect(lambda _text: self._warn())
        self._engineer.currentIndexChanged.connect(lambda _index: self._warn())
        self._warn()

    def _fill(self, engineer: EngineerId | None) -> None:
        workspace = self._controller.workspace
        if self._mentorship:
            row = read_mentorship(workspace, self._mentorship)
            self._engineer.addItem(read_engineer(workspace, row.engineer_id).name, row.engineer_id)
            self._engineer.setEnabled(False)
            self._mentor.setText(row.mentor_name)
            self._sponsor.setText(row.sponsor_name)
            self._starts_on.set_value(row.starts_on)
            self._cadence.setValue(row.cadence_days)
            self._length.setValue(row.session_minutes)
            choose(self._reminder, row.reminder_minutes)
            for name, text in self._texts.items():
                self.show_draft(
                    self._controller.bind_draft(text, name), f"mentorship:{self._mentorship}", getattr(row, name)
                )
            return
        for name, text in self._texts.items():
            self.show_draft(self._controller.bind_draft(text, name), "mentoring")
        for item in list_engineers(workspace):
            self._engineer.addItem(item.name, item.id)
        self._names.fold_items()
        self._engineer.setCurrentIndex(-1)
        choose(self._engineer, engineer)
        if engineer:
            self._mentor.setText(read_engineer(workspace, engineer).tech_lead_name)

    def _warn(self) -> None:
        engineer = self._engineer.currentData()
        warnings = (
            mentorship_warnings(self._controller.workspace, self._mentor.text(), EngineerId(engineer), date.today())
            if engineer
            else ()
        )
        self._warnings.setText("\n".join(map(translate, warnings)))
        self._warnings.setVisible(bool(warnings))

    def _before_session(self, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("None")
        if minutes == 0:
            return self.tr("At the start")
        if minutes < HOUR:
            return self.tr("%n minute(s) before", "", minutes)
        return self.tr("1 hour before") if minutes < DAY else self.tr("1 day before")

    def store(self) -> None:
        """Begin or change the mentorship."""
        engineer = self._engineer.currentData()
        if engineer is None:
            raise BadInput(self.tr("Choose the engineer first. Type part of the name to search."))
        agreement = Agreement(
            mentor_name=self._mentor.text(),
            sponsor_name=self._sponsor.text(),
            starts_on=self._starts_on.value(),
            cadence_days=self._cadence.value(),
            session_minutes=self._length.value(),
            reminder_minutes=self._reminder.currentData(),
            **{name: text.toPlainText() for name, text in self._texts.items()},
        )
        if self._mentorship:
            self._controller.submit(self.drafts, edit_mentorship, mentorship=self._mentorship, agreement=agreement)
            self.stored.emit(self._mentorship)
        else:
            about = EngineerId(engineer)
            result = self._controller.submit(self.drafts, start_mentorship, engineer=about, agreement=agreement)
            self.stored.emit(result)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(field(self.tr("Engineer"), self._engineer), 0, 0)
        grid.addWidget(field(self.tr("Mentor"), self._mentor), 0, 1)
        grid.addWidget(self._warnings, 1, 0, 1, 2)
        grid.addWidget(field(self.tr("Starts on"), self._starts_on), 2, 0)
        grid.addWidget(field(self.tr("Session every"), self._cadence), 2, 1)
        grid.addWidget(field(self.tr("Session length"), self._length), 3, 0)
        grid.addWidget(field(self.tr("Reminder in the calendar"), self._reminder), 3, 1)
        grid.addWidget(field(self.tr("Sponsor (approves the time)"), self._sponsor), 4, 0, 1, 2)
        for at, text in enumerate(self._texts.values()):
            grid.addWidget(field(text.accessibleName(), text), 5 + at, 0, 1, 2)
        title = self.tr("Edit mentorship") if self._mentorship else self.tr("Start mentorship")
        self.build_form(title, grid)
