"""Page one of a review: facts, summary, result."""

from reportlab.platypus import Flowable

from models.snapshots.review import Decision, ReviewFacts, ReviewSnapshot
from models.support.number_format import decimals, percent
from reports import theme
from reports.blocks import bullets, gap, grid, metrics, prose, section, text
from reports.charts.bullet import bullet
from reports.formats import count, day, listed, period, time_between
from reports.sections.letterhead import letterhead
from reports.sections.standing import FIRST_EDITION, standing
from reports.text import user_text
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


def result(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Conclusion, expectations met, score, coverage; score bar; standing; reason of the decision; how to read it."""
    return section(
        "Result",
        _metrics(review, paper),
        gap(4),
        *_result_chart(review, paper),
        *_decision(review),
        gap(3),
        *bullets(_how_to_read(review), theme.FINE),
    )


def _result_chart(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The standing; a review under the first edition of the rule has none, and shows its score instead."""
    score, bounds = review.score, review.robustness.bounds
    if score.standing is not None:
        return standing(score, review.cap, paper.content_width)
    bar = bullet(score.score, score.expected, bounds.low, bounds.high, paper.content_width)
    return [bar, text(_caption(review), theme.FINE_SOFT), text(FIRST_EDITION, theme.FINE_SOFT)]


def _metrics(review: ReviewSnapshot, paper: Paper) -> Flowable:
    score, decision = review.score, review.decision
    conclusion = (
        "Suggested conclusion",
        score.conclusion.label,
        "calculated from the ratings, not decided yet",
    )
    if decision:
        conclusion = ("Conclusion", decision.conclusion.label, _decided(decision))
    figures = (
        conclusion,
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


def _decision(review: ReviewSnapshot) -> list[Flowable]:
    decision = review.decision
    if decision is None or not decision.reason:
        return []
    suggested, decided = decision.suggested.label, decision.conclusion.label
    who = user_text(decision.decided_by) if decision.decided_by else "A person whose name was not recorded"
    lead = f"The ratings suggest “{suggested}”. {who} decided “{decided}”, because:"
    if decision.conclusion is decision.suggested:
        lead = "The reason given:"
    return [gap(6), text(lead, theme.SMALL_STRONG), *prose(decision.reason, theme.SMALL)]


def _how_to_read(review: ReviewSnapshot) -> tuple[str, ...]:
    scale = " · ".join(f"{value}&nbsp;{user_text(name)}" for value, name, _ in review.scale)
    standing = (
        "<b>The standing</b> is the weighted mean of steps above (one at most) or below (two at most) the expected ratings.",
    )
    return (
        "<b>Expectations met</b> is the weighted share of ratings that reach the expected one. "
        "A strength cannot hide a gap elsewhere.",
        *(standing if review.score.standing is not None else ()),
        f"<b>The score</b> is a weighted mean on the scale {scale}. It is meaningful only next to the expected score.",
        "This describes work seen in this period. It is not a ranking of people and not a promotion checklist.",
        *_focus(review),
    )


def _focus(review: ReviewSnapshot) -> tuple[str, ...]:
    asked = review.asked
    if asked is None:
        return ()
    return (
        f"<b>This review covers {asked.number} of {asked.total} competencies.</b> All figures are based on these only. "
        "They and the others are named under Competencies.",
    )


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
