"""Opinion forms without a workspace."""

from datetime import date
from itertools import islice

from models.domain.opinions import RequestId, RequestState, consent_choices, visibility
from models.domain.reviews import OpinionRole, ReviewId
from models.exchange.opinion_form import FormArea, OpinionForm
from models.queries.opinion_requests import RequestRow
from models.rubric.translation import shipped_in_language
from models.support.language import in_language

ENGINEER, REVIEWER = "Ana Reyes", "Marta Lindqvist"


def typical_form(role: OpinionRole, language: str = "en", count: int = 3) -> OpinionForm:
    """The form about the first competencies of the rubric for a person in this role."""
    with in_language(language):
        rubric = shipped_in_language()
    codes = tuple(competency.code for competency in islice(rubric.competencies, count))
    areas = (
        FormArea(area.name, tuple(competency for competency in area.competencies if competency.code in codes))
        for area in rubric.areas
    )
    request = RequestRow(
        id=RequestId(7), uid="7" * 32, review_id=ReviewId(123), role=role, person_name="Zoë Łukasz", engineer_id=None,
        asked_on=date(2026, 6, 1), due_on=date(2026, 6, 22), reminded_on=None, state=RequestState.ASKED, competencies=codes,
    )  # fmt: skip
    return OpinionForm(
        document_id="RV-2026-000123",
        request=request,
        engineer_name=ENGINEER,
        reviewer_name=REVIEWER,
        cycle_name="2026-H1",
        period=(date(2026, 1, 1), date(2026, 6, 30)),
        areas=tuple(area for area in areas if area.competencies),
        visibility=visibility(role, ENGINEER, REVIEWER),
        consent=consent_choices(role),
        hidden={"plumbline-format": "plumbline-opinion-form 1", "plumbline-request": request.uid},
        language=language,
    )
