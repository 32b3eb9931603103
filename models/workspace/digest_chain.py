"""Digest chain of the history: the digest of an entry covers its facts, its changes and the digest before it.

Text that may be personal enters the chain as a digest over a random salt and the text. The text can be erased together
with its salt and the chain stays valid; without the salt, the text cannot be found by guessing.
"""

import json
import secrets
from collections.abc import Iterable, Iterator
from hashlib import sha256

from models.support.messages import Message, message
from models.workspace.engine import Database
from models.workspace.history import Entry
from models.workspace.stored_values import to_sqlite

FIRST_DIGEST = "0" * 64
# The input of the digest of a change; `c` is the row of history_change.
_PAYLOAD = "json_array(c.action_id, c.tbl, c.pk, c.op, c.old, c.new)"


def open_entry(database: Database, entry: Entry) -> int:
    """Add the entry that the following changes belong to; returns its id."""
    salt, text = secrets.token_hex(16), str(to_sqlite(entry.label))
    arguments = None if entry.label.arguments is None else _text(entry.label.arguments)
    number = database.conn.execute(
        "INSERT INTO history_action"
        " (at, actor, name, sentence, arguments, salt, sentence_digest, kind, target, undo, first_change)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) + 1 FROM history_change))",
        (
            entry.at,
            to_sqlite(entry.actor),
            entry.operation,
            text,
            arguments,
            salt,
            _salted_digest(salt, _label_text(text, arguments) or ""),
            entry.kind,
            entry.target,
            entry.undo,
        ),
    ).lastrowid
    database.conn.execute("INSERT INTO history_current (one, action_id) VALUES (1, ?)", (number,))
    return int(number or 0)


def close_entry(database: Database, entry_id: int) -> bool:
    """Close the entry: link its changes into the chain, or drop it if nothing changed. Returns whether anything did."""
    database.conn.execute("DELETE FROM history_current")
    database.conn.execute(
        "UPDATE history_action SET last_change = (SELECT max(id) FROM history_change) WHERE id = ?", (entry_id,)
    )
    previous = head(database)
    first, last = _span(database, entry_id)
    if last is None or last < first:
        database.conn.execute("DELETE FROM history_action WHERE id = ?", (entry_id,))
        return False
    link = _link(previous, _facts(database, entry_id), (digest for _, digest in _changes(database, first, last)))
    database.conn.execute("UPDATE history_action SET digest = ? WHERE id = ?", (link, entry_id))
    return True


def erase(database: Database, changes: Iterable[int]) -> None:
    """Erase the values of recorded changes, by id, permanently. Time, actor and the fact of each change are kept."""
    for number in changes:
        [(_, digest)] = _changes(database, number, number)
        database.conn.execute(
            "UPDATE history_change SET old = NULL, new = NULL, salt = NULL, digest = ? WHERE id = ?", (digest, number)
        )


def erase_labels(database: Database, entries: Iterable[int]) -> None:
    """Erase the labels of closed entries, by id, permanently. Time, actor and operation are kept."""
    for number in entries:
        database.conn.execute(
            "UPDATE history_action SET sentence = NULL, arguments = NULL, salt = NULL WHERE id = ?", (number,)
        )


def head(database: Database) -> str:
    """Digest of the newest closed entry, 64 hex digits; it covers the whole history."""
    row = database.execute(
        "SELECT digest FROM history_action WHERE digest IS NOT NULL ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else FIRST_DIGEST


def head_without_exports(database: Database) -> str:
    """As `head`, of the newest entry that undo does not skip, so that exports do not change it."""
    row = database.execute(
        "SELECT digest FROM history_action WHERE digest IS NOT NULL AND undo <> 'skip' ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else FIRST_DIGEST


def verify(database: Database) -> Message | None:
    """None if the chain is valid, else a message about the first entry that was changed."""
    previous, end = FIRST_DIGEST, 0
    entries = database.execute(
        f"SELECT id, sentence, {_arguments(database)}, salt, sentence_digest, digest FROM history_action ORDER BY id"
    )
    for number, sentence, arguments, salt, sentence_digest, digest in entries:
        if not _matches(salt, _label_text(sentence, arguments), sentence_digest):
            return message("History entry {number}: the label is not the one that was recorded.", number=number)
        first, last = _span(database, number)
        if first != end + 1 or last is None:
            return message("History entry {number}: the changes are not those that were recorded.", number=number)
        changes = list(_changes(database, first, last))
        if len(changes) != last - first + 1 or any(owner != number for owner, _ in changes):
            return message("History entry {number}: the changes are not those that were recorded.", number=number)
        if _link(previous, _facts(database, number), (change for _, change in changes)) != digest:
            return message(
                "History entry {number} was changed, or does not follow from the entry before it.",
                number=number,
            )
        previous, end = digest, last
    if database.execute("SELECT 1 FROM history_change WHERE id > ?", (end,)).fetchone():
        return message("The history contains changes that belong to no entry.")
    return None


def _arguments(database: Database) -> str:
    """The column with the arguments of labels, or NULL in files before schema version 10."""
    columns = database.execute("SELECT name FROM pragma_table_info('history_action')")
    return "arguments" if ("arguments",) in columns.fetchall() else "NULL"


def _span(database: Database, entry_id: int) -> tuple[int, int | None]:
    """The ids of the first and the last change of an entry."""
    row = database.execute("SELECT first_change, last_change FROM history_action WHERE id = ?", (entry_id,)).fetchone()
    return row[0], row[1]


def _changes(database: Database, first: int, last: int) -> Iterator[tuple[int, str]]:
    """Entry id and digest of each change: the stored digest if its values were erased, else one calculated from them."""
    rows = database.execute(
        f"SELECT c.action_id, c.salt, c.digest, c.old IS NULL AND c.new IS NULL, {_PAYLOAD}"
        " FROM history_change AS c WHERE c.id BETWEEN ? AND ? ORDER BY c.id",
        (first, last),
    )
    for owner, salt, digest, erased, payload in rows:
        if erased != (salt is None) or erased != (digest is not None):
            yield owner, "neither written nor erased"
        else:
            yield owner, digest or _salted_digest(salt, payload)


def _facts(database: Database, entry_id: int) -> str:
    row = database.execute(
        "SELECT id, at, actor, name, sentence_digest, kind, target, undo, first_change, last_change"
        " FROM history_action WHERE id = ?",
        (entry_id,),
    ).fetchone()
    return _text(list(row))


def _label_text(label: str | None, arguments: str | None) -> str | None:
    """The text that the digest of a label covers; before schema version 10 a label had no stored arguments. None if erased."""
    return label if arguments is None else f"{label or ''}\n{arguments}"


def _matches(salt: str | None, text: str | None, digest: str) -> bool:
    """Whether the digest is that of the text. An erased text passes if its salt is erased too."""
    if salt is None or text is None:
        return salt is None and text is None
    return _salted_digest(salt, text) == digest


def _link(previous: str, facts: str, digests: Iterable[str]) -> str:
    link = sha256(f"{previous}\n{facts}".encode())
    for digest in digests:
        link.update(f"\n{digest}".encode())
    return link.hexdigest()


def _salted_digest(salt: str, text: str) -> str:
    return sha256(f"{salt}{text}".encode()).hexdigest()


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
