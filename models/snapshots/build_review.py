"""Builder of review snapshots: a review reduced to one edition. Private data is removed here, before a report is built."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from models.assessment.explain import explain_result
from models.assessment.explain_conclusion import explain_cap, explain_rule
from models.assessment.priorities import growth_priorities
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.assessment.self_rating import SelfComparison, compare_self, conversation_guide
from models.assessment.values import Score
from models.domain.cycles import asked_part
from models.domain.documents import DocumentHead, Edition
from models.domain.people import QualificationStatus
from models.domain.reviews import OpinionRole, PointKind, ReviewId, ReviewState, appeal_ends, decision_in_force
from models.domain.settings import Settings
from models.library.reference import load_reference
from models.queries import cycles as cycle_queries
from models.queries import engineers as people_queries
from models.queries import plans as plan_queries
from models.queries import review_content
from models.queries import reviews as review_queries
from models.queries.opened_opinions import opened
from models.queries.opinions import OpinionRow, identified_opinions, peer_summary
from models.queries.receipts import Receipt, receipt
from models.queries.review_content import PointRow
from models.queries.reviews import ReviewRow
from models.queries.settings import settings
from models.rubric.model import Rubric
from models.snapshots import review_lines as lines
from models.snapshots.build_opinions import opinion_groups
from models.snapshots.identity import head, with_digest
from models.snapshots.plan import PlanGoal
from models.snapshots.plan_goals import concluded, plan_goals, quoted, titles_in_review
from models.snapshots.review import Decision, GrowthExtract, QualificationLine, ReviewFacts, ReviewSnapshot, Rights
from models.snapshots.revision_changes import revision_changes
from models.snapshots.revisions import Acknowledgement, AppealLine, RevisionLine
from models.support.dates import months_later
from models.support.messages import Message
from models.support.translation import say, translate
from models.workspace.workspace import Workspace


def review_snapshot(workspace: Workspace, review_id: ReviewId, edition: Edition, printed_on: date) -> ReviewSnapshot:
    """The snapshot of a review for `edition`. Private notes and other people's data are never read.

    Of peers, only the names of those who agreed to be named are read.
    """
    row = review_queries.review(workspace, review_id)
    rubric = cycle_queries.frozen_rubric(workspace, row.rubric_version_id)
    exclusions = review_queries.exclusions(workspace, row)
    ratings = review_content.ratings(workspace, review_id)
    answers = review_content.rating_rows(workspace, review_id)
    result = score(rubric, row.level, ratings, exclusions.codes)
    strength = robustness(rubric, row.level, ratings, exclusions.codes)
    before = review_queries.previous_review(workspace, row)
    before_ratings = review_content.ratings(workspace, before.id) if before else {}
    before_score = _comparable_score(workspace, rubric, before, before_ratings, exclusions.not_asked)
    rows = review_content.evidence(workspace, review_id)
    reference = load_reference()
    evidence = lines.evidence_lines(rows, reference)
    numbers = {item.id: line.number for item, line in zip(rows, evidence, strict=True)}
    points = review_content.points(workspace, review_id)
    strengths = lines.point_lines(rubric, points, PointKind.STRENGTH, numbers)
    growth_points = lines.point_lines(rubric, points, PointKind.GROWTH, numbers)
    identified = identified_opinions(workspace, review_id)
    peers = peer_summary(workspace, review_id)
    compared = _self_comparison(rubric, row.level, identified, ratings) if edition is Edition.ENGINEER else None
    received = receipt(workspace, row.id, row.revision)
    snapshot = ReviewSnapshot(
        head=_head(workspace, row, rubric, edition, printed_on),
        state=row.state,
        facts=_facts(row, rubric, [opinion.role for opinion in identified], peers.count),
        summary=row.summary,
        score=result,
        robustness=strength,
        decision=_decision(row, result),
        why=tuple(map(translate, explain_result(rubric, result, ratings))),
        areas=lines.area_lines(rubric, result, before_score),
        strengths=strengths,
        growth_points=growth_points,
        impact=lines.impact_lines(reference) if evidence else (),
        competencies=lines.competency_lines(rubric, row.level, answers, rows, before_ratings, exclusions, edition),
        evidence=lines.evidence_of_edition(evidence, (*strengths, *growth_points), edition),
        opinions=opinion_groups(rubric, identified, opened(workspace, review_id), peers, edition),
        peers_hidden=peers.hidden if peers.count else None,
        self_comparison=compared,
        conversation_guide=_guide(rubric, compared, points),
        last_goals=_last_goals(workspace, row, edition),
        growth=_growth(workspace, row, rubric, ratings, exclusions.codes, edition),
        qualifications=_qualifications(workspace, row),
        evidence_months=lines.month_counts(evidence),
        evidence_missing=_evidence_missing(workspace, row),
        comment=received.comment,
        comment_on=received.comment_on,
        comment_first_on=_first_comment_on(received),
        acknowledgement=_acknowledgement(received),
        appeals=_appeals(received),
        rights=_engineer_rights(row, settings(workspace)),
        revisions=_revisions(workspace, row),
        scale=tuple((point.value, point.name, point.meaning) for point in rubric.scale),
        content_sha256="",
        asked=asked_part(rubric, exclusions.not_asked),
        cap=_translated(explain_cap(rubric, result)),
        rule=_translated(explain_rule(rubric)),
        previous_score=before_score.score if before_score else None,
        changes=revision_changes(workspace, row, edition, numbers, result.conclusion),
    )
    return with_digest(snapshot)


def _translated(sentence: Message | None) -> str | None:
    """The sentence in the language of the document."""
    return None if sentence is None else translate(sentence)


def _head(workspace: Workspace, row: ReviewRow, rubric: Rubric, edition: Edition, printed_on: date) -> DocumentHead:
    return head(
        workspace,
        rubric,
        edition,
        printed_on,
        document_id=row.document_id,
        revision=row.revision,
        subject_name=row.engineer_name,
        about=say("Review {cycle}", cycle=row.cycle_name),
    )


def _decision(row: ReviewRow, result: Score) -> Decision | None:
    decided = decision_in_force(row.decision, result.conclusion, row.state)
    if decided is None:
        return None
    return Decision(
        conclusion=decided.conclusion,
        decided_by=decided.decided_by,
        decided_on=decided.decided_on,
        suggested=decided.suggested or result.conclusion,
        reason=decided.reason,
    )


def _facts(row: ReviewRow, rubric: Rubric, roles: list[str], peer_count: int) -> ReviewFacts:
    return ReviewFacts(
        engineer_name=row.engineer_name,
        employee_id=row.employee_id,
        job_title=row.job_title,
        level=row.level,
        level_name=rubric.profile(row.level).name,
        path_name=rubric.profile(row.path).name if row.path else "",
        team=row.team,
        manager_name=row.manager_name,
        tech_lead_name=row.tech_lead_name,
        reviewer_name=row.reviewer_name,
        cycle_name=row.cycle_name,
        period_starts_on=row.period_starts_on,
        period_ends_on=row.period_ends_on,
        role_since=row.role_since,
        conversation_on=row.conversation_on,
        peer_count=peer_count,
        tech_lead_count=roles.count(OpinionRole.TECH_LEAD),
        self_given=OpinionRole.SELF in roles,
    )


def _self_comparison(
    rubric: Rubric, level: str, identified: Sequence[OpinionRow], ratings: Mapping[str, int | None]
) -> SelfComparison | None:
    own = next((opinion.ratings for opinion in identified if opinion.role == OpinionRole.SELF), None)
    return None if own is None else compare_self(rubric, level, own, ratings)


def _guide(rubric: Rubric, compared: SelfComparison | None, points: Sequence[PointRow]) -> tuple[str, ...]:
    growth = [rubric.competency(point.competency_code).name for point in points if point.kind == PointKind.GROWTH]
    return tuple(map(translate, conversation_guide(compared, growth))) if compared else ()


def _comparable_score(
    workspace: Workspace,
    rubric: Rubric,
    before: ReviewRow | None,
    ratings: Mapping[str, int | None],
    not_asked: Collection[str],
) -> Score | None:
    """The score of the previous review without what this one does not ask, to compare like with like.

    None if its rubric is a different one or a different major version.
    """
    if before is None:
        return None
    earlier = cycle_queries.frozen_rubric(workspace, before.rubric_version_id)
    if (earlier.id, earlier.version.split(".")[0]) != (rubric.id, rubric.version.split(".")[0]):
        return None
    excluded = review_queries.exclusions(workspace, before).codes | {code for code in not_asked if earlier.has(code)}
    return score(earlier, before.level, ratings, excluded)


def _last_goals(workspace: Workspace, row: ReviewRow, edition: Edition) -> tuple[PlanGoal, ...]:
    plan = plan_queries.plan_of_period(workspace, row.engineer_id, row.period_ends_on, excluding=row.id)
    cut = concluded if edition is Edition.ENGINEER else titles_in_review
    return tuple(map(cut, plan_goals(workspace, plan))) if plan else ()


def _growth(
    workspace: Workspace,
    row: ReviewRow,
    rubric: Rubric,
    ratings: Mapping[str, int | None],
    excluded: Collection[str],
    edition: Edition,
) -> GrowthExtract | None:
    """The target and the goals; HR reads of the mentorship no more than in its edition of the plan."""
    plan = plan_queries.plan_from_review(workspace, row.id)
    target = plan.target_profile if plan else row.path
    if not target:
        return None
    name = rubric.profile(target).name
    goals = plan_goals(workspace, plan) if plan else ()
    if edition is Edition.HR:
        return GrowthExtract(name, None, tuple(map(titles_in_review, goals)))
    readiness = growth_priorities(rubric, row.level, target, ratings, excluded).readiness
    return GrowthExtract(name, readiness, tuple(map(quoted, goals)), _translated(explain_cap(rubric, readiness)))


def _qualifications(workspace: Workspace, row: ReviewRow) -> tuple[QualificationLine, ...]:
    recorded = people_queries.qualifications(workspace, row.engineer_id)
    unknown = (QualificationStatus.UNKNOWN, "")
    return tuple(
        QualificationLine(fact.name, fact.text, *recorded.get(fact.code, unknown))
        for fact in load_reference().qualifications
    )


def _evidence_missing(workspace: Workspace, row: ReviewRow) -> tuple[str, ...]:
    """What a draft lacks. A submitted review lacked nothing under the rules of its day, and newer rules do not apply."""
    if row.state is not ReviewState.DRAFT:
        return ()
    return tuple(translate(item.sentence()) for item in review_content.missing(workspace, row.id) if item.code)


def _acknowledgement(received: Receipt) -> Acknowledgement | None:
    if not received.outcome or received.given_on is None:
        return None
    return Acknowledgement(received.outcome, received.given_on, received.witness_name)


def _first_comment_on(received: Receipt) -> date | None:
    return min((earlier.written_on for earlier in received.earlier_comments), default=None)


def _appeals(received: Receipt) -> tuple[AppealLine, ...]:
    return tuple(
        AppealLine(
            raised_on=appeal.raised_on,
            reason=appeal.reason,
            decider_name=appeal.decider_name,
            due_on=appeal.due_on,
            late=appeal.late,
            decision=appeal.decision,
            decided_on=appeal.decided_on,
        )
        for appeal in received.appeals
    )


def _engineer_rights(row: ReviewRow, policy: Settings) -> Rights:
    return Rights(
        contact=policy.contact,
        appeal_until=appeal_ends(row.shared_on, policy.appeal_days),
        kept_until=months_later(row.period_ends_on, policy.retention_months),
    )


def _revisions(workspace: Workspace, row: ReviewRow) -> tuple[RevisionLine, ...]:
    """Every revision with the engineer's answers to it; those to the current revision are in the snapshot itself."""
    earlier = (
        (line, receipt(workspace, row.id, line.number))
        for line in review_queries.superseded_revisions(workspace, row.id)
    )
    return (
        *(
            RevisionLine(
                line.number,
                line.superseded_on,
                line.reason,
                comment=received.comment,
                comment_on=received.comment_on,
                comment_first_on=_first_comment_on(received),
                acknowledgement=_acknowledgement(received),
                appeals=_appeals(received),
            )
            for line, received in earlier
        ),
        RevisionLine(row.revision, None, ""),
    )
