"""SQL for the record of exports."""

from dataclasses import dataclass
from typing import Any

from models.domain.documents import KindName
from models.support.language import SOURCE_LANGUAGE
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One exported file; `exported_at` is UTC, `draft` None in old records that did not store it."""

    id: int
    exported_at: str
    actor: str
    kind: KindName
    document_id: str
    revision: int
    edition: str
    file_name: str
    file_sha256: str
    content_sha256: str
    draft: bool | None
    engineer_name: str
    language: str = SOURCE_LANGUAGE


@dataclass(frozen=True, slots=True)
class ExportSubject:
    """The exported review, plan or session as stored now. Times are UTC, or empty if there is none.

    `revision` and `state` are the current ones; `superseded_at` is when the exported revision was superseded. A session
    has no state.
    """

    id: int
    revision: int
    state: str
    created_at: str
    submitted_at: str
    superseded_at: str


@dataclass(frozen=True, slots=True)
class NamedSubject:
    """By what the file of a document is named: the employee ID, empty if there is none, the cycle or day, and the person."""

    employee_id: str
    about: str
    engineer_name: str


_EXPORT = """SELECT id, exported_at, actor, kind, document_id, revision, edition, file_name, file_sha256, content_sha256,
    draft, language,
    coalesce(CASE kind
        WHEN 'review' THEN (SELECT engineer_name FROM review WHERE review.document_id = export.document_id)
        WHEN 'plan' THEN (SELECT engineer_name FROM plan WHERE plan.document_id = export.document_id)
        ELSE (SELECT name FROM session JOIN mentorship ON mentorship.id = mentorship_id
            JOIN engineer ON engineer.id = engineer_id WHERE session.id = subject_id)
    END, '') AS engineer_name FROM export"""


def export_of_file(reader: Reader, file_sha256: str) -> ExportRow | None:
    """The newest export with this file digest; None if this workspace recorded none."""
    rows = reader.query(f"{_EXPORT} WHERE file_sha256 = :sha ORDER BY id DESC LIMIT 1", sha=file_sha256)
    return _export(rows[0]) if rows else None


_SUBJECTS: dict[KindName, str] = {
    "review": """SELECT id, revision, state, created_at, coalesce(submitted_at, '') AS submitted_at, coalesce(
        (SELECT superseded_at FROM review_revision AS kept WHERE kept.review_id = review.id AND kept.revision = :revision), ''
    ) AS superseded_at FROM review WHERE document_id = :document""",
    "plan": """SELECT id, revision, state, created_at, '' AS submitted_at, '' AS superseded_at
        FROM plan WHERE document_id = :document""",
    "session": """SELECT session.id, 1 AS revision, '' AS state, '' AS created_at, '' AS submitted_at, '' AS superseded_at
        FROM session JOIN export ON session.id = subject_id
        WHERE kind = 'session' AND document_id = :document ORDER BY export.id DESC LIMIT 1""",
}


def export_subject(reader: Reader, export: ExportRow) -> ExportSubject | None:
    """The exported review, plan or session as stored now; None if it was deleted.

    Looked up by document number, because row ids are reused after a deletion, except those of sessions.
    """
    rows = reader.query(_SUBJECTS[export.kind], document=export.document_id, revision=export.revision)
    found = ExportSubject(**rows[0]) if rows else None
    return None if found and found.created_at > export.exported_at else found


def last_exported_revision(reader: Reader, export: ExportRow) -> int:
    """The highest revision of this document that was exported other than as a draft; 0 without one."""
    [row] = reader.query(
        "SELECT coalesce(max(revision), 0) AS last FROM export WHERE document_id = :document AND draft = 0",
        document=export.document_id,
    )
    return int(row["last"])


_NAMES: dict[KindName, str] = {
    "review": "SELECT employee_id, cycle_name AS about, engineer_name FROM review WHERE id = :id",
    "plan": """SELECT coalesce(employee_id, '') AS employee_id, starts_on AS about, engineer_name
        FROM plan JOIN engineer ON engineer.id = engineer_id WHERE plan.id = :id""",
    "session": """SELECT coalesce(employee_id, '') AS employee_id, held_on AS about, name AS engineer_name
        FROM session JOIN mentorship ON mentorship.id = mentorship_id
        JOIN engineer ON engineer.id = engineer_id WHERE session.id = :id""",
}


def named_subject(reader: Reader, kind: KindName, subject: int) -> NamedSubject:
    """By what the file of a review, plan or session is named. It must exist."""
    [row] = reader.query(_NAMES[kind], id=subject)
    return NamedSubject(**row)


def _export(row: dict[str, Any]) -> ExportRow:
    draft = row["draft"]
    return ExportRow(**{**row, "draft": None if draft is None else bool(draft)})
