"""Connection to the encrypted file: key, pragmas for durability, and messages for SQLite's errors."""

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.support import file_access
from models.support.errors import UnusableFile
from models.support.folding import begins_words, code_key, fold, has_words, is_clear_part, look_alike_key, same_key
from models.support.messages import Message, message
from models.support.passphrase_rule import refuse_weak_passphrase
from models.support.sorting import sort_key
from models.support.text_search import has_note_words
from models.workspace import atomic_files, engine, lock, raw_keys
from models.workspace.derived_keys import DerivedKey
from models.workspace.engine import Database, DatabaseError

if TYPE_CHECKING:
    import sqlite3

_PRAGMAS = (
    "cipher_log_level = NONE",
    "foreign_keys = ON",
    "recursive_triggers = ON",  # or REPLACE would delete rows without recording it in the history
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "cache_size = -64000",
)
_SMALL_CACHE = "cache_size = -2000"
"""For the last statistics: they read whole indexes, which would otherwise stay in memory until the file is closed."""

STATEMENTS = 512
"""Size of the cache of prepared statements: compiling its recording trigger is most of the cost of a write."""

MAX_SORTED = 65_536
"""Texts whose sort keys are kept: a list of ten thousand people is sorted by several columns."""

# SQLite's primary result codes.
_ERROR, _BUSY, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 1, 5, 8, 10, 11, 13, 14, 26


def connect(path: Path, passphrase: str) -> Database:
    """A keyed connection to `path`, which is created if missing. Raises DatabaseError if the key does not fit."""
    literal = key_literal(passphrase)
    # Absolute, because SQLite gives names such as ":memory:" and "file:" a special meaning.
    connection = engine.connect(
        str(path.absolute()), isolation_level=None, timeout=0, check_same_thread=False, cached_statements=STATEMENTS
    )
    try:
        connection.execute(f"PRAGMA key = {literal}")
        _run_pragmas(connection, _PRAGMAS)
        _add_functions(connection)
    except BaseException:
        connection.close()
        raise
    return Database(connection, passphrase)


def connect_to_read(path: Path, passphrase: str, mode: str) -> "sqlite3.Connection":
    """A keyed connection that writes nothing to the file; `mode` is the parameter of SQLite's address of a file."""
    literal = key_literal(passphrase)
    address = f"{path.absolute().as_uri()}?{mode}"
    connection: sqlite3.Connection = engine.connect(address, uri=True, isolation_level=None, timeout=0)
    try:
        connection.execute(f"PRAGMA key = {literal}")
        _run_pragmas(connection, _PRAGMAS)
    except BaseException:
        connection.close()
        raise
    return connection


class Closed(UnusableFile):
    """The connection to the file is closed, and the file must be opened again."""

    def __init__(self, path: Path) -> None:
        super().__init__(message("{path} is closed. Open it again.", path=path))


class Damaged(UnusableFile):
    """A page of the file is damaged."""


class NotOpened(UnusableFile):
    """The passphrase is wrong, the first page is damaged, or the file is not a Plumbline workspace."""


def lock_exclusively(database: Database) -> None:
    """Lock the file for this connection only, without changing it. Raises DatabaseError if it is locked already."""
    _run_pragmas(database.conn, ("locking_mode = EXCLUSIVE", "synchronous = FULL"))
    database.conn.execute("BEGIN EXCLUSIVE")
    database.conn.execute("COMMIT")


def connect_exclusively(path: Path, passphrase: str) -> Database:
    """A keyed connection with an exclusive lock. Raises DatabaseError if the key does not fit or the file is locked."""
    database = connect(path, passphrase)
    with close_on_failure(database):
        lock_exclusively(database)
    return database


def drop_empty_log(database: Database, path: Path) -> None:
    """Delete an empty log that could not be deleted when the file was closed. Call only while the file is locked."""
    log = atomic_files.beside(atomic_files.real(path), "-wal")
    with suppress(OSError):
        if not _has_log(database) and log.stat().st_size == 0:
            log.unlink()


def enable_wal(database: Database) -> None:
    """Write through a write-ahead log, which survives a power cut like a rollback journal and is faster.

    This changes the file, which stores the mode. So the first operation runs without it, and leaves the file unchanged if
    it fails.
    """
    _run_pragmas(database.conn, ("journal_mode = WAL",))


def do_without_journal(connection: Any) -> None:
    """Turn journal and sync off, for a new file that is deleted if filling it fails and synced as a whole afterwards."""
    _run_pragmas(connection, ("journal_mode = OFF", "synchronous = OFF"))


def flush(database: Database) -> None:
    """Write the log into the file and leave WAL mode. Raises DatabaseError, with the file unchanged, if that fails."""
    if _has_log(database):
        _run_pragmas(database.conn, ("wal_checkpoint(TRUNCATE)", "journal_mode = DELETE"))


def checkpoint(database: Database) -> bool:
    """Write the log into the main file. Returns whether the file is now complete.

    Nothing is lost if that fails, because the log keeps it.
    """
    if not _has_log(database):
        return True
    with suppress(DatabaseError):
        [busy, *_] = database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    return False


def close(database: Database) -> None:
    """Close the connection and leave one self-contained file without a log."""
    try:
        # If a step fails (a full disk), the log stays beside the file and is read at the next opening. The other steps
        # are still tried: truncating the log frees space.
        for pragma in (_SMALL_CACHE, "optimize", "wal_checkpoint(TRUNCATE)", "journal_mode = DELETE"):
            with suppress(DatabaseError):
                if _has_log(database):
                    _run_pragmas(database.conn, (pragma,))
        # A finished journal that could not be deleted before: SQLite deletes it on leaving PERSIST mode.
        with suppress(DatabaseError):
            if not _has_log(database):
                _run_pragmas(
                    database.conn, ("locking_mode = NORMAL", "journal_mode = PERSIST", "journal_mode = DELETE")
                )
    finally:
        database.conn.close()


def abandon(database: Database) -> bool:
    """Close a connection whose file is no longer at its path; the names beside it may belong to other files by now.

    Returns whether the file, wherever it is, is complete; if not, its log has the rest.
    """
    try:
        with suppress(DatabaseError):
            is_complete = checkpoint(database)
            if not _has_log(database):
                _run_pragmas(database.conn, ("journal_mode = MEMORY",))  # or SQLite would delete a journal by name
            return is_complete
        return False
    finally:
        database.conn.close()


@contextmanager
def close_on_failure(database: Database) -> Iterator[None]:
    """Close the connection if the block fails."""
    try:
        yield
    except BaseException:
        close(database)
        raise


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the file into UnusableFile with a message; errors in a statement pass through."""
    try:
        yield
    except DatabaseError as error:
        code = _primary_code(error)
        if not code and str(error) == "Cannot operate on a closed database.":
            raise Closed(path) from error
        if code == _BUSY:
            raise lock.WorkspaceInUse(path) from error
        if code in (_IOERR, _CORRUPT) and file_access.is_displaced(path):  # SQLite takes a disk that is gone for damage
            raise UnusableFile(
                message(
                    "The disk with {path} does not answer. Everything saved before that is safe. Connect it, lock the window "
                    "and open the workspace again.",
                    path=path,
                )
            ) from error
        if code in (_READONLY, _CANTOPEN) and any(
            log.stat().st_size for log in atomic_files.logs_of(atomic_files.real(path))
        ):
            raise UnusableFile(
                message(
                    "After a crash, some changes to {path} are still in a log file beside it, and the folder is "
                    "read-only. Copy both files to a writable folder and open the copy.",
                    path=path,
                )
            ) from error
        if code == _IOERR and atomic_files.is_full(path):  # too full for the index of the log that a crash left
            code = _FULL
        sentences = _sentences(path)
        if code not in sentences:
            raise
        raise _KINDS.get(code, UnusableFile)(sentences[code]) from error


def _add_functions(connection: Any) -> None:
    """Add the functions that queries compare texts with, because SQLite knows case and order of ASCII only."""
    for compared in (fold, same_key, look_alike_key, code_key):
        connection.create_function(compared.__name__, 1, _or_null(compared), deterministic=True)
    cached = lru_cache(MAX_SORTED)(_or_null(sort_key))  # of this connection, so that no name stays in memory after it
    connection.create_function(sort_key.__name__, 1, cached, deterministic=True)
    for searched in (has_words, begins_words, is_clear_part, has_note_words):
        connection.create_function(searched.__name__, -1, searched, deterministic=True)


def _or_null(function: Callable[[str], str]) -> Callable[[str | None], str | None]:
    return lambda text: None if text is None else function(text)


def is_read_only(error: Exception) -> bool:
    """Whether the error says that the file, or its folder, cannot be written."""
    return _primary_code(error) in (_READONLY, _CANTOPEN)


def is_damage(error: Exception) -> bool:
    """Whether the error says that the file is damaged or has another key."""
    return _primary_code(error) in (_CORRUPT, _NOTADB)


def is_misfit(error: Exception) -> bool:
    """Whether a statement that fits the schema failed all the same: another program has put a table in the place of another."""
    return _primary_code(error) == _ERROR


def key_literal(passphrase: str) -> str:
    """The passphrase as SQL text, quoted. Raises as `key_text`."""
    return "'" + key_text(passphrase).replace("'", "''") + "'"


def key_text(passphrase: str) -> str:
    """The passphrase in NFC, so that it opens the file from any keyboard. Raises UnusableFile if it cannot be used."""
    if isinstance(passphrase, DerivedKey):
        return passphrase
    if not passphrase:
        raise UnusableFile(message("Enter a passphrase."))
    try:
        passphrase.encode()
    except UnicodeEncodeError as error:
        raise UnusableFile(message("The passphrase is not valid text.")) from error
    if "\0" in passphrase:
        raise UnusableFile(message("The passphrase contains a character that cannot be typed."))
    normal = unicodedata.normalize("NFC", passphrase)
    raw_keys.refuse_raw_key(normal)
    return normal


def refuse_unusable(passphrase: str) -> None:
    """Raise as `key_text`, and BadInput for a new passphrase below the minimum of `passphrase_rule`."""
    if not raw_keys.is_allowed_raw_key(key_text(passphrase)):
        refuse_weak_passphrase(passphrase)


def _sentences(path: Path) -> dict[int, Message]:
    """Messages about a file for those of SQLite's codes that a user can act on."""
    return {
        _READONLY: message("{path} cannot be written. Check its permissions and those of its folder.", path=path),
        _CANTOPEN: message("{path} cannot be opened. Check its permissions and those of its folder.", path=path),
        _IOERR: message(
            "The disk failed while {path} was in use. Everything saved before that is safe. Check that the disk is connected, "
            "and try again.",
            path=path,
        ),
        _CORRUPT: message("{path} is damaged. Restore the latest backup.", path=path),
        _FULL: message(
            "The disk is full. Everything already saved in {path} is safe. Free some space and try again.", path=path
        ),
        _NOTADB: message("The passphrase is wrong, or {path} is not a Plumbline workspace.", path=path),
    }


_KINDS = {_CORRUPT: Damaged, _NOTADB: NotOpened}


def _primary_code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _has_log(database: Database) -> bool:
    return database.conn.execute("PRAGMA journal_mode").fetchone() == ("wal",)  # type: ignore[no-any-return]


def _run_pragmas(connection: Any, pragmas: tuple[str, ...]) -> None:
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").fetchall()
