"""Closing parts of documents: comment, signatures, rights, identity of the document."""

from collections.abc import Iterator, Sequence
from datetime import date

from reportlab.platypus import Flowable

from models.domain.documents import DocumentHead
from models.domain.people import name_key
from models.snapshots.review import Acknowledgement, AppealLine, ReviewFacts, ReviewSnapshot, RevisionLine
from reports import theme
from reports.blocks import Cell, TableStyle, bullets, gap, lead_in, prose, section, table, text, together
from reports.fast_table import Rule
from reports.formats import NOT_GIVEN, day
from reports.text import tail, user_text
from reports.theme import Paper

MEANING = "My signature confirms that I have read and discussed this review. It does not mean that I agree."
BOX = "□"
DRAFT = "This is a draft. The document to sign is printed when the review has been submitted."
LINE_ROOM = 26.0
MAX_RETENTION_YEARS = 600
"""Characters of a comment that stay on one page with the signatures."""

_RULE_ABOVE = TableStyle(above=Rule(0.7, theme.INK))

Signer = tuple[str, str]
"""A role and the name printed under it."""


def comment_and_signatures(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The employee comment, complete and unedited, and below it, on the same page, the signatures; a draft has none."""
    given = _given(review.comment_on, review.comment_first_on)
    start, end = tail(review.comment.strip() or _no_comment(review), MAX_RETENTION_YEARS)
    opening = section("Employee comment", *given, *prose(start or end))
    signing = section("Acknowledgement", text(DRAFT))[1:] if review.draft else _review_signatures(review, paper)
    signing += _recorded(review.acknowledgement)
    # A long comment may fill pages. Its end is kept with the signatures, so that these are never alone on a page.
    return [*opening, together(*prose(end), *signing)] if start else [together(*opening[1:], *signing)]


def appeals(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """The appeals against this revision and how they were decided."""
    return section("Appeals", *_appeals(review.appeals)) if review.appeals else []


def earlier_revisions(review: ReviewSnapshot, _paper: Paper) -> list[Flowable]:
    """The earlier revisions: why each was replaced, and the engineer's answer to it."""
    earlier = [line for line in review.revisions if line.superseded_on]
    if not earlier:
        return []
    lead = text("These entries are about that revision, not about this one.", theme.SMALL)
    return section("Earlier revisions", lead, *(part for line in earlier for part in _earlier(line)))


def signatures(signers: Sequence[Signer], paper: Paper) -> Flowable:
    """One column per signer: role, space to sign, printed name, date."""
    width = paper.content_width / len(signers)
    columns: list[Cell] = [
        [
            text(user_text(role), theme.LABEL),
            gap(LINE_ROOM),
            table([[text("Signature", theme.LABEL)]], [width - 18], rules=False, padding=2, style=_RULE_ABOVE),
            gap(2),
            *(prose(name, theme.SMALL_STRONG) if name else [text("Name:", theme.SMALL_SOFT)]),
            text("Date:", theme.SMALL_SOFT),
        ]
        for role, name in signers
    ]
    return table([columns], [width] * len(signers), rules=False, padding=0)


def rights(review: ReviewSnapshot) -> list[Flowable]:
    """The rights section: contact for access or correction, appeal deadline, retention, who decided."""
    given = review.rights
    contact = user_text(given.contact) if given.contact else "your HR department"
    lines = [
        f"You can ask {contact} what is stored about you and have errors corrected.",
        _time_to_appeal(given.appeal_until, review.head.printed_on),
        *([retention("review", given.kept_until)] if given.kept_until else []),
        _who_decided(review),
    ]
    return section("Your rights", *bullets(lines))


def retention(what: str, kept_until: date) -> str:
    """How long the organisation's rule says to keep a document. The software deletes nothing."""
    return (
        f"Your organisation keeps this {what} until {day(kept_until)} and deletes it then. "
        "Plumbline does not delete it automatically."
    )


def _time_to_appeal(until: date | None, printed_on: date) -> str:
    if until is None:
        return "The appeal period starts when this review is shared with you."
    decider = "Appeals are decided by someone other than the reviewer and the manager"
    if until < printed_on:
        return (
            f"The appeal period ended on <b>{day(until)}</b>. {decider}, who also decides whether to accept a late one."
        )
    return f"You can appeal until <b>{day(until)}</b>. {decider}."


def _who_decided(review: ReviewSnapshot) -> str:
    decision = review.decision
    if decision is None:
        return "The conclusion is only a suggestion, calculated from the ratings. No person has decided it."
    who = user_text(decision.decided_by) if decision.decided_by else "a person whose name was not recorded"
    on = f" on {day(decision.decided_on)}" if decision.decided_on else ""
    return (
        "No decision in this document was made by a machine. The reviewer named on page 1 gave every rating, and "
        f"{who} decided the conclusion{on}."
    )


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
    lines.append(
        "“Verify a PDF” in Plumbline, with the workspace this file was exported from, shows whether it is genuine and current."
    )
    return [text(line, theme.FINE_SOFT) for line in lines]


def _no_comment(review: ReviewSnapshot) -> str:
    if review.comment_on:
        return f"No employee comment, recorded on {day(review.comment_on)}."
    return f"No employee comment as of {day(review.head.printed_on)}."


def _given(on: date | None, first_on: date | None) -> list[Flowable]:
    """The date of the comment, and that the engineer changed it, if so."""
    return [text(f"Unedited, {_when(on, first_on)}.", theme.FINE_SOFT), gap(2)] if on else []


def _when(on: date | None, first_on: date | None) -> str:
    return f"given on {day(first_on)}, changed by the employee on {day(on)}" if first_on else f"given on {day(on)}"


def _signers(facts: ReviewFacts) -> Iterator[Signer]:
    yield "Employee", facts.engineer_name
    if not facts.manager_name or name_key(facts.manager_name) == name_key(facts.reviewer_name):
        yield "Manager and reviewer" if facts.manager_name else "Reviewer", facts.reviewer_name
    else:
        yield "Reviewer", facts.reviewer_name
        yield "Manager", facts.manager_name
    yield "Second reviewer or HR", ""


def _review_signatures(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    return [
        *section("Acknowledgement", text(MEANING, theme.STRONG))[1:],
        gap(6),
        signatures(list(_signers(review.facts)), paper),
        gap(8),
        text(f"{BOX}&nbsp; A comment is attached {'&nbsp;' * 6} {BOX}&nbsp; An appeal is intended", theme.SMALL),
        gap(6),
        text(f"{BOX}&nbsp; The employee has received this review and refuses to sign.", theme.SMALL),
        gap(9),
        text(f"{'&nbsp;' * 5}Witness: name {'_' * 30} signature {'_' * 30} date {'_' * 14}", theme.SMALL),
    ]


def _recorded(given: Acknowledgement | None) -> list[Flowable]:
    if given is None:
        return []
    witness = f" Witness: {user_text(given.witness_name)}." if given.witness_name else ""
    return [
        gap(4),
        text(f"Recorded: {user_text(given.outcome)} on {day(given.given_on)}.{witness}", theme.SMALL_STRONG),
    ]


def _appeals(lines: Sequence[AppealLine]) -> list[Flowable]:
    return [part for line in lines for part in (*_appeal(line), gap(4))]


def _appeal(line: AppealLine) -> list[Flowable]:
    late = ", after the appeal period" if line.late else ""
    raised = lead_in(f"<b>Raised on {day(line.raised_on)}{late}:</b>", line.reason)
    decider = user_text(line.decider_name)
    if line.decided_on:
        return [*raised, *lead_in(f"<b>Decided on {day(line.decided_on)} by {decider}:</b>", line.decision)]
    due = f" by {day(line.due_on)}" if line.due_on else ""
    return [*raised, text(f"Not decided yet. {decider} is to decide{due}.", theme.SMALL)]


def _earlier(line: RevisionLine) -> list[Flowable]:
    title = f"Revision {line.revision}, replaced on {day(line.superseded_on)}"
    given = _when(line.comment_on, line.comment_first_on)
    comment = lead_in(f"<b>Employee comment, {given}:</b>", line.comment) if line.comment else []
    return section(
        title,
        *lead_in("<b>Why it was replaced:</b>", line.reason or NOT_GIVEN),
        *comment,
        *_recorded(line.acknowledgement),
        *_appeals(line.appeals),
        level=1,
    )
