"""Texts for ratings by others."""

from PySide6.QtCore import QCoreApplication

from models.domain.reviews import OpinionRole
from models.views.opinions import OthersRating
from ui.language.counts import Counts
from ui.language.format import rounded


def rating_text(opinion: OthersRating) -> str:
    """Text of a rating by a tech lead, or of a mean of several people, with the area if it covers one."""
    translate = QCoreApplication.translate
    if opinion.role is OpinionRole.TECH_LEAD and opinion.count == 1:
        return translate("OthersRatings", "Tech lead: {0}").format(rounded(opinion.mean, 0))
    leads = opinion.role is OpinionRole.TECH_LEAD
    count = Counts().tech_leads(opinion.count) if leads else Counts().peers(opinion.count)
    if opinion.area:
        count = translate("OthersRatings", "{0} on “{1}”").format(count, opinion.area)
    mean = rounded(opinion.mean, 1)
    if opinion.span is None:
        return translate("OthersRatings", "{0}: {1} on average").format(count, mean)
    return translate("OthersRatings", "{0}: {1} on average, from {2} to {3}").format(count, mean, *opinion.span)
