"""About section: what the role is, and the contents of the guide."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.library.role_sections import PARTS, SectionKey
from ui.framework.location import Location
from ui.language.translation import translate
from ui.pages.role.section import ROLE, Section
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import button
from ui.widgets.layouts import ResponsiveRow
from ui.widgets.text import label

SIDE_BY_SIDE_WIDTH = 520
"""Pixels at a zoom of 100 % from which what a section holds is beside its title."""


class AboutSection(Section):
    """The first section."""

    @override
    def build(self) -> None:
        """A card for each part of the guide, a row for each section."""
        for heading, keys in PARTS:
            card = Card(translate(heading))
            for key in keys:
                if key is not self.key:
                    card.add(self._row(key))
            self.column.addWidget(card)

    def _row(self, key: SectionKey) -> QWidget:
        link = button(translate(key.label), partial(self.navigate, Location(ROLE, 0, key.value)), kind="link")
        summary = label(translate(key.summary), tone="2", wraps=True)
        return ResponsiveRow((boxes.row(link, 1), 1), (boxes.column(summary), 3), enough=SIDE_BY_SIDE_WIDTH, spacing=4)
