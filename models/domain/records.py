"""Records that have a period for which they are kept, and can be erased alone once it has ended."""

from typing import Literal, NamedTuple

from models.support.errors import BadInput
from models.support.messages import Message, message

RecordTable = Literal["review", "plan", "note", "mentorship"]
RECORD_TABLES: tuple[RecordTable, ...] = ("review", "plan", "note", "mentorship")


class RecordKey(NamedTuple):
    """One record, as in a command: "note:17"."""

    table: RecordTable
    id: int

    def __str__(self) -> str:
        return f"{self.table}:{self.id}"


def read_record(text: str) -> RecordKey:
    """The record that a text such as "note:17" names. Raises BadInput for any other text."""
    table, _, number = text.strip().partition(":")
    for known in RECORD_TABLES:
        if table == known and number.isascii() and number.isdecimal() and len(number) < _DIGITS:
            return RecordKey(known, int(number))
    raise BadInput(message("“{text}” is no record. Write it as the list does, for example note:17.", text=text))


_DIGITS = 19
"""Fewer digits fit SQLite's integers."""


def name_of(table: RecordTable, detail: str) -> Message:
    """What a record is called in lists; `detail` is a cycle, a document number or a person, empty for a note."""
    match table:
        case "review":
            return message("Review {name}", name=detail)
        case "plan":
            return message("Plan {name}", name=detail)
        case "mentorship":
            return message("Mentorship with {name}", name=detail)
        case _:
            return message("Journal note")
