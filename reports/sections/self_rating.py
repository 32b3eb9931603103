"""Self-rating beside the reviewer's ratings: differences in the signed part, the rest in the annex."""

from reportlab.platypus import Flowable

from models.snapshots.review import ReviewSnapshot
from reports import theme
from reports.blocks import bullets, section, text
from reports.text import user_text
from reports.theme import Paper


def differences(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """How often self-rating and reviewer's rating agree, and where they differ by two steps or more."""
    compared = review.self_comparison
    if compared is None or not compared.compared:
        return []
    agreement = (
        f"Competencies rated by both: {compared.compared}. {compared.equal} equal, {len(compared.adjacent)} one step "
        f"apart, {len(compared.differences) or 'none'} two or more steps apart."
    )
    lines = [
        f"{user_text(item.name)}: self-rating <b>{item.own}</b>, reviewer <b>{item.reviewer}</b>"
        for item in compared.differences
    ]
    return section("Self-rating and reviewer", text(agreement, theme.SMALL), *bullets(lines))


def adjacent(review: ReviewSnapshot) -> list[Flowable]:
    """The competencies that both rated one step apart, in a line."""
    compared = review.self_comparison
    if compared is None or not compared.adjacent:
        return []
    items = " · ".join(f"{user_text(item.code)} {item.own} and {item.reviewer}" for item in compared.adjacent)
    return [text(f"One step apart, self-rating first: {items}.", theme.FINE)]
