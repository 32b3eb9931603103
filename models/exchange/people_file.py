"""People from a CSV or XLSX file: accepted rows, updates, and the reason for each rejected row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median_low

from models.domain.people import EngineerDetails, PersonUpdate
from models.exchange.csv_rows import csv_table, separators_of
from models.exchange.files import any_text, read_bytes
from models.exchange.import_choices import Check, FileLayout, ImportChoices, never_stop
from models.exchange.people_activity import Activity
from models.exchange.people_columns import (
    Columns,
    above_headings,
    file_columns,
    find_columns,
    missing_column,
    without_heading,
)
from models.exchange.people_footers import footer_notes, without_footers, without_repeated_headings
from models.exchange.people_headings import headings
from models.exchange.people_rows import RowNote, RowReader
from models.exchange.people_updates import Register
from models.exchange.table_kinds import PACKED, refuse_other_bytes, refuse_other_lines, refuse_other_text
from models.exchange.table_rows import MAX_ROWS, Row, Table, first_of
from models.exchange.xlsx_rows import xlsx_tables
from models.queries.engineers import Holder
from models.support.errors import BadInput
from models.support.messages import FormattedNumber, Message, join, message, plural

SAMPLE = 100
"""Rows by which the separator of a CSV file is found."""


@dataclass(frozen=True, slots=True)
class RejectedRow(RowNote):
    """A row that is not imported as a new person.

    `offer` is its update of an existing engineer, `change` describes that update, and `known` is true if the person exists.
    `likely` is true if only a user can tell whether the row is about that engineer.
    """

    offer: PersonUpdate | None = None
    change: str = ""
    known: bool = False
    likely: bool = False

    @property
    def unchanged(self) -> bool:
        """Whether the row says of an existing engineer what is stored already."""
        return self.known and self.offer is None


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """Content of a people file: people to import, rejected rows, and everything that was not read.

    Of the rejected rows, `offered` can update or restore someone, and `unusable` are neither that nor unchanged.
    `warnings` are about cells left empty in accepted rows, `notes` about the whole file. `absent` are the engineers of the
    workspace, archived ones aside, whom no row names: leavers, if the file lists everybody. `inactive` are the rows left out
    because the person has left; they name no one present. `layout` is how the file was read.
    """

    accepted: tuple[EngineerDetails, ...] = ()
    rejected: tuple[RejectedRow, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    warnings: tuple[RowNote, ...] = ()
    notes: tuple[Message, ...] = ()
    absent: tuple[Holder, ...] = ()
    layout: FileLayout = field(default_factory=FileLayout)
    offered: tuple[RejectedRow, ...] = ()
    unusable: tuple[RejectedRow, ...] = ()
    inactive: tuple[RowNote, ...] = ()

    def offers(self, *, update: bool, bring_back: bool, likely: bool = False) -> tuple[PersonUpdate, ...]:
        """The updates of existing engineers (`update`), of archived ones (`bring_back`), or both; `likely` includes guesses."""
        offers = (row.offer for row in self.offered if row.offer and (likely or not row.likely))
        return tuple(offer for offer in offers if (bring_back if offer.bring_back else update))


def read_people(
    path: Path, holders: Iterable[Holder] = (), choices: ImportChoices | None = None, *, check: Check = never_stop
) -> PeopleFile:
    """Read people from `path`; each row is accepted or rejected separately.

    `holders` are those in the workspace; `choices` is what the user decided. If the column for the name or the level is
    not found, or no row is below the headings, no row is read and the layout says so. Raises BadInput if the file as a
    whole cannot be read: another format, empty, too large, too many rows, no such sheet. `check` is called between rows and
    may raise an error to stop.
    """
    chosen = choices or ImportChoices()
    tables = _tables(path, check)
    if all(table.empty and not table.notes for table in tables):
        raise BadInput(message("{file} is empty.", file=path.name))
    table = _chosen(tables, path, chosen.sheet)
    columns = find_columns(table.rows, chosen)
    if not table.name and not columns.complete:
        refuse_other_lines(table.rows, path.name, has_headings=bool(columns.at))
    below = [row for row in table.rows[columns.row + 1 :] if not row.empty]
    below, repeated = without_repeated_headings(below, columns)
    rows, footers = without_footers(below, columns)
    if table.more:
        raise BadInput(
            message(
                "{file} has more than {most} rows. Split it into smaller files.",
                file=path.name,
                most=FormattedNumber(f"{MAX_ROWS:,}"),
            )
        )
    layout = FileLayout(
        columns=file_columns(columns, rows, check),
        heading_row=table.rows[columns.row].number if table.rows else 0,
        sheets=tuple(sheet.name for sheet in tables if sheet.name),
        sheet=table.name,
        missing=_missing(columns, table, rows, path.name, chosen),
    )
    notes = (
        *above_headings(columns, table.rows),
        *table.notes,
        *repeated,
        *footer_notes(footers),
        *_unread_sheets(tables, table),
    )
    if layout.missing:
        return PeopleFile(ignored_columns=columns.ignored, notes=notes, layout=layout)
    activity = Activity(columns, rows, chosen.dates)
    departures = {row.number: reason for row in rows if (reason := activity.departure(row))}
    left = [] if chosen.include_inactive else [row for row in rows if row.number in departures]
    rows = rows if chosen.include_inactive else [row for row in rows if row.number not in departures]
    reader, register = RowReader(columns, rows, chosen, check), Register(holders)
    accepted, rejected = _sorted_rows(rows, reader, register, check)
    check()
    turned_away = {row.number for row in rejected if row.offer is None}
    return PeopleFile(
        tuple(accepted),
        tuple(rejected),
        tuple(heading for heading in columns.ignored if heading not in activity.headings | reader.filled_from),
        warnings=tuple(note for note in reader.warnings if note.number not in turned_away),
        notes=(*notes, *without_heading(columns, rows), *reader.notes()),
        absent=register.absent(),
        layout=replace(
            layout, open_dates=reader.open_dates > 0, levels=reader.unknown_levels(rows), inactive=len(departures)
        ),
        offered=tuple(row for row in rejected if row.offer),
        unusable=tuple(row for row in rejected if not row.offer and not row.unchanged),
        inactive=tuple(RowNote(row.number, reader.texts(row).get("name", ""), departures[row.number]) for row in left),
    )


def template() -> str:
    """A people file with the headings that Plumbline reads and no people, as CSV."""
    return ",".join(heading for name, heading in headings().items() if name not in ("first_name", "last_name")) + "\r\n"


def _sorted_rows(
    rows: Sequence[Row], reader: RowReader, register: Register, check: Check
) -> tuple[list[EngineerDetails], list[RejectedRow]]:
    """The people who are new, and the rows that are not."""
    accepted: list[EngineerDetails] = []
    rejected: list[RejectedRow] = []
    texts_of = []
    for row in rows:
        check()
        texts_of.append(reader.texts(row))
        register.mark_present(texts_of[-1])
    for row, texts in zip(rows, texts_of, strict=True):
        check()
        name = texts.get("name", "")
        try:
            details, given = reader.details(row, texts)
            known = register.match(row.number, details, given)
            if known is None:
                accepted.append(details)
            else:
                rejected.append(
                    RejectedRow(row.number, name, known.reason, known.offer, known.change, True, known.likely)
                )
        except BadInput as error:
            rejected.append(RejectedRow(row.number, name, error.sentence))
    return accepted, rejected


def _tables(path: Path, check: Check) -> list[Table]:
    """The sheets of a workbook, or the rows of a text. What it is counts, not its name."""
    content = read_bytes(path)
    refuse_other_bytes(content, path.name)
    if content.startswith(PACKED):
        return xlsx_tables(content, path.name, MAX_ROWS, check)
    text, notes = any_text(content, path.name)
    refuse_other_text(text, path.name)
    table = csv_table(text, _separator(text, check), MAX_ROWS, check)
    return [replace(table, notes=(*notes, *table.notes))]


def _separator(text: str, check: Check) -> str:
    """The separator that gives the first rows the most known headings, or else the first row or most rows more columns."""

    def fit(separator: str) -> tuple[int, ...]:
        rows = csv_table(text, separator, SAMPLE, check).rows
        widths = [len(row.cells) for row in rows] or [0]
        return len(find_columns(rows).at), widths[0], median_low(widths)

    return max(separators_of(text), key=fit)


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
    unread = [table for table in tables if table is not read and not table.empty]
    hidden = [table.name for table in unread if table.hidden]
    shown = [table.name for table in unread if not table.hidden]
    if shown:
        yield plural(
            len(shown),
            "Sheet “{sheets}” was skipped. Choose it to import its people too.",
            "{number} sheets were skipped: {sheets}. Choose one to import its people too.",
            sheets=first_of(shown),
        )
    if hidden:
        yield plural(
            len(hidden),
            "Sheet “{sheets}” is hidden and was skipped.",
            "{number} sheets are hidden and were skipped: {sheets}.",
            sheets=first_of(hidden),
        )


def _missing(columns: Columns, table: Table, rows: Sequence[Row], file: str, chosen: ImportChoices) -> Message | None:
    """What keeps the sheet from being read: it is blank, a column is missing, or no row is below the headings."""
    if table.empty:
        empty = message("Sheet “{sheet}” is empty.", sheet=table.name)
        return empty if table.name else message("{file} is empty.", file=file)
    if missing := missing_column(columns, file, chosen.fields):
        return missing
    if not rows:
        return message(
            "{file} has no people below the headings in row {row}.", file=file, row=table.rows[columns.row].number
        )
    return None
