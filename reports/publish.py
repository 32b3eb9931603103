"""Publishing one document: snapshot, build, write, record the export."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from models.domain.documents import DocumentHead, Edition
from models.domain.mentoring import PlanId, SessionId
from models.domain.reviews import ReviewId
from models.exchange.files import readable
from models.operations.exports import record_export
from models.queries.settings import settings
from models.workspace.workspace import Outcome, Workspace
from reports.document import Document
from reports.export import write
from reports.theme import Paper


@dataclass(frozen=True, slots=True)
class Printed:
    """A document on its way to a file, with what the record of exports says of it."""

    kind: Literal["review", "plan", "session"]
    subject: int
    head: DocumentHead
    content_sha256: str
    draft: bool
    document: Document


def publish_review(
    workspace: Workspace,
    review: ReviewId,
    edition: Edition,
    out: Path,
    printed_on: date,
    *,
    names_as_code_points: bool = False,
) -> tuple[str, ...]:
    """Write one review report to `out` and record the export. Returns the document's warnings; raises as `write`."""
    from models.snapshots.build_review import review_snapshot  # a command that prints one needs not load the other
    from reports import review_report

    snapshot = review_snapshot(workspace, review, edition, printed_on)
    document = review_report.build(snapshot, paper_of(workspace))
    return _publish(
        workspace,
        Printed("review", review, snapshot.head, snapshot.content_sha256, snapshot.draft, document),
        out,
        names_as_code_points=names_as_code_points,
    )


def publish_plan(
    workspace: Workspace,
    plan: PlanId,
    edition: Edition,
    out: Path,
    printed_on: date,
    *,
    names_as_code_points: bool = False,
) -> tuple[str, ...]:
    """Write one mentorship plan to `out` and record the export. Returns the document's warnings; raises as `write`."""
    from models.snapshots.build_plan import plan_snapshot
    from reports import plan_report

    snapshot = plan_snapshot(workspace, plan, edition, printed_on)
    document = plan_report.build(snapshot, paper_of(workspace))
    return _publish(
        workspace,
        Printed("plan", plan, snapshot.head, snapshot.content_sha256, snapshot.draft, document),
        out,
        names_as_code_points=names_as_code_points,
    )


def publish_session(
    workspace: Workspace, session: SessionId, edition: Edition, out: Path, printed_on: date
) -> tuple[str, ...]:
    """Write the record of one session to `out` and record the export. Raises Refused for any edition but the engineer's."""
    from models.snapshots.build_session import session_snapshot
    from reports import session_record

    snapshot = session_snapshot(workspace, session, edition, printed_on)
    document = session_record.build(snapshot, paper_of(workspace))
    return _publish(
        workspace, Printed("session", session, snapshot.head, snapshot.content_sha256, False, document), out
    )


def paper_of(workspace: Workspace) -> Paper:
    """The paper this workspace prints on."""
    return Paper[settings(workspace).paper.upper()]


def record(workspace: Workspace, printed: Printed, file_name: str, file_sha256: str) -> Outcome[None]:
    """Remember that `printed` was written under `file_name`."""
    return workspace.do(
        record_export,
        kind=printed.kind,
        subject=printed.subject,
        document_id=printed.head.document_id,
        revision=printed.head.revision,
        edition=printed.head.edition,
        file_name=readable(file_name),
        file_sha256=file_sha256,
        content_sha256=printed.content_sha256,
        draft=printed.draft,
    )


def _publish(
    workspace: Workspace, printed: Printed, out: Path, *, names_as_code_points: bool = False
) -> tuple[str, ...]:
    written = write(printed.document, out, names_as_code_points=names_as_code_points)
    record(workspace, printed, out.name, written)
    return printed.document.warnings
