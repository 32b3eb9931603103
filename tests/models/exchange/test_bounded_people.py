"""People files read in another process: the same result, and a sentence for hostile ones."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.exchange import bounded_people
from models.exchange.bounded_people import read_people_bounded
from models.exchange.people_file import read_people
from models.support.errors import BadInput, Refused
from models.support.messages import message

pytestmark = pytest.mark.other_process


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = Workbook()
    for row in (["Name", "Level"], ["Ines Duarte", "SR"], ["", "SR"]):
        book.active.append(row)
    book.save(tmp_path / "people.xlsx")
    return tmp_path / "people.xlsx"


def test_a_workbook_is_read_as_in_this_process(workbook: Path):
    assert read_people_bounded(workbook) == read_people(workbook)


@pytest.mark.long
@pytest.mark.parametrize("name", ["people.csv", "people", "people.xls"])
def test_a_workbook_with_another_name_is_read_in_another_process_too(
    workbook: Path, name: str, monkeypatch: pytest.MonkeyPatch
):
    asked = []
    monkeypatch.setattr(bounded_people, "read_bounded", lambda file, *_: asked.append(file))
    read_people_bounded(workbook.rename(workbook.with_name(name)))
    assert asked == [name]


def test_a_workbook_that_unpacks_to_gigabytes_is_refused_with_a_sentence(workbook: Path):
    with zipfile.ZipFile(workbook, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/bomb.xml", "w") as part:
        for _ in range(120):
            part.write(bytes(1_000_000))
    with pytest.raises(BadInput, match=r"people\.xlsx unpacks to 120 MB, too much for a list of people"):
        read_people_bounded(workbook)


def test_reading_is_cancelled_at_once(workbook: Path):
    def cancel() -> None:
        raise Refused(message("The import was cancelled."))

    with pytest.raises(Refused, match="cancelled"):
        read_people_bounded(workbook, check=cancel)
