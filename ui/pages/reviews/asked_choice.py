"""Choice of the competencies of a cycle: all, or the core ones and the ticked ones."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from models.assessment.focus_band import band_note
from models.domain.cycles import not_asked
from models.rubric.model import Competency, Rubric
from ui.accessibility.roles import Role, set_role
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.controls import plain
from ui.widgets.text import label


class AskedChoice(QWidget):
    """Two radio buttons, the number of competencies, and a checklist for *Core and chosen*."""

    changed = Signal()

    def __init__(self, rubric: Rubric, skipped: Collection[str]) -> None:
        """`skipped` are the competencies that are not asked; without any, all are."""
        super().__init__()
        set_role(self, Role.Grouping, self.tr("Competencies in this cycle"))
        self._rubric = rubric
        self._all = QRadioButton(self.tr("All competencies"))
        self._core_and_chosen = QRadioButton(self.tr("Core and selected"))
        self._group = QButtonGroup(self)
        self._count = label(kind="caption", tone="2", wraps=True)
        self._boxes: dict[str, QCheckBox] = {}
        self._list = self._build_list(skipped)
        for item in (self._all, self._core_and_chosen):
            item.setAccessibleName(item.text())
            self._group.addButton(item)
        boxes.column(boxes.flow(self._all, self._core_and_chosen, spacing=16), self._count, self._list, inside=self)
        (self._core_and_chosen if skipped else self._all).setChecked(True)
        self._core_and_chosen.toggled.connect(lambda _on: self._show())
        self._show()

    def chosen(self) -> frozenset[str] | None:
        """The ticked competencies besides the core; None for all competencies of the rubric."""
        if self._all.isChecked():
            return None
        return frozenset(code for code, box in self._boxes.items() if box.isChecked() and box.isEnabled())

    def not_asked(self) -> frozenset[str]:
        """The competencies that the choice does not ask."""
        return not_asked(self._rubric, self.chosen())

    def _build_list(self, skipped: Collection[str]) -> QWidget:
        column = boxes.column(spacing=4)
        for area in self._rubric.areas:
            column.addSpacing(8)
            column.addWidget(label(area.name, "overline", "3"))
            for competency in area.competencies:
                column.addWidget(self._tick(competency, asked=bool(skipped) and competency.code not in skipped))
        result = QWidget()
        result.setLayout(column)
        return result

    def _tick(self, competency: Competency, *, asked: bool) -> QCheckBox:
        text = f"{competency.code}  {competency.name}"
        box = QCheckBox(plain(f"{text} ★" if competency.core else text))
        box.setChecked(competency.core or asked)
        box.setEnabled(not competency.core)
        box.setAccessibleName(self.tr("Include {0}").format(text))
        if competency.core:
            box.setToolTip(self.tr("Core competencies are always included."))
            box.setAccessibleDescription(box.toolTip())
        box.toggled.connect(lambda _on: self._show())
        self._boxes[competency.code] = box
        return box

    def _show(self) -> None:
        total, skipped = len(self._boxes), len(self.not_asked())
        self._list.setVisible(self._core_and_chosen.isChecked())
        text = self.tr("{0} of {1} competencies.").format(total - skipped, total)
        if self._core_and_chosen.isChecked():
            text += " " + self.tr(
                "Core competencies (★) are always included. Every included competency is answered before the review is "
                "submitted. Competencies that are not included are not gaps and do not lower the coverage."
            )
            if note := band_note(self._rubric, self.not_asked()):
                text += " " + translate(note)
        self._count.setText(text)
        self.changed.emit()
