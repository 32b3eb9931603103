"""End of a plan: progress, closing criteria, confidentiality, signatures."""

from datetime import date

from reportlab.platypus import Flowable

from models.snapshots.plan import PlanProgress, PlanSnapshot
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import Cell, TableStyle, gap, metrics, prose, section, table, text, together
from reports.formats import day, days, decimals, percent
from reports.sections.signatures import signatures
from reports.theme import Paper

QUESTIONS = (
    message("What can the engineer do now that was not possible at the start?"),
    message("What helped most, and what was in the way?"),
    message("What should continue after this plan, and with whom?"),
)
ROOM_TO_ANSWER = 26.0
"""Points under each question."""

DRAFT = message("This is a draft. The document to sign is printed when mentor and engineer have agreed on the plan.")
MEANING = message("We have agreed on this plan. Either of us can ask to change or end it.")


def progress(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Actions done and sessions held; the progress of each goal is beside it."""
    return section(say("Progress"), _metrics(plan.progress, paper))


def closing_criteria(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """When to review the plan, when it is finished, and the questions to answer then."""
    checks = sorted({mark.on for mark in plan.milestones if mark.kind == "check-in"} | {plan.ends_on})
    points = " · ".join(day(on) for on in checks)
    rows: list[list[Cell]] = [[text(translate(question), theme.SMALL), ""] for question in QUESTIONS]
    questions = table(rows, paper.columns(62, None), style=TableStyle(bottom=ROOM_TO_ANSWER))
    return [
        *section(say("Check-ins and closing"), text(say("Check-ins: {days}", days=points), theme.SMALL)),
        *(prose(plan.closing_criteria, theme.SMALL) if plan.closing_criteria.strip() else []),
        together(*section(say("At the end, both answer"), questions, level=1)),
    ]


def confidentiality(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """What is confidential between mentor and engineer; the engineer's edition has it in the agreement."""
    if not plan.confidentiality.strip():
        return []
    return section(say("Confidentiality"), *prose(plan.confidentiality, theme.SMALL))


def signed(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Signatures, except in a draft, and how long the rule says to keep the plan."""
    kept = [text(_retention(plan.kept_until), theme.SMALL)] if plan.kept_until else []
    if plan.draft:
        return section(say("Signatures"), text(translate(DRAFT)), gap(8), *kept)
    signers = (
        (say("Mentor"), plan.mentor_name),
        (say("Engineer"), plan.engineer_name),
        (
            say("Sponsor, for the approved time") if plan.sponsor_name else say("Manager, for the approved time"),
            plan.sponsor_name,
        ),
    )
    return section(
        say("Signatures"),
        text(translate(MEANING), theme.STRONG),
        gap(6),
        signatures(signers, paper),
        gap(8),
        *kept,
    )


def _retention(until: date) -> str:
    """How long the organisation's rule says to keep the plan. The software deletes nothing."""
    return say(
        "Your organisation keeps this plan until {day} and deletes it then. Plumbline does not delete it automatically.",
        day=day(until),
    )


def _metrics(progress: PlanProgress, paper: Paper) -> Flowable:
    figures = (
        (say("Actions completed"), percent(progress.completion, 0), _actions(progress)),
        (say("Sessions held"), str(progress.sessions_held), _planned(progress)),
        (say("Days between sessions"), decimals(progress.median_gap_days, 0), say("median of all gaps")),
        (say("Overdue now"), str(progress.actions_overdue), say("actions past their due date")),
    )
    return metrics(figures, paper.columns(None, None, None, None))


def _actions(progress: PlanProgress) -> str:
    return say(
        "{done} done of {counted} closed or overdue, {open} open in all",
        done=progress.actions_done,
        counted=progress.actions_done + progress.actions_dropped + progress.actions_overdue,
        open=progress.actions_open,
    )


def _planned(progress: PlanProgress) -> str:
    if not progress.cadence_days:
        return say("no cadence agreed")
    return say("planned every {days}", days=days(progress.cadence_days))
