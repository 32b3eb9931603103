"""End of a plan: progress, closing criteria, confidentiality, signatures."""

from reportlab.platypus import Flowable

from models.snapshots.plan import PlanProgress, PlanSnapshot
from models.support.number_format import decimals, percent
from reports import theme
from reports.blocks import Cell, TableStyle, gap, metrics, prose, section, table, text, together
from reports.formats import count, day
from reports.sections.next_steps import retention
from reports.sections.signatures import signatures
from reports.theme import Paper

QUESTIONS = (
    "What can the engineer do now that was not possible at the start?",
    "What helped most, and what was in the way?",
    "What should continue after this plan, and with whom?",
)
ROOM_TO_ANSWER = 26.0
"""Points under each question."""

DRAFT = "This is a draft. The document to sign is printed when mentor and engineer have agreed on the plan."
MEANING = "We have agreed on this plan. Either of us can ask to change or end it."


def progress(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Actions done and sessions held; the progress of each goal is beside it."""
    return section("Progress", _metrics(plan.progress, paper))


def closing_criteria(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """When to review the plan, when it is finished, and the questions to answer then."""
    checks = sorted({mark.on for mark in plan.milestones if mark.kind == "check-in"} | {plan.ends_on})
    points = " · ".join(day(on) for on in checks)
    rows: list[list[Cell]] = [[text(question, theme.SMALL), ""] for question in QUESTIONS]
    questions = table(rows, paper.columns(62, None), style=TableStyle(bottom=ROOM_TO_ANSWER))
    return [
        *section("Check-ins and closing", text(f"Check-ins: {points}", theme.SMALL)),
        *(prose(plan.closing_criteria, theme.SMALL) if plan.closing_criteria.strip() else []),
        together(*section("At the end, both answer", questions, level=1)),
    ]


def confidentiality(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """What is confidential between mentor and engineer; the engineer's edition has it in the agreement."""
    if not plan.confidentiality.strip():
        return []
    return section("Confidentiality", *prose(plan.confidentiality, theme.SMALL))


def signed(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Signatures, except in a draft, and how long the rule says to keep the plan."""
    kept = [text(retention("plan", plan.kept_until), theme.SMALL)] if plan.kept_until else []
    if plan.draft:
        return section("Signatures", text(DRAFT), gap(8), *kept)
    signers = (
        ("Mentor", plan.mentor_name),
        ("Engineer", plan.engineer_name),
        (f"{'Sponsor' if plan.sponsor_name else 'Manager'}, for the approved time", plan.sponsor_name),
    )
    return section(
        "Signatures",
        text(MEANING, theme.STRONG),
        gap(6),
        signatures(signers, paper),
        gap(8),
        *kept,
    )


def _metrics(progress: PlanProgress, paper: Paper) -> Flowable:
    figures = (
        ("Actions completed", percent(progress.completion, 0), _actions(progress)),
        ("Sessions held", str(progress.sessions_held), _planned(progress)),
        ("Days between sessions", decimals(progress.median_gap_days, 0), "median of all gaps"),
        ("Overdue now", str(progress.actions_overdue), "actions past their due date"),
    )
    return metrics(figures, paper.columns(None, None, None, None))


def _actions(progress: PlanProgress) -> str:
    counted = progress.actions_done + progress.actions_dropped + progress.actions_overdue
    return f"{progress.actions_done} done of {counted} closed or overdue, {progress.actions_open} open in all"


def _planned(progress: PlanProgress) -> str:
    return f"planned every {count(progress.cadence_days, 'day')}" if progress.cadence_days else "no cadence agreed"
