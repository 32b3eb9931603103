"""Opinion form: what a fillable form asks, and which fields it has.

A form contains hidden fields, such as the request it belongs to and a digest of what was asked. See
`opinion_import` for what they say when it comes back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.domain.opinions import (
    Consent,
    RequestId,
    RequestState,
    consent_choices,
    visibility,
)
from models.domain.reviews import OpinionRole
from models.operations.peer_group import check_peers_open
from models.queries import cycles, engineers, opinion_requests, reviews
from models.queries.document_language import document_language
from models.queries.opinion_requests import RequestRow
from models.rubric.model import Competency
from models.support.canonical import digest
from models.support.errors import Refused
from models.support.language import in_language
from models.support.messages import Message, message
from models.workspace.reader import Reader

FORMAT = "plumbline-opinion-form 1"
NOT_SEEN = "not-seen"
"""Value of a rating field besides "1" to "5"."""
CONTACT, CONSENT, COMMENT = "contact", "consent", "comment"
RATING_OF, COMMENT_OF, HIDDEN = "rating-", "comment-", "plumbline-"


@dataclass(frozen=True, slots=True)
class FormArea:
    """One area of the form with the competencies that are asked about."""

    name: str
    competencies: tuple[Competency, ...]


@dataclass(frozen=True, slots=True)
class OpinionForm:
    """Everything a form shows. `hidden` are the values stored in invisible fields, by name."""

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
    language: str

    @property
    def asks_contact(self) -> bool:
        """Whether it asks how often the person worked with the engineer."""
        return self.request.role is not OpinionRole.SELF


def rating_field(code: str) -> str:
    """Name of the field with the rating of a competency."""
    return RATING_OF + code


def comment_field(code: str) -> str:
    """Name of the field with the comment on a competency."""
    return COMMENT_OF + code


def opinion_form(reader: Reader, request_id: RequestId, language: str = "") -> OpinionForm:
    """The form for one request, in `language` or that of the review.

    Raises Refused if the request is withdrawn, its answer could no longer be recorded because the peer group is fixed, or
    the review no longer asks any of its competencies.
    """
    request = opinion_requests.request(reader, request_id)
    if request.state is RequestState.WITHDRAWN:
        raise Refused(message("The request to {name} was withdrawn.", name=request.person_name))
    if request.role is OpinionRole.PEER:
        check_peers_open(reader, request.review_id)
    row = reviews.review(reader, request.review_id)
    asked = {*request.competencies} - reviews.exclusions(reader, row).codes
    if not asked:
        raise Refused(
            message(
                "The review no longer covers any competency of the request to {name}. Change the request or withdraw it.",
                name=request.person_name,
            )
        )
    language = language or document_language(reader, "review", request.review_id)
    with in_language(language):
        rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
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
        hidden=hidden_fields(reader, request),
        language=language,
    )


def hidden_fields(reader: Reader, request: RequestRow) -> dict[str, str]:
    """Values that identify the request of a form. ASCII only, so the name is a digest; renaming changes no `uid`."""
    row = reviews.review(reader, request.review_id)
    content = {
        "request": request.uid,
        "review": row.uid,
        "cycle": cycles.cycle_uid(reader, row.cycle_id),
        "engineer": engineers.engineer(reader, row.engineer_id).uid,
        "person": digest(request.person_name),
        "rubric": cycles.rubric_digest(reader, row.rubric_version_id),
        "role": request.role.value,
    }
    asked = digest({**content, "competencies": request.competencies})
    return {HIDDEN + name: value for name, value in {"format": FORMAT, **content, "digest": asked}.items()}
