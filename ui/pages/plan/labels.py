"""Labels shared by the parts of the plan page."""

from PySide6.QtCore import QCoreApplication

from models.rubric.model import Rubric


def rating_label(rubric: Rubric, rating: int | None) -> str:
    """A rating with its name on the scale: "3 Independent"."""
    if rating is None:
        return QCoreApplication.translate("Plan", "not observed")
    return f"{rating} {rubric.rating_name(rating)}"
