"""Documents built once a run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.domain.documents import Edition
from models.workspace.workspace import Workspace
from reports import plan_report, review_report, usual_font
from reports.document import Document
from tests.models.workspace.small_operations import QUICK
from tests.reports.opinion_office import Office
from tests.reports.plan_factories import typical_plan
from tests.reports.review_factories import typical_review


@pytest.fixture(scope="session", autouse=True)
def _fonts() -> None:
    usual_font.register()


@pytest.fixture(scope="session")
def engineer_review() -> Document:
    return review_report.build(typical_review(Edition.ENGINEER))


@pytest.fixture(scope="session")
def hr_review() -> Document:
    return review_report.build(typical_review(Edition.HR))


@pytest.fixture(scope="session")
def engineer_plan() -> Document:
    return plan_report.build(typical_plan(Edition.ENGINEER))


@pytest.fixture(scope="session")
def hr_plan() -> Document:
    return plan_report.build(typical_plan(Edition.HR))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with Workspace.create(tmp_path_factory.mktemp("office") / "team.plumbline", QUICK) as workspace:
        yield Office(workspace)


@pytest.fixture
def own_office(tmp_path: Path) -> Iterator[Office]:
    with Workspace.create(tmp_path / "team.plumbline", QUICK) as workspace:
        yield Office(workspace)
