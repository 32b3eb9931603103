"""Work of a plan: timeline, actions, sessions, topics."""

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest

from reportlab.platypus import Flowable

from models.domain.mentoring import ActionOwner, ActionStatus, is_overdue
from models.snapshots.plan import PlanAction, PlanSession, PlanSnapshot
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import Cell, bullets, entries, figure, gap, lead_in, prose, section, table, text
from reports.charts import timeline
from reports.formats import NOT_GIVEN, capitalised, day, minutes
from reports.text import user_text
from reports.theme import Paper

GROW = (
    (message("Goal"), "goal"), (message("Reality"), "reality"), (message("Options"), "options"), (message("Will"), "will"),
    (message("Recap"), "recap"),
)  # fmt: skip


DATES_IN_A_ROW = 3


def strip(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The dates of the plan on a timeline and in a table."""
    dates = [(mark.on, mark.label) for mark in plan.milestones]
    if not dates:
        return section(say("Timeline"), text(say("No dates have been set yet."), theme.SMALL))
    drawing = timeline.timeline(
        plan.milestones, plan.starts_on, plan.ends_on, plan.head.printed_on, paper.content_width
    )
    cells: list[Cell] = [cell for on, label in sorted(dates) for cell in (day(on), text(user_text(label), theme.SMALL))]
    widths = paper.columns(*[25, None] * DATES_IN_A_ROW)
    rows = zip_longest(*[iter(cells)] * len(widths), fillvalue="")  # read by row, by eye and by screen reader
    return section(say("Timeline"), drawing, timeline.key(paper.content_width), gap(4), table(rows, widths, padding=2))


def actions(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Every agreed action: owner, text, due date, and how often it was carried."""
    if not plan.actions:
        return section(say("Actions"), text(say("No actions have been agreed yet."), theme.SMALL))
    return section(say("Actions"), register(plan.actions, plan.head.printed_on, paper))


def register(items: Sequence[PlanAction], printed_on: date, paper: Paper) -> Flowable:
    """Action items as a table."""
    header = (say("Who"), say("What"), say("Due"), say("Status"), say("Carried over"))
    rows = [_action(item, printed_on) for item in items]
    return table(rows, paper.columns(24, None, 24, 34, 20), header=header, right=(4,), padding=3)


def sessions(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The sessions with what was discussed and agreed, from the shared notes only."""
    if not plan.sessions:
        return section(say("Sessions"), text(say("No session has been held yet."), theme.SMALL))
    return section(say("Sessions"), entries([_session(item) for item in plan.sessions], paper, label=28))


def topics(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The trends and challenges of the plan."""
    rows = [*_topics(say("Trend"), plan.trends), *_topics(say("Challenge"), plan.challenges)]
    if not rows:
        return []
    return section(say("Learning topics"), table(rows, paper.columns(28, 40, None), padding=3))


def _topics(kind: str, chosen: Sequence[tuple[str, str]]) -> list[list[Cell]]:
    return [
        [text(kind, theme.SMALL_SOFT), prose(name, theme.SMALL_STRONG), prose(note, theme.SMALL)]
        for name, note in chosen
    ]


def _action(item: PlanAction, printed_on: date) -> list[Cell]:
    paragraphs = prose(item.text, theme.SMALL)
    if item.if_then:
        paragraphs += prose(item.if_then, theme.FINE_SOFT)
    return [
        text(capitalised(ActionOwner(item.owner).label), theme.SMALL),
        paragraphs,
        day(item.due_on) if item.due_on else NOT_GIVEN,
        text(_status(item, printed_on), theme.SMALL),
        figure(str(item.carries)) if item.carries else NOT_GIVEN,
    ]


def _status(item: PlanAction, printed_on: date) -> str:
    if item.status is not ActionStatus.OPEN:
        status = translate(item.status.label)
        return f"{status} {day(item.closed_on)}" if item.closed_on else status
    late = is_overdue(item.due_on, printed_on)
    return f"<b>{say('open, overdue')}</b>" if late else translate(item.status.label)


def _session(item: PlanSession) -> tuple[Cell, Cell]:
    cell: Cell = [
        text(f"<b>{day(item.held_on)}</b>", theme.SMALL),
        text(minutes(item.minutes), theme.FINE_SOFT),
    ]
    paragraphs: list[Flowable] = []
    for title, field in GROW:
        if content := getattr(item, field).strip():
            paragraphs += lead_in(f"<b>{translate(title)}</b>", content)
    paragraphs += [paragraph for note in item.notes for paragraph in lead_in(f"<b>{say('Note')}</b>", note)]
    if item.actions:
        paragraphs += [text(f"<b>{say('Agreed')}</b>", theme.SMALL), *bullets(map(user_text, item.actions))]
    return cell, paragraphs or [text(say("No shared notes."), theme.SMALL_SOFT)]
