"""Journal notes: what was seen during the year, before it becomes evidence."""

from enum import StrEnum
from typing import NewType

NoteId = NewType("NoteId", int)


class Visibility(StrEnum):
    """A private note never leaves the workspace; a shareable one may become evidence."""

    PRIVATE = "private"
    SHAREABLE = "shareable"
