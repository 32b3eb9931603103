"""People files that are too large: refused before they take time or memory."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.exchange import xlsx_scan
from models.exchange.files import MAX_FILE_SIZE
from models.exchange.people_file import read_people
from models.exchange.xlsx_scan import MAX_TEXTS_SIZE, MAX_UNPACKED_SIZE
from models.support.errors import BadInput, Refused
from models.support.messages import message


def packed(folder: Path, part: str, content: bytes) -> Path:
    """A workbook in which one part is replaced or added."""
    plain, path = folder / "plain.xlsx", folder / "people.xlsx"
    Workbook().save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != part:
                target.writestr(name, source.read(name))
        target.writestr(part, content)
    return path


@pytest.mark.parametrize(
    ("part", "size"),
    [("xl/worksheets/sheet1.xml", MAX_UNPACKED_SIZE + 1), ("xl/sharedStrings.xml", MAX_TEXTS_SIZE + 1)],
    ids=["sheet", "texts"],
)
def test_a_decompression_bomb_is_refused_before_unpacking(tmp_path: Path, part: str, size: int):
    path = packed(tmp_path, part, b" " * size)
    assert path.stat().st_size < size // 100
    with pytest.raises(BadInput, match="too much for a list of people"):
        read_people(path)


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


@pytest.mark.parametrize(
    ("part", "content", "sentence"),
    [
        ("xl/styles.xml", b"<styleSheet>" + b"<xf/>" * 1_100_000, "too much for a list of people"),
        ("xl/styles.xml", b"<styleSheet>" + b"<xf/>" * 200_000, "too many cells"),
        ("xl/sharedStrings.xml", b"<sst>" + b"<si/>" * 20_000, "too many cells"),
        ("xl/worksheets/sheet1.xml", b"<a>" * 1_000, "too many cells"),
        ("xl/worksheets/sheet1.xml", SHEET + b"<row/>" * 20_000, "too many cells"),
        ("xl/worksheets/sheet1.xml", SHEET + b"<row>" + b"<c/>" * 200_000, "too many cells"),
    ],
    ids=["styles", "small styles", "texts", "nested elements", "blank rows", "a wide row"],
)
def test_a_small_workbook_that_needs_much_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, content: bytes, sentence: str
):
    monkeypatch.setattr(xlsx_scan, "MAX_TEXT_ELEMENTS", 10_000)
    monkeypatch.setattr(xlsx_scan, "MAX_SHEET_ROWS", 10_000)
    path = packed(tmp_path, part, content)
    assert path.stat().st_size < 100_000
    with pytest.raises(BadInput, match=sentence):
        read_people(path)


@pytest.mark.parametrize(
    ("part", "content"),
    [("xl/styles.xml", b"<styleSheet>" + b"<xf/>" * 90_000), ("xl/worksheets/sheet1.xml", SHEET + b"<row/>" * 90_000)],
    ids=["styles", "sheet"],
)
def test_the_scan_of_a_workbook_can_be_cancelled(tmp_path: Path, part: str, content: bytes):
    def check() -> None:
        raise Refused(message("The import was cancelled."))

    with pytest.raises(Refused, match="cancelled"):
        read_people(packed(tmp_path, part, content), check=check)


def test_rows_below_many_blank_rows_are_imported(tmp_path: Path):
    people = tmp_path / "people.csv"
    people.write_text("name,level\nAnn,SR\n" + ",\n\n" * 30_000 + "Zed,JR\n" + "\n" * 60_000, encoding="utf-8")
    found = read_people(people)
    assert [person.name for person in found.accepted] == ["Ann", "Zed"]
    book = Workbook()
    for row, values in ((1, ("name", "level")), (2, ("Ann", "SR")), (60_000, ("Zed", "JR")), (60_001, ("Yan", "X"))):
        for column, value in enumerate(values, start=1):
            book.active.cell(row, column, value)
    book.save(tmp_path / "people.xlsx")
    found = read_people(tmp_path / "people.xlsx")
    assert [person.name for person in found.accepted] == ["Ann", "Zed"]
    assert [row.number for row in found.rejected] == [60_001]


def test_a_text_file_with_too_many_cells_is_refused(tmp_path: Path):
    path = tmp_path / "people.csv"
    path.write_text("name,level\n" + ("Ann,SR" + "," * 400 + "\n") * 13_000, encoding="utf-8")
    with pytest.raises(BadInput, match="too many cells"):
        read_people(path)


def test_a_large_text_file_is_refused_unread(tmp_path: Path):
    path = tmp_path / "people.csv"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_SIZE + 1)
    with pytest.raises(BadInput, match="larger than 20 MB"):
        read_people(path)


def test_rows_beyond_the_limit_are_refused_with_a_message(tmp_path: Path):
    path = tmp_path / "people.csv"
    path.write_text("name,level\n" + "a\n" * 60_000, encoding="utf-8")
    with pytest.raises(BadInput, match="more than 50,000 rows"):
        read_people(path)
