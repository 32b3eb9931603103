"""Session record for the engineer."""

from collections.abc import Callable

from reportlab.platypus import Flowable

from models.snapshots.session_record import SessionSnapshot
from reports import fonts, text
from reports.document import Document, Kind, assemble
from reports.sections import session_parts as parts
from reports.theme import Paper

Section = Callable[[SessionSnapshot, Paper], list[Flowable]]

KIND = Kind("session", "Session record")
SECTIONS: tuple[Section, ...] = (
    parts.opening, parts.topics, parts.grow, parts.notes, parts.recap, parts.agreed, parts.ending,
)  # fmt: skip


def build(snapshot: SessionSnapshot, paper: Paper = Paper.A4) -> Document:
    """The record of one session."""
    fonts.register()
    return assemble(
        KIND,
        snapshot.head,
        [flowable for make in SECTIONS for flowable in make(snapshot, paper)],
        paper,
        content_sha256=snapshot.content_sha256,
        draft=False,
        people=snapshot.people,
        warnings=text.warnings(snapshot),
    )
