"""Page one of a mentorship plan: people, period, cadence, agreement."""

from reportlab.platypus import Flowable

from models.snapshots.plan import PlanSnapshot
from reports import theme
from reports.blocks import Cell, entries, grid, prose, section, text
from reports.formats import NOT_GIVEN, count, period
from reports.sections.letterhead import letterhead
from reports.theme import Paper


def opening(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The header band and the parties."""
    subtitle = [f"From {plan.level_name} towards {plan.target_name}", period(plan.starts_on, plan.ends_on)]
    cadence = f"every {count(plan.cadence_days, 'day')}" if plan.cadence_days else NOT_GIVEN
    return [
        *letterhead("Mentorship plan", plan.head, subtitle, plan.state.value.capitalize(), paper),
        grid(
            [
                ("Engineer", plan.engineer_name),
                ("Mentor", plan.mentor_name),
                ("Sponsor", plan.sponsor_name),
                ("Sessions", cadence),
                ("Level today", plan.level_name),
                ("Target", f"{plan.target_name} ({plan.target_code})"),
                ("Runs", period(plan.starts_on, plan.ends_on)),
                ("Rubric", plan.head.rubric_title),
            ],
            paper,
        ),
    ]


def agreement(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """How mentor and engineer work together, and what is confidential between them."""
    rows: list[tuple[Cell, Cell]] = [
        (text(label, theme.SMALL_STRONG), prose(content, theme.SMALL))
        for label, content in (
            ("How we work", plan.agreement),
            ("Confidentiality", plan.confidentiality),
            ("Support from the manager", plan.support),
        )
        if content.strip()
    ]
    body = entries(rows, paper) if rows else text("No agreement yet.", theme.SMALL)
    return section("Agreement", body)
