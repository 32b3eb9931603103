"""What a copy of a workspace holds, and whether every page of it can be read."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from models.workspace import connection
from models.workspace.derived_keys import DerivedKey
from models.workspace.digest_chain import FIRST_DIGEST
from models.workspace.engine import DatabaseError

if TYPE_CHECKING:
    import sqlite3

NEWEST = "SELECT id, at, digest FROM history_action WHERE digest IS NOT NULL ORDER BY id DESC LIMIT 1"
"""The newest entry of a history: its number, its UTC time and its digest."""

_COUNTS = "SELECT (SELECT count(*) FROM engineer), (SELECT count(*) FROM review), (SELECT count(*) FROM session)"
_STEPS = 100_000
"""Steps of SQLite's machine after which a check looks whether it should stop."""


class Contents(Struct, frozen=True):
    """Numbers of rows, the newest history entry with its UTC time and digest (0 and no time without one), and the schema."""

    engineers: int
    reviews: int
    sessions: int
    newest_entry: int
    newest_change: str
    digest: str
    schema_version: int


def contents_of(connected: "sqlite3.Connection") -> Contents:
    """The contents of an open file. Raises DatabaseError if it cannot be read."""
    engineers, reviews, sessions = connected.execute(_COUNTS).fetchone()
    entry, at, digest = connected.execute(NEWEST).fetchone() or (0, "", FIRST_DIGEST)
    [version] = connected.execute("PRAGMA user_version").fetchone()
    return Contents(engineers, reviews, sessions, entry, at, digest, version)


def digests_of(file: Path, key: DerivedKey) -> dict[int, str]:
    """The digests of all history entries by number. Raises as `read`."""
    with closing(connection.connect_to_read(file, key, "immutable=1")) as connected:
        return dict(connected.execute("SELECT id, digest FROM history_action WHERE digest IS NOT NULL"))


def read(file: Path, key: DerivedKey) -> Contents:
    """The contents of a closed file, which is not changed. Raises DatabaseError if the key is another one or it is damaged."""
    with closing(connection.connect_to_read(file, key, "immutable=1")) as connected:
        return contents_of(connected)


def verify(file: Path, key: DerivedKey, go_on: Callable[[], bool]) -> Contents | None:
    """As `read`, after reading every page with content; None if the structure is damaged, or `go_on` returned False."""
    with closing(connection.connect_to_read(file, key, "immutable=1")) as connected:
        connected.set_progress_handler(lambda: not go_on(), _STEPS)
        try:
            is_sound = connected.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            return contents_of(connected) if is_sound else None
        except DatabaseError:
            if go_on():
                raise
            return None
