"""A connection to the encrypted file: its key, the pragmas that keep what was saved, and words for what goes wrong."""

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from models.support.errors import UnusableFile
from models.support.folding import begins_words, fold, has_words, same_key, sort_key
from models.support.messages import Message, message
from models.support.text_search import has_note_words
from models.workspace import atomic_files, engine, lock
from models.workspace.engine import Database, DatabaseError

_PRAGMAS = (
    "cipher_log_level = NONE",
    "foreign_keys = ON",
    "recursive_triggers = ON",  # or REPLACE would delete rows without telling the history
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "cache_size = -64000",
)

STATEMENTS = 512
"""How many prepared statements are kept: preparing a write compiles its recording trigger, which costs most of it."""

# SQLite's primary result codes.
_BUSY, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 8, 10, 11, 13, 14, 26


def connect(path: Path, passphrase: str) -> Database:
    """A keyed connection to `path`, which is created if missing. Raises DatabaseError if the key does not fit."""
    literal = key_literal(passphrase)
    # Absolute, because SQLite has ideas of its own about names such as ":memory:" and "file:".
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
    return Database(connection, execute_plugins=False)


class Closed(UnusableFile):
    """The connection to the file is gone, and the file has to be opened again."""

    def __init__(self, path: Path) -> None:
        super().__init__(message("{path} is closed. Open it again.", path=path))


def lock_exclusively(database: Database) -> None:
    """Take the file for this connection alone, without changing a byte of it. DatabaseError if it is taken."""
    _run_pragmas(database.conn, ("locking_mode = EXCLUSIVE", "synchronous = FULL"))
    database.conn.execute("BEGIN EXCLUSIVE")
    database.conn.execute("COMMIT")


def connect_exclusively(path: Path, passphrase: str) -> Database:
    """A keyed connection that has the file for itself. DatabaseError if the key does not fit or the file is taken."""
    database = connect(path, passphrase)
    with close_on_failure(database):
        lock_exclusively(database)
    return database


def drop_empty_log(database: Database, path: Path) -> None:
    """Delete a log that was emptied and could not be deleted when the file was closed. Only while the file is held."""
    log = atomic_files.beside(atomic_files.real(path), "-wal")
    with suppress(OSError):
        if not _has_log(database) and log.stat().st_size == 0:
            log.unlink()


def enable_wal(database: Database) -> None:
    """Have every write go through a log, which survives a power cut as SQLite's own journal does and is quicker.

    The mode is part of the file, so this changes it: the first action of all goes without, and leaves the file as it
    was to the last byte if it fails.
    """
    _run_pragmas(database.conn, ("journal_mode = WAL",))


def do_without_journal(connection: Any) -> None:
    """For a file that is thrown away if anything fails while it is filled, and synced as a whole after that."""
    _run_pragmas(connection, ("journal_mode = OFF", "synchronous = OFF"))


def flush(database: Database) -> None:
    """Write what is in the log into the file, and do without one. DatabaseError, with the file as it was, if that fails."""
    if _has_log(database):
        _run_pragmas(database.conn, ("wal_checkpoint(TRUNCATE)", "journal_mode = DELETE"))


def checkpoint(database: Database) -> bool:
    """Bring the log into the main file, which then holds all that was written. Returns whether it does.

    Nothing is lost where that fails: the log still holds it.
    """
    if not _has_log(database):
        return True
    with suppress(DatabaseError):
        [busy, *_] = database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    return False


def close(database: Database) -> None:
    """Leave one self-contained file behind, with no log beside it, and close the connection."""
    try:
        # Where this fails (a full disk), the log stays beside the file and is taken in at the next opening. What fails
        # does not keep the rest from being done: an empty log makes room.
        for pragma in ("optimize", "wal_checkpoint(TRUNCATE)", "journal_mode = DELETE"):
            with suppress(DatabaseError):
                if _has_log(database):
                    _run_pragmas(database.conn, (pragma,))
        # A spent journal that could not be deleted before; SQLite deletes it on leaving a mode in which it would stay.
        with suppress(DatabaseError):
            if not _has_log(database):
                _run_pragmas(
                    database.conn, ("locking_mode = NORMAL", "journal_mode = PERSIST", "journal_mode = DELETE")
                )
    finally:
        database.conn.close()


def abandon(database: Database) -> bool:
    """Close a connection whose file is no longer at its path, where every name may be that of another file by now.

    Returns whether the file, wherever it is, holds all that was written; if not, its log does.
    """
    try:
        with suppress(DatabaseError):
            is_complete = checkpoint(database)
            if not _has_log(database):
                _run_pragmas(database.conn, ("journal_mode = MEMORY",))  # or SQLite would delete a journal by its name
            return is_complete
        return False
    finally:
        database.conn.close()


@contextmanager
def close_on_failure(database: Database) -> Iterator[None]:
    """Close the connection if what is done with it fails."""
    try:
        yield
    except BaseException:
        close(database)
        raise


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite reports about the file into UnusableFile with a sentence; errors in a statement pass through."""
    try:
        yield
    except DatabaseError as error:
        code = _primary_code(error)
        if not code and str(error) == "Cannot operate on a closed database.":
            raise Closed(path) from error
        if code == _BUSY:
            raise lock.WorkspaceInUse(path) from error
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
        sentences = _sentences(path)
        if code not in sentences:
            raise
        raise UnusableFile(sentences[code]) from error


def _add_functions(connection: Any) -> None:
    """What queries compare names by: SQLite itself knows no case and no order outside ASCII."""
    for compared in (fold, same_key, sort_key):
        connection.create_function(compared.__name__, 1, _or_null(compared), deterministic=True)
    for searched in (has_words, begins_words, has_note_words):
        connection.create_function(searched.__name__, -1, searched, deterministic=True)


def _or_null(function: Callable[[str], str]) -> Callable[[str | None], str | None]:
    return lambda text: None if text is None else function(text)


def is_read_only(error: Exception) -> bool:
    """Whether the error says that the file, or its folder, cannot be written."""
    return _primary_code(error) in (_READONLY, _CANTOPEN)


def is_damage(error: Exception) -> bool:
    """Whether the error says that the file does not hold what was written to it, or not under this key."""
    return _primary_code(error) in (_CORRUPT, _NOTADB)


def key_literal(passphrase: str) -> str:
    """The passphrase as SQL text, quoted. Raises as `key_text`."""
    return "'" + key_text(passphrase).replace("'", "''") + "'"


def key_text(passphrase: str) -> str:
    """The passphrase in NFC, so that it opens the file from any keyboard. Raises UnusableFile if it cannot be used."""
    if not passphrase:
        raise UnusableFile(message("Enter a passphrase."))
    try:
        passphrase.encode()
    except UnicodeEncodeError as error:
        raise UnusableFile(message("The passphrase is not valid text.")) from error
    if "\0" in passphrase:
        raise UnusableFile(message("The passphrase contains a character that cannot be typed."))
    return unicodedata.normalize("NFC", passphrase)


def _sentences(path: Path) -> dict[int, Message]:
    """What to say of a file for each of SQLite's codes that a user can do something about."""
    return {
        _READONLY: message("{path} cannot be written. Check its permissions and those of its folder.", path=path),
        _CANTOPEN: message("{path} cannot be opened. Check its permissions and those of its folder.", path=path),
        _IOERR: message("The disk failed while {path} was in use. Everything saved before is kept.", path=path),
        _CORRUPT: message("{path} is damaged. Restore the newest backup.", path=path),
        _FULL: message(
            "The disk is full. Everything saved in {path} before is kept. Free some space and try again.", path=path
        ),
        _NOTADB: message("The passphrase is wrong, or {path} is not a Plumbline workspace.", path=path),
    }


def _primary_code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _has_log(database: Database) -> bool:
    return database.conn.execute("PRAGMA journal_mode").fetchone() == ("wal",)  # type: ignore[no-any-return]


def _run_pragmas(connection: Any, pragmas: tuple[str, ...]) -> None:
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").fetchall()
