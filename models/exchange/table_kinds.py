"""What a file with a table is, by its first bytes: HR systems and people give files the wrong name."""

import re
from collections.abc import Sequence
from statistics import median_low

from models.exchange.files import no_table
from models.exchange.table_rows import Row
from models.support.errors import BadInput
from models.support.messages import message

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")
"""How the names of people files end; those of the last two are read if they are something else, or say what to do."""
PACKED = b"PK\x03\x04"
"""The first bytes of a zip archive, which a workbook is."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of the files of Office before 2007, in which later versions wrap a workbook with a password."""
_BEGINNING = 200
_IN_ARCHIVE = {b"xl/workbook.bin": "XLSB", b"Index/Document.iwa": "Numbers", b"word/document.xml": "DOCX"}
"""Formats by a file that is in their archives. Names of packed files are not compressed."""
_EMPTY_ARCHIVE = b"PK\x05\x06"
"""The first bytes of a zip archive without files."""
_MARKUP = re.compile(
    r"\s*<(?:(?P<html>!--|(?:!doctype html|html|head|meta|title|link|style|script|body|div|span|p|h[1-6]|center|font|table)\b)"
    r"|\?xml\b|[\w:.-]+\s+xmlns\b)",
    re.IGNORECASE,
)
_JSON = re.compile(r'\s*(?:\{\s*["}]|\[\s*(?:[{"\]]|\[\s*(?:[\[{"\]]|-?\d|(?:true|false|null)\b)))')
_OTHER_TEXTS = {
    "vCard": re.compile("BEGIN:VCARD", re.IGNORECASE),
    "iCalendar": re.compile("BEGIN:VCALENDAR", re.IGNORECASE),
    "LDIF": re.compile("(?:version: ?1\n)?dn::? ", re.IGNORECASE),
    "SQL": re.compile(r"(?:(?:--|/\*|SET ).*\n)*(?:(?:INSERT INTO|CREATE TABLE|DROP TABLE)\b|SELECT\s)", re.IGNORECASE),
    "TeX": re.compile(r"(?:%.*\n)*\\(?:documentclass|begin|usepackage)\b"),
}
"""Formats by the first lines of a text whose rows may look like those of a table."""
_LINES_OF_TEXT = {
    "TOML": re.compile(r"(?:#.*\n)*\[\[[^\[\]]+\]\]\n"),
    "INI": re.compile(r"(?:[;#].*\n)*\[[^\[\]]+\]\n"),
    "YAML": re.compile(r"(?:#.*\n)*(?:%YAML|---\n|(?:(?:- )?[\w\"'][\w \"'.-]*:(?: .*)?\n){2})"),
}
"""Formats by the first lines of a text whose rows have one cell."""
_SAMPLE = 20
"""Rows that tell what a text is."""


def refuse_other_bytes(content: bytes, file: str) -> None:
    """Raise BadInput, saying what to do, for a spreadsheet or document in a format that is not read."""
    if content.startswith(_OLE):
        raise BadInput(
            message(
                "{file} is a workbook that is protected by a password, or one in the old XLS format. Save it as XLSX "
                "without a password.",
                file=file,
            )
        )
    if content.startswith(b"%PDF-"):
        raise _other_format(file, "PDF")
    if content.startswith(b"{\\rtf"):
        raise _other_format(file, "RTF")
    if content.startswith(_EMPTY_ARCHIVE):
        raise no_table(file)
    if content.startswith(PACKED) and b"xl/workbook.xml" not in content:
        if b"application/vnd.oasis.opendocument." in content[:_BEGINNING]:
            raise _other_format(file, "ODS")
        for part, name in _IN_ARCHIVE.items():
            if part in content:
                raise _other_format(file, name)


def refuse_other_text(text: str, file: str) -> None:
    """Raise BadInput, saying what to do, for a web page, XML or JSON; systems export some under the name of a workbook."""
    beginning = text[:_BEGINNING]
    if found := _MARKUP.match(beginning):
        raise _other_format(file, "HTML" if found["html"] else "XML")
    if _JSON.match(beginning):
        raise _other_format(file, "JSON")


def refuse_other_lines(rows: Sequence[Row], file: str, *, has_headings: bool) -> None:
    """Raise BadInput, saying what to do, for a text whose lines are no rows of a table: another format, or prose.

    `has_headings` is true if a field was found in it, so that it may be a list of one column.
    """
    filled = [[text for text in row.cells if text] for row in rows if not row.empty][:_SAMPLE]
    beginning = "".join(f"{','.join(cells)}\n" for cells in filled)
    has_columns = median_low([len(cells) for cells in filled] or [0]) > 1
    for name, pattern in (_OTHER_TEXTS if has_columns else _OTHER_TEXTS | _LINES_OF_TEXT).items():
        if pattern.match(beginning):
            raise _other_format(file, name)
    if not has_columns and not has_headings:
        raise BadInput(
            message(
                "{file} has no columns: no comma, semicolon, tab or | separates the cells of its rows. Save the list as "
                "XLSX or CSV and try again.",
                file=file,
            )
        )


def _other_format(file: str, name: str) -> BadInput:
    return BadInput(
        message(
            "{file} is in the {format} format. Plumbline reads people from XLSX and CSV files. Save the list as one of "
            "them and try again.",
            file=file,
            format=name,
        )
    )
