"""Dialog that creates or edits a cycle: name, dates, rubric, competencies that do not apply."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QLineEdit, QScrollArea, QWidget

from models.domain.reviews import CycleId, next_half_year
from models.operations.cycles import create_cycle, edit_cycle
from models.queries.cycles import CycleRow, list_cycles, not_applicable, rubric_of_cycle
from models.rubric.load import shipped_rubric
from models.support.errors import PlumblineError
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import Notice
from ui.widgets.controls import DateField, button, field, plain
from ui.widgets.layouts import size_dialog
from ui.widgets.text import AutosaveLineEdit, label
from ui.widgets.unsaved_banner import UnsavedBanner
from ui.window.controller import Draft, WorkspaceController
from ui.window.translation import translate


class CycleDialog(QDialog):
    """What is wrong is said in the dialog, and nothing typed is lost."""

    made = Signal(int, str)
    """The number and the name of a cycle that was made."""

    def __init__(self, session: WorkspaceController, parent: QWidget, cycle: CycleRow | None = None) -> None:
        """For a new cycle, or for one that is there."""
        super().__init__(parent)
        self._session, self._cycle = session, cycle
        self.setWindowTitle(self.tr("Edit cycle") if cycle else self.tr("New cycle"))
        size_dialog(self, 640, 620)
        self._rubric = rubric_of_cycle(session.workspace, cycle.id) if cycle else shipped_rubric()
        self._reasons = not_applicable(session.workspace, cycle.id) if cycle else {}
        name, starts_on, ends_on = (cycle.name, cycle.starts_on, cycle.ends_on) if cycle else self._proposed()
        self._name = QLineEdit(name)
        self._starts, self._ends = DateField(self.tr("From"), starts_on), DateField(self.tr("To"), ends_on)
        self._out: dict[str, tuple[QCheckBox, AutosaveLineEdit]] = {}
        self._drafts: list[Draft] = []
        self._waiting = UnsavedBanner()
        self._waiting.dropped.connect(self._begin_anew)
        self.notice = Notice()
        self._build()
        self._show_waiting()

    def _proposed(self) -> tuple[str, date, date]:
        cycles = list_cycles(self._session.workspace)
        return next_half_year(cycles[-1].ends_on if cycles else None, date.today())

    def _store(self) -> None:
        try:
            result = self._send()
        except PlumblineError as error:
            self.notice.show_message(translate(error))
            self._go_to_empty_reason()
            return
        self.accept()
        if result:
            self.made.emit(result, self._name.text().strip())

    def _send(self) -> CycleId | None:
        """Make the cycle and return it, or change the one that is there."""
        name, starts_on, ends_on = self._name.text(), self._starts.value(), self._ends.value()
        excluded = {code: reason.toPlainText() for code, (box, reason) in self._out.items() if box.isChecked()}
        if self._cycle is None:
            return self._session.submit(
                self._drafts, create_cycle, name=name, starts_on=starts_on, ends_on=ends_on, rubric=self._rubric,
                excluded=excluded,
            )  # fmt: skip
        self._session.submit(
            self._drafts, edit_cycle, cycle=self._cycle.id, name=name, starts_on=starts_on, ends_on=ends_on,
            excluded=excluded,
        )  # fmt: skip
        return None

    def _show_waiting(self) -> None:
        """Reasons that were typed before leave their competencies out again."""
        place = f"cycle:{self._cycle.id}" if self._cycle else "cycle"
        for draft, (code, (box, _reason)) in zip(self._drafts, self._out.items(), strict=True):
            waits = draft.show(place, self._reasons.get(code, ""))
            box.setChecked(waits or code in self._reasons)
            if waits:
                self._waiting.show()

    def _begin_anew(self) -> None:
        for draft, (code, (box, _reason)) in zip(self._drafts, self._out.items(), strict=True):
            draft.drop()
            box.setChecked(code in self._reasons)

    def _go_to_empty_reason(self) -> None:
        for box, reason in self._out.values():
            if box.isChecked() and not reason.toPlainText().strip():
                reason.setFocus()
                return

    def _build(self) -> None:
        rubric = self._rubric
        head = boxes.row(label(self.windowTitle(), "title"), (self._waiting, 1))
        row = boxes.row(
            (field(self.tr("Name"), self._name), 2),
            (field(self.tr("From"), self._starts), 1),
            (field(self.tr("To"), self._ends), 1),
            spacing=12,
        )
        version = self.tr("Rubric: {0}, version {1}, {2} competencies. It is frozen for this cycle.").format(
            rubric.title, rubric.version, sum(1 for _ in rubric.competencies)
        )
        words = self.tr(
            "Competencies that do not apply to any engineer in this cycle. The reason is printed in every review."
        )
        words = self.tr("Save") if self._cycle else self.tr("Create")
        store = button(words, self._store, kind="primary")
        store.setDefault(True)
        boxes.column(
            head,
            row,
            label(version, tone="2", wraps=True),
            label(self.tr("Not applicable in this cycle"), "heading"),
            label(words, "caption", "3", wraps=True),
            (self._competencies(), 1),
            self.notice,
            boxes.row(0, button(self.tr("Cancel"), self.reject), store),
            inside=self,
            spacing=12,
            margins=boxes.DIALOG_MARGINS,
        )

    def _competencies(self) -> QScrollArea:
        body = QWidget()
        body.setObjectName("page")
        grid = QGridLayout(body)
        grid.setColumnMinimumWidth(0, scaled(24))
        grid.setColumnStretch(1, 1)
        at = 0
        for area in self._rubric.areas:
            grid.addWidget(label(area.name, "overline", "3"), at, 0, 1, 2)
            at += 1
            for competency in area.competencies:
                words = f"{competency.code}  {competency.name}"
                box = QCheckBox(plain(words))
                reason = AutosaveLineEdit(
                    self.tr("Reason for {0}").format(competency.code), self.tr("Why does it not apply?")
                )
                box.setAccessibleName(words)
                reason.hide()
                self._drafts.append(self._session.bind_draft(reason, competency.code))
                box.toggled.connect(reason.setVisible)
                box.toggled.connect(lambda on, reason=reason: reason.setFocus() if on else None)
                grid.addWidget(box, at, 0, 1, 2)
                grid.addWidget(reason, at + 1, 1)
                self._out[competency.code] = (box, reason)
                at += 2
        grid.setRowStretch(at, 1)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(body)
        return scroller
