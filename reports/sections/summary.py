"""Opening of a review: letterhead, facts, and the reviewer's summary."""

from reportlab.platypus import Flowable

from models.snapshots.review import ReviewFacts, ReviewSnapshot
from models.support.translation import say, say_plural, translate
from reports.blocks import changed, grid, prose, section
from reports.formats import day, listed, period, time_between
from reports.sections.letterhead import letterhead
from reports.sections.revisions import changed_since
from reports.theme import Paper


def opening(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The header band and the facts."""
    facts = review.facts
    subtitle = [facts.job_title, facts.team, review.head.about]
    return [
        *letterhead(say("Performance review"), review.head, subtitle, translate(review.state.list_label), paper),
        grid(
            [
                (say("Level"), f"{facts.level_name} ({facts.level})"),
                (say("Target path"), facts.path_name),
                (say("Manager"), facts.manager_name),
                (say("Tech lead"), facts.tech_lead_name),
                (say("Period reviewed"), period(facts.period_starts_on, facts.period_ends_on)),
                (say("Time in role"), time_between(facts.role_since, facts.period_ends_on)),
                (say("Reviewer"), facts.reviewer_name),
                (say("Other opinions"), _others(facts)),
                (say("Conversation held"), day(facts.conversation_on)),
                (say("Employee ID"), facts.employee_id),
                (_rubric(review), review.head.rubric_title),
                (say("Version"), review.head.rubric_label),
            ],
            paper,
        ),
        *changed_since(review.changes),
    ]


def summary(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The reviewer's summary of the period."""
    written = prose(review.summary.strip() or say("No summary has been written yet."))
    marked = bool(review.changes and review.changes.summary)
    return section(say("Summary"), *changed(written, paper, marked=marked))


def _rubric(review: ReviewSnapshot) -> str:
    """The label of the rubric, with how much of it was asked if that is not everything."""
    asked = review.asked
    if asked is None:
        return say("Rubric")
    return say("Rubric ({number} of {total} competencies)", number=asked.number, total=asked.total)


def _others(facts: ReviewFacts) -> str:
    asked = [say("self")] if facts.self_given else []
    if facts.tech_lead_count:
        asked.append(say_plural(facts.tech_lead_count, "{number} tech lead", "{number} tech leads"))
    if facts.peer_count:
        asked.append(say_plural(facts.peer_count, "{number} peer", "{number} peers"))
    return listed(asked) or say("none", "opinions")
