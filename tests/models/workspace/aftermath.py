"""Files from which the stories start, and the judgement of what a kill or a power cut left of them."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace.engine import DatabaseError
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.disk_stories import NEW, SAVED
from tests.models.workspace.older_versions import RELEASED, use_schema

BEFORE = {"Ines Duarte", "Tomasz Nowak"}
RESTORED = {"Written before the backup"}
PATH = "team.plumbline"
NOT_OURS = f".{SAVED}.lock"
"""The lock file of the backup that is restored; the next opening of the backup deletes it."""
LEFT = (".part", "-journal", "-wal", ".open", ".lock")
OLDER = len(RELEASED) - 2
"""The schema version of the file that is migrated."""


class Start:
    """The files of each story before it starts, made once."""

    def __init__(self, folder: Path) -> None:
        self._team = _workspace(folder / "a.plumbline", BEFORE)
        self._saved = _workspace(folder / "b.plumbline", RESTORED)
        with pytest.MonkeyPatch.context() as earlier:
            use_schema(earlier, OLDER)
            self._older = _workspace(folder / "c.plumbline", BEFORE)

    def files(self, story: str) -> dict[str, bytes]:
        """The files of a story by name."""
        match story:
            case "create":
                return {}
            case "migrate":
                return {PATH: self._older}
            case "restore_saved" | "restore_open":
                return {PATH: self._team, SAVED: self._saved}
            case _:
                return {PATH: self._team}


def replace_files(folder: Path, files: dict[str, bytes]) -> None:
    """Give the folder exactly these files."""
    for file in folder.iterdir():
        file.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)


def problem(folder: Path, story: str, acknowledged: Sequence[str], *, checked: bool) -> str:
    """What a user would complain about, beginning with its kind; empty if there is nothing.

    The file opens, with one passphrase, and has all that was acknowledged and whole operations only; backups open; with
    `checked`, a check finds nothing in any of them. Opening leaves nothing else in the folder.
    """
    path = folder / PATH
    if story == "create" and not path.exists():
        if acknowledged:
            return "lost: the new workspace"
        Workspace.create(path, act.QUICK).close()
    opened = [(key, names) for key in (act.QUICK, NEW) if (names := names_in(path, key)) is not None]
    if len(opened) != 1:
        return f"unopenable: {len(opened)} passphrases open {PATH}"
    [(passphrase, names)] = opened
    kept = [names_in(file, act.QUICK) for file in folder.glob("*-before-restore-*.plumbline")]
    backups = [names_in(file, act.QUICK) for file in folder.glob("*.plumbline-backup")]
    if not _is_expected(story, names, kept, acknowledged) or ("changed" in acknowledged and passphrase != NEW):
        return f"lost: {sorted(names)} {passphrase} after {list(acknowledged)}"
    if any(found != BEFORE for found in backups):
        return f"unopenable: a backup has {backups}"
    for file in folder.glob("*.plumbline*") if checked else ():
        if found := check(file, passphrase if file == path else act.QUICK):
            return f"false alarm: {found}"
    left = [file.name for file in folder.iterdir() if file.name.endswith(LEFT) and file.name != NOT_OURS]
    return f"left over: {left}" if left else ""


def names_in(path: Path, passphrase: str) -> set[str] | None:
    """The names in the workspace; None if it does not open, for whatever reason."""
    try:
        with Workspace.open(path, passphrase) as workspace:
            return {row["name"] for row in workspace.query("SELECT name FROM engineer")}
    except (UnusableFile, DatabaseError, MemoryError):
        return None


def _is_expected(story: str, names: set[str], kept: Sequence[set[str] | None], acknowledged: Sequence[str]) -> bool:
    match story:
        case "create":
            return names == set()
        case "first_operation":
            return names in (BEFORE, BEFORE | {"Engineer 0", "Engineer 1", "Engineer 2"}) and names >= {*acknowledged}
        case "session" | "session_in_the_log" | "one_operation":
            added = names - BEFORE
            return added == {f"Person {number}" for number in range(len(added))} and names >= BEFORE | {*acknowledged}
        case "restore_saved" | "restore_open":
            return names in ((RESTORED,) if acknowledged else (BEFORE, RESTORED)) and BEFORE in (names, *kept)
        case _:
            return names == BEFORE


def _workspace(path: Path, names: Iterable[str]) -> bytes:
    """A workspace in which pages are free, because a long note was deleted."""
    with Workspace.create(path, act.QUICK) as workspace:
        for name in sorted(names):
            engineer = workspace.do(act.add_engineer, name=name).result
        note = workspace.do(act.write_note, engineer=engineer, text="seen " * 5000).result
        workspace.do(act.delete_note, note=note)
    return path.read_bytes()
