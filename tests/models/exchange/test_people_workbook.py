"""People from workbooks: visible rows are read, and hidden content is reported."""

import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import MAC_EPOCH

from models.exchange import xlsx_book
from models.exchange.import_choices import ImportChoices
from models.exchange.people_file import PeopleFile, read_people
from models.support.errors import BadInput
from tests.models.exchange.people_files import read_csv, read_rows


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


def test_a_formula_without_a_stored_value_is_reported_with_its_cell(tmp_path: Path):
    found = read_rows(
        tmp_path,
        ["name", "level", "team"],
        ['=HYPERLINK("http://x.example","Ann")', "SR", ""],
        ["Ben", "=1+1", ""],
        ["Cy", "SR", "=UPPER(A4)"],
    )
    assert [(row.number, row.reason[:23]) for row in found.rejected] == [
        (2, "A2 contains a formula w"),
        (3, "B3 contains a formula w"),
    ]
    assert [(note.number, note.reason[:23]) for note in found.warnings] == [(4, "C4 contains a formula w")]
    assert [person.name for person in found.accepted] == ["Cy"]


def test_rows_and_cells_without_references_are_numbered(tmp_path: Path):
    read_rows(tmp_path, ["name", "level", "team"], ["Ann", "SR", "=UPPER(A4)"], ["Ben", "SR", ""])
    ben = '<c t="inlineStr"><is><t>Ben'

    def without_names(sheet: str) -> str:
        return re.sub(r' r="[A-Z]*\d+"', "", sheet).replace(f"<row>{ben}", f'<row hidden="1">{ben}')

    path = changed_sheet(tmp_path, without_names)
    found = read_people(path)
    assert [person.name for person in found.accepted] == ["Ann"]
    assert [note.reason[:13] for note in found.warnings] == ["C2 contains a"]
    assert [note[:15] for note in found.notes] == ["1 row is hidden"]


def test_an_error_value_of_a_spreadsheet_is_reported_with_its_cell(tmp_path: Path):
    found = read_rows(tmp_path, ["name", "level", "team"], ["#N/A", "SR", ""], ["Ann", "SR", "#REF!"])
    assert [(row.number, row.reason) for row in found.rejected] == [(2, "A2 contains the error #N/A.")]
    assert [note.reason for note in found.warnings] == ["C3 contains the error #REF!. The team is not imported."]
    assert [person.team for person in found.accepted] == [""]


def test_the_sheet_with_people_is_read_and_another_can_be_chosen(tmp_path: Path):
    book = Workbook()
    path = tmp_path / "people.xlsx"
    book.active.title = "Read me"
    book.active.append(["This is the list of our people"])
    for title, name in (("Berlin", "Ann"), ("Munich", "Ben"), ("Old", "Cy")):
        sheet = book.create_sheet(title)
        sheet.append(["name", "level"])
        sheet.append([name, "SR"])
    sheet.sheet_state = "hidden"
    book.create_sheet("Empty")
    book.save(path)
    found = read_people(path)
    assert ([person.name for person in found.accepted], found.layout.sheet) == (["Ann"], "Berlin")
    assert found.notes == (
        "2 sheets were skipped: Read me, Munich. Choose one to import its people too.",
        "Sheet “Old” is hidden and was skipped.",
    )
    assert [person.name for person in read_people(path, choices=ImportChoices(sheet="Munich")).accepted] == ["Ben"]
    with pytest.raises(BadInput, match=r"no sheet “Rome”\. Its sheets: Read me, Berlin, Munich, Old, Empty"):
        read_people(path, choices=ImportChoices(sheet="Rome"))


def test_an_empty_workbook_and_an_empty_sheet_are_reported(tmp_path: Path):
    with pytest.raises(BadInput, match=r"^people\.xlsx is empty\.$"):
        read_rows(tmp_path)
    with pytest.raises(BadInput, match=r"^people\.xlsx is empty\.$"):
        read_rows(tmp_path, [None], ["", " "])
    book = Workbook()
    book.create_sheet("People").append(["name", "level"])
    book["People"].append(["Ann", "SR"])
    book.save(tmp_path / "people.xlsx")
    missing = read_people(tmp_path / "people.xlsx", choices=ImportChoices(sheet="Sheet")).layout.missing
    assert missing == "Sheet “Sheet” is empty."
    book["People"].row_dimensions[2].hidden = True
    book.save(tmp_path / "people.xlsx")
    found = read_people(tmp_path / "people.xlsx")
    assert found.layout.missing == "people.xlsx has no people below the headings in row 1."
    assert [note[:15] for note in found.notes] == ["1 row is hidden"]


def test_hidden_rows_are_skipped_hidden_columns_read_and_both_reported(tmp_path: Path):
    book = Workbook()
    for row in (["name", "level", "team"], ["Ann", "SR", "A"], ["Ben", "SR", "B"], ["Cy", "SR", "C"]):
        book.active.append(row)
    book.active.row_dimensions[3].hidden = True
    book.active.column_dimensions["C"].hidden = True
    book.save(tmp_path / "people.xlsx")
    found = read_people(tmp_path / "people.xlsx")
    assert [(person.name, person.team) for person in found.accepted] == [("Ann", "A"), ("Cy", "C")]
    assert found.notes == (
        "1 row is hidden in the spreadsheet and was skipped: row 3. Unhide it to import it.",
        "Columns that are hidden in the spreadsheet were read too: C.",
    )


@pytest.mark.parametrize("size", ["A1", "A1:B2", "A1:XFD1048576"])
def test_a_wrong_dimension_record_loses_no_rows(tmp_path: Path, size: str):
    read_rows(tmp_path, ["name", "level", "team"], ["Ann", "SR", "A"], ["Ben", "JR", "B"])
    path = changed_sheet(tmp_path, lambda sheet: re.sub(r'<dimension ref="[^"]*"', f'<dimension ref="{size}"', sheet))
    assert [(person.name, person.team) for person in read_people(path).accepted] == [("Ann", "A"), ("Ben", "B")]


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (42, "000000", "000042"), (42, "General", "42"), (42, '"E"0000', "E0042"), (42, r"\E0000", "E0042"),
        (1234567, "000-0000", "123-4567"), (7, "#,##0", "7"), (7.5, "000", "7.5"), (-7, "000", "-7"),
        (1e3, "General", "1000"), (0.25, "0%", "25%"), (0.125, "0.00%", "12.50%"), (0.125, "0.0#%", "12.5%"),
        (0.5, "0.##\\ %", "50 %"), (-0.07, "0%", "-7%"), (True, "General", "TRUE"), (False, "0", "FALSE"),
        (1e12, "yyyy-mm-dd", ""), (45748, "yyyy-mm-dd", "2025-04-01"),
    ],
)  # fmt: skip
def test_an_employee_id_is_read_as_the_spreadsheet_displays_it(
    tmp_path: Path, value: float, number_format: str, shown: str
):
    book = Workbook()
    book.active.append(["name", "level", "employee number"])
    book.active.append(["Ann", "SR", value])
    book.active["C2"].number_format = number_format
    book.save(tmp_path / "people.xlsx")
    [person] = read_people(tmp_path / "people.xlsx").accepted
    assert person.employee_id == shown


def test_a_calendar_from_1904_is_followed(tmp_path: Path):
    book = Workbook()
    book.epoch = MAC_EPOCH
    for row in (["name", "level", "since"], ["Ann", "SR", date(2025, 4, 1)]):
        book.active.append(row)
    book.save(tmp_path / "people.xlsx")
    assert [person.role_since for person in read_people(tmp_path / "people.xlsx").accepted] == [date(2025, 4, 1)]


def test_prefixed_elements_rich_text_and_escapes_are_read(tmp_path: Path):
    name = "<t>Ann</t><r><t> Sato_x005F_</t></r><rPh><t>reading</t></rPh>"
    rows = ("<t>name</t>", "<t>level</t>"), (name, "<t>SR</t>")
    cells = [[f'<c t="inlineStr"><is>{text}</is></c>' for text in row] for row in rows]
    plain = "".join(f"<row>{''.join(row)}</row>" for row in cells)
    prefixed = re.sub(r"<(/?)(?=\w)", r"<\1x:", f"<worksheet><sheetData>{plain}</sheetData></worksheet>")
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    read_rows(tmp_path, ["name"])
    path = changed_sheet(tmp_path, lambda _sheet: prefixed.replace("<x:worksheet>", f'<x:worksheet xmlns:x="{space}">'))
    assert [person.name for person in read_people(path).accepted] == ["Ann Sato_"]


@pytest.mark.parametrize("write", [read_rows, lambda folder, *rows: read_csv(folder, "\n".join(map(",".join, rows)))])
def test_a_far_right_column_is_read_and_the_column_limit_reported(tmp_path: Path, write: Callable[..., PeopleFile]):
    fill = [f"c{number}" for number in range(150)]
    [person] = write(tmp_path, ["name", "level", *fill, "email"], ["Ann", "SR", *fill, "ann@x.example"]).accepted
    assert person.email == "ann@x.example"
    fill = [f"c{number}" for number in range(1000)]
    found = write(tmp_path, ["name", "level", *fill, "email"], ["Ann", "SR", *fill, "ann@x.example"])
    assert found.notes == ("Columns after ALL were skipped.",)


def test_a_workbook_with_data_validation_is_read(tmp_path: Path):
    read_rows(tmp_path, ["name", "level"], ["Ann", "SR"])
    extension = (
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></extLst></worksheet>'
    )
    path = changed_sheet(tmp_path, lambda sheet: sheet.replace("</worksheet>", extension))
    assert [person.name for person in read_people(path).accepted] == ["Ann"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda sheet: sheet[: len(sheet) // 2],
        lambda sheet: "",
        lambda sheet: '<!DOCTYPE a [<!ENTITY b "bbbb">]>' + sheet.replace("</worksheet>", "&b;&c;</worksheet>"),
    ],
    ids=["cut off", "empty", "entities"],
)
def test_a_damaged_sheet_gives_a_message(tmp_path: Path, spoil):
    read_rows(tmp_path, ["name", "level"], ["Ann", "SR"])
    with pytest.raises(BadInput, match=r"^spoiled\.xlsx "):
        read_people(changed_sheet(tmp_path, spoil))


def changed_sheet(folder: Path, change) -> Path:
    path = folder / "spoiled.xlsx"
    with zipfile.ZipFile(folder / "people.xlsx") as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            is_sheet = name.startswith("xl/worksheets/sheet")
            target.writestr(name, change(content.decode()).encode() if is_sheet else content)
    return path


def test_a_workbook_that_cannot_be_unpacked_gives_a_message(tmp_path: Path):
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"PK\x03\x04 not this")
    with pytest.raises(BadInput, match=r"people\.xlsx is not a readable XLSX file"):
        read_people(path)


def test_another_zip_file_is_not_a_workbook(tmp_path: Path):
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("people.csv", "name,level\nAnn,SR\n")
    with pytest.raises(BadInput, match=r"people\.xlsx is not a readable XLSX file"):
        read_people(path)


def test_an_oversized_workbook_is_refused_before_unpacking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(xlsx_book, "MAX_UNPACKED_SIZE", 3_000_000)
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(3_000_001))
    with pytest.raises(BadInput, match=r"unpacks to 3 MB, too much for a list of people"):
        read_people(path)
