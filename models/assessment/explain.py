"""Why a score is what it is, in sentences made from the same numbers."""

from collections.abc import Iterator

from models.assessment.robustness import HALF, ONE_RATER, QUARTER
from models.assessment.score import (
    ENOUGH_COVERAGE,
    EXCEEDING,
    FULL_MATCH,
    LEAST_MATCH,
    TOO_MANY_CORE_FAR_BELOW,
)
from models.assessment.sheet import Ratings
from models.assessment.values import Conclusion, Flip, Range, Robustness, Score
from models.assessment.wording import decimals, percent
from models.rubric.model import RATINGS, Rubric

MOST_NAMED = 5
"""How many flips are written out before the rest is counted."""


def why(rubric: Rubric, score: Score, robustness: Robustness, ratings: Ratings) -> tuple[str, ...]:
    """What was counted, what it comes to, which rule gave the conclusion, and how firmly it stands."""
    rated = sum(rating is not None and code not in score.not_rated for code, rating in ratings.items())
    return (
        *_counted(score, rated),
        *_figures(score, rated),
        _rule(rubric, score),
        *_firmness(score, robustness),
        _single_steps(rubric, robustness),
    )


def _counted(score: Score, rated: int) -> Iterator[str]:
    applicable = rated + len(score.not_rated)
    yield f"{rated} of {applicable} competencies are rated; they carry {percent(score.coverage)} of the profile's weight."
    if score.not_rated:
        listed = ", ".join(score.not_rated)
        yield f"Not rated, and counted neither for nor against: {listed}. The rest of each area carries its weight."
    if unscored := [area.code for area in score.areas if area.score is None]:
        yield f"Less than half of {_and(unscored)} is rated, so no score is given there, and the other areas carry its weight."


def _figures(score: Score, rated: int) -> Iterator[str]:
    if score.match is None:
        return
    below = len(score.below_expected)
    yield (
        f"Profile match is {percent(score.match)}: {rated - below} of {rated} rated competencies reach the rating expected "
        f"of {score.profile}, each counted by its weight. The shortfall is {decimals(score.shortfall)} rating steps on "
        "average, and a rating above expectation makes up for none of it."
    )
    if score.score is not None:
        yield (
            f"The score is {decimals(score.score)} where {decimals(score.expected)} is expected. Both are means of the "
            "competencies by weight within each area, then of the areas by weight; rounding happens only in print."
        )


def _rule(rubric: Rubric, score: Score) -> str:
    far_below = _and([f"{code} ({rubric.competency(code).name})" for code in score.core_two_below])
    match = percent(score.match)
    suggests = f"This suggests “{score.conclusion.words}”"
    if score.conclusion is Conclusion.INSUFFICIENT_EVIDENCE:
        return f"{suggests}: under {percent(ENOUGH_COVERAGE, 0)} of the weight is rated, which is too little for a conclusion."
    if score.conclusion is Conclusion.BELOW_LEVEL:
        if score.match is not None and score.match < LEAST_MATCH:
            return f"{suggests}: the match of {match} is under {percent(LEAST_MATCH, 0)}."
        return f"{suggests}: {TOO_MANY_CORE_FAR_BELOW} or more core competencies are two steps below expectation: {far_below}."
    if score.conclusion is Conclusion.APPROACHING_LEVEL:
        reasons = []
        if score.match is not None and score.match < FULL_MATCH:
            reasons.append(f"the match of {match} is under {percent(FULL_MATCH, 0)}")
        if far_below:
            reasons.append(f"two steps or more below expectation, and core: {far_below}")
        return f"{suggests}: {'; '.join(reasons)}."
    ahead = f"the score passes the expected one by {decimals(EXCEEDING)} or more and no core competency is below expectation"
    enough = f"the match of {match} is {percent(FULL_MATCH, 0)} or more and no core competency is two steps below expectation"
    if score.conclusion is Conclusion.EXCEEDS_LEVEL:
        return f"{suggests}: {enough}; besides, {ahead}."
    return f"{suggests}: {enough}. For “{Conclusion.EXCEEDS_LEVEL.words}” it would need that {ahead}."


def _firmness(score: Score, robustness: Robustness) -> Iterator[str]:
    if score.score is None or robustness.weights_quarter is None or robustness.weights_half is None:
        return
    if score.not_rated:
        lowest, highest = RATINGS[0], RATINGS[-1]
        yield (
            f"If everything not rated were {lowest}, the score would be {decimals(robustness.bounds.low)}; if it were "
            f"{highest}, {decimals(robustness.bounds.high)}."
        )
    yield (
        f"If every area weight could be {percent(QUARTER, 0)} smaller or larger, the score would lie between "
        f"{_ends(robustness.weights_quarter)}; with {percent(HALF, 0)}, between {_ends(robustness.weights_half)}; with equal "
        f"weights it would be {decimals(robustness.equal_weights)}."
    )
    if robustness.without_area:
        by_score = sorted(robustness.without_area, key=lambda one: one.score)
        low, high = by_score[0], by_score[-1]
        yield (
            f"Leaving out one area moves it to no less than {decimals(low.score)} (without {low.code}) and no more than "
            f"{decimals(high.score)} (without {high.code})."
        )
    yield (
        f"It is one person's judgement: two supervisors of the same engineer agree with a correlation of about "
        f"{decimals(ONE_RATER)}."
    )


def _single_steps(rubric: Rubric, robustness: Robustness) -> str:
    count, tried = len(robustness.flips), robustness.steps_tried
    if not count:
        return f"None of the {tried} possible changes of one rating by one step would change the conclusion."
    named = "; ".join(_flip(rubric, flip) for flip in robustness.flips[:MOST_NAMED])
    more = f"; and {count - MOST_NAMED} more" if count > MOST_NAMED else ""
    return (
        f"{count} of the {tried} possible changes of one rating by one step would change the conclusion: {named}{more}."
    )


def _flip(rubric: Rubric, flip: Flip) -> str:
    name = rubric.competency(flip.code).name
    return f"{flip.code} ({name}) from {flip.from_rating} to {flip.to_rating} gives “{flip.conclusion.words}”"


def _ends(found: Range) -> str:
    return f"{decimals(found.low)} and {decimals(found.high)}"


def _and(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""
