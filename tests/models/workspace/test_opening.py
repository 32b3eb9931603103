"""Opening of unusable files: refused with one sentence and unchanged."""

import sqlite3
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.support.version import VERSION
from models.workspace import connection
from models.workspace.migrations import SCHEMA_VERSION
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.conftest import PASSPHRASE

Listing = Callable[[], dict[str, bytes]]


def plain_database(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE t (x)")
    database.close()


def other_application(path: Path) -> None:
    database = connection.connect(path, PASSPHRASE)
    database.execute("CREATE TABLE t (x)")
    database.conn.close()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: None, "does not exist"),
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"x"), "is not a Plumbline workspace"),
        (lambda path: path.write_text("Dear diary,\n" * 9), "is not a Plumbline workspace"),
        (lambda path: path.write_text("Dear diary,\n" * 900), "is not a Plumbline workspace"),
        (plain_database, "is an unencrypted database"),
        (other_application, "is not a Plumbline workspace"),
        (lambda path: path.symlink_to("nowhere"), "does not exist"),
    ],
)
def test_a_file_that_is_not_a_workspace_is_refused_and_unchanged(
    tmp_path: Path, listing: Listing, make: Callable[[Path], object], sentence: str
):
    path = tmp_path / "file.plumbline"
    make(path)
    before = listing()
    with pytest.raises(UnusableFile, match=sentence):
        Workspace.open(path, PASSPHRASE)
    assert listing() == before


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_a_pipe_is_refused_without_blocking(tmp_path: Path):
    import os

    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnusableFile, match="a device"):
        Workspace.open(tmp_path / "pipe", PASSPHRASE)


def test_a_file_name_too_long_for_the_disk_is_refused_with_a_message(tmp_path: Path):
    with pytest.raises(UnusableFile, match="file name too long"):
        Workspace.open(tmp_path / ("n" * 300), PASSPHRASE)
    with pytest.raises(UnusableFile, match="file name too long"):
        Workspace.create(tmp_path / ("n" * 300), PASSPHRASE)


@pytest.mark.long
def test_a_wrong_passphrase_is_refused_and_the_file_is_unchanged(
    locked: Path, listing: Listing, capfd: pytest.CaptureFixture[str]
):
    before = listing()
    for wrong in ("incorrect horse", PASSPHRASE.upper(), PASSPHRASE + " "):
        with pytest.raises(UnusableFile, match=r"The passphrase is wrong, or .* is not a Plumbline workspace"):
            Workspace.open(locked, wrong)
    assert listing() == before
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 99",
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('plumbline', '0099_later', '')",
    ],
)
def test_a_file_of_a_newer_version_is_refused_and_unchanged(path: Path, listing: Listing, statement: str):
    database = connection.connect(path, act.QUICK)
    database.execute(statement)
    database.conn.close()
    before = listing()
    with pytest.raises(UnusableFile, match=r"written by a newer version of Plumbline .file version .* been touched"):
        Workspace.open(path, act.QUICK)
    assert listing() == before


@pytest.mark.parametrize(
    ("stored", "named"), [("2.1.0", "Plumbline 2.1.0"), ("2\nRun evil.sh", "a newer version of Plumbline")]
)
def test_a_newer_file_names_the_version_that_wrote_it(path: Path, listing: Listing, stored: str, named: str):
    database = connection.connect(path, act.QUICK)
    assert database.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'program'").fetchall() == [
        (VERSION,)
    ]
    database.execute("UPDATE _sqlite_migrations SET name = ? WHERE migration_set = 'program'", (stored,))
    database.execute("PRAGMA user_version = 99")
    database.conn.close()
    before = listing()
    with pytest.raises(UnusableFile) as refused:
        Workspace.open(path, act.QUICK)
    assert str(refused.value) == (
        f"{path} was written by {named} (file version 99) and has not been touched. This is Plumbline {VERSION} "
        f"(file version {SCHEMA_VERSION}). Open the file with {named}."
    )
    assert listing() == before


@pytest.mark.parametrize(
    ("passphrase", "sentence"),
    [("", "Enter a passphrase"), ("a\0b", "cannot be typed"), ("\ud800", "is not valid text")],
)
def test_an_invalid_passphrase_creates_no_file(tmp_path: Path, locked: Path, passphrase: str, sentence: str):
    with pytest.raises(UnusableFile, match=sentence):
        Workspace.create(tmp_path / "new.plumbline", passphrase)
    assert not (tmp_path / "new.plumbline").exists()
    with pytest.raises(UnusableFile, match=sentence):
        Workspace.open(locked, passphrase)


@pytest.mark.long
@pytest.mark.parametrize("passphrase", ['it\'s "quoted"; --', "ünïcødé 🗝", "  spaces  ", "x'12a7bd'"])
def test_any_valid_passphrase_opens_the_file_it_created(tmp_path: Path, passphrase: str):
    path = tmp_path / "new.plumbline"
    Workspace.create(path, passphrase).close()
    Workspace.open(path, passphrase).close()


def test_a_passphrase_is_normalised_before_use(tmp_path: Path):
    composed = "Zoë’s café"
    Workspace.create(tmp_path / "new.plumbline", unicodedata.normalize("NFD", composed)).close()
    Workspace.open(tmp_path / "new.plumbline", unicodedata.normalize("NFC", composed)).close()


def test_creating_never_overwrites_a_file(tmp_path: Path, listing: Listing):
    (tmp_path / "diary.txt").write_text("Dear diary")
    before = listing()
    with pytest.raises(UnusableFile, match="already exists"):
        Workspace.create(tmp_path / "diary.txt", PASSPHRASE)
    with pytest.raises(UnusableFile, match="cannot be created: no such file or directory"):
        Workspace.create(tmp_path / "missing" / "new.plumbline", PASSPHRASE)
    assert listing() == before


def test_a_failed_creation_deletes_its_files(tmp_path: Path, listing: Listing, monkeypatch: pytest.MonkeyPatch):
    def fail(_: object) -> None:
        raise RuntimeError("the disk went away")

    monkeypatch.setattr("models.workspace.migrations.migrate", fail)
    with pytest.raises(RuntimeError):
        Workspace.create(tmp_path / "new.plumbline", act.QUICK)
    assert listing() == {}


@pytest.mark.parametrize("name", [":memory:", "file:x?mode=memory", "a b'c\"d.plumbline", "Größe 📏.plumbline"])
def test_a_file_name_is_never_treated_as_a_uri(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str):
    monkeypatch.chdir(tmp_path)
    with Workspace.create(Path(name), act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
    assert [file.name for file in tmp_path.iterdir()] == [name]
    with Workspace.open(Path(name), act.QUICK) as workspace:
        assert workspace.query("SELECT name FROM engineer") == [{"name": "Ines Duarte"}]
