"""Writing a review: begin it, rate, comment, gather evidence, sum up. Its passage from state to state is in `review_states`."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from models.actions.documents import next_document_id
from models.assessment.values import Conclusion
from models.errors import BadInput, Refused
from models.people import EngineerId
from models.queries import people as people_queries
from models.queries import reviews as review_queries
from models.reviews import CycleId, EvidenceId, Observation, OpinionRole, PointKind, RatingState, ReviewId, ReviewState
from models.rubric.model import RATINGS
from models.sentences import say
from models.workspace.action import action
from models.workspace.transaction import Transaction


@action("Start a review")
def start_review(tx: Transaction, *, engineer: EngineerId, cycle: CycleId, reviewer_name: str) -> ReviewId:
    """Begin the review of one engineer in one cycle; names, level, manager and rubric version are copied into it."""
    return _start(tx, engineer, cycle, reviewer_name)


@action("Start reviews")
def start_reviews(
    tx: Transaction, *, engineers: Collection[EngineerId], cycle: CycleId, reviewer_name: str = ""
) -> list[ReviewId]:
    """Begin the reviews of many engineers in one cycle, all or none.

    Without a `reviewer_name` each one's manager writes the review, or who does this where no manager is recorded.
    """
    return [_start(tx, one, cycle, reviewer_name.strip() or _manager(tx, one) or tx.actor) for one in engineers]


@action("Rate {competency}")
def rate(tx: Transaction, *, review: ReviewId, competency: str, value: int) -> None:
    """Give a rating of 1 to 5."""
    if value not in RATINGS:
        raise BadInput(say("{rating} is not a rating; ratings go from 1 to 5.", rating=value))
    _answer(tx, review, competency, RatingState.RATED, value)


@action("Mark {competency} as not observed")
def mark_not_observed(tx: Transaction, *, review: ReviewId, competency: str, observe_plan: str = "") -> None:
    """Say that there was no opportunity to see it, and how one will be arranged."""
    _answer(tx, review, competency, RatingState.NOT_OBSERVED, None, observe_plan=observe_plan.strip())


@action("Clear the rating of {competency}")
def clear_rating(tx: Transaction, *, review: ReviewId, competency: str) -> None:
    """Make a competency blank again; its comment stays."""
    _answer(tx, review, competency, RatingState.BLANK, None)


@action("Rate many competencies")
def rate_many(
    tx: Transaction,
    *,
    review: ReviewId,
    ratings: Mapping[str, int | None],
    comments: Mapping[str, str] | None = None,
) -> None:
    """Answer many competencies at once: code to rating, None for *not observed*.

    With `comments`, each answer's comment is replaced too: the reviewer's words on a rating, or how what was not
    observed will be arranged to be.
    """
    _check_answerable(tx, review, *ratings)
    for competency, value in ratings.items():
        if value is not None and value not in RATINGS:
            raise BadInput(
                say(
                    "{competency}: {rating} is not a rating; ratings go from 1 to 5.",
                    competency=competency,
                    rating=value,
                )
            )
    tx.put_many("rating", [_answered(review, code, value, comments) for code, value in ratings.items()])


@action("Comment on {competency}")
def comment_on_rating(tx: Transaction, *, review: ReviewId, competency: str, comment: str) -> None:
    """Write the reviewer's comment on one competency; it may come before the rating."""
    _check_answerable(tx, review, competency)
    current = tx.one(
        "SELECT state, value FROM rating WHERE review_id = :review AND competency_code = :code",
        review=review,
        code=competency,
    ) or {"state": RatingState.BLANK, "value": None}
    tx.put("rating", (review, competency), **current, comment=comment)


@action("Write the summary")
def write_summary(tx: Transaction, *, review: ReviewId, summary: str) -> None:
    """Write what this period was about, in the reviewer's own words."""
    _check_editable(tx, review)
    tx.update("review", review, summary=summary)


@action("Decide the conclusion")
def decide_conclusion(tx: Transaction, *, review: ReviewId, conclusion: Conclusion | None, reason: str = "") -> None:
    """Set a conclusion other than the suggested one, with a written reason; None returns to the suggestion."""
    _check_editable(tx, review)
    if conclusion and not reason.strip():
        raise Refused(say("A conclusion that differs from the suggested one needs a written reason; both are kept."))
    tx.update("review", review, conclusion=conclusion, conclusion_reason=reason.strip() if conclusion else "")


@action("Add evidence")
def add_evidence(tx: Transaction, *, review: ReviewId, observation: Observation, note: int | None = None) -> EvidenceId:
    """Add dated evidence tied to at least one competency; `note` is the journal note it came from, if any."""
    _check_editable(tx, review)
    evidence = EvidenceId(tx.insert("evidence", review_id=review, note_id=note, **_evidence_columns(observation)))
    _tie_evidence(tx, review, evidence, observation)
    return evidence


@action("Add evidence for many competencies")
def gather_evidence(tx: Transaction, *, review: ReviewId, observations: Sequence[Observation]) -> list[EvidenceId]:
    """Add many pieces of evidence at once, all or none."""
    _check_answerable(tx, review, *{code for observation in observations for code in observation.competencies})
    rows = [{"review_id": review, **_evidence_columns(one)} for one in observations]
    ids = [EvidenceId(number) for number in tx.insert_many("evidence", rows)]
    ties = zip(ids, observations, strict=True)
    tied = [{"evidence_id": number, "competency_code": code} for number, one in ties for code in one.competencies]
    tx.put_many("evidence_competency", tied)
    return ids


@action("Edit evidence")
def edit_evidence(tx: Transaction, *, evidence: EvidenceId, observation: Observation) -> None:
    """Replace what a piece of evidence says and which competencies it is tied to."""
    review = _review_of_evidence(tx, evidence)
    tx.update("evidence", evidence, **_evidence_columns(observation))
    rows = tx.query("SELECT competency_code FROM evidence_competency WHERE evidence_id = :id", id=evidence)
    for code in {row["competency_code"] for row in rows} - {*observation.competencies}:
        tx.delete("evidence_competency", (evidence, code))
    _tie_evidence(tx, review, evidence, observation)


@action("Remove evidence")
def remove_evidence(tx: Transaction, *, evidence: EvidenceId) -> None:
    """Take a piece of evidence out of its review."""
    _review_of_evidence(tx, evidence)
    tx.delete("evidence", evidence)


@action("Write a {kind.words} point")
def write_point(
    tx: Transaction,
    *,
    review: ReviewId,
    kind: PointKind,
    position: int,
    competency: str,
    behaviour: str,
    next_step: str = "",
    evidence: EvidenceId | None = None,
) -> None:
    """Set one of the three top strengths or growth points; `position` is 1 to 3."""
    _check_answerable(tx, review, competency)
    if not behaviour.strip():
        raise BadInput(say("Say what was done; a point without a behaviour helps nobody."))
    columns = {
        "competency_code": competency,
        "behaviour": behaviour.strip(),
        "next_step": next_step.strip(),
        "evidence_id": evidence,
    }
    known = tx.one(
        "SELECT id FROM review_point WHERE review_id = :review AND kind = :kind AND position = :position",
        review=review,
        kind=kind,
        position=position,
    )
    if known:
        tx.update("review_point", known["id"], **columns)
    else:
        tx.insert("review_point", review_id=review, kind=kind, position=position, **columns)


@action("Remove a {kind.words} point")
def remove_point(tx: Transaction, *, review: ReviewId, kind: PointKind, position: int) -> None:
    """Take a top strength or growth point out; those after it keep their places."""
    _check_editable(tx, review)
    known = tx.one(
        "SELECT id FROM review_point WHERE review_id = :review AND kind = :kind AND position = :position",
        review=review,
        kind=kind,
        position=position,
    )
    if known:
        tx.delete("review_point", known["id"])


@action("Record what {role.words} said")
def record_opinion(
    tx: Transaction,
    *,
    review: ReviewId,
    role: OpinionRole,
    ratings: Mapping[str, int],
    author_name: str = "",
    comment: str = "",
) -> int:
    """Store the opinion of the engineer, the tech lead or a peer. It is shown beside the rating, never averaged in."""
    _check_answerable(tx, review, *ratings)
    opinion = tx.insert(
        "opinion", review_id=review, role=role, author_name=author_name, received_on=tx.today, comment=comment.strip()
    )
    rows = [{"opinion_id": opinion, "competency_code": code, "value": value} for code, value in ratings.items()]
    tx.put_many("opinion_rating", rows)
    return opinion


def _start(tx: Transaction, engineer_id: EngineerId, cycle_id: CycleId, reviewer_name: str) -> ReviewId:
    engineer = people_queries.engineer(tx, engineer_id)
    cycle = tx.one("SELECT * FROM cycle WHERE id = :id", id=cycle_id)
    if cycle is None:
        raise BadInput(say("There is no cycle number {number} in this workspace.", number=cycle_id))
    if not reviewer_name.strip():
        raise BadInput(say("The review of {name} needs the name of its reviewer.", name=engineer.name))
    if tx.one("SELECT 1 FROM review WHERE engineer_id = :e AND cycle_id = :c", e=engineer_id, c=cycle_id):
        raise Refused(say("{name} has a review in cycle “{cycle}” already.", name=engineer.name, cycle=cycle["name"]))
    return ReviewId(
        tx.insert(
            "review",
            engineer_id=engineer_id,
            cycle_id=cycle_id,
            rubric_version_id=cycle["rubric_version_id"],
            document_id=next_document_id(tx, "review", date.fromisoformat(cycle["ends_on"]).year),
            cycle_name=cycle["name"],
            period_starts_on=cycle["starts_on"],
            period_ends_on=cycle["ends_on"],
            engineer_name=engineer.name,
            employee_id=engineer.employee_id,
            job_title=engineer.job_title,
            level=engineer.level,
            path=engineer.path or None,
            team=engineer.team,
            role_since=engineer.role_since,
            manager_name=engineer.manager_name,
            tech_lead_name=engineer.tech_lead_name,
            reviewer_name=reviewer_name.strip(),
            created_at=tx.at,
        )
    )


def _manager(tx: Transaction, engineer: EngineerId) -> str:
    return people_queries.engineer(tx, engineer).manager_name.strip()


def _answered(
    review: ReviewId, competency: str, value: int | None, comments: Mapping[str, str] | None
) -> dict[str, object]:
    state = RatingState.NOT_OBSERVED if value is None else RatingState.RATED
    row: dict[str, object] = {"review_id": review, "competency_code": competency, "state": state, "value": value}
    if comments is not None:
        said = comments.get(competency, "").strip()
        row |= {"comment": said if value is not None else "", "observe_plan": said if value is None else ""}
    return row


def _answer(
    tx: Transaction, review: ReviewId, competency: str, state: RatingState, value: int | None, **more: str
) -> None:
    _check_answerable(tx, review, competency)
    tx.put("rating", (review, competency), state=state, value=value, **more)


def _check_answerable(tx: Transaction, review: ReviewId, *competencies: str) -> None:
    row = _check_editable(tx, review)
    for competency in competencies:
        if not row.rubric.has(competency):
            raise BadInput(say("The rubric of this review has no competency {competency}.", competency=competency))
        if competency in row.left_out:
            raise Refused(
                say("{competency} is declared not applicable for everybody in this cycle.", competency=competency)
            )


def _check_editable(tx: Transaction, review: ReviewId) -> review_queries.Standing:
    row = review_queries.standing(tx, review)
    if row.state is ReviewState.SUBMITTED:
        raise Refused(say("This review is submitted. Take it back to draft before changing it."))
    if row.state is not ReviewState.DRAFT:
        raise Refused(
            say(
                "This review is {state} and stays as it was read. Open a new revision to change it.",
                state=row.state.words,
            )
        )
    return row


def _review_of_evidence(tx: Transaction, evidence: EvidenceId) -> ReviewId:
    row = tx.one("SELECT review_id FROM evidence WHERE id = :id", id=evidence)
    if row is None:
        raise Refused(say("This piece of evidence is not there any more."))
    _check_editable(tx, row["review_id"])
    return ReviewId(row["review_id"])


def _evidence_columns(observation: Observation) -> dict[str, object]:
    if not observation.behaviour.strip():
        raise BadInput(say("Evidence needs the behaviour: what was done, that somebody else could have seen."))
    if not observation.competencies:
        raise BadInput(say("Tie the evidence to at least one competency."))
    return {
        "happened_on": observation.happened_on,
        "situation": observation.situation.strip(),
        "behaviour": observation.behaviour.strip(),
        "impact": observation.impact.strip(),
        "impact_dimension": observation.impact_dimension or None,
        "artefact": observation.artefact.strip(),
        "source": observation.source,
        "strength": int(observation.strength),
    }


def _tie_evidence(tx: Transaction, review: ReviewId, evidence: EvidenceId, observation: Observation) -> None:
    _check_answerable(tx, review, *observation.competencies)
    for competency in observation.competencies:
        tx.put("evidence_competency", (evidence, competency))
