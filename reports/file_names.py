"""Names of exported files: employee ID, cycle, kind and edition. A person's name is in them only if asked for."""

import re

from models.domain.documents import DocumentHead, KindName
from models.queries.exports import NamedSubject

MAX_PART = 60
"""Bytes of each part in UTF-8: a file name has at most 255."""
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


def file_name(head: DocumentHead, kind: KindName, subject: NamedSubject, *, with_person: bool = False) -> str:
    """ "E1001_2026-H1_review_hr.pdf"; with the number of the document for a person without an employee ID.

    A revision after the first has its number: "E1001_2026-H1_review_rev2_hr.pdf".
    """
    who = [subject.employee_id or head.document_id, *([subject.engineer_name] if with_person else [])]
    revision = [f"rev{head.revision}"] if head.revision > 1 else []
    return "_".join(map(_part, (*who, subject.about, kind, *revision, head.edition))) + ".pdf"


class UniqueNames:
    """The file names of one batch, each used once: systems ignore case, and not every character can be in a name."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def unique(self, name: str, document_id: str) -> str:
        """The name, with the number of the document if an earlier file has the same name."""
        if name.casefold() in self._used:
            name = f"{name.removesuffix('.pdf')}_{_part(document_id)}.pdf"
        self._used.add(name.casefold())
        return name


def _part(text: str) -> str:
    allowed = _NOT_IN_NAMES.sub("-", text).encode()[:MAX_PART].decode(errors="ignore")
    return allowed.strip(".-") or "-"
