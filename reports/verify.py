"""Is this PDF one of ours, and is it still as it was made? Any bytes may be asked about; no answer is an exception."""

import re
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from models.sentences import Sentence, say
from models.snapshots.document import Edition
from reports import seal

_KEYWORDS = re.compile(
    r"^plumbline-document kind=(?P<kind>\w+) id=(?P<id>\S+) revision=(?P<revision>\d{1,9}) "
    rf"edition=(?P<edition>{'|'.join(Edition)}) content=(?P<content>[0-9a-f]{{64}}) plumbline-seal="
)
_UNREADABLE = (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said of a file: empty unless it is `ours`, and only what the file claims unless it is `unchanged`."""

    ours: bool
    unchanged: bool
    kind: str = ""
    document_id: str = ""
    revision: int | None = None
    edition: Edition | None = None
    content_sha256: str = ""

    @property
    def sentence(self) -> Sentence:
        """For people."""
        if not self.ours or self.edition is None:
            return say("This is not a document of Plumbline, or it is damaged beyond recognition.")
        which = say(
            "{document_id} revision {revision}, {edition}, content {content}",
            document_id=self.document_id,
            revision=self.revision,
            edition=self.edition.words,
            content=self.content_sha256[:12],
        )
        if self.unchanged:
            return say("Unchanged since it was made: {which}.", which=which)
        return say("Changed since it was made: it claims to be {which}, but is not what Plumbline wrote.", which=which)


def verify(content: bytes) -> Verdict:
    """Judge a whole file."""
    claim = _KEYWORDS.search(_keywords_inside(content))
    if claim is None:
        return Verdict(ours=False, unchanged=False)
    return Verdict(
        ours=True,
        unchanged=seal.intact(content),
        kind=claim["kind"],
        document_id=claim["id"],
        revision=int(claim["revision"]),
        edition=Edition(claim["edition"]),
        content_sha256=claim["content"],
    )


def _keywords_inside(content: bytes) -> str:
    """The keywords of a PDF, wherever the program that saved it last has put them."""
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            return str(pdf.docinfo.get("/Keywords", ""))
    except _UNREADABLE:
        return ""
