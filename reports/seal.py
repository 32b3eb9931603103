"""The seal: a digest over the whole finished file, kept inside it, so that any later change is detected.

The seal stands in the file's keywords as 64 hexadecimal digits: the SHA-256 of the file with those digits as zeros.
It is no signature. A changed file can be sealed again; only the workspace's record of exports tells the two apart.
"""

import hashlib
import re

RECOVERY_SHEET = "plumbline-recovery-sheet"
"""The keywords of a recovery sheet. It says no more of itself: it belongs to no record and has no revision."""

EMPTY = b"0" * 64
_SEAL = re.compile(rb"/Keywords \([^()\\]* plumbline-seal=([0-9a-f]{64})\)")
"""With the parenthesis, which nothing typed can hold: ReportLab escapes those."""


def unsealed(keywords: str) -> str:
    """The keywords with room for the seal."""
    return f"{keywords} plumbline-seal={EMPTY.decode()}"


def sealed(content: bytes) -> bytes:
    """The finished file with its seal filled in. Its keywords have come from `unsealed`."""
    start, end = _position(content) or (0, 0)
    return content[:start] + hashlib.sha256(content).hexdigest().encode() + content[end:]


def intact(content: bytes) -> bool:
    """Whether the file carries a seal and is, byte for byte, what was sealed."""
    position = _position(content)
    if position is None:
        return False
    start, end = position
    return hashlib.sha256(content[:start] + EMPTY + content[end:]).hexdigest().encode() == content[start:end]


def _position(content: bytes) -> tuple[int, int] | None:
    """Where the digits of the seal stand; None unless there is exactly one seal."""
    found = list(_SEAL.finditer(content))
    return found[0].span(1) if len(found) == 1 else None
