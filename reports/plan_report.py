"""Mentorship plan: its sections and their order for each edition."""

from collections.abc import Callable

from reportlab.platypus import Flowable

from models.domain.documents import Edition
from models.snapshots.plan import PlanSnapshot
from models.support.messages import message
from reports.blocks import together
from reports.document import Document, Kind, build_document
from reports.sections import about_document, plan_closing, plan_gaps, plan_goals, plan_parties, plan_work
from reports.signature import Signer
from reports.theme import Paper

Section = Callable[[PlanSnapshot, Paper], list[Flowable]]

KIND = Kind("plan", message("Mentorship plan"))


def _last(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The last sections, kept together so that the last page is never almost empty."""
    return [together(*plan_closing.signed(plan, paper), *about_document.identity(plan.head, plan.content_sha256))]


EDITIONS: dict[Edition, tuple[Section, ...]] = {
    Edition.ENGINEER: (
        plan_parties.opening,
        plan_parties.agreement,
        plan_gaps.today,
        plan_goals.cards,
        plan_work.strip,
        plan_work.actions,
        plan_work.sessions,
        plan_closing.progress,
        plan_work.topics,
        plan_gaps.observe,
        plan_closing.closing_criteria,
        _last,
    ),
    Edition.HR: (
        plan_parties.opening,
        plan_goals.titles,
        plan_closing.progress,
        plan_closing.confidentiality,
        _last,
    ),
}


def build(snapshot: PlanSnapshot, paper: Paper = Paper.A4, signer: Signer | None = None) -> Document:
    """The report of one plan in the edition of its snapshot."""
    return build_document(KIND, EDITIONS[snapshot.head.edition], snapshot, paper, draft=snapshot.draft, signer=signer)
