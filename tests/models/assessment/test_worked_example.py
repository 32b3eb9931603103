"""The example that docs/method.md computes by hand, figure by figure."""

from fractions import Fraction

import pytest

from models.assessment.priorities import growth_priorities
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.assessment.values import Range
from models.domain.conclusions import Conclusion
from models.rubric.load import shipped_rubric
from models.support.number_format import decimals, percent
from tests.models.assessment.strategies import WORKED

RUBRIC = shipped_rubric()
AREAS = (
    "ARC 18/5, COD 42/11, DAT 4, API 11/3, PER 29/7, SEC 26/7, OPS 13/4, PRB 27/7, COM 43/12, LEA 27/8, STR 22/7, GRO 4"
)


def ends(found: Range | None) -> tuple[str, str]:
    assert found is not None
    return decimals(found.low), decimals(found.high)


def test_the_score_its_areas_and_the_conclusion():
    found = score(RUBRIC, "SR", WORKED)
    assert found.score == Fraction(284567, 77000)
    assert ", ".join(f"{area.code} {area.score}" for area in found.areas) == AREAS
    assert (decimals(found.score), decimals(found.expected)) == ("3.70", "3.95")
    assert (percent(found.coverage), percent(found.expectations_met)) == ("96.1\xa0%", "70.2\xa0%")
    assert decimals(found.shortfall) == "0.32"
    assert len(found.below_expected) == 14
    assert found.core_far_below == ()
    assert found.not_rated == ("DAT-4", "SEC-4", "LEA-4")
    assert found.conclusion is Conclusion.APPROACHING_LEVEL


def test_how_firmly_it_stands():
    found = robustness(RUBRIC, "SR", WORKED)
    assert ends(found.bounds) == ("3.59", "3.74")
    assert ends(found.own_bounds) == ("3.63", "3.74")
    assert ends(found.weights_quarter) == ("3.64", "3.75")
    assert ends(found.weights_half) == ("3.57", "3.82")
    assert decimals(found.equal_weights) == "3.68"
    assert decimals(found.plain_mean) == "3.67"
    by_score = sorted(found.without_area, key=lambda item: item.score)
    assert (by_score[0].code, decimals(by_score[0].score)) == ("PER", "3.65")
    assert (by_score[-1].code, decimals(by_score[-1].score)) == ("OPS", "3.73")
    assert (found.flips, found.steps_tried) == ((), 87)


@pytest.mark.parametrize(
    ("target", "readiness", "count", "first"),
    [
        ("TL", "85.0", 18, [("LEA-1", "9.33"), ("COM-1", "6.75"), ("LEA-3", "6.22")]),
        ("SA", "78.9", 25, [("ARC-4", "6.20"), ("ARC-3", "6.20"), ("API-2", "6.00")]),
        ("TS", "82.4", 28, [("PER-3", "6.86"), ("ARC-3", "4.80"), ("SEC-1", "4.13")]),
        ("LEAD", "82.6", 22, [("LEA-1", "7.00"), ("COM-1", "5.25"), ("ARC-4", "5.00")]),
    ],
)
def test_what_to_grow_in_first(target: str, readiness: str, count: int, first: list[tuple[str, str]]):
    found = growth_priorities(RUBRIC, "SR", target, WORKED)
    assert percent(found.readiness) == f"{readiness}\xa0%"
    assert len(found.gaps) == count
    assert [(gap.code, decimals(gap.priority)) for gap in found.proposed] == first
    assert found.observe == ("DAT-4", "SEC-4", "LEA-4")


@pytest.mark.parametrize(
    ("profile", "expected"),
    [("JR", "1.62"), ("MID", "2.66"), ("SR", "3.93"), ("LEAD", "4.38"), ("TS", "4.52"), ("TL", "4.10"), ("SA", "4.60")],
)
def test_the_score_of_doing_exactly_what_is_expected(profile: str, expected: str):
    found = score(
        RUBRIC, profile, {competency.code: competency.expected[profile] for competency in RUBRIC.competencies}
    )
    assert decimals(found.score) == expected
    assert (found.expectations_met, found.shortfall, found.conclusion) == (1, 0, Conclusion.MEETS_LEVEL)  # type: ignore[comparison-overlap]
