"""Growth priorities of a plan, from the ratings of the review it is based on."""

from collections.abc import Collection

from models.assessment.priorities import growth_priorities
from models.assessment.values import GrowthPriorities
from models.queries import plans, review_content, reviews
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
