"""Employee comment and signatures of a review, and the signature block that other documents share."""

from collections.abc import Iterator, Sequence
from datetime import date

from reportlab.platypus import Flowable

from models.domain.people import name_key
from models.snapshots.review import ReviewFacts, ReviewSnapshot
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import Cell, TableStyle, gap, prose, section, table, text, together
from reports.fast_table import BETWEEN_COLUMNS, Rule
from reports.formats import day
from reports.sections.revisions import recorded, when_given
from reports.text import tail, user_text
from reports.theme import Paper

MEANING = message("My signature confirms that I have read and discussed this review. It does not mean that I agree.")
BOX, LINE = "□", "_" * 30
DRAFT = message("This is a draft. The document to sign is printed when the review has been submitted.")
LINE_ROOM, NAME_ROOM, DATE_ROOM = 28.0, 12.0, 18.0
"""Points above the lines for a signature, a name and a date."""
LINE_PADDING = 1.0
LINE_HEIGHT = float(theme.LABEL.leading) + 2 * LINE_PADDING
"""Points that a line takes with its caption."""

MAX_KEPT_WITH_SIGNATURES = 600
"""Characters of a comment that stay on one page with the signatures."""

_RULE_ABOVE = TableStyle(above=Rule(0.7, theme.INK))

Signer = tuple[str, str]
"""A role and the name printed under it."""


def comment_and_signatures(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The employee comment, complete and unedited, and below it, on the same page, the signatures; a draft has none."""
    given = _given(review.comment_on, review.comment_first_on)
    start, end = tail(review.comment.strip() or _no_comment(review), MAX_KEPT_WITH_SIGNATURES)
    opening = section(say("Employee comment"), *given, *prose(start or end))
    signing = (
        section(say("Acknowledgement"), text(translate(DRAFT)))[1:]
        if review.draft
        else _review_signatures(review, paper)
    )
    signing += recorded(review.acknowledgement)
    # A long comment may fill pages. Its end is kept with the signatures, so that these are never alone on a page. If both
    # are too tall to be kept together, the lines for signatures stay with the conclusion, the number and the digest.
    signed = together(*signing)
    return [*opening, together(*prose(end), signed)] if start else [together(*opening, signed)]


def signatures(signers: Sequence[Signer], paper: Paper) -> Flowable:
    """One column per signer: role, printed name, and lines for the signature, the date and a name that is not known.

    All lines for signatures are at the height that the longest name needs.
    """
    width = paper.content_width / len(signers)
    named = [
        (text(user_text(role), theme.LABEL), prose(name, theme.SMALL_STRONG) if name else []) for role, name in signers
    ]
    heights = [
        sum(part.wrap(width - BETWEEN_COLUMNS, 0)[1] for part in (role, *name))
        + (0 if name else NAME_ROOM + LINE_HEIGHT)
        for role, name in named
    ]
    # A line for a name has room above it, which a signature may use as well.
    top = LINE_ROOM + max(
        height if name else height - NAME_ROOM for (_, name), height in zip(named, heights, strict=True)
    )
    columns: list[Cell] = [
        [
            role,
            *(name or _line(say("Name"), width, NAME_ROOM)),
            *_line(say("Signature"), width, top - height),
            *_line(say("Date"), width, DATE_ROOM),
        ]
        for (role, name), height in zip(named, heights, strict=True)
    ]
    return table([columns], [width] * len(signers), rules=False, padding=0)


def _line(caption: str, width: float, room: float) -> list[Flowable]:
    """A line to write on, with `room` points above it."""
    line = table([[text(caption, theme.LABEL)]], [width - 18], rules=False, padding=LINE_PADDING, style=_RULE_ABOVE)
    return [gap(room), line]


def _about_what(review: ReviewSnapshot, paper: Paper) -> Flowable:
    """What is signed: the conclusion, and the document by its number and the digest of its content."""
    label = say("Conclusion") if review.decision else say("Suggested conclusion")
    decided = review.decision.conclusion if review.decision else review.score.conclusion
    head = review.head
    cells: list[Cell] = [
        [text(label, theme.LABEL), text(translate(decided.label), theme.SMALL_STRONG)],
        [
            text(say("Document"), theme.LABEL),
            *prose(
                translate(head.number),
                theme.SMALL_STRONG,
            ),
            text(say("Content SHA-256 {digest}", digest=user_text(review.content_sha256)), theme.FINE),
        ],
    ]
    style = TableStyle(panel=theme.PANEL, left={0: 6})
    return table([cells], paper.columns(48, None), rules=False, padding=4, style=style)


def _no_comment(review: ReviewSnapshot) -> str:
    if review.comment_on:
        return say("No employee comment, recorded on {day}.", day=day(review.comment_on))
    return say("No employee comment as of {day}.", day=day(review.head.printed_on))


def _given(on: date | None, first_on: date | None) -> list[Flowable]:
    """The date of the comment, and that the engineer changed it, if so."""
    return [text(say("Unedited, {given}.", given=when_given(on, first_on)), theme.FINE_SOFT), gap(2)] if on else []


def _signers(facts: ReviewFacts) -> Iterator[Signer]:
    yield say("Employee"), facts.engineer_name
    if not facts.manager_name or name_key(facts.manager_name) == name_key(facts.reviewer_name):
        yield say("Manager and reviewer") if facts.manager_name else say("Reviewer"), facts.reviewer_name
    else:
        yield say("Reviewer"), facts.reviewer_name
        yield say("Manager"), facts.manager_name
    yield say("Second reviewer or HR"), ""


def _review_signatures(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    return [
        *section(say("Acknowledgement"), text(translate(MEANING), theme.STRONG))[1:],
        gap(5),
        _about_what(review, paper),
        gap(8),
        signatures(list(_signers(review.facts)), paper),
        gap(10),
        text(
            f" {'&nbsp;' * 6} ".join(
                (
                    f"{BOX}&nbsp; {say('A comment is attached')}",
                    f"{BOX}&nbsp; {say('An appeal is intended')}",
                    say("Delivered to the employee on {line}", line="_" * 18),
                )
            ),
            theme.SMALL,
        ),
        gap(6),
        text(f"{BOX}&nbsp; {say('The employee has received this review and refuses to sign.')}", theme.SMALL),
        gap(10),
        text(
            "&nbsp;" * 5
            + say("Witness: name {name} signature {signature} date {date}", name=LINE, signature=LINE, date="_" * 14),
            theme.SMALL,
        ),
    ]
