"""Explanation of a score, in sentences built from the same numbers."""

from collections.abc import Iterator

from models.assessment.explain_conclusion import explain_conclusion, join_and
from models.assessment.robustness import HALF, ONE_RATER, QUARTER
from models.assessment.values import OutcomeChange, Range, Robustness, Score
from models.assessment.weights import Ratings
from models.rubric.model import RATINGS, Rubric
from models.support.messages import Message, join, message
from models.support.rounding import decimals, percent

MAX_NAMED = 5
"""Changes of the conclusion that are listed; further ones are only counted."""


def why(rubric: Rubric, score: Score, robustness: Robustness, ratings: Ratings) -> tuple[Message, ...]:
    """The explanation by sentences: coverage, score, the rule behind the conclusion, and robustness."""
    return (
        *explain_result(rubric, score, ratings),
        *_robustness_sentences(rubric, score, robustness),
        *_single_steps(rubric, robustness),
    )


def explain_result(rubric: Rubric, score: Score, ratings: Ratings) -> tuple[Message, ...]:
    """The explanation without robustness, which a document prints as a table."""
    rated = sum(rating is not None and code not in score.not_rated for code, rating in ratings.items())
    return (
        *_counted(rubric, score, rated),
        *_figures(rubric, score, rated),
        *explain_conclusion(rubric, score),
    )


def _counted(rubric: Rubric, score: Score, rated: int) -> Iterator[Message]:
    applicable = rated + len(score.not_rated)
    yield message(
        "{rated} of {applicable} competencies are rated. They make up {coverage} of the profile's weight.",
        rated=rated,
        applicable=applicable,
        coverage=percent(score.coverage),
    )
    if score.not_rated:
        yield message(
            "Not rated, and counted neither for nor against: {listed}. The rated competencies of each area "
            "take over their weight.",
            listed=join(score.not_rated),
        )
    unscored = [_area(rubric, area.code) for area in score.areas if area.score is None]
    if unscored and len(unscored) == len(score.areas):
        yield message("No area is at least half rated, so there is no score yet.")
    elif unscored:
        yield message(
            "Less than half of {areas} is rated, so there is no score for it. The other areas take over the weight.",
            areas=join_and(unscored),
        )


def _figures(rubric: Rubric, score: Score, rated: int) -> Iterator[Message]:
    if score.expectations_met is None:
        return
    below = len(score.below_expected)
    yield message(
        "Expectations met: {match}, weighted. {reached} of {rated} rated competencies reach the rating that "
        "{profile} expects. The average shortfall is {shortfall} rating steps. Ratings above "
        "expectation do not offset it.",
        match=percent(score.expectations_met),
        reached=rated - below,
        rated=rated,
        profile=rubric.profile(score.profile).name,
        shortfall=decimals(score.shortfall),
    )
    if score.score is not None:
        yield message(
            "The score is {score} and {expected} is expected. Both are weighted means of the competencies in "
            "each area, then of the areas. Only displayed numbers are rounded.",
            score=decimals(score.score),
            expected=decimals(score.expected),
        )


def _robustness_sentences(rubric: Rubric, score: Score, robustness: Robustness) -> Iterator[Message]:
    if score.score is None or robustness.weights_quarter is None or robustness.weights_half is None:
        return
    if score.not_rated:
        lowest, highest = RATINGS[0], RATINGS[-1]
        yield message(
            "If every unrated competency were {lowest}, the score would be {low}. If all of them were "
            "{highest}, it would be {high}.",
            lowest=lowest,
            low=decimals(robustness.bounds.low),
            highest=highest,
            high=decimals(robustness.bounds.high),
        )
    if robustness.weights_half.low == robustness.weights_half.high:
        yield message("Every scored area has the same score, so other area weights would not change the result.")
    else:
        yield _weights(robustness, robustness.weights_quarter, robustness.weights_half)
    by_score = sorted(robustness.without_area, key=lambda item: item.score)
    if by_score and by_score[0].score != by_score[-1].score:
        low, high = by_score[0], by_score[-1]
        yield message(
            "If any one area were excluded, the score would stay between {low} (without {lowest}) and {high} "
            "(without {highest}).",
            low=decimals(low.score),
            lowest=_area(rubric, low.code),
            high=decimals(high.score),
            highest=_area(rubric, high.code),
        )
    yield message(
        "This is one person's judgement. In published studies, two supervisors' ratings of the same "
        "person correlate at about {correlation}.",
        correlation=decimals(ONE_RATER),
    )


def _weights(robustness: Robustness, quarter: Range, half: Range) -> Message:
    return message(
        "With every area weight {quarter} smaller or larger, the score would be between {in_a_quarter}. "
        "With {half}, it would be between {in_a_half}. With equal weights it would be {equal}.",
        quarter=percent(QUARTER, 0),
        in_a_quarter=_ends(quarter),
        half=percent(HALF, 0),
        in_a_half=_ends(half),
        equal=decimals(robustness.equal_weights),
    )


def _single_steps(rubric: Rubric, robustness: Robustness) -> Iterator[Message]:
    count, tried = len(robustness.outcome_changes), robustness.steps_tried
    if not tried:
        return
    if not count:
        yield message(
            "None of the {tried} possible one-step changes of a single rating would change the conclusion.", tried=tried
        )
        return
    named = [_outcome_change(rubric, change) for change in robustness.outcome_changes[:MAX_NAMED]]
    if count > MAX_NAMED:
        named.append(message("and {more} more", more=count - MAX_NAMED))
    yield message(
        "{number} of the {tried} possible one-step changes of a single rating would change the conclusion: {named}.",
        number=count,
        tried=tried,
        named=join(named, "; "),
    )


def _outcome_change(rubric: Rubric, change: OutcomeChange) -> Message:
    return message(
        "{code} ({name}) from {from_rating} to {to_rating} gives “{conclusion}”",
        code=change.code,
        name=rubric.competency(change.code).name,
        from_rating=change.from_rating,
        to_rating=change.to_rating,
        conclusion=change.conclusion.label,
    )


def _area(rubric: Rubric, code: str) -> str:
    return next(area.name for area in rubric.areas if area.code == code)


def _ends(found: Range) -> Message:
    return message("{first} and {last}", first=decimals(found.low), last=decimals(found.high))
