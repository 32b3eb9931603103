"""People commands: import, list, and identification."""

import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.operations.engineers import archive_engineer
from models.queries.engineers import find_engineer
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run

CYCLE = ("--cycle", "2026-H1", "--json")


def import_people(run: Run, team: Path, text: str) -> None:
    people = team.parent / "people.csv"
    people.write_text(text, encoding="utf-8")
    assert run("people", "import", team, people).code == 0


def test_the_people_list_has_json_fields_and_a_text_line_per_person(run: Run, team: Path):
    listed = run("people", "list", team, "--json").json
    assert all(list(person) == ["uid", "employee_id", "name", "email", "level", "path", "team"] for person in listed)
    assert len({person["uid"] for person in listed}) == 3
    lines = run("people", "list", team).out.splitlines()
    assert lines == [
        "\t".join(person[field] for field in ("employee_id", "name", "level", "path", "team")) for person in listed
    ]


def test_an_empty_workspace_lists_no_people(run: Run, tmp_path: Path):
    run("init", tmp_path / "new.plumbline")
    assert run("people", "list", tmp_path / "new.plumbline", "--json").json == []
    assert run("people", "list", tmp_path / "new.plumbline").out == ""


def test_everything_in_the_file_is_imported(run: Run, team: Path):
    import_people(run, team, "name,level,id,e-mail,path,team\nAnn Ode,lead,X1,ann@x.example,SA,Search\n")
    [ann] = [person for person in run("people", "list", team, "--json").json if person["employee_id"] == "X1"]
    del ann["uid"]
    assert ann == {
        "employee_id": "X1", "name": "Ann Ode", "email": "ann@x.example", "level": "LEAD", "path": "SA", "team": "Search"
    }  # fmt: skip


def test_a_dry_run_reports_the_changes_and_writes_nothing(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text("name,level\nAnn Ode,SR\nBen Ode,MID\n", encoding="utf-8")
    before = team.read_bytes()
    result = run("people", "import", team, people, "--dry-run")
    assert (result.code, result.out, result.err) == (0, "2 people would be imported, 0 rows rejected.\n", "")
    assert team.read_bytes() == before


def test_importing_the_same_file_again_adds_no_people(run: Run, team: Path):
    import_people(run, team, "name,level,id\nAnn Ode,SR,X1\n")
    before = team.read_bytes()
    again = run("people", "import", team, team.parent / "people.csv")
    assert (again.code, again.out, again.err) == (0, "0 people imported, 1 unchanged, 0 rows rejected.\n", "")
    assert team.read_bytes() == before


def test_a_later_file_updates_and_restores_people_after_announcing_it(run: Run, team: Path):
    import_people(run, team, "name,level,id,team\nAnn Ode,SR,X1,Search\nBen Ode,MID,X2,\n")
    people = team.parent / "people.csv"
    people.write_text("name,level,id,team\nAnn Ode,LEAD,X1,Orders\nBen Ode,MID,x2,\nCy Ode,JR,X3,\n", encoding="utf-8")
    dry = run("people", "import", team, people, "--dry-run")
    assert (dry.code, dry.out) == (1, "1 person would be imported, 1 unchanged, 1 row rejected.\n")
    assert dry.err.splitlines() == [
        "Row 2 (Ann Ode): The employee ID “X1” already belongs to Ann Ode. An update would change level from Senior to Lead,"
        " team from Search to Orders.",
        "Use --update to update existing people.",
    ]
    dry = run("people", "import", team, people, "--dry-run", "--update")
    assert (dry.code, dry.out) == (0, "1 person would be imported, 1 would be updated, 1 unchanged, 0 rows rejected.\n")
    assert dry.err.splitlines() == [
        "Row 2 (Ann Ode): An update would change level from Senior to Lead, team from Search to Orders."
    ]
    result = run("people", "import", team, people, "--update")
    assert (result.code, result.out, result.err) == (
        0,
        "1 person imported, 1 updated, 1 unchanged, 0 rows rejected.\n",
        "",
    )
    listed = {item["employee_id"]: item for item in run("people", "list", team, "--json").json}
    assert (listed["X1"]["level"], listed["X1"]["team"], listed["X3"]["name"]) == ("LEAD", "Orders", "Cy Ode")
    with Workspace.open(team, PASSPHRASE) as workspace:
        assert workspace.undo() is not None, "one step"
        ann = find_engineer(workspace, "X1")
        assert (ann.level, ann.team) == ("SR", "Search")
        workspace.do(archive_engineer, engineer=ann.id)
    refused = run("people", "import", team, people, "--update")
    assert "Ann Ode is archived. Restore this person?" in refused.err
    assert "Use --bring-back to restore archived people." in refused.err
    assert (refused.code, refused.out) == (1, "1 person imported, 0 updated, 1 unchanged, 1 row rejected.\n")
    back = run("people", "import", team, people, "--bring-back", "--update")
    assert (back.code, back.out) == (0, "0 people imported, 0 updated, 2 unchanged, 1 restored, 0 rows rejected.\n")
    assert "X1" in {item["employee_id"] for item in run("people", "list", team, "--json").json}


def test_a_person_of_the_same_name_is_updated_only_after_confirmation(run: Run, team: Path):
    import_people(run, team, "name,level\nAnn Ode,SR\n")
    people = team.parent / "people.csv"
    people.write_text("name,level,id\nAnn Ode,LEAD,X1\n", encoding="utf-8")
    held = run("people", "import", team, people, "--update")
    assert (held.code, held.out) == (1, "0 people imported, 0 updated, 0 unchanged, 1 row rejected.\n")
    assert held.err.splitlines() == [
        "Row 2 (Ann Ode): This is probably Ann Ode, who is already here. An update would change level from Senior to Lead,"
        " employee ID from empty to X1.",
        "Use --match-names to update people whom only the name identifies.",
    ]
    result = run("people", "import", team, people, "--match-names")
    assert (result.code, result.out) == (0, "0 people imported, 1 updated, 0 unchanged, 0 rows rejected.\n")


def test_of_many_similar_rows_the_first_are_listed(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text("name,level\n" + ",SR\n" * 150 + "Ann Ode,\n", encoding="utf-8")
    result = run("people", "import", team, people, "--dry-run")
    lines = result.err.splitlines()
    assert (len(lines), lines[-2:]) == (102, ["Row 152 (Ann Ode): Choose a level.", "50 similar rows are not listed."])
    assert result.out == "0 people would be imported, 151 rows rejected.\n"


def test_a_missing_column_can_be_chosen_by_an_option(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text("name,Rung\nAnn Ode,IC5\n", encoding="utf-8")
    refused = run("people", "import", team, people)
    assert refused.code != 0
    assert "Use --column HEADING=FIELD to choose a column" in refused.err
    result = run("people", "import", team, people, "--column", "Rung=level", "--level", "IC5=SR")
    assert (result.code, result.out) == (0, "1 person imported, 0 rows rejected.\n")


def test_people_who_have_left_are_listed_and_imported_only_by_an_option(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text("name,level,status\nAnn Ode,SR,active\nCy Gone,SR,terminated\n", encoding="utf-8")
    result = run("people", "import", team, people, "--dry-run")
    assert (result.code, result.out) == (0, "1 person would be imported, 0 rows rejected, 1 inactive left out.\n")
    assert result.err.splitlines() == [
        "Row 3 (Cy Gone): Column “status” has “terminated”.",
        "Use --include-inactive to import people who have left.",
    ]
    result = run("people", "import", team, people, "--dry-run", "--complete")
    assert "Jonas Weber is not active in the file. If this person has left, archive them." in result.err
    result = run("people", "import", team, people, "--include-inactive")
    assert (result.code, result.out) == (0, "2 people imported, 0 rows rejected.\n")


@pytest.mark.long
@pytest.mark.other_process
def test_an_ambiguous_date_order_or_sheet_needs_an_option(run: Run, team: Path):
    book = Workbook()
    for title in ("Berlin", "Munich"):
        sheet = book.create_sheet(title)
        sheet.append(["name", "level", "employee #", "hire date"])
        sheet.append([f"Ann {title}", "Senior", f"X-{title}", "02/03/2024"])
    book.remove(book.worksheets[0])
    people = team.parent / "people.xlsx"
    book.save(people)
    asked = run("people", "import", team, people, "--dry-run")
    assert (asked.code, asked.out) == (0, "1 person would be imported, 0 rows rejected.\n")
    assert asked.err.splitlines() == [
        "Sheet “Munich” was skipped. Choose it to import its people too.",
        "Column “hire date” is read as the date since which the person has held the role.",
        "1 date in column “hire date” is ambiguous, 02/03/2024, and stays empty. Choose whether day or month comes first.",
        "Use --dates day-first or --dates month-first.",
        "Sheet “Berlin” was read. Use --sheet to read another one.",
    ]
    result = run("people", "import", team, people, "--sheet", "Munich", "--dates", "day-first")
    assert (result.code, result.out) == (0, "1 person imported, 0 rows rejected.\n")
    with Workspace.open(team, PASSPHRASE) as workspace:
        assert find_engineer(workspace, "x-munich").role_since == date(2024, 3, 2)


@pytest.mark.parametrize("typed", ["nguyen thi anh", "NGUYỄN THỊ ÁNH", "Nguyen Thi Ánh", "nguyen"])
def test_a_name_is_found_without_its_accents_and_in_any_case(run: Run, team: Path, typed: str):
    assert run("score", team, "--engineer", typed, *CYCLE).code == 0


def test_a_name_that_two_people_share_needs_an_employee_id(run: Run, team: Path):
    import_people(run, team, "name,level,id\nJonas Weber,JR,X1\n")
    asked = run("score", team, "--engineer", "jonas weber", *CYCLE)
    assert (asked.code, asked.out) == (2, "")
    assert asked.err == (
        "2 engineers match “jonas weber”: Jonas Weber (E1001), Jonas Weber (X1). "
        "Use the employee ID, the email or the uid.\n"
    )
    uids = [person["uid"] for person in run("people", "list", team, "--json").json if person["name"] == "Jonas Weber"]
    assert sorted(run("score", team, "--engineer", uid, *CYCLE).code for uid in uids) == [0, 2]
    assert run("score", team, "--engineer", "E1001", *CYCLE).code == 0


def test_an_employee_id_takes_precedence_over_the_same_name(run: Run, team: Path):
    import_people(run, team, "name,level,id\nE1001,JR,X1\n")
    assert run("score", team, "--engineer", "E1001", *CYCLE).code == 0


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_found_in_any_unicode_form_of_the_query(run: Run, team: Path, form: str):
    name = unicodedata.normalize(form, "Nguyễn Thị Ánh")
    assert run("score", team, "--engineer", name, *CYCLE).code == 0


def test_a_name_is_found_in_any_unicode_form_of_the_file(run: Run, team: Path):
    import_people(run, team, "name,level\n" + unicodedata.normalize("NFD", "Jiří Štěpánek") + ",SR\n")
    found = run("score", team, "--engineer", "Jiří Štěpánek", *CYCLE)
    assert found.err == "This engineer has no review in this cycle.\n"


def test_rows_with_control_characters_are_rejected_on_a_single_line(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text('name,level\n"Ann\n\x1b[31mOde",SR\n', encoding="utf-8")
    result = run("people", "import", team, people)
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert "\x1b" not in result.err
    assert r"Row 2 (Ann\n\x1b[31mOde)" in result.err


def test_a_group_without_a_command_prints_its_help(run: Run):
    result = run("people")
    assert result.code == 2
    assert "Usage: main.py people" in result.err
    assert re.search(r"\n  import +\w", result.err)


def test_columns_levels_and_the_heading_row_are_options(run: Run, team: Path):
    people = team.parent / "export.csv"
    people.write_text("Berlin,,\nBadge,Who,Band\nX-1,Ann Roe,Staff\nX-2,Ben Orr,IC2\n", encoding="utf-8")
    refused = run("people", "import", team, people)
    assert (refused.code, "has no column “name”" in refused.err) == (2, True)
    options = ("--heading-row", "2", "--column", "Who=name", "--column", "Band=level", "--column", "Badge=employee id")
    half = run("people", "import", team, people, *options, "--level", "Staff=LEAD", "--dry-run")
    assert "Use --level WORD=LEVEL" in half.err
    assert half.out == "1 person would be imported, 1 row rejected.\n"
    done = run("people", "import", team, people, *options, "--level", "Staff=LEAD", "--level", "IC2=MID")
    assert (done.code, done.out) == (0, "2 people imported, 0 rows rejected.\n")
    with Workspace.open(team, PASSPHRASE) as workspace:
        assert [find_engineer(workspace, key).level for key in ("X-1", "X-2")] == ["LEAD", "MID"]


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        (("--column", "Who"), "Write “Who” as WORD=VALUE."),
        (("--column", "Who=shoe size"), "There is no field “shoe size”."),
        (("--level", "Staff=Wizard"), "The level “Wizard” is not one of"),
    ],
)
def test_an_unknown_value_of_an_option_is_refused(run: Run, team: Path, option: tuple[str, str], sentence: str):
    people = team.parent / "export.csv"
    people.write_text("Who,level\nAnn Roe,SR\n", encoding="utf-8")
    result = run("people", "import", team, people, "--column", "Who=name", *option)
    assert (result.code, sentence in result.err) == (2, True)


def test_people_absent_from_a_complete_file_are_listed_and_stay_active(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text("name,level,employee id\nNew Person,SR,X-9\n", encoding="utf-8")
    result = run("people", "import", team, people, "--complete")
    listed = run("people", "list", team).out.splitlines()
    assert result.err.count("is not in the file") == len(listed) - 1


def test_the_template_has_the_headings_that_the_import_reads(run: Run, team: Path):
    target = team.parent / "template.csv"
    assert run("people", "template", target).code == 0
    with target.open("a", encoding="utf-8") as file:
        file.write("Ann Roe,SR,X-1,ann@example.org,Engineer,TS,Payments,Bo Lind,Cy Orr,2024-04-01\n")
    result = run("people", "import", team, target)
    assert (result.code, result.err, result.out) == (0, "", "1 person imported, 0 rows rejected.\n")


def test_many_unread_columns_take_one_line(run: Run, team: Path):
    people = team.parent / "people.csv"
    wide = ",".join(f"c{number}" for number in range(95))
    people.write_text(f"name,level,{wide}\nAnn Roe,SR\n", encoding="utf-8")
    imported = run("people", "import", team, people)
    assert imported.err.splitlines() == ["95 columns are not read: c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 85 more."]


def test_each_unknown_level_is_listed_with_the_option_to_map_it(run: Run, team: Path):
    people = team.parent / "people.csv"
    people.write_text("name,level\nAnn Roe,L4\nBen Orr,IC3\nCy Tan,L4\n", encoding="utf-8")
    asked = run("people", "import", team, people)
    assert asked.err.splitlines()[:3] == [
        "Level “L4” is unknown (2 rows).",
        "Level “IC3” is unknown (1 row).",
        "Use --level WORD=LEVEL for each of them, with JR, MID, SR or LEAD as the level.",
    ]
    mapped = run("people", "import", team, people, "--level", "L4=MID", "--level", "IC3=SR")
    assert (mapped.code, mapped.out) == (0, "3 people imported, 0 rows rejected.\n")
