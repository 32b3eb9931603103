"""Page one of a mentorship plan: people, period, cadence, agreement."""

from reportlab.platypus import Flowable

from models.snapshots.plan import PlanSnapshot
from models.support.translation import say
from reports import theme
from reports.blocks import Cell, entries, grid, prose, section, text
from reports.formats import NOT_GIVEN, capitalised, days, period
from reports.sections.letterhead import letterhead
from reports.theme import Paper


def opening(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The header band and the parties."""
    subtitle = [
        say("From {level} towards {target}", level=plan.level_name, target=plan.target_name),
        period(plan.starts_on, plan.ends_on),
    ]
    cadence = say("every {days}", days=days(plan.cadence_days)) if plan.cadence_days else NOT_GIVEN
    return [
        *letterhead(say("Mentorship plan"), plan.head, subtitle, capitalised(plan.state.label), paper),
        grid(
            [
                (say("Engineer"), plan.engineer_name),
                (say("Mentor"), plan.mentor_name),
                (say("Sponsor"), plan.sponsor_name),
                (say("Sessions"), cadence),
                (say("Level today"), plan.level_name),
                (say("Target"), f"{plan.target_name} ({plan.target_code})"),
                (say("Runs"), period(plan.starts_on, plan.ends_on)),
                (say("Rubric"), plan.head.rubric_title),
            ],
            paper,
        ),
    ]


def agreement(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """How mentor and engineer work together, and what is confidential between them."""
    rows: list[tuple[Cell, Cell]] = [
        (text(label, theme.SMALL_STRONG), prose(content, theme.SMALL))
        for label, content in (
            (say("How we work"), plan.agreement),
            (say("Confidentiality"), plan.confidentiality),
            (say("Support from the manager"), plan.support),
        )
        if content.strip()
    ]
    body = entries(rows, paper) if rows else text(say("No agreement yet."), theme.SMALL)
    return section(say("Agreement"), body)
