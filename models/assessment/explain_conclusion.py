"""Explanation of the suggested conclusion: the rule that gave it, in both editions."""

from collections.abc import Iterator
from fractions import Fraction

from models.assessment.first_rule import (
    COVERAGE_THRESHOLD,
    EXCEEDING,
    FULL_EXPECTATIONS_MET,
    MIN_EXPECTATIONS_MET,
    TOO_MANY_CORE_FAR_BELOW,
)
from models.assessment.suggestion import LADDER, is_capped
from models.assessment.values import Score
from models.domain.conclusions import Conclusion
from models.rubric.model import Rubric, Scoring
from models.support.messages import Message, join, message
from models.support.rounding import decimals, percent, signed_decimals


def explain_conclusion(rubric: Rubric, score: Score) -> Iterator[Message]:
    """The suggested conclusion with its reason, and whether it is a close call."""
    if rubric.scoring is None:
        yield _suggests(score, _first_edition_reason(rubric, score))
        yield message(
            "Rubric version {version} uses the first edition of this rule, without a standing.", version=rubric.version
        )
        return
    if score.standing is not None:
        yield _standing(rubric, rubric.scoring, score)
    yield _suggests(score, _reason(rubric, rubric.scoring, score))
    if score.also:
        yield message(
            "This is a close call: a threshold lies within the band, so {also} is also possible.",
            also=join_and([message("“{conclusion}”", conclusion=item.label) for item in score.also]),
        )


def explain_rule(rubric: Rubric) -> Message | None:
    """The rule with the numbers of a rubric version (docs/method.md); None for one under the first edition."""
    if (scoring := rubric.scoring) is None:
        return None
    return message(
        "Insufficient evidence under {coverage} coverage. Below level when the standing is below {approaching}, approaching "
        "level when it is below {meets}, exceeds level from {exceeds} on, or from half of the room above the expected "
        "ratings if that is less, and never without room. Otherwise meets level. Core competencies cap the result: "
        "{below_cap} or more of them {steps} or more steps below the expected rating lead to below level at most, "
        "{approaching_cap} or more to approaching level at most, and more than {meets_cap} below the expected rating to "
        "meets level at most.",
        coverage=percent(Fraction(scoring.coverage_percent, 100), 0),
        approaching=_hundredths(scoring.approaching_from),
        meets=_hundredths(scoring.meets_from),
        exceeds=_hundredths(scoring.exceeds_from),
        steps=scoring.far_below,
        below_cap=scoring.below_cap,
        approaching_cap=scoring.approaching_cap,
        meets_cap=scoring.meets_cap,
    )


def explain_cap(rubric: Rubric, score: Score) -> Message | None:
    """The sentence that names the core competencies which cap the suggestion; None if the standing alone gives it."""
    if rubric.scoring is None or not is_capped(score):
        return None
    return _suggests(score, _capped(rubric, rubric.scoring, score))


def join_and(words: list[str] | list[Message]) -> Message:
    """ "A, B and C"."""
    if len(words) < 2:
        return join(words)
    return message("{first} and {last}", first=join(words[:-1]), last=words[-1])


def _hundredths(value: int) -> str:
    return signed_decimals(Fraction(value, 100))


def _suggests(score: Score, reason: Message) -> Message:
    return message("This suggests “{conclusion}”: {reason}.", conclusion=score.conclusion.label, reason=reason)


def _standing(rubric: Rubric, scoring: Scoring, score: Score) -> Message:
    return message(
        "The standing is {standing} ± {band}: the weighted mean of rating steps above or below what "
        "{profile} expects. A rating above counts {strength} at most, a rating below {shortfall} at most, "
        "so that a strength cannot hide a gap. The band assumes that {often} in 10 ratings are one step off.",
        standing=signed_decimals(score.standing, 3),
        band=decimals(score.band, 3),
        profile=rubric.profile(score.profile).name,
        strength=scoring.strength_limit,
        shortfall=scoring.shortfall_limit,
        often=scoring.rating_variance // 10,
    )


def _reason(rubric: Rubric, scoring: Scoring, score: Score) -> Message:
    if score.conclusion is Conclusion.INSUFFICIENT_EVIDENCE or score.standing is None:
        return _too_little(Fraction(scoring.coverage_percent, 100))
    place = LADDER.index(score.conclusion)
    if is_capped(score):
        return _capped(rubric, scoring, score)
    if place == 0:
        return message("the standing is below {limit}", limit=signed_decimals(score.thresholds[0]))
    if place == len(score.thresholds):
        return message("the standing is at least {limit}", limit=signed_decimals(score.thresholds[-1]))
    return message(
        "the standing is at least {lower} and below {upper}",
        lower=signed_decimals(score.thresholds[place - 1]),
        upper=signed_decimals(score.thresholds[place]),
    )


def _capped(rubric: Rubric, scoring: Scoring, score: Score) -> Message:
    """Message naming the core competencies that cap the suggestion below what the standing alone gives."""
    if score.core_far_below:
        return message(
            "core competencies are {steps} or more steps below the expected rating, whatever the standing: {listed}",
            steps=scoring.far_below,
            listed=_names(rubric, score.core_far_below),
        )
    return message(
        "more than {limit} core competencies are below the expected rating: {listed}",
        limit=scoring.meets_cap,
        listed=_names(rubric, score.core_below),
    )


def _first_edition_reason(rubric: Rubric, score: Score) -> Message:
    far_below = _names(rubric, score.core_far_below)
    met, enough = percent(score.expectations_met), percent(FULL_EXPECTATIONS_MET, 0)
    if score.conclusion is Conclusion.INSUFFICIENT_EVIDENCE:
        return _too_little(COVERAGE_THRESHOLD)
    if score.conclusion is Conclusion.BELOW_LEVEL:
        if score.expectations_met is not None and score.expectations_met < MIN_EXPECTATIONS_MET:
            return message(
                "{match} of expectations are met, less than {least}", match=met, least=percent(MIN_EXPECTATIONS_MET, 0)
            )
        return message(
            "{many} or more core competencies are two steps below expectation: {far_below}",
            many=TOO_MANY_CORE_FAR_BELOW,
            far_below=far_below,
        )
    if score.conclusion is Conclusion.APPROACHING_LEVEL:
        reasons = []
        if score.expectations_met is not None and score.expectations_met < FULL_EXPECTATIONS_MET:
            reasons.append(message("{match} of expectations are met, less than {least}", match=met, least=enough))
        if far_below:
            reasons.append(
                message("a core competency is two or more steps below expectation: {far_below}", far_below=far_below)
            )
        return join(reasons, "; ")
    if score.conclusion is Conclusion.EXCEEDS_LEVEL:
        return message(
            "{match} of expectations are met, at least the {enough} required. The score is at least {ahead} "
            "above expected, and no core competency is below expectation",
            match=met,
            enough=enough,
            ahead=decimals(EXCEEDING),
        )
    return message(
        "{match} of expectations are met, at least the {enough} required, and no core competency is two "
        "steps below expectation. “{exceeds}” also needs a score at least {ahead} above expected and no "
        "core competency below expectation",
        match=met,
        enough=enough,
        exceeds=Conclusion.EXCEEDS_LEVEL.label,
        ahead=decimals(EXCEEDING),
    )


def _too_little(least: Fraction) -> Message:
    return message("less than {least} of the weight is rated, too little for a conclusion", least=percent(least, 0))


def _names(rubric: Rubric, codes: tuple[str, ...]) -> Message:
    return join_and([f"{code} ({rubric.competency(code).name})" for code in codes])
