"""Figures of the worked example in docs/method.md."""

from fractions import Fraction

import msgspec
import pytest

from models.assessment.explain import why
from models.assessment.priorities import growth_priorities
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.assessment.values import Range
from models.domain.conclusions import Conclusion
from models.rubric.load import shipped_rubric
from models.support.rounding import decimals, percent, signed_decimals
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
    assert (found.conclusion, found.also) == (Conclusion.APPROACHING_LEVEL, (Conclusion.MEETS_LEVEL,))
    assert found.standing == Fraction(-335389, 1331715)
    assert found.variance == Fraction(15141147697, 1970516490250)
    assert (signed_decimals(found.standing, 3), decimals(found.band, 3)) == ("−0.252", "0.175")
    assert found.thresholds == [Fraction(-60, 100), Fraction(-25, 100), Fraction(30, 100)]


def test_a_rubric_without_scoring_data_keeps_the_first_edition_of_the_rule():
    first = msgspec.structs.replace(RUBRIC, scoring=None)
    found = score(first, "SR", WORKED)
    assert (found.edition, found.conclusion, found.also) == (1, Conclusion.APPROACHING_LEVEL, ())
    assert (found.standing, found.variance, found.band, list(found.thresholds)) == (None, None, None, [])
    assert found.score == score(RUBRIC, "SR", WORKED).score
    sentences = why(first, found, robustness(first, "SR", WORKED), WORKED)
    assert any("the first edition of this rule" in sentence for sentence in sentences)
    assert not any("standing is" in sentence for sentence in sentences)


def test_robustness_of_the_conclusion():
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
    assert (len(found.outcome_changes), found.steps_tried) == (42, 87)
    assert {change.conclusion for change in found.outcome_changes} == {Conclusion.MEETS_LEVEL}


@pytest.mark.parametrize(
    ("target", "standing", "band", "met", "conclusion", "count", "first"),
    [
        ("TL", "−0.543", "0.192", "52.8", "below-level", 17, "LEA-1 9.33, COM-1 6.75, LEA-3 6.22"),
        ("SA", "−0.950", "0.192", "28.7", "below-level", 25, "ARC-4 6.20, ARC-3 6.20, API-2 6.00"),
        ("TS", "−0.775", "0.196", "27.5", "below-level", 28, "PER-3 6.86, ARC-3 4.80, SEC-1 4.13"),
        ("LEAD", "−0.862", "0.180", "31.5", "below-level", 26, "LEA-1 7.00, COM-1 5.25, ARC-4 5.00"),
    ],
)
def test_readiness_and_growth_priorities(
    target: str, standing: str, band: str, met: str, conclusion: str, count: int, first: str
):
    found = growth_priorities(RUBRIC, "SR", target, WORKED)
    against = found.readiness
    assert (signed_decimals(against.standing, 3), decimals(against.band, 3)) == (standing, band)
    assert (percent(against.expectations_met), against.conclusion) == (f"{met}\xa0%", conclusion)
    assert len(found.gaps) == count
    assert ", ".join(f"{gap.code} {decimals(gap.priority)}" for gap in found.proposed) == first
    assert found.observe == ("DAT-4", "SEC-4", "LEA-4")


@pytest.mark.parametrize(
    ("profile", "expected"),
    [("JR", "1.75"), ("MID", "2.82"), ("SR", "3.93"), ("LEAD", "4.48"), ("TS", "4.52"), ("TL", "4.09"), ("SA", "4.60")],
)
def test_the_score_of_exactly_the_expected_ratings(profile: str, expected: str):
    found = score(
        RUBRIC, profile, {competency.code: competency.expected[profile] for competency in RUBRIC.competencies}
    )
    assert decimals(found.score) == expected
    assert (str(found.standing), found.also) == ("0", ())
    assert (found.expectations_met, found.shortfall, found.conclusion) == (1, 0, Conclusion.MEETS_LEVEL)  # type: ignore[comparison-overlap]
