"""The record of one session, for the engineer. The private lane and the work-life check-in are never read."""

from collections.abc import Sequence
from datetime import date

from models.domain.documents import Edition
from models.domain.mentoring import SessionId
from models.library.shareable import shareable
from models.rubric.load import shipped_rubric
from models.snapshots.identity import head, with_digest
from models.snapshots.plan import PlanAction
from models.snapshots.session_record import SessionSnapshot
from models.support.errors import Refused
from models.support.messages import message
from models.views.reports import session_document_id
from models.views.session import SessionAction, session_view, topic_names
from models.workspace.workspace import Workspace


def session_snapshot(
    workspace: Workspace, session_id: SessionId, edition: Edition, printed_on: date
) -> SessionSnapshot:
    """What both may read of a session. Raises Refused for HR: a session stays between the two who held it."""
    if edition is not Edition.ENGINEER:
        raise Refused(message("A session record is for the engineer alone; HR reads the mentorship plan."))
    view = session_view(workspace, session_id)
    session, rubric, names = view.session, shipped_rubric(), topic_names()
    snapshot = SessionSnapshot(
        head=head(
            workspace,
            rubric,
            edition,
            printed_on,
            document_id=session_document_id(session_id),
            revision=1,
            subject_name=view.engineer_name,
            about="Mentoring session",
        ),
        engineer_name=view.engineer_name,
        mentor_name=view.mentorship.mentor_name,
        number=view.number,
        held_on=session.held_on,
        minutes=session.minutes,
        next_on=session.next_on,
        goal=session.goal,
        reality=session.reality,
        options=session.options,
        will=session.will,
        recap=session.recap,
        notes=tuple(line.text for line in view.shared),
        topics=tuple((code, names[code]) for code in view.topics if code in names),
        agreed=_actions(view.agreed),
        carried=_actions(view.carried),
        content_sha256="",
    )
    return with_digest(snapshot)


def _actions(items: Sequence[SessionAction]) -> tuple[PlanAction, ...]:
    """The action items a document may hold: none that was agreed in a confidential talk."""
    return tuple(
        PlanAction(item.owner.value, item.text, item.if_then, item.due_on, item.status, item.closed_on, item.carries)
        for item in items
        if shareable().allows_action(item.activity_code)
    )
