"""Goals of a plan: cards for the engineer, a table for HR."""

from reportlab.platypus import Flowable

from models.snapshots.plan import CheckInLine, PlanActivity, PlanGoal, PlanSnapshot
from models.support.translation import say
from reports import theme
from reports.blocks import Cell, TableStyle, entries, figure, gap, lead_in, prose, section, table, text, together
from reports.charts.bar import bar
from reports.fast_table import BETWEEN_COLUMNS, Rule
from reports.formats import NOT_GIVEN, capitalised, day, full_sentence, percent
from reports.text import user_text
from reports.theme import Paper


def cards(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Each goal with the anchor of the baseline next to that of the target."""
    if not plan.goals:
        return section(say("Goals"), text(say("No goals have been agreed yet."), theme.SMALL))
    names = {value: name for value, name, _ in plan.scale}
    first, *others = [together(*_card(goal, names, paper)) for goal in plan.goals]
    return [*section(say("Goals"), first), *(item for card in others for item in (gap(12), card))]


def titles(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Title, due date, status and progress of each goal, without any other text."""
    if not plan.goals:
        return section(say("Goals"), text(say("No goals have been agreed yet."), theme.SMALL))
    widths = paper.columns(None, 26, 28, 28, 18)
    rows = [_title_row(goal, widths[3] - BETWEEN_COLUMNS) for goal in plan.goals]
    header = say("Goal"), say("Due"), say("Status"), "", say("Progress")
    return section(say("Goals"), table(rows, widths, header=header, right=(4,), padding=4))


def _title_row(goal: PlanGoal, width: float) -> list[Cell]:
    measured = goal.progress is not None
    return [
        prose(goal.title, theme.SMALL_STRONG),
        text(day(goal.due_on), theme.SMALL),
        text(_state(goal), theme.SMALL),
        bar(float(goal.progress or 0), width) if measured else "",
        figure(percent(goal.progress, 0)) if measured else NOT_GIVEN,
    ]


def _card(goal: PlanGoal, names: dict[int, str], paper: Paper) -> list[Flowable]:
    return [_title(goal, paper), _anchors(goal, names, paper), entries(_details(goal), paper, label=36)]


def _title(goal: PlanGoal, paper: Paper) -> Flowable:
    title = prose(f"{goal.position}  {goal.title}", theme.STRONG)
    state = text(f"{_state(goal)} · {say('due {day}', day=day(goal.due_on))}", theme.SMALL_RIGHT)
    style = TableStyle(panel=theme.PANEL, above=Rule(0.9, theme.INK), left={0: 7}, right={1: 7})
    return table([[title, state]], paper.columns(None, 52), rules=False, padding=5, style=style)


def _anchors(goal: PlanGoal, names: dict[int, str], paper: Paper) -> Flowable:
    baseline = say("Today: not rated")
    if goal.baseline_rating is not None:
        rating = f"<b>{goal.baseline_rating} {user_text(names.get(goal.baseline_rating, ''))}</b>"
        baseline = say("Today: {rating}", rating=rating)
    aim = f"<b>{goal.target_rating} {user_text(names.get(goal.target_rating, ''))}</b>"
    target = say("Goal: {rating}", rating=aim)
    cells: list[Cell] = [
        [text(title, theme.SMALL), *prose(anchor or NOT_GIVEN, theme.FINE)]
        for title, anchor in ((baseline, goal.baseline_anchor), (target, goal.target_anchor))
    ]
    style = TableStyle(between=Rule(theme.HAIRLINE, theme.LINE_STRONG), left={0: 7, 1: 10})
    return table([cells], paper.columns(None, None), padding=6, style=style)


def _details(goal: PlanGoal) -> list[tuple[Cell, Cell]]:
    texts = (
        (say("Goal"), goal.statement),
        (say("Measure"), goal.measure),
        (say("Challenge"), goal.challenge),
        (say("Support"), goal.support),
        (say("Resources"), goal.resources),
        (say("Result"), goal.result),
    )
    rows: list[tuple[Cell, Cell]] = [
        (_label(label), prose(content, theme.SMALL)) for label, content in texts if content.strip()
    ]
    if goal.activities:
        rows.insert(min(2, len(rows)), (_label(say("Activities")), [_activity(item) for item in goal.activities]))
    if goal.check_ins:
        check_ins = [paragraph for item in goal.check_ins for paragraph in _check_in(item)]
        rows.append((_label(say("Check-ins")), check_ins))
    if goal.progress is not None:
        done = say(
            "{share} of the way from {baseline} to {target}",
            share=percent(goal.progress, 0), baseline=goal.baseline_rating, target=goal.target_rating,
        )  # fmt: skip
        rows.append((_label(say("Progress")), text(done, theme.SMALL)))
    return rows or [(_label(say("Goal")), text(say("No details yet."), theme.SMALL_SOFT))]


def _label(caption: str) -> Flowable:
    return text(f"&nbsp;&nbsp;{caption}", theme.SMALL_SOFT)


def _activity(activity: PlanActivity) -> Flowable:
    done = f" <b>✓ {day(activity.done_on)}</b>" if activity.done_on else ""
    criterion = ""
    if activity.done_criterion:
        criterion = f" {say('Done when: {criterion}', criterion=user_text(activity.done_criterion))}"
    return text(f"{user_text(activity.code)} {user_text(full_sentence(activity.text))}{criterion}{done}", theme.SMALL)


def _check_in(check_in: CheckInLine) -> list[Flowable]:
    on = f"<b>{day(check_in.held_on)}</b>"
    if check_in.rating:
        on = say("{day}, rating {rating}", day=on, rating=check_in.rating)
    return lead_in(f"{on}:", check_in.text)


def _state(goal: PlanGoal) -> str:
    return capitalised(goal.state.label)
