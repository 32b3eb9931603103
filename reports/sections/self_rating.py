"""Self-rating beside the reviewer's ratings: differences in the signed part, the rest in the annex."""

from reportlab.platypus import Flowable

from models.snapshots.review import ReviewSnapshot
from models.support.translation import say
from reports import theme
from reports.blocks import bullets, section, text
from reports.text import user_text
from reports.theme import Paper


def differences(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """How often self-rating and reviewer's rating agree, and where they differ by two steps or more."""
    compared = review.self_comparison
    if compared is None or not compared.compared:
        return []
    agreement = say(
        "Competencies rated by both: {number}. {equal} equal, {adjacent} one step apart, {different} two or more steps apart.",
        number=compared.compared,
        equal=compared.equal,
        adjacent=len(compared.adjacent),
        different=len(compared.differences) or say("none"),
    )
    lines = [
        say(
            "{competency}: self-rating <b>{own}</b>, reviewer <b>{reviewer}</b>",
            competency=user_text(item.name),
            own=item.own,
            reviewer=item.reviewer,
        )
        for item in compared.differences
    ]
    return section(say("Self-rating and reviewer"), text(agreement, theme.SMALL), *bullets(lines))


def adjacent(review: ReviewSnapshot) -> list[Flowable]:
    """The competencies that both rated one step apart, in a line."""
    compared = review.self_comparison
    if compared is None or not compared.adjacent:
        return []
    items = " · ".join(
        say("{competency} {own} and {reviewer}", competency=user_text(item.code), own=item.own, reviewer=item.reviewer)
        for item in compared.adjacent
    )
    return [text(say("One step apart, self-rating first: {items}.", items=items), theme.FINE)]
