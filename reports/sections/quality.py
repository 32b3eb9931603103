"""Reliability of the result: evidence over time, robustness, missing evidence; annex of a review."""

from fractions import Fraction

from reportlab.platypus import Flowable

from models.assessment.values import Range, Robustness
from models.snapshots.review import ReviewSnapshot
from models.support.messages import message
from models.support.translation import say, say_plural, translate
from reports import theme
from reports.blocks import Cell, bullets, figure, gap, section, table, text
from reports.formats import NOT_GIVEN, decimals, in_sentence, month
from reports.text import user_text
from reports.theme import Paper

RELIABILITY = message(
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
        translate(RELIABILITY),
    ]
    return section(say("Quality of this review"), *bullets(lines, theme.FINE), gap(4), _panel(review, paper))


def _evidence_sentences(review: ReviewSnapshot) -> list[str]:
    total = sum(item.count for item in review.evidence_months)
    if not total:
        return []
    by_month = ", ".join(f"{month(item.month)} {item.count}" for item in review.evidence_months)
    return [say("Pieces of evidence by month: {months}.", months=by_month)]


def _outcome_change_sentence(robustness: Robustness) -> str:
    tried, changing = robustness.steps_tried, len(robustness.outcome_changes)
    if not robustness.steps_tried:
        return say("Nothing is rated, so no single rating could change the conclusion.")
    if not robustness.outcome_changes:
        return say_plural(
            tried,
            "The {number} possible change of a single rating by one step would not change the suggested conclusion.",
            "None of the {number} possible changes of a single rating by one step would change the suggested conclusion.",
        )
    shown = [
        say(
            "{code} from {before} to {after} ({conclusion})",
            code=user_text(change.code),
            before=change.from_rating,
            after=change.to_rating,
            conclusion=in_sentence(change.conclusion.label),
        )
        for change in robustness.outcome_changes[:MAX_OUTCOME_CHANGES]
    ]
    listed = ", ".join(shown)
    if changing > MAX_OUTCOME_CHANGES:
        listed = say("{items} and {number} more", items=listed, number=changing - MAX_OUTCOME_CHANGES)
    return say_plural(
        tried,
        "The {number} possible change of a single rating by one step would change the suggested conclusion: {changes}.",
        "Of the {number} possible changes of a single rating by one step, {changing} would change the suggested conclusion: "
        "{changes}.",
        changing=changing,
        changes=listed,
    )


def _missing_sentences(review: ReviewSnapshot) -> list[str]:
    if not review.evidence_missing:
        return [say("Every rating has the evidence that the rules require.")]
    return [user_text(sentence) for sentence in review.evidence_missing]


def _panel(review: ReviewSnapshot, paper: Paper) -> Flowable:
    panel = review.robustness
    drops = [item.score for item in panel.without_area]
    rows: list[list[Cell]] = [
        _figures(say("Unrated competencies counted as 1, or as 5"), _range(panel.bounds)),
        _figures(say("Unrated competencies counted as the lowest, or highest, rating given"), _range(panel.own_bounds)),
        _figures(say("Area weights up to {percent}&nbsp;% lower or higher", percent=25), _range(panel.weights_quarter)),
        _figures(say("Area weights up to {percent}&nbsp;% lower or higher", percent=50), _range(panel.weights_half)),
        _figures(say("All areas with the same weight"), decimals(panel.equal_weights)),
        _figures(say("Unweighted mean of all ratings"), decimals(panel.plain_mean)),
        _figures(say("Any one area excluded"), _range(Range(min(drops), max(drops)) if drops else None)),
    ]
    return table(
        rows, paper.columns(122, 30), header=(say("What could move the score"), say("Score")), right=(1,), padding=1.6
    )


def _figures(sentence: str, numbers: str) -> list[Cell]:
    return [text(sentence, theme.SMALL), figure(numbers)]


def _range(span: Range | None) -> str:
    if span is None:
        return NOT_GIVEN
    return _between(span.low, span.high)


def _between(low: Fraction, high: Fraction) -> str:
    return say("{low} to {high}", low=decimals(low), high=decimals(high))
