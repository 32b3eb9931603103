"""Protection of the process: secrets stay out of child processes, core dumps are off, new files are private."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from tests.end_to_end.conftest import PASSPHRASE, Run, environment_and_umask_restored
from ui.cli.process_protection import SECRETS, protect_process, secret_given

if sys.platform != "win32":
    import resource

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has neither such modes nor such limits")
REPORTING = """
import json, os, resource
mask = os.umask(0)
os.umask(mask)
seen = {
    "environment": "".join(f"{name}={value} " for name, value in os.environ.items()),
    "umask": mask,
    "core": resource.getrlimit(resource.RLIMIT_CORE),
}
with open(os.path.join(os.environ["REPORTS_OF_CHILDREN"], str(os.getpid())), "w") as report:
    json.dump(seen, report)
"""
"""What Python runs first in each child process."""


@pytest.mark.long
@posix
def test_the_processes_of_a_batch_see_no_secret_and_dump_no_core(
    run: Run, team: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    reports = tmp_path / "reports"
    reports.mkdir()
    (tmp_path / "sitecustomize.py").write_text(REPORTING, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("REPORTS_OF_CHILDREN", str(reports))
    for name in SECRETS:
        monkeypatch.setenv(name, PASSPHRASE)
    out = tmp_path / "all"
    batch = run("export", "batch", team, "--cycle", "2026-H1", "--edition", "hr", "--jobs", 3, "--out", out)
    assert (batch.code, len(list(out.iterdir()))) == (0, 3)
    children = [json.loads(report.read_text(encoding="utf-8")) for report in reports.iterdir()]
    assert len(children) >= 2
    for child in children:
        assert [word for word in (PASSPHRASE, *SECRETS) if word in child["environment"]] == []
        assert (child["umask"], child["core"]) == (0o077, [0, 0])


@posix
def test_files_that_commands_create_are_private(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    own = tmp_path / "own"
    own.mkdir()
    monkeypatch.setenv("XDG_STATE_HOME", str(own / "state"))
    file = own / "team.plumbline"
    assert [run(*command).code for command in (("init", file), ("backup", file), ("card", file))] == [0, 0, 0]
    monkeypatch.setattr("models.queries.engineers.list_engineers", lambda *_: 1 / 0)
    assert run("people", "list", file).code == 70
    created = {path.relative_to(own).parts[-1]: path.stat() for path in own.rglob("*")}
    assert {Path(name).suffix for name in created} == {"", ".plumbline", ".plumbline-backup", ".plumbline-card", ".txt"}
    assert [name for name, status in created.items() if stat.S_IMODE(status.st_mode) & 0o077] == []


@posix
def test_core_dumps_are_off_for_good(monkeypatch: pytest.MonkeyPatch):
    """Whatever limit this process has already: an earlier command in it cannot be undone."""
    limits = []
    monkeypatch.setattr("resource.setrlimit", lambda *limit: limits.append(limit))
    with environment_and_umask_restored():
        protect_process()
    assert limits == [(resource.RLIMIT_CORE, (0, 0))]


def test_secrets_are_taken_from_the_environment_once():
    environment = dict.fromkeys(SECRETS, "a secret") | {"HOME": "kept"}
    with environment_and_umask_restored():
        protect_process(environment)
        assert environment == {"HOME": "kept"}
        assert [secret_given(name) for name in SECRETS] == ["a secret"] * 3
        protect_process(environment)
    assert [secret_given(name) for name in SECRETS] == [None] * 3
