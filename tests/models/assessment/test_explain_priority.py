"""Explanation of a priority with the numbers it is calculated from."""

from fractions import Fraction
from math import prod

import pytest

from models.assessment.explain_priority import why_priority
from models.assessment.priorities import growth_priorities
from models.domain.plans import Interest
from models.rubric.load import shipped_rubric
from tests.models.assessment.strategies import WORKED

RUBRIC = shipped_rubric()


def test_the_worked_example_prints_its_computed_numbers():
    first = growth_priorities(RUBRIC, "SR", "TL", WORKED).gaps[0]
    assert why_priority(RUBRIC, "SR", "TL", first) == (
        "2 × 14/3 × 1 = 28/3 ≈ 9.33",
        "Size: 5 expected of Team Lead − 3 today = 2.",
        "Mean weight: (8/3 of 100 as Senior + 20/3 of 100 as Team Lead) ÷ 2 = 14/3 ≈ 4.67.",
        "Interest: 1, by the engineer's own choice.",
    )


@pytest.mark.parametrize("target", ["LEAD", "TS", "TL", "SA"])
@pytest.mark.parametrize("core_first", [False, True])
def test_the_printed_formula_evaluates_to_its_result(target: str, core_first: bool):
    wished = {"LEA-1": Interest.HIGH, "ARC-3": Interest.LOW}
    found = growth_priorities(RUBRIC, "LEAD", target, WORKED, interest=wished, core_first=core_first)
    for gap in found.gaps:
        product, result, *_ = why_priority(RUBRIC, "LEAD", target, gap)[0].split(" = ")
        assert prod(map(Fraction, product.split(" × "))) == Fraction(result.split(" ")[0]) == gap.priority
