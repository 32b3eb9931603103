"""Session record for the engineer."""

from collections.abc import Callable

from reportlab.platypus import Flowable

from models.snapshots.session_record import SessionSnapshot
from models.support.messages import message
from reports.document import Document, Kind, build_document
from reports.sections import session_parts as parts
from reports.signature import Signer
from reports.theme import Paper

Section = Callable[[SessionSnapshot, Paper], list[Flowable]]

KIND = Kind("session", message("Session record"))
SECTIONS: tuple[Section, ...] = (
    parts.opening, parts.topics, parts.grow, parts.notes, parts.recap, parts.agreed, parts.ending,
)  # fmt: skip


def build(snapshot: SessionSnapshot, paper: Paper = Paper.A4, signer: Signer | None = None) -> Document:
    """The record of one session."""
    return build_document(KIND, SECTIONS, snapshot, paper, draft=False, signer=signer)
