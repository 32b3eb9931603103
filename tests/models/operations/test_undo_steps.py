"""Steps of undo and redo: redo visits the states of undo in reverse, and only typing shares a step."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.journal import NoteId
from models.domain.people import EngineerDetails, EngineerId, PersonUpdate
from models.operations.engineers import add_engineer, edit_engineer, import_engineers
from models.operations.journal import edit_note, write_note
from models.support.errors import Refused
from models.workspace.clock import Source
from models.workspace.undo import TYPING
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK

ANA = EngineerDetails(name="Ana Sol", level="SR", team="Orders")
LATER = timedelta(seconds=8)
IDS = Path(__file__).parent / "operation_ids.txt"


class Clock(Source):
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        super().__init__()
        self.time = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


class Steps:
    """A workspace with one engineer and one note, and the clock it writes by."""

    def __init__(self, path: Path) -> None:
        self.clock = Clock()
        self.workspace = Workspace.create(path, QUICK, source=self.clock)
        self.engineer: EngineerId = self.workspace.do(add_engineer, details=ANA).result
        self.clock.time += LATER
        self.note: NoteId = self.workspace.do(
            write_note, engineer=self.engineer, text="Seen", happened_on=date(2026, 3, 2)
        ).result
        self.clock.time += LATER

    def state(self) -> tuple[object, ...]:
        people = self.workspace.query("SELECT name, team FROM engineer ORDER BY id")
        return (people, self.workspace.query("SELECT text FROM note"))

    def do(self, kind: str, value: str) -> None:
        changed = EngineerDetails(name="Ana Sol", level="SR", team=value)
        match kind:
            case "type":
                self.workspace.do(edit_note, note=self.note, text=value, competencies=())
            case "edit":
                self.workspace.do(edit_engineer, engineer=self.engineer, details=changed)
            case "import":
                update = PersonUpdate(self.engineer, changed)
                self.workspace.do(import_engineers, people=(), source="people.csv", updates=[update])
            case _:
                added = EngineerDetails(name=f"{value} {self.clock.time:%H%M%S%f}", level="SR")
                self.workspace.do(import_engineers, people=[added], source="people.csv")

    def undo_to(self, label: str) -> None:
        while self.workspace.undo_label() != label:
            self.workspace.undo_typing_run()


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Steps]:
    steps = Steps(tmp_path_factory.mktemp("steps") / "team.plumbline")
    with steps.workspace:
        yield steps


KINDS = st.sampled_from(["type", "type", "edit", "import", "import new"])
ACTIONS = st.lists(
    st.tuples(KINDS, st.sampled_from(["A", "B", "C"]), st.sampled_from([1, 2, 8])), min_size=1, max_size=6
)


@pytest.mark.long
@settings(max_examples=20)
@given(actions=ACTIONS, rounds=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 9)), min_size=1, max_size=3))
def test_redo_visits_the_states_of_undo_in_reverse(
    steps: Steps, actions: list[tuple[str, str, int]], rounds: list[tuple[int, int]]
) -> None:
    steps.undo_to("Write a note")
    for kind, value, pause in actions:
        steps.do(kind, value)
        steps.clock.time += timedelta(seconds=pause)
    for count, wait in rounds:
        states = [steps.state()]
        for _ in range(count):
            if steps.workspace.undo_label() == "Write a note":
                break
            steps.workspace.undo_typing_run()
            states.append(steps.state())
            steps.clock.time += timedelta(seconds=wait)
        for expected in reversed(states[:-1]):
            steps.workspace.redo_typing_run()
            assert steps.state() == expected


def test_three_undone_steps_come_back_one_by_one(steps: Steps) -> None:
    steps.undo_to("Write a note")
    for team in ("A", "B", "C"):
        steps.do("edit", team)
        steps.clock.time += LATER
    for _ in range(3):
        steps.workspace.undo_typing_run()
    teams = []
    for _ in range(3):
        steps.workspace.redo_typing_run()
        teams.append(steps.workspace.query("SELECT team FROM engineer WHERE id = :id", id=steps.engineer)[0]["team"])
    assert teams == ["A", "B", "C"]
    with pytest.raises(Refused):
        steps.workspace.redo_typing_run()
    steps.workspace.undo_typing_run()
    assert steps.workspace.redo_label() == "Edit Ana Sol"
    assert steps.workspace.undo_label() == "Edit Ana Sol"


@pytest.mark.parametrize("kind", ["edit", "import"])
def test_steps_in_the_same_second_are_undone_apart(steps: Steps, kind: str) -> None:
    steps.undo_to("Write a note")
    steps.do("import new", "Bo")
    steps.do(kind, "A")
    before = steps.state()
    steps.do(kind, "B")
    steps.workspace.undo_typing_run()
    assert steps.state() == before


def test_only_operations_that_exist_are_typing() -> None:
    known = set(IDS.read_text(encoding="utf-8").split())
    assert {name for names in TYPING.items() for name in names if name} <= known


def test_the_size_of_a_step_is_the_number_of_rows_that_it_changed(steps: Steps) -> None:
    workspace = steps.workspace
    people = [EngineerDetails(name=f"Person {number}", level="SR") for number in range(7)]
    workspace.do(import_engineers, people=people, source="people.csv", updates=[], leavers=[])
    assert (workspace.undo_size(), workspace.redo_size()) == (7, 0)
    workspace.undo()
    assert (workspace.undo_size(), workspace.redo_size()) == (1, 7)
