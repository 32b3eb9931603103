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
    systems: tuple[str, ...]
    engineers: tuple[SampleEngineer, ...]


class Story(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What happened on one competency, told as it went well and as it fell short; `{system}` stands for a system."""

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


class SampleArc(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"sessions": "session"}):
    """Sessions that belong together, in their order."""

    sessions: tuple[SampleSession, ...]


class SampleGoal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A goal's wording; `{name}` stands for the competency, `{system}` for a system."""

    statement: str
    measure: str
    support: str
    resources: str


class SampleNote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One journal note, or what was said at a check-in."""

    text: str


class MentoringTexts(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"arcs": "arc", "goals": "goal", "check_ins": "check_in", "notes": "note"},
):
    """What the sample mentorships hold."""

    agreement: str
    confidentiality: str
    closing_criteria: str
    support: str
    arcs: tuple[SampleArc, ...]
    goals: tuple[SampleGoal, ...]
    check_ins: tuple[SampleNote, ...]
    notes: tuple[SampleNote, ...]


class Summaries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences a review is summed up with, one of each kind."""

    opening: tuple[str, ...]
    strength: tuple[str, ...]
    growth: tuple[str, ...]
    closing: tuple[str, ...]
    employee_comment: tuple[str, ...]


class _Stories(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    story: tuple[Story, ...]


def in_sentence(name: str) -> str:
    """A competency's name as it stands inside a sentence: "code review", but "API design"."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def about(session: SampleSession, system: str) -> SampleSession:
    """The session with the system it was about put in."""
    text = msgspec.json.encode(session).decode().replace("{system}", system)
    return msgspec.json.decode(text, type=SampleSession)


@cache
def team() -> Team:
    """The company and its people."""
    return msgspec.toml.decode((_FOLDER / "team.toml").read_bytes(), type=Team)


@cache
def stories() -> dict[str, list[Story]]:
    """Competency code to its stories."""
    found: dict[str, list[Story]] = {}
    for story in msgspec.toml.decode((_FOLDER / "stories.toml").read_bytes(), type=_Stories).story:
        found.setdefault(story.competency, []).append(story)
    return found


@cache
def summaries() -> Summaries:
    """What reviews are summed up with."""
    return msgspec.toml.decode((_FOLDER / "summaries.toml").read_bytes(), type=Summaries)


@cache
def mentoring() -> MentoringTexts:
    """Agreement, sessions, goals and notes."""
    return msgspec.toml.decode((_FOLDER / "mentoring.toml").read_bytes(), type=MentoringTexts)
