"""SMART hints about what a goal still needs. They never block."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cache

import msgspec

from models.domain.plans import MAX_GOALS
from models.support.dates import months_later
from models.support.messages import Message, message
from models.support.resources import resource

WORDS = resource("wordlists", "goals.toml")
MAX_MONTHS = 12
MIN_WORDS = 3


class GoalIssue(StrEnum):
    """Weakness of a goal."""

    ACTION = "action"
    """A verb and its object."""
    MEASURE = "measure"
    """A number or an artefact."""
    DUE = "due"
    """A due date within a year."""
    FOCUS = "focus"
    """Not too many goals at once."""
    GAP = "gap"
    """A competency below its target."""


@dataclass(frozen=True, slots=True)
class SmartHint:
    """One weakness of a goal, and what to do about it."""

    issue: GoalIssue
    sentence: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalText:
    """Content of a goal, possibly incomplete.

    `baseline` is today's rating, None if not observed; `expected` is the expected rating of the plan's target profile.
    """

    statement: str
    measure: str
    due_on: date | None
    baseline: int | None
    expected: int
    target: int


def smart_hints(goal: GoalText, *, starts_on: date, active_goals: int) -> tuple[SmartHint, ...]:
    """The weaknesses of a goal in a plan that starts on `starts_on`; empty if there are none."""
    found = (
        (GoalIssue.ACTION, _action(goal.statement)),
        (GoalIssue.MEASURE, _measure(goal)),
        (GoalIssue.DUE, _due(goal.due_on, starts_on)),
        (GoalIssue.FOCUS, _focus(active_goals)),
        (GoalIssue.GAP, _gap(goal)),
    )
    return tuple(SmartHint(issue, sentence) for issue, sentence in found if sentence)


def goal_progress(baseline: int | None, target: int, latest: int | None) -> Fraction | None:
    """(latest - baseline) / (target - baseline), clamped to 0 to 1; None if the target is not above the baseline.

    Progress is 0 without a `latest` rating.
    """
    if baseline is None or target <= baseline:
        return None
    gone = Fraction((baseline if latest is None else latest) - baseline, target - baseline)
    return min(max(gone, Fraction(0)), Fraction(1))


def _action(statement: str) -> Message | None:
    words = _words(statement)
    if not words:
        return message("Start with a verb and its object, such as “Lead the design review of one service”.")
    lists = _lists()
    rest = list(words)
    while rest and rest[0] in lists.openers:
        rest.pop(0)
    if rest and rest[0] in lists.wishes and not any(letter.isdigit() for letter in statement):
        return message(
            "“{word}” describes a wish. Describe an action that someone else could observe.",
            word=rest[0].capitalize(),
        )
    if len(words) < MIN_WORDS or not any(word not in lists.empty for word in rest[1:]):
        return message(
            "“{statement}” has no object. Add one: which service, which document, which people.",
            statement=statement.strip(),
        )
    return None


def _measure(goal: GoalText) -> Message | None:
    text = f"{goal.statement} {goal.measure}".casefold()
    lists = _lists()
    if any(letter.isnumeric() for letter in text) or any(word in lists.figures for word in _words(text)):
        return None
    if any(re.search(rf"\b{re.escape(start)}\w{{0,3}}\b", text) for start in lists.artefacts):
        return None
    if not goal.measure.strip():
        return message("Add a measure: a number to reach, or an artefact such as a note, a test or a review.")
    return message(
        "The measure has neither a number nor an artefact. Add how many, how fast, or which document or test shows it."
    )


def _due(due_on: date | None, starts_on: date) -> Message | None:
    if due_on is None:
        return message("Set a due date. Goals without one tend to be put off.")
    if due_on < starts_on:
        return message("The due date is before the start of the plan.")
    if due_on > months_later(starts_on, MAX_MONTHS):
        return message("The due date is more than {most} months away. Choose a smaller goal.", most=MAX_MONTHS)
    return None


def _focus(active_goals: int) -> Message | None:
    if active_goals <= MAX_GOALS:
        return None
    return message(
        "{active} goals are open at the same time. Work on at most {most}.",
        active=active_goals,
        most=MAX_GOALS,
    )


def _gap(goal: GoalText) -> Message | None:
    if goal.baseline is None:
        return message("This competency has not been observed yet, so there is no gap. Plan to observe it first.")
    if goal.expected <= goal.baseline:
        return message(
            "There is no gap: {baseline} today, {expected} expected. Choose a competency with a gap.",
            baseline=goal.baseline,
            expected=goal.expected,
        )
    if goal.target <= goal.baseline:
        return message(
            "The target {target} is not above today's rating {baseline}. Aim at least one step higher.",
            target=goal.target,
            baseline=goal.baseline,
        )
    return None


class _Lists(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    openers: frozenset[str]
    wishes: frozenset[str]
    empty: frozenset[str]
    figures: frozenset[str]
    artefacts: tuple[str, ...]


@cache
def _lists() -> _Lists:
    return msgspec.convert(tomllib.loads(WORDS.read_text(encoding="utf-8")), _Lists)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in re.findall(r"\w[\w'’-]*", text)]
