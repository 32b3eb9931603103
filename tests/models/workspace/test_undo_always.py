"""Undo and redo of random operations: back to the start and again to the end."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from models.support.errors import Refused
from models.workspace.engine import IntegrityError
from models.workspace.integrity_check import check
from models.workspace.operation import Operation
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act

NAMES = st.sampled_from(["Ines", "Kofi", "Łucja", "O’Brien", "山田"])
TEXTS = st.sampled_from(["seen", "seen green", "blue 'quoted\" {json}", "\u2028\t\n", "🗝" * 30])
CODES = st.sampled_from(["COD-1", "COD-2", "COD-9"])
CHOICES = st.integers(0, 3)


class Undoing(RuleBasedStateMachine):
    """Actions, undo, redo and restarts in any order, beside a list of the states that undo and redo walk along."""

    file: bytes

    def __init__(self) -> None:
        super().__init__()
        self.path = Path(tempfile.mkdtemp()) / "team.plumbline"
        self.path.write_bytes(self.file)
        self.workspace = Workspace.open(self.path, act.QUICK)
        self.states = [act.content(self.workspace)]
        self.now = 0

    def do(self, operation: Operation[..., object], **arguments: Any) -> None:
        try:
            outcome = self.workspace.do(operation, **arguments)
        except IntegrityError:  # an engineer with reviews, a second review in a cycle: the file's own rules
            return
        if outcome.entry_id:
            self.states[self.now + 1 :] = [act.content(self.workspace)]
            self.now += 1

    def one_of(self, table: str, choice: int) -> int | None:
        rows = self.workspace.query(f"SELECT id FROM {table} ORDER BY id")
        return rows[choice % len(rows)]["id"] if rows else None

    @rule(name=NAMES)
    def add_engineer(self, name: str) -> None:
        self.do(act.add_engineer, name=name)

    @rule(choice=CHOICES, name=NAMES)
    def rename_engineer(self, choice: int, name: str) -> None:
        if engineer := self.one_of("engineer", choice):
            self.do(act.rename_engineer, engineer=engineer, name=name)

    @rule(choice=CHOICES)
    def delete_engineer(self, choice: int) -> None:
        if engineer := self.one_of("engineer", choice):
            self.do(act.delete_engineer, engineer=engineer)

    @rule(name=NAMES)
    def create_cycle(self, name: str) -> None:
        self.do(act.create_cycle, name=name)

    @rule(engineer=CHOICES, cycle=CHOICES)
    def begin_review(self, engineer: int, cycle: int) -> None:
        chosen = self.one_of("engineer", engineer), self.one_of("cycle", cycle)
        if all(chosen):
            self.do(act.begin_review, engineer=chosen[0], cycle=chosen[1])

    @rule(choice=CHOICES, competency=CODES, value=st.integers(1, 5), comment=TEXTS)
    def rate(self, choice: int, competency: str, value: int, comment: str) -> None:
        if review := self.one_of("review", choice):
            self.do(act.rate, review=review, competency=competency, value=value, comment=comment)

    @rule(choice=CHOICES)
    def delete_review(self, choice: int) -> None:
        if review := self.one_of("review", choice):
            self.do(act.delete_review, review=review)

    @rule(choice=CHOICES, text=TEXTS, codes=st.lists(CODES, max_size=2))
    def write_note(self, choice: int, text: str, codes: list[str]) -> None:
        if engineer := self.one_of("engineer", choice):
            self.do(act.write_note, engineer=engineer, text=text, competencies=tuple(codes))

    @rule(choice=CHOICES, text=TEXTS)
    def edit_note(self, choice: int, text: str) -> None:
        if note := self.one_of("note", choice):
            self.do(act.edit_note, note=note, text=text)

    @rule(choice=CHOICES)
    def delete_note(self, choice: int) -> None:
        if note := self.one_of("note", choice):
            self.do(act.delete_note, note=note)

    @rule(review=CHOICES, note=CHOICES)
    def add_evidence(self, review: int, note: int) -> None:
        chosen = self.one_of("review", review), self.one_of("note", note)
        if all(chosen):
            self.do(act.add_evidence, review=chosen[0], note=chosen[1])

    @rule(choice=CHOICES)
    def start_mentorship(self, choice: int) -> None:
        if engineer := self.one_of("engineer", choice):
            self.do(act.start_mentorship, engineer=engineer)

    @rule(choice=CHOICES, recap=TEXTS)
    def hold_session(self, choice: int, recap: str) -> None:
        if mentorship := self.one_of("mentorship", choice):
            self.do(act.hold_session, mentorship=mentorship, recap=recap)

    @rule(choice=CHOICES)
    def delete_mentorship(self, choice: int) -> None:
        if mentorship := self.one_of("mentorship", choice):
            self.do(act.delete_mentorship, mentorship=mentorship)

    @rule()
    def undo(self) -> None:
        if self.now:
            self.workspace.undo()
            self.now -= 1
        else:
            with pytest.raises(Refused):
                self.workspace.undo()

    @rule()
    def redo(self) -> None:
        if self.now + 1 < len(self.states):
            self.workspace.redo()
            self.now += 1
        else:
            with pytest.raises(Refused):
                self.workspace.redo()

    @rule()
    def restart(self) -> None:
        self.workspace.close()
        assert check(self.path, act.QUICK) == ()
        self.workspace = Workspace.open(self.path, act.QUICK)

    @invariant()
    def the_content_is_the_one_of_this_moment(self) -> None:
        assert act.content(self.workspace) == self.states[self.now]

    def teardown(self) -> None:
        while self.now:
            self.undo()
            self.the_content_is_the_one_of_this_moment()
        while self.now + 1 < len(self.states):
            self.redo()
            self.the_content_is_the_one_of_this_moment()
        self.workspace.close()
        assert check(self.path, act.QUICK) == ()
        shutil.rmtree(self.path.parent)


def run(file: bytes, examples: int, steps: int) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    machine = type("UndoingThisFile", (Undoing,), {"file": file})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )


@pytest.mark.long
def test_undo_of_all_steps_restores_the_start_and_redo_the_end(new_file: bytes):
    run(new_file, examples=12, steps=25)


@pytest.mark.slow
def test_undoing_a_long_history_restores_the_start(new_file: bytes):
    run(new_file, examples=300, steps=60)
