"""Cells of people files: invisible characters, characters that reorder text, and days that are not plausible."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from models.exchange.local_dates import latest_day
from models.exchange.people_file import read_people
from tests.models.exchange.people_files import read_csv, read_rows


def test_invisible_characters_are_removed_and_reported_by_cell(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "name,level,id,email,note\n"
        "B\u00adob Orr,SR,1\u200b2,b\u2060ob@x.example,\u00ad\n"
        "Ann\u3164Lee,S\ufeffR,,,x\u00ady\n"
        "\u0646\u06cc\u200c\u0645\u0627,JR,,,\n",
    )
    assert [(person.name, person.employee_id, person.email) for person in found.accepted] == [
        ("Bob Orr", "12", "bob@x.example"),
        ("Ann Lee", "", ""),
        ("\u0646\u06cc\u200c\u0645\u0627", "", ""),
    ]
    assert (found.rejected, found.warnings) == ((), ())
    assert found.notes == ("Invisible characters were removed: A2, C2, D2, A3, B3.",)


@pytest.mark.parametrize("control", ["\u202a", "\u202e", "\u2066", "\u2069"])
def test_characters_that_reorder_text_are_reported_by_their_codes(tmp_path: Path, control: str):
    path = tmp_path / f"peo{control}ple.csv"
    path.write_text(
        f"name,level,team,no{control}te\nA{control}nn,SR,,\nBen,S{control}R,,\nCy,SR,A{control}B,\n", encoding="utf-8"
    )
    found = read_people(path)
    code = f"U+{ord(control):04X}"
    assert [(row.number, row.name, code in row.reason) for row in found.rejected] == [
        (2, f"A[{code}]nn", True),
        (3, "Ben", True),
    ]
    assert [(person.name, person.team) for person in found.accepted] == [("Cy", "")]
    assert [code in note.reason for note in found.warnings] == [True]
    assert control not in repr((found, found.rejected, found.warnings))
    path.write_text("x,y\n", encoding="utf-8")
    assert str(read_people(path).layout.missing).startswith(f"peo[{code}]ple.csv has no column")


@pytest.mark.parametrize(("since", "is_plausible"), [(-1, True), (0, True), (300, True), (400, False), (30_000, False)])
def test_a_start_far_in_the_future_is_a_warning(tmp_path: Path, since: int, is_plausible: bool):
    day = date.today() + timedelta(days=since)
    found = read_csv(tmp_path, f"name,level,hire date\nAnn,SR,{day}\n")
    assert [person.role_since for person in found.accepted] == [day if is_plausible else None]
    assert len(found.warnings) == (0 if is_plausible else 1)


def test_a_start_before_1950_is_a_warning(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,hire date\nAnn,SR,01.01.1900\nBen,SR,1949-12-31\nCy,SR,1950-01-01\n")
    assert [person.role_since for person in found.accepted] == [None, None, date(1950, 1, 1)]
    assert [note.reason for note in found.warnings] == [
        f"“{text}” is not between 1950-01-01 and {latest_day()} and probably wrong. The role since is not imported."
        for text in ("01.01.1900", "1949-12-31")
    ]


def test_a_box_or_a_comparison_is_not_a_person(tmp_path: Path):
    rows = [["name", "level", "manager"], [True, "SR", "Bo"], ["Ann", "SR", False], ["Jo True", "SR", "Bo"]]
    found = read_rows(tmp_path, *rows)
    assert [(person.name, person.manager_name) for person in found.accepted] == [("Ann", ""), ("Jo True", "Bo")]
    assert [row.reason for row in found.rejected] == ["“TRUE” is not a name."]
    assert [row.reason for row in found.warnings] == ["“FALSE” is not a name. The manager name is not imported."]


def test_a_carriage_return_of_a_spreadsheet_does_not_reject_a_row(tmp_path: Path):
    found = read_rows(tmp_path, ["name", "level", "team"], ["Ann_x000D_ Lee", "Senior_x000D_", "_x0050_ay_x000D_"])
    assert [(person.name, person.level, person.team) for person in found.accepted] == [("Ann Lee", "SR", "Pay")]
