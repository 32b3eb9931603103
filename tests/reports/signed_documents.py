"""Signed documents, and what other programs do to them."""

import json
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pypdf

from models.domain.documents import Edition
from models.exchange.public_card import PublicCard
from models.support.signing import SigningKey
from reports import plan_report, seal
from reports.document import Document
from reports.signature import Signer
from reports.theme import Paper
from tests.reports.plan_factories import typical_plan

KEY = SigningKey(bytes(range(32)))
OTHER_KEY = SigningKey(bytes(range(1, 33)))
CARD = PublicCard("Payments", "Northwind Payments Ltd", date(2025, 7, 4), KEY.public)
OTHER_CARD = PublicCard("Payments", "Northwind Payments Ltd", date(2025, 7, 4), OTHER_KEY.public)


def signed_plan(
    edition: Edition = Edition.ENGINEER,
    key: SigningKey = KEY,
    number: str = "MP-2025-000017",
    certificate: str | None = None,
) -> Document:
    """A plan as a workspace with this key exports it."""
    plan = typical_plan(edition)
    head = replace(plan.head, document_id=number, key_fingerprint=key.public.fingerprint)
    return plan_report.build(replace(plan, head=head), Paper.A4, Signer(key, certificate))


def saved_again(content: bytes, **options: object) -> bytes:
    """The file as pikepdf writes it."""
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        pdf.save(saved, **options)
    return saved.getvalue()


def resealed(content: bytes, *, signature: bool, fingerprint: bool = True, data: bytes | None = None) -> bytes:
    """The file with or without its signature, or the fingerprint in its data, or with other data, sealed as anyone can."""
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        if not signature:
            del pdf.attachments["signature.json"]
        own = data or pdf.attachments["plan.json"].obj.EF.F.read_bytes()
        if not fingerprint:
            plan = json.loads(own)
            del plan["head"]["key_fingerprint"]
            own = json.dumps(plan).encode()
        pdf.attachments["plan.json"].obj.EF.F = pdf.make_stream(own)
        keywords = str(pdf.docinfo["/Keywords"]).partition(" plumbline-seal=")[0]
        pdf.docinfo["/Keywords"] = seal.unsealed(keywords)
        pdf.save(saved, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return seal.sealed(saved.getvalue())


def updated(content: bytes) -> bytes:
    """The file with an incremental update after its end."""
    written = BytesIO()
    writer = pypdf.PdfWriter(BytesIO(content), incremental=True)
    writer.add_metadata({"/Title": "Another title"})
    writer.write(written)
    return written.getvalue()


def merged(*contents: bytes) -> bytes:
    """The pages of the files in one."""
    written = BytesIO()
    writer = pypdf.PdfWriter()
    for content in contents:
        writer.append(BytesIO(content))
    writer.write(written)
    return written.getvalue()


def with_page_changed(content: bytes, number: int) -> bytes:
    """The file with one more line of text on a page, saved by another program."""
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        pdf.pages[number - 1].contents_add(b"BT (5) Tj ET")
        pdf.save(saved)
    return saved.getvalue()


def without_page(content: bytes, number: int) -> bytes:
    """The file without a page, saved by another program."""
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        del pdf.pages[number - 1]
        pdf.save(saved)
    return saved.getvalue()


def with_pages_of(content: bytes, other: bytes) -> bytes:
    """The file with the pages of another one at its end, saved by another program."""
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf, pikepdf.open(BytesIO(other)) as more:
        pdf.pages.extend(more.pages)
        pdf.save(saved)
    return saved.getvalue()
