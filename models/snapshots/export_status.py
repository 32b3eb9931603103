"""Status of an exported document: whether its content is still current."""

from dataclasses import dataclass
from enum import StrEnum

from models.domain.documents import Edition
from models.domain.mentoring import SessionId
from models.domain.plans import PlanId, PlanState
from models.domain.reviews import ReviewState
from models.operations.erased_files import NO_NAME
from models.queries.exports import ExportRow, ExportSubject, export_subject, last_exported_revision
from models.queries.plans import plan
from models.queries.sessions import session_content
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.build_session import session_snapshot
from models.support.dates import local_day
from models.support.language import in_language
from models.support.messages import Message, join, message
from models.workspace.topics import EVERYTHING
from models.workspace.workspace import Workspace


class Status(StrEnum):
    """Whether an exported document is current; of what was erased, nothing says so."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    DRAFT = "draft"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class ExportStatus:
    """The status of one exported document, with a sentence that gives the reason or further information."""

    status: Status
    reason: Message | None = None


def export_status(workspace: Workspace, export: ExportRow) -> ExportStatus:
    """The status of a document that this workspace exported. Reads only."""
    subject = export_subject(workspace, export)
    if subject is None:
        return _gone_status(workspace, export)
    if export.kind == "review":
        return _review_status(export, subject)
    if export.draft:
        agreed = message("Mentor and engineer agreed on the plan later.")
        still = message("Mentor and engineer have not agreed on the plan yet.")
        return ExportStatus(Status.DRAFT, still if subject.state == PlanState.DRAFT else agreed)
    return _status_by_content(workspace, export, subject)


def _gone_status(workspace: Workspace, export: ExportRow) -> ExportStatus:
    """The status of a document whose subject is gone: drafts are deleted, and anything can be erased."""
    if export.draft is not False or export.file_name != NO_NAME:
        return ExportStatus(Status.DRAFT, message("Its review, plan or session has been deleted since."))
    later = last_exported_revision(workspace, export)
    if later > export.revision:
        return ExportStatus(Status.SUPERSEDED, message("Revision {revision} replaced it.", revision=later))
    return ExportStatus(
        Status.ERASED,
        message(
            "Its review, plan or session has been erased since, so the workspace cannot tell whether it was replaced before."
        ),
    )


def _review_status(export: ExportRow, subject: ExportSubject) -> ExportStatus:
    state = ReviewState(subject.state)
    now = message("Revision {revision} is {state} now.", revision=subject.revision, state=state.label)
    if state is ReviewState.DRAFT:
        now = message("Revision {revision} is still a draft.", revision=subject.revision)
    if export.revision > subject.revision:
        discarded = message("Revision {revision} was discarded before it was shared.", revision=export.revision)
        return ExportStatus(Status.DRAFT, join((discarded, now), " "))
    if export.draft:
        return ExportStatus(Status.DRAFT, now)
    if export.revision < subject.revision:
        return _earlier_status(export, subject, now)
    return _present_status(export, subject)


def _earlier_status(export: ExportRow, subject: ExportSubject, now: Message) -> ExportStatus:
    """The status of an earlier revision. It stays current until the next revision is shared."""
    if export.revision == subject.revision - 1 and not _is_shared(subject):
        return ExportStatus(Status.CURRENT, now)
    day = local_day(subject.superseded_at)
    replaced = message("Revision {next}, opened on {day}, replaced it.", next=export.revision + 1, day=day)
    return ExportStatus(Status.SUPERSEDED, join((replaced, now), " "))


def _present_status(export: ExportRow, subject: ExportSubject) -> ExportStatus:
    # An older record does not say whether the document was a draft.
    outdated = Status.DRAFT if export.draft is None else Status.SUPERSEDED
    if subject.state == ReviewState.DRAFT:
        return ExportStatus(outdated, message("The review was returned to draft after that."))
    if export.revision > 1 and not _is_shared(subject):
        return ExportStatus(Status.DRAFT, message("Revision {revision} is not shared yet.", revision=export.revision))
    if export.exported_at < subject.submitted_at:
        submitted = message("The review was submitted on {day}, after that.", day=local_day(subject.submitted_at))
        return ExportStatus(outdated, submitted)
    return ExportStatus(Status.CURRENT)


def _is_shared(subject: ExportSubject) -> bool:
    return subject.state not in (ReviewState.DRAFT, ReviewState.SUBMITTED)


def _status_by_content(workspace: Workspace, export: ExportRow, subject: ExportSubject) -> ExportStatus:
    """Status of a plan or session: these change without a new revision, so the content is compared.

    A newer version of Plumbline may word the same data differently. Different content is therefore superseded only if
    the data has changed since the export.
    """
    day = local_day(export.exported_at)
    if _content_now(workspace, export, subject) != export.content_sha256 and _has_changed(workspace, export, subject):
        changed = message("It shows the data of {day}. The data has changed since.", day=day)
        return ExportStatus(Status.SUPERSEDED, changed)
    return ExportStatus(Status.DRAFT if subject.state == PlanState.DRAFT else Status.CURRENT)


def _content_now(workspace: Workspace, export: ExportRow, subject: ExportSubject) -> str:
    day, edition = local_day(export.exported_at), Edition(export.edition)
    with in_language(export.language):
        if export.kind == "plan":
            return plan_snapshot(workspace, PlanId(subject.id), edition, day).content_sha256
        return session_snapshot(workspace, SessionId(subject.id), edition, day).content_sha256


def _has_changed(workspace: Workspace, export: ExportRow, subject: ExportSubject) -> bool:
    """Whether anything the document can print was written after the export."""
    printed = {"settings", EVERYTHING, f"{export.kind}:{subject.id}"}
    if export.kind == "plan":
        row = plan(workspace, PlanId(subject.id))
        printed |= {f"mentorship:{row.mentorship_id}", f"review:{row.review_id}"}
    else:
        printed.add(f"mentorship:{session_content(workspace, SessionId(subject.id)).mentorship.id}")
    return not printed.isdisjoint(workspace.topics_since("export", export.id))
