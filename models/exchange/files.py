"""Reading of imported files: size limits, encodings, strict JSON."""

import codecs
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

from models.support.errors import BadInput, reason_of
from models.support.file_access import open_to_read
from models.support.messages import Message, join, message
from models.support.reordering import with_codes

MAX_FILE_SIZE = 20_000_000
MAX_INTEGER_DIGITS = 100
"""Digits of an integer in JSON."""
MAX_SHOWN_LENGTH = 40
_BEGINNING = 1_000
"""Bytes by which UTF-16 and UTF-32 without a mark are known."""
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with the mark of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""First bytes of text in an encoding."""
_NOT_WINDOWS_1252 = frozenset((0x81, 0x8D, 0x8F, 0x90, 0x9D))
"""Bytes that the encoding does not define."""


def read_bytes(path: Path, most: int = MAX_FILE_SIZE) -> bytes:
    """The whole file. Raises BadInput if it cannot be read or has more than `most` bytes, and as `open_to_read`."""
    try:
        with open_to_read(path) as file:
            content = file.read(most + 1)  # limited, because a device may be endless
    except OSError as error:
        raise BadInput(message("{path} cannot be read: {reason}.", path=path, reason=reason_of(error))) from error
    if len(content) > most:
        raise BadInput(
            message(
                "{file} is larger than {size} MB, the maximum.",
                file=path.name,
                size=most // 1_000_000,
            )
        )
    return content


def readable(name: str) -> str:
    """A file name that can be stored and shown: bytes that are not valid text become U+FFFD, and nothing reorders it."""
    return with_codes(os.fsencode(name).decode("utf-8", "replace"))


def read_text(path: Path) -> str:
    """The whole file as UTF-8 text, with or without a byte order mark."""
    return _utf8_text(read_bytes(path), path.name)


def any_text(content: bytes, file: str) -> tuple[str, tuple[Message, ...]]:
    """The bytes as text, with a note if its encoding is a guess: UTF-32, UTF-16, UTF-8, or else Windows-1252.

    Spreadsheet programs write the last three. Raises BadInput as `read_text`, and for a file that is no text.
    """
    if marked := next((name for mark, name in _MARKS if content.startswith(mark)), ""):
        try:
            return content.decode(marked), ()
        except UnicodeDecodeError as error:
            raise BadInput(
                message("{file} is damaged: it is not {encoding} text.", file=file, encoding=marked.upper())
            ) from error
    if unmarked := _unmarked_utf32(content) or _unmarked_utf16(content):
        with suppress(UnicodeDecodeError):
            return content.decode(unmarked), ()
    if content.count(0) * 4 > len(content):
        raise no_table(file)
    try:
        return _utf8_text(content, file), ()
    except BadInput as error:
        if b"\0" in content:
            raise no_table(file) from error
        if not _NOT_WINDOWS_1252.isdisjoint(content):
            raise
    text = content.decode("cp1252")
    return text, (message("The file is not UTF-8 text and was read as Windows-1252. Check the letters with accents."),)


def no_table(file: str) -> BadInput:
    """The error for a file that is no text and no workbook either."""
    return BadInput(
        message("{file} is neither an XLSX workbook nor text. Save the list as XLSX, or as CSV in UTF-8.", file=file)
    )


def _unmarked_utf32(content: bytes) -> str:
    """The byte order of UTF-32 text without a mark, by the two empty bytes of most letters; empty for other bytes."""
    start = content[:_BEGINNING]
    for name, outer, inner, last in (("utf-32-be", 0, 1, 3), ("utf-32-le", 3, 2, 0)):
        is_wide = not any(start[outer::4]) and start[inner::4].count(0) * 2 > len(start[inner::4])
        if len(start) >= 4 and is_wide and start[last]:
            return name
    return ""


def _unmarked_utf16(content: bytes) -> str:
    """The byte order of UTF-16 text without a mark, by the empty halves of its letters and digits; empty for other bytes."""
    start = content[:_BEGINNING]
    empty = {"utf-16-be": start[::2].count(0), "utf-16-le": start[1::2].count(0)}
    order = max(empty, key=lambda name: empty[name])
    return order if empty[order] > len(start) // 4 and min(empty.values()) * 4 < empty[order] else ""


def _utf8_text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            message(
                "{file} is not UTF-8 text (byte {place}). Save it as UTF-8 and try again.",
                file=file,
                place=error.start + 1,
            )
        ) from error


def read_json(path: Path) -> Any:
    """The JSON value in the file. Raises BadInput naming NaN, Infinity, a duplicate key or excessive nesting."""
    try:
        return json.loads(
            read_text(path), object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_short_integer
        )
    except json.JSONDecodeError as error:
        raise BadInput(
            message(
                "{file} is not JSON: line {line}, column {column}: {reason}.",
                file=path.name,
                line=error.lineno,
                column=error.colno,
                reason=error.msg,
            )
        ) from error
    except RecursionError as error:
        raise BadInput(message("{file} is nested too deeply to be read.", file=path.name)) from error
    except ValueError as error:
        raise BadInput(join((path.name, error.args[0]), ": ")) from error


def shown(value: object) -> str:
    """A value as JSON on one line, shortened to fit into a message."""
    try:
        text = json.dumps(value, ensure_ascii=False)
    except RecursionError:  # nested a few levels less than what cannot be read
        return "a deep nesting"
    return text if len(text) <= MAX_SHOWN_LENGTH else f"{text[: MAX_SHOWN_LENGTH - 2]}…{text[-1]}"


def _short_integer(digits: str) -> int:
    """The integer. Raises ValueError for too many digits, with a message for users, before Python raises its own."""
    if len(digits) > MAX_INTEGER_DIGITS:
        raise ValueError(message("a number of {count} digits is too long", count=len(digits)))
    return int(digits)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(message("“{key}” appears twice.", key=shown(key)[1:-1]))
        found[key] = value
    return found


def _no_constant(word: str) -> NoReturn:
    raise ValueError(message("{word} is not a number.", word=word))
