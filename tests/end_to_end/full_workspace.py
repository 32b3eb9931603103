"""A workspace in which every text says something of its own: one word a field, found again wherever the field went."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from models.domain.conclusions import Conclusion
from models.domain.drafts import DraftKey
from models.domain.evidence import Observation
from models.domain.journal import Visibility
from models.domain.mentoring import ActionOwner
from models.domain.opinions import Channel, CompetencyAnswer, Consent, OpinionAnswer
from models.domain.people import EngineerDetails, QualificationStatus, TechnologyUse
from models.domain.plans import GoalState, Interest
from models.domain.reviews import OpinionRole, PointKind
from models.domain.settings import Settings
from models.library.reference import load_reference
from models.operations import (
    action_items,
    cycles,
    drafts,
    engineers,
    journal,
    mentoring,
    opinions,
    plans,
    review_status,
    reviews,
    settings,
)
from models.operations import sessions as sessions
from models.operations.evidence import add_evidence
from models.rubric.load import shipped_rubric
from models.workspace.workspace import Workspace
from tests.models.snapshots.small_team import slip_in

FIRST_CYCLE = (date(2025, 7, 1), date(2025, 12, 31))
CYCLE = (date(2026, 1, 1), date(2026, 6, 30))
UNSEEN = "DAT-4"
LEFT_OUT = "GRO-4"
POINTED_AT = "PER-1"
CONFIDENTIAL = next(activity for activity in load_reference().activities if activity.confidential)
UNRATED = next(challenge for challenge in load_reference().challenges if not challenge.rated)

_LETTERS = (
    "bcdghklmnprtvwxz"  # no vowels, so that no word says anything; no f and j, which fonts tie to their neighbours
)


class Words:
    """Hands out one word a field and remembers which."""

    def __init__(self) -> None:
        self.given: dict[str, str] = {}

    def __call__(self, field: str) -> str:
        """The word of a field: always the same, like no other, and found in no dictionary."""
        letters = "".join(_LETTERS[byte % 16] for byte in hashlib.sha256(field.encode()).digest()[:11])
        self.given[field] = f"q{letters}q"
        return self.given[field]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the workspace: the prefix of their fields, and the ids of what is printed about them."""

    prefix: str
    employee_id: str
    review: int
    plan: int
    mentorship: int
    sessions: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Filled:
    """What `fill` wrote."""

    words: Mapping[str, str]
    cycle_name: str
    few_peers: Person
    many_peers: Person


def fill(workspace: Workspace) -> Filled:
    """Write two engineers with two cycles each; two peers spoke of the first, four of the second."""
    word = Words()
    workspace.do(
        settings.change_settings, settings=Settings(organisation=word("organisation"), contact=word("contact"))
    )
    first = _cycle(workspace, word("first cycle"), *FIRST_CYCLE)
    cycle = _cycle(workspace, word("cycle"), *CYCLE)
    workspace.do(cycles.exclude_competency, cycle=cycle, competency=LEFT_OUT, reason=word("left out"))
    few = _Writer(workspace, word, "few").write(first, cycle, peers=2)
    many = _Writer(workspace, word, "many").write(first, cycle, peers=4)
    return Filled(dict(word.given), word.given["cycle"], few, many)


def _cycle(workspace: Workspace, name: str, starts_on: date, ends_on: date) -> int:
    rubric = shipped_rubric()
    return workspace.do(cycles.create_cycle, name=name, starts_on=starts_on, ends_on=ends_on, rubric=rubric).result


class _Writer:
    """Writes all there can be about one engineer."""

    def __init__(self, workspace: Workspace, word: Words, prefix: str) -> None:
        self._do = workspace.do
        self._all_words = word
        self._prefix = prefix

    def _word(self, field: str) -> str:
        return self._all_words(f"{self._prefix} {field}")

    def write(self, first: int, cycle: int, peers: int) -> Person:
        details = self._details()
        engineer = self._do(engineers.add_engineer, details=details).result
        self._facts(engineer)
        self._journal(engineer)
        before = self._review(engineer, first, FIRST_CYCLE, "before", peers=0)
        mentorship = self._mentorship(engineer)
        self._plan(before, mentorship, "before", date(2026, 1, 10))
        review = self._review(engineer, cycle, CYCLE, "now", peers)
        self._hand_over_twice(review)
        plan = self._plan(review, mentorship, "now", date(2026, 7, 10))
        sessions = self._sessions(mentorship)
        self._drafts(review, mentorship, sessions)
        return Person(self._prefix, details.employee_id, review, plan, mentorship, sessions)

    def _details(self) -> EngineerDetails:
        return EngineerDetails(
            name=self._word("name"),
            level="SR",
            employee_id=self._word("employee ID"),
            email=f"{self._word('email')}@example.org",
            job_title=self._word("job title"),
            path="SA",
            team=self._word("team"),
            manager_name=self._word("manager"),
            tech_lead_name=self._word("tech lead"),
        )

    def _facts(self, engineer: int) -> None:
        self._do(
            engineers.record_qualification,
            engineer=engineer,
            qualification="Q-EXP",
            status=QualificationStatus.EQUIVALENT,
            note=self._word("qualification note"),
        )
        self._do(
            engineers.record_technology,
            engineer=engineer,
            technology=self._word("technology"),
            use=TechnologyUse.WORKING,
        )

    def _journal(self, engineer: int) -> None:
        on = date(2026, 2, 2)
        write = journal.write_note
        self._do(write, engineer=engineer, text=self._word("private note"), happened_on=on, competencies=("COD-1",))
        self._do(
            write,
            engineer=engineer,
            text=self._word("shareable note"),
            happened_on=on,
            visibility=Visibility.SHAREABLE,
        )
        gone = self._do(write, engineer=engineer, text=self._word("deleted note"), happened_on=on).result
        self._do(journal.delete_note, note=gone)

    def _review(self, engineer: int, cycle: int, period: tuple[date, date], when: str, peers: int) -> int:
        review = self._do(
            reviews.start_review, engineer=engineer, cycle=cycle, reviewer_name=self._word(f"{when} reviewer")
        ).result
        rubric = shipped_rubric()
        codes = [c.code for c in rubric.competencies if c.code != LEFT_OUT]
        ratings = {code: rubric.competency(code).expected["SR"] for code in codes if code != UNSEEN}
        self._do(reviews.rate_many, review=review, ratings=ratings)
        observe = self._word(f"{when} observe plan")
        self._do(reviews.mark_not_observed, review=review, competency=UNSEEN, observe_plan=observe)
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
        for number, dimension in enumerate((*reference.impact_dimensions[:2], None), start=1):
            observation = Observation(
                happened_on=starts_on + timedelta(days=35 * number),
                situation=self._word(f"{when} situation {number}"),
                behaviour=self._word(f"{when} behaviour {number}"),
                impact=self._word(f"{when} impact {number}"),
                impact_dimension=dimension.code if dimension else "",
                artefact=self._word(f"{when} artefact {number}"),
                competencies=codes,
            )
            evidence = self._do(add_evidence, review=review, observation=observation).result
        self._point(review, PointKind.STRENGTH, "COD-1", when, None)
        self._point(review, PointKind.GROWTH, POINTED_AT, when, evidence)

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

    def _hand_over_twice(self, review: int) -> None:
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

    def _mentorship(self, engineer: int) -> int:
        return self._do(
            mentoring.start_mentorship,
            engineer=engineer,
            agreement=mentoring.Agreement(
                mentor_name=self._word("mentor"),
                sponsor_name=self._word("sponsor"),
                starts_on=date(2026, 1, 5),
                agreement=self._word("agreement"),
                confidentiality=self._word("confidentiality"),
                closing_criteria=self._word("closing criteria"),
            ),
        ).result

    def _plan(self, review: int, mentorship: int, when: str, starts_on: date) -> int:
        plan = self._do(
            plans.start_plan,
            review=review,
            target_profile="SA",
            starts_on=starts_on,
            ends_on=starts_on + timedelta(days=90),
            mentorship=mentorship,
            support=self._word(f"{when} plan support"),
        ).result
        self._do(plans.set_interest, plan=plan, competency=POINTED_AT, interest=Interest.HIGH)
        self._do(plans.choose_topics, plan=plan, codes=("X03", "T05"))
        self._do(slip_in, table="plan_topic", key=(plan, UNRATED.code), values={})
        details = plans.GoalDetails(
            competency=POINTED_AT,
            statement=self._word(f"{when} statement"),
            target_rating=5,
            measure=self._word(f"{when} measure"),
            due_on=starts_on + timedelta(days=60),
            support=self._word(f"{when} goal support"),
            resources=self._word(f"{when} resources"),
            activities=("A25",),
        )
        goal = self._do(plans.add_goal, plan=plan, details=details).result
        # No action of ours lets these in; documents must be safe from them all the same.
        self._do(slip_in, table="goal", key=goal, values={"challenge_code": UNRATED.code})
        self._do(slip_in, table="goal_activity", key=(goal, CONFIDENTIAL.code), values={})
        look = self._word(f"{when} check-in")
        self._do(plans.check_in, goal=goal, held_on=starts_on + timedelta(days=30), text=look, rating=5)
        result = self._word(f"{when} result")
        closed_on = starts_on + timedelta(days=80)
        self._do(plans.close_goal, goal=goal, state=GoalState.PARTLY, result=result, closed_on=closed_on)
        self._do(plans.agree_plan, plan=plan)
        return plan

    def _sessions(self, mentorship: int) -> tuple[int, int]:
        """One in which everything is written down, and one that holds only what was carried into it."""
        record = sessions.SessionRecord(
            held_on=date(2026, 7, 13),
            goal=self._word("session goal"),
            reality=self._word("reality"),
            options=self._word("options"),
            will=self._word("will"),
            recap=self._word("recap"),
            shared=(self._word("shared note of a session"),),
            private=(self._word("private note of a session"),),
            topics=(POINTED_AT, UNRATED.code),
        )
        new_actions = [self._promise("promise", ""), self._promise("confidential promise", CONFIDENTIAL.code)]
        full = self._do(sessions.record_session, mentorship=mentorship, record=record, new_actions=new_actions).result
        later = sessions.SessionRecord(held_on=date(2026, 7, 27), next_on=date(2026, 8, 10))
        bare = self._do(sessions.record_session, mentorship=mentorship, record=later).result
        self._do(
            mentoring.write_work_life_check_in,
            mentorship=mentorship,
            held_on=date(2026, 7, 13),
            text=self._word("work-life check-in"),
        )
        return full, bare

    def _drafts(self, review: int, mentorship: int, sessions: tuple[int, int]) -> None:
        """Words that wait in the fields of all three, and those that were thought better of and are gone."""
        at = {"shared": sessions, "private": sessions, "check_in": (mentorship,), "comment": (review,)}
        kinds = {"check_in": "mentorship", "comment": "review"}
        for field, numbers in at.items():
            for number in numbers:
                key = DraftKey(f"{kinds.get(field, 'session')}:{number}", field)
                self._do(drafts.keep_draft, key=key, text=self._word("forgotten draft"))
                self._do(drafts.keep_draft, key=key, text=self._word(f"draft of {field}"))
        gone = DraftKey(f"review:{review}", "reason")
        self._do(drafts.keep_draft, key=gone, text=self._word("forgotten draft"))
        self._do(drafts.keep_draft, key=gone, text=None)

    def _promise(self, field: str, activity: str) -> action_items.NewActionItem:
        return action_items.NewActionItem(
            owner=ActionOwner.ENGINEER,
            text=self._word(field),
            if_then=self._word(f"{field} if-then"),
            due_on=date(2026, 8, 1),
            competency=POINTED_AT,
            activity=activity,
        )
