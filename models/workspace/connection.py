"""Opening the encrypted file: SQLCipher underneath, sqlite-utils on top, and the pragmas that keep what was saved."""

import os
import sys
import unicodedata
from pathlib import Path
from typing import Any

import sqlcipher3

# sqlite-utils prefers pysqlite3 to the standard library's sqlite3. Standing in for it makes sqlite-utils catch SQLCipher's
# exceptions, which are not subclasses of the standard ones. It must happen before sqlite_utils is first imported.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

from sqlite_utils import Database  # noqa: E402

from models.errors import BadInput, UnusableFile  # noqa: E402

DatabaseError: type[Exception] = sqlcipher3.dbapi2.DatabaseError
IntegrityError: type[Exception] = sqlcipher3.dbapi2.IntegrityError
OperationalError: type[Exception] = sqlcipher3.dbapi2.OperationalError

APPLICATION_ID = 0x506C756D  # "Plum"
_PLAIN_HEADER = b"SQLite format 3\0"


def connect(path: Path, passphrase: str) -> Database:
    """A keyed connection to `path`, which is created if missing. Raises DatabaseError if the key does not fit."""
    literal = key_literal(passphrase)
    connection = sqlcipher3.connect(str(path), isolation_level=None, timeout=0, check_same_thread=True)
    try:
        connection.execute(f"PRAGMA key = {literal}")
        _pragmas(connection, "cipher_log_level = NONE", "foreign_keys = ON", "recursive_triggers = ON", "secure_delete = ON")
        _pragmas(connection, "temp_store = MEMORY", "trusted_schema = OFF", "cell_size_check = ON", "cache_size = -64000")
    except BaseException:
        connection.close()
        raise
    return Database(connection, execute_plugins=False)


def take_hold(database: Database) -> None:
    """Take the file for this process alone, with a log that survives a power cut. Raises OperationalError if it is taken."""
    _pragmas(database.conn, "locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL")
    database.conn.execute("BEGIN EXCLUSIVE")
    database.conn.execute("COMMIT")


def let_go(database: Database) -> None:
    """Leave one self-contained file behind, with no log beside it, and close the connection."""
    try:
        _pragmas(database.conn, "optimize", "wal_checkpoint(TRUNCATE)", "journal_mode = DELETE")
    finally:
        database.conn.close()


def key_literal(passphrase: str) -> str:
    """The passphrase as SQL text: NFC, so that it opens the file from any keyboard, and quoted."""
    if not passphrase:
        raise BadInput("The passphrase is empty.")
    if "\0" in passphrase:
        raise BadInput("The passphrase holds a character that cannot be typed.")
    return "'" + unicodedata.normalize("NFC", passphrase).replace("'", "''") + "'"


def check_before_opening(path: Path) -> None:
    """Raise UnusableFile for what is visibly not a workspace, without touching it."""
    if not path.exists():
        raise UnusableFile(f"{path} does not exist.")
    if path.is_dir():
        raise UnusableFile(f"{path} is a folder, not a workspace.")
    try:
        with path.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
    except OSError as error:
        raise UnusableFile(f"{path} cannot be read: {(error.strerror or 'unknown reason').lower()}.") from error
    if not header:
        raise UnusableFile(f"{path} is empty; it is not a workspace.")
    if header == _PLAIN_HEADER:
        raise UnusableFile(f"{path} is an unencrypted database; Plumbline opens only workspaces of its own.")


def make_private_file(path: Path) -> None:
    """Create an empty file that only its owner can read. Raises UnusableFile if it exists or cannot be made."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise UnusableFile(f"{path} exists already; choose another name.") from error
    except OSError as error:
        raise UnusableFile(f"{path} cannot be made: {(error.strerror or 'unknown reason').lower()}.") from error


def _pragmas(connection: Any, *pragmas: str) -> None:
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").fetchall()
