"""Outdated details of a draft review, and the content of a draft before deletion."""

from dataclasses import dataclass
from datetime import date

from models.domain.people import FIELD_WORDS
from models.domain.reviews import ReviewId
from models.queries import cycles, engineers
from models.queries.reviews import ReviewRow, exclusions
from models.support.messages import Message, join, message, plural
from models.workspace.reader import Reader

_FIELDS = {
    "engineer_name": "name",
    "employee_id": "employee_id",
    "job_title": "job_title",
    "level": "level",
    "path": "path",
    "team": "team",
    "manager_name": "manager_name",
    "tech_lead_name": "tech_lead_name",
}
"""The columns of a review that hold facts about the person, and the engineer's fields they were copied from."""


@dataclass(frozen=True, slots=True)
class HeaderChange:
    """One changed fact: the label of the field, its value in the review, and the current value."""

    field: Message
    before: str | date | None
    now: str | date | None


@dataclass(frozen=True, slots=True)
class HeaderView:
    """Changed facts; `other_expectations` counts the competencies with another expected rating at the current level."""

    changes: tuple[HeaderChange, ...]
    other_expectations: int


@dataclass(frozen=True, slots=True)
class AskedChange:
    """Competencies that the cycle of a draft asks now and the draft does not, and the other way round."""

    added: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftView:
    """The facts that a draft can update, and the content that is lost if it is deleted.

    `asked` is None if the draft asks what its cycle asks now, or must keep what its first revision asked.
    """

    header: HeaderView
    asked: AskedChange | None
    content: Message


def draft_view(reader: Reader, row: ReviewRow) -> DraftView:
    """The outdated facts and the content of a draft."""
    return DraftView(header_view(reader, row), asked_change(reader, row), draft_content(reader, row.id))


def asked_change(reader: Reader, row: ReviewRow) -> AskedChange | None:
    """What `ask_as_cycle` would change, with the codes in the rubric's order; None for nothing."""
    before, after = exclusions(reader, row).not_asked, cycles.not_asked(reader, row.cycle_id)
    if before == after or row.revision > 1:
        return None
    codes = [item.code for item in cycles.frozen_rubric(reader, row.rubric_version_id).competencies]
    return AskedChange(
        tuple(code for code in codes if code in before - after), tuple(code for code in codes if code in after - before)
    )


def header_view(reader: Reader, row: ReviewRow) -> HeaderView:
    """The facts of a review compared with the engineer's current ones."""
    engineer = engineers.engineer(reader, row.engineer_id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)

    def display_value(field: str, value: str) -> str:
        return rubric.profile(value).name if value and field in ("level", "path") else value

    changes = [
        HeaderChange(
            FIELD_WORDS[name], display_value(name, getattr(row, column)), display_value(name, getattr(engineer, name))
        )
        for column, name in _FIELDS.items()
        if getattr(row, column) != getattr(engineer, name)
    ]
    if row.role_since != engineer.role_since:
        changes.append(HeaderChange(message("in this role since"), row.role_since, engineer.role_since))
    other = sum(
        competency.expected[row.level] != competency.expected[engineer.level] for competency in rubric.competencies
    )
    return HeaderView(tuple(changes), other)


def draft_content(reader: Reader, review: ReviewId) -> Message:
    """A list of what is lost if this draft is deleted, such as "3 ratings, 2 comments"; empty for an empty draft."""
    [row] = reader.query(
        "SELECT (SELECT count(*) FROM rating WHERE review_id = :id AND state <> 'blank') AS ratings,"
        " (SELECT count(*) FROM rating WHERE review_id = :id AND comment <> '') AS comments,"
        " (SELECT count(*) FROM evidence WHERE review_id = :id) AS evidence,"
        " (SELECT count(*) FROM opinion WHERE review_id = :id) AS opinions,"
        " (SELECT count(*) FROM review_point WHERE review_id = :id) AS points,"
        " (SELECT count(*) FROM review WHERE id = :id AND summary <> '') AS summaries",
        id=review,
    )
    parts = (
        (row["ratings"], plural(row["ratings"], "{number} rating", "{number} ratings")),
        (row["comments"], plural(row["comments"], "{number} comment", "{number} comments")),
        (row["evidence"], plural(row["evidence"], "{number} piece of evidence", "{number} pieces of evidence")),
        (row["opinions"], plural(row["opinions"], "{number} rating by others", "{number} ratings by others")),
        (
            row["points"],
            plural(row["points"], "{number} strength or growth point", "{number} strengths and growth points"),
        ),
        (row["summaries"], message("the summary")),
    )
    return join(noun for number, noun in parts if number)
