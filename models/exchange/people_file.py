"""People from a CSV or XLSX file: accepted rows, updates, and the reason for each rejected row."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.domain.people import FIELD_WORDS, EngineerDetails, PersonUpdate, checked_details
from models.exchange.csv_rows import csv_table, separators_of
from models.exchange.files import read_text
from models.exchange.local_dates import DateOrder, is_open, order_of, read_date
from models.exchange.people_columns import (
    Columns,
    above_headings,
    find_columns,
    level_code,
    path_code,
    refuse_incomplete,
)
from models.exchange.people_updates import Register
from models.exchange.table_rows import MAX_ROWS, Row, Table, column_letters
from models.exchange.xlsx_rows import xlsx_tables
from models.queries.engineers import Holder
from models.support.errors import BadInput
from models.support.messages import FormattedNumber, Message, join, message, plural

_NEEDED = ("name", "first_name", "last_name", "level")


@dataclass(frozen=True, slots=True)
class RowNote:
    """A row with a message about it. `number` is its row number in a spreadsheet, starting at 1."""

    number: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class RejectedRow(RowNote):
    """A row that is not imported as a new person.

    `offer` is its update of an existing engineer, `change` describes that update, and `known` is true if the person exists.
    """

    offer: PersonUpdate | None = None
    change: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """Content of a people file: people to import, rejected rows, and everything that was not read.

    `warnings` are about cells left empty in accepted rows, `notes` about the whole file. `open_dates` is true if the order
    of day and month must be chosen. `sheets` are the sheets of a workbook, `sheet` the one that was read.
    """

    accepted: tuple[EngineerDetails, ...]
    rejected: tuple[RejectedRow, ...]
    ignored_columns: tuple[str, ...]
    warnings: tuple[RowNote, ...] = ()
    notes: tuple[Message, ...] = ()
    open_dates: bool = False
    sheets: tuple[str, ...] = ()
    sheet: str = ""

    def offers(self, *, update: bool, bring_back: bool) -> tuple[PersonUpdate, ...]:
        """The updates of existing engineers (`update`), of archived ones (`bring_back`), or both."""
        offers = (row.offer for row in self.rejected if row.offer)
        return tuple(offer for offer in offers if (bring_back if offer.bring_back else update))


def read_people(
    path: Path, holders: Iterable[Holder] = (), *, dates: DateOrder | None = None, sheet: str = ""
) -> PeopleFile:
    """Read people from `path`; each row is accepted or rejected separately.

    `holders` are those in the workspace. `dates` is the order of day and month if the file is ambiguous, `sheet` the
    sheet to read; without it, the first one with headings for a name and a level. Raises BadInput if the file as a whole
    cannot be read: unknown kind, no heading, no name or level column, too many rows, no such sheet.
    """
    tables = _tables(path)
    table = _chosen(tables, path, sheet)
    columns = find_columns(table.rows)
    refuse_incomplete(columns, path.name)
    rows = [row for row in table.rows[columns.row + 1 :] if not row.empty]
    if rows and rows[-1].number > MAX_ROWS:
        raise BadInput(
            message(
                "{file} has more than {most} rows. Split it into smaller files.",
                file=path.name,
                most=FormattedNumber(f"{MAX_ROWS:,}"),
            )
        )
    reading = _Reading(columns, rows, dates)
    register = Register(holders)
    accepted: list[EngineerDetails] = []
    rejected: list[RejectedRow] = []
    for row in rows:
        texts = reading.texts(row)
        name = texts.get("name", "")
        try:
            details, given = reading.details(row, texts)
            known = register.known(details, given)
            if known is None:
                accepted.append(details)
            else:
                rejected.append(RejectedRow(row.number, name, known.reason, known.offer, known.change, known=True))
        except BadInput as error:
            rejected.append(RejectedRow(row.number, name, error.sentence))
    turned_away = {row.number for row in rejected if row.offer is None}
    return PeopleFile(
        tuple(accepted),
        tuple(rejected),
        columns.ignored,
        warnings=tuple(note for note in reading.warnings if note.number not in turned_away),
        notes=(
            *above_headings(columns, table.rows),
            *table.notes,
            *_unread_sheets(tables, table),
            *_without_heading(columns, rows),
            *reading.notes(),
        ),
        open_dates=reading.open_dates > 0,
        sheets=tuple(table.name for table in tables if table.name),
        sheet=table.name,
    )


class _Reading:
    """Converter of rows to engineer details. Unusable cells leave the field empty and add a warning."""

    def __init__(self, columns: Columns, rows: Sequence[Row], dates: DateOrder | None) -> None:
        self._columns = columns
        since = columns.at.get("role_since")
        written = [row.cells[since] for row in rows if since is not None and since < len(row.cells)]
        self._order = dates or order_of(written)
        waiting = [] if self._order else [text for text in written if is_open(text)]
        self.open_dates = len(waiting)
        self._example = waiting[0] if waiting else ""
        self.warnings: list[RowNote] = []

    def texts(self, row: Row) -> dict[str, str]:
        """The cells of the known fields, with first and last name combined."""
        found = {name: row.cells[at] for name, at in self._columns.at.items() if at < len(row.cells)}
        if "name" not in self._columns.at:
            found["name"] = " ".join(filter(None, (found.pop("first_name", ""), found.pop("last_name", ""))))
        return found

    def details(self, row: Row, texts: dict[str, str]) -> tuple[EngineerDetails, dict[str, Any]]:
        """The person's details and the fields that the row fills. Raises BadInput without a name."""
        if row.spoiled:
            raise BadInput(row.spoiled)
        flaws = {name: row.flaws[at] for name, at in self._columns.at.items() if at in row.flaws}
        for name in _NEEDED:
            if name in flaws:
                raise BadInput(flaws[name])
        needed: dict[str, Any] = {"name": texts.get("name", ""), "level": level_code(texts.get("level", ""))}
        given = dict(self._filled(row, texts, flaws))
        try:
            found = checked_details(EngineerDetails(**needed, **given))
        except BadInput:
            checked_details(EngineerDetails(**needed))
            given = {name: value for name, value in given.items() if self._fits(row, needed, name, value)}
            found = checked_details(EngineerDetails(**needed, **given))
        return found, {name: getattr(found, name) for name in (*needed, *given)}

    def _filled(self, row: Row, texts: dict[str, str], flaws: dict[str, Message]) -> Iterator[tuple[str, Any]]:
        for name in self._columns.at:
            if name in _NEEDED:
                continue
            try:
                if name in flaws:
                    raise BadInput(flaws[name])
                if (text := texts.get(name, "")) and (value := self._value(name, text)):
                    yield name, value
            except BadInput as error:
                self._warn(row, texts.get("name", ""), name, error)

    def _fits(self, row: Row, needed: dict[str, Any], name: str, value: Any) -> bool:
        try:
            checked_details(EngineerDetails(**needed, **{name: value}))
        except BadInput as error:
            self._warn(row, needed["name"], name, error)
            return False
        return True

    def _warn(self, row: Row, person: str, name: str, error: BadInput) -> None:
        reason = message("{reason} The {field} is not imported.", reason=error.sentence, field=FIELD_WORDS[name])
        self.warnings.append(RowNote(row.number, person, reason))

    def notes(self) -> Iterator[Message]:
        """Messages about the whole column of dates."""
        if "role_since" in self._columns.at and self._columns.is_hire_date():
            yield message(
                "Column “{heading}” is read as the date since which the person has held the role.",
                heading=self._columns.heading("role_since"),
            )
        if self.open_dates:
            yield plural(
                self.open_dates,
                "{number} date in column “{heading}” is ambiguous, {example}, and stays empty. Choose whether "
                "day or month comes first.",
                "{number} dates in column “{heading}” are ambiguous, such as {example}, and stay empty. Choose "
                "whether day or month comes first.",
                heading=self._columns.heading("role_since"),
                example=self._example,
            )

    def _value(self, name: str, text: str) -> object:
        if name == "path":
            return path_code(text)
        if name != "role_since":
            return text
        if self._order is None and is_open(text):
            return None  # reported once for the whole column
        found = read_date(text, self._order)
        if found is None:
            raise BadInput(message("“{text}” is not a date. Write it as 2026-04-01.", text=text))
        return found


def _tables(path: Path) -> list[Table]:
    read: dict[str, Callable[[Path], list[Table]]] = {
        ".csv": _csv_tables,
        ".xlsx": lambda file: xlsx_tables(file, MAX_ROWS),
    }
    suffix = path.suffix.lower()
    if suffix not in read:
        raise BadInput(
            message(
                "Plumbline reads people from .csv and .xlsx files, not from “{suffix}”.", suffix=suffix or path.name
            )
        )
    return read[suffix](path)


def _csv_tables(path: Path) -> list[Table]:
    """The file as a table, split by the separator that gives the most known headings."""
    text = read_text(path)
    tables = [csv_table(text, separator, MAX_ROWS) for separator in separators_of(text)]
    return [max(tables, key=lambda table: len(find_columns(table.rows).at))]


def _chosen(tables: Sequence[Table], path: Path, sheet: str) -> Table:
    """The sheet named `sheet`, or else the first visible one with headings for a name and a level."""
    if not sheet:
        shown = [table for table in tables if not table.hidden] or tables
        complete = (table for table in shown if find_columns(table.rows).complete)
        return next(complete, shown[0] if shown else Table(()))
    named = [table for table in tables if table.name == sheet]
    if not named:
        raise BadInput(
            message(
                "{file} has no sheet “{sheet}”. Its sheets: {known}.",
                file=path.name,
                sheet=sheet,
                known=join(table.name for table in tables) or message("none"),
            )
        )
    return named[0]


def _unread_sheets(tables: Sequence[Table], read: Table) -> Iterator[Message]:
    for table in tables:
        if table is read or all(row.empty for row in table.rows):
            continue
        if table.hidden:
            yield message("Sheet “{sheet}” is hidden and was skipped.", sheet=table.name)
        else:
            yield message("Sheet “{sheet}” was skipped. Choose it to import its people too.", sheet=table.name)


def _without_heading(columns: Columns, rows: Sequence[Row]) -> Iterator[Message]:
    named = {at for at, heading in enumerate(columns.headings) if heading}
    filled = {at for row in rows for at, text in enumerate(row.cells) if text} - named
    for at in sorted(filled):
        yield message("Column {column} has no heading and was skipped.", column=column_letters(at))
