"""Review report: its sections and their order for each edition."""

from collections.abc import Callable

from reportlab.platypus import Flowable

from models.domain.documents import Edition
from models.snapshots.review import ReviewSnapshot
from reports.blocks import together
from reports.document import Document, Kind, build_document
from reports.sections import (
    about_document,
    annex,
    areas,
    competencies,
    growth,
    opinions,
    points,
    quality,
    revisions,
    rights,
    signatures,
    summary,
)
from reports.theme import Paper

Section = Callable[[ReviewSnapshot, Paper], list[Flowable]]

KIND = Kind("review", "Performance review")


def _last_of_engineer(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """The last sections, kept together so that the last page is never almost empty."""
    return [together(*rights.rights(review), *about_document.identity(review.head, review.content_sha256))]


def _last_of_hr(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The last sections for HR, kept together with the last table of the annex."""
    identity = about_document.identity(review.head, review.content_sha256)
    return [together(*annex.weights(review, paper), *identity)]


def _rights(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    return [together(*rights.rights(review))]


_FIRST_PAGE: tuple[Section, ...] = (summary.opening, summary.summary, summary.result, areas.areas)

EDITIONS: dict[Edition, tuple[Section, ...]] = {
    Edition.ENGINEER: (
        *_FIRST_PAGE,
        areas.change,
        areas.why,
        points.strengths,
        points.growth_points,
        points.impact_and_evidence,
        competencies.in_full,
        opinions.opinions,
        growth.last_goals,
        growth.growth,
        growth.qualifications,
        quality.in_short,
        annex.scale,
        signatures.comment_and_signatures,
        revisions.appeals,
        revisions.earlier_revisions,
        _last_of_engineer,
    ),
    Edition.HR: (
        *_FIRST_PAGE,
        areas.change,
        areas.why,
        points.strengths,
        points.growth_points,
        points.impact,
        competencies.in_short,
        opinions.opinions,
        growth.last_goals,
        growth.growth,
        growth.qualifications,
        quality.in_full,
        signatures.comment_and_signatures,
        revisions.appeals,
        revisions.earlier_revisions,
        _rights,
        annex.method,
        annex.scale,
        _last_of_hr,
    ),
}


def build(snapshot: ReviewSnapshot, paper: Paper = Paper.A4) -> Document:
    """The report of one review in the edition of its snapshot."""
    return build_document(KIND, EDITIONS[snapshot.head.edition], snapshot, paper, draft=snapshot.draft)
