"""Growth priorities of a plan, from the ratings of the review it is based on."""

from collections.abc import Collection

from models.assessment.priorities import growth_priorities
from models.assessment.values import GrowthPriorities
from models.domain.cycles import Asked, asked_part
from models.queries import cycles, plans, review_content, reviews
from models.queries.plans import PlanRow
from models.rubric.model import Rubric
from models.workspace.reader import Reader


def plan_priorities(reader: Reader, plan: PlanRow, rubric: Rubric) -> GrowthPriorities:
    """The gaps to the plan's target profile in order of priority; without a review, nothing is rated."""
    ratings = review_content.ratings(reader, plan.review_id) if plan.review_id else {}
    excluded: Collection[str] = ()
    if plan.review_id:
        excluded = reviews.exclusions(reader, reviews.review(reader, plan.review_id)).codes
    interest = plans.interests(reader, plan.id)
    return growth_priorities(rubric, plan.level, plan.target_profile, ratings, excluded, interest)


def asked_by_review(reader: Reader, plan: PlanRow) -> Asked | None:
    """What the review of the plan asked; None if it asked all competencies or there is no review."""
    if not plan.review_id:
        return None
    row = reviews.review(reader, plan.review_id)
    return asked_part(cycles.frozen_rubric(reader, row.rubric_version_id), reviews.exclusions(reader, row).not_asked)
