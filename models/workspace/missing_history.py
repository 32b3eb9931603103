"""Comparison of the history with what backups and printed documents recorded of it, which shows that its end was cut off.

A history without its newest entries is valid in itself, and so is an older backup in place of the file. Only something outside
the file reveals that: the newest entry of a backup, and the digest on a document.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from models.support.dates import local_day
from models.support.messages import Message, message, plural
from models.workspace import atomic_files, backup_files, backup_list, digest_chain
from models.workspace.engine import Database, DatabaseError

_LISTED = "SELECT 1 FROM copy.sqlite_master WHERE name = 'history_action' AND type = 'table'"
_NEWEST = "SELECT id, at, digest FROM copy.history_action WHERE digest IS NOT NULL ORDER BY id DESC LIMIT 1"


UNKNOWN_DIGEST = message(
    "The history does not contain the digest on the document. Either the document is from another workspace, or the end of "
    "the history was cut off, for example because an older backup was restored."
)


class Compared(Struct, frozen=True):
    """How many backups could be compared, how many have another passphrase or are damaged, and what is missing."""

    read: int = 0
    unread: int = 0
    missing: tuple[Message, ...] = ()

    @property
    def extent(self) -> tuple[Message, ...]:
        """A message about the compared backups, and one about the others; none if there are none."""
        compared = plural(self.read, "Compared with {number} backup.", "Compared with {number} backups.")
        others = plural(
            self.unread,
            "{number} backup has another passphrase or is damaged, and was not compared.",
            "{number} backups have another passphrase or are damaged, and were not compared.",
        )
        return tuple(line for count, line in ((self.read, compared), (self.unread, others)) if count)


class _State(Struct, frozen=True):
    """The newest entry of a history: its number, its UTC time and its digest."""

    entry: int
    at: str
    digest: str


def contains(database: Database, digest: str) -> bool:
    """Whether the digest is that of an entry of the history, or of the state before the first one."""
    found = database.execute("SELECT 1 FROM history_action WHERE digest = ?", (digest,)).fetchone()
    return found is not None or digest == digest_chain.FIRST_DIGEST


def compare(database: Database, path: Path, folders: Iterable[Path] = ()) -> Compared:
    """Compare the history with the backups beside the file and in these folders.

    A backup whose newest entry is missing is named, unless a file that *Restore* kept has it: then the file is an older backup
    that was restored.
    """
    place = atomic_files.real(path)
    [salt] = database.execute("PRAGMA cipher_salt").fetchone()
    states = {
        backup: _state_of(database, backup)
        for folder in dict.fromkeys((place.parent, *folders))
        for backup in backup_list.backups_in(folder, place, bytes.fromhex(salt))
    }
    missing = [(backup, state) for backup, state in states.items() if state and not _has(database, "main", state)]
    if missing:
        kept = backup_files.kept_by_restore(place)
        missing = [(backup, state) for backup, state in missing if not any(_kept(database, old, state) for old in kept)]
    read = sum(1 for state in states.values() if state)
    return Compared(read, len(states) - read, tuple(_message(backup, state) for backup, state in missing))


def _message(backup: Path, state: _State) -> Message:
    return message(
        "Entry {number} of {day}, which the backup {backup} contains, is missing from the history. If no older backup was "
        "restored since then, the end of the history was cut off. Restore this backup under another name to see what is "
        "missing.",
        number=state.entry,
        day=local_day(state.at),
        backup=backup.name,
    )


def _state_of(database: Database, copy: Path) -> _State | None:
    """The state of a copy of the file; None if it has another passphrase, is damaged or has no history."""
    with suppress(DatabaseError), attached(database, copy) as readable:
        row = database.execute(_NEWEST).fetchone() if readable else None
        return _State(*row) if row else None
    return None


def _kept(database: Database, old: Path, state: _State) -> bool:
    """Whether the history of a copy contains the state."""
    with suppress(DatabaseError), attached(database, old) as readable:
        return readable and _has(database, "copy", state)
    return False


def _has(database: Database, side: str, state: _State) -> bool:
    sql = f"SELECT 1 FROM {side}.history_action WHERE id = ? AND digest = ?"
    return database.execute(sql, (state.entry, state.digest)).fetchone() is not None


@contextmanager
def attached(database: Database, copy: Path) -> Iterator[bool]:
    """Attach a copy under the key of the database, without its logs, and not to be changed; gives whether it has a history.

    Raises DatabaseError if it has another key or is damaged.
    """
    database.conn.execute("ATTACH ? AS copy", (f"{copy.absolute().as_uri()}?immutable=1",))
    try:
        yield database.execute(_LISTED).fetchone() is not None
    finally:
        database.conn.execute("DETACH copy")
