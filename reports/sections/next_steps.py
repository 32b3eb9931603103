"""What happens after a review, with dates: conversation, appeal, goals, retention; and how to ask about stored data."""

from collections.abc import Iterator
from datetime import date

from reportlab.platypus import Flowable

from models.domain.plans import GoalState
from models.snapshots.review import ReviewSnapshot
from models.support.translation import say
from reports import theme
from reports.blocks import bullets, entries, gap, section, text
from reports.formats import day
from reports.text import user_text
from reports.theme import Paper

DATE_WIDTH = 34
"""Width of the column of dates in millimetres."""

Step = tuple[date, str, str]
"""The day on which something happens, the words for the day, and what happens."""


def next_steps(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Everything that has a date, in order, then what has none."""
    steps = sorted((*_conversation(review), *_appeal(review), *_appeals(review), *_goals(review), *_retention(review)))
    rows = [(text(on, theme.SMALL_STRONG), text(what, theme.SMALL)) for _, on, what in steps]
    table = [entries(rows, paper, label=DATE_WIDTH, padding=2.4)] if rows else []
    return section(say("What happens next"), *table, gap(3), *bullets(_without_date(review)))


def _conversation(review: ReviewSnapshot) -> Iterator[Step]:
    on = review.facts.conversation_on
    if on and on > review.head.printed_on:
        yield on, day(on), say("Conversation about this review.")


def _appeal(review: ReviewSnapshot) -> Iterator[Step]:
    until = review.rights.appeal_until
    if until is None:
        return
    if until < review.head.printed_on:
        yield (
            until,
            day(until),
            say(
                "The appeal period ended. Appeals are decided by someone other than the reviewer and the manager, who also "
                "decides whether to accept a late one."
            ),
        )
    else:
        decider = say("You can appeal. Appeals are decided by someone other than the reviewer and the manager.")
        yield until, say("until {day}", day=day(until)), decider


def _appeals(review: ReviewSnapshot) -> Iterator[Step]:
    for line in review.appeals:
        if line.due_on and not line.decided_on:
            decides = say("{name} decides on the appeal.", name=user_text(line.decider_name))
            yield line.due_on, say("by {day}", day=day(line.due_on)), decides


def _goals(review: ReviewSnapshot) -> Iterator[Step]:
    """The goals that are not closed yet, with their due dates."""
    for goal in review.growth.goals if review.growth else ():
        if goal.due_on and goal.state is GoalState.OPEN:
            title = say("Goal: {title}", title=user_text(goal.title))
            yield goal.due_on, say("by {day}", day=day(goal.due_on)), title


def _retention(review: ReviewSnapshot) -> Iterator[Step]:
    if until := review.rights.kept_until:
        yield (
            until,
            say("until {day}", day=day(until)),
            say("Your organisation keeps this review and deletes it then. Plumbline does not delete it automatically."),
        )


def _without_date(review: ReviewSnapshot) -> Iterator[str]:
    if review.rights.appeal_until is None:
        yield say("The appeal period starts when this review is shared with you.")
    if review.growth is None:
        yield say("No path has been chosen, and there is no growth plan yet.")
    elif not review.growth.goals:
        yield say("Target: {target}. No goals have been agreed yet.", target=user_text(review.growth.target_name))
    contact = user_text(review.rights.contact) if review.rights.contact else say("your HR department")
    yield say("You can ask {contact} what is stored about you and have errors corrected.", contact=contact)
