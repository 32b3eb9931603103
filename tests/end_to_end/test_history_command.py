"""Command `history`: what it lists, writes and refuses."""

from pathlib import Path

import pytest

from models.operations.reviews import rate
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run


def rated(team: Path) -> tuple[str, str]:
    """Rate a draft twice; returns the employee ID of its engineer and the cycle."""
    with Workspace.open(team, PASSPHRASE, actor="Marta Lindqvist") as workspace:
        [review] = workspace.query("SELECT id, employee_id, cycle_name FROM review WHERE state = 'draft' LIMIT 1")
        for value in (1, 5):
            workspace.do(rate, review=review["id"], competency="COD-4", value=value)
    return review["employee_id"], review["cycle_name"]


def test_the_history_of_a_review_is_listed_and_printed_as_json(run: Run, team: Path) -> None:
    engineer, cycle = rated(team)
    listed = run("history", team, "--engineer", engineer, "--cycle", cycle)
    assert (listed.code, listed.err) == (0, "")
    assert "Rating of COD-4" in listed.out
    assert "  Rating COD-4, changed: Rating: 1 → 5" in listed.out.splitlines()
    newest = run("history", team, "--engineer", engineer, "--search", "rating", "--json").json[0]
    assert (newest["actor"], newest["what"], newest["cycles"]) == ("Marta Lindqvist", "Rating of COD-4", [cycle])
    assert run("history", team, "--to", "2001-01-01").out == ""


@pytest.mark.long
def test_a_written_history_is_recorded_with_its_digest(run: Run, team: Path, tmp_path: Path) -> None:
    for ending in ("pdf", "xlsx", "csv"):
        out = tmp_path / f"history.{ending}"
        assert run("history", team, "--out", out).out.strip() == str(out)
        assert out.stat().st_size > 0
    with Workspace.open(team, PASSPHRASE) as workspace:
        assert workspace.query("SELECT count(*) AS n FROM exported_file WHERE kind = 'history'") == [{"n": 3}]


@pytest.mark.long
def test_the_history_is_in_the_language_of_the_workspace_or_the_chosen_one(
    run: Run, team: Path, tmp_path: Path
) -> None:
    engineer, _ = rated(team)
    out = tmp_path / "history.csv"
    assert (
        run("history", team, "--engineer", engineer, "--search", "rating", "--language", "de", "--out", out).code == 0
    )
    assert "Bewertung COD-4, geändert: Bewertung: 1 → 5" in out.read_text("utf-8")
    run("history", team, "--engineer", engineer, "--search", "rating", "--out", out)
    assert "Rating COD-4, changed: Rating: 1 → 5" in out.read_text("utf-8")
    assert "  Bewertung COD-4, geändert" in run("history", team, "--engineer", engineer, "--language", "de").out


@pytest.mark.long
def test_a_written_history_is_verified_by_the_record(run: Run, team: Path, tmp_path: Path) -> None:
    out = tmp_path / "history.csv"
    run("history", team, "--out", out)
    result = run("verify", out, "--workspace", team)
    assert (result.code, result.out.splitlines()[0]) == (0, "Unchanged since its export: a history.")
    assert "by command line as history.csv." in result.out
    out.write_bytes(out.read_bytes().replace(b"Rating", b"rating", 1))
    result = run("verify", out, "--workspace", team)
    assert (result.code, "Unchanged" in result.out) == (1, False)


@pytest.mark.long
def test_unusable_options_are_refused_and_write_nothing(run: Run, team: Path, tmp_path: Path) -> None:
    assert "--cycle together with --engineer" in run("history", team, "--cycle", "2026-H1").err
    refused = run("history", team, "--out", tmp_path / "history.docx")
    assert refused.code != 0
    assert "ends in .pdf, .xlsx or .csv" in refused.err
    assert not (tmp_path / "history.docx").exists()
    assert run("history", team, "--out", team.with_suffix(".csv")).code == 0


def test_a_day_in_another_format_gives_a_plain_sentence(run: Run, team: Path) -> None:
    for option in ("--from", "--to"):
        refused = run("history", team, option, "28.11.2026")
        assert refused.code != 0
        assert "28.11.2026 is not a date. Write year, month and day, such as 2026-11-28." in refused.err
        assert "%Y" not in refused.err
