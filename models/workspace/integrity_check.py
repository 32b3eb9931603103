"""Integrity check of a workspace: pages, schema, structure, foreign keys, history, rows, search index and backups."""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from models.support.messages import Message, message
from models.workspace import connection, digest_chain, history_replay, missing_history, opening, schema_check
from models.workspace.engine import Database, DatabaseError
from models.workspace.workspace import Workspace

_INDEXES = ("note_fts", "note_parts")


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything wrong with a file, one message each, and the comparison of its history with backups."""

    problems: tuple[Message, ...]
    backups: missing_history.Compared


def check(path: Path, passphrase: str) -> tuple[Message, ...]:
    """Everything wrong with the file, one message each; empty if it is sound. Nothing is written.

    Raises UnusableFile if it does not open.
    """
    return examine(path, passphrase).problems


def examine(path: Path, passphrase: str, folders: Iterable[Path] = (), digest: str | None = None) -> Findings:
    """As `check`; the history is also compared with the backups in these folders, and with a digest from a document."""
    database = opening.unlock(path, passphrase, even_changed=True)
    with closing(database.conn), connection.translate_errors(path), _any_text(database):
        return _findings(database, path, folders, digest)


def check_open(workspace: Workspace) -> tuple[Message, ...]:
    """As `check`, for an open workspace."""
    return examine_open(workspace).problems


def examine_open(workspace: Workspace, folders: Iterable[Path] = ()) -> Findings:
    """As `examine`, for an open workspace."""
    with workspace.exclusive(), connection.translate_errors(workspace.path), _any_text(workspace.database):
        return _findings(workspace.database, workspace.path, folders, None)


def _findings(database: Database, path: Path, folders: Iterable[Path], digest: str | None) -> Findings:
    problems = tuple(_problems(database))
    if problems:  # the file may be unreadable, and its history is not the one that was written
        return Findings(problems, missing_history.Compared())
    compared = missing_history.compare(database, path, folders)
    unknown = () if digest is None or missing_history.contains(database, digest) else (missing_history.UNKNOWN_DIGEST,)
    return Findings((*compared.missing, *unknown), compared)


@contextmanager
def _any_text(database: Database) -> Iterator[None]:
    """Decode invalid text with escapes, so that forged content is reported instead of ending the check."""
    database.conn.text_factory = lambda raw: raw.decode(errors="backslashreplace")
    try:
        yield
    finally:
        database.conn.text_factory = str


def _problems(database: Database) -> Iterator[Message]:
    """Every problem, up to an unreadable page, after which SQLCipher fails, or a changed schema."""
    damaged: list[Message] = []
    try:
        damaged = _damaged_pages(database)
        changed_schema = schema_check.problems(database)
        if changed_schema:  # an unknown view may do anything, so nothing more is read
            yield from (*damaged, *changed_schema)
            return
        structure = _structure(database)
        if structure:
            yield from (*damaged, *structure)
        damaged.clear()  # every page with content could be read: the others are free, or have a newer content in the log
        yield from _content_problems(database)
    except DatabaseError as error:
        if not connection.is_damage(error) and not connection.is_misfit(error):
            raise
        yield from damaged
        yield message("The file cannot be read to its end. Restore the latest backup.")


def _damaged_pages(database: Database) -> list[Message]:
    """A message for each page of the main file that is not as it was written.

    A kill or a power cut may leave a free page half written, which is no damage: free pages are never read.
    """
    lines = database.execute("PRAGMA cipher_integrity_check").fetchall()
    if lines:
        database.execute("PRAGMA shrink_memory")  # so that the next check reads all pages from the disk
    return [message("A page is damaged: {line}.", line=line) for (line,) in lines]


def _structure(database: Database) -> list[Message]:
    """What is wrong with the structure. Reads every page that is not free."""
    lines = database.execute("PRAGMA integrity_check").fetchall()
    return [message("The database structure is damaged: {line}.", line=line) for (line,) in lines if line != "ok"]


def _content_problems(database: Database) -> Iterator[Message]:
    for table in sorted({row[0] for row in database.execute("PRAGMA foreign_key_check").fetchall()}):
        yield message("Rows of {table} refer to rows that do not exist.", table=table)
    broken_chain = digest_chain.verify(database)
    if broken_chain:
        yield broken_chain
    else:
        yield from history_replay.differences(database)
    if not all(_search_matches(database, index) for index in _INDEXES if _has(database, index)):
        yield message("The search index of the journal does not match the notes.")


def _has(database: Database, table: str) -> bool:
    """Whether the file has this table: a file may be checked before it is migrated."""
    return database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone() is not None


def _search_matches(database: Database, index: str) -> bool:
    """Whether the index matches the notes, word by word; on a read-only file, where SQLite refuses that, by note ids only."""
    try:
        database.conn.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    except DatabaseError as error:
        if connection.is_read_only(error):
            return _index_is_complete(database, index)
        if not connection.is_damage(error):
            raise
        return False
    return True


def _index_is_complete(database: Database, index: str) -> bool:
    apart = f"SELECT id FROM note EXCEPT SELECT id FROM {index}_docsize"
    back = f"SELECT id FROM {index}_docsize EXCEPT SELECT id FROM note"
    return not any(database.execute(sql).fetchone() for sql in (apart, back))
