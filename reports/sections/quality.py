"""Reliability of the result: evidence over time, robustness, missing evidence; annex of a review."""

from fractions import Fraction

from reportlab.platypus import Flowable

from models.assessment.values import Range, Robustness
from models.snapshots.review import ReviewSnapshot
from models.support.number_format import decimals
from reports import theme
from reports.blocks import Cell, bullets, figure, gap, section, table, text
from reports.formats import NOT_GIVEN, count, month
from reports.text import user_text
from reports.theme import Paper

RELIABILITY = (
    "One reviewer's ratings are an estimate. Published research puts the reliability of a single supervisor's "
    "ratings near 0.52 (Viswesvaran, Ones and Schmidt, 1996), so small differences mean little."
)
MAX_OUTCOME_CHANGES = 12


def quality(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Evidence over time, what could change the conclusion or move the score, and what is missing."""
    lines = [
        *_evidence_sentences(review),
        _outcome_change_sentence(review.robustness),
        *_missing_sentences(review),
        RELIABILITY,
    ]
    return section("Quality of this review", *bullets(lines, theme.FINE), gap(4), _panel(review, paper))


def _evidence_sentences(review: ReviewSnapshot) -> list[str]:
    total = sum(item.count for item in review.evidence_months)
    if not total:
        return []
    by_month = ", ".join(f"{month(item.month)} {item.count}" for item in review.evidence_months)
    return [f"Pieces of evidence by month: {by_month}."]


def _outcome_change_sentence(robustness: Robustness) -> str:
    changes = count(robustness.steps_tried, "possible change")
    if not robustness.steps_tried:
        return "Nothing is rated, so no single rating could change the conclusion."
    if not robustness.outcome_changes:
        return f"None of the {changes} of a single rating by one step would change the suggested conclusion."
    shown = [
        f"{user_text(change.code)} from {change.from_rating} to {change.to_rating} ({change.conclusion.label.lower()})"
        for change in robustness.outcome_changes[:MAX_OUTCOME_CHANGES]
    ]
    more = (
        f" and {len(robustness.outcome_changes) - MAX_OUTCOME_CHANGES} more"
        if len(robustness.outcome_changes) > MAX_OUTCOME_CHANGES
        else ""
    )
    return (
        f"Of the {changes} of a single rating by one step, {len(robustness.outcome_changes)} would change the suggested "
        f"conclusion: {', '.join(shown)}{more}."
    )


def _missing_sentences(review: ReviewSnapshot) -> list[str]:
    if not review.evidence_missing:
        return ["Every rating has the evidence that the rules require."]
    return [user_text(sentence) for sentence in review.evidence_missing]


def _panel(review: ReviewSnapshot, paper: Paper) -> Flowable:
    panel = review.robustness
    drops = [item.score for item in panel.without_area]
    rows: list[list[Cell]] = [
        _figures("Unrated competencies counted as 1, or as 5", _range(panel.bounds)),
        _figures("Unrated competencies counted as the lowest, or highest, rating given", _range(panel.own_bounds)),
        _figures("Area weights up to 25&nbsp;% lower or higher", _range(panel.weights_quarter)),
        _figures("Area weights up to 50&nbsp;% lower or higher", _range(panel.weights_half)),
        _figures("All areas with the same weight", decimals(panel.equal_weights)),
        _figures("Unweighted mean of all ratings", decimals(panel.plain_mean)),
        _figures("Any one area excluded", _range(Range(min(drops), max(drops)) if drops else None)),
    ]
    return table(rows, paper.columns(122, 30), header=("What could move the score", "Score"), right=(1,), padding=1.6)


def _figures(sentence: str, numbers: str) -> list[Cell]:
    return [text(sentence, theme.SMALL), figure(numbers)]


def _range(span: Range | None) -> str:
    if span is None:
        return NOT_GIVEN
    return _between(span.low, span.high)


def _between(low: Fraction, high: Fraction) -> str:
    return f"{decimals(low)} to {decimals(high)}"
