"""Rows of a report that are not people: totals and remarks below them, and headings repeated on each page."""

import re
from collections.abc import Iterator, Sequence

from models.exchange.people_columns import Columns
from models.exchange.table_rows import Row, first_of
from models.support.messages import Message, message, plural

MAX_FOOTERS = 10
"""Rows at the end of a file that may be footers."""
_IDENTIFYING = ("employee_id", "email", "level")
_NAMES = ("name", "first_name", "last_name")
_FOOTER = re.compile(
    r"(?:grand |sub)?total\b|sum\b|summe\b|gesamt|anzahl\b|count\b|number of |(?:record|row|employee|head) ?count\b|"
    r"confidential\b|vertraulich\b|page \d|seite \d|end of |ende der |report |generated |printed |run |stand:? \d",
    re.IGNORECASE,
)

_COUNT = re.compile(r"[\d.,\s]+%?")


def without_footers(rows: Sequence[Row], columns: Columns) -> tuple[Sequence[Row], tuple[Row, ...]]:
    """The rows without the footers at their end, and these; none without columns for a name and a level."""
    if not columns.complete:
        return rows, ()
    end = len(rows)
    while end > max(len(rows) - MAX_FOOTERS, 0) and _is_footer(rows[end - 1], columns):
        end -= 1
    return rows[:end], tuple(rows[end:])


def without_repeated_headings(rows: Sequence[Row], columns: Columns) -> tuple[list[Row], tuple[Message, ...]]:
    """The rows without those that repeat the headings, as reports do on each page, and a message about these."""
    headings = tuple(filter(None, columns.headings))
    people = [row for row in rows if len(headings) < 2 or tuple(filter(None, row.cells)) != headings]
    repeated = len(rows) - len(people)
    if not repeated:
        return people, ()
    note = plural(
        repeated,
        "{number} row repeats the headings and was skipped.",
        "{number} rows repeat the headings and were skipped.",
    )
    return people, (note,)


def footer_notes(footers: Sequence[Row]) -> Iterator[Message]:
    """A message about the footers, if there are any."""
    if footers:
        yield plural(
            len(footers),
            "{number} row below the people was skipped: {texts}.",
            "{number} rows below the people were skipped: {texts}.",
            texts=first_of([message("“{name}”", name=next(filter(None, row.cells))) for row in footers]),
        )


def _is_footer(row: Row, columns: Columns) -> bool:
    """Whether a row is a total or a remark: one cell beside the names, or a word such as "Total" with numbers at most."""
    filled = [at for at, text in enumerate(row.cells) if text]
    if not filled or row.flaws or row.spoiled:
        return False
    field_at = {at: name for name, at in columns.at.items()}
    if _FOOTER.match(row.cells[filled[0]]):
        if field_at.get(filled[0]) in _NAMES and any(field_at.get(at) in _IDENTIFYING for at in filled[1:]):
            return False  # rather a total that is rejected than a person who is skipped
        return all(at not in field_at or _COUNT.fullmatch(row.cells[at]) for at in filled[1:])
    return len(filled) == 1 and field_at.get(filled[0]) not in (*_IDENTIFYING, *_NAMES)
