"""Conclusion of a review: who decided it and when, with the standing and its band as one picture."""

from reportlab.platypus import Flowable

from models.snapshots.review import Decision, ReviewSnapshot
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import changed, gap, metrics, prose, section, text, with_marks
from reports.charts.bullet import bullet
from reports.charts.standing import key, standing_line
from reports.fast_table import FastTable
from reports.formats import day, decimals, in_sentence, percent
from reports.sections.standing import FIRST_EDITION, standing_text
from reports.text import user_text
from reports.theme import Paper


def conclusion(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The decided conclusion or, labelled as one, the suggestion; key figures, picture, reason, and who decided."""
    marked = bool(review.changes and review.changes.conclusion)
    figures = _metrics(review, paper)
    return section(
        say("Conclusion"),
        with_marks(figures, [0]) if marked else figures,
        gap(6),
        *_picture(review, paper),
        *changed(_decided_part(review), paper, marked=marked),
    )


def _decided_part(review: ReviewSnapshot) -> list[Flowable]:
    """The reason, and who decided."""
    author = " ".join((_author(review.decision), *_focus(review), translate(_LIMITS)))
    return [*_reason(review.decision), gap(4), text(author, theme.FINE_SOFT)]


_LIMITS = message(
    "The review describes work seen in this period. It is not a ranking of people and not a promotion checklist. "
    "The annex explains every number."
)


def _metrics(review: ReviewSnapshot, paper: Paper) -> FastTable:
    score, decision = review.score, review.decision
    first = (
        say("Suggested conclusion"), translate(score.conclusion.label),
        say("calculated from the ratings, not decided yet"),
    )  # fmt: skip
    if decision:
        first = (say("Conclusion"), translate(decision.conclusion.label), _decided(decision))
    figures = (
        first,
        (
            say("Expectations met"), percent(score.expectations_met),
            say("of what {level} expects", level=review.facts.level_name),
        ),
        (
            say("Overall score"), decimals(score.score),
            say("where {score} is expected", score=decimals(score.expected)),
        ),
        (say("Coverage"), percent(score.coverage), say("of the weight is rated")),
    )  # fmt: skip
    return metrics(figures, paper.columns(66, None, None, None))


def _decided(decision: Decision) -> str:
    """Who decided the conclusion, when, and what the ratings suggest."""
    who = decision.decided_by or say("name not recorded")
    decided = say("decided by {name}", name=who)
    if decision.decided_on:
        decided = say("decided by {name} on {day}", name=who, day=day(decision.decided_on))
    suggested = say("the same") if decision.conclusion is decision.suggested else in_sentence(decision.suggested.label)
    return say("{decided}. The ratings suggest {conclusion}", decided=decided, conclusion=suggested)


def _picture(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The standing; a review under the first edition of the rule has none, and shows its score instead."""
    score, decision, width = review.score, review.decision, paper.content_width
    line = standing_line(score, decision.conclusion if decision else None, width)
    if line is not None:
        words = text(standing_text(score, review.cap), theme.SMALL)
        return [line, key(width, decided=decision is not None), gap(3), words]
    bounds = review.robustness.bounds
    bar = bullet(score.score, score.expected, bounds.low, bounds.high, width)
    first = [text(translate(FIRST_EDITION), theme.FINE_SOFT)] if score.edition == 1 else []
    return [bar, text(_caption(review), theme.FINE_SOFT), *first]


def _caption(review: ReviewSnapshot) -> str:
    score, bounds = review.score, review.robustness.bounds
    if score.score is None:
        start = say("No overall score: less than 70&nbsp;% of the rubric, by weight, is rated.")
    else:
        start = say(
            "Bar: the score, {score}. Tick: the expected score, {expected}.",
            score=decimals(score.score),
            expected=decimals(score.expected),
        )
    if bounds.low == bounds.high:
        return f"{start} {say('Everything is rated, so no missing rating could change it.')}"
    band = say(
        "Grey band: {low} to {high}, if every unrated competency were rated 1, or 5.",
        low=decimals(bounds.low),
        high=decimals(bounds.high),
    )
    return f"{start} {band}"


def _reason(decision: Decision | None) -> list[Flowable]:
    if decision is None or not decision.reason:
        return []
    lead = say("Reason for the decision")
    if decision.conclusion is not decision.suggested:
        lead = say(
            "Reason for deciding “{decided}”, not “{suggested}”",
            decided=decision.conclusion.label,
            suggested=decision.suggested.label,
        )
    return [gap(6), text(lead, theme.SMALL_STRONG), *prose(decision.reason)]


def _author(decision: Decision | None) -> str:
    if decision is None:
        return say("This conclusion is only a suggestion, calculated from the ratings. No person has decided it.")
    return say(
        "No decision in this document was made by a machine: the reviewer gave every rating, and {who} decided.",
        who=user_text(decision.decided_by) if decision.decided_by else say("a person whose name was not recorded"),
    )


def _focus(review: ReviewSnapshot) -> tuple[str, ...]:
    asked = review.asked
    if asked is None:
        return ()
    return (
        say(
            "<b>This review covers {number} of {total} competencies.</b> All figures are based on these, which are listed "
            "under Competencies.",
            number=asked.number,
            total=asked.total,
        ),
    )
