"""SQL for the register of files that left: documents, lists, calendar files, forms and cards, with people and recipients."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from models.domain.documents import FileKind, KindName, RecordTable
from models.domain.people import EngineerId
from models.queries.stored_values import read_rows
from models.workspace.reader import Reader

MAX_NAMES = 3
"""People of a file that are named."""


@dataclass(frozen=True, slots=True)
class LeftFile:
    """One exported file; `exported_at` is UTC. `names` are some of the people in it, `people` the number of all.

    A document has a number, a revision, an edition and whether it was a draft (None in old records); a list its `title` and
    number of rows. `recipient` is empty if it was not entered.
    """

    table: RecordTable
    id: int
    exported_at: str
    actor: str
    kind: KindName | FileKind
    title: str
    document_id: str
    revision: int
    edition: str
    draft: int | None
    row_count: int | None
    file_name: str
    file_sha256: str
    recipient: str
    names: str
    people: int

    @property
    def is_form(self) -> bool:
        """Whether it is an opinion form, whose recipient was asked in confidence."""
        return self.kind == "form"


@dataclass(frozen=True, slots=True)
class FilesFound:
    """One page of the register, newest first, with the number of all that were wanted."""

    rows: tuple[LeftFile, ...]
    total: int


_FILES = """
  SELECT 'export' AS "table", id, exported_at, actor, kind, '' AS title, document_id, revision, edition, draft,
    NULL AS row_count, file_name, file_sha256, recipient, json_array((SELECT uid FROM engineer WHERE id = CASE kind
      WHEN 'review' THEN (SELECT engineer_id FROM review WHERE review.document_id = export.document_id)
      WHEN 'plan' THEN (SELECT engineer_id FROM plan WHERE plan.document_id = export.document_id)
      ELSE (SELECT engineer_id FROM session JOIN mentorship ON mentorship.id = mentorship_id WHERE session.id = subject_id)
    END)) AS uids FROM export
  UNION ALL SELECT 'exported_file', id, exported_at, actor, kind, title, '', 0, '', NULL, row_count, file_name, file_sha256,
    recipient, people FROM exported_file
"""
_LISTED = (
    'SELECT "table", id, exported_at, actor, kind, title, document_id, revision, edition, draft, row_count, file_name,'
    " file_sha256, recipient, (SELECT coalesce(group_concat(name, ', '), '') FROM (SELECT name FROM json_each(uids)"
    "   JOIN engineer ON engineer.uid = value ORDER BY sort_key(name) LIMIT :names)) AS names,"
    f" (SELECT count(value) FROM json_each(uids)) AS people FROM ({_FILES})"
)
_OF_PERSON = "(:uid = '' OR EXISTS (SELECT 1 FROM json_each(uids) WHERE value = :uid))"


def files_that_left(
    reader: Reader, engineer: EngineerId | None = None, *, offset: int = 0, limit: int = 200
) -> FilesFound:
    """One page of the register, newest first; of one person, the files in which the person is."""
    found = reader.query("SELECT uid FROM engineer WHERE id = :id", id=engineer or 0)
    uid = found[0]["uid"] if found else ""
    rows = read_rows(
        reader,
        LeftFile,
        f"{_LISTED} WHERE {_OF_PERSON} ORDER BY exported_at DESC, id DESC LIMIT :limit OFFSET :offset",
        uid=uid,
        names=MAX_NAMES,
        limit=limit,
        offset=offset,
    )
    [count] = reader.query(f"SELECT count(*) AS total FROM ({_FILES}) WHERE {_OF_PERSON}", uid=uid)
    return FilesFound(rows, count["total"])


def other_file_of_digest(reader: Reader, file_sha256: str) -> LeftFile | None:
    """The newest recorded file with this digest that is no document; None if there is none."""
    rows = read_rows(
        reader,
        LeftFile,
        f"{_LISTED} WHERE \"table\" = 'exported_file' AND file_sha256 = :sha ORDER BY id DESC LIMIT 1",
        sha=file_sha256,
        names=MAX_NAMES,
    )
    return rows[0] if rows else None


def people_in(reader: Reader, files: Iterable[LeftFile]) -> list[EngineerId]:
    """The ids of the people in these files who are still in the workspace."""
    wanted = json.dumps([f"{file.table}:{file.id}" for file in files])
    rows = reader.query(
        f"SELECT id FROM engineer WHERE uid IN (SELECT person.value FROM ({_FILES}) AS file JOIN json_each(uids) AS person"
        "   WHERE \"table\" || ':' || file.id IN (SELECT value FROM json_each(:wanted)))",
        wanted=wanted,
    )
    return [EngineerId(row["id"]) for row in rows]
