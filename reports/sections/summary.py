"""Page one of a review: the facts, the reviewer's summary, and what the ratings come to."""

from reportlab.platypus import Flowable

from models.assessment.wording import decimals, percent
from models.snapshots.review import ReviewFacts, ReviewSnapshot
from reports import theme
from reports.blocks import bullets, gap, grid, metrics, prose, section, text
from reports.charts.bullet import bullet
from reports.sections.letterhead import letterhead
from reports.text import user_text
from reports.theme import Paper
from reports.wording import count, day, listed, period, time_between


def opening(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The header band and the facts."""
    facts = review.facts
    subtitle = [facts.job_title, facts.team, review.head.about]
    return [
        *letterhead("Performance review", review.head, subtitle, review.state.value.capitalize(), paper),
        grid(
            [
                ("Level", f"{facts.level_name} ({facts.level})"),
                ("Path aimed at", facts.path_name),
                ("Manager", facts.manager_name),
                ("Tech lead", facts.tech_lead_name),
                ("Period reviewed", period(facts.period_starts_on, facts.period_ends_on)),
                ("Time in role", time_between(facts.role_since, facts.period_ends_on)),
                ("Reviewer", facts.reviewer_name),
                ("Also asked", _others(facts)),
                ("Conversation held", day(facts.conversation_on)),
                ("Employee id", facts.employee_id),
                ("Rubric", review.head.rubric_title),
                ("Version", review.head.rubric_label),
            ],
            paper,
        ),
    ]


def summary(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The period in the reviewer's own words."""
    return section("Summary", *prose(review.summary.strip() or "No summary has been written yet."))


def result(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Conclusion, match, score and coverage; the bullet bar; why, if the reviewer decided otherwise; how to read it."""
    score, bounds = review.score, review.robustness.bounds
    return section(
        "Result",
        _metrics(review, paper),
        gap(4),
        bullet(score.score, score.expected, bounds.low, bounds.high, paper.content_width),
        text(_caption(review), theme.FINE_SOFT),
        *_decision(review),
        gap(3),
        *bullets(_how_to_read(review), theme.FINE),
    )


def _metrics(review: ReviewSnapshot, paper: Paper) -> Flowable:
    score = review.score
    decision = review.decision
    conclusion, suggested = score.conclusion, "suggested by the arithmetic; not decided by a person"
    if decision:
        agrees = decision.conclusion is decision.suggested
        conclusion = decision.conclusion
        suggested = "as the ratings suggest" if agrees else f"the ratings suggest: {decision.suggested.words.lower()}"
    figures = (
        ("Conclusion", conclusion.words, suggested),
        ("Profile match", percent(score.match), f"of what {review.facts.level_name} expects"),
        ("Overall score", decimals(score.score), f"where {decimals(score.expected)} is expected"),
        ("Coverage", percent(score.coverage), "of all weight is rated"),
    )
    return metrics(figures, paper.columns(66, None, None, None))


def _caption(review: ReviewSnapshot) -> str:
    score, bounds = review.score, review.robustness.bounds
    if score.score is None:
        start = "No overall score: less than 70&nbsp;% of the rubric, by weight, is rated."
    else:
        start = f"Bar: the score, {decimals(score.score)}. Tick: the expected score, {decimals(score.expected)}."
    if bounds.low == bounds.high:
        return f"{start} Everything is rated, so nothing missing could move it."
    return (
        f"{start} Grey band: {decimals(bounds.low)} to {decimals(bounds.high)}, "
        "if everything not rated were rated 1, or 5."
    )


def _decision(review: ReviewSnapshot) -> list[Flowable]:
    decision = review.decision
    if decision is None or not decision.reason:
        return []
    lead = f"The ratings suggest “{decision.suggested.words}”; the reviewer decided “{decision.conclusion.words}”, because:"
    return [gap(6), text(lead, theme.SMALL_STRONG), *prose(decision.reason, theme.SMALL)]


def _how_to_read(review: ReviewSnapshot) -> tuple[str, ...]:
    scale = " · ".join(f"{value}&nbsp;{user_text(name)}" for value, name, _ in review.scale)
    return (
        "<b>Profile match</b> is the share of expectations met, by weight. A strength cannot hide a gap elsewhere.",
        f"<b>The score</b> is a weighted mean on the scale {scale}. It means something only beside the expected score.",
        "This describes work seen in this period. It is no ranking of people and no promotion checklist.",
    )


def _others(facts: ReviewFacts) -> str:
    asked = ["self"] if facts.self_given else []
    asked += [
        count(number, role)
        for number, role in ((facts.tech_lead_count, "tech lead"), (facts.peer_count, "peer"))
        if number
    ]
    return listed(asked) or "nobody"
