"""Salvage of a damaged workspace: what can be read is written to a new one, and what cannot is named.

The history knows every row. If all of it can be read, it is kept, and lost rows are rebuilt from it. If not, the new workspace
begins a history of its own, because a chain with missing entries proves nothing.
"""

import json
import shutil
from collections.abc import Mapping
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import message
from models.workspace import (
    atomic_files,
    connection,
    crash_log,
    growing_files,
    lock,
    migrations,
    opening,
    salvage_write,
    schema_check,
    schema_repair,
    triggers,
)
from models.workspace.derived_keys import Keys
from models.workspace.engine import Database, DatabaseError
from models.workspace.lost_parents import replayed
from models.workspace.salvage_read import DamagedFile, Found, Table, tables_of
from models.workspace.salvage_report import Loss, Salvaged, sentences
from models.workspace.salvage_write import Written
from models.workspace.salvaged_names import RecordNames

_REWRITTEN = "SELECT migration_set, name, applied_at FROM _sqlite_migrations WHERE migration_set = 'rewritten'"


def salvage(source: Path, target: Path, passphrase: str) -> Salvaged:
    """Write what can be read of a damaged workspace to a new one, with the same passphrase. `source` is not changed.

    Raises UnusableFile if the target exists or cannot be written, or if the passphrase is wrong or the first page or the
    schema of the file is damaged, so that nothing can be read.
    """
    opening.refuse_missing(source)
    lock.refuse_locked(source)
    atomic_files.refuse_taken(target)
    growing_files.delete_leftovers(target)
    with ExitStack() as stack, connection.translate_errors(target):
        copy = stack.enter_context(
            growing_files.growing(target.with_name(f"{target.stem}-before-salvage{target.suffix}"))
        )
        stack.callback(atomic_files.discard, copy)
        skipped_log = _copy(source, copy, passphrase)
        file = _open(source, copy, passphrase)
        stack.callback(file.close)
        version = _version(file.database)
        schema = stack.enter_context(closing(salvage_write.empty(version)))
        tables = tables_of(Database(schema), _tables(Database(schema)))
        found = {table.name: file.read(table) for table in tables}
        notes = file.rows(_REWRITTEN)[0] if migrations.TABLE in file.names else []
        with growing_files.growing(target) as part:
            key = Keys(connection.key_text(passphrase)).of_file(
                copy
            )  # with its salt, which tells its backups from others
            written = salvage_write.write(part, key, version, tables, found, notes, datetime.now(UTC))
            names = RecordNames(Database(schema), tables, found, replayed(found["history_change"]))
            report = _report(tables, found, written, skipped_log=skipped_log)
            report = replace(report, sentences=tuple(sentences(report, names)))
            atomic_files.put_new(part, target)
    return report


def _copy(source: Path, copy: Path, passphrase: str) -> bool:
    """Copy the file, and its logs if they are of its latest session. Returns whether logs were left out."""
    logs = [log for log in atomic_files.logs_of(source) if not log.name.endswith("-shm")]
    with atomic_files.translate_errors(copy):
        shutil.copyfile(source, copy)
        if not logs:
            return False
        with suppress(UnusableFile, DatabaseError):
            crash_log.refuse_foreign(source, passphrase)
            for log in logs:
                shutil.copyfile(log, atomic_files.beside(copy, log.name.removeprefix(source.name)))
            return False
    return True


def _open(source: Path, copy: Path, passphrase: str) -> DamagedFile:
    try:
        key = Keys(connection.key_text(passphrase)).of_file(copy)
        schema_repair.repair(copy, key)
        file = DamagedFile(copy, key)
    except DatabaseError as error:
        raise UnusableFile(
            message(
                "Nothing of {path} can be read: the passphrase is wrong, or its first page is damaged. Restore the latest "
                "backup.",
                path=source,
            )
        ) from error
    try:
        if not migrations.is_workspace(file.database):
            raise UnusableFile(message("{path} is not a Plumbline workspace.", path=source))
        try:
            migrations.refuse_newer(file.database, source)
        except DatabaseError:  # the list of applied schema files cannot be read; the version was compared before it
            file.reopen()
        schema_check.refuse_foreign(file.database, source)
    except BaseException:
        file.close()
        raise
    return file


def _version(database: Database) -> int:
    [version] = database.execute("PRAGMA user_version").fetchone()
    return int(version)


def _tables(database: Database) -> list[str]:
    """The tables that are read: those of operations, of the history, and the key that signs documents, if there is one yet."""
    return [
        *triggers.domain_tables(database),
        *(name for name in salvage_write.OWN if salvage_write.has(database, name)),
    ]


def _report(tables: list[Table], found: Mapping[str, Found], written: Written, *, skipped_log: bool) -> Salvaged:
    expected = _expected(found["history_change"])
    losses = []
    for table in tables:
        if table.name in salvage_write.OWN:
            continue
        there = written.keys[table.name].union(written.orphans.get(table.name, ()))  # what was dropped is named as such
        keys = tuple(sorted(expected.get(table.name, set()) - there))
        seen = found[table.name]
        named = {json.loads(key)[0] for key in (*there, *expected.get(table.name, ()))}
        is_whole = seen.is_complete or (written.keeps_history and table.name != "draft")
        unknown = () if is_whole else tuple(number for number in seen.lost if number not in named)
        more = not is_whole and seen.lost_after is not None
        if keys or unknown or more:
            losses.append(Loss(table.name, keys, unknown, more))
    keeps_key = salvage_write.SIGNING_KEY not in found or bool(found[salvage_write.SIGNING_KEY].rows)
    read = sum(len(found[table.name].rows) for table in tables if table.name not in salvage_write.HISTORY)
    return Salvaged(
        read,
        written.rebuilt,
        written.parents,
        tuple(losses),
        written.orphans,
        written.unlinked,
        written.keeps_history,
        keeps_key,
        skipped_log,
    )


def _expected(changes: Found) -> dict[str, set[str]]:
    """The keys of the rows that exist according to the readable changes, by table."""
    existing: dict[str, set[str]] = {}
    for _key, row in sorted(changes.rows.items()):
        table, key, operation = row[2], row[3], row[4]
        of_table = existing.setdefault(str(table), set())
        (of_table.discard if operation == "D" else of_table.add)(str(key))
    return existing
