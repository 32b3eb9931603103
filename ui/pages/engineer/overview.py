"""Overview tab: newest score against expectation, areas, trend, all ratings."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from models.views.engineer import ProfileView
from models.views.engineer_ratings import ProfileArea, ReviewPoint
from ui.charts.competency_grid import CompetencyGrid, grid_key
from ui.charts.dot_plot import Dot, DotPlot
from ui.charts.key import Key
from ui.charts.radar import Radar
from ui.charts.trend import Trend, TrendPoint
from ui.framework.location import Location
from ui.language.format import rounded, share, signed
from ui.pages.engineer.key_figures import KeyFigure, KeyFigures
from ui.pages.engineer.plan_card import PlanCard
from ui.widgets import boxes
from ui.widgets.cards import Card, empty
from ui.widgets.controls import button
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.status_labels import conclusion_label
from ui.widgets.tabs import Tabs

DOTS, RADAR = "dots", "radar"
Navigate = Callable[[Location], object]


class Overview(QWidget):
    """Figures, the dot plot with the radar as its second view, the trend, the plan, and the grid of all competencies."""

    def __init__(self, navigate: Navigate, start_plan: Callable[[], object]) -> None:
        super().__init__()
        self._navigate = navigate
        self._review = 0
        text = self.tr("No score yet. The score appears once 70 % of the weight is rated.")
        self._rate = button(self.tr("Open the review"), self._open_latest)
        self._nothing = empty("chart-column", text, self._rate)
        self._shown = QWidget()
        boxes.column(self._nothing, self._shown, inside=self, spacing=14)
        self._overall = KeyFigure(self.tr("Overall score"), "trending-up")
        self._reached = KeyFigure(self.tr("Areas meeting expectations"), "target")
        self._strongest = KeyFigure(self.tr("Strongest area"), "sparkles")
        self._gap = KeyFigure(self.tr("Largest gap"), "flag")
        both = ResponsiveColumns(3, 2)
        self._dots, self._radar, self._trend = DotPlot(), Radar(), Trend()
        self._tabs = Tabs(((DOTS, self.tr("Dot plot")), (RADAR, self.tr("Radar"))), self._show_view)
        self._tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._areas = self._area_card()
        both.columns[0].addWidget(self._areas)
        both.columns[1].addWidget(self._trend_card())
        self._plan = PlanCard(navigate, start_plan)
        both.columns[1].addWidget(self._plan)
        self._grid, self._key = CompetencyGrid(), Key()
        self._grid.opened.connect(lambda code: self._navigate(Location("review", self._review, code)))
        self._all = Card(self.tr("Competencies"), note=" ").add(self._key, self._grid)
        boxes.column(
            KeyFigures((self._overall, self._reached, self._strongest, self._gap)),
            both,
            self._all,
            inside=self._shown,
            spacing=14,
        )

    def show_view(self, view: ProfileView) -> None:
        """Show an engineer."""
        newest = view.newest
        self._nothing.setVisible(newest is None)
        self._shown.setVisible(newest is not None)
        if newest is None:
            self._review = view.reviews[-1].id if view.reviews else 0
            self._rate.setVisible(bool(view.reviews))
            return
        self._review = newest.id
        dots = [Dot(area.name, area.score, area.expected, area.before, area.own, area.code) for area in view.areas]
        self._dots.show_rows(dots)
        self._radar.show_rows(dots, newest.cycle_name, view.before.cycle_name if view.before else "")
        self._areas.note.setText(self._source(newest))
        self._trend.show_points(
            [TrendPoint(review.cycle_name, review.score.score, review.score.expected) for review in view.reviews]
        )
        self._plan.show_view(view)
        self._all.note.setText(self._source(newest))
        self._key.show_marks(grid_key(view.scale, self.tr("below expected"), self.tr("not observed")))
        self._grid.show_areas(view.areas)
        self._show_figures(view, newest)

    def _open_latest(self) -> None:
        self._navigate(Location("review", self._review))

    def _show_figures(self, view: ProfileView, newest: ReviewPoint) -> None:
        score, before = newest.score, view.before
        since = self.tr("{0} since {1}")
        focus = newest.asked < newest.competencies
        compared = self.tr("{0} since {1}, same competencies") if focus else since
        change = compared.format(signed(view.change), before.cycle_name) if before else ""
        tone = "3" if not view.change else "positive" if view.change > 0 else "negative"
        conclusion = conclusion_label(newest.decision, score.conclusion)
        reported = self.tr("{0}, {1} expected").format(conclusion, rounded(score.expected))
        self._overall.show_value(rounded(score.score), change, reported, tone)
        more = newest.reached - before.reached if before else 0
        gained = since.format(f"{more:+d}".replace("-", "−"), before.cycle_name) if before and more else ""
        self._reached.show_value(
            self.tr("{0} of {1}").format(newest.reached, newest.scored),
            gained,
            self.tr("{0} of expectations met, weighted").format(share(score.expectations_met)),
            "positive" if more > 0 else "negative",
        )
        self._show_area(self._strongest, view.strongest, "3")
        self._show_area(self._gap, view.largest_gap, "negative")
        if view.largest_gap is None:
            self._gap.show_value(self.tr("None"), "", self.tr("No area is below expectations."))

    def _source(self, review: ReviewPoint) -> str:
        """The cycle of the review, and how much of the rubric it asked if that is not everything."""
        if review.asked == review.competencies:
            return review.cycle_name
        text = self.tr("{0}, {1} of {2} competencies")
        return text.format(review.cycle_name, review.asked, review.competencies)

    def _show_area(self, figure: KeyFigure, area: ProfileArea | None, tone: str) -> None:
        if area:
            against = self.tr("{0}, {1} expected").format(rounded(area.score), rounded(area.expected))
            figure.show_value(signed(area.distance), area.name, against, tone)

    def _area_card(self) -> Card:
        self._views = QStackedWidget()
        self._views.addWidget(self._dots)
        self._views.addWidget(self._radar)
        self._tabs.choose(DOTS)
        return _raised(Card(self.tr("Areas"), note=" ", right=self._tabs)).add(self._views)

    def _trend_card(self) -> Card:
        level = _HeightSpacer(self._tabs)
        return _raised(Card(self.tr("Overall score"), note=self.tr("dashed: expected"), right=level)).add(self._trend)

    def _show_view(self, key: str) -> None:
        self._views.setCurrentIndex(0 if key == DOTS else 1)


class _HeightSpacer(QWidget):
    """Empty widget as high as another, so that the titles of two cards line up."""

    def __init__(self, other: QWidget) -> None:
        super().__init__()
        self._other = other

    @override
    def sizeHint(self) -> QSize:
        """The same height as the other chart."""
        return QSize(0, self._other.sizeHint().height())


def _raised(card: Card) -> Card:
    """A card with less space above, because its title row is higher than its text."""
    card.column.setContentsMargins(18, 8, 18, 16)
    return card
