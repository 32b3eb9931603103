"""Every reader of files from elsewhere, as a function of bytes. Only an error with a sentence for the user may come out."""

import io
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from models.exchange.opinion_import import imported_form
from models.exchange.people_file import read_people
from models.exchange.public_card import read_card
from models.exchange.ratings_file import read_ratings
from models.queries.engineers import taken_identities
from models.rubric.load import load_rubric, shipped_rubric
from models.rubric.problems import UnusableRubric
from models.support.errors import BadInput, Refused, UnusableFile
from models.workspace import connection
from models.workspace.backup import restore
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from reports.certificate import Certificate, holder
from reports.form_values import form_values
from reports.verify import verify
from tests.fuzz import seeds
from tests.models.workspace.small_operations import QUICK

CORPUS = Path(__file__).with_name("corpus")
"""Inputs that reach much of the code, and those that were found to break it, in a folder for each importer."""
_EXPECTED = (BadInput, Refused, UnusableFile, UnusableRubric)
_STEPS = 100_000
"""Instructions of SQLite after which a statement of `forged` is ended."""


@cache
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory()


def _file(name: str, content: bytes) -> Path:
    path = Path(_folder().name, name)
    path.write_bytes(content)
    return path


@cache
def _workspace() -> Workspace:
    return Workspace.open(_file("team.plumbline", seeds.workspace()), QUICK)


def people_csv(content: bytes) -> None:
    """A people file as text."""
    read_people(_file("people.csv", content), taken_identities(_workspace()))


def people_xlsx(content: bytes) -> None:
    """A workbook. Bytes that do not begin as an archive are its parts, because changed archives seldom unpack."""
    if not content.startswith(b"PK"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for name, part in zip(seeds.PARTS, content.split(seeds.BETWEEN_PARTS), strict=False):
                archive.writestr(name, part)
        content = packed.getvalue()
    read_people(_file("people.xlsx", content), taken_identities(_workspace()))


def form(content: bytes) -> None:
    """A filled-in opinion form."""
    imported_form(_workspace(), form_values(content))


def ratings(content: bytes) -> None:
    """A ratings file."""
    read_ratings(_file("ratings.json", content), shipped_rubric())


def rubric(content: bytes) -> None:
    """A rubric in one file."""
    load_rubric(_file("rubric.toml", content))


def card(content: bytes) -> None:
    """A public card."""
    read_card(_file("card.plumbline-card", content)).name.encode()


def pdf(content: bytes) -> None:
    """A PDF to verify, with a workspace and without."""
    verdict = verify(content, _workspace())
    for sentence in (verdict.sentence, *verdict.reasons):
        sentence.encode()
    verify(content, cards=(seeds.CARD,))


def certificate(content: bytes) -> None:
    """A PKCS#12 file."""
    Certificate(content, seeds.PASSWORD).digest()


def signature(content: bytes) -> None:
    """What follows a document that names a certificate."""
    below, _ = seeds.sealed()
    holder(below + content, below, "0" * 64)


def workspace(content: bytes) -> None:
    """A workspace changed without its passphrase: four bytes say at which byte, and the rest is written there."""
    _open(_file("damaged.plumbline", _damaged(content)))


def forged(content: bytes) -> None:
    """A workspace changed with its passphrase, by SQL."""
    path = _file("forged.plumbline", seeds.workspace())
    with closing(connection.connect(path, QUICK).conn) as database:
        database.set_progress_handler(lambda: 1, _STEPS)
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("BEGIN")
        database.execute("PRAGMA writable_schema = ON")
        database.execute("PRAGMA ignore_check_constraints = ON")
        triggers = database.execute("SELECT * FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for _, name, *_ in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        for statement in content.decode("utf-8", "ignore").split(";"):
            if "attach" not in statement.lower() and "vacuum" not in statement.lower():
                with suppress(Exception):
                    database.execute(statement)
        with suppress(Exception):
            database.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", triggers)
            database.execute("COMMIT")
    _open(path)


def backup(content: bytes) -> None:
    """A backup that is restored over a workspace, changed as in `workspace`."""
    path = _file("restored.plumbline", seeds.workspace())
    try:
        restore(_file("team.plumbline-backup", _damaged(content)), path, QUICK)
    finally:
        for kept in path.parent.glob("restored-before-restore-*"):
            kept.unlink()


def _damaged(content: bytes) -> bytes:
    damaged = bytearray(seeds.workspace())
    place = int.from_bytes(content[:4], "big") % len(damaged)
    damaged[place : place + len(content[4:])] = content[4:]
    return bytes(damaged)


def _open(path: Path) -> None:
    for beside in path.parent.glob(f"*{path.stem}*"):
        if beside != path:
            beside.unlink()
    for sentence in check(path, QUICK):
        sentence.encode()
    with Workspace.open(path, QUICK) as opened:
        for entry in opened.entries():
            str(entry.label).encode()
        taken_identities(opened)


IMPORTERS: Mapping[str, Callable[[bytes], None]] = {
    one.__name__: one
    for one in (
        people_csv, people_xlsx, form, ratings, rubric, card, pdf, certificate, signature, workspace, forged, backup,
    )
}  # fmt: skip


def kept(name: str) -> list[bytes]:
    """The inputs of the corpus for an importer."""
    return [file.read_bytes() for file in sorted((CORPUS / name).glob("*"))]


def try_one(importer: Callable[[bytes], None], content: bytes) -> str:
    """The sentence with which the importer refuses the content; empty if it reads it. Raises anything else."""
    try:
        importer(content)
    except _EXPECTED as error:
        sentence = str(error)
        sentence.encode()  # what cannot be printed is no sentence
        assert sentence.strip()
        return sentence
    return ""
