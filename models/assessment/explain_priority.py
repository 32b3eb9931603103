"""Explanation of a gap's priority: its multiplication written out."""

from fractions import Fraction

from models.assessment.values import Gap
from models.rubric.model import Rubric
from models.support.messages import FormattedNumber, message
from models.support.rounding import decimals


def why_priority(rubric: Rubric, current: str, target: str, gap: Gap) -> tuple[str, ...]:
    """The product in one line, then one line per factor. Numbers are exact; only the result is rounded."""
    here, there = rubric.profile(current).name, rubric.profile(target).name
    factors = [Fraction(gap.size), gap.weight, gap.interest, *([gap.urgency] if gap.urgency != 1 else [])]
    lines: list[str] = [
        FormattedNumber(f"{' × '.join(map(str, factors))} = {_result(gap.priority)}"),
        message(
            "Size: {target} expected of {there} − {rating} today = {size}.",
            target=gap.target,
            there=there,
            rating=gap.rating,
            size=gap.size,
        ),
        message(
            "Mean weight: ({now} of 100 as {here} + {then} of 100 as {there}) ÷ 2 = {weight}.",
            now=gap.weight_now,
            here=here,
            then=gap.weight_then,
            there=there,
            weight=_result(gap.weight),
        ),
        message("Interest: {interest}, by the engineer's own choice.", interest=_result(gap.interest)),
    ]
    if gap.urgency != 1:
        lines.append(
            message("Core, and below what is expected as {here}: {factor}.", here=here, factor=_result(gap.urgency))
        )
    return tuple(lines)


def _result(value: Fraction) -> FormattedNumber:
    """An exact number, with two decimals if it is not whole: "14/3 ≈ 4.67", "6/5 = 1.20"."""
    if value.denominator == 1:
        return FormattedNumber(value)
    return FormattedNumber(f"{value} {'=' if 100 % value.denominator == 0 else '≈'} {decimals(value)}")
