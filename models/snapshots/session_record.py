"""Snapshot of a session record. `build_session` creates it."""

from dataclasses import dataclass
from datetime import date, time

from models.domain.documents import DocumentHead
from models.snapshots.plan import PlanAction


@dataclass(frozen=True, slots=True)
class SessionSnapshot:
    """Everything that the record of one session prints. The private lane and the work-life note are not in it.

    `agreed` are the action items of this session, `carried` those open at its start; each counts its carries up to
    this session.
    """

    head: DocumentHead
    engineer_name: str
    mentor_name: str
    number: int
    held_on: date
    minutes: int
    next_on: date | None
    next_at: time | None
    goal: str
    reality: str
    options: str
    will: str
    recap: str
    notes: tuple[str, ...]
    topics: tuple[tuple[str, str], ...]
    agreed: tuple[PlanAction, ...]
    carried: tuple[PlanAction, ...]
    content_sha256: str

    @property
    def draft(self) -> bool:
        """False: a session record is never a draft."""
        return False

    @property
    def people(self) -> tuple[str, ...]:
        """The names of people in the document, without duplicates."""
        return tuple(dict.fromkeys((self.engineer_name, self.mentor_name)))
