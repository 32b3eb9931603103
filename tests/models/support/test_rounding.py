"""Numbers as people read them, and the reasons in sentences."""

from fractions import Fraction

import msgspec
import pytest

from models.assessment.explain import why
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.rubric.load import shipped_rubric
from models.support.rounding import decimals, fraction_text, percent
from tests.models.assessment.strategies import WORKED

RUBRIC = shipped_rubric()


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        (Fraction("2.675"), 2, "2.68"),
        (Fraction("2.5"), 0, "3"),
        (Fraction("0.005"), 2, "0.01"),
        (Fraction("-0.25"), 1, "-0.3"),
        (Fraction("-0.001"), 2, "0.00"),
        (Fraction(4), 2, "4.00"),
        (None, 2, "–"),
    ],
)
def test_halves_are_rounded_up_at_the_very_end(value: Fraction | None, places: int, shown: str):
    assert decimals(value, places) == shown


def test_per_cent_and_exact_values():
    assert percent(Fraction("0.70249")) == "70.2\xa0%"
    assert (fraction_text(Fraction(284567, 77000)), fraction_text(Fraction(8, 2)), fraction_text(None)) == (
        "284567/77000",
        "4",
        None,
    )


def reasons(profile: str, ratings: dict[str, int | None]) -> str:
    return "\n".join(
        why(RUBRIC, score(RUBRIC, profile, ratings), robustness(RUBRIC, profile, ratings), ratings)
    ).replace("\xa0", " ")


def test_the_worked_example_explains_itself():
    reported = reasons("SR", WORKED)
    for part in (
        "45 of 48 competencies are rated",
        "96.1 %",
        "DAT-4, SEC-4, LEA-4",
        "70.2 %, weighted. 31 of 45",
        "0.32 rating steps",
        "3.70 and 3.95",
        "The standing is −0.252 ± 0.175",
        "“Approaching level”: the standing is at least −0.60 and below −0.25",
        "close call: a threshold lies within the band, so “Meets level” is also possible",
        "were 1, the score would be 3.59. If all of them were 5, it would be 3.74",
        "3.64 and 3.75",
        "3.57 and 3.82",
        "42 of the 87 possible one-step changes",
    ):
        assert part in reported


def test_low_coverage_is_explained_without_a_number():
    reported = reasons("SR", {"COD-1": 4, "COD-2": 4})
    assert "less than 70 % of the weight is rated" in reported
    assert "The score is" not in reported


def test_without_ratings_the_explanation_mentions_no_steps_or_areas():
    reported = reasons("SR", {})
    assert "No area is at least half rated, so there is no score yet." in reported
    assert "possible one-step changes" not in reported


def test_equal_ratings_are_not_described_as_a_range():
    reported = reasons("SR", {competency.code: 3 for competency in RUBRIC.competencies})
    assert "other area weights would not change the" in reported
    assert "3.00 and 3.00" not in reported
    assert "any one area were excluded" not in reported


def test_areas_are_shown_by_name():
    reported = reasons("SR", {**WORKED, "GRO-1": None, "GRO-2": None, "GRO-3": None})
    assert f"Less than half of {RUBRIC.areas[-1].name} is rated" in reported
    without = [area.name for area in RUBRIC.areas if f"(without {area.name})" in reported]
    assert len(without) == 2


def test_a_core_competency_far_below_is_listed():
    ratings: dict[str, int | None] = {competency.code: competency.expected["SR"] for competency in RUBRIC.competencies}
    core = next(competency for competency in RUBRIC.competencies if competency.core and competency.expected["SR"] == 4)
    reported = reasons("SR", {**ratings, core.code: 2})
    assert f"2 or more steps below the expected rating, whatever the standing: {core.code} ({core.name})" in reported


def test_below_level_and_exceeding_name_the_deciding_rule():
    lowest: dict[str, int | None] = {competency.code: 3 for competency in RUBRIC.competencies}
    assert "more than 2 core" not in reasons("SR", lowest)
    assert "“Below level”: the standing is below −0.60" in reasons("SR", lowest)
    assert "the standing is at least +0.30" in reasons("JR", {item.code: 4 for item in RUBRIC.competencies})


def test_the_first_edition_names_the_deciding_rule():
    first = msgspec.structs.replace(RUBRIC, scoring=None)

    def sentences(profile: str, rating: int) -> str:
        ratings: dict[str, int | None] = {item.code: rating for item in RUBRIC.competencies}
        found = score(first, profile, ratings)
        return "\n".join(why(first, found, robustness(first, profile, ratings), ratings)).replace("\xa0", " ")

    assert "0.0 % of expectations are met, less than 50 %" in sentences("LEAD", 1)
    assert "at least 0.40 above expected" in sentences("JR", 4)
