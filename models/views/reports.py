"""View of the reports page: every review, plan and session that can be exported."""

from dataclasses import dataclass

from models.domain.documents import KindName
from models.queries.sessions import SESSION_NUMBER
from models.workspace.reader import Reader

MAX_DOCUMENTS = 200


@dataclass(frozen=True, slots=True)
class ExportableDocument:
    """One review, plan or session with its engineer and title."""

    kind: KindName
    id: int
    engineer_name: str
    about: str
    document_id: str


def exportable_documents(
    reader: Reader, text: str = "", kind: str = "", limit: int = MAX_DOCUMENTS
) -> tuple[ExportableDocument, ...]:
    """Reviews, plans and sessions that contain every word of `text`, newest first; of one kind if one is given.

    Sessions come last, because there are more of them than of the others.
    """
    words = text.split()
    conditions = [
        f"instr(lower(engineer_name || ' ' || about || ' ' || document_id), lower(:w{number}))"
        for number in range(len(words))
    ] + ["kind = :kind"] * bool(kind)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = reader.query(
        "SELECT kind, id, engineer_name, about, document_id FROM ("
        " SELECT 'review' AS kind, id, engineer_name, cycle_name AS about, document_id, period_ends_on AS on_day FROM review"
        " UNION ALL SELECT 'plan', id, engineer_name, '', document_id, starts_on FROM plan"
        f" UNION ALL SELECT 'session', session.id, name, held_on, {SESSION_NUMBER}, held_on FROM session"
        " JOIN mentorship ON mentorship.id = mentorship_id JOIN engineer ON engineer.id = engineer_id)"
        f" {where} ORDER BY kind = 'session', on_day DESC, sort_key(engineer_name), kind DESC LIMIT :limit",
        limit=limit,
        **({"kind": kind} if kind else {}),
        **{f"w{number}": word for number, word in enumerate(words)},
    )
    return tuple(ExportableDocument(**row) for row in rows)
