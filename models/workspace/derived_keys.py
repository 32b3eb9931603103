"""Keys derived once and used for several files.

A workspace and its copies have the same salt, so one derived key opens them all. SQLCipher alone would derive it again for each
file, which takes 0.1 s.
"""

import hashlib
from pathlib import Path

from models.support.file_access import open_to_read
from models.workspace import raw_keys

_ROUNDS, _KEY_BYTES = 256_000, 32
"""PBKDF2-HMAC-SHA512 as SQLCipher 4 uses it by default."""
SALT_BYTES = 16
"""Length of the salt, which is the beginning of a file."""


class DerivedKey(str):
    """A key and its salt as SQLCipher's text of a raw key. Only a key derived here is one; a typed text never is."""

    __slots__ = ()


class Keys:
    """The keys of one passphrase, each derived when it is first needed."""

    def __init__(self, passphrase: str) -> None:
        """`passphrase` is text as `connection.key_text` returns it."""
        self._passphrase = passphrase
        self._derived: dict[bytes, DerivedKey] = {}

    def of_salt(self, salt: bytes) -> DerivedKey:
        """The key for files with this salt."""
        if salt not in self._derived:
            self._derived[salt] = _derive(self._passphrase, salt)
        return self._derived[salt]

    def of_file(self, file: Path) -> DerivedKey:
        """The key for a file. Raises OSError if it cannot be read, OwnWorkspace as `open_to_read`."""
        return self.of_salt(salt_of(file))


def salt_of(file: Path) -> bytes:
    """The salt of a file; shorter if it is too short to be a workspace. Raises as `Keys.of_file`."""
    with open_to_read(file) as stream:
        return stream.read(SALT_BYTES)


def _derive(passphrase: str, salt: bytes) -> DerivedKey:
    if raw_keys.is_allowed_raw_key(passphrase):
        key = passphrase[2 : 2 + 2 * _KEY_BYTES]
    else:
        key = hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, _ROUNDS, _KEY_BYTES).hex()
    return DerivedKey(f"x'{key}{salt.hex()}'")
