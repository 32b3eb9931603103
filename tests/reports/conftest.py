"""Documents that many tests read: built once a run."""

import pytest

from models.domain.documents import Edition
from reports import fonts, plan_report, review_report
from reports.document import Document
from tests.reports.plan_factories import typical_plan
from tests.reports.review_factories import typical_review


@pytest.fixture(scope="session", autouse=True)
def _fonts() -> None:
    fonts.register()


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
