"""Raw keys: text that SQLCipher takes as the key of a file itself, without deriving a key from it.

Such a file lacks the protection against guessing, so no workspace is created or opened with one. Tests, tools and benchmarks
cannot afford to derive a key each time, and allow raw keys for their process.
"""

import re

from models.support.errors import UnusableFile
from models.support.messages import message

_RAW_KEY = re.compile(r"[xX]'(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{96})'")
"""The key alone, or the key and its salt (SQLCipher, `sqlcipher_codec_key_derive`)."""

_allowed = False


def allow() -> None:
    """Accept raw keys in this process. Nothing in the product calls this: see `tests/end_to_end/test_passphrase_doors.py`."""
    global _allowed
    _allowed = True


def is_allowed_raw_key(passphrase: str) -> bool:
    """Whether this is a raw key, in a process that accepts them."""
    return _allowed and _RAW_KEY.fullmatch(passphrase) is not None


def refuse_raw_key(passphrase: str) -> None:
    """Raise UnusableFile for a raw key, unless this process accepts them."""
    if not _allowed and _RAW_KEY.fullmatch(passphrase):
        raise UnusableFile(
            message("A passphrase cannot be x followed by a key in quotation marks. Choose another passphrase.")
        )
