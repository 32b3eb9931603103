"""Sections that list the lines of the role document: responsibilities, requirements, practices, skills, paths."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.library.role_sections import LineGroup, RoleLine, line_anchor
from ui.pages.role.section import Section
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill
from ui.widgets.layouts import ResponsiveRow
from ui.widgets.text import label

SIDE_BY_SIDE_WIDTH = 600
"""Pixels at a zoom of 100 % from which the links of a line are beside its words."""


class ListSection(Section):
    """A section of lists."""

    @override
    def build(self) -> None:
        """A card for each heading."""
        for group in self.guide.sections[self.key].groups:
            self.column.addWidget(self._group(group))

    def _group(self, group: LineGroup) -> Card:
        card = Card(group.heading)
        self.mark(line_anchor(group.n), card)
        for line in group.lines:
            card.add(self._line(line))
        if group.activities:
            card.add(self.activity_list(group.activities, self.tr("Activities")))
        return card

    def _line(self, line: RoleLine) -> QWidget:
        links = boxes.column(self.competencies(line.competencies), self.entries(line.entries), 1, spacing=4)
        text_column = boxes.column(label(line.text, wraps=True), 1)
        row = ResponsiveRow((text_column, 1), (links, 1), enough=SIDE_BY_SIDE_WIDTH, spacing=8, stacked_shares=False)
        self.mark(line_anchor(line.n), row)
        return row


class RequirementsSection(ListSection):
    """Requirements, and the facts among them that are never scored."""

    @override
    def build(self) -> None:
        """The facts first."""
        for fact in self.guide.qualifications:
            card = self.entry_card(fact.code, fact.name, Pill(self.tr("Never scored")))
            card.add(label(fact.text, wraps=True), label(fact.note, tone="2", wraps=True))
            self.column.addWidget(
                card.add(self.uses(fact.code, self.tr("Recorded for these engineers")), self.sources(fact.source_lines))
            )
        super().build()


class PathsSection(ListSection):
    """Career paths with what to try first, and the duties along a career."""

    @override
    def build(self) -> None:
        """A card for each path."""
        for path in self.guide.paths:
            card = self.entry_card(path.code, path.name)
            card.add(label(path.text, tone="2", wraps=True), self.activity_list(path.try_first, self.tr("Try first")))
            self.column.addWidget(
                card.add(self.uses(path.code, self.tr("People and plans")), self.sources(path.source_lines))
            )
        super().build()


class ImpactSection(Section):
    """The outcomes that a piece of evidence can be tagged with."""

    @override
    def build(self) -> None:
        """A card for each impact dimension."""
        for dimension in self.guide.impact_dimensions:
            card = self.entry_card(dimension.code, dimension.name)
            codes = self.guide.competencies_of(dimension.source_lines)
            card.add(label(dimension.text, tone="2", wraps=True), self.competencies(codes, self.tr("Competencies")))
            self.column.addWidget(
                card.add(self.uses(dimension.code, self.tr("Evidence in")), self.sources(dimension.source_lines))
            )


class ChallengesSection(Section):
    """What makes the role hard, with the activities that help."""

    @override
    def build(self) -> None:
        """A card for each challenge."""
        for challenge in self.guide.challenges:
            codes = self.guide.competencies_of(challenge.source_lines) if challenge.rated else ()
            pills = () if challenge.rated else (Pill(self.tr("Confidential, never rated"), "warn"),)
            card = self.entry_card(challenge.code, challenge.name, *pills)
            card.add(
                label(challenge.text, tone="2", wraps=True),
                self.activity_list(challenge.activities, self.tr("Activities that help")),
                self.competencies(codes, self.tr("Competencies")),
                self.uses(challenge.code, self.tr("In plans")),
                self.sources(challenge.source_lines),
            )
            self.column.addWidget(card)
