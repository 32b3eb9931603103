"""Technologies section: the catalogue by kind, with what is in demand and who uses it."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.library.reference import Technology
from models.library.role_labels import TECHNOLOGY_KINDS
from ui.language.translation import translate
from ui.pages.role.section import Section
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill
from ui.widgets.layouts import ResponsiveRow
from ui.widgets.text import label

SIDE_BY_SIDE_WIDTH = 560
"""Pixels at a zoom of 100 % from which the links of a technology are beside its name."""


class TechnologiesSection(Section):
    """A card for each kind, a row for each technology."""

    @override
    def build(self) -> None:
        """What the mark means, then the kinds."""
        self.column.addWidget(
            label(
                self.tr(
                    "All technologies named in the role document. Engineers report what they use, and it is never "
                    "scored. “In demand” means that the document lists the technology as a skill in demand. The list has "
                    "no date and no ranking."
                ),
                tone="2",
                wraps=True,
            )
        )
        for group in self.guide.technologies:
            card = Card(translate(TECHNOLOGY_KINDS[group.kind]))
            for technology, in_demand in group.technologies:
                card.add(self._row(technology, in_demand))
            self.column.addWidget(card)

    def _row(self, technology: Technology, in_demand: bool) -> QWidget:
        head = boxes.flow(label(technology.name, "strong", wraps=True))
        if in_demand:
            head.addWidget(Pill(self.tr("In demand"), "accent"))
        links = boxes.column(
            self.competencies(self.guide.competencies_of(technology.source_lines)),
            self.uses(technology.name, self.tr("Used by")),
            self.sources(technology.source_lines),
            1,
            spacing=4,
        )
        row = ResponsiveRow(
            (boxes.column(head, 1), 1), (links, 2), enough=SIDE_BY_SIDE_WIDTH, spacing=8, stacked_shares=False
        )
        self.mark(technology.name, row)
        return row
