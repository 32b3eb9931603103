"""Stories that end in a kill or a power cut, what they acknowledge to the user, and what must be left of them."""

from itertools import count
from pathlib import Path

from models.workspace.backup import backup, restore
from models.workspace.change_passphrase import change_passphrase
from models.workspace.restore_open import restore_into
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.forked_stories import NEW, Acknowledge

SAVED = "saved"
"""The name of the backup that is restored."""


def first_operation(path: Path, acknowledge: Acknowledge) -> None:
    """One operation, which uses the rollback journal and free pages; with a small cache, it writes before it commits."""
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.database.execute("PRAGMA cache_size = 20")
        workspace.do(act.add_many, engineers=3, text="first " * 400)
        acknowledge("Engineer 2")


def session(path: Path, acknowledge: Acknowledge) -> None:
    """Several operations, from the second on through the write-ahead log, which is small and often written into the file."""
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.database.execute("PRAGMA wal_autocheckpoint = 8")
        for number in range(5):
            _add(workspace, f"Person {number}", acknowledge)
            if number == 2:
                workspace.checkpoint()


def session_in_the_log(path: Path, acknowledge: Acknowledge) -> None:
    """Several operations that only the write-ahead log holds until the workspace is closed."""
    with Workspace.open(path, act.QUICK) as workspace:
        for number in range(5):
            _add(workspace, f"Person {number}", acknowledge)


def endless_session(path: Path, acknowledge: Acknowledge) -> None:
    """Operations until the process is killed, with a small log that is often written into the file."""
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.database.execute("PRAGMA wal_autocheckpoint = 8")
        [row] = workspace.query("SELECT count(*) AS people FROM engineer")
        for number in count(row["people"] - 2):
            _add(workspace, f"Person {number}", acknowledge)


def one_operation(path: Path, acknowledge: Acknowledge) -> None:
    """The first operation of a session, and the next ones that follow it in sessions of their own."""
    for _ in range(8):
        with Workspace.open(path, act.QUICK) as workspace:
            [row] = workspace.query("SELECT count(*) AS people FROM engineer")
            _add(workspace, f"Person {row['people'] - 2}", acknowledge)


def create(path: Path, acknowledge: Acknowledge) -> None:
    """A new workspace."""
    with Workspace.create(path, act.QUICK):
        acknowledge("created")


def change(path: Path, acknowledge: Acknowledge) -> None:
    """A new passphrase."""
    change_passphrase(path, act.QUICK, NEW)
    acknowledge("changed")


def migrate(path: Path, acknowledge: Acknowledge) -> None:
    """Opening an older file."""
    with Workspace.open(path, act.QUICK):
        acknowledge("migrated")


def restore_saved(path: Path, acknowledge: Acknowledge) -> None:
    """Restoring a backup over the workspace."""
    restore(path.with_name(SAVED), path, act.QUICK)
    acknowledge("restored")


def restore_open(path: Path, acknowledge: Acknowledge) -> None:
    """Restoring a backup into the open workspace."""
    with Workspace.open(path, act.QUICK) as workspace:
        restore_into(workspace, path.with_name(SAVED))
        acknowledge("restored")


def save(path: Path, acknowledge: Acknowledge) -> None:
    """A backup."""
    with Workspace.open(path, act.QUICK) as workspace:
        acknowledge(backup(workspace).name)


STORIES = {
    story.__name__: story
    for story in (
        first_operation, session, session_in_the_log, endless_session, one_operation, create, change, migrate,
        restore_saved, restore_open, save,
    )
}  # fmt: skip


def _add(workspace: Workspace, name: str, acknowledge: Acknowledge) -> None:
    """Add an engineer with a long note."""
    engineer = workspace.do(act.add_engineer, name=name).result
    acknowledge(name)
    workspace.do(act.write_note, engineer=engineer, text=f"{name} " * 300, competencies=("COD-1", "COD-2"))
