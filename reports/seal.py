"""Seal of a document: a digest of the whole finished file, stored inside it, so that any later change is detected.

The seal is in the file's keywords as 64 hexadecimal digits: the SHA-256 of the file with those digits as zeros.
It is not a signature: a changed file can be sealed again. `reports.signature` and the workspace's record of exports distinguish
the two.
"""

import hashlib
import re

RECOVERY_SHEET = "plumbline-recovery-sheet"
HISTORY, PERSON, COMPARISON = "plumbline-history", "plumbline-person", "plumbline-rubric-comparison"
UNNUMBERED = (RECOVERY_SHEET, HISTORY, PERSON, COMPARISON)
"""The only keywords of files that are no documents of a record, so they have no number, revision and signature."""

EMPTY = b"0" * 64
_SEAL = re.compile(rb"/Keywords \([^()\\]* plumbline-seal=([0-9a-f]{64})\)")
"""The parenthesis rules out user text, in which ReportLab escapes parentheses."""


def unsealed(keywords: str) -> str:
    """The keywords with a placeholder for the seal."""
    return f"{keywords} plumbline-seal={EMPTY.decode()}"


def sealed(content: bytes) -> bytes:
    """The finished file with its seal filled in. Its keywords must come from `unsealed`."""
    start, end = _position(content) or (0, 0)
    return content[:start] + hashlib.sha256(content).hexdigest().encode() + content[end:]


def intact(content: bytes) -> bool:
    """Whether the file has a seal and is, byte for byte, the sealed one."""
    position = _position(content)
    if position is None:
        return False
    start, end = position
    return hashlib.sha256(emptied(content)).hexdigest().encode() == content[start:end]


def emptied(content: bytes) -> bytes:
    """The file with zeros for the digits of its seal; unchanged unless it has exactly one."""
    start, end = _position(content) or (0, 0)
    return content[:start] + EMPTY[: end - start] + content[end:]


def _position(content: bytes) -> tuple[int, int] | None:
    """Start and end of the digits of the seal; None unless there is exactly one seal."""
    found = list(_SEAL.finditer(content))
    return found[0].span(1) if len(found) == 1 else None
