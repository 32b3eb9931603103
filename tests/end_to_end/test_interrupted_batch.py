"""Batch that is stopped and resumed: whole files or none, and no document is written twice."""

import re
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from models.domain.documents import Edition
from models.operations.review_status import revise
from models.operations.settings import change_settings
from models.queries.cycles import find_cycle
from models.queries.left_files import files_that_left
from models.queries.settings import settings
from models.support.errors import Refused
from models.workspace.workspace import Workspace
from reports import review_report
from reports.batch import publish_cycle
from reports.protection import Protection
from tests.end_to_end.conftest import PASSPHRASE, Run

DAY = date(2026, 9, 1)
CYCLE = "2026-H1"


def batch(workspace: Workspace, out: Path, edition: Edition = Edition.HR, **options):
    return publish_cycle(workspace, find_cycle(workspace, CYCLE).id, edition, out, DAY, **options)


@pytest.mark.long
def test_a_stopped_batch_leaves_whole_documents_and_is_resumed(team: Path, tmp_path: Path):
    out = tmp_path / "all"
    with Workspace.open(team, PASSPHRASE) as workspace:
        running = batch(workspace, out, jobs=2)
        [first] = islice(running, 1)
        running.close()
        assert [path.name for path in out.iterdir()] == [first.file_name]
        content = (out / first.file_name).read_bytes()
        rest = list(batch(workspace, out, resume=True))
        assert [item.kept for item in rest] == [True, False, False]
        assert {path.name for path in out.iterdir()} == {item.file_name for item in rest}
        assert (out / first.file_name).read_bytes() == content
        assert files_that_left(workspace).total == 3
        assert [item.kept for item in batch(workspace, out, resume=True)] == [True] * 3
        assert files_that_left(workspace).total == 3


@pytest.mark.long
def test_changed_files_and_changed_reviews_are_written_again(team: Path, tmp_path: Path):
    out = tmp_path / "all"
    with Workspace.open(team, PASSPHRASE) as workspace:
        names = [item.file_name for item in batch(workspace, out)]
        (out / names[0]).write_bytes((out / names[0]).read_bytes() + b"\n")
        rows = workspace.query(
            "SELECT id, employee_id FROM review WHERE cycle_name = :cycle AND employee_id <> 'E1001' ORDER BY id",
            cycle=CYCLE,
        )
        workspace.do(revise, review=rows[0]["id"], reason="A rating was mistaken.")
        written = [item.file_name for item in batch(workspace, out, resume=True) if not item.kept]
    assert written == ["E1001_2026-H1_review_hr.pdf", f"{rows[0]['employee_id']}_2026-H1_review_rev2_hr.pdf"]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"edition": Edition.ENGINEER}, "HR edition, English, A4) than the ones to be written (Engineer edition, "),
        ({"language": "de"}, "HR edition, English, A4) than the ones to be written (HR edition, German, "),
    ],
)
def test_a_batch_does_not_go_on_as_another_one(team: Path, tmp_path: Path, options: dict[str, Any], found: str):
    out = tmp_path / "all"
    with Workspace.open(team, PASSPHRASE) as workspace:
        list(islice(batch(workspace, out), 1))
        before = sorted(out.iterdir())
        with pytest.raises(Refused, match=re.escape(found)):
            list(batch(workspace, out, resume=True, **options))
        assert sorted(out.iterdir()) == before


def test_a_batch_does_not_go_on_on_other_paper(team: Path, tmp_path: Path):
    out = tmp_path / "all"
    with Workspace.open(team, PASSPHRASE) as workspace:
        list(islice(batch(workspace, out), 1))
        workspace.do(change_settings, settings=replace(settings(workspace), paper="Letter"))
        with pytest.raises(Refused, match=r"English, Letter\)\. Choose edition, language and paper as before"):
            list(batch(workspace, out, resume=True))


@pytest.mark.long
def test_a_protected_copy_is_never_kept(team: Path, tmp_path: Path):
    out = tmp_path / "all"
    with Workspace.open(team, PASSPHRASE) as workspace:
        list(batch(workspace, out))
        assert not any(
            item.kept for item in batch(workspace, out, resume=True, protection=Protection(password="for HR only"))
        )


def test_the_command_marks_what_it_keeps(run: Run, team: Path, tmp_path: Path):
    command = ("export", "batch", team, "--cycle", CYCLE, "--edition", "hr", "--out", tmp_path / "all", "--resume")
    assert "(kept)" not in run(*command).out
    assert run(*command).out.count("(kept)") == 3


@pytest.mark.parametrize(
    ("out", "stops_at", "words"),
    [
        ("all", 2, "Stopped. 2 of 3 documents are in {out}. To continue, run the same command with --resume."),
        ("all", 0, "Stopped. No partial change was saved."),
        ("all.zip", 2, "Stopped. No partial change was saved."),
    ],
)
def test_after_ctrl_c_the_written_documents_and_the_way_on_are_named(
    run: Run, team: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str, stops_at: int, words: str
):
    built, build = iter(range(9)), review_report.build

    def stopped(*arguments):
        if next(built) == stops_at:
            raise KeyboardInterrupt
        return build(*arguments)

    monkeypatch.setattr(review_report, "build", stopped)
    command = ("export", "batch", team, "--cycle", CYCLE, "--edition", "hr", "--out", tmp_path / out)
    result = run(*command)
    assert (result.code, result.err) == (130, f"{words.format(out=tmp_path / out)}\n")
    if stops_at and out == "all":
        monkeypatch.setattr(review_report, "build", build)
        again = run(*command, "--resume")
        assert (again.code, again.out.count("(kept)")) == (0, 2)
