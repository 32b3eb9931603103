"""Makes the schema of a damaged file readable: SQLite opens no file of which it cannot read the whole list of definitions.

That list is a fifth of a small file. A damaged page of it is replaced by an empty one, in a copy: the definitions on it are
missing then, and every other page can still be read. Formats: SQLite's *Database File Format*, and SQLCipher's *Design*.
"""

import hashlib
import hmac
import os
import re
from collections.abc import Iterator
from pathlib import Path

from models.workspace.derived_keys import SALT_BYTES, DerivedKey

_PAGE, _RESERVED, _IV = 4096, 80, 16
"""Bytes of a page, and at its end those of the initialisation vector, followed by the authentication code."""
_USABLE = _PAGE - _RESERVED
_LEAF, _INTERIOR = 0x0D, 0x05
"""Types of the pages of a table."""
_STATISTICS = re.compile(rb"table(sqlite_stat[14])\1(.{1,4}?)CREATE TABLE", re.DOTALL)
"""The definition of a table of statistics: type, name, name of the table, number of its first page, SQL."""
_ROW = bytes((6, 1, 6, 0, 0, 0, 0, 0))
"""A row: the size of its content, its number, the size of its header, and five values that are NULL."""
_FIRST_HEADER = 100
"""Bytes before the header of the first page."""


def repair(file: Path, key: DerivedKey) -> int:
    """Replace the damaged pages of the schema in a file; returns their number. Does nothing without a sound first page."""
    pages = Pages(file, key)
    try:
        damaged = set(damaged_below(pages, 1)) - {1}
        for page in damaged:
            pages.write_empty_leaf(page)
        return len(damaged)
    finally:
        pages.close()


def damaged_below(pages: "Pages", number: int) -> Iterator[int]:
    """The damaged pages below a page of the schema, and leaves with a definition that continues on a damaged page.

    The statistics of SQLite count as part of the schema, because they are read with it.
    """
    page = pages.read(number)
    start = _FIRST_HEADER if number == 1 else 0
    if page is None or page[start] not in (_LEAF, _INTERIOR):
        yield number
        return
    is_leaf = page[start] == _LEAF
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    first = start + (8 if is_leaf else 12)
    cells = [int.from_bytes(page[at : at + 2], "big") for at in range(first, first + 2 * count, 2)]
    if is_leaf:
        if any(_is_cut(pages, page, cell) for cell in cells):
            yield number
        for found in _STATISTICS.finditer(page):
            yield from damaged_below(pages, int.from_bytes(found[2], "big"))
        return
    children = [int.from_bytes(page[cell : cell + 4], "big") for cell in cells]
    for child in (*children, int.from_bytes(page[start + 8 : start + 12], "big")):
        yield from damaged_below(pages, child)


def _is_cut(pages: "Pages", page: bytes, cell: int) -> bool:
    """Whether a definition continues on a page that is damaged."""
    size, cell = _varint(page, cell)
    _, cell = _varint(page, cell)
    most, least = _USABLE - 35, (_USABLE - 12) * 32 // 255 - 23
    if size <= most:
        return False
    local = least + (size - least) % (_USABLE - 4)
    cell += local if local <= most else least
    following = int.from_bytes(page[cell : cell + 4], "big")
    while following:
        overflow = pages.read(following)
        if overflow is None:
            return True
        following = int.from_bytes(overflow[:4], "big")
    return False


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """SQLite's number of variable length at a place (of up to four bytes here), and the place after it."""
    value = 0
    while page[at] & 0x80:
        value, at = value << 7 | page[at] & 0x7F, at + 1
    return value << 7 | page[at], at + 1


class Pages:
    """The pages of an encrypted file, by number from 1."""

    def __init__(self, file: Path, key: DerivedKey) -> None:
        from cryptography.hazmat.primitives.ciphers import algorithms  # nothing else of the workspace needs it

        secret, salt = bytes.fromhex(key[2:66]), bytes.fromhex(key[66:98])
        self._cipher = algorithms.AES(secret)
        self._code_key = hashlib.pbkdf2_hmac("sha512", secret, bytes(byte ^ 0x3A for byte in salt), 2, 32)
        self._file = file.open("r+b")
        self._seen: set[int] = set()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def read(self, number: int) -> bytes | None:
        """The content of a page; None if it is damaged, or read a second time: pages refer to one another in no circle."""
        from cryptography.hazmat.primitives.ciphers import Cipher, modes

        if number in self._seen:
            return None
        self._seen.add(number)
        self._file.seek((number - 1) * _PAGE)
        page = self._file.read(_PAGE)
        begin = SALT_BYTES if number == 1 else 0
        if len(page) < _PAGE or not hmac.compare_digest(
            self._code(page[begin : _USABLE + _IV], number), page[_USABLE + _IV :]
        ):
            return None
        decryptor = Cipher(self._cipher, modes.CBC(page[_USABLE : _USABLE + _IV])).decryptor()
        return bytes(begin) + decryptor.update(page[begin:_USABLE]) + decryptor.finalize()

    def write_empty_leaf(self, number: int) -> None:
        """Replace a page by one with a row of nothing: SQLite calls a page without rows damaged."""
        from cryptography.hazmat.primitives.ciphers import Cipher, modes

        begin = (_USABLE - len(_ROW)).to_bytes(2, "big")
        content = bytes((_LEAF, 0, 0, 0, 1, *begin, 0, *begin)).ljust(_USABLE - len(_ROW), b"\0") + _ROW
        vector = os.urandom(_IV)
        encryptor = Cipher(self._cipher, modes.CBC(vector)).encryptor()
        page = encryptor.update(content) + encryptor.finalize() + vector
        self._file.seek((number - 1) * _PAGE)
        self._file.write(page + self._code(page, number))

    def _code(self, content: bytes, number: int) -> bytes:
        return hmac.digest(self._code_key, content + number.to_bytes(4, "little"), "sha512")
