"""The chain of digests over the history: each action's digest covers its facts, its changes and the digest before it.

Whatever may hold somebody's words enters the chain as a digest over a random salt and those words. They can be erased
with their salt, and the chain still holds; without the salt nobody finds out by trying which words were there.
"""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from random import Random

from models.workspace.engine import Database
from models.workspace.history import Entry
from models.workspace.values import storable

FIRST_DIGEST = "0" * 64
_BATCH = 1000


def begin(database: Database, entry: Entry, random: Random) -> int:
    """Write the entry that the coming changes belong to; returns its id."""
    salt = _salt(random)
    number = database.conn.execute(
        "INSERT INTO history_action (at, actor, name, sentence, salt, sentence_digest, kind, target, undo)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.at,
            storable(entry.actor),
            entry.name,
            storable(entry.sentence),
            salt,
            _salted(salt, entry.sentence),
            entry.kind,
            entry.target,
            entry.undo,
        ),
    ).lastrowid
    database.conn.execute("INSERT INTO history_current (one, action_id) VALUES (1, ?)", (number,))
    return int(number or 0)


def seal(database: Database, entry_id: int, random: Random) -> bool:
    """Close the entry: link its changes into the chain, or drop it if nothing changed. Returns whether anything did."""
    database.conn.execute("DELETE FROM history_current")
    if not database.execute("SELECT 1 FROM history_change WHERE action_id = ? LIMIT 1", (entry_id,)).fetchone():
        database.conn.execute("DELETE FROM history_action WHERE id = ?", (entry_id,))
        return False
    link = _link(head(database), _facts(database, entry_id), _seal_changes(database, entry_id, random))
    database.conn.execute("UPDATE history_action SET digest = ? WHERE id = ?", (link, entry_id))
    return True


def head(database: Database) -> str:
    """The digest of the newest sealed entry, 64 hex digits: it stands for everything that happened so far."""
    row = database.execute(
        "SELECT digest FROM history_action WHERE digest IS NOT NULL ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else FIRST_DIGEST


def verify(database: Database) -> str | None:
    """None if the chain is whole, else a sentence that names the first entry which is not what was written."""
    previous = FIRST_DIGEST
    entries = database.execute("SELECT id, sentence, salt, sentence_digest, digest FROM history_action ORDER BY id")
    for number, sentence, salt, sentence_digest, digest in entries:
        if not _stands(salt, sentence, sentence_digest):
            return f"History entry {number} does not have the sentence that was recorded."
        digests = []
        for change, change_salt, change_digest, erased in _changes(database, number):
            if not _stands(change_salt, None if erased else change, change_digest):
                return f"History entry {number} holds a change that is not what was recorded."
            digests.append(change_digest)
        if _link(previous, _facts(database, number), digests) != digest:
            return f"History entry {number} does not follow from the one before it."
        previous = digest
    return None


def _seal_changes(database: Database, entry_id: int, random: Random) -> Iterator[str]:
    """Give every change of the entry its salt and digest; yields the digests. In batches: an import has many."""
    last = 0
    while rows := database.execute(
        "SELECT id, tbl, pk, op, old, new FROM history_change WHERE action_id = ? AND id > ? ORDER BY id LIMIT ?",
        (entry_id, last, _BATCH),
    ).fetchall():
        sealed = []
        for number, *payload in rows:
            salt = _salt(random)
            sealed.append((salt, _salted(salt, _text(payload)), number))
        database.conn.executemany("UPDATE history_change SET salt = ?, digest = ? WHERE id = ?", sealed)
        yield from (digest for _, digest, _ in sealed)
        last = rows[-1][0]


def _changes(database: Database, entry_id: int) -> Iterator[tuple[str, str | None, str, bool]]:
    rows = database.execute(
        "SELECT tbl, pk, op, old, new, salt, digest FROM history_change WHERE action_id = ? ORDER BY id", (entry_id,)
    )
    for *payload, salt, digest in rows:
        yield _text(payload), salt, digest, payload[3:] == [None, None]


def _facts(database: Database, entry_id: int) -> str:
    row = database.execute(
        "SELECT id, at, actor, name, sentence_digest, kind, target, undo FROM history_action WHERE id = ?", (entry_id,)
    ).fetchone()
    return _text(row)


def _stands(salt: str | None, words: str | None, digest: str) -> bool:
    """Whether the words are what the digest was made of. Erased ones pass, if their salt is gone with them."""
    if salt is None or words is None:
        return salt is None and words is None
    return _salted(salt, words) == digest


def _link(previous: str, facts: str, digests: Iterable[str]) -> str:
    link = sha256(f"{previous}\n{facts}".encode())
    for digest in digests:
        link.update(f"\n{digest}".encode())
    return link.hexdigest()


def _salted(salt: str, words: str) -> str:
    return sha256(f"{salt}{words}".encode()).hexdigest()


def _salt(random: Random) -> str:
    return f"{random.getrandbits(128):032x}"


def _text(row: Iterable[object]) -> str:
    return json.dumps(list(row), ensure_ascii=False, separators=(",", ":"))
