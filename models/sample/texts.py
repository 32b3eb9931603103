"""The words of the sample team, read from resources/sample/."""

from functools import cache
from pathlib import Path

import msgspec

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample"


class SampleEngineer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the named engineers."""

    name: str
    job_title: str
    level: str
    path: str
    team: str


class Team(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"engineers": "engineer"}):
    """The company, its named engineers, and names to make more of."""

    organisation: str
    contact: str
    given_names: tuple[str, ...]
    family_names: tuple[str, ...]
    teams: tuple[str, ...]
    managers: tuple[str, ...]
    tech_leads: tuple[str, ...]
    engineers: tuple[SampleEngineer, ...]


class Story(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What happened on one competency, once when it went well and once when it fell short."""

    competency: str
    situation: str
    did_well: str
    effect: str
    fell_short: str
    cost: str
    next_step: str
    impact_dimension: str
    artefact: str


class SampleSession(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One mentoring session with the action agreed in it."""

    goal: str
    reality: str
    options: str
    will: str
    recap: str
    shared: tuple[str, ...]
    private: tuple[str, ...]
    action: str
    if_then: str


class SampleGoal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A goal's wording; `{name}` stands for the competency."""

    statement: str
    measure: str
    support: str
    resources: str


class SampleNote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One journal note."""

    text: str


class MentoringTexts(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"sessions": "session", "goals": "goal", "notes": "note"},
):
    """What the sample mentorships hold."""

    agreement: str
    confidentiality: str
    closing_criteria: str
    support: str
    sessions: tuple[SampleSession, ...]
    goals: tuple[SampleGoal, ...]
    notes: tuple[SampleNote, ...]


class _Stories(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    story: tuple[Story, ...]


@cache
def team() -> Team:
    """The company and its people."""
    return msgspec.toml.decode((_FOLDER / "team.toml").read_bytes(), type=Team)


@cache
def stories() -> dict[str, Story]:
    """Competency code to its story."""
    decoded = msgspec.toml.decode((_FOLDER / "stories.toml").read_bytes(), type=_Stories)
    return {story.competency: story for story in decoded.story}


@cache
def mentoring() -> MentoringTexts:
    """Agreement, sessions, goals and notes."""
    return msgspec.toml.decode((_FOLDER / "mentoring.toml").read_bytes(), type=MentoringTexts)
