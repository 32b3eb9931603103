"""Tables for other programs: CSV files and the clipboard. `xlsx_output` has XLSX files.

A spreadsheet takes a text for a formula if it begins with =, +, -, @, a tab or a line break, also after spaces. In CSV and on
the clipboard such a text therefore follows an apostrophe. In XLSX it is unchanged, because there each cell says that it is
text.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from html import escape
from typing import IO

from models.support.rounding import decimals

Cell = str | int | Fraction | date | datetime | None
"""A value of a table. A fraction is written with two decimals, a local time without its zone, None as an empty cell."""
_FORMULA_STARTS = tuple("=+-@＝＋－＠\t\r\n")
"""Also in full width, which Excel reads as a formula in East Asian versions."""
_APOSTROPHE = "'"


@dataclass(frozen=True, slots=True)
class OutputTable:
    """A table to write: its name, the headings, and the rows, which are read once."""

    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def harmless(text: str) -> str:
    """The text, after an apostrophe if a spreadsheet would calculate it."""
    return f"{_APOSTROPHE}{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def write_csv(table: OutputTable, file: IO[bytes]) -> None:
    """Write comma-separated UTF-8 with a byte order mark, without which Excel reads another encoding; dates in ISO form."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow(map(harmless, table.headings))
    for row in table.rows:
        writer.writerow(map(plain, row))
    text.flush()
    text.detach()


def as_tabs(table: OutputTable) -> str:
    """The table as text for the clipboard: a line for each row, tabs between cells; breaks inside a cell become spaces."""
    return "\n".join("\t".join(map(_on_one_line, line)) for line in (table.headings, *table.rows))


def as_html(table: OutputTable) -> str:
    """The table as HTML for the clipboard. The style keeps Excel from reading texts such as 000042 as numbers."""
    head = "".join(f"<th>{escape(harmless(heading))}</th>" for heading in table.headings)
    rows = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in table.rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _on_one_line(value: Cell) -> str:
    words = " ".join(plain(value).split())
    return harmless(words) if isinstance(value, str) else words  # again, because a space may have been in front


def _html_cell(value: Cell) -> str:
    style = " style=\"mso-number-format:'\\@'\"" if isinstance(value, str) else ""
    return f"<td{style}>{escape(plain(value))}</td>"


def plain(value: Cell) -> str:
    """A value as text, harmless in a spreadsheet; only texts can be formulas, so a negative number stays as it is."""
    match value:
        case None:
            return ""
        case Fraction():
            return decimals(value)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M:%S}"
        case date():
            return value.isoformat()
        case str():
            return harmless(value)
        case _:
            return str(value)
