"""Strengths and growth points: observed behaviour, next step, and the number of the evidence."""

from collections.abc import Mapping, Sequence

from reportlab.platypus import Flowable

from models.snapshots.review import EvidenceLine, PointLine, ReviewSnapshot
from models.support.translation import say
from reports import theme
from reports.blocks import Cell, entries, lead_in, prose, section, text, with_marks
from reports.formats import day
from reports.text import user_text
from reports.theme import Paper


def strengths(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The top strengths."""
    none, changed = say("No strength has been selected."), review.changes.strengths if review.changes else ()
    return _points(say("Strengths"), review.strengths, changed, none, review, paper)


def growth_points(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The growth points."""
    none, changed = say("No growth point has been selected."), review.changes.growth_points if review.changes else ()
    return _points(say("Growth points"), review.growth_points, changed, none, review, paper)


def _points(
    title: str, points: Sequence[PointLine], changed: Sequence[int], none: str, review: ReviewSnapshot, paper: Paper
) -> list[Flowable]:
    if not points:
        return section(title, text(none, theme.SMALL))
    evidence = {line.number: line for line in review.evidence}
    body = entries([_point(point, evidence) for point in points], paper, padding=3)
    return section(title, with_marks(body, changed))


def _point(point: PointLine, evidence: Mapping[str, EvidenceLine]) -> tuple[Cell, Cell]:
    line = evidence.get(point.evidence)
    shown = say("No evidence is attached.")
    if line:
        about = f", {user_text(line.impact_dimension)}" if line.impact_dimension else ""
        shown = say("Evidence {number} of {day}", number=user_text(line.number), day=day(line.happened_on)) + about
    paragraphs = prose(point.behaviour, theme.SMALL)
    if point.next_step:
        paragraphs += lead_in(f"<b>{say('Next step')}:</b>", point.next_step)
    return prose(point.competency_name, theme.SMALL_STRONG), [*paragraphs, text(shown, theme.FINE_SOFT)]
