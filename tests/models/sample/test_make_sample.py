"""Sample team: plausible, complete and reproducible."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from statistics import correlation, fmean

import pytest

from models.assessment.score import score
from models.queries.cycles import list_cycles
from models.queries.engineers import find_engineer, list_engineers
from models.queries.review_content import evidence, ratings
from models.queries.reviews import reviews_of_cycle, reviews_of_engineer
from models.rubric.load import shipped_rubric
from models.sample import make_sample, sample_texts
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.sample_day import SAMPLE_DAY

PASSPHRASE = "sample team"
PEOPLE = 16
"""More than the named twelve, so that generated people are among them."""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.plumbline"
    make_sample(path, PASSPHRASE, PEOPLE, 3, today=SAMPLE_DAY).close()
    return path


@pytest.fixture(scope="module")
def team(path: Path) -> Iterator[Workspace]:
    with Workspace.open(path, PASSPHRASE) as opened:
        yield opened


def sentences(team: Workspace, review: int) -> set[str]:
    """Everything a review says in prose, apart from the rubric's own words."""
    [row] = team.query("SELECT summary FROM review WHERE id = :id", id=review)
    reported = {f"{item.situation} {item.behaviour} {item.impact}" for item in evidence(team, review)}
    return reported | {row["summary"]}


@pytest.mark.long
def test_every_engineer_has_all_reviews_except_a_single_one_to_start(team: Workspace):
    cycles = list_cycles(team)
    started = {cycle.name: len(reviews_of_cycle(team, cycle.id)) for cycle in cycles}
    assert started == {"2025-H2": PEOPLE, "2026-H1": PEOPLE, "2026-H2": PEOPLE - 1}
    assert len(list_engineers(team)) == PEOPLE


def test_a_cancelled_creation_deletes_its_files(tmp_path: Path):
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_sample(tmp_path / "team.plumbline", "sample team", 2, 1, report_progress=stop)
    assert not list(tmp_path.iterdir())


@pytest.mark.long
def test_the_file_is_sound(tmp_path: Path):
    path = tmp_path / "small.plumbline"
    make_sample(path, PASSPHRASE, 2, 2, today=SAMPLE_DAY).close()
    assert check(path, PASSPHRASE) == ()


@pytest.mark.long
def test_the_first_engineers_newest_review_is_the_worked_example(team: Workspace):
    engineer = find_engineer(team, "Jonas Weber").id
    review = max(reviews_of_engineer(team, engineer), key=lambda item: item.period_ends_on)
    assert str(score(shipped_rubric(), "SR", ratings(team, review.id)).score) == "284567/77000"


def test_no_two_reviews_have_the_same_text(team: Workspace):
    texts = [sentences(team, item.id) for cycle in list_cycles(team) for item in reviews_of_cycle(team, cycle.id)]
    shared = [len(item & other) / min(len(item), len(other)) for item, other in combinations(texts, 2)]
    assert max(shared) < 0.3


def test_every_competency_has_stories_and_every_story_names_a_system():
    stories = sample_texts.stories()
    assert stories.keys() >= {(competency.code,) for competency in shipped_rubric().competencies}
    for reported in stories.values():
        assert len(reported) >= 2
        assert all("{system}" in story.situation for story in reported)


def test_ratings_of_the_same_person_are_consistent(team: Workspace):
    """What is good in one half of an area tends to be good in the other, and from one cycle to the next."""
    rubric = shipped_rubric()
    older, newer = (
        reviews_of_cycle(team, cycle.id) for cycle in sorted(list_cycles(team), key=lambda c: c.ends_on)[:2]
    )
    pairs = []
    for before, after in zip(older, newer, strict=True):
        level = after.level
        first, second = ratings(team, before.id), ratings(team, after.id)
        for competency in rubric.competencies:
            a, b = first.get(competency.code), second.get(competency.code)
            if a is not None and b is not None:
                pairs.append((a - competency.expected[level], b - competency.expected[level]))
    assert correlation(*zip(*pairs, strict=True)) > 0.3
    assert fmean(b for _, b in pairs) > fmean(a for a, _ in pairs)


def test_actions_are_carried_over_and_finished(team: Workspace):
    [counted] = team.query(
        "SELECT (SELECT count(*) FROM action_item_carry) AS carried,"
        " (SELECT count(*) FROM action_item WHERE status = 'done') AS done, (SELECT count(*) FROM plan) AS plans"
    )
    assert min(counted.values()) > 0


@pytest.mark.long
def test_content_depends_on_the_seed_and_the_day_only(tmp_path: Path):
    def content(name: str, seed: int, today: date = SAMPLE_DAY) -> list[object]:
        with make_sample(tmp_path / name, PASSPHRASE, 3, 3, seed, today=today) as result:
            tables = (
                *("engineer", "review", "rating", "evidence", "note", "session", "action_item", "goal", "check_in"),
                *("opinion_request", "opinion", "opinion_rating", "opinion_remark"),
            )
            return [result.query(f"SELECT * FROM {table}") for table in tables]

    first = content("a.plumbline", 7)
    assert content("b.plumbline", 7) == first
    assert content("c.plumbline", 8) != first
    assert content("d.plumbline", 7, date(2026, 9, 2)) != first


def test_status_changes_of_a_review_are_in_date_order(team: Workspace) -> None:
    rows = team.query(
        """SELECT period_starts_on, date(submitted_at) AS submitted, date(shared_at) AS shared, conversation_on, given_on,
            date(closed_at) AS closed, :today AS today
        FROM review LEFT JOIN acknowledgement ON acknowledgement.review_id = review.id""",
        today=SAMPLE_DAY.isoformat(),
    )
    assert any(row["closed"] for row in rows)
    for row in rows:
        days = [day for day in row.values() if day is not None]
        assert days == sorted(days)
