"""Line below the reviewer's rating with the ratings by the engineer and the tech lead."""

from PySide6.QtWidgets import QLabel

from models.domain.reviews import OpinionRole
from models.views.opinions import CompetencyOpinions
from ui.language.format import rounded


class OthersLine(QLabel):
    """Text such as "Self 5 · Tech lead 4 · you 3". Hidden until the reviewer has rated, and if there are no answers."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "strong")
        self.setWordWrap(True)
        self.hide()

    def show_item(self, given: CompetencyOpinions | None, rating: int | None) -> None:
        """Show the ratings of a competency by others and by the reviewer."""
        parts = []
        if given and given.own_rating is not None:
            parts.append(self.tr("Self {0}").format(given.own_rating))
        for other in given.others if given else ():
            if other.role is OpinionRole.TECH_LEAD:
                parts.append(self.tr("Tech lead {0}").format(rounded(other.mean, 0 if other.count == 1 else 1)))
        self.setVisible(bool(parts) and rating is not None)
        self.setText(" · ".join([*parts, self.tr("you {0}").format(rating)]))
