"""Two rows of headings: groups such as "Employee" and "Position" above the real headings."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from models.domain.people import EngineerDetails
from models.exchange.people_file import PeopleFile, read_people
from tests.models.exchange.people_files import read_csv

HEAD = "First Name,Last Name,Employee #,Work Email,Reporting to,Job Level,Department,Hire Date\n"
PEOPLE = (
    "Anna,Sol,0007,ana.sol@example.org,Bo Lee,Senior,Payments,2024-04-15\n"
    "Émile,Öztürk,0042,emile@example.org,Bo Lee,Lead,Orders,2021-11-30\n"
)
GERMAN = (
    "Vorname,Nachname,Personalnummer,E-Mail,Vorgesetzte/r,Stufe,Abteilung,Eintrittsdatum\n"
    "Anna,Sol,0007,ana.sol@example.org,Bo Lee,Senior,Payments,15.04.2024\n"
    "Émile,Öztürk,0042,emile@example.org,Bo Lee,Leitend,Orders,30.11.2021\n"
)


def names(found: PeopleFile) -> list[str]:
    assert found.layout.missing is None, found.layout.missing
    assert not found.rejected
    return [person.name for person in found.accepted]


def assert_read(found: PeopleFile) -> None:
    assert names(found) == ["Anna Sol", "Émile Öztürk"]
    anna = found.accepted[0]
    assert (anna.level, anna.employee_id, anna.email) == ("SR", "0007", "ana.sol@example.org")
    assert (anna.job_title, anna.manager_name, anna.team) == ("", "Bo Lee", "Payments")


@pytest.mark.parametrize(
    ("groups", "table"),
    [
        ("Employee,,,,Position,,,\n", HEAD + PEOPLE),
        ("Person,,,,Job,,,\n", HEAD + PEOPLE),
        ("Mitarbeiter,,,,Stelle,,,\n", GERMAN),
        ("Name,,,,Level,,,\n", HEAD + PEOPLE),
        ("Employee,Employee,Employee,Employee,Job,Job,Job,Job\n", HEAD + PEOPLE),
        ("Contact,,,,Organization,,,\n", HEAD + PEOPLE),
        ("Headcount in May\n\nEmployee,,,,Position,,,\n", HEAD + PEOPLE),
    ],
)
def test_headings_below_a_row_of_groups_are_read(tmp_path: Path, groups: str, table: str):
    assert_read(read_csv(tmp_path, groups + table))


@pytest.mark.parametrize("groups", [("Person", "Job"), ("Mitarbeiter", "Stelle"), ("Name", "Level")])
def test_groups_in_merged_cells_are_read(tmp_path: Path, groups: tuple[str, str]):
    book = Workbook()
    book.active.append([groups[0], None, None, None, groups[1]])
    for line in (HEAD + PEOPLE).splitlines():
        book.active.append(line.split(","))
    for cells in ("A1:D1", "E1:H1"):
        book.active.merge_cells(cells)
    book.save(tmp_path / "people.xlsx")
    found = read_people(tmp_path / "people.xlsx")
    assert_read(found)
    assert "Rows 1 and 2 are both headings." in found.notes


def test_a_heading_merged_downwards_counts_for_both_rows(tmp_path: Path):
    book = Workbook()
    for row in (["Employee", None, None, "Level"], ["First Name", "Last Name", "ID"], ["Anna", "Sol", "7", "Senior"]):
        book.active.append(row)
    book.active.merge_cells("A1:C1")
    book.active.merge_cells("D1:D2")
    book.save(tmp_path / "people.xlsx")
    assert names(read_people(tmp_path / "people.xlsx")) == ["Anna Sol"]


@pytest.mark.parametrize(
    ("groups", "headings"),
    [
        ("First,Last,Job,", "Name,Name,Level,Department"),
        ("First,Last,,", "Name,Name,Level,Department"),
        ("Name,,Job,", "First,Last,Level,Department"),
        ("Name,,Level,Department", "First,Last,,"),
        ("Name,,Level,Department", "First Name,Last Name,,"),
        ("Details,,Level,Department", "First Name,Last Name,,"),
    ],
)
def test_groups_distinguish_the_parts_of_a_name(tmp_path: Path, groups: str, headings: str):
    found = read_csv(tmp_path, f"{groups}\n{headings}\nAnna,Sol,Senior,Payments\n")
    assert names(found) == ["Anna Sol"]
    assert (found.accepted[0].level, found.accepted[0].team) == ("SR", "Payments")


@pytest.mark.parametrize(
    ("groups", "headings", "row"),
    [
        ("Employee,,Manager,Job", "Name,ID,Name,Level", "Anna Sol,7,Bo Lee,Senior"),
        ("Employee,,Manager,Job", "Full Name,ID,Name,Level", "Anna Sol,7,Bo Lee,Senior"),
        ("Worker,,,Manager,Job", "First Name,Last Name,ID,Name,Level", "Anna,Sol,7,Bo Lee,Senior"),
        ("Employee,,,Manager,,Job", "First Name,Last Name,ID,Name,ID,Level", "Anna,Sol,7,Bo Lee,9,Senior"),
        (",,Manager,Job", "Name,ID,Name,Level", "Anna Sol,7,Bo Lee,Senior"),
        ("Mitarbeiter,,,Vorgesetzter,Stelle", "Name,Vorname,Personalnr,Name,Stufe", "Sol,Anna,7,Bo Lee,Senior"),
    ],
)
def test_groups_distinguish_a_person_and_the_manager(tmp_path: Path, groups: str, headings: str, row: str):
    found = read_csv(tmp_path, f"{groups}\n{headings}\n{row}\n")
    assert names(found) == ["Anna Sol"]
    assert found.accepted == (EngineerDetails(name="Anna Sol", level="SR", employee_id="7", manager_name="Bo Lee"),)


@pytest.mark.parametrize("group", ["Employee", "Person", "Name", "Mitarbeiter"])
@pytest.mark.parametrize("headings", ["First Name,Last Name,Email", "Vorname,Nachname,E-Mail"])
def test_a_manager_with_the_same_headings_is_no_second_person(tmp_path: Path, group: str, headings: str):
    found = read_csv(
        tmp_path,
        f"{group},,,Boss,,,Job\n{headings},{headings},Level\nAnna,Sol,a@example.org,Bo,Lee,b@example.org,Senior\n",
    )
    assert names(found) == ["Anna Sol"]
    assert found.accepted[0].email == "a@example.org"
    assert found.ignored_columns == tuple(f"Boss: {heading}" for heading in headings.split(","))


def test_the_email_of_the_manager_is_not_that_of_the_person(tmp_path: Path):
    rows = "Full Name,ID,Full Name,Email,Level\nAnna Sol,7,Bo Lee,b@example.org,Senior\n"
    found = read_csv(tmp_path, "Employee,,Manager,,Position\n" + rows)
    assert found.accepted == (EngineerDetails(name="Anna Sol", level="SR", employee_id="7", manager_name="Bo Lee"),)
    assert found.ignored_columns == ("Manager: Email",)
    found = read_csv(
        tmp_path, "STATUS,NAME,MANAGER,,\nStatus,Name,Manager,Email,Level\na,Anna,Bo,a@example.org,Senior\n"
    )
    assert [(person.name, person.email) for person in found.accepted] == [("Anna", "a@example.org")]


def test_the_name_of_a_job_is_not_that_of_the_person(tmp_path: Path):
    found = read_csv(tmp_path, "Employee Data,,Job Data,\nFirst Name,Last Name,Level,Name\nAnna,Sol,Senior,Developer\n")
    assert names(found) == ["Anna Sol"]


def test_the_start_of_the_position_is_not_that_of_the_employee(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "Employee,,Position,\nFull Name,Start Date,Start Date,Level\nAnna Sol,2019-01-01,2024-04-15,Senior\n",
    )
    assert str(found.accepted[0].role_since) == "2024-04-15"


def test_two_columns_that_no_group_distinguishes_are_asked(tmp_path: Path):
    found = read_csv(tmp_path, "Alpha,Beta,Job\nName,Name,Level\nAnna,Bo,Senior\n")
    assert "two columns" in str(found.layout.missing)


PARTS = "First Name,Last Name"


@pytest.mark.parametrize("third", ["Name", "Full Name"])
@pytest.mark.parametrize("place", range(3))
def test_of_three_unknown_groups_the_one_unlike_the_others_is_never_taken_for_the_person(
    tmp_path: Path, third: str, place: int
):
    blocks = [PARTS, PARTS]
    blocks.insert(place, third)
    groups = ",".join(group + "," * block.count(",") for group, block in zip("ABC", blocks, strict=True))
    values = ",".join("x,y" if block == PARTS else "Anna Sol" for block in blocks)
    found = read_csv(tmp_path, f"{groups},Job\n{','.join(blocks)},Level\n{values},Senior\n")
    if place == 0:
        assert names(found) == ["Anna Sol"], "the first group is the person's"
    else:
        assert "two columns for “first name”" in str(found.layout.missing)


@pytest.mark.parametrize("above", ["Department,Payments,", "Team,,", "Manager,Bo Lee,", "Staff,,"])
def test_a_remark_above_the_headings_changes_none(tmp_path: Path, above: str):
    found = read_csv(tmp_path, f"{above}\nName,Level,Email\nAnna Sol,Senior,a@example.org\n")
    assert [(person.name, person.email) for person in found.accepted] == [("Anna Sol", "a@example.org")]


def test_groups_without_a_level_below_them_are_not_read_as_a_job_title(tmp_path: Path):
    found = read_csv(tmp_path, "Employee,,,Position\nFirst Name,Last Name,ID,Location\nAnna,Sol,7,Senior Lane\n")
    assert not found.accepted
    assert "no column “level”" in str(found.layout.missing)


def test_a_known_code_above_an_unknown_heading_is_read(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "FIRSTNAME,LASTNAME,MANAGER,LEVEL\nFirst Name,Last Name,Who leads,Job Level\nAnna,Sol,Bo Lee,Senior\n",
    )
    assert names(found) == ["Anna Sol"]
    assert found.accepted[0].manager_name == "Bo Lee"


def test_an_email_of_the_manager_is_not_guessed_to_be_that_of_the_person(tmp_path: Path):
    found = read_csv(tmp_path, "Name,Level,Supervisor Email\nAnna Sol,Senior,b@example.org\n")
    assert (found.accepted[0].email, found.ignored_columns) == ("", ("Supervisor Email",))


@pytest.mark.parametrize("placeholder", ["-", "---", "?"])
def test_placeholders_below_the_headings_are_not_headings(tmp_path: Path, placeholder: str):
    found = read_csv(tmp_path, f"Name,Level,Team\n{','.join([placeholder] * 3)}\nAnna Sol,Senior,Payments\n")
    assert [person.name for person in found.accepted] == ["Anna Sol"]
    assert not any("both headings" in note for note in found.notes)


@pytest.mark.parametrize(
    ("groups", "headings", "row"),
    [
        (
            "Personal,,,Boss,,Job",
            "First Name,Last Name,ID,Full Name,Email,Level",
            "Anna,Sol,7,Bo Lee,b@x.example,Senior",
        ),
        ("Worker,,,Supervisor,,Job", "Full Name,ID,Team,First Name,Last Name,Level", "Anna Sol,7,,Bo,Lee,Senior"),
        ("Person,,Vorgesetzter,,Job", "Name,ID,Vorname,Nachname,Jobtitel", "Anna Sol,7,Bo,Lee,Senior"),
        ("Mitarbeiter,,,Stelle,", "Vorname,Nachname,ID,Stufe,Name", "Anna,Sol,7,Senior,Developer"),
        ("Contact,,,Position,", "First,Last,ID,Level,Name", "Anna,Sol,7,Senior,Developer"),
        ("Employee,,,Job", "First,Last,ID,Level", "Anna,Sol,7,Senior"),
    ],
)
def test_names_of_others_and_of_jobs_are_never_those_of_the_person(
    tmp_path: Path, groups: str, headings: str, row: str
):
    found = read_csv(tmp_path, f"{groups}\n{headings}\n{row}\n")
    assert names(found) == ["Anna Sol"]
    assert (found.accepted[0].employee_id, found.accepted[0].email) == ("7", "")


def test_two_groups_of_the_same_headings_are_asked_about(tmp_path: Path):
    found = read_csv(tmp_path, "Alpha,,Work,\nName,ID,Name,Level\nAnna Sol,7,Bo Lee,Senior\n")
    assert "two columns for “name”" in str(found.layout.missing)
