"""Sample reviews: texts agree with the ratings, and none repeats itself."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

import pytest

from models.domain.peers import MIN_PEERS, word_runs
from models.domain.reviews import OpinionRole, PointKind, ReviewState
from models.queries import review_content
from models.queries import reviews as queries
from models.queries.cycles import list_cycles
from models.queries.opinion_requests import requests as requests_of
from models.queries.opinions import opinions, peer_summary
from models.queries.review_content import EvidenceRow
from models.queries.reviews import ReviewRow, reviews_of_cycle
from models.rubric.load import shipped_rubric
from models.sample import sample_texts
from models.workspace.workspace import Workspace
from tests.sample_day import SAMPLE_DAY

SATURDAY = 5


@dataclass(frozen=True)
class Read:
    """A review as somebody reads it."""

    row: ReviewRow
    is_first: bool
    named: bool
    ratings: dict[str, int | None]
    evidence: tuple[EvidenceRow, ...]
    comments: dict[str, str]
    plans: dict[str, str]
    """How what was not observed will be seen."""

    def expected(self, code: str) -> int:
        return shipped_rubric().competency(code).expected[self.row.level]

    def below(self) -> set[str]:
        return {code for code, value in self.ratings.items() if value and value < self.expected(code)}


@pytest.fixture(scope="package")
def submitted(read: list[Read]) -> list[Read]:
    """The reviews that are no drafts any more."""
    return [review for review in read if review.row.state != ReviewState.DRAFT]


@pytest.fixture(scope="package")
def read(team: Workspace) -> list[Read]:
    return list(read_all(team))


def read_all(team: Workspace) -> Iterator[Read]:
    for cycle in list_cycles(team):
        for listed in reviews_of_cycle(team, cycle.id):
            rows = team.query(
                "SELECT competency_code, comment, observe_plan FROM rating WHERE review_id = :id", id=listed.id
            )
            row = queries.review(team, listed.id)
            yield Read(
                row=row,
                is_first=queries.previous_review(team, row) is None,
                named=row.employee_id <= "E1012",
                ratings=review_content.ratings(team, listed.id),
                evidence=review_content.evidence(team, listed.id),
                comments={item["competency_code"]: item["comment"] for item in rows if item["comment"]},
                plans={item["competency_code"]: item["observe_plan"] for item in rows if item["observe_plan"]},
            )


def expected_variant(rating: int, expected: int) -> str:
    return {5: "strong", 4: "strong", 3: "solid"}.get(rating) or ("short" if rating < expected else "guided")


def test_evidence_matches_its_competency_and_rating(read: list[Read]):
    reported = {
        (getattr(story, how).behaviour, getattr(story, how).effect): (how, story.competencies)
        for stories in sample_texts.stories().values()
        for story in stories
        for how in ("strong", "solid", "guided", "short")
    }
    for review in read:
        for item in review.evidence:
            how, about = reported[item.behaviour, item.impact]
            for code in item.competencies:
                assert code in about
                assert how == expected_variant(review.ratings[code] or 0, review.expected(code)), (review.row, item)


def test_a_review_contains_no_repeated_text(team: Workspace, read: list[Read]):
    for review in read:
        texts = [f"{item.behaviour} {item.impact}" for item in review.evidence]
        texts += [*review.comments.values(), *review.plans.values(), review.row.summary]
        texts += [point.behaviour for point in review_content.points(team, review.row.id)]
        texts += [opinion.comment for opinion in opinions(team, review.row.id) if opinion.comment]
        assert [text for text, times in Counter(texts).items() if times > 1] == []


def test_evidence_is_from_every_month_and_from_working_days(read: list[Read]):
    for review in read:
        first, last = review.row.period_starts_on, min(review.row.period_ends_on, SAMPLE_DAY)
        assert all(first <= item.happened_on <= last for item in review.evidence)
        assert all(item.happened_on.weekday() < SATURDAY for item in review.evidence)
        if last == SAMPLE_DAY:
            continue
        by_month = Counter(item.happened_on.month for item in review.evidence)
        assert len(by_month) >= 5, review.row
        assert max(by_month.values()) < len(review.evidence) / 3


def test_peers_are_asked_about_the_same_areas_so_that_means_appear(team: Workspace, submitted: list[Read]):
    for review in submitted:
        requests = [item for item in requests_of(team, review.row.id) if item.role == OpinionRole.PEER]
        assert len({item.competencies for item in requests}) <= 1
        summary = peer_summary(team, review.row.id)
        asked = {code.partition("-")[0] for item in requests for code in item.competencies}
        if summary.count >= MIN_PEERS:
            assert len(summary.areas) >= len(asked) - 1


def test_self_ratings_are_requested_for_all_rated_competencies(team: Workspace, submitted: list[Read]):
    for review in submitted:
        for item in requests_of(team, review.row.id):
            if item.role == OpinionRole.SELF:
                assert {*item.competencies} == {code for code, value in review.ratings.items() if value}


def test_every_rating_has_a_comment_and_below_expectation_a_next_step(team: Workspace, read: list[Read]):
    """In the comment, or in the growth point."""
    for review in read:
        rated = {code for code, value in review.ratings.items() if value}
        assert review.comments.keys() == rated
        assert review.plans.keys() == review.ratings.keys() - rated
        rows = team.query(
            "SELECT competency_code FROM review_point WHERE kind = 'growth' AND review_id = :id", id=review.row.id
        )
        growth = {row["competency_code"] for row in rows}
        assert {code for code in rated if " Next step: " in review.comments[code]} == review.below() - growth


def test_a_comment_matches_its_competency_and_rating(read: list[Read]):
    for review in read:
        for code, comment in review.comments.items():
            how = expected_variant(review.ratings[code] or 0, review.expected(code))
            assert comment.split(" Next step: ")[0] in getattr(sample_texts.competencies()[code], how)


def test_points_are_the_largest_differences_with_separate_evidence(team: Workspace, read: list[Read]):
    for review in read:
        ahead = {code: value - review.expected(code) for code, value in review.ratings.items() if value}
        tied = {item.id: item.competencies for item in review.evidence}
        for point in review_content.points(team, review.row.id):
            assert point.evidence_id is not None
            assert point.competency_code in tied[point.evidence_id]
            if point.kind == PointKind.STRENGTH:
                assert ahead[point.competency_code] >= sorted(ahead.values())[-3]
            else:
                assert ahead[point.competency_code] <= sorted(ahead.values())[2]
                assert point.next_step


def test_a_summary_describes_the_change_since_an_earlier_review_only(team: Workspace, submitted: list[Read]):
    by_id = {review.row.id: review for review in submitted}
    for review in submitted:
        reported = review.row.summary.lower()
        if review.is_first:
            assert not any(word in reported for word in ("last time", "review before", "last review"))
            continue
        earlier = queries.previous_review(team, review.row)
        assert earlier is not None
        before = by_id[earlier.id].ratings
        steps = [value - was for code, value in review.ratings.items() if value and (was := before.get(code))]
        for moved in (sum(step > 0 for step in steps), sum(step < 0 for step in steps)):
            assert {0: "no rating ", 1: "one rating "}.get(moved, f"{moved} ratings ") in reported


def test_a_summary_names_systems_strengths_and_growth_of_its_review(submitted: list[Read]):
    for review in submitted:
        systems = Counter(
            system
            for item in review.evidence
            for system in sample_texts.team().systems
            if system in item.situation.lower()
        )
        reported = review.row.summary.lower()
        assert {system for system, _ in systems.most_common(2)} == {
            system for system in sample_texts.team().systems if system in reported.split(". ")[0]
        }
        ahead = {code: value - review.expected(code) for code, value in review.ratings.items() if value}
        for furthest, is_described in (
            (max(ahead.values()), max(ahead.values()) > 0),
            (min(ahead.values()), bool(review.below())),
        ):
            names = [shipped_rubric().competency(code).name.lower() for code in ahead if ahead[code] == furthest]
            assert any(name in reported for name in names) is is_described
        unseen = [code for code, value in review.ratings.items() if value is None]
        assert all(shipped_rubric().competency(code).name.lower() in reported for code in unseen)
        assert not any(code.lower() in reported for code in review.ratings)


def test_no_two_reviews_of_a_cycle_have_the_same_text(submitted: list[Read]):
    named = [review for review in submitted if review.named and review.row.period_ends_on < SAMPLE_DAY]
    openings: dict[str, set[str]] = {}
    for review in named:
        opening = review.row.summary.split(". ")[0]
        for system in sample_texts.team().systems:
            opening = opening.replace(system, "").replace(system.capitalize(), "")
        openings.setdefault(review.row.cycle_name, set()).add(opening)
    assert [len(different) for different in openings.values()] == [12, 12]
    texts = [
        {f"{item.situation} {item.behaviour}" for item in review.evidence}
        | set(review.comments.values())
        | {review.row.summary}
        for review in submitted
    ]
    assert max(len(entry & other) / min(len(entry), len(other)) for entry, other in combinations(texts, 2)) < 0.5


@pytest.mark.long
def test_after_ten_years_levels_have_changed_and_no_score_is_minimal(long_lived: Workspace):
    lives: dict[str, list[Read]] = {}
    for review in read_all(long_lived):
        lives.setdefault(review.row.engineer_name, []).append(review)
    assert [review.row.level for review in lives["Jonas Weber"]] == sorted(
        (review.row.level for review in lives["Jonas Weber"]), key=("JR", "MID", "SR").index
    )
    assert {review.row.level for review in lives["Jonas Weber"]} == {"JR", "MID", "SR"}
    for life in lives.values():
        for review in life:
            joined: date | None = review.row.role_since
            assert joined is not None
            assert joined <= review.row.period_ends_on
            ahead = [value - review.expected(code) for code, value in review.ratings.items() if value]
            assert sum(ahead) / len(ahead) > -1.5, review.row
    assert all(reviews_of_cycle(long_lived, cycle.id) for cycle in list_cycles(long_lived))


def test_no_text_about_a_competency_repeats_the_words_of_a_peer_about_any_system() -> None:
    def runs(texts: Iterable[str], system: str) -> frozenset[tuple[str, ...]]:
        return frozenset().union(*(word_runs(sample_texts.fill_in(text, system=system)) for text in texts))

    written = [
        text
        for item in sample_texts.competencies().values()
        for text in (*item.strong, *item.solid, *item.guided, *item.short, item.further, item.goal, item.measure)
    ]
    by_peers = [note.text for note in sample_texts.mentoring().notes]
    for system in sample_texts.team().systems:
        assert runs(written, system).isdisjoint(runs(by_peers, system)), system
