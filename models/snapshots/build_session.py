"""Builder of session snapshots for the engineer. Private notes and check-ins are never read."""

from collections.abc import Sequence
from datetime import date

from models.domain.documents import Edition
from models.domain.mentoring import SessionId
from models.library.shareable import shareable, topic_names
from models.queries.sessions import SessionAction, session_content, session_document_id
from models.rubric.translation import shipped_in_language
from models.snapshots.identity import head, with_digest
from models.snapshots.plan import PlanAction
from models.snapshots.session_record import SessionSnapshot
from models.support.errors import Refused
from models.support.messages import message
from models.support.translation import say
from models.workspace.workspace import Workspace


def session_snapshot(
    workspace: Workspace, session_id: SessionId, edition: Edition, printed_on: date
) -> SessionSnapshot:
    """The shared content of a session. Raises Refused for the HR edition: sessions stay between mentor and engineer."""
    if edition is not Edition.ENGINEER:
        raise Refused(message("A session record is for the engineer only. For HR, export the mentorship plan."))
    content = session_content(workspace, session_id)
    session, rubric, names = content.session, shipped_in_language(), topic_names()
    snapshot = SessionSnapshot(
        head=head(
            workspace,
            rubric,
            edition,
            printed_on,
            document_id=session_document_id(session_id),
            revision=1,
            subject_name=content.engineer_name,
            about=say("Mentoring session"),
        ),
        engineer_name=content.engineer_name,
        mentor_name=content.mentorship.mentor_name,
        number=content.number,
        held_on=session.held_on,
        minutes=session.minutes,
        next_on=session.next_on,
        next_at=session.next_at,
        goal=session.goal,
        reality=session.reality,
        options=session.options,
        will=session.will,
        recap=session.recap,
        notes=tuple(line.text for line in content.shared),
        topics=tuple((code, names[code]) for code in content.topics if code in names),
        agreed=_actions(content.agreed),
        carried=_actions(content.carried),
        content_sha256="",
    )
    return with_digest(snapshot)


def _actions(items: Sequence[SessionAction]) -> tuple[PlanAction, ...]:
    """The action items that the document may contain: none from a confidential talk."""
    return tuple(
        PlanAction(item.owner.value, item.text, item.if_then, item.due_on, item.status, item.closed_on, item.carries)
        for item in items
        if shareable().allows_action(item.activity_code)
    )
