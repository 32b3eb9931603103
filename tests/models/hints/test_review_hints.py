"""Hints on the ratings of a review, at their thresholds."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.domain.evidence import Observation
from models.domain.evidence_rule import EvidenceNeed, unmet_needs
from models.hints import HintKind, ReviewHint, review_hints
from models.rubric.load import shipped_rubric
from tests.evidence_factories import evidence_for
from tests.models.assessment import strategies as strategies_assessment

PERIOD = (date(2026, 1, 1), date(2026, 12, 31))
RUBRIC = shipped_rubric()


def seen(on: date, *codes: str) -> Observation:
    return Observation(happened_on=on, behaviour="Split the job.", competencies=codes)


def everything(ratings: dict[str, int | None]) -> list[Observation]:
    return evidence_for(tuple(ratings), PERIOD[:1])


def hints(values: list[int | None]) -> dict[HintKind, ReviewHint]:
    ratings = {f"X-{number}": value for number, value in enumerate(values)}
    found = review_hints(ratings, everything(ratings), PERIOD, {"X": dict.fromkeys(ratings, 1)})
    assert len({hint.kind for hint in found}) == len(found)
    return {hint.kind: hint for hint in found}


def mixed(*parts: tuple[int, int]) -> list[int | None]:
    """So many of each value, spread so that no long run arises."""
    left = dict(parts)
    values: list[int | None] = []
    while any(left.values()):
        for value in left:
            if left[value]:
                values.append(value)
                left[value] -= 1
    return values


def in_short_runs(common: int, rare: int, every: int, count: int) -> list[int | None]:
    return [rare if number % every == 0 else common for number in range(count)]


def test_few_ratings_give_no_hint():
    assert hints([3] * 19) == {}
    assert hints([3] * 19 + [None] * 30) == {}
    assert hints([3] * 20).keys() == {HintKind.STRAIGHT_LINING}


def test_most_ratings_the_same():
    found = hints(in_short_runs(3, 4, 4, 40))  # 30 of 40 are 3, variance 3/16
    assert found.keys() == {HintKind.CENTRAL_TENDENCY}
    hint = found[HintKind.CENTRAL_TENDENCY]
    assert hint.why.startswith("30 of 40 ratings are 3.")
    assert len(hint.codes) == 30
    assert hint.codes[:3] == ("X-1", "X-2", "X-3")


def test_the_share_counts_from_seventy_per_cent_on():
    by_four = in_short_runs(3, 4, 4, 24)  # 18 of 24
    assert hints(by_four + mixed((3, 3), (4, 3))).keys() == {HintKind.CENTRAL_TENDENCY}  # 21 of 30
    assert hints(by_four + mixed((3, 3), (4, 4))) == {}  # 21 of 31


def test_spread_ratings_are_not_central_tendency():
    assert hints(in_short_runs(3, 5, 4, 40)) == {}


def test_hardly_any_difference():
    assert hints(in_short_runs(4, 3, 5, 20)).keys() == {HintKind.CENTRAL_TENDENCY}  # variance 4/25, not under it
    found = hints(in_short_runs(4, 3, 6, 24))
    assert found.keys() == {HintKind.STRAIGHT_LINING}
    assert found[HintKind.STRAIGHT_LINING].why.startswith("20 of 24 ratings are 4.")


def test_a_long_run():
    varied = mixed((2, 5), (3, 5), (5, 5))
    assert hints([*varied, *[4] * 9]) == {}
    found = hints([*varied, *[4] * 5, None, *[4] * 5])[HintKind.STRAIGHT_LINING]
    assert found.codes == tuple(f"X-{number}" for number in (15, 16, 17, 18, 19, 21, 22, 23, 24, 25))
    assert found.why.startswith("10 ratings in a row are 4, from X-15 to X-25.")


def test_evidence_mostly_from_recent_weeks():
    first_late = date(2026, 10, 1)  # 91 days before the end of 365
    early = date(2026, 9, 30)

    def kinds(days: list[date]) -> list[HintKind]:
        return [hint.kind for hint in review_hints({}, [seen(day, "COD-1") for day in days], PERIOD, {})]

    assert kinds([first_late] * 6) == [HintKind.RECENT_EVIDENCE]
    assert kinds([first_late] * 5) == []
    assert kinds([early] * 6) == []
    assert kinds([first_late] * 6 + [early] * 4) == []  # exactly 60 per cent
    assert kinds([first_late] * 7 + [early] * 4) == [HintKind.RECENT_EVIDENCE]
    assert kinds([first_late] * 5 + [PERIOD[1] + timedelta(1)] * 9) == []


def test_a_piece_of_evidence_counts_once_for_any_number_of_competencies():
    assert review_hints({}, [seen(PERIOD[1], "COD-1", "COD-2", "COD-3")] * 2, PERIOD, {}) == ()


def test_an_extreme_rating_without_evidence():
    ratings = {"COD-1": 5, "COD-2": 1, "COD-3": 4, "COD-4": None, "COD-5": 5}
    evidence = [seen(PERIOD[0], "COD-5"), seen(PERIOD[0] - timedelta(1), "COD-1")]
    (hint,) = review_hints(ratings, evidence, PERIOD, {"COD": dict.fromkeys(ratings, 3)})
    assert hint.kind is HintKind.EXTREME_WITHOUT_EVIDENCE
    assert hint.codes == ("COD-1", "COD-2")
    assert "below the expected rating: COD-1, COD-2." in hint.why


def test_a_one_near_the_expected_rating_is_not_extreme():
    assert review_hints({"COD-1": 1}, [], PERIOD, {"COD": {"COD-1": 2}}) == ()


days = st.dates(PERIOD[0] - timedelta(40), PERIOD[1] + timedelta(40))
observations = st.lists(
    st.builds(seen, days, st.sampled_from(strategies_assessment.CODES), st.sampled_from(strategies_assessment.CODES)),
    max_size=30,
)


@given(strategies_assessment.ratings, observations)
def test_the_hint_lists_exactly_the_ratings_without_two_months_of_evidence(
    ratings: dict[str, int | None], evidence: list[Observation]
):
    expected = {area.code: {item.code: item.expected["SR"] for item in area.competencies} for area in RUBRIC.areas}
    found = review_hints(ratings, evidence, PERIOD, expected)
    needs = unmet_needs(RUBRIC, "SR", ratings, {}, evidence, PERIOD)
    bare = {code for code, need in needs.items() if need is EvidenceNeed.TWO_MONTHS}
    named = [set(hint.codes) for hint in found if hint.kind is HintKind.EXTREME_WITHOUT_EVIDENCE]
    assert named == ([bare] if bare else [])


@given(st.lists(st.sampled_from((None, 2, 3, 3, 3, 3, 3, 4, 5)), max_size=60))
def test_the_hints_agree_with_their_definition(values: list[int | None]):
    given_values = [value for value in values if value is not None]
    found = hints(values)
    if len(given_values) < 20:
        assert not found
        return
    mean = sum(given_values) / len(given_values)
    deviation = (sum((value - mean) ** 2 for value in given_values) / len(given_values)) ** 0.5
    share = max(map(given_values.count, given_values)) / len(given_values)
    assert (HintKind.CENTRAL_TENDENCY in found) == (0.4 <= round(deviation, 9) < 0.5 and share >= 0.7)


def test_an_empty_review_gives_no_hint():
    assert review_hints({}, [], PERIOD, {}) == ()
