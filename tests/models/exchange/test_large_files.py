"""People files that are too large: refused before they take time or memory."""

import zipfile
from functools import partial
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.exchange import xlsx_book, xlsx_stream
from models.exchange.files import MAX_FILE_SIZE
from models.exchange.people_file import read_people
from models.exchange.table_rows import read_row
from models.exchange.xlsx_book import MAX_TEXTS_SIZE, MAX_UNPACKED_SIZE
from models.support.errors import BadInput, Refused
from models.support.messages import message

TEXTS_LINK = b'<Relationship Id="x" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>'


def packed(folder: Path, part: str, content: bytes) -> Path:
    """A workbook in which one part is replaced or added."""
    plain, path = folder / "plain.xlsx", folder / "people.xlsx"
    Workbook().save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != part:
                target.writestr(name, source.read(name).replace(b"</Relationships>", TEXTS_LINK))
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
    ("part", "content"),
    [
        ("xl/styles.xml", b"<styleSheet>" + b"<xf/>" * 200_000),
        ("xl/sharedStrings.xml", b"<sst>" + b"<si/>" * 20_000),
        ("xl/worksheets/sheet1.xml", b"<a>" * 1_000),
        ("xl/worksheets/sheet1.xml", SHEET + b"<row/>" * 200_000),
        ("xl/worksheets/sheet1.xml", SHEET + b"<row>" + b"<c/>" * 200_000),
        ("xl/worksheets/sheet1.xml", SHEET + b'<row r="7"><c r="AAA7"/></row>' * 1_000),
        ("xl/worksheets/sheet1.xml", SHEET + b"<row " + b" ".join(b'a%d=""' % number for number in range(200_000))),
        ("xl/worksheets/sheet1.xml", SHEET + b'<row><c t="str"><v>' + b"x" * 2_000_000),
    ],
    ids=["styles", "texts", "nested elements", "rows", "a wide row", "far right cells", "attributes", "a long text"],
)
def test_a_small_workbook_that_needs_much_memory_or_time_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, content: bytes
):
    monkeypatch.setattr(xlsx_book, "MAX_TEXTS", 10_000)
    monkeypatch.setattr(xlsx_stream, "MAX_ELEMENTS", 100_000)
    monkeypatch.setattr(xlsx_stream, "MAX_CELLS", 100_000)
    path = packed(tmp_path, part, content)
    with pytest.raises(BadInput, match="too many cells"):
        read_people(path)


@pytest.mark.parametrize(
    ("part", "content"),
    [("xl/styles.xml", b"<styleSheet>" + b"<xf/>" * 9_000), ("xl/worksheets/sheet1.xml", SHEET + b"<row/>" * 9_000)],
    ids=["styles", "sheet"],
)
def test_each_part_of_a_workbook_can_be_cancelled(tmp_path: Path, part: str, content: bytes):
    path = packed(tmp_path, part, content)
    calls = 0

    def cancel_at(last: int) -> None:
        nonlocal calls
        calls += 1
        if calls == last:
            raise Refused(message("The import was cancelled."))

    for last in range(1, 5):
        calls = 0
        with pytest.raises(Refused, match="cancelled"):
            read_people(path, check=partial(cancel_at, last))


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


@pytest.mark.long
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


@pytest.mark.long
def test_rows_beyond_the_limit_are_refused_with_a_message(tmp_path: Path):
    path = tmp_path / "people.csv"
    path.write_text("name,level\n" + "a\n" * 60_000, encoding="utf-8")
    with pytest.raises(BadInput, match="more than 50,000 rows"):
        read_people(path)


def test_a_long_text_in_every_row_is_cut_and_refused_once_a_row(tmp_path: Path):
    path = tmp_path / "people.csv"
    path.write_text("name,level,comment\n" + f"{'é' * 30_000},SR,\n" * 200 + f"Ann,SR,{'x' * 300}\n", encoding="utf-8")
    found = read_people(path)
    assert [person.name for person in found.accepted] == ["Ann"], "a column that is not read may have long texts"
    assert {len(row.name) for row in found.rejected} == {41}
    assert found.rejected[0].reason == "A2 has more than 200 characters. Shorten it."


def test_error_values_share_what_is_wrong_with_them():
    first, second = read_row(1, ["#N/A"]), read_row(2, ["Ann", "#N/A"])
    assert first.flaws[0] is second.flaws[1]
    assert (second.flaw(1), second.flaw(0), second.flaw(None)) == ("B2 contains the error #N/A.", None, None)


def test_reading_is_cancelled_between_columns_too(tmp_path: Path):
    path = tmp_path / "people.csv"
    path.write_text("name,level,manager,team,since\nAnn,SR,Bo,A,2024-01-01\n", encoding="utf-8")
    calls = 0

    def count() -> None:
        nonlocal calls
        calls += 1

    read_people(path, check=count)
    assert calls > 2 * 3 + 5 + 4, "rows for each separator, columns, names and dates"
