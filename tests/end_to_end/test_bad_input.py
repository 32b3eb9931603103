"""Bad input on the command line: one sentence, the exit code, no traceback, and an unchanged workspace file."""

import sqlite3
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.end_to_end.conftest import CommandResult, Run

WRONG_USAGE, UNUSABLE = 2, 3


def refused(result: CommandResult, code: int, *parts: str) -> None:
    assert result.code == code, result
    assert result.out == ""
    assert "Traceback" not in result.err
    assert result.err.count("\n") == 1
    for part in parts:
        assert part in result.err


@pytest.mark.parametrize("command", [("info",), ("check",), ("people", "list"), ("backup",)])
def test_a_file_that_is_not_a_workspace_is_unchanged(run: Run, team: Path, tmp_path: Path, command: tuple[str, ...]):
    plain = tmp_path / "plain.db"
    connection = sqlite3.connect(plain)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    spoiled = {
        "tiny": team.read_bytes()[:10],
        "truncated": team.read_bytes()[:100_000],
        "empty": b"",
        "noise": bytes(range(256)) * 64,
        "plain.db": plain.read_bytes(),
    }
    for name, content in spoiled.items():
        path = tmp_path / name
        path.write_bytes(content)
        refused(run(*command, path), UNUSABLE, name)
        assert path.read_bytes() == content
    refused(run(*command, tmp_path), UNUSABLE, "folder")
    refused(run(*command, tmp_path / "nowhere"), UNUSABLE, "does not exist")


@pytest.mark.long
def test_a_wrong_passphrase_changes_nothing(run: Run, team: Path, monkeypatch: pytest.MonkeyPatch):
    before = team.read_bytes()
    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", "not it")
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "new one 47")
    for command in (("info",), ("check",), ("people", "list"), ("backup",), ("passphrase",)):
        refused(run(*command, team), UNUSABLE, "passphrase is wrong")
    assert team.read_bytes() == before
    assert [path.name for path in team.parent.iterdir()] == [team.name]


def test_a_missing_passphrase_is_reported(run: Run, team: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("PLUMBLINE_PASSPHRASE")
    refused(run("info", team), UNUSABLE, "--passphrase-file", "PLUMBLINE_PASSPHRASE")


def test_creating_a_workspace_never_overwrites_a_file(run: Run, team: Path, tmp_path: Path):
    before = team.read_bytes()
    refused(run("init", team), UNUSABLE, "already exists")
    refused(run("demo", team), UNUSABLE, "already exists")
    refused(run("init", tmp_path / "no" / "such" / "folder" / "a.plumbline"), UNUSABLE, "no such file or directory")
    refused(run("init", team / "a.plumbline"), UNUSABLE, "not a directory")
    assert team.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        ('{"ARC-1": 6}', ["ARC-1 is rated 6", "1 to 5"]),
        ('{"ARC-1": 0}', ["ARC-1 is rated 0"]),
        ('{"ARC-1": NaN}', ["NaN is not a number"]),
        ('{"ARC-1": Infinity}', ["Infinity is not a number"]),
        ('{"ARC-1": 3.5}', ["ARC-1 is rated 3.5"]),
        ('{"ARC-1": 3.0}', ["ARC-1 is rated 3.0"]),
        ('{"ARC-1": true}', ["ARC-1 is rated true"]),
        ('{"ARC-1": "4"}', ['ARC-1 is rated "4"']),
        ('{"ARC-1": [4]}', ["ARC-1 is rated [4]"]),
        ('{"ARC-1": 3, "ARC-1": 4}', ["“ARC-1” appears twice"]),
        ('{"XYZ-1": 3}', ["no competency “XYZ-1”"]),
        ("[1, 2]", ["one object"]),
        ("", ["not JSON", "line 1"]),
        ('{"ARC-1": 3,}', ["not JSON", "line 1"]),
        ("[" * 10_000_000, ["nested too deeply"]),
        ('{"ARC-1": ' + "9" * 5000 + "}", ["ratings.json"]),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else "",
)
def test_a_ratings_file_with_invalid_values_is_refused(run: Run, tmp_path: Path, content: str, parts: list[str]):
    path = tmp_path / "ratings.json"
    path.write_text(content, encoding="utf-8")
    refused(run("score", "--level", "SR", "--ratings", path), WRONG_USAGE, *parts)


def test_unreadable_ratings_are_refused(run: Run, tmp_path: Path):
    refused(run("score", "--level", "SR", "--ratings", tmp_path), WRONG_USAGE, "directory")
    refused(run("score", "--level", "SR", "--ratings", tmp_path / "nowhere"), WRONG_USAGE, "no such file")
    latin = tmp_path / "latin.json"
    latin.write_bytes('{"é": 3}'.encode("latin-1"))
    refused(run("score", "--level", "SR", "--ratings", latin), WRONG_USAGE, "UTF-8")


def test_an_unknown_engineer_or_cycle_is_refused(run: Run, team: Path):
    before = team.read_bytes()
    refused(run("score", team, "--engineer", "Nobody", "--cycle", "2026-H1"), WRONG_USAGE, "“Nobody”")
    refused(run("score", team, "--engineer", "E1001", "--cycle", "1999"), WRONG_USAGE, "“1999”", "2026-H1")
    out = team.parent / "x.pdf"
    for command in (("export", "review"), ("export", "plan")):
        more = ("--cycle", "2026-H1") if command[1] == "review" else ()
        result = run(*command, team, "--engineer", "Nobody", "--edition", "hr", "--out", out, *more)
        refused(result, WRONG_USAGE, "“Nobody”")
    result = run("export", "batch", team, "--cycle", "1999", "--edition", "hr", "--out", team.parent / "all")
    refused(result, WRONG_USAGE, "“1999”")
    assert not out.exists()
    assert team.read_bytes() == before


@pytest.mark.parametrize("place", ["no/folder/x.pdf", ".", "team.plumbline/x.pdf", "/dev/null"])
def test_a_report_with_an_unwritable_path_is_not_recorded(run: Run, team: Path, place: str):
    result = run(
        "export", "review", team, "--engineer", "E1001", "--cycle", "2026-H1", "--edition", "hr", "--out", place
    )
    refused(result, WRONG_USAGE, "cannot be written")
    assert run("info", team, "--json").json["counts"]["exports"] == 0


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "is empty"),
        (b"name,level\n", "no people below the headings"),
        (b"foo,bar\nAnn,SR\n", "no column “name”"),
        (b"name\nAnn\n", "no column “level”"),
        (b"\0\0\0\rname,level\nJos\xe9,SR\n", "neither an XLSX workbook nor text"),
        ("name,level\nJosé,SR\n".encode("utf-16") + b"x", "UTF-16"),
        (b"name,level\nJos\x81,SR\n", "UTF-8"),
    ],
    ids=["empty", "headings only", "other columns", "no level", "no text", "utf-16 cut", "no encoding"],
)
def test_an_unreadable_people_file_imports_no_people(run: Run, team: Path, content: bytes, part: str):
    before = team.read_bytes()
    people = team.parent / "people.csv"
    people.write_bytes(content)
    refused(run("people", "import", team, people), WRONG_USAGE, part)
    assert team.read_bytes() == before


def test_an_invalid_workbook_and_one_with_formulas_are_refused(run: Run, team: Path):
    broken = team.parent / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    refused(run("people", "import", team, broken), WRONG_USAGE, "not a readable XLSX")
    refused(run("people", "import", team, team), WRONG_USAGE, "is the open workspace")
    book = Workbook()
    for row in (["name", "level"], ["Ann Ode", "SR"], ['=HYPERLINK("x")', "SR"]):
        book.active.append(row)
    book.save(team.parent / "formula.xlsx")
    result = run("people", "import", team, team.parent / "formula.xlsx")
    assert "1 person imported, 1 row rejected" in result.out
    assert result.code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("score",),
        ("score", "--level", "CEO", "--ratings", "r.json"),
        ("demo", "x.plumbline", "--engineers", "0"),
        ("export", "review"),
        ("rubric", "check", "nowhere.toml"),
    ],
)
def test_wrong_usage_prints_a_single_message(run: Run, arguments: tuple[str, ...]):
    refused(run(*arguments), WRONG_USAGE)
