"""What a file with a table is, by its first bytes: HR systems and people give files the wrong name."""

import re

from models.support.errors import BadInput
from models.support.messages import message

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")
"""How the names of people files end; those of the last two are read if they are something else, or say what to do."""
PACKED = b"PK\x03\x04"
"""The first bytes of a zip archive, which a workbook is."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of the files of Office before 2007, in which later versions wrap a workbook with a password."""
_BEGINNING = 200
_IN_ARCHIVE = {b"xl/workbook.bin": "XLSB", b"Index/Document.iwa": "Numbers"}
"""Formats by a file that is in their archives. Names of packed files are not compressed."""
_MARKUP = re.compile(r"\s*<(?:(!doctype html|html|head|meta|table|style)\b|\?xml\b)", re.IGNORECASE)


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
    if content.startswith(PACKED) and b"xl/workbook.xml" not in content:
        if b"application/vnd.oasis.opendocument." in content[:_BEGINNING]:
            raise _other_format(file, "ODS")
        for part, name in _IN_ARCHIVE.items():
            if part in content:
                raise _other_format(file, name)


def refuse_markup(text: str, file: str) -> None:
    """Raise BadInput, saying what to do, for a web page or XML; systems export them under the name of a workbook."""
    if found := _MARKUP.match(text[:_BEGINNING]):
        raise _other_format(file, "HTML" if found[1] else "XML")


def _other_format(file: str, name: str) -> BadInput:
    return BadInput(
        message(
            "{file} is in the {format} format. Plumbline reads people from XLSX and CSV files. Save the list as one of "
            "them and try again.",
            file=file,
            format=name,
        )
    )
