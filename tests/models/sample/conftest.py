"""Sample teams of several seeds, each created once."""

from collections.abc import Iterator

import pytest

from models.sample import make_sample
from models.workspace.workspace import Workspace
from tests.sample_day import SAMPLE_DAY

PASSPHRASE = "sample team"
PEOPLE = 16
"""More than the named twelve, so that generated people are among them."""
SEEDS = (1, 2, 3)


@pytest.fixture(scope="package", params=SEEDS, ids="seed {}".format)
def team(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("sample") / "sample.plumbline"
    with make_sample(path, PASSPHRASE, PEOPLE, 3, request.param, today=SAMPLE_DAY) as result:
        yield result


@pytest.fixture(scope="package")
def long_lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The team after ten years."""
    path = tmp_path_factory.mktemp("sample") / "long.plumbline"
    with make_sample(path, PASSPHRASE, 8, 20, today=SAMPLE_DAY) as result:
        yield result
