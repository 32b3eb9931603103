"""Columns of people files: found by their headings and cells, or as a user chooses."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from models.domain.people import name_key
from models.exchange.group_headings import two_rows
from models.exchange.import_choices import Check, FileColumn, ImportChoices, never_stop
from models.exchange.people_headings import field_of, headings, is_hire_date, is_of_other, is_pay_grade, may_be_part
from models.exchange.people_words import are_salutations, is_level, known_level, word_key
from models.exchange.table_rows import MAX_ABOVE, Row, column_letters, column_spans, filled_cells, first_of
from models.support.messages import Message, join, message, plural

_GUESSED_FROM, _GUESSED_SHARE = 50, Fraction(4, 5)
"""Cells of a column with an unknown heading that are looked at, and the share that must be of one kind."""
_PARTS = ("first_name", "last_name")
_SECOND_FIELDS = 3
"""Fields that a second row of headings must name, a name among them, if it names neither a level nor both parts of a name."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The row of headings by its position, the column of each field, the headings, and what each column is called.

    A column is called by its heading, with its letter if another has the same, and by its letter if it has none.
    """

    row: int
    at: Mapping[str, int] = field(default_factory=dict)
    headings: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    first_row: int | None = None
    """The first of two rows of headings, if there are two."""
    others: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """More columns with the first or last name, the best first: one is read where the column of the field is empty."""

    @property
    def complete(self) -> bool:
        """Whether there are columns for a name and a level."""
        return self.level_at is not None and self.named

    @property
    def level_at(self) -> int | None:
        """The column of the level, or that of the job title, which often begins with it, or None."""
        return self.at.get("level", self.at.get("job_title"))

    @property
    def named(self) -> bool:
        """Whether there is a column for the name, or two for its parts."""
        return "name" in self.at or {"first_name", "last_name"} <= self.at.keys()

    @property
    def ignored(self) -> tuple[str, ...]:
        """The headings of the columns that are not read."""
        return tuple(heading for at, heading in enumerate(self.headings) if heading and at not in self.at.values())

    def heading(self, name: str) -> str:
        """The label of the column of a field."""
        return self.labels[self.at[name]]

    def is_hire_date(self) -> bool:
        """Whether the start in the role is taken from a hire date, which may be earlier."""
        return "role_since" in self.at and is_hire_date(self.headings[self.at["role_since"]])


def find_columns(rows: Sequence[Row], choices: ImportChoices | None = None) -> Columns:
    """The columns of the fields, from the headings, from cells where a heading is unknown, and as the user has chosen.

    The headings are the first of the first 20 rows with a name and a level, or else the row with the most known ones.
    """
    chosen = choices or ImportChoices()
    found = [_columns(at, row) for at, row in enumerate(rows[:MAX_ABOVE])]
    given = [columns for columns in found if rows[columns.row].number == chosen.heading_row]
    complete = next((columns for columns in found if columns.complete), None)
    columns = (given[0] if given else complete) or max(found, key=lambda item: len(item.at), default=Columns(0))
    columns = _with_name_parts(_with_second_row(columns, rows, chosen), rows)
    columns = _without_pay_grade(_without_salutations(columns, rows), rows)
    labelled = replace(columns, labels=tuple(_labels(columns.headings)))
    return _as_chosen(_guessed(labelled, rows), chosen.fields)


def file_columns(columns: Columns, rows: Sequence[Row], check: Check = never_stop) -> tuple[FileColumn, ...]:
    """Every column of the file with the field it is read as and up to three different examples."""
    field_at = {at: name for name, at in columns.at.items()}
    widest = max((len(row.cells) for row in rows), default=0)
    shown = []
    for at in range(max(widest, len(columns.headings))):
        check()
        examples = tuple(dict.fromkeys(filled_cells(rows, at)))[:3]
        if examples or at in field_at or (at < len(columns.headings) and columns.headings[at]):
            label = columns.labels[at] if at < len(columns.labels) else column_letters(at)
            shown.append(FileColumn(label, field_at.get(at, ""), examples))
    return tuple(shown)


def missing_column(columns: Columns, file: str, chosen: Mapping[str, str]) -> Message | None:
    """What keeps a file from being read: no column for the name or the level, or two with one heading and no choice."""
    for name, known in (("name", columns.named), ("level", columns.level_at is not None)):
        if not known:
            return message(
                "{file} has no column “{field}”. Choose the column, or add it to the heading row. Plumbline reads {known}.",
                file=file,
                field=name,
                known=join(headings().values()),
            )
    keys = [word_key(heading) for heading in columns.headings]
    for name, at in columns.at.items():
        if keys[at] and keys.count(keys[at]) > 1 and columns.labels[at] not in chosen:
            return message("{file} has two columns for “{field}”. Choose one.", file=file, field=headings()[name])
    return None


def _columns(number: int, row: Row) -> Columns:
    ranked: dict[str, list[tuple[int, int]]] = {}
    for at, heading in enumerate(row.cells):
        name, rank = field_of(heading)
        if name:
            ranked.setdefault(name, []).append((rank, at))
    best = {name: min(columns) for name, columns in ranked.items()}
    others = {
        name: [at for rank, at in sorted(ranked[name]) if rank > best[name][0]] for name in _PARTS if name in ranked
    }
    if "name" in best and {"first_name", "last_name"} <= best.keys() and best["name"][0] > 1:
        del best["name"]  # first and last name are more reliable than a vague heading such as "Employee"
    is_whole = "name" in best and not may_be_part(row.cells[best["name"][1]])
    if "name" in best and (is_whole or {"first_name", "last_name"} <= best.keys()):
        best = {name: where for name, where in best.items() if name not in ("first_name", "last_name")}
    return Columns(number, {name: at for name, (_, at) in best.items()}, row.cells, others=others)


def _with_second_row(columns: Columns, rows: Sequence[Row], chosen: ImportChoices) -> Columns:
    """The columns by two rows of headings, if the row below these has headings too, or a row of groups is above them."""
    if chosen.heading_row:
        return columns
    if columns.row + 1 < min(len(rows), MAX_ABOVE):
        both, is_sure = _both_rows(columns.row, rows)
        if is_sure:
            return both
    if columns.row > 0:
        both, _ = _both_rows(columns.row - 1, rows)
        if both.complete and both.headings != columns.headings:
            return both
    return columns


def _both_rows(first: int, rows: Sequence[Row]) -> tuple[Columns, bool]:
    """The columns by the headings of a row and the next one, and whether the next one has headings rather than a person."""
    above, below = rows[first], rows[first + 1]
    both = two_rows(above.cells, below.cells)
    is_sure = any(map(_are_headings, (below.cells, both.second)))
    return replace(_columns(first + 1, replace(below, cells=both.all)), first_row=first), is_sure


def _are_headings(texts: Sequence[str]) -> bool:
    """Whether the texts of a row are headings for certain, and not the words of a person."""
    known = {field_of(text)[0] for text in texts} - {""}
    has_parts = {"first_name", "last_name"} <= known
    return has_parts or ("name" in known and ("level" in known or len(known) >= _SECOND_FIELDS))


def _without_salutations(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns with the best job title that is no column of salutations."""
    below = rows[columns.row + 1 : columns.row + 1 + _GUESSED_FROM]
    named = [(field_of(heading), at) for at, heading in enumerate(columns.headings)]
    titles = [at for (name, _), at in sorted(named) if name == "job_title" and "job_title" in columns.at]
    titles = [at for at in titles if not are_salutations(columns.headings[at], filled_cells(below, at))]
    others = {name: at for name, at in columns.at.items() if name != "job_title"}
    return replace(columns, at=others | {"job_title": titles[0]} if titles else others)


def _without_pay_grade(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns without a level read from a grade of pay or management, if the job titles name levels and it names none."""
    at_of = dict(columns.at)
    if "job_title" in at_of and "level" in at_of and is_pay_grade(columns.headings[at_of["level"]]):
        below = rows[columns.row + 1 : columns.row + 1 + _GUESSED_FROM]
        if any(map(known_level, filled_cells(below, at_of["job_title"]))) and not any(
            map(known_level, filled_cells(below, at_of["level"]))
        ):
            del at_of["level"]
    return replace(columns, at=at_of)


def _with_name_parts(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns, with a plain "Name" beside a first name read as the last name, and beside a last name as the first.

    German lists are headed so, and "Preferred name" is often the first name. It stays the whole name if most of its cells
    contain the part beside it.
    """
    part = next((name for name in _PARTS if name in columns.at), "")
    if not part or "name" not in columns.at:
        return columns
    at_of = dict(columns.at)
    pairs = [
        (set(name_key(row.cells[at_of["name"]]).split()), set(name_key(row.cells[at_of[part]]).split()))
        for row in rows[columns.row + 1 : columns.row + 1 + _GUESSED_FROM]
        if max(at_of["name"], at_of[part]) < len(row.cells)
    ]
    whole = sum(bool(words) and words <= name for name, words in pairs)
    if pairs and 2 * whole > len(pairs):
        del at_of[part]
    else:
        at_of["last_name" if part == "first_name" else "first_name"] = at_of.pop("name")
    return replace(columns, at=at_of)


def _labels(headings: Sequence[str]) -> Iterator[str]:
    keys = [word_key(heading) for heading in headings]
    times = Counter(keys)
    for at, (heading, key) in enumerate(zip(headings, keys, strict=True)):
        letters = column_letters(at)
        yield letters if not heading else heading if times[key] == 1 else f"{heading} ({letters})"


def _guessed(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The columns with an email or a level that is recognised by its cells, where no heading names it."""
    at_of = dict(columns.at)
    below = rows[columns.row + 1 : columns.row + 1 + _GUESSED_FROM]
    for name, fits in (("email", lambda text: "@" in text), ("level", is_level)):
        for at, heading in enumerate(columns.headings):
            is_others = columns.first_row is not None and field_of(heading.rpartition(": ")[2])[0] == name
            if name == "email" and (is_others or is_of_other(heading)):
                continue
            cells = filled_cells(below, at)
            alike = sum(map(fits, cells))
            if name not in at_of and at not in at_of.values() and cells and alike >= _GUESSED_SHARE * len(cells):
                at_of[name] = at
    return replace(columns, at=at_of)


def _as_chosen(columns: Columns, fields: Mapping[str, str]) -> Columns:
    """The columns with the user's choices; a chosen column replaces the one found for its field."""
    at_of = dict(columns.at)
    for at in range(len(columns.headings)):
        name = fields.get(columns.labels[at])
        if name is None:
            continue
        at_of = {other: where for other, where in at_of.items() if where != at}
        if name:
            at_of[name] = at
    chosen = {at for at, label in enumerate(columns.labels) if label in fields}
    others = {
        name: [at for at in others if at not in chosen]
        for name, others in columns.others.items()
        if at_of.get(name) == columns.at.get(name)
    }
    return replace(columns, at=at_of, others=others)


def unread_columns(unread: Sequence[str]) -> Message | None:
    """A message about the columns that are not read, by their headings; None if all are."""
    if not unread:
        return None
    return plural(
        len(unread),
        "Column “{columns}” is not read.",
        "{number} columns are not read: {columns}.",
        columns=first_of(unread),
    )


def without_heading(columns: Columns, rows: Sequence[Row]) -> Iterator[Message]:
    """A message about the filled columns without a heading that are not read, if there are any."""
    known = {at for at, heading in enumerate(columns.headings) if heading} | set(columns.at.values())
    if unnamed := {at for row in rows for at, text in enumerate(row.cells) if text} - known:
        yield plural(
            len(unnamed),
            "Column {columns} has no heading and was skipped.",
            "{number} columns have no heading and were skipped: {columns}.",
            columns=first_of(column_spans(unnamed)),
        )


def above_headings(columns: Columns, rows: Sequence[Row]) -> tuple[Message, ...]:
    """A message about the skipped rows above the headings, if there are any."""
    filled = [
        str(row.number) for at, row in enumerate(rows[: columns.row]) if not row.empty and at != columns.first_row
    ]
    labels = (
        ()
        if columns.first_row is None
        else (
            message(
                "Rows {first} and {second} are both headings.",
                first=rows[columns.first_row].number,
                second=rows[columns.row].number,
            ),
        )
    )
    if not filled:
        return labels
    return (
        *labels,
        message("The headings are in row {row}. The rows above them were skipped.", row=rows[columns.row].number),
    )
