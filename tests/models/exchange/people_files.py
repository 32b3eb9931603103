"""People files written and read by tests."""

from pathlib import Path

from openpyxl import Workbook

from models.exchange.people_file import PeopleFile, read_people
from models.queries.engineers import Holder


def read_csv(folder: Path, content: str | bytes, *holders: Holder) -> PeopleFile:
    """What a CSV file of this content offers."""
    path = folder / "people.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_people(path, holders)


def read_rows(folder: Path, *rows: list[object]) -> PeopleFile:
    """What a workbook of these rows offers."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "people.xlsx")
    return read_people(folder / "people.xlsx")
