"""Language of a document: the person's, or else the workspace's."""

from models.domain.documents import KindName
from models.domain.people import EngineerId
from models.queries.settings import settings
from models.workspace.reader import Reader

_MENTORED = (
    "SELECT mentorship.engineer_id FROM mentorship JOIN {kind} ON mentorship.id = mentorship_id WHERE {kind}.id = :id"
)
_ENGINEER: dict[KindName, str] = {
    "review": "SELECT engineer_id FROM review WHERE id = :id",
    "plan": _MENTORED.format(kind="plan"),
    "session": _MENTORED.format(kind="session"),
}


def document_language(reader: Reader, kind: KindName, subject: int) -> str:
    """The language of the person whom a review, plan or session is about, or the workspace's if they have none.

    The workspace's too if there is no such review, plan or session.
    """
    rows = reader.query(f"SELECT language FROM engineer WHERE id = ({_ENGINEER[kind]})", id=subject)
    return str(rows[0]["language"] if rows else "") or settings(reader).language


def language_of_person(reader: Reader, person: EngineerId) -> str:
    """The language of files about a person: theirs, or else the workspace's."""
    rows = reader.query("SELECT language FROM engineer WHERE id = :id", id=person)
    return str(rows[0]["language"] if rows else "") or settings(reader).language
