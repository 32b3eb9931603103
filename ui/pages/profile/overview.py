"""The overview of an engineer: the newest score against expectation, area by area, and the way there."""

from fractions import Fraction

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.queries.profile import ProfileArea, ProfileView
from reports.wording import signed
from ui.charts.dot_plot import Dot, DotPlot
from ui.charts.radar import Radar
from ui.charts.trend import Step, Trend
from ui.translation import spoken
from ui.widgets.controls import Tabs
from ui.widgets.format import rounded, share
from ui.widgets.layouts import SideBySide
from ui.widgets.surfaces import Card, empty
from ui.widgets.text import label

DOTS, RADAR = "dots", "radar"


class Overview(QWidget):
    """Figures, the dot plot with the radar as its second view, and the trend."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        words = self.tr(
            "No review has a score yet. Once most of a review is rated, it is drawn here against what is expected."
        )
        self._nothing = empty("chart-column", words)
        column.addWidget(self._nothing)
        self._shown = QWidget()
        inner = QVBoxLayout(self._shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(14)
        column.addWidget(self._shown)
        figures = SideBySide(1, 1, 1, 1, enough=700)
        self._figures = [Figure() for _ in figures.columns]
        for place, figure in zip(figures.columns, self._figures, strict=True):
            place.addWidget(figure)
        inner.addWidget(figures)
        self._dots, self._radar, self._trend = DotPlot(), Radar(), Trend()
        self._views = QStackedWidget()
        self._views.addWidget(self._dots)
        self._views.addWidget(self._radar)
        tabs = Tabs(((DOTS, self.tr("Dot plot")), (RADAR, self.tr("Radar"))), self._turn)
        tabs.choose(DOTS)
        both = SideBySide(3, 2)
        self._profile = Card(self.tr("Areas"), note=" ", right=tabs)
        self._profile.add(self._views)
        both.columns[0].addWidget(self._profile)
        both.columns[1].addWidget(Card(self.tr("Overall score"), note=self.tr("dashed: expected")).add(self._trend))
        self._strong = Card(self.tr("Furthest above expectation"))
        self._weak = Card(self.tr("Furthest below expectation"))
        self._strong_words, self._weak_words = label(tone="2", wraps=True), label(tone="2", wraps=True)
        both.columns[1].addWidget(self._strong.add(self._strong_words))
        both.columns[1].addWidget(self._weak.add(self._weak_words))
        inner.addWidget(both)

    def show_view(self, view: ProfileView) -> None:
        """Show an engineer."""
        newest = view.newest
        self._nothing.setVisible(newest is None)
        self._shown.setVisible(newest is not None)
        if newest is None:
            return
        dots = [Dot(area.name, area.score, area.expected, area.before, area.own) for area in view.areas]
        self._dots.show_rows(dots)
        self._radar.show_rows(dots)
        self._profile.note.setText(newest.cycle_name)
        self._trend.show_steps([Step(one.cycle_name, one.score.score, one.score.expected) for one in view.reviews])
        score = newest.score
        reached = sum(area.score is not None and area.score >= (area.expected or 0) for area in view.areas)
        self._figures[0].say(
            self.tr("Overall score"),
            rounded(score.score),
            self.tr("where {0} is expected").format(rounded(score.expected)),
        )
        self._figures[1].say(self.tr("Expectations met"), share(score.match), self.tr("by weight"))
        self._figures[2].say(
            self.tr("Areas at expectation"), self.tr("{0} of {1}").format(reached, len(view.areas)), newest.cycle_name
        )
        self._figures[3].say(self.tr("Conclusion"), spoken(score.conclusion.words), self.tr("suggested by the ratings"))
        ordered = sorted(
            (area for area in view.areas if _distance(area) is not None), key=lambda area: _distance(area) or 0
        )
        above = [area for area in reversed(ordered) if (_distance(area) or 0) > 0][:3]
        below = [area for area in ordered if (_distance(area) or 0) < 0][:3]
        self._strong_words.setText(_listed(above) or self.tr("No area is above what is expected."))
        self._weak_words.setText(_listed(below) or self.tr("No area is below what is expected."))

    def _turn(self, key: str) -> None:
        self._views.setCurrentIndex(0 if key == DOTS else 1)


class Figure(Card):
    """One large figure with what it is and a few words about it."""

    def __init__(self) -> None:
        super().__init__()
        self.column.setSpacing(2)
        self._title = label(kind="caption", tone="2", wraps=True)
        self._figure = label(kind="title", wraps=True)
        self._note = label(kind="caption", tone="3", wraps=True)
        self.add(self._title, self._figure, self._note)

    def say(self, title: str, figure: str, note: str) -> None:
        """Show other figures."""
        self._title.setText(title)
        self._figure.setText(figure)
        self._note.setText(note)


def _distance(area: ProfileArea) -> Fraction | None:
    return None if area.score is None or area.expected is None else area.score - area.expected


def _listed(areas: list[ProfileArea]) -> str:
    return "\n".join(f"{area.name}  {spoken(signed(_distance(area)))}" for area in areas)
