"""Annex of a review: its opening, the method, the scale."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, PageBreak

from models.snapshots.review import ReviewSnapshot
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import Cell, bullets, gap, heading, prose, section, table, text
from reports.keep_together import KeepWithNext
from reports.text import user_text
from reports.theme import Paper

ANNEX = message("What the review is based on and how its numbers are calculated. The annex is not signed.")
METHOD = (
    message(
        "<b>Area score:</b> the mean of the ratings in the area, each weighted 1 to 3 by its competency. "
        "It is shown when at least half of the area's weight is rated."
    ),
    message(
        "<b>Overall score:</b> the mean of the area scores, weighted by the area weights of the level. "
        "It is shown when at least 70&nbsp;% of all weight is rated (coverage)."
    ),
    message("<b>Expected score:</b> the same formula over the ratings the level expects, for the same competencies."),
    message(
        "<b>Expectations met:</b> the share of weight on which the rating reaches what is expected. "
        "<b>Shortfall:</b> the rating steps missing, by weight."
    ),
    message("<b>Suggested conclusion:</b> {rule}", rule="{rule}"),
)
FIRST_EDITION_RULE = message(
    "Insufficient evidence under 70 % coverage. Below level under 50 % of expectations met, or with three core "
    "competencies two steps below. Approaching level under 80 % of expectations met, or with one core competency two "
    "steps below. Exceeds level when the score is at least 0.40 above the expected one and no core competency is below. "
    "Otherwise meets level."
)


def opening(review: ReviewSnapshot, first: Sequence[Flowable]) -> list[Flowable]:
    """The start of the annex with its `first` section.

    It begins a new page after the signatures. A draft has none, and a page before the annex could be almost empty: there
    it follows on the same page, if the beginning of the section fits too.
    """
    title = [heading(say("Annex"), 0, theme.ANNEX), gap(2), text(translate(ANNEX), theme.SMALL_SOFT)]
    if not review.draft:
        return [PageBreak(), *title, *first]
    spaced = [gap(18), *title]
    return [KeepWithNext([*spaced, *first[:1]]), *spaced, *first]


def why(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """How the suggested conclusion follows from the ratings."""
    lines = [user_text(line) for line in review.why if line != review.cap]  # the cap is beside the conclusion
    return section(say("Why this suggestion"), *bullets(lines, theme.FINE)) if lines else []


def method(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """The formulas in words, with the edition of the rule that the review's rubric uses."""
    rule = user_text(review.rule or translate(FIRST_EDITION_RULE))
    formulas = (translate(part).replace("{rule}", rule) for part in METHOD)
    return section(say("Method"), *bullets(formulas, theme.FINE))


def scale(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The five ratings and what each means."""
    if not review.scale:
        return []
    row: list[Cell] = [
        [text(f"<b>{value} {user_text(name)}</b>", theme.FINE), *prose(meaning, theme.FINE)]
        for value, name, meaning in review.scale
    ]
    return section(say("The scale"), table([row], paper.columns(*[None] * len(row)), rules=False, padding=0))
