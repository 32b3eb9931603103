"""Peer ratings and self-rating in a review: minimum numbers, editions, and no single peer."""

from collections import Counter
from fractions import Fraction
from itertools import combinations_with_replacement, permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.assessment.self_rating import compare_self, conversation_guide
from models.domain.documents import Edition
from models.domain.opinions import Consent
from models.domain.peers import Hidden, PeerAnswer, PeerMean, PeerSummary, peer_mean, summarise
from models.domain.reviews import OpinionRole
from models.operations.opinions import record_opinion
from models.queries.opened_opinions import Opened
from models.queries.opinions import summary_from
from models.rubric.load import shipped_rubric
from models.rubric.model import RATINGS
from models.snapshots.build_opinions import opinion_groups
from models.snapshots.build_review import review_snapshot
from models.snapshots.review import OpinionGroup, ReviewSnapshot
from models.support.canonical import canonical_json
from tests.models.snapshots.small_team import DAY, Team, put_row, words

BOTH = pytest.mark.parametrize("edition", Edition)


def snapshot(team: Team, edition: Edition = Edition.ENGINEER) -> ReviewSnapshot:
    return review_snapshot(team.workspace, team.review, edition, DAY)


def put(team: Team, table: str, key: object, **values: object) -> None:
    team.workspace.do(put_row, table=table, key=key, values=values)


def ask_peers(team: Team, number: int) -> None:
    for peer in range(1, number + 1):
        team.workspace.do(
            record_opinion,
            review=team.review,
            role=OpinionRole.PEER,
            ratings={"PER-1": peer},
            author_name=f"Peer {peer}",
            comment=f"comment of peer {peer}",
        )
    put(team, "review", team.review, state="submitted")


def peers(team: Team, edition: Edition = Edition.ENGINEER) -> list[OpinionGroup]:
    return [group for group in snapshot(team, edition).opinions if group.role == OpinionRole.PEER]


def test_the_stored_peer_mean_has_the_printed_precision() -> None:
    answers = [PeerAnswer(f"Peer {n}", Consent.SUMMARY, {"PER-1": rating}) for n, rating in enumerate((3, 4, 4))]
    opened = Opened(frozenset(), whole=False)
    [group] = opinion_groups(shipped_rubric(), (), opened, summarise(AREAS, answers), Edition.HR)
    [area] = group.areas
    assert area.mean == Fraction("3.67")


@BOTH
@pytest.mark.parametrize("number", [1, 2])
def test_fewer_than_three_peers_are_counted_and_not_shown(team: Team, edition: Edition, number: int) -> None:
    ask_peers(team, number)
    assert peers(team, edition) == []
    assert snapshot(team, edition).facts.peer_count == number
    assert "comment of peer" not in words(snapshot(team, edition))


def test_three_peers_have_a_mean_and_no_comments(team: Team) -> None:
    ask_peers(team, 3)
    [group] = peers(team)
    [area] = group.areas
    assert (area.area_code, area.mean, area.low, area.high) == ("PER", Fraction(2), None, None)
    assert group.comments == ()


def test_comments_of_four_peers_are_shown_to_the_engineer_and_not_to_hr(team: Team) -> None:
    ask_peers(team, 4)
    assert sorted(comment.text for comment in peers(team)[0].comments) == [
        f"comment of peer {peer}" for peer in range(1, 5)
    ]
    assert peers(team, Edition.HR)[0].comments == ()


def test_five_peers_have_a_range(team: Team) -> None:
    ask_peers(team, 5)
    [area] = peers(team)[0].areas
    assert (area.low, area.high) == (1, 5)


@BOTH
def test_names_of_peers_are_in_no_edition(team: Team, edition: Edition) -> None:
    ask_peers(team, 5)
    text = words(snapshot(team, edition))
    assert "Peer 1" not in text
    assert "Ines: tech lead\n" not in text


def test_a_draft_shows_no_peers(team: Team) -> None:
    ask_peers(team, 5)
    put(team, "review", team.review, state="draft")
    assert peers(team) == []
    assert snapshot(team).peers_hidden is Hidden.NOT_SUBMITTED


def answer(name: str, ratings: dict[str, int], consent: Consent = Consent.UNNAMED, **more: Any) -> PeerAnswer:
    return PeerAnswer(name, consent, ratings, **more)


AREAS = {area.code: [competency.code for competency in area.competencies] for area in shipped_rubric().areas}


def group_of(answers: list[PeerAnswer], edition: Edition = Edition.ENGINEER) -> OpinionGroup | None:
    groups = opinion_groups(shipped_rubric(), (), Opened(frozenset(), whole=False), summarise(AREAS, answers), edition)
    return groups[0] if groups else None


def test_an_area_that_fewer_than_three_of_the_peers_rated_is_not_shown() -> None:
    answers = [
        answer(f"Peer {peer}", {"COD-1": 2 + peer % 2, **({"PER-1": peer} if peer < 2 else {})}) for peer in range(4)
    ]
    assert [area.area_code for area in group_of(answers).areas] == ["COD"]


@pytest.mark.parametrize("rating", RATINGS)
@pytest.mark.parametrize("number", [3, 5])
def test_a_mean_of_equal_ratings_is_withheld(rating: int, number: int) -> None:
    answers = [answer(f"Peer {peer}", {"COD-1": rating, "COD-2": rating, "PER-1": 1 + peer}) for peer in range(number)]
    assert [area.area_code for area in group_of(answers).areas] == ["PER"]


def test_a_mean_that_reveals_all_ratings_except_a_single_one_is_withheld() -> None:
    for number in (3, 4, 5):
        for ratings in combinations_with_replacement(RATINGS, number):
            mean = peer_mean([answer(f"Peer {at}", {"COD-1": value}) for at, value in enumerate(ratings)], {"COD-1"})
            if mean is None:
                continue
            shown = (sum(ratings), mean.low, mean.high)
            possible = [
                other
                for other in combinations_with_replacement(RATINGS, number)
                if (sum(other), *((min(other), max(other)) if mean.low else (None, None))) == shown
            ]
            assert len(possible) > 1 or Counter(ratings).most_common(1)[0][1] < number - 1


@pytest.mark.parametrize("ratings", [(1, 1, 2), (5, 4, 5), (1, 1, 1, 2), (3, 3, 3, 4, 3)])
def test_a_mean_next_to_an_end_of_the_scale_is_withheld(ratings: tuple[int, ...]) -> None:
    answers = [answer(f"Peer {peer}", {"COD-1": value}) for peer, value in enumerate(ratings)]
    assert group_of(answers).areas == ()


def test_revealing_means_fixed_by_an_earlier_version_are_withheld() -> None:
    means = {
        "COD": PeerMean(3, Fraction(5), None, None),
        "DAT": PeerMean(3, Fraction(1), None, None),
        "PER": PeerMean(5, Fraction(3), 3, 3),
        "API": PeerMean(5, Fraction(3), 2, 4),
        "OPS": PeerMean(3, Fraction(4, 3), None, None),
    }
    stored = canonical_json(PeerSummary(5, means))
    assert list(summary_from(stored).areas) == ["API"]


def test_comments_are_not_in_the_order_of_the_requests() -> None:
    answers = [answer(text, {}, comment=text) for text in ("one", "two", "three", "four")]
    printed = {group_of(list(order)).comments for order in permutations(answers)}
    assert len(printed) == 1


CODES = st.sampled_from([competency.code for competency in shipped_rubric().competencies])
ANSWERS = st.lists(
    st.builds(
        PeerAnswer,
        name=st.text("abc", min_size=1, max_size=9),
        consent=st.sampled_from(Consent),
        ratings=st.dictionaries(CODES, st.integers(1, 5), max_size=12),
        remarks=st.dictionaries(CODES, st.text(max_size=9), max_size=12),
        comment=st.text(max_size=20),
    ),
    max_size=9,
)


@pytest.mark.long
@given(ANSWERS, st.sampled_from(Edition))
@settings(max_examples=60, deadline=None)
def test_no_peer_can_be_identified_from_any_answers(answers: list[PeerAnswer], edition: Edition) -> None:
    group = group_of(answers, edition)
    if group is None:
        assert len(answers) < 3
        return
    assert len(answers) >= 3
    assert not group.comments or (edition is Edition.ENGINEER and len(answers) >= 4)
    for area in group.areas:
        answered = [peer for peer in answers if peer.ratings.keys() & set(AREAS[area.area_code])]
        assert len(answered) >= 3
        assert (len(answered) >= 5 and edition is Edition.ENGINEER) or (area.low, area.high) == (None, None)
        assert len({rating for peer in answered for rating in peer.ratings.values()}) > 1
    summary_only = {peer.comment for peer in answers if peer.consent is Consent.SUMMARY}
    agreed = {peer.comment for peer in answers if peer.consent is not Consent.SUMMARY}
    assert not {comment.text for comment in group.comments if not comment.competency} & (summary_only - agreed)
    assert {comment.name for comment in group.comments if comment.name} <= {
        peer.name for peer in answers if peer.consent is Consent.NAMED
    }


def test_anonymous_comments_are_withheld_if_named_ones_narrow_them_down() -> None:
    named = [answer(f"Named {n}", {"COD-1": 3}, Consent.NAMED, comment=f"named {n}") for n in range(3)]
    others = [answer(f"Other {n}", {"COD-1": 3}, comment=f"other {n}") for n in range(3)]
    assert {comment.text for comment in group_of(named + others).comments} == {"named 0", "named 1", "named 2"}
    fourth = answer("Fourth", {"COD-1": 3}, comment="other 3")
    assert {comment.text for comment in group_of([*named, *others, fourth]).comments} >= {"other 0", "other 3"}


@given(st.dictionaries(CODES, st.integers(1, 5)), st.dictionaries(CODES, st.none() | st.integers(1, 5)))
@settings(max_examples=60, deadline=None)
def test_self_rating_differences_are_listed_by_size(own: dict[str, int], ratings: dict[str, int | None]) -> None:
    compared = compare_self(shipped_rubric(), "SR", own, ratings)
    assert compared.compared == compared.equal + len(compared.adjacent) + len(compared.differences)
    assert {item.code for item in compared.adjacent} == {
        code for code, value in own.items() if ratings.get(code) in (value - 1, value + 1)
    }
    assert compared.compared == sum(ratings.get(code) is not None for code in own)
    for line in compared.differences:
        assert (own[line.code], ratings[line.code]) == (line.own, line.reviewer)
        assert line.distance >= 2
    assert [line.distance for line in compared.differences] == sorted(
        (line.distance for line in compared.differences), reverse=True
    )
    expected = {competency.code: competency.expected["SR"] for competency in shipped_rubric().competencies}
    assert compared.strengths == sum(ratings.get(code) == value >= expected[code] for code, value in own.items())


def test_the_guide_lists_no_rating_below_the_expected_one_as_a_strength() -> None:
    own, ratings = {"COD-1": 2, "COD-2": 2, "PER-1": 5}, {"COD-1": 2, "COD-2": 2, "PER-1": 5}
    guide = conversation_guide(compare_self(shipped_rubric(), "SR", own, ratings), ())
    assert "You agree on 1 of 3 ratings that meet expectations. Which of these strengths" in guide[0]
    low = conversation_guide(compare_self(shipped_rubric(), "SR", {"COD-1": 2}, {"COD-1": 2}), ())
    assert not any("strengths" in question for question in low)
