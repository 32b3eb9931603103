"""Rounding of numbers: the same rule on screen, in the PDF and on the command line."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from models.assessment.robustness import robustness
from models.assessment.score import score
from models.exchange.score_output import Scored, score_as_json, score_as_text
from models.rubric.load import shipped_rubric
from models.sample.character import worked_example
from models.support.rounding import decimals, signed_decimals
from reports import review_report
from tests.reports import pdf_text
from tests.reports.review_factories import typical_review
from ui.language.format import rounded, share, signed

RUBRIC = shipped_rubric()
fractions = st.fractions(-5, 5, max_denominator=10**6)
ties = st.integers(-1000, 1000).map(lambda number: Fraction(2 * number + 1, 200))


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale("en"))


def by_decimal(value: Fraction) -> str:
    """What Python's own decimals make of the exact fraction."""
    with localcontext(prec=60):
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        return str(exact.quantize(Decimal("0.01"), ROUND_HALF_UP)).replace("-0.00", "0.00")


@given(fractions | ties)
def test_screen_and_documents_round_exact_halves_away_from_zero(value: Fraction) -> None:
    assert decimals(value) == rounded(value) == by_decimal(value)
    assert signed(value) == signed_decimals(value)
    assert share(value) == f"{decimals(value * 100, 0)} %"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(Fraction(-5, 8), "−0.63"), (Fraction(5, 8), "+0.63"), (Fraction(-1, 200), "−0.01"), (Fraction(-1, 201), "0.00")],
)
def test_the_gap_of_an_area_is_equal_on_screen_and_in_the_pdf(value: Fraction, shown: str) -> None:
    review = typical_review()
    first, *rest = review.areas
    area = replace(first, score=3 + value, expected=Fraction(3))
    printed = pdf_text.text(review_report.build(replace(review, areas=(area, *rest))))
    line = printed[printed.rindex(f"{area.name} {area.weight}") :][:80]
    assert f" {decimals(3 + value)} 3.00 {shown} " in line
    assert signed(value) == shown


@pytest.mark.long
@given(fractions)
def test_the_command_line_prints_the_numbers_of_the_screen(value: Fraction) -> None:
    ratings = worked_example()
    found = replace(score(RUBRIC, "SR", ratings), score=value)
    scored = Scored(found, robustness(RUBRIC, "SR", ratings), ())
    assert score_as_json(scored)["score_text"] == rounded(value)
    assert f"Score {rounded(value)}, " in "\n".join(score_as_text(scored))
