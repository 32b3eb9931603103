"""Opening of a review: letterhead, facts, and the reviewer's summary."""

from reportlab.platypus import Flowable

from models.snapshots.review import ReviewFacts, ReviewSnapshot
from reports.blocks import grid, prose, section
from reports.formats import count, day, listed, period, time_between
from reports.sections.letterhead import letterhead
from reports.theme import Paper


def opening(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The header band and the facts."""
    facts = review.facts
    subtitle = [facts.job_title, facts.team, review.head.about]
    return [
        *letterhead("Performance review", review.head, subtitle, review.state.value.capitalize(), paper),
        grid(
            [
                ("Level", f"{facts.level_name} ({facts.level})"),
                ("Target path", facts.path_name),
                ("Manager", facts.manager_name),
                ("Tech lead", facts.tech_lead_name),
                ("Period reviewed", period(facts.period_starts_on, facts.period_ends_on)),
                ("Time in role", time_between(facts.role_since, facts.period_ends_on)),
                ("Reviewer", facts.reviewer_name),
                ("Other opinions", _others(facts)),
                ("Conversation held", day(facts.conversation_on)),
                ("Employee ID", facts.employee_id),
                (_rubric(review), review.head.rubric_title),
                ("Version", review.head.rubric_label),
            ],
            paper,
        ),
    ]


def summary(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The reviewer's summary of the period."""
    return section("Summary", *prose(review.summary.strip() or "No summary has been written yet."))


def _rubric(review: ReviewSnapshot) -> str:
    """The label of the rubric, with how much of it was asked if that is not everything."""
    asked = review.asked
    return f"Rubric ({asked.number} of {asked.total} competencies)" if asked else "Rubric"


def _others(facts: ReviewFacts) -> str:
    asked = ["self"] if facts.self_given else []
    asked += [
        count(number, role)
        for number, role in ((facts.tech_lead_count, "tech lead"), (facts.peer_count, "peer"))
        if number
    ]
    return listed(asked) or "none"
