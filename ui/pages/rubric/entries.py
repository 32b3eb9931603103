"""Entries of the rubric: the scale with the levels and paths, an area, a competency."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.rubric.model import RATINGS, Area, Competency, Rubric
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill
from ui.widgets.controls import button
from ui.widgets.guidance import Guidance, has_guidance
from ui.widgets.text import label

SPACING = 12


class ScaleEntry(QWidget):
    """What each rating means, and what each level and path is."""

    def __init__(self, rubric: Rubric) -> None:
        super().__init__()
        column = boxes.column(inside=self, spacing=SPACING)
        column.addWidget(label(self.tr("Scale and levels"), "title", wraps=True))
        scale = Card(self.tr("Scale"))
        for point in reversed(rubric.scale):
            scale.add(
                label(f"{point.value}  {point.name}", "strong", wraps=True), label(point.meaning, tone="2", wraps=True)
            )
        column.addWidget(scale)
        for title, kind in ((self.tr("Levels"), "level"), (self.tr("Paths"), "path")):
            card = Card(title)
            for profile in rubric.profiles:
                if profile.kind == kind:
                    card.add(
                        label(f"{profile.code}  {profile.name}", "strong", wraps=True),
                        label(profile.text, tone="2", wraps=True),
                    )
            column.addWidget(card)


class AreaEntry(QWidget):
    """Summary of an area, its weight in each profile, and its competencies."""

    opened = Signal(str)
    """The code of a competency to show."""

    def __init__(self, rubric: Rubric, area: Area) -> None:
        super().__init__()
        column = boxes.column(inside=self, spacing=SPACING)
        column.addWidget(label(f"{area.code}  {area.name}", "title", wraps=True))
        column.addWidget(label(area.summary, tone="2", wraps=True))
        column.addWidget(self._weights(rubric, area))
        column.addWidget(self._competencies(area))

    def _weights(self, rubric: Rubric, area: Area) -> Card:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for row, profile in enumerate(rubric.profiles):
            grid.addWidget(label(profile.name, tone="2", wraps=True), row, 0)
            weight = label(self.tr("{0} of 100").format(area.weight[profile.code]), "strong")
            weight.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(weight, row, 1)
        return Card(self.tr("Weight in the overall score")).add(grid)

    def _competencies(self, area: Area) -> Card:
        card = Card(self.tr("Competencies"))
        for item in area.competencies:
            link = button(f"{item.code}  {item.name}", partial(self.opened.emit, item.code), kind="link")
            row = boxes.flow(link, 0)
            if item.core:
                row.addWidget(Pill(self.tr("★ core"), "accent"))
            row.addWidget(label(self.tr("weight {0}").format(item.weight), "caption", "3"))
            card.add(row)
        return card


class CompetencyEntry(QWidget):
    """A competency with its anchors, who is expected where, and guidance for reading and writing."""

    def __init__(self, rubric: Rubric, competency: Competency) -> None:
        super().__init__()
        self._rubric, self._competency = rubric, competency
        self._column = boxes.column(inside=self, spacing=SPACING)
        self._head()
        for rating in reversed(RATINGS):
            self._column.addWidget(self._anchor(rating))
        guide = Card()
        for title, lines in (
            (self.tr("Look for"), competency.look_for),
            (self.tr("Belongs to another competency"), competency.not_this),
            (self.tr("Ask"), (competency.probe,)),
        ):
            guide.add(label(title, "overline", "3"), *(label(line, tone="2", wraps=True) for line in lines))
        self._column.addWidget(guide)
        if has_guidance(competency):
            self._column.addWidget(Card().add(Guidance(competency)))

    def _head(self) -> None:
        item, area = self._competency, self._rubric.area_of(self._competency.code)
        head = boxes.row((label(f"{item.code}  {item.name}", "title", wraps=True), 1))
        if item.core:
            head.addWidget(Pill(self.tr("★ core"), "accent"), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        weight = self.tr("{0} · weight {1} on a scale of 1 to 3 in its area").format(area.name, item.weight)
        self._column.addWidget(label(weight, "caption", "3", wraps=True))
        self._column.addWidget(label(item.definition, tone="2", wraps=True))
        rises = self.tr("What changes from level to level: {0}").format(item.differs_by)
        self._column.addWidget(label(rises, tone="2", wraps=True))

    def _anchor(self, rating: int) -> Card:
        item = self._competency
        expected = [profile.name for profile in self._rubric.profiles if item.expected[profile.code] == rating]
        note = self.tr("expected of {0}").format(", ".join(expected)) if expected else ""
        card = Card(f"{rating}  {self._rubric.rating_name(rating)}", note=note)
        card.column.setSpacing(4)
        return card.add(label(item.anchor(rating), wraps=True))
