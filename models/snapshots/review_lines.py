"""Lines of the tables in a review report: areas, competencies, evidence, points, impact."""

from collections import Counter
from collections.abc import Mapping, Sequence
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
            number=f"E{number}",
            happened_on=row.happened_on,
            situation=row.situation,
            behaviour=row.behaviour,
            impact=row.impact,
            impact_dimension=dimensions.get(row.impact_dimension, ""),
            artefact=row.artefact,
            source=row.source,
            strength=row.strength,
            competencies=row.competencies,
        )
        for number, row in enumerate(rows, start=1)
    )


def competency_lines(
    rubric: Rubric,
    level: str,
    answers: Mapping[str, RatingRow],
    evidence: Sequence[EvidenceLine],
    previous: Mapping[str, int | None],
    exclusions: Exclusions,
    edition: Edition,
) -> tuple[CompetencyLine, ...]:
    """One line per competency that was asked. The HR edition has only rating, expected rating and comment."""
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
            evidence=tuple(line.number for line in evidence if competency.code in line.competencies) if full else (),
        )
        for area in rubric.areas
        for competency in area.competencies
        if competency.code not in exclusions.not_asked
        for answer in (answers.get(competency.code, blank),)
    )


def point_lines(
    rubric: Rubric, rows: Sequence[PointRow], kind: str, evidence: Mapping[EvidenceId, EvidenceLine]
) -> tuple[PointLine, ...]:
    """The top strengths or growth points, in their order; `evidence` is keyed by stored id."""
    return tuple(
        PointLine(
            competency_code=row.competency_code,
            competency_name=rubric.competency(row.competency_code).name,
            behaviour=row.behaviour,
            next_step=row.next_step,
            evidence=evidence.get(row.evidence_id) if row.evidence_id else None,
        )
        for row in rows
        if row.kind == kind
    )


def impact_lines(evidence: Sequence[EvidenceLine], reference: Reference, edition: Edition) -> tuple[ImpactLine, ...]:
    """Every impact dimension with its evidence, of which the HR edition has only the outcome.

    Dimensions without evidence are included, empty.
    """
    shown = evidence if edition is Edition.ENGINEER else tuple(map(_outcome, evidence))
    return tuple(
        ImpactLine(
            dimension.name,
            dimension.text,
            tuple(line for line in shown if line.impact_dimension == dimension.name),
        )
        for dimension in reference.impact_dimensions
    )


def month_counts(evidence: Sequence[EvidenceLine]) -> tuple[MonthCount, ...]:
    """The amount of evidence by month, in order; months without evidence are absent."""
    counts = Counter(f"{line.happened_on:%Y-%m}" for line in evidence)
    return tuple(MonthCount(month, counts[month]) for month in sorted(counts))


def _outcome(line: EvidenceLine) -> EvidenceLine:
    """The evidence reduced to impact and artefact; the behaviour is kept only if no impact was recorded."""
    return replace(line, situation="", behaviour="" if line.impact else line.behaviour, source="", competencies=())


def _anchor(competency: Competency, value: int | None) -> str:
    return competency.anchor(value) if value else ""
