"""Commands of the main workflow, as typed in a terminal."""

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdf
import pytest
from openpyxl import Workbook

from models.rubric.load import SHIPPED
from models.sample.character import worked_example
from tests.end_to_end.conftest import PASSPHRASE, Run

ROOT = Path(__file__).resolve().parents[2]


def words_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.long
def test_the_tour_creates_a_team_and_four_readable_documents(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    result = run("tour", tmp_path / "sample")
    assert (result.code, result.err) == (0, "")
    assert sorted(path.name for path in (tmp_path / "sample").iterdir()) == [
        "plan-engineer.pdf",
        "plan-hr.pdf",
        "review-engineer.pdf",
        "review-hr.pdf",
        "sample.plumbline",
    ]
    for kind in ("review", "plan"):
        for edition in ("engineer", "hr"):
            pdf = tmp_path / "sample" / f"{kind}-{edition}.pdf"
            assert "Jonas Weber" in words_of(pdf.read_bytes())
            assert run("verify", pdf).code == 1
            monkeypatch.setenv("PLUMBLINE_PASSPHRASE", "sample team")
            proof = run("verify", pdf, "--workspace", tmp_path / "sample" / "sample.plumbline")
            assert (proof.code, proof.out.startswith("Genuine and current")) == (0, True)
    again = run("tour", tmp_path / "sample")
    assert again.code != 0
    assert again.err.count("\n") == 1


def test_a_new_workspace_is_empty_private_and_sound(run: Run, tmp_path: Path):
    path = tmp_path / "new.plumbline"
    assert run("init", path).code == 0
    assert path.stat().st_mode & 0o777 == 0o600
    described = run("info", path, "--json").json
    assert set(described) == {"app_version", "schema_version", "fingerprint", "counts", "cycles"}
    assert set(described["counts"].values()) == {0}
    assert "engineers" in run("info", path).out
    assert run("check", path).out.endswith(": no problems found.\n")


def test_a_damaged_workspace_is_reported(run: Run, team: Path):
    content = bytearray(team.read_bytes())
    content[len(content) // 2] ^= 1
    team.write_bytes(content)
    result = run("check", team)
    assert result.code in (1, 3)
    assert result.out or result.err
    assert team.read_bytes() == content


@pytest.mark.long
def test_the_same_seed_creates_the_same_team(run: Run, tmp_path: Path):
    size = ("--engineers", 2, "--cycles", 2, "--today", "2026-09-01")
    for name in ("a", "b"):
        assert run("demo", tmp_path / name, *size, "--seed", 5).code == 0
    assert run("demo", tmp_path / "c", *size, "--seed", 6).code == 0

    def content_of(name: str) -> object:
        who = ("--engineer", "E1002", "--cycle", "2026-H1", "--json")
        return run("people", "list", tmp_path / name, "--json").json, run("score", tmp_path / name, *who).json

    assert content_of("a") == content_of("b")
    assert content_of("a") != content_of("c")


@pytest.mark.long
def test_backup_restore_and_passphrase(run: Run, team: Path, monkeypatch: pytest.MonkeyPatch):
    kept = Path(run("backup", team, "--to", team.parent).out.strip())
    before = run("people", "list", team, "--json").json
    people = team.parent / "more.csv"
    people.write_text("name,level\nAnn Ode,SR\n", encoding="utf-8")
    assert run("people", "import", team, people).code == 0
    assert len(run("people", "list", team, "--json").json) == len(before) + 1
    restored = run("restore", kept, team)
    assert restored.code == 0
    assert "The previous file is now" in restored.out
    assert run("people", "list", team, "--json").json == before
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "another one")
    assert run("passphrase", team).code == 0
    assert run("info", team).code == 3
    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", "another one")
    assert run("info", team).code == 0


def test_the_passphrase_can_be_read_from_a_file(run: Run, team: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("PLUMBLINE_PASSPHRASE")
    secret = team.parent / "secret.txt"
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    assert run("info", team, "--passphrase-file", secret).code == 0


def test_people_are_imported_and_each_rejected_row_has_a_reason(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text(
        "Name;Level;Employee ID;E-Mail;Shoe size\n"
        "Ann Ode;Senior;X1;ann@example.org;38\n"
        "Bo Ek;SR;X1;bo@example.org;44\n"
        ";SR;X3;;\n"
        "Cy Fu;Wizard;X4;;\n"
        "Di Go;LEAD;E1001;;\n",
        encoding="utf-8-sig",
    )
    dry = run("people", "import", team, people, "--dry-run")
    assert dry.code == 1
    assert "1 person would be imported, 4 rows rejected." in dry.out
    assert len(run("people", "list", team, "--json").json) == 3
    result = run("people", "import", team, people)
    assert result.code == 1
    for part in ("Shoe size", "Row 3", "Row 4", "Row 5 (Cy Fu)", "Row 6 (Di Go)"):
        assert part in result.err
    assert "Ann Ode" in run("people", "list", team).out
    book = Workbook()
    for row in (["name", "level"], ["Éva Nagy", "Junior"]):
        book.active.append(row)
    book.save(team.parent / "people.xlsx")
    assert run("people", "import", team, team.parent / "people.xlsx").code == 0


def test_plain_ratings_are_scored_exactly(run: Run, tmp_path: Path):
    path = tmp_path / "ratings.json"
    path.write_text(json.dumps(worked_example()), encoding="utf-8")
    found = run("score", "--level", "SR", "--ratings", path, "--json").json
    assert found["score"] == "284567/77000"
    assert found["conclusion"] == "approaching-level"
    reported = run("score", "--level", "SR", "--ratings", path).out
    assert "3.70" in reported
    assert "70.2" in reported


def test_a_review_is_scored_like_its_ratings(run: Run, team: Path):
    for key in ("E1001", "e1001@larkspur.example", "Jonas Weber"):
        found = run("score", team, "--engineer", key, "--cycle", "2026-H1", "--json").json
        assert found["score"] == "284567/77000"


def test_the_same_input_gives_a_report_with_the_same_bytes(run: Run, team: Path):
    who = ("export", "review", team, "--engineer", "E1001", "--cycle", "2026-H1", "--edition", "engineer", "--out")
    item, other = team.parent / "one.pdf", team.parent / "other.pdf"
    assert run(*who, item).code == run(*who, other).code == 0
    assert item.read_bytes() == other.read_bytes()
    assert item.stat().st_mode & 0o777 == 0o600
    assert (
        run("export", "plan", team, "--engineer", "E1001", "--edition", "hr", "--out", team.parent / "p.pdf").code == 0
    )
    assert run("info", team, "--json").json["counts"]["exports"] == 3


def test_a_changed_document_and_a_foreign_one_are_detected(run: Run, team: Path):
    pdf = team.parent / "r.pdf"
    run("export", "review", team, "--engineer", "E1001", "--cycle", "2026-H1", "--edition", "hr", "--out", pdf)
    genuine = run("verify", pdf, "--workspace", team)
    assert (genuine.code, "Genuine and current" in genuine.out) == (0, True)
    content = bytearray(pdf.read_bytes())
    content[len(content) // 2] ^= 1
    pdf.write_bytes(content)
    changed = run("verify", pdf)
    assert changed.code == 1
    assert "Changed" in changed.out or "damaged" in changed.out
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(team.parent / "foreign.pdf")
    assert run("verify", team.parent / "foreign.pdf").code == 1
    assert run("verify", team).code == 1


@pytest.mark.long
def test_a_whole_cycle_is_exported_to_a_folder_or_a_zip(run: Run, team: Path):
    batch = ("export", "batch", team, "--cycle", "2026-H1", "--edition", "hr", "--out")
    folder, packed = team.parent / "all", team.parent / "all.zip"
    result = run(*batch, folder)
    assert (result.code, result.out.count("_2026-H1_review_hr.pdf")) == (0, 3)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 3
    assert not any(name in "".join(names) for name in ("Jonas", "Weber"))
    assert run(*batch, packed).code == 0
    with zipfile.ZipFile(packed) as archive:
        assert sorted(archive.namelist()) == names
        for name in names:
            assert archive.read(name) == (folder / name).read_bytes()


@pytest.mark.long
def test_the_rubric_is_checked_and_shown(run: Run, tmp_path: Path):
    assert run("rubric", "check", SHIPPED).code == 0
    shown = run("rubric", "show").out
    assert shown.count("(core)") > 20
    assert "LEA-1" in shown
    assert shown.count("Counter-indicator: ") >= 2 * 48
    assert len(run("rubric", "show", "--json").json["area"]) == 12


def test_the_role_guide_is_printed_for_people_and_for_programs(run: Run):
    shown = run("role", "show")
    assert shown.code == 0
    for words in ("RESPONSIBILITIES", "M11  Up to $178,500.", "Contradicts M05", "A42  ", "Python (in demand)"):
        assert words in shown.out, words
    printed = run("role", "show", "--json").json
    assert [line["n"] for line in printed["sources"]] == list(range(1, 299))
    assert printed["market"]["fact"][11]["figure"] == "Up to $178,500"


def test_two_levels_are_compared_as_text_json_and_pdf(run: Run, tmp_path: Path):
    result = run("rubric", "compare", "sr", "LEAD")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Senior and Lead. Competencies with a difference: ")
    assert "Lead 5  " in result.out
    written = run("rubric", "compare", "SR", "LEAD", "--json", "--pdf", tmp_path / "out.pdf")
    assert [item["code"] for item in written.json["profiles"]] == ["SR", "LEAD"]
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert run("rubric", "compare", "SR", "TS", "--pdf", tmp_path / "out.pdf").out == f"{tmp_path / 'out.pdf'}\n"
    assert run("rubric", "compare", "SR", "LEAD", "--rubric", SHIPPED).out == result.out


@pytest.mark.parametrize("pair", [("SR", "SR"), ("SR", "CTO")])
def test_levels_that_cannot_be_compared_are_refused(run: Run, pair: tuple[str, str]):
    result = run("rubric", "compare", *pair)
    assert result.code == 2
    assert result.err.count("\n") == 1


def test_the_help_lists_every_command_and_qt_is_not_needed(tmp_path: Path):
    blocked = (
        f"import sys; sys.modules['PySide6'] = None; sys.path[:0] = [{str(ROOT)!r}]; import main; main.main(['-h'])"
    )
    result = subprocess.run(
        [sys.executable, "-c", blocked], cwd=tmp_path, env={**os.environ}, capture_output=True, text=True, check=True
    )
    assert "Usage: " in result.stdout
    for command in ("tour", "demo", "init", "people", "score", "export", "verify", "rubric", "role"):
        assert f"\n  {command} " in result.stdout


def test_an_unexpected_error_gives_a_message_and_a_note_without_text(
    run: Run, team: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise RuntimeError(" ".join(("secret", "words")))

    monkeypatch.setattr("models.queries.engineers.list_engineers", fail)
    result = run("people", "list", team)
    assert result.code == 70
    assert result.err.count("\n") == 1
    assert "secret words" not in result.err
    notes = [path.read_text(encoding="utf-8") for path in (tmp_path / "state").rglob("*.txt")]
    assert len(notes) == 1
    assert "secret words" not in notes[0]
