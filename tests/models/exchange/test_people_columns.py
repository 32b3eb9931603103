"""Recognition of headings, words for levels and dates of HR systems."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.people import EngineerDetails
from models.exchange.import_choices import ImportChoices
from models.exchange.local_dates import DateOrder, is_open, order_of, read_date
from models.exchange.people_columns import unread_columns
from models.exchange.people_file import read_people
from models.exchange.table_rows import column_letters, column_spans
from tests.models.exchange.people_files import read_csv, read_rows

ANA = EngineerDetails(
    name="Ana Sol", level="SR", employee_id="0007", email="ana@example.org", job_title="Engineer", team="Payments",
    manager_name="Bo Lind", role_since=date(2024, 4, 13),
)  # fmt: skip


@pytest.mark.parametrize(
    ("headings", "values"),
    [
        (
            "Employee #,First Name,Last Name,Work Email,Job Title,Department,Reporting to,Hire Date,Level",
            "0007,Ana,Sol,ana@example.org,Engineer,Payments,Bo Lind,04/13/2024,Senior",
        ),
        (
            "Worker ID;Preferred First Name;Legal Last Name;Primary Email;Business Title;Organizational Unit;Manager Name;"
            "Position Start Date;Job Level",
            "0007;Ana;Sol;ana@example.org;Engineer;Payments;Bo Lind;13 Apr 2024;sr",
        ),
        (
            "Vorname;Nachname;Personalnummer;E-Mail;Stufe;Vorgesetzte(r);Abteilung;Stellenbezeichnung;Eintrittsdatum",
            "Ana;Sol;0007;ana@example.org;Senior;Bo Lind;Payments;Engineer;13.04.2024",
        ),
        (
            "NAME;Stufe;Personal-Nr.;Dienstliche E-Mail;F\u00fchrungskraft;Team;Stelle;In der Rolle seit",
            "Ana Sol;Senior;0007;ana@example.org;Bo Lind;Payments;Engineer;13. April 2024",
        ),
        (
            "\ufeff\u200bname\u200b\tlevel \tEmployee_ID\te-mail address\tTITLE\tDepartment/Team\tline manager\tsince",
            "Ana Sol\u200b\tSenior\u200b\t0007\tana@example.org\tEngineer\tPayments\tBo Lind\t2024-04-13T00:00:00",
        ),
    ],
)
def test_an_export_is_imported_without_renaming_columns(tmp_path: Path, headings: str, values: str):
    found = read_csv(tmp_path, f"{headings}\n{values}\n")
    assert (found.accepted, found.rejected, found.ignored_columns) == ((ANA,), (), ())


def test_the_joining_date_is_reported_as_the_date_in_the_role(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,Hire Date\nAna Sol,SR,2024-04-13\n")
    assert found.notes == ("Column “Hire Date” is read as the date since which the person has held the role.",)
    both = read_csv(tmp_path, "name,level,Hire Date,Role since\nAna Sol,SR,2020-01-01,2024-04-13\n")
    assert ([person.role_since for person in both.accepted], both.ignored_columns) == (
        [date(2024, 4, 13)],
        ("Hire Date",),
    )


def test_the_better_of_two_columns_is_read_and_the_other_reported(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,Department,Team,Title,Job Title\nAna Sol,SR,Finance,Payments,Dr.,Engineer\n")
    assert [(person.team, person.job_title) for person in found.accepted] == [("Payments", "Engineer")]
    assert found.ignored_columns == ("Department", "Title")


@pytest.mark.parametrize("read", [read_rows, lambda folder, *rows: read_csv(folder, _written(rows))])
def test_headings_are_found_below_a_title(tmp_path: Path, read):
    found = read(tmp_path, ["Employees, Berlin office"], [], ["name", "level"], ["Ana Sol", "SR"])
    assert [person.name for person in found.accepted] == ["Ana Sol"]
    assert found.notes == ("The headings are in row 3. The rows above them were skipped.",)
    rejected = read(tmp_path, ["Employees"], [], ["name", "level"], ["Ana Sol", "Staff"]).rejected
    assert [row.number for row in rejected] == [4]


def _written(rows) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize(
    ("words", "code"),
    [("Einsteiger", "JR"), ("fortgeschritten", "MID"), ("Mid-Level", "MID"), ("SENIOR", "SR"), ("Leitend", "LEAD")],
)
def test_levels_may_be_written_out_in_both_languages(tmp_path: Path, words: str, code: str):
    assert [person.level for person in read_csv(tmp_path, f"name,level\nAna,{words}\n").accepted] == [code]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-04-01", date(2024, 4, 1)), ("2024/4/1", date(2024, 4, 1)), ("2024-04-01 10:30", date(2024, 4, 1)),
        ("01.04.2024", date(2024, 4, 1)), ("1.4.24", date(2024, 4, 1)), ("1. 4. 1998", date(1998, 4, 1)),
        ("1 Apr 2024", date(2024, 4, 1)), ("1. M\u00e4rz 2024", date(2024, 3, 1)), ("1-Okt-2024", date(2024, 10, 1)),
        ("April 1, 2024", date(2024, 4, 1)), ("Dec 31st 2024", date(2024, 12, 31)),
        ("5-Apr-24", date(2024, 4, 5)), ("20240405", date(2024, 4, 5)), ("Friday, April 5, 2024", date(2024, 4, 5)),
        ("Freitag, 5. April 2024", date(2024, 4, 5)), ("Monday, April 5, 2024", None), ("20241305", None), ("123456", None),
        ("15/04/2024", date(2024, 4, 15)), ("04/15/2024", date(2024, 4, 15)), ("04-04-2024", date(2024, 4, 4)),
        ("04/05/2024", None), ("31.02.2024", None), ("13/13/2024", None), ("1 Foo 2024", None), ("soon", None), ("", None),
        ("1/4", None), ("0/0/2024", None),
        ("Apr 2024", date(2024, 4, 1)), ("April, 2024", date(2024, 4, 1)), ("M\u00e4rz 2024", date(2024, 3, 1)),
        ("2024-04", date(2024, 4, 1)), ("04/2024", date(2024, 4, 1)), ("4.2024", date(2024, 4, 1)),
        ("Foo 2024", None), ("13/2024", None), ("2024-00", None), ("Apr-24", None), ("Mon 2024", None),
        ("45291", date(2023, 12, 31)), ("45291.75", date(2023, 12, 31)), ("1234", None),
    ],
)  # fmt: skip
def test_an_ambiguous_date_is_never_misread(written: str, meant: date | None):
    assert read_date(written, None) == meant


@given(day=st.dates(), order=st.sampled_from(DateOrder), sign=st.sampled_from("/-"))
def test_a_numeric_date_is_read_in_the_order_of_its_column(day: date, order: DateOrder, sign: str):
    first, second = (day.day, day.month) if order is DateOrder.DAY_FIRST else (day.month, day.day)
    written = f"{first:02}{sign}{second:02}{sign}{day.year:04}"
    assert read_date(written, order) == day
    assert is_open(written) == (read_date(written, None) is None)
    assert order_of([written]) in (None, order)


def test_a_month_and_a_number_of_a_spreadsheet_are_read_with_a_note(tmp_path: Path):
    found = read_csv(
        tmp_path, "name,level,role since\nA,SR,Apr 2024\nB,SR,2024-05\nC,SR,45291\nD,SR,10001\nE,SR,2024-06-07\n"
    )
    assert [person.role_since for person in found.accepted] == [
        date(2024, 4, 1), date(2024, 5, 1), date(2023, 12, 31), None, date(2024, 6, 7),
    ]  # fmt: skip
    assert found.notes == (
        "2 dates in column “role since” have no day, such as Apr 2024, and are read as the first of the month.",
        "1 date in column “role since” is a number of a spreadsheet: 45291 is read as 2023-12-31.",
    )
    [refused] = found.warnings
    assert (refused.number, refused.reason.partition(" is not between ")[0]) == (5, "“10001”")


def test_one_date_above_twelve_decides_for_the_whole_column(tmp_path: Path):
    since = "name,level,role since\nA,SR,01.04.2024\nB,SR,02/03/2024\nC,SR,15/04/2024\nD,SR,1 Apr 2024\n"
    found = read_csv(tmp_path, since)
    assert [person.role_since for person in found.accepted] == [
        date(2024, 4, 1), date(2024, 3, 2), date(2024, 4, 15), date(2024, 4, 1),
    ]  # fmt: skip
    assert (found.layout.open_dates, found.notes) == (False, ())


def test_ambiguous_dates_need_a_chosen_order(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,role since\nA,SR,02/03/2024\nB,SR,04/04/2024\nC,SR,05/03/2024\n")
    assert [person.role_since for person in found.accepted] == [None, date(2024, 4, 4), None]
    assert found.layout.open_dates
    assert found.notes == (
        "2 dates in column “role since” are ambiguous, such as 02/03/2024, and stay empty. "
        "Choose whether day or month comes first.",
    )
    file = read_people(tmp_path / "people.csv", choices=ImportChoices(dates=DateOrder.MONTH_FIRST))
    assert [person.role_since for person in file.accepted] == [date(2024, 2, 3), date(2024, 4, 4), date(2024, 5, 3)]
    assert (file.layout.open_dates, file.notes) == (False, ())


def test_a_column_with_both_date_orders_is_ambiguous(tmp_path: Path):
    found = read_csv(tmp_path, "name,level,role since\nA,SR,13/03/2024\nB,SR,03/14/2024\nC,SR,05/03/2024\n")
    assert [person.role_since for person in found.accepted] == [date(2024, 3, 13), date(2024, 3, 14), None]
    assert found.layout.open_dates


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (
            "Personalnummer;Name;Vorname;Stufe\n7;Meier;Änne;Senior\n8;Meier;Bernd;Senior\n",
            ["Änne Meier", "Bernd Meier"],
        ),
        ("Surname,Name,Level\nSol,Ana,Senior\n", ["Ana Sol"]),
        ('Name,First name,Level\nAna Sol,Ana,Senior\n"Lind, Bo",Bo,Senior\n', ["Ana Sol", "Lind, Bo"]),
        ("Full name,First name,Level\nAna Sol,A.,Senior\n", ["Ana Sol"]),
        ("Name,First name,Last name,Level\nAna Sol,Ana,Sol,Senior\n", ["Ana Sol"]),
    ],
    ids=["name and first name", "surname and name", "whole name and first name", "full name", "all three"],
)
def test_a_name_beside_one_of_its_parts_is_joined_with_it(tmp_path: Path, content: str, names: list[str]):
    found = read_csv(tmp_path, content)
    assert [person.name for person in found.accepted] == names
    assert found.rejected == ()


def test_many_unread_columns_are_reported_in_one_sentence(tmp_path: Path):
    unread = [f"c{number}" for number in range(95)]
    found = read_csv(tmp_path, f"name,level,{','.join(unread)}\nAnn,SR{',x' * 100}\n")
    assert found.ignored_columns == tuple(unread)
    assert unread_columns(found.ignored_columns) == (
        "95 columns are not read: c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 85 more."
    )
    assert unread_columns(["c0"]) == "Column “c0” is not read."
    assert unread_columns([]) is None
    assert found.notes == ("5 columns have no heading and were skipped: CT–CX.",)


@given(columns=st.sets(st.integers(0, 60)))
@settings(max_examples=30)
def test_spans_of_columns_cover_the_columns(columns: set[int]):
    named = {column_letters(at): at for at in range(61)}
    spans = [span.split("–") for span in column_spans(columns)]
    covered = [at for span in spans for at in range(named[span[0]], named[span[-1]] + 1)]
    assert covered == sorted(columns)
