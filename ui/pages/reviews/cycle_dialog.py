"""Dialog that creates or edits a cycle: name, dates, rubric, what is asked, competencies that do not apply."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from models.domain.cycles import CycleId, next_half_year
from models.operations.cycles import create_cycle, edit_cycle
from models.queries.cycles import CycleRow, list_cycles, not_applicable, not_asked, rubric_of_cycle
from models.rubric.load import shipped_rubric
from models.rubric.translation import shipped_in_language
from models.support.errors import PlumblineError
from models.views.reviews import cycle_view
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.pages.reviews.asked_choice import AskedChoice
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.controls import DateField, field, plain
from ui.widgets.text import AutosaveLineEdit, label


class CycleDialog(FormDialog):
    """Edits `cycle`, or creates one; `created` is then its id."""

    def __init__(self, controller: WorkspaceController, parent: QWidget, cycle: CycleRow | None = None) -> None:
        super().__init__(640, 620, parent)
        self.created: CycleId | None = None
        self._controller, self._cycle = controller, cycle
        self._rubric = rubric_of_cycle(controller.workspace, cycle.id) if cycle else shipped_in_language()
        self._reasons = not_applicable(controller.workspace, cycle.id) if cycle else {}
        self._asked = AskedChoice(self._rubric, not_asked(controller.workspace, cycle.id) if cycle else ())
        name, starts_on, ends_on = (cycle.name, cycle.starts_on, cycle.ends_on) if cycle else self._proposed()
        self._name = QLineEdit(name)
        self._starts, self._ends = DateField(self.tr("From"), starts_on), DateField(self.tr("To"), ends_on)
        self._exclusions: dict[str, tuple[QCheckBox, AutosaveLineEdit]] = {}
        self._build()
        self._show_reasons()
        self._asked.changed.connect(self._show_applicable)
        self._show_applicable()

    @property
    def name(self) -> str:
        """The name of the cycle as typed."""
        return self._name.text().strip()

    def _proposed(self) -> tuple[str, date, date]:
        cycles = list_cycles(self._controller.workspace)
        return next_half_year(cycles[-1].ends_on if cycles else None, date.today())

    @override
    def store(self) -> None:
        """Create the cycle, or store the changes to it."""
        name, starts_on, ends_on = self._name.text(), self._starts.value(), self._ends.value()
        excluded = {code: reason.toPlainText() for code, (box, reason) in self._exclusions.items() if box.isChecked()}
        if self._cycle is None:
            self.created = self._controller.submit(
                self.drafts, create_cycle, name=name, starts_on=starts_on, ends_on=ends_on, rubric=shipped_rubric(),
                excluded=excluded, chosen=self._asked.chosen(),
            )  # fmt: skip
        else:
            self._controller.submit(
                self.drafts, edit_cycle, cycle=self._cycle.id, name=name, starts_on=starts_on, ends_on=ends_on,
                excluded=excluded, chosen=self._asked.chosen(),
            )  # fmt: skip

    @override
    def discard_drafts(self) -> None:
        """Show the stored reasons, and tick only their competencies."""
        super().discard_drafts()
        for code, (box, _reason) in self._exclusions.items():
            box.setChecked(code in self._reasons)
        self._show_applicable()

    @override
    def show_error(self, error: PlumblineError) -> None:
        """Show the error, and focus the first missing reason."""
        super().show_error(error)
        for box, reason in self._exclusions.values():
            if box.isChecked() and not reason.toPlainText().strip():
                reason.setFocus()
                return

    def _build(self) -> None:
        rubric = self._rubric
        row = boxes.row(
            (field(self.tr("Name"), self._name), 2),
            (field(self.tr("From"), self._starts), 1),
            (field(self.tr("To"), self._ends), 1),
            spacing=12,
        )
        version = self.tr("Rubric: {0}, version {1}, {2} competencies. It is frozen for this cycle.").format(
            rubric.title, rubric.version, sum(1 for _ in rubric.competencies)
        )
        text = self.tr(
            "Competencies that do not apply to any engineer in this cycle. The reason is printed in every review."
        )
        fields = boxes.column(
            row,
            label(version, tone="2", wraps=True),
            label(self.tr("Competencies"), "heading"),
            self._asked,
            *self._started(),
            label(self.tr("Not applicable in this cycle"), "heading"),
            label(text, "caption", "3", wraps=True),
            self._competencies(),
            spacing=12,
        )
        if self._cycle:
            self.build_form(self.tr("Edit cycle"), fields)
        else:
            self.build_form(self.tr("New cycle"), fields, self.tr("Create"))

    def _started(self) -> list[QWidget]:
        """What a change of the choice means for the reviews that the cycle has already."""
        started = cycle_view(self._controller.workspace, self._cycle.id).total if self._cycle else 0
        text = self.tr(
            "%n review(s) of this cycle have already started. They keep the competencies they started with.",
            "",
            started,
        )
        text += " " + self.tr("A draft can take over the new choice on its tab Status.")
        return [label(text, "caption", "2", wraps=True)] if started else []

    def _show_applicable(self) -> None:
        """List what the cycle asks, and what is excluded already, which started reviews may ask."""
        skipped = self._asked.not_asked()
        for code, (box, _reason) in self._exclusions.items():
            box.setVisible(code not in skipped or box.isChecked())

    def _show_reasons(self) -> None:
        """Tick the excluded competencies, and those with a draft of a reason."""
        key = f"cycle:{self._cycle.id}" if self._cycle else "cycle"
        for code, (box, reason) in self._exclusions.items():
            restored = self.show_draft(self._controller.bind_draft(reason, code), key, self._reasons.get(code, ""))
            box.setChecked(restored or code in self._reasons)

    def _competencies(self) -> QGridLayout:
        """The competencies by area, each with a box to exclude it and a field for the reason."""
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, scaled(24))
        grid.setColumnStretch(1, 1)
        at = 0
        for area in self._rubric.areas:
            grid.addWidget(label(area.name, "overline", "3"), at, 0, 1, 2)
            at += 1
            for competency in area.competencies:
                text = f"{competency.code}  {competency.name}"
                box = QCheckBox(plain(text))
                reason = AutosaveLineEdit(
                    self.tr("Reason for {0}").format(competency.code), self.tr("Why does it not apply?")
                )
                box.setAccessibleName(text)
                reason.hide()
                box.toggled.connect(reason.setVisible)
                box.toggled.connect(lambda on, reason=reason: reason.setFocus() if on else None)
                grid.addWidget(box, at, 0, 1, 2)
                grid.addWidget(reason, at + 1, 1)
                self._exclusions[competency.code] = (box, reason)
                at += 2
        grid.setRowStretch(at, 1)
        return grid
