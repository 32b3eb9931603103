"""Market section: published figures with their sources, a picture of their ranges, and their contradictions."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.library.reference import MarketFact
from models.library.role_labels import statistic_label
from models.library.role_sections import source_anchor
from models.views.role import Contradiction, FactGroup
from ui.charts.range_plot import RangePlot, RangeRow
from ui.framework.links import chip
from ui.framework.location import Location
from ui.language.translation import translate
from ui.pages.role.section import ROLE, Section
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill
from ui.widgets.layouts import ResponsiveRow
from ui.widgets.text import label

SIDE_BY_SIDE_WIDTH = 560
"""Pixels at a zoom of 100 % from which a figure is beside its statement, and two figures beside each other."""


class MarketSection(Section):
    """Figures are shown as published: none is converted, averaged or set beside a person."""

    @override
    def build(self) -> None:
        """The warning first, then demand, pay and contradictions."""
        market = self.guide.market
        warning = Card().add(
            boxes.flow(Pill(self.tr("For reference only"), "warn")),
            label(market.market.banner, "strong", wraps=True),
            label(market.market.pay_years, tone="2", wraps=True),
        )
        self.column.addWidget(warning)
        self._add_picture()
        self._add_groups(market.market.pay_heading, market.market.pay_years, market.pay)
        self._add_contradictions()
        self._add_groups(market.market.demand_heading, market.market.demand_years, market.demand)

    def _add_picture(self) -> None:
        card = Card(self.tr("The published amounts on one axis"))
        plot = RangePlot(self.tr("Published yearly amounts in US dollars"))
        plot.show_rows([self._range(fact) for fact in self.guide.market.priced])
        note = self.tr(
            "US dollars a year on a logarithmic axis. Each row is one published figure. The rows come from sources that "
            "disagree, so they cannot be combined."
        )
        self.column.addWidget(card.add(label(note, "caption", "3", wraps=True), plot))

    def _range(self, fact: MarketFact) -> RangeRow:
        heading = f"{fact.group} · {fact.period or self.tr('no year')}"
        low, high = (None if cents is None else cents / 100 for cents in (fact.low, fact.high))
        source = self.tr("Source line {0}").format(fact.source_line)
        return RangeRow(heading, translate(statistic_label(fact)), fact.figure, source, low, high, fact.open_ended)

    def _add_groups(self, heading: str, years: str, groups: Iterable[FactGroup]) -> None:
        self._add_title(heading, years)
        for group in groups:
            card = Card(group.heading)
            for fact in group.facts:
                card.add(self._fact(fact))
            self.column.addWidget(card)

    def _fact(self, fact: MarketFact) -> QWidget:
        text_column = boxes.column(label(fact.statement, wraps=True), spacing=4)
        about = " · ".join(filter(None, (fact.id, fact.geography, fact.period or self.tr("no year given"))))
        text_column.addWidget(label(about, "caption", "3", wraps=True))
        if fact.caveat:
            text_column.addWidget(label(fact.caveat, "caption", "2", wraps=True))
        text_column.addWidget(self.sources((fact.source_line,)))
        figure = boxes.column(label(fact.figure, "strong", wraps=True), 1)
        parts = [(figure, 1), (text_column, 2)] if fact.figure else [(text_column, 1)]
        row = ResponsiveRow(*parts, enough=SIDE_BY_SIDE_WIDTH, spacing=12, stacked_shares=False)
        self.mark(fact.id, row)
        return row

    def _add_contradictions(self) -> None:
        self._add_title(
            self.tr("Figures that contradict each other"),
            self.tr(
                "Each figure is shown next to the figures it contradicts. Plumbline does not decide which is right."
            ),
        )
        for contradiction in self.guide.market.contradictions:
            self.column.addWidget(self._contradiction(contradiction))

    def _contradiction(self, contradiction: Contradiction) -> Card:
        left = boxes.column(self._source_column(contradiction.fact), 1)
        right = boxes.column(*map(self._source_column, contradiction.against), 1, spacing=10)
        row = ResponsiveRow((left, 1), (right, 1), enough=SIDE_BY_SIDE_WIDTH, spacing=16, stacked_shares=False)
        return Card().add(row)

    def _add_title(self, title: str, note: str) -> None:
        labels = label(title, "title", wraps=True), label(note, "caption", "3", wraps=True)
        self.column.addLayout(boxes.column(*labels, spacing=4, margins=(0, 8, 0, 0)))

    def _source_column(self, fact: MarketFact) -> QWidget:
        side = QWidget()
        text = self.tr("Source line {0}").format(fact.source_line)
        source = chip(text, text, Location(ROLE, 0, source_anchor(fact.source_line)), self.navigate)
        name = " · ".join((fact.id, fact.group, translate(statistic_label(fact))))
        boxes.column(
            boxes.flow(label(fact.figure, "strong"), source),
            label(name, "caption", "2", wraps=True),
            inside=side,
            spacing=3,
        )
        return side
