"""People from CSV and XLSX: accepted rows, and number and reason of each rejected row."""

import contextlib
import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.domain.people import EngineerDetails, EngineerId
from models.exchange import people_file
from models.exchange.import_choices import FileLayout
from models.exchange.local_dates import EARLIEST_DAY, latest_day
from models.exchange.people_file import PeopleFile, RejectedRow, read_people
from models.exchange.table_rows import ERRORS
from models.queries.engineers import Holder
from models.rubric.model import LEVELS, PATHS
from models.support.errors import BadInput
from models.support.names import INVISIBLE, tidy
from tests.models.exchange.people_files import read_csv, read_rows

ONE_FOLDER = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = (
    st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), min_size=1, max_size=30)
    .map(lambda text: tidy(INVISIBLE.sub("", text)))
    .filter(
        lambda text: text not in (*ERRORS, "-", "--", "–", "—", "NO_MANAGER")
    )  # errors, and what stands for nothing
)
PEOPLE = st.lists(
    st.builds(
        EngineerDetails,
        # "Lee, Ann" is Ann Lee, and TRUE no name
        name=WORDS.filter(lambda text: text and "," not in text and text not in ("TRUE", "FALSE", "WAHR", "FALSCH")),
        level=st.sampled_from(LEVELS),
        path=st.sampled_from(["", *PATHS]),
        job_title=WORDS,
        team=WORDS,
        role_since=st.none() | st.dates(EARLIEST_DAY, latest_day()),
    ),
    max_size=6,
)
COLUMNS = ("name", "level", "path", "job title", "team", "role since")


def rows_of(people: list[EngineerDetails]) -> list[list[str]]:
    return [
        [person.name, person.level, person.path, person.job_title, person.team, str(person.role_since or "")]
        for person in people
    ]


@given(people=PEOPLE, separator=st.sampled_from(",;\t|"), ending=st.sampled_from(["\n", "\r\n"]), mark=st.booleans())
@ONE_FOLDER
def test_people_round_trip_through_csv(
    tmp_path: Path, people: list[EngineerDetails], separator: str, ending: str, mark: bool
):
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator=ending, quoting=csv.QUOTE_ALL)
    writer.writerows([COLUMNS, *rows_of(people)])
    found = read_csv(tmp_path, text.getvalue().encode("utf-8-sig" if mark else "utf-8"))
    assert replace(found, layout=FileLayout()) == PeopleFile(tuple(people))


@given(content=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: f"name,level\n{text}".encode()))
@ONE_FOLDER
def test_any_bytes_give_people_rejected_rows_or_a_message(tmp_path: Path, content: bytes):
    for name in ("people.csv", "people.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        assert all(row.number >= 2 and row.reason for row in rejected_rows(path))


def rejected_rows(path: Path) -> tuple[RejectedRow, ...]:
    with contextlib.suppress(BadInput):
        return read_people(path).rejected
    return ()


@pytest.mark.parametrize(
    "heading",
    ["name,level,employee ID,e-mail", "Full Name,GRADE,Employee_ID,Email address", " engineer , Level,id,MAIL"],
)
def test_columns_are_found_by_the_names_people_give_them(tmp_path: Path, heading: str):
    [person] = read_csv(tmp_path, f"{heading}\nAnn Ode,SR,E1,ann@x.example\n").accepted
    assert person == EngineerDetails(name="Ann Ode", level="SR", employee_id="E1", email="ann@x.example")


def test_columns_may_be_in_any_order_and_unknown_ones_are_reported(tmp_path: Path):
    found = read_csv(tmp_path, "Shoe size,level,,name\n44,MID,?,Ann Ode\n")
    assert found.accepted == (EngineerDetails(name="Ann Ode", level="MID"),)
    assert found.ignored_columns == ("Shoe size",)
    assert found.notes == ("Column C has no heading and was skipped.",)


def test_a_separator_declaration_is_not_a_row(tmp_path: Path):
    found = read_csv(tmp_path, "sep=;\r\nname;level;team\r\nAnn;SR;Search, Orders\r\n")
    assert [(person.name, person.team) for person in found.accepted] == [("Ann", "Search, Orders")]


def test_levels_and_paths_may_be_written_out(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,path\nA,senior,Team Lead\nB,Junior,\nC,lead,sa\nD,mid,ts\n")
    assert [(person.level, person.path) for person in found.accepted] == [
        ("SR", "TL"), ("JR", ""), ("LEAD", "SA"), ("MID", "TS"),
    ]  # fmt: skip


def test_every_rejected_row_has_a_number_a_name_and_a_reason(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "name,level\n"
        "Good,SR\n"
        ",SR\n"
        "\n"
        "Level,Staff\n"
        "Code,L4\n"
        "None,\n"
        f"{'x' * 201},SR\n"
        '"Two\nlines",SR\n'
        "Turned\u202eround,SR\n",
    )
    assert [person.name for person in found.accepted] == ["Good"]
    reported = [(row.number, row.name[:5], row.reason) for row in found.rejected]
    levels = "is not one of Junior (JR), Intermediate (MID), Senior (SR) and Lead (LEAD)."
    assert reported == [
        (3, "", "Enter a name."),
        (5, "Level", f"The level “Staff” {levels}"),
        (6, "Code", f"The level “L4” {levels}"),
        (7, "None", "Choose a level."),
        (8, "xxxxx", "A8 has more than 200 characters. Shorten it."),
        (9, "Two\nl", "The name contains a line break, a tab or another control character. Remove it."),
        (10, "Turne", "A10 contains a character that reorders text (U+202E). Type the text again without it."),
    ]


def test_an_unreadable_optional_cell_is_a_warning_and_the_row_is_imported(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "name,level,path,e-mail,role since,team\n"
        "Path,SR,XX,,,A\n"
        "Mail,SR,,nobody,,A\n"
        "Date,SR,,,2023-02-29,A\n"
        "Team,SR,TL,t@x.example,2024-02-29,#N/A\n",
    )
    assert [(item.name, item.path, item.email, item.role_since, item.team) for item in found.accepted] == [
        ("Path", "", "", None, "A"),
        ("Mail", "", "", None, "A"),
        ("Date", "", "", None, "A"),
        ("Team", "TL", "t@x.example", date(2024, 2, 29), ""),
    ]
    assert [(note.number, note.name, note.reason) for note in found.warnings] == [
        (2, "Path", "The path “XX” is not one of TS, TL, SA. The path is not imported."),
        (3, "Mail", "“nobody” is not an email address. The email is not imported."),
        (4, "Date", "“2023-02-29” is not a date. Write it as 2026-04-01. The role since is not imported."),
        (5, "Team", "F5 contains the error #N/A. The team is not imported."),
    ]
    assert found.rejected == ()


EXISTING = Holder(
    EngineerId(7),
    EngineerDetails(name="Jonas Weber", level="MID", employee_id="E1", email="J@x.example", team="Search"),
)
GONE = Holder(EngineerId(8), EngineerDetails(name="Li Wei", level="SR", employee_id="E8"), archived=True)


def test_an_existing_person_is_listed_once_with_the_changes(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "name,level,id,email,team\n"
        "Jonas Weber,SR,e1,,Orders\n"
        "Li Wei,SR,Ｅ8,,\n"
        "C,SR,E2,c@x.example,\n"
        "D,SR,E2,,\n"
        "E,SR,,C@x.example,\n"
        "F,SR,,,\n"
        "G,SR,E8,j@x.example,\n",
        EXISTING,
        GONE,
    )
    assert [person.name for person in found.accepted] == ["C", "F"]
    assert [(row.name, row.reason) for row in found.rejected] == [
        (
            "Jonas Weber",
            "The employee ID “e1” already belongs to Jonas Weber. An update would change"
            " level from Intermediate to Senior, team from Search to Orders.",
        ),
        (
            "Li Wei",
            "The employee ID “Ｅ8” already belongs to Li Wei. Li Wei is archived. Restore this person?"
            " Nothing would change.",
        ),
        ("D", "The employee ID “E2” already belongs to C."),
        ("E", "The email “C@x.example” already belongs to C."),
        ("G", "The employee ID “E8” already belongs to Li Wei."),
    ]
    [update] = found.offers(update=True, bring_back=False)
    assert (update.engineer, update.bring_back) == (7, False)
    assert update.details == EngineerDetails(
        name="Jonas Weber", level="SR", employee_id="E1", email="J@x.example", team="Orders"
    ), "an empty cell takes nothing away"
    assert [offer.engineer for offer in found.offers(update=False, bring_back=True)] == [8]


def test_an_id_with_letters_for_digits_belongs_to_the_person_it_looks_like(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,id\nJonas Weber,LEAD,EI\nA,SR,X1O\nB,SR,X 10\n", EXISTING)
    assert [person.name for person in found.accepted] == ["A"]
    assert [row.reason for row in found.rejected] == [
        "The employee ID “EI” already belongs to Jonas Weber. An update would change level from Intermediate to Lead.",
        "The employee ID “X 10” already belongs to A.",
    ]


def test_a_row_about_two_people_updates_neither(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,id,email\nJonas Weber,SR,E8,j@x.example\n", EXISTING, GONE)
    [row] = found.rejected
    assert row.reason == "The employee ID belongs to Li Wei and the email to Jonas Weber. The row matches two people."
    assert row.offer is None


def test_a_row_without_changes_is_marked_unchanged_and_has_no_update(tmp_path: Path):
    [row] = read_csv(tmp_path, "name,level,id\nJonas Weber,MID,E1\n", EXISTING).rejected
    assert (row.unchanged, row.offer) == (True, None)
    assert row.reason == "The employee ID “E1” already belongs to Jonas Weber. Nothing would change."


def test_two_people_of_the_same_name_need_an_id_or_email(tmp_path: Path):
    people = "name,level,e-mail\nAnna,SR,\nanna,JR,\nAnna,JR,anna@example.org\n"
    assert len(read_csv(tmp_path, people).accepted) == 3
    again = read_csv(tmp_path, people, Holder(EngineerId(1), EngineerDetails(name="Anna", level="SR")))
    assert [person.email for person in again.accepted] == ["anna@example.org"]
    assert [(row.number, row.unchanged, "tell the two apart" in row.reason) for row in again.rejected] == [
        (2, True, False), (3, False, True),
    ]  # fmt: skip


def test_the_same_person_by_another_key_is_rejected_with_the_earlier_row(tmp_path: Path):
    rows = "name,level,id,email\nJonas Weber,SR,E1,new@x.example\nJonas Weber,LEAD,E9,j@x.example\n"
    found = read_csv(tmp_path, rows, EXISTING)
    assert [offer.details.email for offer in found.offers(update=True, bring_back=True)] == ["new@x.example"]
    assert [(row.number, row.reason) for row in found.rejected if not row.offer] == [
        (3, "Row 2 already describes Jonas Weber.")
    ]


def test_two_rows_of_one_name_are_unchanged_only_if_two_people_have_it(tmp_path: Path):
    anna = EngineerDetails(name="Anna", level="SR")
    people = "name,level\nAnna,SR\nAnna,SR\n"
    two = [Holder(EngineerId(1), anna), Holder(EngineerId(2), anna)]
    assert [row.unchanged for row in read_csv(tmp_path, people, *two).rejected] == [True, True]
    assert [row.unchanged for row in read_csv(tmp_path, people, two[0]).rejected] == [True, False]


def test_a_rejected_row_does_not_block_the_identity_of_a_later_row(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,id\nA,CEO,E1\nB,SR,E1\n")
    assert [person.name for person in found.accepted] == ["B"]


def test_short_and_long_rows_are_read_by_column(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,team\nAnn,SR\nBen,SR,Orders,more,and more\n")
    assert [(person.name, person.team) for person in found.accepted] == [("Ann", ""), ("Ben", "Orders")]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"foo,bar\nAnn,SR\n", "people.csv has no column “name”"),
        (b"name\nAnn\n", "people.csv has no column “level”"),
        (b"name,Name,level\nAnn,Ann,SR\n", "people.csv has two columns for “name”"),
    ],
    ids=["other columns", "no level", "column twice"],
)
def test_a_malformed_csv_file_is_refused(tmp_path: Path, content: bytes, sentence: str):
    found = read_csv(tmp_path, content)
    assert (found.accepted, found.rejected) == ((), ())
    assert sentence in str(found.layout.missing)


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\n\n", b",,,\n;;\n||\n", b"sep=;\n"])
def test_an_empty_csv_file_is_refused(tmp_path: Path, content: bytes):
    with pytest.raises(BadInput, match=r"^people\.csv is empty\.$"):
        read_csv(tmp_path, content)


def test_a_file_with_headings_only_is_reported(tmp_path: Path):
    found = read_csv(tmp_path, "Staff list\nname,level,team\n\n,,\n")
    assert found.layout.missing == "people.csv has no people below the headings in row 2."
    assert [column.field for column in found.layout.columns] == ["name", "level", "team"]


@pytest.mark.parametrize(
    ("spoiled", "reason"),
    [
        ('"Bob" Miller,SR', "A quotation mark is in the middle of a cell."),
        ('"Bob Miller,SR', "A quotation mark is not closed."),
        ("x" * 200_000 + ",SR", "A cell is too long to be read."),
    ],
    ids=["bad quote", "open quote", "huge cell"],
)
def test_a_malformed_csv_row_rejects_only_that_row(tmp_path: Path, spoiled: str, reason: str):
    found = read_csv(tmp_path, f"name,level\n{spoiled}\nAna Sol,SR\nBo Lind,JR\n")
    assert [person.name for person in found.accepted] == ["Ana Sol", "Bo Lind"]
    [row] = found.rejected
    assert row.number == 2
    assert row.reason.startswith(reason)


def test_the_maximum_of_rows_is_read_and_more_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(people_file, "MAX_ROWS", 4)
    assert len(read_csv(tmp_path, "name,level\n" + "Ann,SR\n" * 3).accepted) == 3
    with pytest.raises(BadInput, match="more than 4 rows"):
        read_csv(tmp_path, "name,level\n" + "Ann,SR\n" * 4)
    with pytest.raises(BadInput, match="more than 4 rows"):
        read_rows(tmp_path, ["name", "level"], *[["Ann", "SR"]] * 4)
