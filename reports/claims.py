"""Identity that a PDF claims: read from its keywords, from its bytes if it is damaged, or from the footers of its pages."""

import re
from dataclasses import dataclass

import pikepdf

from models.domain.documents import Edition, numbered
from models.support.messages import Message, message
from reports import seal
from reports.foreign_pdf import UNREADABLE, open_foreign

_CLAIM = re.compile(
    r"plumbline-document kind=(?P<kind>\w+) id=(?P<id>\S+) revision=(?P<revision>\d{1,9}) "
    rf"edition=(?P<edition>{'|'.join(Edition)}) content=(?P<content>[0-9a-f]{{64}}) plumbline-seal="
)
_FOOTER = re.compile(rb"Doc ([A-Z]{2}-[0-9-]+)(?: rev (\d{1,9}))?\b.{0,400}? ([0-9a-f]{12})\b", re.DOTALL)
"""The id, the revision if any, and the digest in a footer, in every language: only the words between them are translated."""

_UNNUMBERED = {
    seal.RECOVERY_SHEET: message("a recovery sheet"), seal.HISTORY: message("a history"),
    seal.PERSON: message("everything about one person"), seal.COMPARISON: message("a comparison of levels"),
}  # fmt: skip
MAX_PAGES = 200
"""Pages whose footers are searched; no document has more."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Identity that a file claims, true only if it is genuine. `edition` is None if only its pages could be read."""

    document_id: str
    revision: int
    content: str
    kind: str = ""
    edition: Edition | None = None

    @property
    def label(self) -> Message:
        """The claimed document, for display."""
        if self.kind in _UNNUMBERED:
            return _UNNUMBERED[self.kind]
        number = numbered(self.document_id, self.revision)
        if self.edition is None:
            return message("{number}, content {content}", number=number, content=self.content[:12])
        return message(
            "{number}, {edition}, content {content}",
            number=number,
            edition=self.edition.label,
            content=self.content[:12],
        )


def claim_of(content: bytes, password: str) -> Claim | None:
    """The identity that the file claims; None if it claims none. Raises `pikepdf.PasswordError` if it is locked."""
    try:
        with open_foreign(content, password) as pdf:
            return _claim_in(str(pdf.docinfo.get("/Keywords", ""))) or _claim_in_bytes(content) or _footer(pdf)
    except pikepdf.PasswordError:
        raise
    except UNREADABLE:
        return _claim_in_bytes(content)


def _claim_in_bytes(content: bytes) -> Claim | None:
    return _claim_in(content.decode("latin-1")) if b" plumbline-seal=" in content else None


def _claim_in(text: str) -> Claim | None:
    for kind in seal.UNNUMBERED:
        if f"{kind} plumbline-seal=" in text:
            return Claim(document_id="", revision=1, content="", kind=kind)
    found = _CLAIM.search(text)
    return found and Claim(
        document_id=found["id"],
        revision=int(found["revision"]),
        content=found["content"],
        kind=found["kind"],
        edition=Edition(found["edition"]),
    )


def _footer(pdf: pikepdf.Pdf) -> Claim | None:
    """The claim in a footer, for files into which another program merged pages without the keywords."""
    for page in list(pdf.pages)[:MAX_PAGES]:
        for found in _FOOTER.finditer(_drawn(page)):
            return Claim(found[1].decode(), int(found[2] or 1), found[3].decode())
    return None


def _drawn(page: pikepdf.Page) -> bytes:
    contents = page.obj.get("/Contents", pikepdf.Array())
    parts = contents if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(part.read_bytes() for part in parts)
