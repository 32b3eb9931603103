"""Every text that a review can have, with opinions, appeal and revision."""

from datetime import date, timedelta

from models.domain.conclusions import Conclusion
from models.domain.evidence import Observation
from models.domain.evidence_rule import MAX_COUNTED
from models.domain.opinions import Channel, CompetencyAnswer, Consent, OpinionAnswer
from models.domain.reviews import OpinionRole, PointKind
from models.library.reference import load_reference
from models.operations import opinions, review_status, reviews
from models.operations.evidence import add_evidence, gather_evidence
from models.rubric.load import shipped_rubric
from models.workspace.workspace import Workspace
from tests.end_to_end.sentinel_words import FieldWords
from tests.evidence_factories import evidence_for

NOT_OBSERVED = "DAT-4"
NOT_APPLICABLE = "GRO-4"
GROWTH_POINT = "PER-1"


class ReviewWriter:
    """Writes reviews of one engineer."""

    def __init__(self, workspace: Workspace, word: FieldWords) -> None:
        self._do = workspace.do
        self._word = word

    def write(self, engineer: int, cycle: int, period: tuple[date, date], when: str, peers: int) -> int:
        """Write a review; `when` is part of its words. Returns its id."""
        review = self._do(
            reviews.start_review, engineer=engineer, cycle=cycle, reviewer_name=self._word(f"{when} reviewer")
        ).result
        rubric = shipped_rubric()
        codes = [c.code for c in rubric.competencies if c.code != NOT_APPLICABLE]
        ratings = {code: rubric.competency(code).expected["SR"] for code in codes if code != NOT_OBSERVED}
        self._do(reviews.rate_many, review=review, ratings=ratings)
        observe = self._word(f"{when} observe plan")
        self._do(reviews.mark_not_observed, review=review, competency=NOT_OBSERVED, observe_plan=observe)
        comment = self._word(f"{when} rating comment")
        self._do(reviews.comment_on_rating, review=review, competency="COD-1", comment=comment)
        self._do(reviews.write_summary, review=review, summary=self._word(f"{when} summary"))
        self._do(
            reviews.decide_conclusion,
            review=review,
            conclusion=Conclusion.EXCEEDS_LEVEL,
            reason=self._word(f"{when} conclusion reason"),
        )
        self._evidence(review, tuple(ratings), period[0], when)
        self._opinions(review, when, peers)
        return review

    def _evidence(self, review: int, codes: tuple[str, ...], starts_on: date, when: str) -> None:
        reference = load_reference()
        days = (starts_on, starts_on + timedelta(days=60))
        self._do(gather_evidence, review=review, observations=evidence_for(codes, days))
        for number, dimension in enumerate((*reference.impact_dimensions[:2], None), start=1):
            observation = Observation(
                happened_on=starts_on + timedelta(days=35 * number),
                situation=self._word(f"{when} situation {number}"),
                behaviour=self._word(f"{when} behaviour {number}"),
                impact=self._word(f"{when} impact {number}"),
                impact_dimension=dimension.code if dimension else "",
                artefact=self._word(f"{when} artefact {number}"),
                competencies=codes[:MAX_COUNTED],
            )
            evidence = self._do(add_evidence, review=review, observation=observation).result
        self._point(review, PointKind.STRENGTH, "COD-1", when, None)
        self._point(review, PointKind.GROWTH, GROWTH_POINT, when, evidence)

    def _point(self, review: int, kind: PointKind, competency: str, when: str, evidence: int | None) -> None:
        self._do(
            reviews.write_point,
            review=review,
            kind=kind,
            position=1,
            competency=competency,
            behaviour=self._word(f"{when} {kind} point"),
            next_step=self._word(f"{when} {kind} next step"),
            evidence=evidence,
        )

    def _opinions(self, review: int, when: str, peers: int) -> None:
        roles = [OpinionRole.SELF, OpinionRole.TECH_LEAD, *[OpinionRole.PEER] * peers]
        for number, role in enumerate(roles):
            request = self._do(
                opinions.ask_opinion,
                review=review,
                role=role,
                person_name=self._word(f"{when} author {number}"),
                competencies=("COD-1", "PER-1"),
            ).result
            answer = OpinionAnswer(
                competencies={
                    "COD-1": CompetencyAnswer(3, comment=self._word(f"{when} {role} remark {number}")),
                    "PER-1": CompetencyAnswer(1),
                },
                comment=self._word(f"{when} {role} comment {number}"),
                consent=Consent.UNNAMED,
            )
            self._do(opinions.record_answer, request=request, answer=answer, channel=Channel.FORM)

    def hand_over_twice(self, review: int) -> None:
        """Through all states, appealed against, revised, and through all states again."""
        self._hand_over(review, "first")
        appeal = self._do(
            review_status.raise_appeal,
            review=review,
            reason=self._word("appeal reason"),
            decider_name=self._word("appeal decider"),
            due_on=date.today() + timedelta(days=14),
        ).result
        self._do(review_status.decide_appeal, appeal=appeal, decision=self._word("appeal decision"))
        self._do(review_status.revise, review=review, reason=self._word("revision reason"))
        self._do(reviews.write_summary, review=review, summary=self._word("corrected summary"))
        reason = self._word("corrected conclusion reason")
        self._do(reviews.decide_conclusion, review=review, conclusion=Conclusion.EXCEEDS_LEVEL, reason=reason)
        self._hand_over(review, "second")

    def _hand_over(self, review: int, time: str) -> None:
        on = date.today()
        self._do(review_status.submit, review=review)
        self._do(review_status.share, review=review)
        comment = self._word(f"{time} employee comment")
        again = self._word(f"{time} employee comment, reworded")
        self._do(review_status.write_employee_comment, review=review, text=comment)
        self._do(review_status.change_employee_comment, review=review, text=again)
        self._do(review_status.hold_conversation, review=review, held_on=on)
        witness = self._word(f"{time} witness")
        self._do(review_status.refuse, review=review, given_on=on, witness_name=witness)
