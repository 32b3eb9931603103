"""The pages of a workspace as SQLite sees them, decrypted without SQLite, so that remains on any page are found."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT = 4096, 80, 16
IV = 16
"""Bytes of a page of SQLCipher 4: at its end the initialisation vector and the HMAC, at the begin of the first the salt."""
KEY = bytes.fromhex("5a" * 32)


def decrypted(path: Path) -> bytes:
    """All pages of a file whose key is that of `QUICK`, free ones too."""
    content = path.read_bytes()
    pages = [content[start : start + PAGE] for start in range(0, len(content), PAGE)]
    return b"".join(_page(page, SALT if number == 0 else 0) for number, page in enumerate(pages))


def _page(page: bytes, start: int) -> bytes:
    vector = page[PAGE - RESERVED : PAGE - RESERVED + IV]
    reading = Cipher(algorithms.AES(KEY), modes.CBC(vector)).decryptor()
    return reading.update(page[start : PAGE - RESERVED]) + reading.finalize()
