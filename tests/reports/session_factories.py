"""Factories of session snapshots: typical, empty, very long, and with names in many scripts."""

from dataclasses import replace
from datetime import date, time

from models.domain.documents import Edition
from models.domain.mentoring import ActionOwner, ActionStatus
from models.snapshots.plan import PlanAction
from models.snapshots.session_record import SessionSnapshot
from tests.reports.factories import SHA, head
from tests.reports.text_factories import HOSTILE, LONG_COMMENT


def typical_session() -> SessionSnapshot:
    """The fourth session, with two actions agreed and one carried for the third time."""
    return SessionSnapshot(
        head=head(Edition.ENGINEER, about="Mentoring session", number="MS-000042"),
        engineer_name="Amara Okafor",
        mentor_name="Tomáš Dvořák",
        number=4,
        held_on=date(2025, 7, 2),
        minutes=45,
        next_on=date(2025, 7, 16),
        next_at=time(14, 30),
        goal="Decide how the payout events behave when a consumer stops.",
        reality="Two consumers stopped in June. Nobody noticed the first one for six hours.\nThe queue has no limit.",
        options="Bounded queue, shedding by age, or a second store with replay.",
        will="Bounded queue first, because it can be tried in the sandbox this week.",
        recap="A failure is designed before the feature. Amara brings numbers next time, not a drawing.",
        notes=(
            "The debt register came up again; keep it for goal 2.",
            "Amara would like to present the design herself in the architecture round.",
            "Read chapter 4 on back-pressure before the next session.",
        ),
        topics=(("ARC-3", "Event-driven design"), ("X02", "Scalability"), ("A25", "Write contract tests and set up")),
        agreed=(
            action("Try a bounded queue in the sandbox and write down what is shed", due_on=date(2025, 7, 11)),
            action("Ask the platform architect for a slot in July", owner=ActionOwner.MENTOR, due_on=date(2025, 7, 9)),
        ),
        carried=(
            action(
                "Sketch back-pressure for the slowest consumer",
                if_then="If the sketch is not done by Friday, I ask Tomáš for an hour on Monday.",
                due_on=date(2025, 6, 27),
                carries=3,
            ),
            action("Book the sandbox", status=ActionStatus.DONE, closed_on=date(2025, 7, 1), carries=1),
        ),
        content_sha256=SHA,
    )


def action(text: str, *, owner: ActionOwner = ActionOwner.ENGINEER, **more: object) -> PlanAction:
    """An action item; what is not said is empty."""
    values = {"if_then": "", "due_on": None, "status": ActionStatus.OPEN, "closed_on": None, "carries": 0, **more}
    return PlanAction(owner=owner.value, text=text, **values)


def empty_session() -> SessionSnapshot:
    """A session of which only the day is known."""
    return replace(
        typical_session(), minutes=0, next_on=None, goal="", reality="", options="", will="", recap="", notes=(),
        topics=(), agreed=(), carried=(),
    )  # fmt: skip


def long_session() -> SessionSnapshot:
    """A session in which everything was written down, hostile texts among it."""
    notes = tuple(f"Note {number}. {LONG_COMMENT[:300]}" for number in range(24))
    actions = tuple(
        action(f"Action {number}: {LONG_COMMENT[:160]}", if_then=LONG_COMMENT[:90], due_on=date(2025, 7, 20))
        for number in range(12)
    )
    return replace(
        typical_session(), goal=LONG_COMMENT * 2, reality=HOSTILE, options=LONG_COMMENT, will="x" * 900,
        recap=LONG_COMMENT, notes=(*notes, HOSTILE), agreed=actions, carried=actions[:3],
    )  # fmt: skip


def session_from_elsewhere() -> SessionSnapshot:
    """Names and words in Cyrillic and Vietnamese."""
    name = "Nguyễn Thị Phượng Hằng"
    return replace(
        typical_session(),
        head=replace(typical_session().head, subject_name=name),
        engineer_name=name,
        mentor_name="Олександра Ковальчук-Їжакевич",
        recap="Відмову проєктують раніше за функцію. Phượng mang số liệu đến buổi sau, không phải bản vẽ.",
        notes=("Đọc chương 4 trước buổi tới.", "Поговорити про чергу з обмеженням."),
    )
