"""Texts of the sample, read from resources/sample/."""

from functools import cache
from typing import NamedTuple

import msgspec

from models.domain.conclusions import Conclusion
from models.support.resources import resource

_FOLDER = resource("sample")


class SampleEngineer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the named engineers. `conclusion` is the one to which their latest ratings lead; None leaves it open."""

    name: str
    job_title: str
    level: str
    path: str
    team: str
    conclusion: Conclusion | None = None


class Team(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"engineers": "engineer"}):
    """The company, its named engineers, and names for further ones."""

    organisation: str
    contact: str
    given_names: tuple[str, ...]
    family_names: tuple[str, ...]
    teams: tuple[str, ...]
    managers: tuple[str, ...]
    tech_leads: tuple[str, ...]
    systems: tuple[str, ...]
    engineers: tuple[SampleEngineer, ...]


class Outcome(NamedTuple):
    """An action and its effect."""

    behaviour: str
    effect: str


class Story(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A story about one competency or a whole area, in the variants of `StoryVariant`.

    `{system}` in the situation is replaced by the name of a system. `artefact` belongs to the strong variant.
    """

    competencies: tuple[str, ...]
    situation: str
    strong: Outcome
    solid: Outcome
    guided: Outcome
    short: Outcome
    next_step: str
    impact_dimension: str
    artefact: str


class CompetencyWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Texts about a competency: two comments for each story variant, a goal that leads to a 4, and a step beyond."""

    code: str
    strong: tuple[str, str]
    solid: tuple[str, str]
    guided: tuple[str, str]
    short: tuple[str, str]
    further: str
    goal: str
    measure: str


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
    """A series of sessions on a goal for one of `competencies`; `check_in` is a later check-in of that goal."""

    competencies: tuple[str, ...]
    check_in: str
    sessions: tuple[SampleSession, ...]


class AreaSupport(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Support, resources and measures of a goal: `first_measure` for a target of 2 or 3, `reach_measure` for one beyond 4."""

    code: str
    support: str
    resources: str
    first_measure: str
    reach_measure: str


class GoalOutcomes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Results of closed goals, or what was seen at the last check-in on them, by their state."""

    achieved: tuple[str, ...]
    partly: tuple[str, ...]
    dropped: tuple[str, ...]


class OpinionTexts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Comments on the whole in the answers of the engineer and of the tech lead; peers write one of the notes."""

    self_comment: tuple[str, ...]
    tech_lead_comment: tuple[str, ...]


class SampleNote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A journal note or a peer's comment, with its competency."""

    competency: str
    text: str


class MentoringTexts(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"arcs": "arc", "areas": "area", "notes": "note"},
):
    """Texts of the sample mentorships."""

    agreement: str
    confidentiality: str
    closing_criteria: str
    support: str
    outcomes: GoalOutcomes
    last_check_ins: GoalOutcomes
    areas: tuple[AreaSupport, ...]
    arcs: tuple[SampleArc, ...]
    notes: tuple[SampleNote, ...]


class Summaries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences of review summaries, by the condition under which they apply."""

    opening: tuple[str, ...]
    strength: tuple[str, ...]
    ahead: tuple[str, ...]
    change: tuple[str, ...]
    growth: tuple[str, ...]
    level_met: tuple[str, ...]
    unseen: tuple[str, ...]
    all_seen: tuple[str, ...]
    close_call: tuple[str, ...]
    employee_comment: tuple[str, ...]


class _Stories(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    story: tuple[Story, ...]


class _Competencies(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    competency: tuple[CompetencyWords, ...]


def in_sentence(text: str) -> str:
    """The name as written inside a sentence: "code review", but "API design"."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def fill_in(text: str, **values: str) -> str:
    """A sample text with `values` filled in, beginning with a capital."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text[:1].upper() + text[1:]


def about(session: SampleSession, system: str) -> SampleSession:
    """The session with the name of its system filled in."""
    text = msgspec.json.encode(session).decode().replace("{system}", system)
    return msgspec.json.decode(text, type=SampleSession)


@cache
def team() -> Team:
    """The company and its people."""
    return msgspec.toml.decode((_FOLDER / "team.toml").read_bytes(), type=Team)


@cache
def stories() -> dict[tuple[str, ...], list[Story]]:
    """Stories by the codes of their competencies: a single one, or all of an area."""
    found: dict[tuple[str, ...], list[Story]] = {}
    for story in msgspec.toml.decode((_FOLDER / "stories.toml").read_bytes(), type=_Stories).story:
        found.setdefault(story.competencies, []).append(story)
    return found


@cache
def competencies() -> dict[str, CompetencyWords]:
    """Texts by competency code."""
    read = msgspec.toml.decode((_FOLDER / "competencies.toml").read_bytes(), type=_Competencies)
    return {item.code: item for item in read.competency}


@cache
def summaries() -> Summaries:
    """The sentences of review summaries."""
    return msgspec.toml.decode((_FOLDER / "summaries.toml").read_bytes(), type=Summaries)


@cache
def mentoring() -> MentoringTexts:
    """The texts of mentorships and notes."""
    return msgspec.toml.decode((_FOLDER / "mentoring.toml").read_bytes(), type=MentoringTexts)


@cache
def opinions() -> OpinionTexts:
    """The comments of people who were asked for an opinion."""
    return msgspec.toml.decode((_FOLDER / "opinions.toml").read_bytes(), type=OpinionTexts)
