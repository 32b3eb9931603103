"""Panel that compares two levels or paths of a rubric."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from models.rubric.comparison import ComparedArea, ComparedCompetency, Comparison, compare
from models.rubric.model import LEVELS, Rubric
from models.support.errors import BadInput
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_save
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card, Notice, Pill
from ui.widgets.controls import button, choice, choose, field
from ui.widgets.layouts import ResponsiveColumns, ScrollColumn
from ui.widgets.text import label

SENIOR, LEAD = LEVELS[-2:]
SIDE_BY_SIDE_WIDTH = 560
"""Pixels at a zoom of 100 % from which two anchors stand side by side."""


class ComparePanel(QWidget):
    """Two choices; below them, area by area, what is expected differently."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._rubric: Rubric | None = None
        self._comparison: Comparison | None = None
        self._first = choice(self.tr("First level or path"), [])
        self._second = choice(self.tr("Second level or path"), [])
        self._export = button(self.tr("Export as PDF…"), self._choose_file, icon_name="download")
        self._summary = label(tone="2", wraps=True)
        self.notice = Notice()
        scroller = ScrollColumn((0, 4, 14, 14))
        self._column = scroller.column
        boxes.column(
            boxes.flow(field(self.tr("Compare"), self._first), field(self.tr("with"), self._second), 0, self._export),
            self._summary,
            self.notice,
            (scroller, 1),
            inside=self,
        )
        for box in (self._first, self._second):
            box.currentIndexChanged.connect(lambda _index: self._show())

    def show_rubric(self, rubric: Rubric) -> None:
        """Compare in another rubric; the chosen levels stay if it has them."""
        self._rubric = rubric
        for box, usual in ((self._first, SENIOR), (self._second, LEAD)):
            chosen = box.currentData() or usual
            box.blockSignals(True)
            box.clear()
            for profile in rubric.profiles:
                box.addItem(profile.name, profile.code)
            choose(box, chosen)
            box.blockSignals(False)
        self._show()

    def show_pair(self, first: str, second: str) -> None:
        """Compare two profiles by their codes."""
        choose(self._first, first)
        choose(self._second, second)

    def export_to(self, path: Path) -> None:
        """Write the comparison that is shown as PDF, and record the file."""
        from reports.other_files import publish_comparison  # loading ReportLab takes a moment

        comparison, controller = self._comparison, self._controller
        if comparison and controller.try_run(
            lambda: controller.publish(publish_comparison(controller.workspace, comparison, path))
        ):
            self.notice.show_saved(self.tr("Saved: {0}").format(path), path)

    def _choose_file(self) -> None:
        proposed = "-".join(("rubric", *(str(box.currentData()).lower() for box in self._boxes()))) + ".pdf"
        if path := ask_save(self, self.tr("Export as PDF"), proposed, "PDF (*.pdf)"):
            self.export_to(path)

    def _boxes(self) -> tuple[QComboBox, QComboBox]:
        return self._first, self._second

    def _show(self) -> None:
        clear_layout(self._column)
        self.notice.hide()
        self._comparison = None
        if self._rubric is None:
            return
        try:
            self._comparison = compare(self._rubric, *(box.currentData() for box in self._boxes()))
        except BadInput as error:
            self._summary.setText(translate(error))
        else:
            self._show_comparison(self._comparison)
        self._export.setEnabled(self._comparison is not None)
        self._column.addStretch()

    def _show_comparison(self, comparison: Comparison) -> None:
        self._summary.setText(
            self.tr("Competencies with a difference: {0} of {1}").format(comparison.different, comparison.total)
        )
        about = ResponsiveColumns(enough=SIDE_BY_SIDE_WIDTH)
        for column, profile in zip(about.columns, comparison.profiles, strict=True):
            column.addWidget(Card(profile.name).add(label(profile.text, tone="2", wraps=True)))
        self._column.addWidget(about)
        for area in comparison.areas:
            self._column.addWidget(self._area(comparison, area))

    def _area(self, comparison: Comparison, area: ComparedArea) -> Card:
        before, after = area.weights
        weight = self.tr("weight {0}").format(before)
        if before != after:
            weight = self.tr("weight {0} and {1}").format(before, after)
        card = Card(f"{area.area.code}  {area.area.name}", note=weight)
        for item in area.different:
            self._difference(card, comparison, item)
        same = [item.competency.name for item in area.competencies if not item.step]
        if same:
            card.add(label(self.tr("No difference: {0}").format(" · ".join(same)), "caption", "3", wraps=True))
        return card

    def _difference(self, card: Card, comparison: Comparison, item: ComparedCompetency) -> None:
        competency = item.competency
        name = label(f"{competency.code}  {competency.name}", "strong", wraps=True)
        card.add(boxes.row((name, 1), (Pill(item.step_label, "accent"), 0, Qt.AlignmentFlag.AlignTop)))
        sides = ResponsiveColumns(enough=SIDE_BY_SIDE_WIDTH)
        for column, profile, rating in zip(sides.columns, comparison.profiles, item.expected, strict=True):
            title = f"{profile.name}: {rating} {comparison.rubric.rating_name(rating)}"
            column.setSpacing(2)
            column.addWidget(label(title, "caption", "3", wraps=True))
            column.addWidget(label(competency.anchor(rating), wraps=True))
        card.add(sides)
