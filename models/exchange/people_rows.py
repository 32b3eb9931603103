"""Rows of a people file as details of engineers, with a warning for each cell that cannot be read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from models.domain.people import FIELD_WORDS, EngineerDetails, checked_details
from models.exchange.import_choices import Check, ImportChoices, UnknownLevel, never_stop
from models.exchange.local_dates import EARLIEST_DAY, is_month, is_open, is_serial, latest_day, order_of, read_date
from models.exchange.people_columns import Columns
from models.exchange.people_names import PEOPLE, NameReader
from models.exchange.people_words import Levels, is_placeholder, known_level, path_code
from models.exchange.table_rows import Row, column_letters, filled_cells, first_of
from models.support.errors import BadInput
from models.support.messages import Message, message, plural

MAX_CACHED = 4_096
"""Dates that are kept with their meaning, because they repeat in a column."""
_BOOLEANS = ("TRUE", "FALSE", "WAHR", "FALSCH")
"""How spreadsheets show a box or a comparison, not a name of a person."""
_NEEDED = ("name", "first_name", "last_name", "level")


@dataclass(frozen=True, slots=True)
class RowNote:
    """A row with a message about it. `number` is its row number in a spreadsheet, starting at 1."""

    number: int
    name: str
    reason: str


class RowReader:
    """Converter of rows to engineer details. Unusable cells leave the field empty and add a warning."""

    def __init__(
        self, columns: Columns, rows: Sequence[Row], choices: ImportChoices, check: Check = never_stop
    ) -> None:
        self._columns = columns
        self._levels = Levels(choices.levels)
        self._names = NameReader(columns, rows, check)
        check()
        written = filled_cells(rows, columns.at.get("role_since"))
        self._order = choices.dates or order_of(written)
        waiting = [] if self._order else [text for text in written if is_open(text)]
        self.open_dates = len(waiting)
        self._example = waiting[0] if waiting else ""
        self._latest = latest_day()
        self._read_date = lru_cache(MAX_CACHED)(read_date)
        self._months: list[str] = []
        self._serials: list[str] = []
        self.warnings: list[RowNote] = []
        self.without_level = 0
        """Rows whose level is read from the job title."""
        self.cleaned: list[str] = []
        """Cells of the fields from which invisible characters were removed, such as "B7"."""

    def texts(self, row: Row) -> dict[str, str]:
        """The cells of the known fields, with first and last name combined, in this order."""
        found = {name: row.cells[at] for name, at in self._columns.at.items() if at < len(row.cells)}
        found = {name: "" if is_placeholder(text) else text for name, text in found.items()}
        self.cleaned += [f"{column_letters(at)}{row.number}" for at in self._columns.at.values() if at in row.cleaned]
        if level := self._level(row):
            self.without_level += not found.get("level")
            found["level"] = level
        self._names.read(row, found)
        return found

    @property
    def filled_from(self) -> frozenset[str]:
        """The headings of the columns that are read only where a better one is empty."""
        return self._names.filled_from

    def details(self, row: Row, texts: dict[str, str]) -> tuple[EngineerDetails, dict[str, Any]]:
        """The person's details and the fields that the row fills. Raises BadInput without a name."""
        if row.spoiled:
            raise BadInput(row.spoiled)
        flaws = {name: flaw for name, at in self._columns.at.items() if (flaw := row.flaw(at))}
        if flaw := row.flaw(self._columns.level_at):
            flaws["level"] = flaw
        for name in _NEEDED:
            if name in flaws:
                raise BadInput(flaws[name])
        if texts.get("name") in _BOOLEANS:
            raise BadInput(_not_a_name(texts["name"]))
        needed: dict[str, Any] = {"name": texts.get("name", ""), "level": self._levels.code(texts.get("level", ""))}
        given = dict(self._filled(row, texts, flaws))
        try:
            found = checked_details(EngineerDetails(**needed, **given))
        except BadInput:
            checked_details(EngineerDetails(**needed))
            given = {name: value for name, value in given.items() if self._is_valid(row, needed, name, value)}
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

    def _is_valid(self, row: Row, needed: dict[str, Any], name: str, value: Any) -> bool:
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
        """Messages about whole columns: where levels and dates come from, names that were turned, dates that are open."""
        if "level" not in self._columns.at:
            yield message(
                "No column has the level. It is read from column “{heading}”.",
                heading=self._columns.heading("job_title"),
            )
        elif self.without_level:
            yield plural(
                self.without_level,
                "{number} row has no level. It is read from column “{heading}”.",
                "{number} rows have no level. It is read from column “{heading}”.",
                heading=self._columns.heading("job_title"),
            )
        yield from self._names.notes()
        if "role_since" in self._columns.at and self._columns.is_hire_date():
            yield message(
                "Column “{heading}” is read as the date since which the person has held the role.",
                heading=self._columns.heading("role_since"),
            )
        if self.cleaned:
            yield message("Invisible characters were removed: {cells}.", cells=first_of(self.cleaned))
        if "role_since" in self._columns.at:
            yield from self._notes_on_dates(self._columns.heading("role_since"))

    def _notes_on_dates(self, heading: str) -> Iterator[Message]:
        """Messages about dates that are open, or whose reading is to be checked."""
        if self.open_dates:
            yield plural(
                self.open_dates,
                "{number} date in column “{heading}” is ambiguous, {example}, and stays empty. Choose whether "
                "day or month comes first.",
                "{number} dates in column “{heading}” are ambiguous, such as {example}, and stay empty. Choose "
                "whether day or month comes first.",
                heading=heading,
                example=self._example,
            )
        if self._months:
            yield plural(
                len(self._months),
                "{number} date in column “{heading}” has no day, {example}, and is read as the first of the month.",
                "{number} dates in column “{heading}” have no day, such as {example}, and are read as the first of the "
                "month.",
                heading=heading,
                example=self._months[0],
            )
        if self._serials:
            yield plural(
                len(self._serials),
                "{number} date in column “{heading}” is a number of a spreadsheet: {example} is read as {day}.",
                "{number} dates in column “{heading}” are numbers of a spreadsheet: {example} is read as {day}.",
                heading=heading,
                example=self._serials[0],
                day=self._read_date(self._serials[0], None),
            )

    def _level(self, row: Row) -> str:
        """The text of a row that names its level: that of the level, or else the job title, which often begins with it."""
        columns = (self._columns.at.get(name) for name in ("level", "job_title"))
        cells = (row.cells[at] for at in columns if at is not None and at < len(row.cells))
        return next((text for text in cells if text and not is_placeholder(text)), "")

    def _value(self, name: str, text: str) -> object:
        if name == "path":
            return path_code(text)
        if name in PEOPLE and text in _BOOLEANS:
            raise BadInput(_not_a_name(text))
        if name != "role_since":
            return text
        if self._order is None and is_open(text):
            return None  # reported once for the whole column
        found = self._read_date(text, self._order)
        if found is None:
            raise BadInput(message("“{text}” is not a date. Write it as 2026-04-01.", text=text))
        if not EARLIEST_DAY <= found <= self._latest:
            raise BadInput(
                message(
                    "“{text}” is not between {first} and {last} and probably wrong.",
                    text=text,
                    first=EARLIEST_DAY,
                    last=self._latest,
                )
            )
        if is_month(text):
            self._months.append(text)
        elif is_serial(text):
            self._serials.append(text)
        return found

    def unknown_levels(self, rows: Sequence[Row]) -> tuple[UnknownLevel, ...]:
        """The words in the column of levels that name none of ours, the most frequent first."""
        words = Counter(filter(None, map(self._level, rows)))
        return tuple(
            UnknownLevel(word, count, self._levels.chosen(word))
            for word, count in words.most_common()
            if not known_level(word)
        )


def _not_a_name(text: str) -> Message:
    return message("“{text}” is not a name.", text=text)
