"""Steps of an export: read the snapshot, build on the worker, write and record."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.domain.documents import Edition
from models.domain.mentoring import PlanId, SessionId
from models.domain.reviews import ReviewId
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.build_review import review_snapshot
from models.snapshots.build_session import session_snapshot
from models.snapshots.plan import PlanSnapshot
from models.snapshots.preflight import Preflight, plan_preflight, review_preflight, session_preflight
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot
from models.support.errors import Refused
from models.views.reports import ExportableDocument
from models.workspace.workspace import Workspace
from reports.document import Document
from reports.theme import Paper
from ui.window.controller import WorkspaceController
from ui.window.jobs import CancelToken


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What a document is made from: the snapshot of one edition, and the paper."""

    printable: ExportableDocument
    snapshot: ReviewSnapshot | PlanSnapshot | SessionSnapshot
    paper: Paper
    preflight: Preflight


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A finished document, and what it was made from."""

    request: ExportRequest
    document: Document

    @property
    def warnings(self) -> tuple[str, ...]:
        """What to think of before it is sent: of what it says, and of how it could be printed."""
        return (*self.request.preflight.warnings, *self.document.warnings)

    @property
    def name_problem(self) -> str:
        """Why it may not be written unless names as code points are allowed; empty if it may."""
        from reports.export import check_names

        try:
            check_names(self.document)
        except Refused as error:
            return error.sentence
        return ""

    @property
    def file_name(self) -> str:
        """The name to propose: never the person's, which would be read in every folder and mail."""
        from reports.export import file_name

        return file_name(self.request.snapshot.head, self.request.printable.kind)


def read(
    workspace: Workspace, printable: ExportableDocument, edition: Edition, paper: str, printed_on: date
) -> ExportRequest:
    """Take the snapshot. Raises BadInput if what is to be printed is not there any more, Refused if this edition is not."""
    from reports.publish import paper_of

    on = Paper[paper] if paper else paper_of(workspace)
    if printable.kind == "review":
        review = review_snapshot(workspace, ReviewId(printable.id), edition, printed_on)
        return ExportRequest(printable, review, on, review_preflight(review))
    if printable.kind == "session":
        session = session_snapshot(workspace, SessionId(printable.id), edition, printed_on)
        return ExportRequest(printable, session, on, session_preflight(session))
    plan = plan_snapshot(workspace, PlanId(printable.id), edition, printed_on)
    return ExportRequest(printable, plan, on, plan_preflight(plan))


def build(sheet: ExportRequest, _token: CancelToken) -> ExportResult:
    """Build the document: on the worker, for it takes a while and needs nothing but the snapshot."""
    from reports import plan_report, review_report, session_record

    if isinstance(sheet.snapshot, ReviewSnapshot):
        return ExportResult(sheet, review_report.build(sheet.snapshot, sheet.paper))
    if isinstance(sheet.snapshot, SessionSnapshot):
        return ExportResult(sheet, session_record.build(sheet.snapshot, sheet.paper))
    return ExportResult(sheet, plan_report.build(sheet.snapshot, sheet.paper))


def store(session: WorkspaceController, made: ExportResult, path: Path, *, names_as_code_points: bool = False) -> None:
    """Write the document to a file, whole or not at all, and record the export. Raises BadInput if it cannot be written.

    Raises Refused if the name of a person would be printed as code points, unless that is allowed.
    """
    from reports.export import write

    note(session, made, path.name, write(made.document, path, names_as_code_points=names_as_code_points))


def note(session: WorkspaceController, made: ExportResult, file_name: str, file_sha256: str) -> None:
    """Record that a document was written."""
    from reports.publish import Printed, record

    snapshot, printable = made.request.snapshot, made.request.printable
    draft = not isinstance(snapshot, SessionSnapshot) and snapshot.draft
    printed = Printed(printable.kind, printable.id, snapshot.head, snapshot.content_sha256, draft, made.document)
    session.publish(record(session.workspace, printed, file_name, file_sha256))
