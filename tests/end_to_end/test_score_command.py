"""Score command: exact JSON, readable text, and equal results from a file and from a review."""

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from models.operations.cycles import create_cycle
from models.operations.reviews import rate_many, start_review
from models.queries.engineers import find_engineer
from models.rubric.load import shipped_rubric
from models.sample.character import worked_example
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run

RUBRIC = shipped_rubric()
CODES = [competency.code for competency in RUBRIC.competencies]
FIELDS = {
    "score", "score_text", "expected", "coverage", "expectations_met", "match", "shortfall", "conclusion", "areas",
    "bounds", "flips",
}  # fmt: skip


@pytest.fixture
def scored(run: Run, tmp_path: Path):
    """Scores plain ratings and reads the JSON."""

    def score(ratings: dict[str, int | None], level: str = "SR"):
        path = tmp_path / "ratings.json"
        path.write_text(json.dumps(ratings), encoding="utf-8")
        result = run("score", "--level", level, "--ratings", path, "--json")
        assert (result.code, result.err) == (0, "")
        return result.json

    return score


def test_every_number_is_an_exact_fraction(scored):
    found = scored(worked_example())
    assert set(found) >= FIELDS
    fractions = [found[name] for name in ("score", "expected", "coverage", "match", "shortfall")]
    fractions += [*found["areas"].values(), *found["bounds"].values()]
    assert all(str(Fraction(text)) == text for text in fractions)
    assert found["match"] == found["expectations_met"]
    assert list(found["areas"]) == [area.code for area in RUBRIC.areas]
    assert Fraction(found["bounds"]["low"]) <= Fraction(found["score"]) <= Fraction(found["bounds"]["high"])


def test_no_ratings_give_no_score_and_no_error(scored):
    found = scored({})
    assert found["conclusion"] == "insufficient-evidence"
    assert found["score"] is found["score_text"] is found["match"] is found["shortfall"] is None
    assert found["coverage"] == "0"
    assert set(found["areas"].values()) == {None}
    assert found["bounds"] == {"low": "1", "high": "5"}


def test_not_observed_and_blank_count_the_same_in_the_arithmetic(scored):
    blank = {code: rating for code, rating in worked_example().items() if rating is not None}
    silent = {**dict.fromkeys(CODES), **blank}
    numbers = FIELDS - {"flips"}
    assert {name: scored(blank)[name] for name in numbers} == {name: scored(silent)[name] for name in numbers}


@pytest.mark.parametrize("level", [profile.code for profile in RUBRIC.profiles])
def test_every_level_and_path_has_a_score(scored, level: str):
    lowest, highest = scored(dict.fromkeys(CODES, 1), level), scored(dict.fromkeys(CODES, 5), level)
    assert (lowest["score"], highest["score"]) == ("1", "5")
    assert lowest["coverage"] == highest["match"] == "1"
    assert highest["conclusion"] == "exceeds-level"


@pytest.mark.parametrize(("missed", "conclusion"), [(10, "meets-level"), (23, "approaching-level")])
def test_exactly_the_listed_outcome_changes_change_the_conclusion(scored, missed: int, conclusion: str):
    given = {competency.code: competency.expected["SR"] for competency in RUBRIC.competencies}
    given |= {code: given[code] - 1 for code in CODES[:missed]}
    found = scored(given)
    assert found["conclusion"] == conclusion
    outcome_changes = {(change["code"], change["to"]): change["conclusion"] for change in found["flips"]}
    assert outcome_changes
    for code in ("ARC-1", "DAT-2", "COM-1", "GRO-1", found["flips"][0]["code"]):
        for step in (-1, 1):
            if (rating := given[code] + step) in range(1, 6):
                changed = scored({**given, code: rating})["conclusion"]
                assert changed == outcome_changes.get((code, rating), conclusion)
    assert all(change["from"] == given[change["code"]] for change in found["flips"])


def test_a_review_has_the_score_of_its_ratings(run: Run, scored, team: Path):
    review = run("score", team, "--engineer", "E1001", "--cycle", "2026-H1", "--json").json
    plain = scored(worked_example())
    assert {name: review[name] for name in FIELDS} == {name: plain[name] for name in FIELDS}
    assert review["review"] == {"name": "Jonas Weber", "employee_id": "E1001", "cycle": "2026-H1"}
    assert plain["review"] is None


def test_one_letter_of_a_name_is_refused(run: Run, team: Path):
    refused = run("score", team, "--engineer", "j", "--cycle", "2026-H1")
    assert (refused.code, refused.out) == (2, "")
    assert "“j”" in refused.err
    assert run("score", team, "--engineer", "jon", "--cycle", "2026-H1").out.startswith("Jonas Weber (E1001)")


def test_a_person_reads_the_conclusion_first_then_every_area(run: Run, team: Path):
    result = run("score", team, "--engineer", "E1001", "--cycle", "2026-H1").out
    lines = result.replace("\N{NO-BREAK SPACE}", " ").splitlines()
    assert lines[:3] == [
        "Jonas Weber (E1001), cycle 2026-H1",
        "Suggested: Approaching level (SR), also possible: Meets level",
        "Decided: Approaching level, on 2026-06-18",
    ]
    assert lines[3] == "Score 3.70, expected 3.95, expectations met 70.2 %, coverage 96.1 %"
    assert lines[4] == "Standing −0.252 ± 0.175 rating steps"
    assert [line.split()[0] for line in lines[5:17]] == [area.code for area in RUBRIC.areas]
    assert all(line.endswith(".") for line in lines[17:])


def test_a_focus_review_is_scored_on_its_competencies_and_lists_the_rest(run: Run, scored, team: Path):
    asked = [item.code for item in RUBRIC.competencies if item.core or item.code == "COD-2"]
    with Workspace.open(team, PASSPHRASE) as workspace:
        period = {"starts_on": date(2027, 1, 1), "ends_on": date(2027, 6, 30)}
        cycle = workspace.do(create_cycle, name="Focus", rubric=RUBRIC, chosen=["COD-2"], **period).result
        engineer = find_engineer(workspace, "E1001").id
        review = workspace.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta").result
        workspace.do(rate_many, review=review, ratings=dict.fromkeys(asked, 4))
    found = run("score", team, "--engineer", "E1001", "--cycle", "Focus", "--json").json
    assert (found["coverage"], found["not_rated"]) == ("1", [])
    assert found["not_asked"] == [code for code in CODES if code not in asked]
    result = run("score", team, "--engineer", "E1001", "--cycle", "Focus").out
    assert "This review covers 24 of 48 competencies. Not included: ARC-3, " in result
    assert "24 competencies not included" in run("info", team).out
    assert scored(worked_example())["not_asked"] == []


def test_json_has_the_suggestion_and_the_decision_as_separate_fields(run: Run, scored, team: Path):
    review = run("score", team, "--engineer", "E1001", "--cycle", "2026-H1", "--json").json
    decided = {"conclusion": "approaching-level", "on": "2026-06-18", "suggested": "approaching-level"}
    assert (review["conclusion"], review["decision"]) == ("approaching-level", decided)
    assert scored(worked_example())["decision"] is None


def test_the_ratings_may_begin_with_a_byte_order_mark(run: Run, scored, tmp_path: Path):
    path = tmp_path / "marked.json"
    path.write_text(json.dumps(worked_example()), encoding="utf-8-sig")
    assert run("score", "--level", "SR", "--ratings", path, "--json").json == scored(worked_example())


@pytest.mark.parametrize(
    "arguments",
    [
        ("--level", "SR"),
        ("--ratings", "r.json"),
        ("--level", "SR", "--ratings", "r.json", "--cycle", "2026-H1"),
        ("team.plumbline",),
        ("team.plumbline", "--engineer", "E1001"),
        ("team.plumbline", "--engineer", "E1001", "--cycle", "2026-H1", "--level", "SR"),
    ],
)
def test_incomplete_score_arguments_are_a_usage_error(run: Run, team: Path, arguments: tuple[str, ...]):
    refused = run("score", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == "Give either --level and --ratings, or a FILE with --engineer and --cycle.\n"
