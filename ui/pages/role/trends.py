"""Trends section: what is changing, and what the user does about each change."""

from functools import partial

from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from models.domain.role import TrendChoice
from models.library.reference import Trend
from models.library.role_sections import SectionKey
from models.operations.role import choose_trend
from models.views.role import RoleGuide, RoleView
from ui.framework.controller import WorkspaceController
from ui.language.translation import options_of, translate
from ui.pages.role.section import Section
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import choice, choose
from ui.widgets.text import label


class TrendsSection(Section):
    """A choice is stored at once and can be undone."""

    def __init__(self, key: SectionKey, guide: RoleGuide, controller: WorkspaceController) -> None:
        super().__init__(key, guide)
        self._controller = controller
        self._choices: dict[str, QComboBox] = {}
        self._filling = False

    @override
    def build(self) -> None:
        """What the choices mean, then a card for each trend."""
        self._chosen = Card(self.tr("Your choices"))
        self._chosen.add(
            label(
                self.tr("For you alone. Plumbline stores them in this workspace, and no document contains them."),
                "caption",
                "3",
                wraps=True,
            )
        )
        self._summary = {option: self.links("", ()) for option in TrendChoice}
        for option, links in self._summary.items():
            meaning = label(f"{translate(option.label)}: {translate(option.meaning)}", "caption", "2", wraps=True)
            self._chosen.add(boxes.column(meaning, links, spacing=4))
        self.column.addWidget(self._chosen)
        for trend in self.guide.trends:
            self.column.addWidget(self._card(trend))

    @override
    def show_view(self, view: RoleView) -> None:
        """Show the stored choices."""
        super().show_view(view)
        self._filling = True
        for code, box in self._choices.items():
            choose(box, view.choices.get(code))
        self._filling = False
        for option, links in self._summary.items():
            links.show_links(
                [self.entry_link(trend.code) for trend in self.guide.trends if view.choices.get(trend.code) is option]
            )

    def _card(self, trend: Trend) -> Card:
        card = Card()
        card.setAccessibleName(trend.name)
        card.column.setSpacing(8)
        box = choice(
            self.tr("Your choice for {0}").format(trend.name),
            [(self.tr("No choice yet"), None), *options_of(TrendChoice)],
        )
        box.currentIndexChanged.connect(partial(self._store, trend))
        self._choices[trend.code] = box
        card.add(boxes.row((label(trend.name, "heading", wraps=True), 1), box))
        card.add(
            label(trend.text, tone="2", wraps=True),
            label(self.tr("To learn: {0}").format(trend.topic), wraps=True),
            self.competencies(trend.competencies, self.tr("Competencies")),
            self.uses(trend.code, self.tr("In plans")),
            self.sources(trend.source_lines),
        )
        self.mark(trend.code, card)
        return card

    def _store(self, trend: Trend, _index: int) -> None:
        stored = self._choices[trend.code].currentData()
        chosen = TrendChoice(stored) if stored else None
        if not self._filling:
            self._controller.try_run(lambda: self._controller.do(choose_trend, trend=trend, choice=chosen))
