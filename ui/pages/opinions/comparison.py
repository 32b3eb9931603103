"""Card that compares the self-rating with the reviewer's ratings, with questions for the conversation."""

from collections.abc import Callable, Sequence
from functools import partial

from models.assessment.self_rating import SelfDifference
from models.views.opinions import SelfComparisonView
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.controls import button
from ui.widgets.text import label


class ComparisonCard(Card):
    """Agreement in numbers, the differences, the largest first, and the conversation guide."""

    def __init__(self, opened: Callable[[str], object]) -> None:
        super().__init__()
        self._opened = opened
        self._body = boxes.column(spacing=8)
        self.add(label(self.tr("Self-rating and your ratings"), "heading", wraps=True), self._body)

    def show_view(self, view: SelfComparisonView) -> None:
        """Show a comparison; hidden if there is nothing to compare."""
        clear_layout(self._body)
        compared = view.comparison
        self.setVisible(compared.compared > 0)
        text = self.tr("{0} of {1} equal, {2} one step apart, {3} two or more.").format(
            compared.equal, compared.compared, len(compared.adjacent), len(compared.differences)
        )
        self._body.addWidget(label(text, tone="2", wraps=True))
        self._add(self.tr("Two or more steps apart"), compared.differences)
        self._add(self.tr("One step apart"), compared.adjacent)
        if view.guide:
            self._body.addWidget(label(self.tr("Questions for the conversation"), "overline", "3"))
            for question in view.guide:
                self._body.addWidget(label(translate(question), wraps=True))

    def _add(self, title: str, differences: Sequence[SelfDifference]) -> None:
        if differences:
            self._body.addWidget(label(title, "overline", "3"))
        for item in differences:
            ratings = self.tr("self {0}, you {1}").format(item.own, item.reviewer)
            link = button(f"{item.code}  {item.name}", partial(self._opened, item.code), kind="link")
            self._body.addLayout(boxes.row(link, (label(ratings, "caption", "2", wraps=True), 1)))
