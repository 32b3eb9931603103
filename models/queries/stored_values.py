"""Conversion of stored rows and dates to values, and of search words to an SQL condition, for all queries."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

import msgspec

from models.support.errors import UnusableFile
from models.support.messages import message
from models.workspace.reader import Reader

Row = TypeVar("Row")
T = TypeVar("T")


def read_rows(reader: Reader, kind: type[Row], sql: str, /, **params: object) -> tuple[Row, ...]:
    """The rows of a query as dataclasses of this kind. Raises as `to_rows`."""
    return to_rows(kind, reader.query(sql, **params))


def to_rows(kind: type[Row], rows: list[dict[str, Any]]) -> tuple[Row, ...]:
    """Stored rows as dataclasses: columns by name, ISO dates and enum values decoded, columns without a field ignored.

    Raises UnusableFile if a column is missing or its value does not fit the field.
    """
    return _converted(rows, tuple[kind, ...])  # type: ignore[valid-type]


def day(stored: str | None) -> date | None:
    """A stored date, or None. Raises UnusableFile if it is no date."""
    return _converted(stored, date) if stored else None


def _converted(stored: object, kind: type[T]) -> T:
    """Only another program, or damage that SQLite does not notice, leaves values that do not fit."""
    try:
        return msgspec.convert(stored, kind)
    except msgspec.ValidationError as error:
        raise UnusableFile(
            message(
                "A record of the workspace cannot be read: the file is damaged, or another program changed it. Restore the "
                "latest backup."
            )
        ) from error


def words_in(text: str, columns: Iterable[str]) -> tuple[list[str], dict[str, object]]:
    """SQL conditions that each word of `text` occurs in one of the columns, with their parameters. Empty without words."""
    if not text.strip():
        return [], {}
    return [f"has_words(:words, {', '.join(columns)})"], {"words": text}
