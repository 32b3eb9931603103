"""What a revision of a review says differently from the one before it, for the marks in its margin."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from models.domain.conclusions import Conclusion
from models.domain.documents import Edition
from models.domain.evidence import EvidenceId
from models.domain.reviews import DecidedConclusion, PointKind, decision_in_force
from models.queries.reviews import ReviewRow, revision_content, whole_review
from models.snapshots.revisions import RevisionChanges
from models.workspace.reader import Reader

Row = Mapping[str, Any]
Content = Mapping[str, Sequence[Row]]

_RATING = ("state", "value", "comment")
_EVIDENCE = ("happened_on", "situation", "behaviour", "impact", "artefact", "impact_dimension", "source", "strength")


def revision_changes(
    reader: Reader, row: ReviewRow, edition: Edition, numbers: Mapping[EvidenceId, str], suggested: Conclusion
) -> RevisionChanges | None:
    """The changes that this edition can show; None for a first revision, or if there are none.

    `numbers` are the numbers of the evidence by its id, `suggested` is the conclusion that the ratings suggest now.
    """
    before = revision_content(reader, row.id, row.revision - 1)
    if before is None:
        return None
    now = whole_review(reader, row.id)
    [old], [new] = before["review"], now["review"]
    changes = RevisionChanges(
        since=row.revision - 1,
        summary=old["summary"] != new["summary"],
        conclusion=_concluded_differently(old, decision_in_force(row.decision, suggested, row.state), suggested),
        competencies=tuple(_competencies(before, now, edition)),
        strengths=_points(before, now, PointKind.STRENGTH),
        growth_points=_points(before, now, PointKind.GROWTH),
        evidence=tuple(_evidence(before, now, edition, numbers)),
    )
    return changes if changes.any else None


def _concluded_differently(old: Row, decision: DecidedConclusion | None, suggested: Conclusion) -> bool:
    """Whether the document prints another conclusion or suggestion, or names another person or reason for the decision.

    That it is not decided yet, or was decided on another day, is no change: every revision is decided again.
    """
    before = old["conclusion"] or old.get("suggested")
    if decision is None:
        return before not in (None, suggested)
    printed = (decision.conclusion, decision.suggested, decision.decided_by, decision.reason)
    return printed != (before, old.get("suggested"), old.get("decided_by"), old["conclusion_reason"])


def _competencies(before: Content, now: Content, edition: Edition) -> Iterator[str]:
    shown = (*_RATING, "observe_plan") if edition is Edition.ENGINEER else _RATING
    old = {row["competency_code"]: row for row in before["rating"]}
    for row in now["rating"]:
        code = row["competency_code"]
        if code not in old or _differ(old[code], row, shown):
            yield code


def _points(before: Content, now: Content, kind: PointKind) -> tuple[int, ...]:
    """The positions of the points that the earlier revision did not have, from 0."""
    old, new = ([_point(row) for row in content["review_point"] if row["kind"] == kind] for content in (before, now))
    return tuple(position for position, point in enumerate(new) if point not in old)


def _point(row: Row) -> tuple[str, str, str]:
    return row["competency_code"], row["behaviour"], row["next_step"]


def _evidence(before: Content, now: Content, edition: Edition, numbers: Mapping[EvidenceId, str]) -> Iterator[str]:
    """The numbers of new evidence, and in the engineer edition, which has all of it in full, of changed evidence."""
    old = {row["id"]: row for row in before["evidence"]}
    for row in now["evidence"]:
        same = old.get(row["id"])
        if same is None or (edition is Edition.ENGINEER and _differ(same, row, _EVIDENCE)):
            yield numbers[row["id"]]


def _differ(old: Row, new: Row, columns: Sequence[str]) -> bool:
    return any(old.get(name) != new[name] for name in columns)
