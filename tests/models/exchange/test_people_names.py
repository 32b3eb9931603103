"""Names as HR systems write them: two columns for one part, the order in the heading, and remarks behind the name."""

from pathlib import Path

import pytest

from models.exchange.import_choices import ImportChoices
from models.exchange.people_file import read_people
from tests.models.exchange.people_files import read_csv

PREFERRED = "Legal First Name,Preferred First Name,Last Name,Level\nRobert,Bob,Sol,SR\nAnna,,Lee,JR\nAda,-,Orr,JR\n"


def names(content: str, folder: Path) -> list[str]:
    return [person.name for person in read_csv(folder, content).accepted]


def test_where_the_preferred_first_name_is_empty_the_legal_one_is_read(tmp_path: Path):
    found = read_csv(tmp_path, PREFERRED)
    assert [person.name for person in found.accepted] == ["Bob Sol", "Anna Lee", "Ada Orr"]
    assert found.ignored_columns == ()
    assert found.notes == ("Where column “Preferred First Name” is empty, column “Legal First Name” is read.",)


def test_a_second_column_of_first_names_without_use_is_reported(tmp_path: Path):
    found = read_csv(tmp_path, PREFERRED.replace("Anna,,", "Anna,Ann,").replace(",-,", ",Ada,"))
    assert [person.name for person in found.accepted] == ["Bob Sol", "Ann Lee", "Ada Orr"]
    assert (found.ignored_columns, found.notes) == (("Legal First Name",), ())


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"Legal First Name": "first_name"}, ["Robert Sol", "Anna Lee", "Ada Orr"]),
        ({"Legal First Name": ""}, ["Bob Sol", "Lee", "Orr"]),
    ],
)
def test_what_the_user_chooses_for_the_first_names_counts(tmp_path: Path, fields: dict[str, str], expected: list[str]):
    read_csv(tmp_path, PREFERRED)
    found = read_people(tmp_path / "people.csv", (), ImportChoices(fields=fields))
    assert ([person.name for person in found.accepted], found.notes) == (expected, ())


def test_a_second_column_with_the_same_heading_never_fills_the_first(tmp_path: Path):
    read_csv(tmp_path, "First Name,Last Name,Level,First Name\n,Sol,SR,Bo\n")
    chosen = ImportChoices(fields={"First Name (A)": "first_name"})
    assert [person.name for person in read_people(tmp_path / "people.csv", (), chosen).accepted] == ["Sol"]


@pytest.mark.parametrize(
    "heading",
    [
        "Last Name, First Name", "Last, First", "Surname, First Name", "Employee Name (Last Suffix, First MI)",
        "Name (Last, First)", "Nachname, Vorname", "Name (Nachname, Vorname)",
    ],
)  # fmt: skip
def test_a_heading_with_the_order_turns_each_name_that_can_be_turned(tmp_path: Path, heading: str):
    content = f'"{heading}",Preferred Name,Level\n"Sol III, Ana M",Annie,SR\n"van der Orr, Ben, Jr.",,SR\nMadonna,,JR\n'
    found = read_csv(tmp_path, content)
    assert [person.name for person in found.accepted] == ["Ana M Sol III", "Ben van der Orr, Jr.", "Madonna"]
    assert found.ignored_columns == ("Preferred Name",)
    assert found.notes == (f"Column “{heading}” has last names first. First names were put before them.",)


@pytest.mark.parametrize(
    "heading", ["First Name Last Name", "First and last name", "Employee Name (First MI Last Suffix)"]
)
def test_a_whole_name_in_the_usual_order_is_read_as_it_is(tmp_path: Path, heading: str):
    found = read_csv(tmp_path, f"{heading},Level\nAna M Sol,SR\n")
    assert ([person.name for person in found.accepted], found.notes) == (["Ana M Sol"], ())


def test_the_manager_is_found_by_a_heading_with_the_order(tmp_path: Path):
    [ann] = read_csv(tmp_path, 'Name,Level,"Supervisor Name (Last Suffix, First MI)"\nAnn,SR,"Lind Jr, Bo"\n').accepted
    assert ann.manager_name == "Bo Lind Jr"


@pytest.mark.parametrize("remark", ["(On Leave)", "[C]", "(E1042)", "(000042)", "(in Elternzeit)", "(Contractor)"])
def test_remarks_behind_a_name_are_reported(tmp_path: Path, remark: str):
    found = read_csv(tmp_path, f"Worker,Level,Manager\nAna Sol {remark},SR,Bo Lind {remark}\n")
    assert [(person.name, person.manager_name) for person in found.accepted] == [("Ana Sol", "Bo Lind")]
    assert found.notes == (f"A status, ID or manager in brackets after a name is not read, such as “{remark}”.",)


def test_the_manager_behind_the_team_is_no_part_of_it(tmp_path: Path):
    head = "Worker,Level,Supervisory Organization,Manager\n"
    rows = "Ann,SR,Payments (Bo Lind),Bo Lind\nCy,SR,Core (EMEA),Bo Lind\nDi,SR,Data (Ed Fay),Ed Fay (On Leave)\n"
    found = read_csv(tmp_path, head + rows)
    assert [person.team for person in found.accepted] == ["Payments", "Core (EMEA)", "Data"]
    assert found.notes == ("A status, ID or manager in brackets after a name is not read, such as “(Bo Lind)”.",)


@pytest.mark.parametrize(
    "name", ["Robert Sol (Bob)", "Ana (née Sol) Lee", "Li Wei (李伟)", "(42)", "Ann Lee (2)", "Ann Lee [x]"]
)
def test_other_words_in_brackets_belong_to_the_name(tmp_path: Path, name: str):
    assert names(f"Worker,Level\n{name},SR\n", tmp_path) == [name]


def test_names_that_are_in_order_below_a_heading_with_last_names_first_are_not_reported(tmp_path: Path):
    found = read_csv(tmp_path, '"Last Name, First Name",Level\nAnn Lee,SR\n')
    assert ([person.name for person in found.accepted], found.notes) == (["Ann Lee"], ())
