"""The history as PDF and as a table."""

import re
from dataclasses import replace
from datetime import timedelta, timezone
from io import BytesIO

import pypdfium2 as pdfium
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from models.exchange.table_output import Cell, write_csv
from models.exchange.xlsx_output import write_xlsx
from models.snapshots.history import ChangedField, ChangedRow
from models.support import dates
from models.support.messages import message
from models.workspace.history import RowChange
from reports.history_report import history_pdf, history_table
from tests.reports import pdf_tags
from tests.reports.history_factories import typical_history
from tests.reports.pdf_text import plain


def pages(content: bytes) -> list[str]:
    return [plain(page.extract_text()) for page in PdfReader(BytesIO(content)).pages]


def test_the_document_names_its_subject_its_days_and_what_who_means() -> None:
    content = history_pdf(typical_history())
    text = " ".join(" ".join(page.split()) for page in pages(content))
    for words in (
        "Ines Duarte, 2026-H1, from 1 Jan 2026, until 30 Jun 2026", "A workspace has one user and no accounts.",
        "Undone: Rating of COD-4", "Rating COD-4, changed: Rating: 2 → 3", "Journal note, deleted: the values were erased",
        "1 more row",
    ):  # fmt: skip
        assert words in text.replace("\xa0", " "), words
    total = len(pages(content))
    assert total > 1
    for number, page in enumerate(pages(content), 1):
        assert "CONFIDENTIAL · History · Ines Duarte, 2026-H1, from 1" in page
        assert f"Page {number} of {total}" in page
    assert content == history_pdf(typical_history())


def test_no_date_of_a_year_is_broken() -> None:
    report = typical_history("de", entries=1)
    days = [replace(report.entries[0], at=f"2026-{month:02d}-28T09:30:00Z") for month in range(1, 13)]
    text = " ".join(pages(history_pdf(replace(report, entries=tuple(days)))))
    assert len(re.findall(r" 2026 \d\d:\d\d", text.replace("\xa0", " "))) == len(days)


def positions(content: bytes, *words: str) -> list[float]:
    """How far from the left each of these words stands, where page 1 first has it."""
    with pdfium.PdfDocument(content) as pdf:
        page = pdf[0].get_textpage()
        text = page.get_text_range()
        return [page.get_charbox(text.index(word))[0] for word in words]


def test_typed_text_from_right_to_left_does_not_turn_the_words_around_it() -> None:
    comment = ChangedField(message("Comment"), None, "يعمل!")
    row = ChangedRow(message("Rating"), "", RowChange.INSERT, (comment,), False)
    report = typical_history(entries=1)
    entry = replace(report.entries[0], people=("محمد علي",), rows=(row,))
    content = history_pdf(replace(report, person="محمد علي", entries=(entry,)))
    name, cycle, first, *_ = positions(content, "علي", "2026-H1", "from 1")
    assert name < cycle < first
    mark, end_of_word = positions(content, "!", "مل")
    assert mark < end_of_word
    properties = PdfReader(BytesIO(content)).metadata
    assert properties
    assert properties.title == "History · محمد علي, 2026-H1, from 1 Jan 2026, until 30 Jun 2026"


def test_a_history_without_entries_is_explained() -> None:
    assert "The history has no such entry." in pages(history_pdf(typical_history(entries=0)))[0]


def test_a_row_on_two_pages_repeats_when_whom_and_what() -> None:
    report = typical_history(entries=1)
    rated = report.entries[0].rows[0]
    content = history_pdf(replace(report, entries=(replace(report.entries[0], rows=(rated,) * 120),)))
    assert len(pages(content)) > 2
    for page in pages(content):
        assert "1 Mar 2026 09:30" in page
        assert "Ines Duarte, 2026-H1 Undone: Rating of COD-4 Marta Lindqvist" in page
    spoken = pdf_tags.read(content).document.text
    assert spoken.count("Undone: Rating of COD-4") == 1
    assert spoken.count("Rating: 2 → 3") == 120


def test_the_table_has_a_row_for_each_changed_row_in_the_language_of_the_report() -> None:
    table = history_table(typical_history("de", entries=3))
    rows: list[list[Cell]] = [list(row) for row in table.rows]
    assert list(table.headings) == ["Wann", "Was", "Wen es betrifft", "Wer", "Was sich geändert hat"]
    assert rows[0][1] == "Rückgängig gemacht: Bewertung von COD-4"
    assert rows[0][4] == "Bewertung COD-4, geändert: Bewertung: 2 → 3"
    assert [row[4] for row in rows if row[1] == "Bewertung von COD-4"][1:] == [
        rows[0][4],
        "1 weitere Zeile: siehe Historie als XLSX oder CSV",
    ]


def test_the_time_is_a_date_and_time_in_a_workbook_and_iso_in_csv_newest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "ZONE", timezone(timedelta(hours=2)))
    report = typical_history(entries=1)
    [only] = report.entries
    report = replace(report, entries=(replace(only, at="2026-03-02T22:30:05Z"), only))
    book, text = BytesIO(), BytesIO()
    write_xlsx(history_table(report), book)
    write_csv(history_table(report), text)
    cells = [row[0] for row in load_workbook(book).active][1:]
    assert [cell.is_date for cell in cells] == [True, True]
    assert [f"{cell.value:%d %H:%M:%S}" for cell in cells] == ["03 00:30:05", "01 11:30:00"]
    assert cells[0].number_format == "yyyy-mm-dd hh:mm:ss"
    assert [line[:19] for line in text.getvalue().decode("utf-8-sig").splitlines()[1:]] == [
        "2026-03-03 00:30:05",
        "2026-03-01 11:30:00",
    ]
