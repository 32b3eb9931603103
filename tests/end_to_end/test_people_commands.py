"""People from the terminal: brought in, listed, and told apart."""

import unicodedata
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Run

CYCLE = ("--cycle", "2026-H1", "--json")


def bring_in(run: Run, team: Path, text: str) -> None:
    people = team.parent / "people.csv"
    people.write_text(text, encoding="utf-8")
    assert run("people", "import", team, people).code == 0


def test_the_list_for_programs_has_these_fields_and_for_people_a_line_each(run: Run, team: Path):
    listed = run("people", "list", team, "--json").json
    assert all(list(person) == ["uid", "employee_id", "name", "email", "level", "path", "team"] for person in listed)
    assert len({person["uid"] for person in listed}) == 3
    lines = run("people", "list", team).out.splitlines()
    assert lines == [
        "\t".join(person[field] for field in ("employee_id", "name", "level", "path", "team")) for person in listed
    ]


def test_an_empty_workspace_lists_nobody(run: Run, tmp_path: Path):
    run("init", tmp_path / "new.plumbline")
    assert run("people", "list", tmp_path / "new.plumbline", "--json").json == []
    assert run("people", "list", tmp_path / "new.plumbline").out == ""


def test_everything_in_the_file_arrives(run: Run, team: Path):
    bring_in(run, team, "name,level,id,e-mail,path,team\nAnn Ode,lead,X1,ann@x.example,SA,Search\n")
    [ann] = [person for person in run("people", "list", team, "--json").json if person["employee_id"] == "X1"]
    del ann["uid"]
    assert ann == {
        "employee_id": "X1", "name": "Ann Ode", "email": "ann@x.example", "level": "LEAD", "path": "SA", "team": "Search"
    }  # fmt: skip


def test_a_dry_run_says_what_would_happen_and_changes_not_a_byte(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text("name,level\nAnn Ode,SR\nBen Ode,MID\n", encoding="utf-8")
    before = team.read_bytes()
    said = run("people", "import", team, people, "--dry-run")
    assert (said.code, said.out, said.err) == (0, "2 people would come in, 0 rows rejected.\n", "")
    assert team.read_bytes() == before


def test_the_same_file_a_second_time_brings_nobody_in(run: Run, team: Path):
    bring_in(run, team, "name,level,id\nAnn Ode,SR,X1\n")
    before = team.read_bytes()
    again = run("people", "import", team, team.parent / "people.csv")
    assert (again.code, again.out) == (1, "0 people came in, 1 row rejected.\n")
    assert again.err == "Row 2 (Ann Ode): The employee id “X1” already belongs to Ann Ode.\n"
    assert team.read_bytes() == before


def test_a_name_that_two_people_share_is_asked_about(run: Run, team: Path):
    bring_in(run, team, "name,level,id\nJonas Weber,JR,X1\n")
    asked = run("score", team, "--engineer", "jonas weber", *CYCLE)
    assert (asked.code, asked.out) == (2, "")
    assert asked.err == "2 engineers are called “jonas weber”; use the employee id, the e-mail address or the uid.\n"
    uids = [person["uid"] for person in run("people", "list", team, "--json").json if person["name"] == "Jonas Weber"]
    assert sorted(run("score", team, "--engineer", uid, *CYCLE).code for uid in uids) == [0, 2]
    assert run("score", team, "--engineer", "E1001", *CYCLE).code == 0


def test_an_employee_id_wins_over_somebody_elses_name(run: Run, team: Path):
    bring_in(run, team, "name,level,id\nE1001,JR,X1\n")
    assert run("score", team, "--engineer", "E1001", *CYCLE).code == 0


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_found_however_its_accents_are_typed(run: Run, team: Path, form: str):
    name = unicodedata.normalize(form, "Nguyễn Thị Ánh")
    assert run("score", team, "--engineer", name, *CYCLE).code == 0


def test_a_name_is_found_however_its_accents_were_written_in_the_file(run: Run, team: Path):
    bring_in(run, team, "name,level\n" + unicodedata.normalize("NFD", "Jiří Štěpánek") + ",SR\n")
    found = run("score", team, "--engineer", "Jiří Štěpánek", *CYCLE)
    assert found.err == "This engineer has no review in this cycle.\n"


def test_rows_with_control_characters_stay_outside_and_cannot_break_the_line(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text('name,level\n"Ann\n\x1b[31mOde",SR\n', encoding="utf-8")
    said = run("people", "import", team, people)
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert "\x1b" not in said.err
    assert r"Row 2 (Ann\n\x1b[31mOde)" in said.err


def test_a_group_without_its_command_tells_what_there_is(run: Run):
    said = run("people")
    assert said.code == 2
    assert "Usage: main.py people" in said.err
    assert "\n  import  Bring the people" in said.err
