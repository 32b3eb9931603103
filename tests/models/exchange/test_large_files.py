"""People files that are too large: refused before they take time or memory."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.exchange.files import MAX_FILE_SIZE
from models.exchange.people_file import read_people
from models.exchange.xlsx_rows import MAX_TEXTS_SIZE, MAX_UNPACKED_SIZE
from models.support.errors import BadInput


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
