"""SQL for the engineer's answer to one revision of a review: comment, acknowledgement or refusal, and appeals."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.domain.reviews import ReviewId, ReviewState
from models.queries.stored_values import day
from models.support.messages import Message, join, message
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class EarlierComment:
    """An earlier wording of the engineer's comment."""

    text: str
    written_on: date
    replaced_on: date


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal; `decision` is empty until it is decided. `late`: it was raised after the appeal period."""

    id: int
    revision: int
    raised_on: date
    reason: str
    decider_name: str
    due_on: date | None
    decision: str
    decided_on: date | None
    late: bool

    def sentence(self) -> Message:
        """When and why it was raised and, if decided, how."""
        raised = message("Raised on {on}: {reason}", on=self.raised_on, reason=self.reason)
        if self.decided_on is None:
            return raised
        decided = message(
            "Decided on {on} by {name}: {decision}", on=self.decided_on, name=self.decider_name, decision=self.decision
        )
        return join((raised, decided), "\n")


@dataclass(frozen=True, slots=True)
class Receipt:
    """The engineer's answer to one revision: receipt, comment and appeals. Empty if there is none yet."""

    comment: str
    comment_on: date | None
    earlier_comments: tuple[EarlierComment, ...]
    outcome: str
    given_on: date | None
    witness_name: str
    appeals: tuple[Appeal, ...]

    def parts(self) -> Iterator[tuple[Message, str]]:
        """Each part of the answer as a title and a text."""
        if self.comment:
            yield message("Employee comment"), self.comment
        if self.outcome == ReviewState.ACKNOWLEDGED:
            yield message("Received"), message("Acknowledged on {on}", on=self.given_on)
        elif self.outcome:
            yield (
                message("Received"),
                message("Refused on {on}, witnessed by {witness}", on=self.given_on, witness=self.witness_name),
            )
        for appeal in self.appeals:
            yield message("Appeal"), appeal.sentence()

    def sentences(self) -> Iterator[Message]:
        """Each part of the answer as one sentence."""
        for title, text in self.parts():
            yield join((title, text), ": ")


def receipt(reader: Reader, review_id: ReviewId, revision: int) -> Receipt:
    """The answer to this revision only."""
    of_revision: dict[str, object] = {"id": review_id, "revision": revision}
    comment = reader.query(
        "SELECT text, written_on FROM employee_comment WHERE review_id = :id AND revision = :revision", **of_revision
    )
    receipt = reader.query(
        "SELECT outcome, given_on, witness_name FROM acknowledgement WHERE review_id = :id AND revision = :revision",
        **of_revision,
    )
    earlier = reader.query(
        "SELECT text, written_on, replaced_on FROM earlier_comment WHERE review_id = :id AND revision = :revision"
        " ORDER BY id DESC",
        **of_revision,
    )
    return Receipt(
        comment=comment[0]["text"] if comment else "",
        comment_on=day(comment[0]["written_on"]) if comment else None,
        earlier_comments=tuple(
            EarlierComment(row["text"], date.fromisoformat(row["written_on"]), date.fromisoformat(row["replaced_on"]))
            for row in earlier
        ),
        outcome=receipt[0]["outcome"] if receipt else "",
        given_on=day(receipt[0]["given_on"]) if receipt else None,
        witness_name=receipt[0]["witness_name"] if receipt else "",
        appeals=tuple(appeal for appeal in appeals(reader, review_id) if appeal.revision == revision),
    )


def appeals(reader: Reader, review_id: ReviewId) -> tuple[Appeal, ...]:
    """All appeals against a review, of every revision, oldest first."""
    rows = reader.query(
        "SELECT id, revision, raised_on, reason, decider_name, due_on, decision, decided_on, late FROM appeal"
        " WHERE review_id = :id ORDER BY id",
        id=review_id,
    )
    days = ("due_on", "decided_on")
    return tuple(
        Appeal(
            **{
                **row,
                **{name: day(row[name]) for name in days},
                "raised_on": date.fromisoformat(row["raised_on"]),
                "late": bool(row["late"]),
            }
        )
        for row in rows
    )
