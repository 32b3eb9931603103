"""Encryption on disk: no typed text is readable in the file, its log, its backups or beside them."""

import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.operations.erasure import hold_person
from models.operations.exports import record_export, record_file
from models.queries.engineers import find_engineer
from models.support.crash_report import explain_crash
from models.workspace import triggers
from models.workspace.backup import backup, restore
from models.workspace.change_passphrase import change_passphrase
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace
from tests.end_to_end.full_workspace import Filled, fill

ROOT = Path(__file__).parents[2]
PASSPHRASE = "correct qhorsebatteryq"
NEW_PASSPHRASE = "another qstaplewordq"
ACTOR = "qactorwhowritesq"

# Columns whose text is one of a few fixed ones, a code of the rubric or the library, a date, a digest or a number
# we give: nobody types into them. Every other column of text must have held one of the words.
NOT_TYPED = {
    "uid", "created_at", "added_at", "exported_at", "superseded_at", "submitted_at", "shared_at", "closed_at",
    "archived_at", "starts_on", "ends_on", "held_on", "next_on", "happened_on", "due_on", "done_on", "closed_on",
    "due_before", "raised_on", "decided_on", "given_on", "written_on", "replaced_on", "received_on", "last_used_on",
    "role_since", "conversation_on", "period_starts_on", "period_ends_on", "state", "status", "kind", "role", "use", "outcome",
    "owner", "source", "visibility", "interest", "level", "path", "target_profile", "conclusion", "edition",
    "competency_code", "activity_code", "challenge_code", "qualification_code", "impact_dimension", "document_id",
    "content_sha256", "file_sha256", "deleted_at", "suggested", "mentorship_uid", "on_day", "facts", "cancelled_on",
    "asked_on", "reminded_on", "fixed_on", "stage", "channel", "consent", "contact", "starts_at", "next_at",
    "language", "anonymised_on", "people",
}  # fmt: skip
CODES = {
    ("plan_topic", "code"), ("session_topic", "code"), ("setting", "key"), ("draft", "place"), ("draft", "field"),
}  # fmt: skip
FROM_THE_RUBRIC = {("rubric_version", column) for column in ("rubric_id", "version", "title", "content")}


LETTERS = re.compile(rb"(?:[A-Za-z ]\0?){10,}")
"""A run of letters in any of the encodings: encrypted bytes have hardly any, which makes the search fast."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of a workspace that is open and has been written to, but never tidied up."""

    workspace: Workspace
    filled: Filled

    @property
    def path(self) -> Path:
        return self.workspace.path.parent

    def secrets(self) -> list[str]:
        return [*self.filled.words.values(), ACTOR, PASSPHRASE, NEW_PASSPHRASE]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterable[Folder]:
    path = tmp_path_factory.mktemp("disk") / "team.plumbline"
    with Workspace.create(path, PASSPHRASE, actor=ACTOR) as workspace:
        filled = fill(workspace)
        workspace.do(
            record_export,
            kind="review",
            subject=filled.few_peers.review,
            document_id="RV-2026-000001",
            revision=1,
            edition="hr",
            file_name=filled.words["cycle"],
            file_sha256="0" * 64,
            content_sha256="0" * 64,
            draft=True,
            recipient=filled.words["organisation"],
        )
        organisation = filled.words["organisation"]
        engineer = find_engineer(workspace, filled.few_peers.employee_id).id
        workspace.do(
            record_file, kind="list", title=organisation, file_name=organisation, file_sha256="0" * 64, recipient=organisation,
            engineers=[engineer],
        )  # fmt: skip
        workspace.do(hold_person, engineer=engineer, reason=organisation)
        yield Folder(workspace, filled)


@operation("test.write_and_look", "Write and look around")
def write_and_look(tx: Transaction, *, text: str, look: Callable[[], object]) -> None:
    """Look at the folder while what has been written is in no finished transaction."""
    for number in range(200):
        tx.upsert("setting", f"{text} {number}", value=f"{text} {number} " * 500)
    look()


@operation("test.fail_after_write", "Write and fail_after_write")
def fail_after_write(tx: Transaction, *, text: str) -> None:
    tx.upsert("setting", text, value=text)
    raise RuntimeError(f"cannot go on with {text}")


@pytest.mark.long
def test_every_text_column_contains_a_sentinel_word(folder: Folder) -> None:
    """Guard: the other tests look for these words, so each such column must contain one."""
    database = folder.workspace.database
    without = []
    for table in triggers.domain_tables(database):
        for column in database.utils.table(table).columns:
            place = (table, column.name)
            if column.type != "TEXT" or column.name in NOT_TYPED or place in CODES | FROM_THE_RUBRIC:
                continue
            stored = folder.workspace.query(f'SELECT "{column.name}" AS text FROM "{table}"')
            if not any(word in str(row["text"]) for row in stored for word in folder.secrets()):
                without.append(place)
    assert without == []


@pytest.mark.long
def test_the_history_and_the_search_contain_the_sentinel_words(folder: Folder) -> None:
    word = folder.filled.words["few deleted note"]
    assert folder.workspace.query("SELECT 1 FROM history_change WHERE old LIKE '%' || :word || '%'", word=word)
    kept = folder.filled.words["few private note"]
    assert folder.workspace.query("SELECT 1 FROM note_fts WHERE note_fts MATCH :word", word=kept)


def test_a_draft_is_stored_in_its_field_and_not_in_the_history(folder: Folder) -> None:
    waiting, forgotten = folder.filled.words["few draft of private"], folder.filled.words["few forgotten draft"]
    assert holding(folder, waiting) == {"draft"}
    assert holding(folder, forgotten) == set()


def holding(folder: Folder, word: str) -> set[str]:
    """The tables with a row that holds the word."""
    database = folder.workspace.database
    tables = [*triggers.domain_tables(database), "history_action", "history_change"]
    return {table for table in tables if word in str(folder.workspace.query(f'SELECT * FROM "{table}"'))}


def test_file_and_log_contain_no_plain_text_while_the_workspace_is_open(folder: Folder, tmp_path: Path) -> None:
    seen = copied(folder.path, tmp_path / "copy")
    assert {"team.plumbline", "team.plumbline-wal"} <= {file.name for file in seen}
    assert (tmp_path / "copy" / "team.plumbline-wal").stat().st_size > 100_000
    assert found(seen, folder.secrets()) == []


@pytest.mark.long
def test_file_and_log_contain_no_plain_text_during_a_transaction(folder: Folder, tmp_path: Path) -> None:
    text = "qhalfwrittenwordq"
    log = folder.path / "team.plumbline-wal"
    before = log.stat().st_size
    # With hardly any memory the engine writes to the log long before the transaction ends.
    folder.workspace.database.conn.execute("PRAGMA cache_size = 10")
    seen: list[Path] = []
    folder.workspace.do(write_and_look, text=text, look=lambda: seen.extend(copied(folder.path, tmp_path / "copy")))
    assert (tmp_path / "copy" / log.name).stat().st_size > before
    assert found(seen, [text, *folder.secrets()]) == []


@pytest.mark.long
def test_backups_contain_no_plain_text(folder: Folder, tmp_path: Path) -> None:
    saved = backup(folder.workspace, tmp_path)
    assert saved.stat().st_size > 100_000
    assert found([saved], folder.secrets()) == []


@pytest.mark.long
def test_closed_copied_and_restored_files_contain_no_plain_text(folder: Folder, tmp_path: Path) -> None:
    saved = backup(folder.workspace, tmp_path)
    restored = tmp_path / "restored.plumbline"
    restore(saved, restored, PASSPHRASE)
    change_passphrase(restored, PASSPHRASE, NEW_PASSPHRASE)
    restore(saved, restored, PASSPHRASE)
    seen = everything_in(tmp_path)
    assert len(seen) >= 4, "backup, copy before the change of passphrase, file before the restore, restored file"
    assert found(seen, folder.secrets()) == []


@pytest.mark.long
def test_every_file_is_readable_by_its_owner_only(folder: Folder, tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows has no such modes")
    saved = backup(folder.workspace, tmp_path)
    restored = tmp_path / "restored.plumbline"
    restore(saved, restored, PASSPHRASE)
    change_passphrase(restored, PASSPHRASE, NEW_PASSPHRASE)
    files = [*everything_in(folder.path), *everything_in(tmp_path)]
    assert {file.name for file in files} >= {"team.plumbline", "team.plumbline-wal", ".team.plumbline.open"}
    assert {f"{file.name} {stat.S_IMODE(file.stat().st_mode):o}" for file in files} == {
        f"{file.name} 600" for file in files
    }


def test_a_crash_note_has_the_location_and_no_text(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_, **__: tmp_path)
    text = "qwordinanerrorq"
    with pytest.raises(RuntimeError, match=text) as stumbled:
        folder.workspace.do(fail_after_write, text=text)
    sentence = explain_crash(stumbled.value)
    [note] = everything_in(tmp_path)
    assert "in fail_after_write" in note.read_text(encoding="utf-8")
    assert text not in sentence
    assert found([note], [text, *folder.secrets()]) == []


@pytest.mark.long
def test_commands_write_nothing_to_the_temporary_or_home_folder(folder: Folder, tmp_path: Path) -> None:
    """In a process of its own: the engine and Python look up their temporary folder once."""
    away = tmp_path / "away"
    temporary, home = away / "tmp", away / "home"
    for place in (temporary, home):
        place.mkdir(parents=True)
    shutil.move(backup(folder.workspace, tmp_path), tmp_path / "team.plumbline")
    words = folder.filled.words
    who = ["--engineer", folder.filled.few_peers.employee_id]
    for command in (
        ["backup", "team.plumbline"],
        ["export", "review", "team.plumbline", *who, "--cycle", words["cycle"], "--edition", "hr", "--out", "a.pdf"],
        ["export", "review", "team.plumbline", "--engineer", "nobody", "--cycle", "x", "--edition", "hr", "--out", "b"],
    ):
        subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *command],
            cwd=tmp_path,
            env=_environment(temporary, home),
            capture_output=True,
            check=command[-1] != "b",
        )
    assert found(everything_in(away), folder.secrets()) == []
    assert everything_in(temporary) == []
    assert (tmp_path / "a.pdf").exists()
    encrypted = [file for file in everything_in(tmp_path) if ".plumbline" in file.name]
    assert found(encrypted, folder.secrets()) == []


def test_the_search_finds_words_in_a_file_that_is_not_encrypted(folder: Folder, tmp_path: Path) -> None:
    """So that finding nothing means something."""
    path = tmp_path / "plain.db"
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE t (text TEXT)")
        plain.executemany("INSERT INTO t VALUES (?)", [(word,) for word in folder.secrets()])
    plain.close()
    assert {word for _, word in found([path], folder.secrets())} == set(folder.secrets())
    (tmp_path / "wide.txt").write_text(ACTOR, encoding="utf-16-le")
    assert found([tmp_path / "wide.txt"], [ACTOR]) == [("wide.txt", ACTOR)]


def copied(source: Path, target: Path) -> list[Path]:
    """A copy of a folder, made by another process: reading the file here would give up the lock on it."""
    code = "import shutil, sys; shutil.copytree(*sys.argv[1:])"
    subprocess.run([sys.executable, "-I", "-S", "-c", code, str(source), str(target)], check=True)
    return everything_in(target)


def everything_in(folder: Path) -> list[Path]:
    """All files of a folder, hidden ones too."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def found(files: Iterable[Path], secrets: Iterable[str]) -> list[tuple[str, str]]:
    """Which word is in the bytes of which file, in any encoding a program might write it in."""
    wanted = {
        form: secret
        for secret in secrets
        for form in (secret.encode(), secret.encode("utf-16-le"), secret.upper().encode())
    }
    hits = []
    for file in files:
        readable = b"\n".join(LETTERS.findall(file.read_bytes()))
        hits += [(file.name, secret) for form, secret in wanted.items() if form in readable]
    return hits


def _environment(temporary: Path, home: Path) -> dict[str, str]:
    """The environment of this process, with every place a program may leave something pointed elsewhere."""
    places = {name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")}
    homes = {name: str(home) for name in ("HOME", "USERPROFILE", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    return os.environ | places | homes | {"PLUMBLINE_PASSPHRASE": PASSPHRASE, "PYTHONDONTWRITEBYTECODE": "1"}
