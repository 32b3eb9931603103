"""Small workspaces that the program of each schema version wrote, kept as `released/version-NN.xz`.

Nothing encrypted can be packed, so a fixture is the packed database, and a test encrypts it again.
`uv run python -m tests.models.workspace.released_file` writes the one of the current version.
"""

import lzma
import sqlite3
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

from models.domain.evidence import Observation
from models.domain.mentoring import Lane
from models.domain.people import EngineerDetails
from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer
from models.operations.evidence import add_evidence
from models.operations.journal import write_note
from models.operations.mentoring import Agreement, start_mentorship
from models.operations.reviews import mark_not_observed, rate, start_review
from models.operations.sessions import add_line, start_session
from models.rubric.load import shipped_rubric
from models.workspace import connection
from models.workspace.migrations import SCHEMA_VERSION
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK

FOLDER = Path(__file__).with_name("released")
VERSIONS = sorted(int(path.stem[-2:]) for path in FOLDER.glob("version-*.xz"))


def unpack(version: int, path: Path) -> Path:
    """The workspace of this version at `path`; it opens with QUICK."""
    plain = path.with_suffix(".db")
    plain.write_bytes(lzma.decompress(_fixture(version).read_bytes()))
    with closing(connection.connect(path, QUICK).conn) as encrypted:
        encrypted.execute(f"ATTACH '{plain}' AS source KEY ''")
        _copy(encrypted, "source", "main")
    plain.unlink()
    return path


def pack(path: Path, version: int) -> None:
    """Store a closed workspace that opens with QUICK as the fixture of a version."""
    plain = path.with_suffix(".db")
    with closing(connection.connect(path, QUICK).conn) as encrypted:
        encrypted.execute(f"ATTACH '{plain}' AS target KEY ''")
        _copy(encrypted, "main", "target")
    _fixture(version).write_bytes(lzma.compress(plain.read_bytes(), preset=9))


def write(path: Path) -> None:
    """People, a review, a session and a journal; of the last two notes one is undone, the other undone and redone."""
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        kofi = workspace.do(add_engineer, details=EngineerDetails(name="Kofi Mensah", level="LEAD")).result
        details = EngineerDetails(name="Ines Duarte", level="SR", employee_id="E7", team="Orders")
        ines = workspace.do(add_engineer, details=details).result
        dates = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30)}
        cycle = workspace.do(create_cycle, name="2026-H1", **dates, rubric=shipped_rubric()).result
        review = workspace.do(start_review, engineer=ines, cycle=cycle, reviewer_name="Marta Lindqvist").result
        workspace.do(rate, review=review, competency="COD-4", value=4)
        workspace.do(mark_not_observed, review=review, competency="ARC-1", observe_plan="Next design review")
        seen = Observation(happened_on=date(2026, 3, 4), behaviour="Wrote the guide.", competencies=("COD-4",))
        workspace.do(add_evidence, review=review, observation=seen)
        workspace.do(write_note, engineer=ines, text="Überstunden vor dem Release", happened_on=date(2026, 3, 5))
        agreement = Agreement(mentor_name="Kofi Mensah", starts_on=date(2026, 1, 10))
        mentorship = workspace.do(start_mentorship, engineer=ines, agreement=agreement).result
        session = workspace.do(start_session, mentorship=mentorship, held_on=date(2026, 2, 1), minutes=50).result
        workspace.do(add_line, session=session, lane=Lane.PRIVATE, text="Needs courage")
        workspace.do(write_note, engineer=kofi, text="Took over the pager", happened_on=date(2026, 4, 1))
        workspace.do(write_note, engineer=kofi, text="Undone", happened_on=date(2026, 4, 2))
        workspace.undo()
        workspace.undo()
        workspace.redo()


def _copy(database: sqlite3.Connection, source: str, target: str) -> None:
    database.execute("SELECT sqlcipher_export(?, ?)", (target, source))
    for pragma in ("application_id", "user_version"):
        [value] = database.execute(f"PRAGMA {source}.{pragma}").fetchone()
        database.execute(f"PRAGMA {target}.{pragma} = {value}")


def _fixture(version: int) -> Path:
    return FOLDER / f"version-{version:02}.xz"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder, "small.plumbline"))
        pack(Path(folder, "small.plumbline"), SCHEMA_VERSION)
