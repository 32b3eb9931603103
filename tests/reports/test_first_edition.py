"""A report of a review under the first edition of the rule for the conclusion."""

from dataclasses import replace

import msgspec
import pytest

from models.assessment.score import score
from models.domain.documents import Edition
from reports import review_report
from tests.reports import pdf_text
from tests.reports.factories import LEVEL, parsed, rubric
from tests.reports.review_factories import typical_review
from tests.reports.text_factories import RATINGS


@pytest.mark.parametrize("edition", Edition)
def test_a_review_of_the_first_edition_has_no_standing(edition: Edition) -> None:
    review = typical_review(edition)
    words = "Standing:"
    assert words in pdf_text.text(review_report.build(review))
    first = score(msgspec.structs.replace(rubric(), scoring=None), LEVEL, parsed(RATINGS))
    text = pdf_text.text(review_report.build(replace(review, score=first)))
    assert "follows the first edition of the rule" in text
    assert words not in text
