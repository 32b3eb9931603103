"""Evidence: who saw it, how strong it is, and its content."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from typing import NewType

from models.support.messages import Message, message

EvidenceId = NewType("EvidenceId", int)


class EvidenceSource(StrEnum):
    """Person who observed the evidence."""

    MANAGER = "manager"
    TECH_LEAD = "tech_lead"
    PEER = "peer"
    SELF = "self"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            EvidenceSource.MANAGER: message("manager"),
            EvidenceSource.TECH_LEAD: message("tech lead"),
            EvidenceSource.PEER: message("peer"),
            EvidenceSource.SELF: message("the engineer"),
        }[self]


class EvidenceStrength(IntEnum):
    """Strength of a piece of evidence."""

    RECOLLECTION = 1
    DATED_EVENT = 2
    MEASURED_OR_LINKED = 3

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            EvidenceStrength.RECOLLECTION: message("recollection"),
            EvidenceStrength.DATED_EVENT: message("dated event"),
            EvidenceStrength.MEASURED_OR_LINKED: message("measured or linked"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """Content of a piece of evidence: situation, behaviour, impact, and a link or artefact."""

    happened_on: date
    behaviour: str
    competencies: tuple[str, ...]
    situation: str = ""
    impact: str = ""
    impact_dimension: str = ""
    artefact: str = ""
    source: EvidenceSource = EvidenceSource.MANAGER
    strength: EvidenceStrength = EvidenceStrength.DATED_EVENT
