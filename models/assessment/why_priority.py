"""Why a gap has the priority it has: the multiplication written out, from the very numbers it was made of."""

from fractions import Fraction

from models.assessment.values import Gap
from models.assessment.wording import decimals
from models.rubric.model import Rubric


def why_priority(rubric: Rubric, current: str, target: str, gap: Gap) -> tuple[str, ...]:
    """The product in one line, then what each of its factors is: exact numbers, rounded only behind the equals sign."""
    here, there = rubric.profile(current).name, rubric.profile(target).name
    factors = [Fraction(gap.size), gap.weight, gap.interest, *([gap.urgency] if gap.urgency != 1 else [])]
    lines = [
        f"{' × '.join(map(str, factors))} = {_result(gap.priority)}",
        f"Size: {gap.target} expected of {there} − {gap.rating} today = {gap.size}.",
        f"Mean weight: ({gap.weight_now} of 100 as {here} + {gap.weight_then} of 100 as {there}) ÷ 2 = {_result(gap.weight)}.",
        f"Interest: {_result(gap.interest)}, by the engineer's own choice.",
    ]
    if gap.urgency != 1:
        lines.append(f"Core, and below what is expected as {here}: {_result(gap.urgency)}.")
    return tuple(lines)


def _result(value: Fraction) -> str:
    """An exact number, with two decimals beside it where it is no whole one: "14/3 ≈ 4.67", "6/5 = 1.20"."""
    if value.denominator == 1:
        return str(value)
    return f"{value} {'=' if 100 % value.denominator == 0 else '≈'} {decimals(value)}"
