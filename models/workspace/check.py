"""Whether a workspace is sound: its pages, its structure, its links, its search index, its history."""

from pathlib import Path

from models.workspace import connection, history
from models.workspace.workspace import Workspace


def check(path: Path, passphrase: str) -> tuple[str, ...]:
    """What is wrong with the file, each a sentence; empty if it is sound. Raises UnusableFile if it does not open."""
    with Workspace.open(path, passphrase) as workspace:
        return tuple(_problems(workspace))


def _problems(workspace: Workspace) -> list[str]:
    database = workspace.database
    found = []
    try:
        found += [f"A page is damaged: {row[0]}." for row in database.execute("PRAGMA cipher_integrity_check").fetchall()]
        structure = [row[0] for row in database.execute("PRAGMA integrity_check").fetchall()]
        found += [f"The structure is damaged: {line}." for line in structure if line != "ok"]
        broken = {row[0] for row in database.execute("PRAGMA foreign_key_check").fetchall()}
        found += [f"Rows of {table} point to something that is not there." for table in sorted(broken)]
        problem = history.verify(database)
        found += [problem] if problem else []
    except connection.DatabaseError as error:
        found.append(f"The file cannot be read to its end: {error}. Restore the newest backup.")
    found += _search_problem(workspace)
    return found


def _search_problem(workspace: Workspace) -> list[str]:
    try:
        workspace.database.conn.execute("INSERT INTO note_fts (note_fts, rank) VALUES ('integrity-check', 1)")
    except connection.DatabaseError:
        return ["The search index of the journal does not match the notes."]
    return []
