"""Import of opinion forms: what the values of a filled-in form say, and what recording them changes.

All hidden fields are compared with the workspace, so that a form of another person, cycle, review or rubric is
refused by name.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.domain.opinions import (
    CompetencyAnswer,
    Consent,
    Contact,
    OpinionAnswer,
    RequestState,
    checked_answer,
    consent_choices,
)
from models.domain.reviews import OpinionRole, ReviewId
from models.exchange.opinion_form import (
    COMMENT,
    COMMENT_OF,
    CONSENT,
    CONTACT,
    FORMAT,
    HIDDEN,
    NOT_SEEN,
    RATING_OF,
    comment_field,
    hidden_fields,
    rating_field,
)
from models.queries import opinion_requests, reviews
from models.queries.opinion_requests import RequestRow
from models.queries.opinions import OpinionRow, opinions
from models.rubric.model import RATINGS
from models.support.errors import BadInput, Refused
from models.support.messages import Message, message
from models.workspace.reader import Reader

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class ChangeKind(StrEnum):
    """What an imported form does to a stored answer."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            ChangeKind.ADDED: message("new", "answer"),
            ChangeKind.CHANGED: message("changed", "answer"),
            ChangeKind.REMOVED: message("removed", "answer"),
        }[self]


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One difference from the stored answer, without the values: the reviewer's own rating comes first.

    `part` is a competency code, or one of CONTACT, CONSENT and COMMENT.
    """

    part: str
    kind: ChangeKind

    @property
    def label(self) -> Message | str:
        """The part as in a list."""
        return {
            CONTACT: message("contact", "answer"),
            CONSENT: message("consent", "answer"),
            COMMENT: message("overall comment", "answer"),
        }.get(self.part, self.part)


@dataclass(frozen=True, slots=True)
class ImportedForm:
    """A form that fits the workspace: its request, the answer to record, and what recording it would change."""

    request: RequestRow
    answer: OpinionAnswer
    changes: tuple[AnswerChange, ...]

    @property
    def replaces(self) -> bool:
        """Whether there is an earlier answer that it replaces."""
        return self.request.state is RequestState.ANSWERED


def imported_form(reader: Reader, fields: Mapping[str, str], review_id: ReviewId | None = None) -> ImportedForm:
    """What the fields of a form say, with empty text for fields left open; `review_id` is the review it must belong to.

    Raises BadInput for a form that this workspace did not ask for, lacks fields or has unusable values, and Refused for one of
    another review, person, cycle or rubric, or of a request that changed since.
    """
    request = _request_of(reader, fields)
    if review_id is not None and request.review_id != review_id:
        row = reviews.review(reader, request.review_id)
        raise Refused(
            message(
                "This form is about {engineer} in {cycle}, not about the chosen review.",
                engineer=row.engineer_name,
                cycle=row.cycle_name,
            )
        )
    _check_unchanged(fields, hidden_fields(reader, request), request)
    excluded = reviews.exclusions(reader, reviews.review(reader, request.review_id)).codes
    _check_complete(fields, request, excluded)
    answer = checked_answer(_answer(fields, request, excluded))
    stored = _stored(reader, request)
    changes = _changes(stored, answer)
    if stored is None and _chosen_consent(fields, request.role) is None:  # what holds then is nothing that was said
        changes = (change for change in changes if change.part != CONSENT)
    return ImportedForm(request, answer, tuple(changes))


def check_first_form(earlier: Iterable[ImportedForm], form: ImportedForm) -> None:
    """Raise Refused if an earlier form of the same import answers the same request, which this one would replace."""
    if any(other.request.id == form.request.id for other in earlier):
        raise Refused(
            message(
                "An earlier file in this import is also the form of {name} and was used. To use this one instead, import "
                "it by itself.",
                name=form.request.person_name,
            )
        )


def _request_of(reader: Reader, fields: Mapping[str, str]) -> RequestRow:
    found = fields.get(f"{HIDDEN}format", "")
    if not found.startswith("plumbline-opinion-form"):
        raise BadInput(
            message("This PDF is not a Plumbline opinion form, or its fields were removed when it was saved.")
        )
    if found != FORMAT:
        raise BadInput(
            message("This form was created by another version of Plumbline. Save a new form and use that one.")
        )
    request = opinion_requests.request_with_uid(reader, fields.get(f"{HIDDEN}request", ""))
    if request is None:
        raise BadInput(message("This form was not requested from this workspace. It may belong to another one."))
    if request.state is RequestState.WITHDRAWN:
        raise Refused(message("The request to {name} was withdrawn.", name=request.person_name))
    return request


def _check_unchanged(fields: Mapping[str, str], expected: Mapping[str, str], request: RequestRow) -> None:
    """Raise Refused, naming what differs, unless the form is exactly the one that the workspace would write now."""
    sentences = {
        "review": message("This form belongs to another review."),
        "cycle": message("This form belongs to another cycle."),
        "engineer": message("This form is about another person."),
        "person": message("This form is for another person, not for {name}.", name=request.person_name),
        "role": message("This form is for another role, not for {role}.", role=request.role.label),
        "rubric": message("This form and the review use different rubric versions."),
        "digest": message(
            "The request to {name} has changed since this form was saved. Save a new form.", name=request.person_name
        ),
    }
    for name in sentences:
        if fields.get(HIDDEN + name) != expected[HIDDEN + name]:
            raise Refused(sentences[name])


def _check_complete(fields: Mapping[str, str], request: RequestRow, excluded: Collection[str]) -> None:
    """Raise BadInput with the names of the fields if the form lacks a field, because its answer would be lost."""
    asked = [code for code in request.competencies if code not in excluded]
    names = [name for code in asked for name in (rating_field(code), comment_field(code))]
    names += [COMMENT]
    names += [CONTACT] if request.role is not OpinionRole.SELF else []
    names += [CONSENT] if consent_choices(request.role) else []
    missing = [name for name in names if name not in fields]
    if missing:
        raise BadInput(
            message(
                "This form has lost fields: {fields}. Fill in the original form again, or type the answers in.",
                fields=", ".join(missing),
            )
        )


def _answer(fields: Mapping[str, str], request: RequestRow, excluded: Collection[str]) -> OpinionAnswer:
    """The answer, without competencies that were excluded from the cycle after the form was written."""
    asked = {rating_field(code) for code in request.competencies} | {
        comment_field(code) for code in request.competencies
    }
    for name in fields:
        if name.startswith((RATING_OF, COMMENT_OF)) and name not in asked:
            raise BadInput(message("This form answers a question that was not asked."))
    return OpinionAnswer(
        competencies={code: _competency_answer(fields, code) for code in request.competencies if code not in excluded},
        comment=_text(fields.get(COMMENT, "")),
        contact=_contact(fields.get(CONTACT, "")),
        consent=_chosen_consent(fields, request.role) or Consent.SUMMARY,
    )


def _chosen_consent(fields: Mapping[str, str], role: OpinionRole) -> Consent | None:
    given = fields.get(CONSENT, "")
    return next((choice for choice in consent_choices(role) if choice.value == given), None)


def _competency_answer(fields: Mapping[str, str], code: str) -> CompetencyAnswer:
    value = fields.get(rating_field(code), "")
    if value not in ("", NOT_SEEN, *map(str, RATINGS)):
        raise BadInput(message("{competency} has an unknown rating in this form.", competency=code))
    rating = int(value) if value and value != NOT_SEEN else None
    return CompetencyAnswer(rating, value == NOT_SEEN, _text(fields.get(comment_field(code), "")))


def _contact(value: str) -> Contact | None:
    return next((contact for contact in Contact if contact.value == value), None)


def _text(value: str) -> str:
    """Typed text with line feeds as line ends and without control characters, which some readers leave in it."""
    return _CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _stored(reader: Reader, request: RequestRow) -> OpinionRow | None:
    if request.state is not RequestState.ANSWERED:
        return None
    return next(
        (
            opinion
            for opinion in opinions(reader, request.review_id)
            if (opinion.role, opinion.name) == (request.role, request.person_name)
        ),
        None,
    )


def _changes(stored: OpinionRow | None, answer: OpinionAnswer) -> Iterator[AnswerChange]:
    before: dict[str, object] = {}
    if stored:
        codes = sorted({*stored.ratings, *stored.not_seen, *stored.remarks})
        before = {
            code: CompetencyAnswer(stored.ratings.get(code), code in stored.not_seen, stored.remarks.get(code, ""))
            for code in codes
        }
        before |= {CONTACT: stored.contact, CONSENT: stored.consent, COMMENT: stored.comment}
    after: dict[str, object] = {**answer.competencies}
    after |= {CONTACT: answer.contact, CONSENT: answer.consent, COMMENT: answer.comment}
    for part in dict.fromkeys((*after, *before)):
        old, new = before.get(part) or None, after.get(part) or None
        if old != new:
            yield AnswerChange(part, _kind(old, new))


def _kind(old: object, new: object) -> ChangeKind:
    if old is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if new is None else ChangeKind.CHANGED
