"""Every text that a mentorship can have: agreement, plans, sessions, actions, work-life note."""

from datetime import date, timedelta

from models.domain.mentoring import ActionOwner
from models.domain.plans import GoalState, Interest
from models.library.reference import load_reference
from models.operations import action_items, mentoring, plans, sessions
from models.workspace.workspace import Workspace
from tests.end_to_end.full_review import GROWTH_POINT
from tests.end_to_end.sentinel_words import FieldWords
from tests.models.snapshots.small_team import put_row

CONFIDENTIAL = next(activity for activity in load_reference().activities if activity.confidential)
UNRATED = next(challenge for challenge in load_reference().challenges if not challenge.rated)


class MentorshipWriter:
    """Writes the mentorship of one engineer."""

    def __init__(self, workspace: Workspace, word: FieldWords) -> None:
        self._do = workspace.do
        self._word = word

    def write_mentorship(self, engineer: int) -> int:
        """Write the mentorship; returns its id."""
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

    def write_plan(self, review: int, mentorship: int, when: str, starts_on: date) -> int:
        """Write a plan with one goal; `when` is part of its words. Returns its id."""
        plan = self._do(
            plans.start_plan,
            review=review,
            target_profile="SA",
            starts_on=starts_on,
            ends_on=starts_on + timedelta(days=90),
            mentorship=mentorship,
            support=self._word(f"{when} plan support"),
        ).result
        self._do(plans.set_interest, plan=plan, competency=GROWTH_POINT, interest=Interest.HIGH)
        self._do(plans.choose_topics, plan=plan, codes=("X03", "T05"))
        self._do(put_row, table="plan_topic", key=(plan, UNRATED.code), values={})
        details = plans.GoalDetails(
            competency=GROWTH_POINT,
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
        self._do(put_row, table="goal", key=goal, values={"challenge_code": UNRATED.code})
        self._do(put_row, table="goal_activity", key=(goal, CONFIDENTIAL.code), values={})
        look = self._word(f"{when} check-in")
        self._do(plans.check_in, goal=goal, held_on=starts_on + timedelta(days=30), text=look, rating=5)
        result = self._word(f"{when} result")
        closed_on = starts_on + timedelta(days=80)
        self._do(plans.close_goal, goal=goal, state=GoalState.PARTLY, result=result, closed_on=closed_on)
        self._do(plans.agree_plan, plan=plan)
        return plan

    def write_sessions(self, mentorship: int) -> tuple[int, int]:
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
            topics=(GROWTH_POINT, UNRATED.code),
        )
        new_actions = [self._new_action("action", ""), self._new_action("confidential action", CONFIDENTIAL.code)]
        full = self._do(sessions.record_session, mentorship=mentorship, record=record, new_actions=new_actions).result
        later = sessions.SessionRecord(held_on=date(2026, 7, 27), next_on=date(2026, 8, 10))
        bare = self._do(sessions.record_session, mentorship=mentorship, record=later).result
        self._do(
            mentoring.write_work_life_note,
            mentorship=mentorship,
            held_on=date(2026, 7, 13),
            text=self._word("work-life note"),
        )
        return full, bare

    def _new_action(self, field: str, activity: str) -> action_items.NewActionItem:
        return action_items.NewActionItem(
            owner=ActionOwner.ENGINEER,
            text=self._word(field),
            if_then=self._word(f"{field} if-then"),
            due_on=date(2026, 8, 1),
            competency=GROWTH_POINT,
            activity=activity,
        )
