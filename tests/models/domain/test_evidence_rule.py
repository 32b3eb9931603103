"""The evidence rule: what each rating needs, and which pieces count."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.evidence import Observation
from models.domain.evidence_rule import (
    EVIDENCE_RULE,
    MAX_COUNTED,
    EvidenceNeed,
    counted_codes,
    evidence_flag,
    needs_summary,
    needs_two_months,
    unmet_needs,
)
from models.rubric.load import shipped_rubric
from models.rubric.model import LEVELS, RATINGS
from tests.evidence_factories import evidence_for
from tests.models.assessment.strategies import CODES, ratings

RUBRIC = shipped_rubric()
PERIOD = (date(2026, 1, 1), date(2026, 6, 30))
CORE = next(item for item in RUBRIC.competencies if item.core and item.expected["SR"] == 4)
OTHER = next(item for item in RUBRIC.competencies if not item.core and item.expected["SR"] == 3)


def seen(on: date, *codes: str) -> Observation:
    return Observation(happened_on=on, behaviour="Split the job.", competencies=codes)


def need_of(code: str, rating: int, *days: date, comment: str = "", period: tuple[date, date] = PERIOD) -> object:
    evidence = [seen(day, code) for day in days]
    return unmet_needs(RUBRIC, "SR", {code: rating}, {code: comment}, evidence, period).get(code)


days = st.dates(PERIOD[0] - timedelta(40), PERIOD[1] + timedelta(40))
days_outside = days.filter(lambda on: not PERIOD[0] <= on <= PERIOD[1])
tied = st.lists(st.sampled_from(CODES), min_size=1, max_size=12, unique=True)
comments = st.dictionaries(st.sampled_from(CODES), st.sampled_from(("", " ", "Calm and exact.")))
levels = st.sampled_from(LEVELS)


def pieces(on: st.SearchStrategy[date]) -> st.SearchStrategy[list[Observation]]:
    return st.lists(st.builds(lambda day, codes: seen(day, *codes), on, tied), max_size=20)


JANUARY, LATE_JANUARY, MARCH = date(2026, 1, 1), date(2026, 1, 31), date(2026, 3, 9)


@pytest.mark.parametrize(
    ("code", "rating", "dated", "comment", "need"),
    [
        (CORE.code, 4, (), "Calm.", EvidenceNeed.EVIDENCE),
        (CORE.code, 4, (JANUARY,), "", None),
        (OTHER.code, 3, (), "", EvidenceNeed.COMMENT_OR_EVIDENCE),
        (OTHER.code, 3, (), " \n", EvidenceNeed.COMMENT_OR_EVIDENCE),
        (OTHER.code, 3, (), "Calm.", None),
        (OTHER.code, 3, (JANUARY,), "", None),
        (OTHER.code, 4, (), "Calm.", EvidenceNeed.EVIDENCE),
        (OTHER.code, 2, (), "Calm.", EvidenceNeed.EVIDENCE),
        (OTHER.code, 2, (JANUARY,), "", None),
        (OTHER.code, 5, (), "Calm.", EvidenceNeed.TWO_MONTHS),
        (OTHER.code, 5, (JANUARY, LATE_JANUARY), "Calm.", EvidenceNeed.SECOND_MONTH),
        (OTHER.code, 5, (JANUARY, MARCH), "", None),
        (OTHER.code, 1, (JANUARY,), "", EvidenceNeed.SECOND_MONTH),
        (OTHER.code, 1, (JANUARY, MARCH), "", None),
        (OTHER.code, 1, (JANUARY, PERIOD[1] + timedelta(1)), "", EvidenceNeed.SECOND_MONTH),
    ],
)
def test_the_evidence_that_a_rating_needs(
    code: str, rating: int, dated: Sequence[date], comment: str, need: EvidenceNeed | None
) -> None:
    assert need_of(code, rating, *dated, comment=comment) is need


def test_the_same_month_of_two_years_is_two_months() -> None:
    year = (date(2025, 3, 1), date(2026, 3, 31))
    assert need_of(OTHER.code, 5, date(2025, 3, 2), date(2026, 3, 2), period=year) is None


@pytest.mark.parametrize("need", [EvidenceNeed.TWO_MONTHS, EvidenceNeed.SECOND_MONTH])
def test_a_need_of_a_future_month_advises_to_wait(need: EvidenceNeed) -> None:
    assert need.label.endswith("In its first month, wait for the second.")


def test_one_piece_is_enough_in_a_period_of_one_month() -> None:
    march = (date(2026, 3, 1), date(2026, 3, 31))
    assert need_of(OTHER.code, 5, comment="Calm.", period=march) is EvidenceNeed.EVIDENCE
    assert need_of(OTHER.code, 5, MARCH, period=march) is None


def test_which_ratings_need_two_months() -> None:
    found = {(rating, expected) for rating in RATINGS for expected in RATINGS if needs_two_months(rating, expected)}
    assert found == {(5, 1), (5, 2), (5, 3), (5, 4), (5, 5), (1, 3), (1, 4), (1, 5), (2, 4), (2, 5), (3, 5)}


def test_a_piece_counts_for_the_first_five_in_the_order_of_the_rubric() -> None:
    piece = seen(MARCH, *reversed(CODES[3:11]))
    assert counted_codes(CODES, piece) == list(CODES[3:8])
    given_ratings = dict.fromkeys(CODES[3:11], 4)
    needs = unmet_needs(RUBRIC, "SR", given_ratings, {}, [piece], PERIOD)
    assert needs.keys() == set(CODES[8:11])
    flag = evidence_flag(CODES, piece, PERIOD)
    assert flag is not None
    assert flag.startswith("Linked to 8 competencies.")
    assert flag.endswith(f"{', '.join(CODES[3:8])}.")


def test_a_competency_that_does_not_apply_is_not_one_of_the_five() -> None:
    six, excluded = CODES[:6], CODES[2]
    applicable = [code for code in CODES if code != excluded]
    given_ratings = dict.fromkeys([code for code in six if code != excluded], 4)
    assert unmet_needs(RUBRIC, "SR", given_ratings, {}, [seen(MARCH, *six)], PERIOD, {excluded}) == {}
    assert evidence_flag(applicable, seen(MARCH, *six), PERIOD) is None


def test_which_pieces_are_flagged() -> None:
    assert evidence_flag(CODES, seen(MARCH, *CODES[:MAX_COUNTED]), PERIOD) is None
    outside = seen(PERIOD[1] + timedelta(1), *CODES[:9])
    assert evidence_flag(CODES, outside, PERIOD) == "Outside the review period. It does not count."


def test_the_rule_names_its_limits() -> None:
    assert "at most five competencies" in EVIDENCE_RULE
    assert "dated evidence from the review period" in EVIDENCE_RULE
    assert needs_summary(12, 3) == "3 of 12 rated competencies still need evidence or a comment."
    assert needs_summary(1, 1) == "The rated competency still needs evidence or a comment."
    assert needs_summary(12, 1) == "1 of 12 rated competencies still needs evidence or a comment."
    assert needs_summary(1, 0) == "1 competency is rated, with all the evidence it needs."


@given(ratings, levels, comments, pieces(days), pieces(days))
def test_more_evidence_never_adds_a_need(
    given_ratings: dict[str, int | None],
    level: str,
    written: dict[str, str],
    evidence: list[Observation],
    more: list[Observation],
) -> None:
    before = unmet_needs(RUBRIC, level, given_ratings, written, evidence, PERIOD)
    after = unmet_needs(RUBRIC, level, given_ratings, written, evidence + more, PERIOD)
    assert after.keys() <= before.keys()


@pytest.mark.long
@given(ratings, levels, comments, pieces(days), pieces(days_outside))
def test_evidence_outside_the_period_changes_nothing(
    given_ratings: dict[str, int | None],
    level: str,
    written: dict[str, str],
    evidence: list[Observation],
    outside: list[Observation],
) -> None:
    needs = unmet_needs(RUBRIC, level, given_ratings, written, evidence, PERIOD)
    assert unmet_needs(RUBRIC, level, given_ratings, written, outside + evidence, PERIOD) == needs


@pytest.mark.long
@given(ratings, levels, pieces(days), st.sampled_from(CODES), st.sampled_from((None, *RATINGS)))
def test_a_rating_changes_the_need_of_its_competency_only(
    given_ratings: dict[str, int | None], level: str, evidence: list[Observation], code: str, rating: int | None
) -> None:
    def others(answers: dict[str, int | None]) -> dict[str, EvidenceNeed]:
        needs = unmet_needs(RUBRIC, level, answers, {}, evidence, PERIOD)
        return {other: need for other, need in needs.items() if other != code}

    assert others({**given_ratings, code: rating}) == others(given_ratings)


@given(ratings, levels, pieces(days), st.randoms())
def test_the_order_of_evidence_and_codes_does_not_matter(
    given_ratings: dict[str, int | None], level: str, evidence: list[Observation], random: Random
) -> None:
    needs = unmet_needs(RUBRIC, level, given_ratings, {}, evidence, PERIOD)
    mixed = [
        replace(item, competencies=tuple(random.sample(item.competencies, len(item.competencies)))) for item in evidence
    ]
    random.shuffle(mixed)
    assert unmet_needs(RUBRIC, level, given_ratings, {}, mixed, PERIOD) == needs


@given(ratings, levels)
def test_two_pieces_from_different_months_satisfy_any_rating(given_ratings: dict[str, int | None], level: str) -> None:
    assert unmet_needs(RUBRIC, level, given_ratings, {}, evidence_for(CODES, (JANUARY, MARCH)), PERIOD) == {}


@given(ratings, levels, pieces(days), st.sets(st.sampled_from(CODES)))
def test_only_rated_and_applicable_competencies_need_evidence(
    given_ratings: dict[str, int | None], level: str, evidence: list[Observation], excluded: set[str]
) -> None:
    needs = unmet_needs(RUBRIC, level, given_ratings, {}, evidence, PERIOD, excluded)
    assert needs.keys() <= {code for code, rating in given_ratings.items() if rating is not None} - excluded
