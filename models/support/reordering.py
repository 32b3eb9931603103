"""Invisible characters that show the text around them in another order than it is stored."""

import re

_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def reordering_code(text: str) -> str:
    """The code of the first character that reorders text, such as U+202E; empty if there is none."""
    found = _REORDERING.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""


def with_codes(text: str) -> str:
    """The text with codes such as [U+202E] for the characters that would reorder it and what is beside it."""
    return text if text.isascii() else _REORDERING.sub(lambda found: f"[{reordering_code(found[0])}]", text)
