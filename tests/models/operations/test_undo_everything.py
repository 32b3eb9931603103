"""Undo and redo of all operations in any order: back to the start and again to the end."""

import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from models.domain.drafts import DraftKey
from models.domain.evidence import EvidenceStrength, Observation
from models.domain.journal import Visibility
from models.domain.mentoring import ActionOwner
from models.domain.people import EngineerDetails
from models.domain.plans import Interest
from models.domain.reviews import PointKind
from models.operations import action_items, drafts, engineers, journal, mentoring, plans, reviews, sessions
from models.operations.evidence import edit_evidence, gather_evidence, remove_evidence
from models.queries.drafts import draft
from models.rubric.load import shipped_rubric
from models.support.errors import PlumblineError
from models.workspace.integrity_check import check_open
from models.workspace.operation import Operation
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act

CODES = st.sampled_from([competency.code for competency in shipped_rubric().competencies][:6])
TEXTS = st.sampled_from(["seen", "Ł’ 'quoted\" {braces}", "<b>x", "\u2028 z"])
DAYS = st.dates(date(2026, 1, 1), date(2026, 6, 30))
CHOICES = st.integers(0, 2)
DRAFT = DraftKey("review:1", "comment")


class Undoing(RuleBasedStateMachine):
    """Actions, undo and redo beside a list of the contents that undo and redo walk along."""

    file: bytes

    def __init__(self) -> None:
        super().__init__()
        self.path = Path(tempfile.mkdtemp()) / "story.plumbline"
        self.path.write_bytes(self.file)
        self.workspace = Workspace.open(self.path, act.QUICK)
        self.states = [act.content(self.workspace)]
        self.now = 0

        self.draft: str | None = None

    def teardown(self) -> None:
        assert check_open(self.workspace) == ()  # the rows are what the history says, wherever the walk stopped
        for _ in range(self.now):
            self.workspace.undo()
        first = act.content(self.workspace)
        for _ in self.states[1:]:
            self.workspace.redo()
        last = act.content(self.workspace)
        assert check_open(self.workspace) == ()
        self.workspace.close()
        shutil.rmtree(self.path.parent)
        assert (first, last) == (self.states[0], self.states[-1])

    def do(self, operation: Operation[..., object], **arguments: Any) -> None:
        try:
            outcome = self.workspace.do(operation, **arguments)
        except PlumblineError:
            return
        if outcome.entry_id:
            self.states[self.now + 1 :] = [act.content(self.workspace)]
            self.now += 1

    def one_of(self, table: str, choice: int) -> Any:
        rows = self.workspace.query(f"SELECT id FROM {table} ORDER BY id")
        return rows[choice % len(rows)]["id"] if rows else 0

    @rule(code=CODES, value=st.integers(0, 6), text=TEXTS)
    def rate(self, code: str, value: int, text: str) -> None:
        self.do(reviews.rate, review=1, competency=code, value=value)
        self.do(reviews.comment_on_rating, review=1, competency=code, comment=text)

    @rule(values=st.dictionaries(CODES, st.one_of(st.none(), st.integers(1, 5)), max_size=4), text=TEXTS)
    def rate_many(self, values: dict[str, int | None], text: str) -> None:
        self.do(reviews.rate_many, review=1, ratings=values, comments=dict.fromkeys(values, text))

    @rule(codes=st.lists(CODES, max_size=3, unique=True), text=TEXTS, on=DAYS)
    def gather_evidence(self, codes: list[str], text: str, on: date) -> None:
        seen = Observation(
            happened_on=on, behaviour=text, competencies=tuple(codes), strength=EvidenceStrength.RECOLLECTION
        )
        self.do(gather_evidence, review=1, observations=[seen, seen])

    @rule(choice=CHOICES, codes=st.lists(CODES, min_size=1, max_size=3, unique=True), text=TEXTS, on=DAYS)
    def edit_evidence(self, choice: int, codes: list[str], text: str, on: date) -> None:
        seen = Observation(happened_on=on, behaviour=text, competencies=tuple(codes))
        self.do(edit_evidence, evidence=self.one_of("evidence", choice), observation=seen)

    @rule(choice=CHOICES)
    def remove_evidence(self, choice: int) -> None:
        self.do(remove_evidence, evidence=self.one_of("evidence", choice))

    @rule(choice=CHOICES, position=st.integers(1, 3), code=CODES, text=TEXTS)
    def write_point(self, choice: int, position: int, code: str, text: str) -> None:
        evidence = self.one_of("evidence", choice) or None
        point = {"competency": code, "behaviour": text, "evidence": evidence}
        self.do(reviews.write_point, review=1, kind=PointKind.GROWTH, position=position, **point)

    @rule(text=TEXTS, on=DAYS, codes=st.sets(CODES, max_size=2), visibility=st.sampled_from(Visibility))
    def write_note(self, text: str, on: date, codes: set[str], visibility: Visibility) -> None:
        note = {"text": text, "happened_on": on, "competencies": codes, "visibility": visibility}
        self.do(journal.write_note, engineer=1, **note)

    @rule(choice=CHOICES, on=DAYS)
    def note_to_evidence(self, choice: int, on: date) -> None:
        seen = Observation(happened_on=on, behaviour="From the journal.", competencies=("COD-1",))
        self.do(journal.note_to_evidence, note=self.one_of("note", choice), review=1, observation=seen)

    @rule(choice=CHOICES)
    def delete_note(self, choice: int) -> None:
        if note := self.one_of("note", choice):
            self.do(journal.delete_note, note=note)

    @rule(text=TEXTS, on=DAYS)
    def hold_session(self, text: str, on: date) -> None:
        if not self.one_of("mentorship", 0):
            agreement = mentoring.Agreement(mentor_name="Kofi Mensah", starts_on=on)
            self.do(mentoring.start_mentorship, engineer=1, agreement=agreement)
        record = sessions.SessionRecord(held_on=on, recap=text, shared=(text,), private=(text, text), topics=("COD-1",))
        action = action_items.NewActionItem(owner=ActionOwner.ENGINEER, text=text, due_on=on + timedelta(days=14))
        mentorship = self.one_of("mentorship", 0)
        self.do(sessions.record_session, mentorship=mentorship, record=record, new_actions=(action,))

    @rule(choice=CHOICES)
    def delete_session(self, choice: int) -> None:
        if session := self.one_of("session", choice):
            self.do(sessions.delete_session, session=session)

    @rule(choice=CHOICES, on=DAYS)
    def finish_action(self, choice: int, on: date) -> None:
        self.do(action_items.finish_action, item=self.one_of("action_item", choice), closed_on=on)

    @rule(code=CODES, text=TEXTS, rating=st.integers(1, 5), interest=st.sampled_from(Interest))
    def plan(self, code: str, text: str, rating: int, interest: Interest) -> None:
        if not self.one_of("plan", 0):
            period = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 9, 30)}
            self.do(plans.start_plan, review=1, target_profile="TL", **period)
        plan = self.one_of("plan", 0)
        details = plans.GoalDetails(competency=code, statement=text, target_rating=rating, activities=("A01", "A02"))
        self.do(plans.add_goal, plan=plan, details=details)
        self.do(plans.set_interest, plan=plan, competency=code, interest=interest)
        self.do(plans.choose_topics, plan=plan, codes=("T05", "X03"))

    @rule(choice=CHOICES, on=DAYS, text=TEXTS)
    def check_in(self, choice: int, on: date, text: str) -> None:
        if goal := self.one_of("goal", choice):
            self.do(plans.check_in, goal=goal, held_on=on, text=text, rating=3)

    @rule(name=st.sampled_from(["Ines Duarte", "Łucja Żak"]), level=st.sampled_from(["MID", "SR"]))
    def edit_engineer(self, name: str, level: str) -> None:
        self.do(engineers.edit_engineer, engineer=1, details=EngineerDetails(name=name, level=level))

    @rule(text=st.one_of(st.none(), TEXTS))
    def type_what_is_not_sent(self, text: str | None) -> None:
        self.workspace.do(drafts.store_draft, key=DRAFT, text=text)
        self.draft = text

    @rule()
    def undo(self) -> None:
        if self.now:
            self.workspace.undo()
            self.now -= 1

    @rule()
    def redo(self) -> None:
        if self.now < len(self.states) - 1:
            self.workspace.redo()
            self.now += 1

    @invariant()
    def content_is_as_it_was(self) -> None:
        assert act.content(self.workspace) == self.states[self.now]

    @invariant()
    def no_step_touches_what_is_not_sent(self) -> None:
        assert draft(self.workspace, DRAFT) == self.draft


@pytest.fixture(scope="session")
def machine(base_file: bytes) -> type[Undoing]:
    return type("FromTheBeginning", (Undoing,), {"file": base_file})


@pytest.mark.long
def test_undo_of_all_steps_restores_the_start_and_redo_the_end(machine: type[Undoing]):
    run_state_machine_as_test(
        machine,
        settings=settings(max_examples=8, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow]),
    )
