"""Opinion form: what a fillable form asks, which fields it has, and what its values say when it comes back.

A form carries fields that nobody fills in, such as the request it belongs to and a digest of what was asked. Importing
compares all of them with the workspace, so that a form of another person, cycle, review or rubric is refused by name.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.opinions import (
    CompetencyAnswer,
    Consent,
    Contact,
    OpinionAnswer,
    RequestId,
    RequestState,
    checked_answer,
    consent_choices,
    visibility,
)
from models.domain.reviews import OpinionRole, ReviewId
from models.queries import cycles, engineers, opinion_requests, reviews
from models.queries.opinion_requests import RequestRow
from models.queries.opinions import OpinionRow, opinions
from models.rubric.load import rubric_digest
from models.rubric.model import RATINGS, Competency
from models.support.canonical import digest
from models.support.errors import BadInput, Refused
from models.support.messages import Message, message
from models.workspace.reader import Reader

FORMAT = "plumbline-opinion-form 1"
NOT_SEEN = "not-seen"
"""Value of a rating field besides "1" to "5"."""
CONTACT, CONSENT, COMMENT = "contact", "consent", "comment"
_RATING_OF, _COMMENT_OF, _HIDDEN = "rating-", "comment-", "plumbline-"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class FormArea:
    """One area of the form with the competencies that are asked about."""

    name: str
    competencies: tuple[Competency, ...]


@dataclass(frozen=True, slots=True)
class OpinionForm:
    """Everything a form shows. `hidden` are its fields that nobody fills in, by name."""

    document_id: str
    request: RequestRow
    engineer_name: str
    reviewer_name: str
    cycle_name: str
    period: tuple[date, date]
    areas: tuple[FormArea, ...]
    visibility: tuple[Message, ...]
    consent: tuple[Consent, ...]
    hidden: Mapping[str, str]

    @property
    def asks_contact(self) -> bool:
        """Whether it asks how often the person worked with the engineer."""
        return self.request.role is not OpinionRole.SELF


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


def rating_field(code: str) -> str:
    """Name of the field with the rating of a competency."""
    return _RATING_OF + code


def comment_field(code: str) -> str:
    """Name of the field with the comment on a competency."""
    return _COMMENT_OF + code


def opinion_form(reader: Reader, request_id: RequestId) -> OpinionForm:
    """The form for one request. Raises Refused if the request is withdrawn."""
    request = opinion_requests.request(reader, request_id)
    if request.state is RequestState.WITHDRAWN:
        raise Refused(message("The request to {name} was withdrawn.", name=request.person_name))
    row = reviews.review(reader, request.review_id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    asked = {*request.competencies} - reviews.exclusions(reader, row).codes
    areas = (
        FormArea(area.name, tuple(competency for competency in area.competencies if competency.code in asked))
        for area in rubric.areas
    )
    return OpinionForm(
        document_id=row.document_id,
        request=request,
        engineer_name=row.engineer_name,
        reviewer_name=row.reviewer_name,
        cycle_name=row.cycle_name,
        period=row.period,
        areas=tuple(area for area in areas if area.competencies),
        visibility=visibility(request.role, row.engineer_name, row.reviewer_name),
        consent=consent_choices(request.role),
        hidden=_hidden_fields(reader, request),
    )


def imported_form(reader: Reader, fields: Mapping[str, str], review_id: ReviewId | None = None) -> ImportedForm:
    """What the fields of a form say, with empty text for fields left open; `review_id` is the review it must belong to.

    Raises BadInput for a form that this workspace did not ask for or that has unusable values, and Refused for one of
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
    _check_unchanged(fields, _hidden_fields(reader, request), request)
    excluded = reviews.exclusions(reader, reviews.review(reader, request.review_id)).codes
    answer = checked_answer(_answer(fields, request, excluded))
    return ImportedForm(request, answer, tuple(_changes(_stored(reader, request), answer)))


def _hidden_fields(reader: Reader, request: RequestRow) -> dict[str, str]:
    """What ties a form to its request. The fields hold ASCII only, so the name is a digest; renaming changes no `uid`."""
    row = reviews.review(reader, request.review_id)
    content = {
        "request": request.uid,
        "review": row.uid,
        "cycle": cycles.cycle_uid(reader, row.cycle_id),
        "engineer": engineers.engineer(reader, row.engineer_id).uid,
        "person": digest(request.person_name),
        "rubric": rubric_digest(cycles.frozen_rubric(reader, row.rubric_version_id)),
        "role": request.role.value,
    }
    asked = digest({**content, "competencies": request.competencies})
    return {_HIDDEN + name: value for name, value in {"format": FORMAT, **content, "digest": asked}.items()}


def _request_of(reader: Reader, fields: Mapping[str, str]) -> RequestRow:
    found = fields.get(f"{_HIDDEN}format", "")
    if not found.startswith("plumbline-opinion-form"):
        raise BadInput(
            message("This PDF is not a Plumbline opinion form, or its fields were removed when it was saved.")
        )
    if found != FORMAT:
        raise BadInput(
            message("This form was created by another version of Plumbline. Save a new form and use that one.")
        )
    request = opinion_requests.request_with_uid(reader, fields.get(f"{_HIDDEN}request", ""))
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
        if fields.get(_HIDDEN + name) != expected[_HIDDEN + name]:
            raise Refused(sentences[name])


def _answer(fields: Mapping[str, str], request: RequestRow, excluded: Collection[str]) -> OpinionAnswer:
    """The answer, without competencies that were excluded from the cycle after the form was written."""
    asked = {rating_field(code) for code in request.competencies} | {
        comment_field(code) for code in request.competencies
    }
    for name in fields:
        if name.startswith((_RATING_OF, _COMMENT_OF)) and name not in asked:
            raise BadInput(message("This form answers a question that was not asked."))
    given = fields.get(CONSENT, "")
    choices = consent_choices(request.role)
    return OpinionAnswer(
        competencies={code: _competency_answer(fields, code) for code in request.competencies if code not in excluded},
        comment=_text(fields.get(COMMENT, "")),
        contact=_contact(fields.get(CONTACT, "")),
        consent=next((choice for choice in choices if choice.value == given), Consent.SUMMARY),
    )


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
