"""Review report: its sections in the reader's order. What an edition does not have is missing from its snapshot."""

from collections.abc import Callable

from reportlab.platypus import Flowable

from models.snapshots.review import ReviewSnapshot
from models.support.messages import message
from reports.blocks import together
from reports.document import Document, Kind, build_document
from reports.sections import (
    about_document,
    annex,
    areas,
    competencies,
    conclusion,
    evidence,
    growth,
    next_steps,
    opinions,
    points,
    quality,
    rating_texts,
    revisions,
    self_rating,
    signatures,
    summary,
)
from reports.signature import Signer
from reports.theme import Paper

Section = Callable[[ReviewSnapshot, Paper], list[Flowable]]

KIND = Kind("review", message("Performance review"))


def _first_of_annex(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The title of the annex, which is never alone at the foot of a page, and the evidence."""
    return annex.opening(review, evidence.evidence(review, paper))


def _last(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The last sections, kept together so that the last page is never almost empty."""
    about = about_document.identity(review.head, review.content_sha256)
    return [together(*annex.method(review, paper), *annex.scale(review, paper), *about)]


SIGNED: tuple[Section, ...] = (
    summary.opening,
    summary.summary,
    conclusion.conclusion,
    next_steps.next_steps,
    points.strengths,
    points.growth_points,
    areas.areas,
    competencies.competencies,
    self_rating.differences,
    revisions.appeals,
    revisions.earlier_revisions,
    signatures.comment_and_signatures,
)
"""What employee, reviewer and manager sign: at most six pages for 48 competencies."""

ANNEX: tuple[Section, ...] = (
    _first_of_annex,
    rating_texts.rating_texts,
    opinions.opinions,
    growth.last_goals,
    growth.growth,
    growth.qualifications,
    annex.why,
    quality.quality,
    _last,
)

SECTIONS = (*SIGNED, *ANNEX)


def build(snapshot: ReviewSnapshot, paper: Paper = Paper.A4, signer: Signer | None = None) -> Document:
    """The report of one review in the edition of its snapshot."""
    return build_document(KIND, SECTIONS, snapshot, paper, draft=snapshot.draft, signer=signer)
