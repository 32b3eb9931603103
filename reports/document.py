"""Document assembly: pages, footer, outline, properties, watermark. The same input gives the same bytes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any, Protocol, TypeVar

from reportlab.pdfbase.pdfdoc import PDFPage, pdfdocEnc
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from typing_extensions import override

from models.domain.documents import DocumentHead
from models.support.canonical import canonical_json, texts
from models.support.language import SOURCE_LANGUAGE, in_language
from models.support.messages import Message, message
from models.support.translation import say, translate
from reports import seal, text, theme, usual_font
from reports.archival import Attachment
from reports.formats import locale
from reports.han_forms import forms_for
from reports.numbered_pages import NumberedPages, fits_footer
from reports.signature import Signer, Signing, page_digest, signed
from reports.tagged_canvas import PROGRAM, TaggedCanvas
from reports.theme import Paper

DATA_DESCRIPTION = message("The content of this document as data")
MAX_NAME_IN_FOOTER = 60


@dataclass(frozen=True, slots=True)
class Document:
    """A finished report: the bytes of the PDF, the number of pages, and warnings about text not printed as typed.

    `unprintable` are the names of people printed as code points, because the fonts lack some of their letters.
    """

    content: bytes
    pages: int
    warnings: tuple[str, ...]
    unprintable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """Kind of a document: the keyword for machines and the title for people."""

    code: str
    title: Message


class Snapshot(Protocol):
    """Fields that the snapshots of all documents have."""

    @property
    def head(self) -> DocumentHead:
        """Identity and edition."""

    @property
    def content_sha256(self) -> str:
        """Digest of the content, in hexadecimal."""

    @property
    def people(self) -> tuple[str, ...]:
        """Names that the document prints."""


S = TypeVar("S", bound=Snapshot)


def build_document(
    kind: Kind,
    sections: Iterable[Callable[[S, Paper], list[Flowable]]],
    snapshot: S,
    paper: Paper,
    *,
    draft: bool,
    signer: Signer | None = None,
) -> Document:
    """Lay out these sections in the snapshot's language, attach it as JSON, sign the file, and seal it.

    For a certificate that is to sign it too, it gets an empty field.
    """
    with in_language(snapshot.head.language or SOURCE_LANGUAGE), forms_for(texts(snapshot)):
        return _build(kind, sections, snapshot, paper, draft, signer)


def _build(
    kind: Kind,
    sections: Iterable[Callable[[S, Paper], list[Flowable]]],
    snapshot: S,
    paper: Paper,
    draft: bool,
    signer: Signer | None,
) -> Document:
    usual_font.register()
    head, content_sha256 = snapshot.head, snapshot.content_sha256
    data = _data(kind, snapshot)
    signing = Signing(kind.code, head, draft, content_sha256, data.content, signer) if signer else None
    field = [SignatureField()] if signer and signer.certificate else []
    title = translate(kind.title)
    subject = say(
        "{title}, {edition}, {number}", title=title, edition=head.edition.label, number=head.number,
    )  # fmt: skip
    buffer = BytesIO()
    template = BaseDocTemplate(
        buffer,
        pagesize=paper.value,
        invariant=1,
        lang=locale(),
        displayDocTitle=1,
        initialFontName=usual_font.REGULAR,
        title=text.property_line(" · ".join(dict.fromkeys((title, head.subject_name, head.about)))),
        author=text.property_line(head.organisation or PROGRAM),
        subject=text.property_line(subject),
        keywords=seal.unsealed(keywords(kind, head, content_sha256)),
    )
    frame = Frame(
        theme.MARGIN, theme.BOTTOM, paper.content_width, paper.content_height,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_watermark if draft else _nothing))
    template.build(
        [*(flowable for section in sections for flowable in section(snapshot, paper)), *field],
        canvasmaker=partial(
            _Pages,
            head=head,
            footer=_footer(head, content_sha256, paper, draft=draft),
            paper=paper,
            attachments=[data],
            signing=signing,
        ),
    )
    unprintable = tuple(name for name in snapshot.people if not text.exportable(name))
    content = signed(buffer.getvalue(), signer.key) if signer else buffer.getvalue()
    return Document(seal.sealed(content), template.page, text.warnings(snapshot), unprintable)


def keywords(kind: Kind, head: DocumentHead, content_sha256: str) -> str:
    """The keywords in the file's properties, which identify the document; `verify` reads them."""
    return (
        f"plumbline-document kind={kind.code} id={head.document_id} revision={head.revision} "
        f"edition={head.edition.value} content={content_sha256}"
    )


def _data(kind: Kind, snapshot: Snapshot) -> Attachment:
    """The snapshot as a file. Lone surrogates, which UTF-8 lacks, become escapes of JSON."""
    content = canonical_json(snapshot).encode(errors="backslashreplace")
    return Attachment(f"{kind.code}.json", translate(DATA_DESCRIPTION), "application/json", content)


class SignatureField(Flowable):  # type: ignore[misc]
    """The invisible field that a certificate's signature fills in."""

    @override
    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    @override
    def draw(self) -> None:
        """Add the field to the page."""
        self.canv.add_signature_field()


class _Pages(NumberedPages):
    """A canvas that signs the finished pages, and has the day of printing as its time."""

    def __init__(self, *arguments: Any, head: DocumentHead, signing: Signing | None, **options: Any) -> None:
        self._signing = signing
        super().__init__(*arguments, **options)
        self._doc._timeStamp.YMDhms = (
            *head.printed_on.timetuple()[:3],
            0,
            0,
            0,
        )  # ReportLab's invariant timestamp is in the year 2000

    @override
    def add_attachments(self) -> None:
        """Attach the signature of the pages."""
        if self._signing:
            self._attachments.append(self._signing.attachment([_digest_of(page) for page in self._doc.Pages.pages]))


def _digest_of(page: PDFPage) -> str:
    return page_digest(page.pagewidth, page.pageheight, pdfdocEnc(page.stream))


def _footer(head: DocumentHead, content_sha256: str, paper: Paper, *, draft: bool) -> str:
    """The footer of every page, as markup; names are shortened until it fits."""
    parts = (
        say("CONFIDENTIAL"),
        *([say("DRAFT")] if draft else []),
        translate(head.edition.label),
        "{name}",
        "{about}",
        f"Doc {head.short_number}",
        say("rubric {label}", label=head.rubric_label),
        say("content {digest}", digest=content_sha256[:12]),
        say("printed {day}", day=head.printed_on.isoformat()),
    )
    for longest in range(MAX_NAME_IN_FOOTER, 0, -4):
        names = {"{name}": _cut(head.subject_name, longest), "{about}": _cut(head.about, longest)}
        line = " · ".join(text.one_line(names.get(part, part)).replace(" ", "\xa0") for part in parts)
        markup = text.user_text(line)
        if fits_footer(markup, paper):
            break
    return markup


def _cut(typed: str, longest: int) -> str:
    line = text.one_line(typed)
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def _watermark(canvas: TaggedCanvas, template: BaseDocTemplate) -> None:
    width, height = template.pagesize
    canvas.saveState()
    canvas.setFillColor(theme.WATERMARK)
    canvas.setFont(usual_font.BOLD, 130)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    with canvas.artifact():
        canvas.drawCentredString(0, -46, say("DRAFT"))
    canvas.restoreState()


def _nothing(_canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
    """Draw nothing on the page."""
