"""Reasons why a cell of a file cannot be used. Equal ones are one object, because a file may have a million of them."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from models.support.messages import Message, message
from models.support.names import MAX_FIELD_LENGTH


class FlawKind(Enum):
    """Kind of a flaw."""

    ERROR_VALUE = auto()
    REORDERING = auto()
    LONG = auto()
    NO_VALUE = auto()


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong with a cell. `detail` is the error value, or the code of the character that reorders text."""

    kind: FlawKind
    detail: str = ""

    def reason(self, cell: str) -> Message:
        """The sentence about the cell, which is named as in a spreadsheet, such as B7."""
        if self.kind is FlawKind.ERROR_VALUE:
            return message("{cell} contains the error {error}.", cell=cell, error=self.detail)
        if self.kind is FlawKind.LONG:
            return message(
                "{cell} has more than {longest} characters. Shorten it.", cell=cell, longest=MAX_FIELD_LENGTH
            )
        if self.kind is FlawKind.REORDERING:
            return message(
                "{cell} contains a character that reorders text ({code}). Type the text again without it.",
                cell=cell,
                code=self.detail,
            )
        return message(
            "{cell} contains a formula without a stored value. Open and save the file in a spreadsheet "
            "program, then import it again.",
            cell=cell,
        )


LONG = Flaw(FlawKind.LONG)
NO_VALUE = Flaw(FlawKind.NO_VALUE)


@lru_cache
def error_value(text: str) -> Flaw:
    """The flaw of a cell with an error value such as #N/A."""
    return Flaw(FlawKind.ERROR_VALUE, text)


@lru_cache
def reordering(code: str) -> Flaw:
    """The flaw of a cell with a character of this code that reorders text."""
    return Flaw(FlawKind.REORDERING, code)
