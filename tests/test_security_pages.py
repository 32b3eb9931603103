"""SECURITY.md and the threat model: each protection names a test, and the named tests, variables and limits exist."""

import re
from pathlib import Path

from PySide6.QtCore import QSettings

from tests.named_tests import ROOT, assert_names_tests, rows_of
from ui.cli.process_protection import SECRETS
from ui.framework.preferences import Preferences

PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
PROTECTIONS = PAGE.partition("## What Plumbline protects against")[2].partition("\n## ")[0]
ROWS = rows_of(PROTECTIONS)[1:]


def test_every_protection_names_tests_that_exist() -> None:
    assert len(ROWS) >= 15
    for threat, _, tests in ROWS:
        assert_names_tests(threat, tests)


def test_every_secret_variable_is_named() -> None:
    assert set(re.findall(r"`(PLUMBLINE_\w+)`", PAGE)) == set(SECRETS)


def test_the_usual_idle_time_is_the_one_of_the_program(tmp_path: Path) -> None:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    assert Preferences().lock_after == 10
    assert "after ten minutes unless set otherwise" in PAGE


def test_the_limits_are_listed() -> None:
    limits = PAGE.partition("## What Plumbline does not promise")[2]
    for words in ("One passphrase is one reader", "work-life notes are not sealed", "Malware", "Copies that left"):
        assert re.search(rf"^- \*\*{words}|^- \*\*.*{words}", limits, re.MULTILINE), words


def test_the_command_for_the_bill_of_materials_exists() -> None:
    [script] = re.findall(r"`uv run (tools/\w+\.py) \S+`", (ROOT / "SECURITY.md").read_text(encoding="utf-8"))
    assert (ROOT / script).is_file()
