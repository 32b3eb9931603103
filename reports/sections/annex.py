"""Annex of a review: method, scale, weights."""

from itertools import zip_longest

from reportlab.platypus import Flowable

from models.snapshots.review import ReviewSnapshot
from reports import theme
from reports.blocks import Cell, bullets, figure, prose, section, table, text
from reports.text import user_text
from reports.theme import Paper

METHOD = (
    "<b>Area score:</b> the mean of the ratings in the area, each weighted 1 to 3 by its competency. "
    "It is shown when at least half of the area's weight is rated.",
    "<b>Overall score:</b> the mean of the area scores, weighted by the area weights of the level. "
    "It is shown when at least 70&nbsp;% of all weight is rated (coverage).",
    "<b>Expected score:</b> the same formula over the ratings the level expects, for the same competencies.",
    "<b>Expectations met:</b> the share of weight on which the rating reaches what is expected. "
    "<b>Shortfall:</b> the rating steps missing, by weight. A strength elsewhere does not offset it.",
    "<b>Suggested conclusion:</b> {rule}",
    "<b>Self-ratings and ratings by others</b> are shown and never averaged in. Numbers are exact. Only printed "
    "numbers are rounded, halves up.",
)
FIRST_EDITION_RULE = (
    "Insufficient evidence under 70 % coverage. Below level under 50 % of expectations met, or with three core "
    "competencies two steps below. Approaching level under 80 % of expectations met, or with one core competency two "
    "steps below. Exceeds level when the score is at least 0.40 above the expected one and no core competency is below. "
    "Otherwise meets level."
)


def method(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The formulas in words, with the edition of the rule that the review's rubric uses."""
    rule = user_text(review.rule or FIRST_EDITION_RULE)
    return section("Method", *bullets(tuple(part.replace("{rule}", rule) for part in METHOD), theme.FINE))


def scale(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The five ratings and what each means."""
    if not review.scale:
        return []
    row: list[Cell] = [
        [text(f"<b>{value} {user_text(name)}</b>", theme.FINE), *prose(meaning, theme.FINE)]
        for value, name, meaning in review.scale
    ]
    return section("The scale", table([row], [paper.content_width / len(row)] * len(row), rules=False, padding=0))


def weights(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The weight of each area for the level, out of 100, in two columns."""
    cells: list[list[Cell]] = [[prose(area.name, theme.SMALL), figure(str(area.weight))] for area in review.areas]
    half = (len(cells) + 1) // 2
    rows = [[*left, "", *right] for left, right in zip_longest(cells[:half], cells[half:], fillvalue=["", ""])]
    if not rows:
        return []
    body = table(rows, paper.columns(None, 12, 10, None, 12), right=(1, 4), padding=2.4)
    return section(f"Weights of the level {review.facts.level_name}", body)
