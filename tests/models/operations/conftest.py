"""Workspace that opens quickly, with one engineer, one cycle and one review."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from models.domain.cycles import CycleId
from models.domain.people import EngineerDetails, EngineerId
from models.domain.reviews import ReviewId
from models.operations import cycles, engineers, reviews
from models.operations.evidence import gather_evidence
from models.queries.review_content import suggestion
from models.rubric.load import shipped_rubric
from models.workspace.operation import Operation
from models.workspace.workspace import Workspace
from tests.end_to_end.full_workspace import Filled
from tests.evidence_factories import evidence_for
from tests.models.workspace.small_operations import QUICK

INES = EngineerDetails(
    name="Ines Duarte",
    level="SR",
    employee_id="E7",
    email="ines@example.org",
    job_title="Backend engineer",
    team="Orders",
    manager_name="Marta Lindqvist",
    tech_lead_name="Kofi Mensah",
)


@dataclass
class Story:
    """The open workspace and who is in it; `do` runs an action and returns its result."""

    workspace: Workspace
    engineer: EngineerId
    cycle: CycleId
    review: ReviewId

    def do(self, operation: Operation[..., object], **arguments: Any) -> Any:
        return self.workspace.do(operation, **arguments).result

    def make_ready(self) -> None:
        """Rate everything as expected, with evidence, a summary and a decision, so that the review can be submitted."""
        expected = {competency.code: competency.expected["SR"] for competency in shipped_rubric().competencies}
        self.do(reviews.rate_many, review=self.review, ratings=expected)
        seen = evidence_for(tuple(expected), (date(2026, 2, 5), date(2026, 4, 5)))
        self.do(gather_evidence, review=self.review, observations=seen)
        self.do(reviews.write_summary, review=self.review, summary="A steady half-year.")
        self.decide()

    def decide(self) -> None:
        """Take the conclusion that the ratings suggest."""
        suggested = suggestion(self.workspace, self.review).conclusion
        self.do(reviews.decide_conclusion, review=self.review, conclusion=suggested, reason="The evidence says so.")


@pytest.fixture(scope="session")
def base_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("story") / "story.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        engineer = workspace.do(engineers.add_engineer, details=INES).result
        period = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30)}
        cycle = workspace.do(cycles.create_cycle, name="2026-H1", rubric=shipped_rubric(), **period).result
        workspace.do(reviews.start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist")
    return path.read_bytes()


@pytest.fixture
def story(tmp_path: Path, base_file: bytes) -> Iterator[Story]:
    path = tmp_path / "story.plumbline"
    path.write_bytes(base_file)
    with Workspace.open(path, QUICK, actor="Marta Lindqvist") as workspace:
        yield Story(workspace, EngineerId(1), CycleId(1), ReviewId(1))


@pytest.fixture
def filled(full_file: tuple[bytes, Filled]) -> Filled:
    """The words in the fields of `full_file`, which a module of tests provides: a file with a word in every field."""
    return full_file[1]


@pytest.fixture
def full(tmp_path: Path, full_file: tuple[bytes, Filled]) -> Iterator[Workspace]:
    """A copy of `full_file`, open."""
    path = tmp_path / "team.plumbline"
    path.write_bytes(full_file[0])
    with Workspace.open(path, QUICK, actor="Marta Lindqvist") as workspace:
        yield workspace
