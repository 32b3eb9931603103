"""What every printed document has: an audience, and the head that identifies it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.support.messages import Message, message


class Edition(StrEnum):
    """What one audience gets of a report."""

    ENGINEER = "engineer"
    HR = "hr"

    @property
    def label(self) -> Message:
        """As a reader sees it: "HR edition"."""
        return message("Engineer edition") if self is Edition.ENGINEER else message("HR edition")


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """What identifies the printed document: on the first page, in every footer, in the file's properties."""

    organisation: str
    document_id: str
    revision: int
    edition: Edition
    subject_name: str
    about: str
    rubric_title: str
    rubric_label: str
    history_head: str
    printed_on: date
