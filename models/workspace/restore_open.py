"""Restoring a backup into an open workspace, which stays open."""

from contextlib import closing
from pathlib import Path

from models.workspace import atomic_files, backup_files, connection, growing_files, migrations, opening, schema_check
from models.workspace.backup_files import Reason
from models.workspace.engine import DatabaseError
from models.workspace.workspace import Workspace


def restore_into(workspace: Workspace, source: Path) -> Path:
    """Replace the content of an open workspace by that of a backup. Returns the copy of the replaced content.

    Restoring that copy undoes it; of a damaged workspace, it is the file as it is. The backup must open with the passphrase of
    the workspace; an older one is migrated.
    Raises UnusableFile, with both files untouched, if the backup does not open or is damaged, or the disk fails.
    """
    place, passphrase = atomic_files.real(workspace.path), workspace.database.passphrase
    with growing_files.growing(place) as part:
        database = opening.unlock(source, passphrase)
        with closing(database.conn), connection.translate_errors(source):
            backup_files.fill(database, part, place)
        _migrate(part, passphrase)
        with workspace.exclusive(), connection.translate_errors(workspace.path):
            try:
                with backup_files.copy_while_replacing(workspace.database, place, Reason.RESTORE) as kept:
                    workspace.replace_file(part, passphrase, kept=kept, old=passphrase)
            except DatabaseError as error:
                if not connection.is_damage(error):
                    raise
                kept = backup_files.free_name(place, Reason.RESTORE)
                workspace.replace_file(part, passphrase, kept=kept, old=passphrase, keep=growing_files.copy)
    return kept


def _migrate(part: Path, passphrase: str) -> None:
    """Bring the copy of an older backup up to date. No backup is needed: the original stays."""
    with connection.translate_errors(part), closing((database := connection.connect(part, passphrase)).conn):
        if not migrations.is_current(database):
            connection.do_without_journal(database.conn)
            migrations.migrate(database)
            schema_check.refuse_changed(database, part)
