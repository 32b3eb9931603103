"""A table goes to a spreadsheet as it is shown, and no text of it is ever calculated there."""

import builtins
import csv
import io
import os
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import IO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from models.exchange import xlsx_output
from models.exchange.table_output import Cell, OutputTable, as_html, as_tabs, write_csv
from models.exchange.xlsx_output import MAX_CELL_LENGTH, write_xlsx
from models.support.errors import BadInput

FORMULA_STARTS = "=+-@\t\r\n"
texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), include_characters="\t\r\n=+-@\"',;"), max_size=30
)
cells = st.one_of(texts, st.integers(-(10**9), 10**9), st.none())


def csv_of(table: OutputTable) -> list[list[str]]:
    file = io.BytesIO()
    write_csv(table, file)
    return list(csv.reader(io.StringIO(file.getvalue().decode("utf-8-sig"), newline="")))


def xlsx_of(table: OutputTable) -> list[list[object]]:
    file = io.BytesIO()
    write_xlsx(table, file)
    book = load_workbook(io.BytesIO(file.getvalue()))
    assert not [cell for row in book.active for cell in row if cell.data_type == "f"]
    return [[_unescaped(cell.value) for cell in row] for row in book.active]


def _unescaped(value: object) -> object:
    """The value as Excel reads it; openpyxl leaves the escape of a carriage return."""
    return value.replace("_x000D_", "\r") if isinstance(value, str) else value


@given(st.lists(st.tuples(cells, texts), max_size=5))
def test_csv_text_is_escaped_against_formulas_without_loss(rows: list[tuple[object, str]]) -> None:
    _head, *written = csv_of(OutputTable("Table", ("A", "B"), rows))
    for (value, text), (first, second) in zip(rows, written, strict=True):
        assert not second.startswith(tuple(FORMULA_STARTS))
        assert second.removeprefix("'") == text.removeprefix("'") or second == text
        if not isinstance(value, str):
            assert first == ("" if value is None else str(value))  # a negative number is no formula


@pytest.mark.long
@given(st.lists(st.tuples(cells, texts.filter(lambda text: "\r" not in text)), max_size=5))
def test_a_workbook_contains_text_unchanged_and_no_formula(rows: list[tuple[object, str]]) -> None:
    _head, *written = xlsx_of(OutputTable("Table", ("A", "B"), rows))
    assert [second or "" for _first, second in written] == [text for _value, text in rows]


def test_more_rows_than_a_workbook_can_hold_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_output, "MAX_ROWS", 3)
    assert len(xlsx_of(OutputTable("Table", ("A",), [("a",)] * 3))) == 4
    with pytest.raises(BadInput, match="as CSV"):
        xlsx_of(OutputTable("Table", ("A",), [("a",)] * 4))


@given(st.lists(st.lists(texts, min_size=2, max_size=2), max_size=5))
def test_the_clipboard_has_a_line_for_each_row_and_no_formula(rows: list[list[str]]) -> None:
    lines = as_tabs(OutputTable("Table", ("=A", "B"), rows)).split("\n")
    assert [len(line.split("\t")) for line in lines] == [2] * (len(rows) + 1)
    assert not [cell for line in lines for cell in line.split("\t") if cell.startswith(tuple(FORMULA_STARTS))]


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "  =1"]
)
def test_a_text_that_looks_like_a_formula_gets_an_apostrophe(text: str) -> None:
    table = OutputTable("Table", ("A",), [[text]])
    assert csv_of(table)[1] == [f"'{text}"]
    assert as_tabs(table).splitlines()[1].startswith("'")
    assert "<td style=\"mso-number-format:'\\@'\">&#x27;" in as_html(table)


def test_values_keep_their_kind() -> None:
    row: list[Cell] = ["000042", Fraction(10, 3), date(2026, 3, 1), -7, None]
    table = OutputTable("Reviews: 2026/H2 [all] of the whole department", tuple("ABCDE"), [row])
    assert csv_of(table)[1] == ["000042", "3.33", "2026-03-01", "-7", ""]
    assert xlsx_of(table)[1] == ["000042", 3.33, datetime(2026, 3, 1), -7, None]  # noqa: DTZ001 - as openpyxl reads it
    assert as_tabs(table).splitlines()[1] == "000042\t3.33\t2026-03-01\t-7\t"


def test_texts_that_xml_or_a_spreadsheet_would_change_are_kept() -> None:
    row: list[Cell] = ["_x0041_", " a\r\nb ", "<b>&amp;", "\ud800", date(1899, 5, 1), "Ω🎉"]
    written = xlsx_of(OutputTable('"A" & <B>', tuple("ABCDEF"), [row]))[1]
    assert written == ["_x0041_", " a\r\nb ", "<b>&amp;", "\N{REPLACEMENT CHARACTER}", "1899-05-01", "Ω🎉"]


def test_a_wide_table_has_its_columns_in_order() -> None:
    headings = [str(number) for number in range(800)]
    assert xlsx_of(OutputTable("Wide", headings, [headings])) == [headings, headings]


def test_the_heading_is_bold_and_stays_in_sight() -> None:
    file = io.BytesIO()
    write_xlsx(OutputTable("Reviews: 2026/H2", ("A",), [["x"]]), file)
    sheet = load_workbook(file).active
    assert (sheet.title, sheet.freeze_panes, sheet["A1"].font.b, sheet["A2"].font.b) == (
        "Reviews  2026 H2",
        "A2",
        True,
        False,
    )


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_list_is_written_into_its_file_alone(
    write: Callable[[OutputTable, IO[bytes]], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also while it is written: openpyxl would write the rows to a temporary file in clear text."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    opened: list[object] = []
    monkeypatch.setattr(io, "open", lambda name, *_mode, **_more: opened.append(name))
    monkeypatch.setattr(builtins, "open", io.open)
    monkeypatch.setattr(os, "open", io.open)
    file = io.BytesIO()
    write(OutputTable("Table", ("A", "B"), [["x", "y"]] * 5000), file)
    assert opened == []
    assert file.getbuffer().nbytes > 1000


def test_a_text_too_long_for_a_cell_is_cut_and_control_characters_replaced() -> None:
    long, bell = xlsx_of(OutputTable("Table", ("A", "B"), [["x" * (MAX_CELL_LENGTH + 5), "a\x07b"]]))[1]
    assert (len(str(long)), str(long)[-1]) == (MAX_CELL_LENGTH, "…")
    assert bell == "a\N{REPLACEMENT CHARACTER}b"
