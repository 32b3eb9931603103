"""People from CSV and XLSX: which rows can come in, and for every other row its number and the reason."""

import contextlib
import csv
import io
import unicodedata
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from models.errors import BadInput
from models.exchange import people_file
from models.exchange.people_file import PeopleFile, RejectedRow, read_people
from models.people import EngineerDetails
from models.rubric.model import LEVELS, PATHS

ONE_FOLDER = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=30).map(
    lambda text: unicodedata.normalize("NFC", text).strip()
)
PEOPLE = st.lists(
    st.builds(
        EngineerDetails,
        name=WORDS.filter(bool),
        level=st.sampled_from(LEVELS),
        path=st.sampled_from(["", *PATHS]),
        job_title=WORDS,
        team=WORDS,
        role_since=st.none() | st.dates(),
    ),
    max_size=6,
)
COLUMNS = ("name", "level", "path", "job title", "team", "role since")


def read_csv(folder: Path, content: str | bytes, taken: dict[tuple[str, str], str] | None = None) -> PeopleFile:
    path = folder / "people.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_people(path, taken or {})


def read_rows(folder: Path, *rows: list[object]) -> PeopleFile:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "people.xlsx")
    return read_people(folder / "people.xlsx", {})


def rows_of(people: list[EngineerDetails]) -> list[list[str]]:
    return [
        [person.name, person.level, person.path, person.job_title, person.team, str(person.role_since or "")]
        for person in people
    ]


@given(people=PEOPLE, separator=st.sampled_from(",;\t"), ending=st.sampled_from(["\n", "\r\n"]), mark=st.booleans())
@ONE_FOLDER
def test_people_come_back_from_csv_as_they_were_written(
    tmp_path: Path, people: list[EngineerDetails], separator: str, ending: str, mark: bool
):
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator=ending, quoting=csv.QUOTE_ALL)
    writer.writerows([COLUMNS, *rows_of(people)])
    found = read_csv(tmp_path, text.getvalue().encode("utf-8-sig" if mark else "utf-8"))
    assert found == PeopleFile(tuple(people), (), ())


@given(content=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: f"name,level\n{text}".encode()))
@ONE_FOLDER
def test_any_bytes_are_people_rejected_rows_or_a_sentence(tmp_path: Path, content: bytes):
    for name in ("people.csv", "people.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        assert all(row.number >= 2 and row.reason for row in rejected_rows(path))


def rejected_rows(path: Path) -> tuple[RejectedRow, ...]:
    with contextlib.suppress(BadInput):
        return read_people(path, {}).rejected
    return ()


@pytest.mark.parametrize(
    "heading",
    ["name,level,employee id,e-mail", "Full Name,GRADE,Employee_ID,Email address", " engineer , Level,id,MAIL"],
)
def test_columns_are_found_by_the_names_people_give_them(tmp_path: Path, heading: str):
    [person] = read_csv(tmp_path, f"{heading}\nAnn Ode,SR,E1,ann@x.example\n").accepted
    assert person == EngineerDetails(name="Ann Ode", level="SR", employee_id="E1", email="ann@x.example")


def test_columns_may_stand_in_any_order_and_unknown_ones_are_named(tmp_path: Path):
    found = read_csv(tmp_path, "Shoe size,level,,name\n44,MID,?,Ann Ode\n")
    assert found.accepted == (EngineerDetails(name="Ann Ode", level="MID"),)
    assert found.ignored_columns == ("Shoe size",)


def test_a_line_that_names_the_separator_is_none_of_the_list(tmp_path: Path):
    found = read_csv(tmp_path, "sep=;\r\nname;level;team\r\nAnn;SR;Search, Orders\r\n")
    assert [(person.name, person.team) for person in found.accepted] == [("Ann", "Search, Orders")]


def test_levels_and_paths_may_be_written_out(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,path\nA,senior,Team Lead\nB,Junior,\nC,lead,sa\nD,mid,ts\n")
    assert [(person.level, person.path) for person in found.accepted] == [
        ("SR", "TL"), ("JR", ""), ("LEAD", "SA"), ("MID", "TS"),
    ]  # fmt: skip


def test_every_rejected_row_has_its_number_its_name_and_the_reason(tmp_path: Path):
    found = read_csv(
        tmp_path,
        "name,level,path,e-mail,role since\n"
        "Good,SR,,good@x.example,2024-02-29\n"
        ",SR,,,\n"
        "\n"
        "Level,CEO,,,\n"
        "Path,SR,XX,,\n"
        "Mail,SR,,nobody,\n"
        "Date,SR,,,2023-02-29\n"
        "Day,SR,,,29.02.2024\n"
        f"{'x' * 201},SR,,,\n"
        '"Two\nlines",SR,,,\n',
    )
    assert [person.name for person in found.accepted] == ["Good"]
    told = [(row.number, row.name[:5], row.reason) for row in found.rejected]
    assert told == [
        (3, "", "The name is missing."),
        (5, "Level", "The level “CEO” is not one of JR, MID, SR, LEAD."),
        (6, "Path", "The path “XX” is not one of TS, TL, SA."),
        (7, "Mail", "“nobody” is not an e-mail address."),
        (8, "Date", "“2023-02-29” is not a date; write it as 2026-04-01."),
        (9, "Day", "“29.02.2024” is not a date; write it as 2026-04-01."),
        (10, "xxxxx", "The name is 201 characters long; at most 200 fit."),
        (11, "Two\nl", "The name holds a line break, a tab or another control character."),
    ]


def test_nobody_comes_in_twice(tmp_path: Path):
    taken = {("employee_id", "E1"): "Jonas Weber", ("email", "J@x.example"): "Jonas Weber"}
    found = read_csv(
        tmp_path,
        "name,level,id,email\nA,SR,e1,\nB,SR,,j@X.example\nC,SR,E2,c@x.example\nD,SR,E2,\nE,SR,,C@x.example\nF,SR,,\n",
        taken,
    )
    assert [person.name for person in found.accepted] == ["C", "F"]
    assert [(row.name, row.reason) for row in found.rejected] == [
        ("A", "The employee id “e1” already belongs to Jonas Weber."),
        ("B", "The email “j@X.example” already belongs to Jonas Weber."),
        ("D", "The employee id “E2” already belongs to C."),
        ("E", "The email “C@x.example” already belongs to C."),
    ]


def test_two_of_one_name_need_something_that_tells_them_apart(tmp_path: Path):
    people = "name,level,e-mail\nAnna,SR,\nanna,JR,\nAnna,JR,anna@example.org\n"
    assert len(read_csv(tmp_path, people).accepted) == 3
    again = read_csv(tmp_path, people, {("name", "Anna"): "Anna"})
    assert [person.email for person in again.accepted] == ["anna@example.org"]
    assert [(row.number, "tell the two apart" in row.reason) for row in again.rejected] == [(2, True), (3, True)]


def test_a_rejected_row_claims_no_identity(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,id\nA,CEO,E1\nB,SR,E1\n")
    assert [person.name for person in found.accepted] == ["B"]


def test_short_and_long_rows_are_read_as_far_as_they_go(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,team\nAnn,SR\nBen,SR,Orders,more,and more\n")
    assert [(person.name, person.team) for person in found.accepted] == [("Ann", ""), ("Ben", "Orders")]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "people.csv has no column “name”"),
        (b"foo,bar\nAnn,SR\n", "people.csv has no column “name”"),
        (b"name\nAnn\n", "people.csv has no column “level”"),
        (b"name,full name,level\nAnn,Ann,SR\n", "people.csv has two columns for “name”"),
        (b'name,level\n"Ann,SR\n', "people.csv is not a readable CSV file: unexpected end of data"),
        (b'name,level\n"Ann"x,SR\n', "people.csv is not a readable CSV file"),
        (b"name,level\n" + b"x" * 200_000 + b",SR\n", "people.csv is not a readable CSV file"),
    ],
    ids=["empty", "other columns", "no level", "column twice", "open quote", "bad quote", "huge field"],
)
def test_a_csv_file_that_is_wrong_as_a_whole(tmp_path: Path, content: bytes, sentence: str):
    with pytest.raises(BadInput) as refused:
        read_csv(tmp_path, content)
    assert sentence in str(refused.value)


def test_more_rows_than_the_most_are_refused_and_the_most_are_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(people_file, "MOST_ROWS", 4)
    assert len(read_csv(tmp_path, "name,level\n" + "Ann,SR\n" * 3).accepted) == 3
    with pytest.raises(BadInput, match="more than 4 rows; split it"):
        read_csv(tmp_path, "name,level\n" + "Ann,SR\n" * 4)
    with pytest.raises(BadInput, match="more than 4 rows; split it"):
        read_rows(tmp_path, ["name", "level"], *[["Ann", "SR"]] * 4)


def test_a_workbook_gives_text_numbers_and_dates(tmp_path: Path):
    found = read_rows(
        tmp_path,
        ["Name", "Level", "Employee number", "Since"],
        ["  Ann Ode ", "senior", 1007, date(2025, 4, 1)],
        [None, None, None, None],
        ["Ben Ode", "MID", 1008.0, datetime(2025, 4, 2, 12, 30)],  # noqa: DTZ001 - as a spreadsheet holds it
        ["Cleo Ode", "MID", "E-9", "2025-04-03"],
    )
    assert [(person.employee_id, person.role_since) for person in found.accepted] == [
        ("1007", date(2025, 4, 1)),
        ("1008", date(2025, 4, 2)),
        ("E-9", date(2025, 4, 3)),
    ]
    assert found.accepted[0].name == "Ann Ode"


def test_a_formula_that_was_never_computed_is_an_empty_cell(tmp_path: Path):
    found = read_rows(tmp_path, ["name", "level"], ['=HYPERLINK("http://x.example","Ann")', "SR"], ["Ben", "=1+1"])
    assert found.accepted == ()
    assert [row.reason for row in found.rejected] == [
        "The name is missing.",
        "The level is missing.",
    ]


def test_what_a_spreadsheet_writes_for_an_error_is_nobodys_name(tmp_path: Path):
    found = read_rows(tmp_path, ["name", "level", "team"], ["#N/A", "SR", ""], ["Ann", "SR", "#REF!"])
    assert [(row.number, row.reason) for row in found.rejected] == [(2, "The name is missing.")]
    assert [person.team for person in found.accepted] == [""]


def test_only_the_first_sheet_is_read(tmp_path: Path):
    book = Workbook()
    book.active.append(["name", "level"])
    book.active.append(["Ann", "SR"])
    book.create_sheet("more").append(["something", "else"])
    book.save(tmp_path / "people.xlsx")
    assert [person.name for person in read_people(tmp_path / "people.xlsx", {}).accepted] == ["Ann"]


def test_a_list_to_choose_from_in_the_workbook_is_no_trouble(tmp_path: Path):
    read_rows(tmp_path, ["name", "level"], ["Ann", "SR"])
    extension = (
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></extLst></worksheet>'
    )
    path = changed_sheet(tmp_path, lambda sheet: sheet.replace("</worksheet>", extension))
    assert [person.name for person in read_people(path, {}).accepted] == ["Ann"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda sheet: sheet[: len(sheet) // 2],
        lambda sheet: "",
        lambda sheet: sheet.replace('t="inlineStr"', 't="n"'),
        lambda sheet: '<!DOCTYPE a [<!ENTITY b "bbbb">]>' + sheet.replace("</worksheet>", "&b;&c;</worksheet>"),
    ],
    ids=["cut off", "empty", "text for numbers", "entities"],
)
def test_a_damaged_sheet_is_told_in_a_sentence(tmp_path: Path, spoil):
    read_rows(tmp_path, ["name", "level"], ["Ann", "SR"])
    with pytest.raises(BadInput, match=r"^spoiled\.xlsx "):
        read_people(changed_sheet(tmp_path, spoil), {})


def changed_sheet(folder: Path, change) -> Path:
    path = folder / "spoiled.xlsx"
    with zipfile.ZipFile(folder / "people.xlsx") as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            is_sheet = name.startswith("xl/worksheets/sheet")
            target.writestr(name, change(content.decode()).encode() if is_sheet else content)
    return path


@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04 nor this"])
def test_what_is_no_workbook_is_told_in_a_sentence(tmp_path: Path, content: bytes):
    path = tmp_path / "people.xlsx"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=r"people\.xlsx is not a readable XLSX file"):
        read_people(path, {})


def test_a_zip_of_something_else_is_no_workbook(tmp_path: Path):
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("people.csv", "name,level\nAnn,SR\n")
    with pytest.raises(BadInput, match=r"people\.xlsx is not a readable XLSX file"):
        read_people(path, {})


def test_a_workbook_that_unpacks_to_a_mountain_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(people_file, "LARGEST_UNPACKED", 3_000_000)
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(3_000_001))
    with pytest.raises(BadInput, match=r"unpacks to 3 MB; that is not a list of people"):
        read_people(path, {})


@pytest.mark.parametrize("name", ["people.xls", "people.ods", "people", "people.csv.gz"])
def test_other_kinds_of_file_are_refused_by_name(tmp_path: Path, name: str):
    with pytest.raises(BadInput, match=r"from \.csv and \.xlsx files, not from"):
        read_people(tmp_path / name, {})
