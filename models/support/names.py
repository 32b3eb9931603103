"""Checks of names, ids and other single-line texts: no invisible characters, none that change the text direction."""

import re
import unicodedata

from models.support.errors import BadInput
from models.support.messages import Message, message
from models.support.reordering import reordering_code

MAX_FIELD_LENGTH = 200
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
"""Invisible characters, including those that change the text direction."""
_BLANKS = re.compile("[\u2800\u3164\uffa0]")
"""Invisible characters as wide as a space."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_JOINERS = re.compile("(?<=[\u0600-\u0dff])[\u200c\u200d](?=[\u0600-\u0dff])")
"""Joiners between letters of Arabic and Indic scripts, where they are part of the spelling."""
_OUTER = re.compile(rf"^(?:\s|{INVISIBLE.pattern})+|(?:\s|{INVISIBLE.pattern})+$")


def tidy(text: str) -> str:
    """The text in NFC, without spaces and invisible characters at its ends."""
    if text.isascii():
        return text.strip()
    return _OUTER.sub("", unicodedata.normalize("NFC", text))


def without_invisible(text: str) -> str:
    """The text without invisible characters, except those that reorder text and the joiners that belong to the spelling."""
    joined = {match.start() for match in _JOINERS.finditer(text)}

    def kept(found: re.Match[str]) -> str:
        character = found[0]
        return character if found.start() in joined or reordering_code(character) else ""

    return tidy(INVISIBLE.sub(kept, _BLANKS.sub(" ", text)))


def checked_line(text: str, field: Message) -> str:
    """The text after `tidy`. `field` names it in error messages.

    Raises BadInput if it is longer than 200 characters or contains a control character or an invisible one.
    """
    line = tidy(text)
    if len(line) <= MAX_FIELD_LENGTH and line.isascii() and line.isprintable():
        return line  # nearly all, and imports check many
    if len(line) > MAX_FIELD_LENGTH:
        raise BadInput(
            message(
                "The {field} has {length} characters. Shorten it to at most {longest}.",
                field=field,
                length=len(line),
                longest=MAX_FIELD_LENGTH,
            )
        )
    if _CONTROL.search(line):
        raise BadInput(
            message("The {field} contains a line break, a tab or another control character. Remove it.", field=field)
        )
    if found := INVISIBLE.search(_JOINERS.sub("", line)):
        raise BadInput(
            message(
                "The {field} contains an invisible character (U+{code}). Type it again without that character.",
                field=field,
                code=f"{ord(found[0]):04X}",
            )
        )
    return line
