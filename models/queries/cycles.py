"""SQL for cycles and the rubric versions frozen in a workspace."""

from datetime import date

from msgspec import Struct

from models.domain.cycles import CycleId
from models.queries.stored_values import read_rows
from models.rubric.load import rubric_from_json
from models.rubric.model import Rubric
from models.support.errors import BadInput, Refused
from models.support.folding import code_key
from models.support.language import SOURCE_LANGUAGE, language
from models.support.messages import join, message, plural
from models.support.names import tidy
from models.workspace.reader import Reader


class CycleRow(Struct, frozen=True):
    """One row of the list of cycles."""

    id: CycleId
    name: str
    starts_on: date
    ends_on: date
    rubric_version: str


_SELECT = """SELECT cycle.id, cycle.name, starts_on, ends_on, rubric_version.rubric_id || ' ' || version AS rubric_version
    FROM cycle JOIN rubric_version ON rubric_version.id = rubric_version_id"""


def list_cycles(reader: Reader) -> tuple[CycleRow, ...]:
    """All cycles, oldest first."""
    return read_rows(reader, CycleRow, f"{_SELECT} ORDER BY starts_on, cycle.id")


def find_cycle(reader: Reader, name: str) -> CycleRow:
    """The cycle with this name, or one that looks the same. Raises BadInput, listing the cycles, if there is none."""
    sql = f"{_SELECT} WHERE code_key(cycle.name) = :alike ORDER BY cycle.name <> :name, cycle.id"
    rows = read_rows(reader, CycleRow, sql, alike=code_key(name), name=tidy(name))
    if rows:
        return rows[0]
    names = join(message("“{name}”", name=cycle.name) for cycle in list_cycles(reader)) or message("none yet")
    raise BadInput(message("No cycle is called “{name}”. Cycles in this workspace: {names}.", name=name, names=names))


def cycle_uid(reader: Reader, cycle: CycleId) -> str:
    """The `uid` of a cycle, which stays when it is renamed."""
    [row] = reader.query("SELECT uid FROM cycle WHERE id = :id", id=cycle)
    return str(row["uid"])


def not_applicable(reader: Reader, cycle: CycleId) -> dict[str, str]:
    """Competencies that are not applicable in the cycle: code to reason."""
    rows = reader.query(
        "SELECT competency_code, reason FROM cycle_not_applicable WHERE cycle_id = :cycle ORDER BY competency_code",
        cycle=cycle,
    )
    return {row["competency_code"]: row["reason"] for row in rows}


def not_asked(reader: Reader, cycle: CycleId) -> frozenset[str]:
    """Competencies that a review which starts now in the cycle will not ask; empty if the cycle asks all."""
    rows = reader.query("SELECT competency_code FROM cycle_not_asked WHERE cycle_id = :cycle", cycle=cycle)
    return frozenset(row["competency_code"] for row in rows)


def refuse_fixed(reader: Reader, cycle: CycleId) -> None:
    """Raise Refused if a cycle can no longer be changed: a review of it is submitted or was shared before."""
    [row] = reader.query(
        "SELECT count(*) FILTER (WHERE state NOT IN ('draft', 'submitted') OR revision > 1) AS given,"
        " count(*) FILTER (WHERE state = 'submitted' AND revision = 1) AS submitted FROM review WHERE cycle_id = :cycle",
        cycle=cycle,
    )
    if row["given"]:
        raise Refused(
            plural(
                row["given"],
                "{number} review of this cycle has been shared, so the cycle can no longer be changed.",
                "{number} reviews of this cycle have been shared, so the cycle can no longer be changed.",
            )
        )
    if row["submitted"]:
        raise Refused(
            plural(
                row["submitted"],
                "{number} review of this cycle is submitted. Return it to draft before you change the cycle.",
                "{number} reviews of this cycle are submitted. Return them to draft before you change the cycle.",
            )
        )


def rubric_of_cycle(reader: Reader, cycle: CycleId) -> Rubric:
    """The rubric as it was frozen for this cycle."""
    [row] = reader.query("SELECT rubric_version_id FROM cycle WHERE id = :cycle", cycle=cycle)
    return frozen_rubric(reader, row["rubric_version_id"])


def rubrics_in_use(reader: Reader) -> tuple[Rubric, ...]:
    """Every rubric version in use by a cycle, newest first."""
    rows = reader.query("SELECT id FROM rubric_version ORDER BY id DESC")
    return tuple(frozen_rubric(reader, row["id"]) for row in rows)


def frozen_rubric(reader: Reader, rubric_version_id: int) -> Rubric:
    """A rubric version as it was frozen in the workspace, with its texts in the current language if they are known."""
    return rubric_with_digest(reader, rubric_version_id, rubric_digest(reader, rubric_version_id))


def rubric_with_digest(reader: Reader, rubric_version_id: int, digest: str) -> Rubric:
    """The same rubric version for a caller that knows the digest of its content."""
    stored = _stored_rubric(reader, rubric_version_id, digest)
    if language() == SOURCE_LANGUAGE:
        return stored
    from models.rubric.translation import translated  # reads TOML, which the first page does without

    return translated(stored)


def untranslated_rubric(reader: Reader, rubric_version_id: int) -> Rubric:
    """A rubric version in its source language, for a caller that needs its codes alone."""
    return _stored_rubric(reader, rubric_version_id, rubric_digest(reader, rubric_version_id))


def _stored_rubric(reader: Reader, rubric_version_id: int, digest: str) -> Rubric:
    if digest not in _DECODED:
        [row] = reader.query("SELECT content FROM rubric_version WHERE id = :id", id=rubric_version_id)
        _DECODED[digest] = rubric_from_json(row["content"])
    return _DECODED[digest]


def rubric_digest(reader: Reader, rubric_version_id: int) -> str:
    """SHA-256 of a rubric version as it was frozen, in its source language."""
    [row] = reader.query("SELECT content_sha256 FROM rubric_version WHERE id = :id", id=rubric_version_id)
    return str(row["content_sha256"])


_DECODED: dict[str, Rubric] = {}
"""Rubrics by the digest of their content: decoding one takes longer than most queries."""
