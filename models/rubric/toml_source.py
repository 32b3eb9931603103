"""TOML file with the line number of each value, which `tomllib` does not keep."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from models.rubric.problems import Finding, KeyPath, UnusableRubric
from models.support.errors import BadInput
from models.support.file_access import open_to_read
from models.support.messages import message

MAX_FILE_SIZE = 1_000_000
"""Bytes. The shipped rubric has about 200,000 in all its files together."""

_TOKEN = re.compile(
    r"""
    "{3} (?: \\. | [^\\] )*? "{3,5}     # a string over several lines; two quotes may come before the closing three
    | '{3} .*? '{3,5}
    | " (?: \\. | [^"\\\n] )* "
    | ' [^'\n]* '
    | \# [^\n]*
    | [\[\]{}\n]
    """,
    re.VERBOSE | re.DOTALL,
)
_PART = r"""(?: "(?:\\.|[^"\\])*" | '[^']*' | [A-Za-z0-9_-]+ )"""
_KEY = re.compile(rf"\s* (\[{{0,2}}) \s* ({_PART} (?: \s*\.\s* {_PART} )*)", re.VERBOSE)
_PARTS = re.compile(_PART, re.VERBOSE)
_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True)
class TomlSource:
    """One TOML file: its text in NFC and the values in it."""

    path: Path
    text: str
    data: Mapping[str, Any]

    def line_of(self, path: KeyPath) -> int:
        """The line of the key at `path`, or of the nearest enclosing table; 1 if there is none."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    @cached_property
    def _lines(self) -> Mapping[KeyPath, int]:
        return _key_lines(self.text)


def read_toml(path: Path) -> TomlSource:
    """The TOML file at `path`. Raises BadInput if it cannot be opened, UnusableRubric if it is not TOML."""
    text = _read_text(path)
    try:
        return TomlSource(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        position = _POSITION.search(message)
        line = int(position[1]) if position and position[1] else text.rstrip().count("\n") + 1
        raise _error_at(path, line, f"not valid TOML: {_POSITION.sub('', message)}") from error
    except (ValueError, RecursionError) as error:
        raise _error_at(path, 1, "not valid TOML: a number is too long or lists are nested too deeply") from error


def _read_text(path: Path) -> str:
    try:
        with open_to_read(path) as file:
            content = file.read(MAX_FILE_SIZE + 1)
    except OSError as error:
        raise BadInput(
            message("The rubric file {path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if len(content) > MAX_FILE_SIZE:
        raise _error_at(path, 1, "the file is larger than 1 MB, which no rubric needs")
    if b"\0" in content:
        raise _error_at(path, 1, "this is not a text file. Write rubrics in TOML")
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _error_at(path, line, "the text is not UTF-8. Save the file with that encoding") from error
    if not text.strip():
        raise _error_at(path, 1, "the file is empty")
    return unicodedata.normalize("NFC", text)


def _error_at(path: Path, line: int, reason: str) -> UnusableRubric:
    return UnusableRubric((Finding(path, line, "", reason),))


def _key_lines(text: str) -> Mapping[KeyPath, int]:
    lines: dict[KeyPath, int] = {}
    entries: Counter[KeyPath] = Counter()
    table: KeyPath = ()
    for line, brackets, keys in _keys(text):
        if brackets:
            table = _table(keys, entries, appended=brackets == "[[")
            lines[table] = line
        else:
            lines[table + keys] = line
    return lines


def _table(keys: tuple[str, ...], entries: Counter[KeyPath], *, appended: bool) -> KeyPath:
    """The table that a header opens; every array of tables on the way is entered at its last entry."""
    table: KeyPath = ()
    for depth, key in enumerate(keys, start=1):
        table += (key,)
        if appended and depth == len(keys):
            entries[table] += 1
        if table in entries:
            table += (entries[table] - 1,)
    return table


def _keys(text: str) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Line, brackets ("", "[" or "[[") and dotted key of each header and each assignment."""
    for line, statement in _statements(text):
        if found := _KEY.match(statement):
            yield line, found[1], tuple(part.strip("\"'") for part in _PARTS.findall(found[2]))


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """The statements of the document, each with its first line, split at line ends outside strings, arrays and tables."""
    depth, start, line = 0, 0, 1
    text += "\n"
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in ("[", "{"):
            depth += 1
        elif mark in ("]", "}"):
            depth -= 1
        elif mark == "\n" and not depth:
            statement = text[start : token.end()]
            yield line, statement
            start, line = token.end(), line + statement.count("\n")
