"""Core competencies far below the expected rating cap the suggestion, and a sentence names them."""

import pytest

from models.assessment.explain_conclusion import explain_cap
from models.assessment.score import score
from models.assessment.suggestion import LADDER, is_capped
from models.domain.conclusions import Conclusion
from models.rubric.load import shipped_rubric

RUBRIC = shipped_rubric()
CORE = [item.code for item in RUBRIC.competencies if item.core]


def ratings_with(below: int) -> dict[str, int | None]:
    """What a senior is expected to reach, with so many core competencies two steps below."""
    far = CORE[:below]
    return {item.code: item.expected["SR"] - 2 * (item.code in far) for item in RUBRIC.competencies}


@pytest.mark.parametrize("below", [1, 2, 3])
def test_a_capped_suggestion_names_the_competencies_that_cap_it(below: int) -> None:
    found = score(RUBRIC, "SR", ratings_with(below))
    assert found.standing is not None
    by_standing = LADDER[sum(found.standing >= limit for limit in found.thresholds)]
    assert by_standing is Conclusion.MEETS_LEVEL
    sentence = explain_cap(RUBRIC, found)
    assert is_capped(found) is (found.conclusion is not by_standing)
    if found.conclusion is by_standing:
        assert sentence is None
    else:
        assert sentence is not None
        assert f"“{found.conclusion.label}”" in sentence
        assert all(code in sentence for code in CORE[:below])


def test_three_core_competencies_far_below_cap_at_below_level() -> None:
    assert score(RUBRIC, "SR", ratings_with(3)).conclusion is Conclusion.BELOW_LEVEL


def test_a_suggestion_equal_to_the_standing_is_not_capped() -> None:
    found = score(RUBRIC, "SR", ratings_with(0))
    assert explain_cap(RUBRIC, found) is None
    assert not is_capped(score(RUBRIC, "SR", {}))
