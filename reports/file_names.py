"""Names of exported files: employee ID, cycle, kind and edition. A person's name is in them only if asked for."""

import re
import unicodedata
from functools import cache
from itertools import accumulate

from models.domain.documents import DocumentHead, KindName
from models.queries.exports import NamedSubject
from reports.mixed_lines import graphemes

MAX_PART = 60
"""Bytes of each part in UTF-8: a file name has at most 255."""
LAST_MARK = 0x1F000
"""No letter of a name has marks of later blocks."""
_JOINERS = "\u200c\u200d"
"""Zero-width non-joiner and joiner, which Persian and Indian names need between letters."""


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
    allowed = _not_in_names().sub("-", unicodedata.normalize("NFC", text))
    if len(allowed.encode()) > MAX_PART:  # cut between letters, each with its marks
        lengths = accumulate(len(letter.encode()) for letter in graphemes(allowed))
        fitting = sum(length <= MAX_PART for length in lengths)
        allowed = "".join(graphemes(allowed)[:fitting])
    return allowed.strip(f".-{_JOINERS}") or "-"


@cache
def _not_in_names() -> re.Pattern[str]:
    """What is replaced: all but letters with their marks and joiners, digits, "_", "." and "-"."""
    marks = "".join(chr(code) for code in range(0x300, LAST_MARK) if unicodedata.category(chr(code)).startswith("M"))
    return re.compile(rf"(?:(?<![\w{marks}])[{_JOINERS}]|[^\w.{marks}{_JOINERS}-])+")
