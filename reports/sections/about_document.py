"""Identity of a document: its number, the digest of its content, and how to verify it."""

from reportlab.platypus import Flowable

from models.domain.documents import DocumentHead
from models.support.translation import say, translate
from reports import theme
from reports.blocks import section, text
from reports.formats import day
from reports.text import user_text


def identity(head: DocumentHead, content_sha256: str) -> list[Flowable]:
    """The identity of the document, how to verify it, and the full digest of its content."""
    return section(say("About this document"), *identity_lines(head, content_sha256))


def identity_lines(head: DocumentHead, content_sha256: str) -> list[Flowable]:
    """As `identity`, without a heading."""
    lines = [
        say(
            "{number}, {edition}, rubric {rubric}, printed {day}.",
            number=user_text(translate(head.number)), edition=head.edition.label,
            rubric=user_text(f"{head.rubric_title} {head.rubric_label}"), day=day(head.printed_on),
        ),
        say("Content SHA-256 {digest}", digest=user_text(content_sha256)),
    ]  # fmt: skip
    if head.history_head:
        lines.append(say("History at the time of printing {digest}", digest=user_text(head.history_head)))
    if head.key_fingerprint:
        fingerprint = user_text(head.key_fingerprint)
        lines.append(say("Signed with the key of the workspace, fingerprint {fingerprint}", fingerprint=fingerprint))
    lines.append(
        say(
            "“Verify a PDF” in Plumbline, with the workspace this file was exported from, shows whether it is genuine "
            "and current. With the public card of the workspace, it shows whether it is genuine."
        )
    )
    return [text(line, theme.FINE_SOFT) for line in lines]
