"""How both documents end: comment, signatures, rights, and what identifies and proves the document."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from models.snapshots.document import DocumentHead
from models.snapshots.review import ReviewSnapshot
from reports import theme
from reports.blocks import Cell, Look, bullets, gap, prose, section, table, text, together
from reports.rows import Rule
from reports.text import tail, user_text
from reports.theme import Paper
from reports.wording import day

MEANING = "My signature confirms that I have read and discussed this review. It does not mean that I agree."
BOX = "□"
LINE_ROOM = 26.0
LONGEST_KEPT = 600
"""Characters of a comment that stay on one page with the signatures."""

_RULE_ABOVE = Look(above=Rule(0.7, theme.INK))

Signer = tuple[str, str]
"""A role and the name printed under it."""


def comment_and_signatures(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The engineer's own words, whole and unedited, and under them, on the same page, the signatures."""
    given = (
        [text(f"Given on {day(review.comment_on)}, unedited.", theme.FINE_SOFT), gap(2)] if review.comment_on else []
    )
    start, end = tail(review.comment.strip() or _no_comment(review), LONGEST_KEPT)
    opening = section("Employee comment", *given, *prose(start or end))
    signing = _review_signatures(review, paper)
    # A long comment may fill pages. Its end goes with the signatures, so that these never stand alone on a page.
    return [*opening, together(*prose(end), *signing)] if start else [together(*opening[1:], *signing)]


def signatures(signers: Sequence[Signer], paper: Paper) -> Flowable:
    """One column a signer: role, room to sign, printed name, date."""
    width = paper.content_width / len(signers)
    columns: list[Cell] = [
        [
            text(user_text(role), theme.LABEL),
            gap(LINE_ROOM),
            table([[text("Signature", theme.LABEL)]], [width - 18], rules=False, padding=2, look=_RULE_ABOVE),
            gap(2),
            *(prose(name, theme.SMALL_STRONG) if name else [text("Name:", theme.SMALL_SOFT)]),
            text("Date:", theme.SMALL_SOFT),
        ]
        for role, name in signers
    ]
    return table([columns], [width] * len(signers), rules=False, padding=0)


def rights(review: ReviewSnapshot) -> list[Flowable]:
    """How to get access or a correction, until when to appeal, how long this is kept."""
    given = review.rights
    contact = user_text(given.contact) if given.contact else "your HR department"
    appeal = (
        f"You can appeal until <b>{day(given.appeal_until)}</b>. Someone other than the reviewer decides an appeal."
        if given.appeal_until
        else "The time for an appeal begins when this review has been shared with you."
    )
    kept = f"This review is kept until {day(given.kept_until)} and then deleted." if given.kept_until else ""
    lines = [
        f"You can see everything kept about you, and have what is wrong corrected. Ask {contact}.",
        appeal,
        *([kept] if kept else []),
        "Nothing here was decided by a machine: every rating was given by the reviewer named on page 1.",
    ]
    return section("Your rights", *bullets(lines))


def identity(head: DocumentHead, content_sha256: str) -> list[Flowable]:
    """What the document is and how to find out whether it is genuine; the full digest of its content."""
    return section("About this document", *identity_lines(head, content_sha256))


def identity_lines(head: DocumentHead, content_sha256: str) -> list[Flowable]:
    """The same without a heading."""
    lines = [
        f"{user_text(head.document_id)} revision {head.revision}, {head.edition.words}, "
        f"rubric {user_text(head.rubric_title)} {user_text(head.rubric_label)}, printed {day(head.printed_on)}.",
        f"Content SHA-256 {user_text(content_sha256)}",
    ]
    if head.history_head:
        lines.append(f"History at the time of printing {user_text(head.history_head)}")
    lines.append("“Verify a PDF” in Plumbline tells whether this file is unchanged since it was made.")
    return [text(line, theme.FINE_SOFT) for line in lines]


def _no_comment(review: ReviewSnapshot) -> str:
    if review.comment_on:
        return f"The employee gave no comment; recorded on {day(review.comment_on)}."
    return f"No comment had been given by {day(review.head.printed_on)}."


def _review_signatures(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    facts = review.facts
    signers = (
        ("Employee", facts.engineer_name),
        ("Manager", facts.manager_name or facts.reviewer_name),
        ("Second reviewer or HR", ""),
    )
    return [
        *section("Acknowledgement", text(MEANING, theme.STRONG))[1:],
        gap(6),
        signatures(signers, paper),
        gap(8),
        text(f"{BOX}&nbsp; A comment is attached {'&nbsp;' * 6} {BOX}&nbsp; An appeal is intended", theme.SMALL),
        gap(6),
        text(f"{BOX}&nbsp; The employee has received this review and refuses to sign.", theme.SMALL),
        gap(9),
        text(f"{'&nbsp;' * 5}Witness: name {'_' * 30} signature {'_' * 30} date {'_' * 14}", theme.SMALL),
        *_recorded(review),
    ]


def _recorded(review: ReviewSnapshot) -> list[Flowable]:
    given = review.acknowledgement
    if given is None:
        return []
    witness = f" Witness: {user_text(given.witness_name)}." if given.witness_name else ""
    return [
        gap(4),
        text(f"Recorded: {user_text(given.outcome)} on {day(given.given_on)}.{witness}", theme.SMALL_STRONG),
    ]
