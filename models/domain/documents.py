"""Edition and header of printed documents."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, Literal, TypeAlias

from models.support.canonical import OMIT_NONE
from models.support.messages import Message, join, message

KindName: TypeAlias = Literal["review", "plan", "session"]
"""Kinds of documents that are exported and recorded: review report, mentorship plan, session record."""

FileKind: TypeAlias = Literal["list", "calendar", "form", "card", "history", "person"]
"""Kinds of other recorded files: list, calendar file, opinion form, public card, history, everything about a person."""

RecordTable: TypeAlias = Literal["export", "exported_file"]
"""The tables of the record of files that left: documents, and all others."""

DOCUMENT_PREFIXES: Final[dict[KindName, str]] = {"review": "RV", "plan": "MP", "session": "MS"}
"""How the number of a document of each kind begins."""


def has_revisions(document_id: str, revision: int) -> bool:
    """Whether the number of a document is named with its revision: only reviews are revised."""
    return revision > 1 or document_id.startswith(DOCUMENT_PREFIXES["review"])


def numbered(document_id: str, revision: int) -> Message:
    """The number of a document, with its revision if it has any."""
    if has_revisions(document_id, revision):
        return message("{document_id} revision {revision}", document_id=document_id, revision=revision)
    return join([document_id])


class Edition(StrEnum):
    """The audience of a document, which decides its content."""

    ENGINEER = "engineer"
    HR = "hr"

    @property
    def label(self) -> Message:
        """The display text, such as "HR edition"."""
        return message("Engineer edition") if self is Edition.ENGINEER else message("HR edition")


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """Header fields that identify a document: printed on the first page and in footers, stored in the file properties."""

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
    key_fingerprint: str | None = field(default=None, metadata=OMIT_NONE)
    """That of the public key which verifies the document's signature; None if it is not signed."""
    language: str | None = field(default=None, metadata=OMIT_NONE)
    """The language of the document, such as "de". None is English, so that documents from before it keep their digest."""

    @property
    def number(self) -> Message:
        """The number of the document, with its revision if it has any."""
        return numbered(self.document_id, self.revision)

    @property
    def short_number(self) -> str:
        """The same in every language, for letterhead and footer."""
        revision = f" rev {self.revision}" if has_revisions(self.document_id, self.revision) else ""
        return f"{self.document_id}{revision}"
