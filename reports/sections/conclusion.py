"""Conclusion of a review: who decided it and when, with the standing and its band as one picture."""

from reportlab.platypus import Flowable

from models.snapshots.review import Decision, ReviewSnapshot
from models.support.number_format import decimals, percent
from reports import theme
from reports.blocks import gap, metrics, prose, section, text
from reports.charts.bullet import bullet
from reports.charts.standing import key, standing_line
from reports.formats import day
from reports.sections.standing import FIRST_EDITION, standing_text
from reports.text import user_text
from reports.theme import Paper

NOT_RECORDED = "a person whose name was not recorded"


def conclusion(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The decided conclusion or, labelled as one, the suggestion; key figures, picture, reason, and who decided."""
    return section(
        "Conclusion",
        _metrics(review, paper),
        gap(6),
        *_picture(review, paper),
        *_reason(review.decision),
        gap(4),
        text(" ".join((_author(review.decision), *_focus(review), _LIMITS)), theme.FINE_SOFT),
    )


_LIMITS = (
    "It describes work seen in this period. It is not a ranking of people and not a promotion checklist. "
    "The annex explains every number."
)


def _metrics(review: ReviewSnapshot, paper: Paper) -> Flowable:
    score, decision = review.score, review.decision
    first = ("Suggested conclusion", score.conclusion.label, "calculated from the ratings, not decided yet")
    if decision:
        first = ("Conclusion", decision.conclusion.label, _decided(decision))
    figures = (
        first,
        ("Expectations met", percent(score.expectations_met), f"of what {review.facts.level_name} expects"),
        ("Overall score", decimals(score.score), f"where {decimals(score.expected)} is expected"),
        ("Coverage", percent(score.coverage), "of the weight is rated"),
    )
    return metrics(figures, paper.columns(66, None, None, None))


def _decided(decision: Decision) -> str:
    """Who decided the conclusion, when, and what the ratings suggest."""
    by = f"decided by {decision.decided_by}" if decision.decided_by else "decided (name not recorded)"
    on = f" on {day(decision.decided_on)}" if decision.decided_on else ""
    agrees = decision.conclusion is decision.suggested
    return f"{by}{on}. The ratings suggest {'the same' if agrees else decision.suggested.label.lower()}"


def _picture(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The standing; a review under the first edition of the rule has none, and shows its score instead."""
    score, decision, width = review.score, review.decision, paper.content_width
    line = standing_line(score, decision.conclusion if decision else None, width)
    if line is not None:
        words = text(standing_text(score, review.cap), theme.SMALL)
        return [line, key(width, decided=decision is not None), gap(3), words]
    bounds = review.robustness.bounds
    bar = bullet(score.score, score.expected, bounds.low, bounds.high, width)
    first = [text(FIRST_EDITION, theme.FINE_SOFT)] if score.edition == 1 else []
    return [bar, text(_caption(review), theme.FINE_SOFT), *first]


def _caption(review: ReviewSnapshot) -> str:
    score, bounds = review.score, review.robustness.bounds
    if score.score is None:
        start = "No overall score: less than 70&nbsp;% of the rubric, by weight, is rated."
    else:
        start = f"Bar: the score, {decimals(score.score)}. Tick: the expected score, {decimals(score.expected)}."
    if bounds.low == bounds.high:
        return f"{start} Everything is rated, so no missing rating could change it."
    return (
        f"{start} Grey band: {decimals(bounds.low)} to {decimals(bounds.high)}, "
        "if every unrated competency were rated 1, or 5."
    )


def _reason(decision: Decision | None) -> list[Flowable]:
    if decision is None or not decision.reason:
        return []
    lead = "Reason for the decision"
    if decision.conclusion is not decision.suggested:
        lead = f"Reason for deciding “{decision.conclusion.label}”, not “{decision.suggested.label}”"
    return [gap(6), text(lead, theme.SMALL_STRONG), *prose(decision.reason)]


def _author(decision: Decision | None) -> str:
    if decision is None:
        return "This conclusion is only a suggestion, calculated from the ratings. No person has decided it."
    who = user_text(decision.decided_by) if decision.decided_by else NOT_RECORDED
    return f"No decision in this document was made by a machine: the reviewer gave every rating, and {who} decided."


def _focus(review: ReviewSnapshot) -> tuple[str, ...]:
    asked = review.asked
    if asked is None:
        return ()
    return (
        f"<b>This review covers {asked.number} of {asked.total} competencies.</b> All figures are based on these, which "
        "are listed under Competencies.",
    )
