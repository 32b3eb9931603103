"""Rubrics from elsewhere are read in a process of their own: the same findings, and a sentence for a hostile one."""

from pathlib import Path

import pytest

from models.rubric.load import SHIPPED
from models.support import bounded_process
from models.support.bounded_process import Limits
from tests.end_to_end.conftest import Run

pytestmark = [pytest.mark.other_process, pytest.mark.long]


def test_findings_and_comparisons_come_back(run: Run, tmp_path: Path) -> None:
    assert run("rubric", "check", SHIPPED).code == 0
    (tmp_path / "rubric.toml").write_text('id = "r"\ntitle = 7\n', encoding="utf-8")
    found = run("rubric", "check", tmp_path)
    assert (found.code, found.out) == (1, "rubric.toml:2: title: text is needed, not a whole number\n")
    refused = run("rubric", "compare", "SR", "LEAD", "--rubric", tmp_path)
    assert refused.err.startswith("The rubric cannot be used. rubric.toml, line 2, title: text is needed")
    missing = run("rubric", "check", tmp_path / "none.toml")
    assert missing.err == f"No rubric found at {tmp_path / 'none.toml'}.\n"
    assert run("rubric", "compare", "SR", "LEAD", "--rubric", SHIPPED).out == run("rubric", "compare", "SR", "LEAD").out


def test_a_rubric_that_keeps_its_parser_busy_is_stopped(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key with 30,000 parts takes ten seconds and more: each is compared with the others."""
    monkeypatch.setattr(bounded_process, "TABLE_LIMITS", Limits(seconds=2, memory=1_000_000_000))
    (tmp_path / "busy.toml").write_text(".".join(["a"] * 30_000) + " = 1\n", encoding="utf-8")
    result = run("rubric", "check", tmp_path / "busy.toml")
    assert result.code != 0
    assert result.err.startswith("Reading busy.toml took too long and was stopped after 2 s.")
