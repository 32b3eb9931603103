"""Lines of the tables in a review report: areas, competencies, evidence, points, impact."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from models.assessment.values import Score
from models.domain.cycles import Exclusions
from models.domain.documents import Edition
from models.domain.evidence import EvidenceId
from models.domain.reviews import RatingState
from models.library.reference import Reference
from models.queries.review_content import EvidenceRow, PointRow, RatingRow
from models.rubric.model import Competency, Rubric
from models.snapshots.review import (
    AreaLine,
    CompetencyLine,
    EvidenceLine,
    ImpactLine,
    MonthCount,
    PointLine,
)


def area_lines(rubric: Rubric, score: Score, previous: Score | None) -> tuple[AreaLine, ...]:
    """One line per area in the rubric's order; `previous` is the score of the previous review, if comparable."""
    before = {area.code: area.score for area in previous.areas} if previous else {}
    names = {area.code: area.name for area in rubric.areas}
    return tuple(
        AreaLine(
            area.code, names[area.code], area.weight, area.score, area.expected, area.coverage, before.get(area.code)
        )
        for area in score.areas
    )


def evidence_lines(rows: Sequence[EvidenceRow], reference: Reference) -> tuple[EvidenceLine, ...]:
    """All evidence, numbered E1, E2 … in order of date."""
    dimensions = {dimension.code: dimension.name for dimension in reference.impact_dimensions}
    return tuple(
        EvidenceLine(
            number=_number(index),
            happened_on=row.happened_on,
            situation=row.situation,
            behaviour=row.behaviour,
            impact=row.impact,
            impact_dimension=dimensions.get(row.impact_dimension, ""),
            artefact=row.artefact,
            source=row.source,
            strength=row.strength,
        )
        for index, row in enumerate(rows)
    )


def competency_lines(
    rubric: Rubric,
    level: str,
    answers: Mapping[str, RatingRow],
    evidence: Sequence[EvidenceRow],
    previous: Mapping[str, int | None],
    exclusions: Exclusions,
    edition: Edition,
) -> tuple[CompetencyLine, ...]:
    """One line per competency that was asked. The HR edition has only rating, expected rating and comment.

    `evidence` is all evidence in the order of its numbers.
    """
    blank = RatingRow("", RatingState.BLANK, None, "", "")
    full = edition is Edition.ENGINEER
    return tuple(
        CompetencyLine(
            code=competency.code,
            name=competency.name,
            area_code=area.code,
            core=competency.core,
            weight=competency.weight,
            value=answer.value,
            observed=answer.state != RatingState.NOT_OBSERVED,
            applicable=competency.code not in exclusions.not_applicable,
            not_applicable_reason=exclusions.not_applicable.get(competency.code, ""),
            rating_name=rubric.rating_name(answer.value) if answer.value else "",
            anchor=_anchor(competency, answer.value) if full else "",
            expected=competency.expected[level],
            previous=previous.get(competency.code) if full else None,
            comment=answer.comment,
            observe_plan=answer.observe_plan if full and answer.state == RatingState.NOT_OBSERVED else "",
            evidence=_numbers(evidence, competency.code) if full else (),
        )
        for area in rubric.areas
        for competency in area.competencies
        if competency.code not in exclusions.not_asked
        for answer in (answers.get(competency.code, blank),)
    )


def point_lines(
    rubric: Rubric, rows: Sequence[PointRow], kind: str, evidence: Mapping[EvidenceId, str]
) -> tuple[PointLine, ...]:
    """The top strengths or growth points, in their order; `evidence` has the number of each stored id."""
    return tuple(
        PointLine(
            competency_code=row.competency_code,
            competency_name=rubric.competency(row.competency_code).name,
            behaviour=row.behaviour,
            next_step=row.next_step,
            evidence=evidence.get(row.evidence_id, "") if row.evidence_id else "",
        )
        for row in rows
        if row.kind == kind
    )


def impact_lines(reference: Reference) -> tuple[ImpactLine, ...]:
    """Every impact dimension, also those without evidence."""
    return tuple(ImpactLine(dimension.name, dimension.text) for dimension in reference.impact_dimensions)


def evidence_of_edition(
    evidence: Sequence[EvidenceLine], points: Iterable[PointLine], edition: Edition
) -> tuple[EvidenceLine, ...]:
    """The evidence as the edition has it: for HR, in full only what these strengths and growth points are based on."""
    if edition is Edition.ENGINEER:
        return tuple(evidence)
    chosen = {point.evidence for point in points}
    return tuple(line if line.number in chosen else _outcome(line) for line in evidence)


def month_counts(evidence: Sequence[EvidenceLine]) -> tuple[MonthCount, ...]:
    """The amount of evidence by month, in order; months without evidence are absent."""
    counts = Counter(f"{line.happened_on:%Y-%m}" for line in evidence)
    return tuple(MonthCount(month, counts[month]) for month in sorted(counts))


def _outcome(line: EvidenceLine) -> EvidenceLine:
    """The evidence reduced to impact and artefact; the behaviour is kept only if no impact was recorded."""
    return replace(line, situation="", behaviour="" if line.impact else line.behaviour, source="", strength=0)


def _number(index: int) -> str:
    return f"E{index + 1}"


def _numbers(evidence: Sequence[EvidenceRow], code: str) -> tuple[str, ...]:
    return tuple(_number(index) for index, row in enumerate(evidence) if code in row.competencies)


def _anchor(competency: Competency, value: int | None) -> str:
    return competency.anchor(value) if value else ""
