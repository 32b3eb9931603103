"""Factories of review snapshots: typical in both editions, and hostile."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from models.assessment.explain import explain_result
from models.assessment.explain_conclusion import explain_rule
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.assessment.self_rating import SelfComparison, SelfDifference, conversation_guide
from models.domain.conclusions import Conclusion
from models.domain.documents import Edition
from models.domain.plans import GoalState
from models.domain.reviews import ReviewState
from models.snapshots import plan as plans
from models.snapshots import review as reviews
from models.snapshots import revisions
from models.snapshots.plan_goals import concluded, quoted, titles_only
from tests.reports.factories import LEVEL, SHA, head, parsed, rubric, scale
from tests.reports.plan_factories import goal, typical_plan
from tests.reports.text_factories import (
    BEFORE,
    COMMENTS,
    DIMENSIONS,
    EMPLOYEE_COMMENT,
    EVIDENCE,
    HOSTILE,
    LONG_COMMENT,
    RATINGS,
    SUMMARY,
)  # fmt: skip


def evidence_lines() -> tuple[reviews.EvidenceLine, ...]:
    """The evidence of the typical review, E1 to E18."""
    sources = ("manager", "tech_lead", "peer")
    return tuple(
        reviews.EvidenceLine(
            number=f"E{index + 1}",
            happened_on=date(2025, *month_day),
            situation=situation,
            behaviour=behaviour,
            impact=impact,
            impact_dimension=dimension,
            artefact=artefact,
            source=sources[index % 3],
            strength=strength,
        )
        for index, (month_day, situation, behaviour, impact, dimension, artefact, strength, _) in enumerate(EVIDENCE)
    )


def _numbers(code: str) -> tuple[str, ...]:
    return tuple(f"E{index}" for index, (*_, codes) in enumerate(EVIDENCE, start=1) if code in codes)


def _outcome(line: reviews.EvidenceLine) -> reviews.EvidenceLine:
    return replace(line, situation="", behaviour="" if line.impact else line.behaviour, source="")


def competency_lines(
    ratings: dict[str, int | None], before: dict[str, int | None], edition: Edition
) -> tuple[reviews.CompetencyLine, ...]:
    """One line a competency, cut for the edition as the snapshot builder cuts them."""
    full = edition is Edition.ENGINEER
    lines = []
    for area in rubric().areas:
        for competency in area.competencies:
            value = ratings[competency.code]
            lines.append(
                reviews.CompetencyLine(
                    code=competency.code,
                    name=competency.name,
                    area_code=area.code,
                    core=competency.core,
                    weight=competency.weight,
                    value=value,
                    observed=value is not None,
                    applicable=True,
                    not_applicable_reason="",
                    rating_name=rubric().rating_name(value) if value else "",
                    anchor=competency.anchor(value) if value and full else "",
                    expected=competency.expected[LEVEL],
                    previous=before.get(competency.code) if full else None,
                    comment=COMMENTS.get(competency.code, ""),
                    observe_plan="" if value or not full else "Take part in the next case and write it down.",
                    evidence=_numbers(competency.code) if full else (),
                )
            )
    return tuple(lines)


COMPARISON = SelfComparison(
    compared=20,
    equal=12,
    differences=(
        SelfDifference("OPS-4", "Disaster recovery & resilience", 4, 2),
        SelfDifference("STR-3", "Cost & budget stewardship", 4, 2),
    ),
    adjacent=(
        SelfDifference("COD-1", "Backend craft (Python & Go)", 4, 3),
        *(SelfDifference(code, f"Competency {code}", 3, 4) for code in ("COD-3", "DAT-1", "API-2", "SEC-2", "PER-4")),
    ),
    strengths=10,
)


def typical_review(edition: Edition = Edition.ENGINEER, written: str = RATINGS) -> reviews.ReviewSnapshot:
    """A senior engineer's third review: evidence all half year, three kinds of opinions, a plan."""
    ratings, before = parsed(written), parsed(BEFORE)
    result, earlier = score(rubric(), LEVEL, ratings), score(rubric(), LEVEL, before)
    firm = robustness(rubric(), LEVEL, ratings)
    evidence = evidence_lines()
    chosen = {"E2", "E3", "E8", "E9", "E10", "E13"}
    shown = evidence
    if edition is Edition.HR:
        shown = tuple(line if line.number in chosen else _outcome(line) for line in evidence)
    previous = {area.code: area.score for area in earlier.areas}
    names = {area.code: area.name for area in rubric().areas}
    return reviews.ReviewSnapshot(
        head=head(edition),
        state=ReviewState.DISCUSSED,
        facts=_facts(),
        summary=SUMMARY,
        score=result,
        robustness=firm,
        decision=reviews.Decision(result.conclusion, "Marta Lindqvist", date(2025, 6, 30), result.conclusion, ""),
        why=explain_result(rubric(), result, ratings),
        areas=tuple(
            reviews.AreaLine(a.code, names[a.code], a.weight, a.score, a.expected, a.coverage, previous[a.code])
            for a in result.areas
        ),
        strengths=(
            _point(
                "PER-1",
                "Locates slowness across services and leaves a method behind that others repeat.",
                "Write the method up as a guide and hand the next case to a colleague.",
                "E3",
            ),
            _point(
                "DAT-1",
                "Changes live data without loss or outage, in steps that can each be taken back.",
                "Review the two migrations planned by other teams.",
                "E10",
            ),
            _point("COD-3", "Turns a quarrel about style into a rule that a machine checks.", "", "E2"),
        ),
        growth_points=(
            _point(
                "OPS-4",
                "Postpones the restore drill, so recovery times stay a guess.",
                "Run one timed drill on the ledger by 15 September and publish the measured times.",
                "E9",
            ),
            _point(
                "PRB-4",
                "Estimates without a range and warns late.",
                "Keep an estimate log with ranges; raise a slip on the day it is known.",
                "E13",
            ),
            _point(
                "LEA-1",
                "Helps generously when asked, without a goal for the one who is helped.",
                "Mentor one intermediate engineer for a quarter with goals and records.",
                "E8",
            ),
        ),
        impact=tuple(reviews.ImpactLine(name, text) for name, text in DIMENSIONS),
        competencies=competency_lines(ratings, before, edition),
        evidence=shown,
        opinions=_opinions(edition),
        peers_hidden=None,
        self_comparison=COMPARISON if edition is Edition.ENGINEER else None,
        conversation_guide=tuple(map(str, conversation_guide(COMPARISON, ["Database scaling & operations"])))
        if edition is Edition.ENGINEER
        else (),
        last_goals=_last_goals(edition),
        growth=_growth(edition),
        qualifications=(
            reviews.QualificationLine("Experience", "Four or more years of backend development", "met", "Seven years"),
            reviews.QualificationLine(
                "Education",
                "Degree in computer science, engineering or a related field",
                "equivalent",
                "Physics, plus five years of practice",
            ),
            reviews.QualificationLine("Mentoring", "Has mentored junior and intermediate engineers", "not_met", ""),
        ),
        evidence_months=tuple(
            reviews.MonthCount(f"2025-{month:02}", sum(line.happened_on.month == month for line in evidence))
            for month in range(1, 7)
        ),
        evidence_missing=("SEC-4: Regulatory & sector compliance has not been observed for two periods.",),
        comment=EMPLOYEE_COMMENT,
        comment_on=date(2025, 7, 3),
        comment_first_on=None,
        acknowledgement=None,
        appeals=(),
        rights=reviews.Rights("people@northwind.example", date(2025, 8, 3), date(2028, 6, 30)),
        revisions=(
            revisions.RevisionLine(1, date(2025, 7, 1), "Rating of OPS-4 corrected after the conversation"),
            revisions.RevisionLine(2, None, ""),
        ),
        scale=scale(),
        content_sha256=SHA,
        rule=explain_rule(rubric()),
        previous_score=earlier.score,
    )


def extreme_review(edition: Edition = Edition.HR, *, word: int = 100_000) -> reviews.ReviewSnapshot:
    """Everything a hostile or careless hand can type, nothing observed, and no number to print."""
    blank: dict[str, int | None] = dict.fromkeys(parsed(RATINGS), None)
    result, firm = score(rubric(), LEVEL, blank), robustness(rubric(), LEVEL, blank)
    base = typical_review(edition)
    name = "Wolfeschlegelsteinhausenbergerdorff-Ołówecki Nguyễn Thị Ánh, Þórr Ğüneş R&D <b>x"
    return replace(
        base,
        head=replace(base.head, subject_name=name, organisation='R&D <img src="/etc/passwd"/>'),
        state=ReviewState.DRAFT,
        facts=replace(
            base.facts,
            engineer_name=name,
            manager_name="</para> & <b>unclosed",
            path_name="",
            role_since=None,
            conversation_on=None,
            peer_count=2,
            team="\x07bell\u202eevil",
        ),
        summary=HOSTILE + "\n" + "x" * word,
        score=result,
        robustness=firm,
        decision=reviews.Decision(
            Conclusion.BELOW_LEVEL, name, date(2025, 6, 30), result.conclusion, "<i>because</i> " + HOSTILE
        ),
        why=explain_result(rubric(), result, blank),
        areas=tuple(
            replace(line, score=None, expected=None, coverage=Fraction(0), previous=None) for line in base.areas
        ),
        strengths=(),
        growth_points=(),
        impact=(),
        competencies=tuple(
            replace(
                line,
                value=None,
                observed=False,
                rating_name="",
                anchor="",
                previous=None,
                evidence=(),
                comment=LONG_COMMENT,
                observe_plan="",
            )
            for line in base.competencies
        ),
        evidence=(),
        opinions=(),
        self_comparison=None,
        conversation_guide=(),
        last_goals=(),
        growth=None,
        evidence_months=(),
        comment="Σίσυφος says: " + HOSTILE,
        comment_on=None,
        rights=reviews.Rights("", None, None),
    )


def _facts() -> reviews.ReviewFacts:
    return reviews.ReviewFacts(
        engineer_name="Amara Okafor",
        employee_id="NW-0417",
        job_title="Senior backend engineer",
        level=LEVEL,
        level_name="Senior",
        path_name="Software Architect",
        team="Payments",
        manager_name="Marta Lindqvist",
        tech_lead_name="Tomáš Dvořák",
        reviewer_name="Marta Lindqvist",
        cycle_name="2025-H1",
        period_starts_on=date(2025, 1, 1),
        period_ends_on=date(2025, 6, 30),
        role_since=date(2022, 4, 1),
        conversation_on=date(2025, 7, 2),
        peer_count=5,
        tech_lead_count=1,
        self_given=True,
    )


def _point(code: str, behaviour: str, step: str, evidence: str) -> reviews.PointLine:
    return reviews.PointLine(code, rubric().competency(code).name, behaviour, step, evidence)


def _opinions(edition: Edition) -> tuple[reviews.OpinionGroup, ...]:
    codes = [area.code for area in rubric().areas]

    def means(start: int, *, ranges: bool) -> tuple[reviews.OpinionArea, ...]:
        return tuple(
            reviews.OpinionArea(
                code, Fraction(30 + (start + 7 * index) % 14, 10), *((3, 5) if ranges else (None, None))
            )
            for index, code in enumerate(codes)
        )

    to_engineer = edition is Edition.ENGINEER
    return (
        reviews.OpinionGroup("self", 1, means(9, ranges=False), ()),
        reviews.OpinionGroup(
            "tech_lead",
            1,
            means(4, ranges=False),
            (reviews.OpinionComment("Carries the payments design; I rely on it."),) * to_engineer,
        ),
        reviews.OpinionGroup(
            "peer",
            5,
            means(6, ranges=True),
            (
                reviews.OpinionComment("Explains why, not only what."),
                reviews.OpinionComment("Answers within the hour, even on bad days."),
                reviews.OpinionComment("Would like to hear about changes of plan earlier."),
                reviews.OpinionComment("The best reviews I get."),
            )
            if to_engineer
            else (),
        ),
    )


def _growth(edition: Edition) -> reviews.GrowthExtract:
    plan = typical_plan(Edition.ENGINEER)
    if edition is Edition.HR:
        return reviews.GrowthExtract("Software Architect", None, tuple(map(titles_only, plan.goals)))
    return reviews.GrowthExtract("Software Architect", plan.readiness, tuple(map(quoted, plan.goals)))


def _last_goals(edition: Edition) -> tuple[plans.PlanGoal, ...]:
    first, second, _ = (goal(1, "ARC-3", GoalState.ACHIEVED), goal(2, "API-2", GoalState.PARTLY), None)
    goals = (
        replace(first, result="The outbox went live in February and has held through three failovers."),
        replace(second, result="Contract tests exist for two of four partners; the rest waited for the ledger move."),
    )
    return tuple(map(concluded if edition is Edition.ENGINEER else titles_only, goals))
