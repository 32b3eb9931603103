"""People whom a file calls inactive: named and left out, unless the user includes them."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from models.domain.people import EngineerDetails, EngineerId
from models.exchange.import_choices import ImportChoices
from models.exchange.people_file import read_people
from models.queries.engineers import Holder
from tests.models.exchange.people_files import read_csv

FUTURE = (date.today() + timedelta(days=90)).isoformat()


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Status", "Terminated"),
        ("Employee Status", "Inactive - Payroll Eligible"),
        ("Assignment Status", "INACTIVE_PROCESS"),
        ("Beschäftigungsstatus", "Gekündigt"),
        ("Active", "No"),
        ("accountEnabled", "FALSE"),
        ("Date of Termination", "6/30/2024 12:00:00 AM"),
        ("Austrittsdatum", "30.06.2024"),
        ("Termination Date", "05/04/2024"),
        ("Status", "T"),
        ("Employment Status Code", "T"),
    ],
)
def test_a_person_who_has_left_is_named_and_left_out(tmp_path: Path, heading: str, text: str):
    found = read_csv(tmp_path, f"name,level,{heading}\nAnn,SR,\nCy Gone,SR,{text}\n")
    assert ([person.name for person in found.accepted], found.rejected, found.ignored_columns) == (["Ann"], (), ())
    [row] = found.inactive
    assert (row.number, row.name, row.reason) == (3, "Cy Gone", f"Column “{heading}” has “{text}”.")
    assert found.layout.inactive == 1
    all_people = read_people(tmp_path / "people.csv", (), ImportChoices(include_inactive=True))
    assert [person.name for person in all_people.accepted] == ["Ann", "Cy Gone"]
    assert (all_people.inactive, all_people.layout.inactive) == ((), 1), "the choice can be undone"


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Status", "Active"),
        ("Status", "On Leave"),
        ("Status", "Long-term leave"),
        ("Status", "A"),
        ("Assignment Status", "ACTIVE_PROCESS"),
        ("Active", "Yes"),
        ("accountEnabled", "TRUE"),
        ("Termination Date", FUTURE),
        ("Termination Date", "31.12.9999"),
        ("Termination Date", "-"),
    ],
)
def test_a_person_who_works_here_is_imported(tmp_path: Path, heading: str, text: str):
    found = read_csv(tmp_path, f"name,level,{heading}\nAnn,SR,{text}\n")
    assert (len(found.accepted), found.inactive) == (1, ())


def test_a_person_with_a_status_behind_the_name_is_left_out(tmp_path: Path):
    found = read_csv(tmp_path, "Worker,level\nAnn (On Leave),SR\nCy Gone (Terminated),SR\n")
    assert ([person.name for person in found.accepted], found.rejected) == (["Ann"], ())
    [row] = found.inactive
    assert (row.name, row.reason) == ("Cy Gone", "Column “Worker” has “(Terminated)”.")


def test_a_stored_person_who_has_left_is_not_updated_and_may_be_archived(tmp_path: Path):
    ann = Holder(EngineerId(1), EngineerDetails(name="Ann", level="SR", employee_id="7"))
    found = read_csv(tmp_path, "name,level,id,status\nAnn,LEAD,7,terminated\nBo,SR,8,active\n", ann)
    assert (found.rejected, found.absent) == ((), (ann,))


def test_a_person_who_came_back_is_read_from_the_active_row(tmp_path: Path):
    rows = "name,level,id,status\nAnn,JR,7,terminated\nAnn,SR,7,active\n"
    assert [person.level for person in read_csv(tmp_path, rows).accepted] == ["SR"]
