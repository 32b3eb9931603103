"""Identity of a document: its number, the digest of its content, and how to verify it."""

from reportlab.platypus import Flowable

from models.domain.documents import DocumentHead
from reports import theme
from reports.blocks import section, text
from reports.formats import day
from reports.text import user_text


def identity(head: DocumentHead, content_sha256: str) -> list[Flowable]:
    """The identity of the document, how to verify it, and the full digest of its content."""
    return section("About this document", *identity_lines(head, content_sha256))


def identity_lines(head: DocumentHead, content_sha256: str) -> list[Flowable]:
    """As `identity`, without a heading."""
    lines = [
        f"{user_text(head.document_id)} revision {head.revision}, {head.edition.label}, "
        f"rubric {user_text(head.rubric_title)} {user_text(head.rubric_label)}, printed {day(head.printed_on)}.",
        f"Content SHA-256 {user_text(content_sha256)}",
    ]
    if head.history_head:
        lines.append(f"History at the time of printing {user_text(head.history_head)}")
    if head.key_fingerprint:
        lines.append(f"Signed with the key of the workspace, fingerprint {user_text(head.key_fingerprint)}")
    lines.append(
        "“Verify a PDF” in Plumbline, with the workspace this file was exported from, shows whether it is genuine and current. "
        "With the public card of the workspace, it shows whether it is genuine."
    )
    return [text(line, theme.FINE_SOFT) for line in lines]
