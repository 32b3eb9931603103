"""People from a CSV or XLSX file: which rows can come in, and for every other row why not."""

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from models.errors import BadInput
from models.exchange.files import read_bytes, read_text
from models.people import FIELD_WORDS, EngineerDetails, checked_details
from models.rubric.model import LEVELS, PATHS
from models.sentences import Figure, joined, say

_SEPARATOR_LINE = re.compile(r"sep=([,;\t|])\r?\n")
MOST_ROWS = 50_000
MOST_COLUMNS = 100
LARGEST_UNPACKED = 200_000_000

_COLUMNS: Mapping[str, Sequence[str]] = {
    "name": ("name", "full name", "engineer"),
    "level": ("level", "grade"),
    "employee_id": ("employee id", "employee number", "id", "personnel number"),
    "email": ("email", "e-mail", "email address", "e-mail address", "mail"),
    "job_title": ("job title", "title", "position"),
    "path": ("path", "career path"),
    "team": ("team",),
    "manager_name": ("manager", "manager name"),
    "tech_lead_name": ("tech lead", "tech lead name"),
    "role_since": ("role since", "in role since", "since"),
}
_ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))
"""What a spreadsheet shows where it could compute nothing."""
_FIELD_OF = {heading: field for field, headings in _COLUMNS.items() for heading in headings}
_LEVEL_WORDS = {"junior": "JR", "intermediate": "MID", "mid": "MID", "senior": "SR", "lead": "LEAD"}
_PATH_WORDS = {"technical specialist": "TS", "team lead": "TL", "software architect": "SA"}


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that stays outside. `number` is its row in the file as a spreadsheet counts, the heading being row 1."""

    number: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """What a file offers: people who can come in, rows that cannot, and columns nobody asked for."""

    accepted: tuple[EngineerDetails, ...]
    rejected: tuple[RejectedRow, ...]
    ignored_columns: tuple[str, ...]


def read_people(path: Path, taken: Mapping[tuple[str, str], str]) -> PeopleFile:
    """Read people from `path`, judging every row on its own.

    `taken` maps ("employee_id", "email" or "name", value) to the name of whoever holds it in the workspace already.
    Raises BadInput if the file as a whole cannot be read: unknown kind, no heading, no name or level column.
    """
    rows = _rows(path)
    headings = [" ".join(cell.replace("_", " ").split()) for cell in next(rows, ())]
    fields = [_FIELD_OF.get(heading.casefold(), "") for heading in headings]
    _check_headings(path, fields)
    holders = {(column, value.casefold()): name for (column, value), name in taken.items()}
    accepted: list[EngineerDetails] = []
    rejected: list[RejectedRow] = []
    for number, cells in enumerate(rows, start=2):
        if not any(cells):
            continue
        if number > MOST_ROWS:
            raise BadInput(
                say("{file} has more than {most} rows; split it.", file=path.name, most=Figure(f"{MOST_ROWS:,}"))
            )
        texts = {field: cell for field, cell in zip(fields, cells, strict=False) if field}
        try:
            details = checked_details(_details(texts))
            _claim(details, holders)
            accepted.append(details)
        except BadInput as error:
            rejected.append(RejectedRow(number, texts.get("name", ""), error.sentence))
    ignored = tuple(heading for heading, field in zip(headings, fields, strict=True) if heading and not field)
    return PeopleFile(tuple(accepted), tuple(rejected), ignored)


def _check_headings(path: Path, fields: Sequence[str]) -> None:
    for field in ("name", "level"):
        if field not in fields:
            raise BadInput(
                say(
                    "{file} has no column “{field}”. The first row names the columns; Plumbline reads {known}.",
                    file=path.name,
                    field=field,
                    known=joined(headings[0] for headings in _COLUMNS.values()),
                )
            )
    doubled = next((field for field in fields if field and fields.count(field) > 1), None)
    if doubled:
        raise BadInput(say("{file} has two columns for “{field}”.", file=path.name, field=_COLUMNS[doubled][0]))


def _details(texts: Mapping[str, str]) -> EngineerDetails:
    level = texts.get("level", "")
    path = texts.get("path", "")
    since = texts.get("role_since", "")
    return EngineerDetails(
        **{field: text for field, text in texts.items() if field not in ("level", "path", "role_since")},
        level=_code(level, LEVELS, _LEVEL_WORDS),
        path=_code(path, PATHS, _PATH_WORDS),
        role_since=_date(since) if since else None,
    )


def _code(text: str, codes: Iterable[str], words: Mapping[str, str]) -> str:
    return text.upper() if text.upper() in codes else words.get(text.casefold(), text)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        raise BadInput(say("“{text}” is not a date; write it as 2026-04-01.", text=text)) from error


def _claim(details: EngineerDetails, holders: dict[tuple[str, str], str]) -> None:
    identities = {"employee_id": details.employee_id, "email": details.email}
    claims = [(column, value.casefold()) for column, value in identities.items() if value]
    for column, value in claims:
        if (column, value) in holders:
            raise BadInput(
                say(
                    "The {field} “{value}” already belongs to {name}.",
                    field=FIELD_WORDS[column],
                    value=identities[column],
                    name=holders[column, value],
                )
            )
    if not claims and ("name", details.name.casefold()) in holders:  # most likely the same file for a second time
        raise BadInput(
            say("There is a {name} already; give an employee id or an e-mail to tell the two apart.", name=details.name)
        )
    holders.update(dict.fromkeys(claims, details.name))


def _rows(path: Path) -> Iterator[Sequence[str]]:
    match path.suffix.lower():
        case ".csv":
            return _csv_rows(path)
        case ".xlsx":
            return _xlsx_rows(path)
        case suffix:
            raise BadInput(
                say(
                    "Plumbline reads people from .csv and .xlsx files, not from “{suffix}”.", suffix=suffix or path.name
                )
            )


def _csv_rows(path: Path) -> Iterator[Sequence[str]]:
    text = read_text(path)
    if named := _SEPARATOR_LINE.match(text):  # spreadsheets write it, and show it to nobody
        text = text[named.end() :]
    first_line = text.partition("\n")[0]
    separator = named[1] if named else max(",;\t", key=first_line.count)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True):
            yield [cell.strip() for cell in row[:MOST_COLUMNS]]
    except csv.Error as error:
        raise BadInput(say("{file} is not a readable CSV file: {error}.", file=path.name, error=error)) from error


def _xlsx_rows(path: Path) -> Iterator[Sequence[str]]:
    content = io.BytesIO(read_bytes(path))
    try:
        with zipfile.ZipFile(content) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > LARGEST_UNPACKED:
            raise BadInput(
                say(
                    "{file} unpacks to {size} MB; that is not a list of people.",
                    file=path.name,
                    size=Figure(f"{unpacked // 1_000_000:,}"),
                )
            )
        rows = _first_sheet(content)
    except BadInput:
        raise
    except Exception as error:  # openpyxl lets errors of zipfile, XML and its own schema through
        raise BadInput(say("{file} is not a readable XLSX file.", file=path.name)) from error
    return iter(rows)


def _first_sheet(content: io.BytesIO) -> list[list[str]]:
    """All rows at once: a damaged sheet shows only while it is read."""
    import openpyxl

    with warnings.catch_warnings(action="ignore"):  # it tells of drop-down lists and styles that it leaves out
        book = openpyxl.load_workbook(content, read_only=True, data_only=True)
        sheets = book.worksheets
        rows = sheets[0].iter_rows(values_only=True, max_col=MOST_COLUMNS) if sheets else ()
        return [[_cell(value) for value in row] for row in islice(rows, MOST_ROWS + 2)]


def _cell(value: object) -> str:
    if value is None or value in _ERRORS:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
