"""Registry of document kinds: how the snapshot of each is taken, checked and built.

The modules of a kind are loaded on first use, so that a command loads only the kind it prints, and a process that only builds
loads nothing that reads a workspace.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from models.domain.documents import Edition, KindName
from models.domain.mentoring import SessionId
from models.domain.plans import PlanId
from models.domain.reviews import ReviewId
from models.snapshots.plan import PlanSnapshot
from models.snapshots.preflight import Preflight, plan_preflight, review_preflight, session_preflight
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot
from reports.document import Document
from reports.signature import Signer
from reports.theme import Paper

if TYPE_CHECKING:
    from models.workspace.workspace import Workspace

Snapshot: TypeAlias = ReviewSnapshot | PlanSnapshot | SessionSnapshot


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """Functions of one kind; `take` gets the id of the review, plan or session, and raises BadInput if it does not exist.

    `take` raises Refused for an edition that the kind does not have.
    """

    take: "Callable[[Workspace, Any, Edition, date], Snapshot]"
    preflight: Callable[[Any], Preflight]
    build: Callable[[Any, Paper, Signer | None], Document]


def document_kind(name: KindName) -> DocumentKind:
    """The kind of that name."""
    return {"review": _review, "plan": _plan, "session": _session}[name]()


def _review() -> DocumentKind:
    from reports import review_report

    return DocumentKind(_take_review, review_preflight, review_report.build)


def _plan() -> DocumentKind:
    from reports import plan_report

    return DocumentKind(_take_plan, plan_preflight, plan_report.build)


def _session() -> DocumentKind:
    from reports import session_record

    return DocumentKind(_take_session, session_preflight, session_record.build)


def _take_review(workspace: "Workspace", review: ReviewId, edition: Edition, day: date) -> ReviewSnapshot:
    from models.snapshots.build_review import review_snapshot

    return review_snapshot(workspace, review, edition, day)


def _take_plan(workspace: "Workspace", plan: PlanId, edition: Edition, day: date) -> PlanSnapshot:
    from models.snapshots.build_plan import plan_snapshot

    return plan_snapshot(workspace, plan, edition, day)


def _take_session(workspace: "Workspace", session: SessionId, edition: Edition, day: date) -> SessionSnapshot:
    from models.snapshots.build_session import session_snapshot

    return session_snapshot(workspace, session, edition, day)
