"""Names that the document fonts lack: the export is refused unless code points are allowed."""

import zipfile
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run

CODES = "[U+13E3 13B3 13A9] Wei Li"
NAME = "ᏣᎳᎩ Wei Li"


@operation("test.rename", "Give another name")
def rename(tx: Transaction, *, column: str, name: str) -> None:
    """Put a name into one review, as if it had been there when the review was started."""
    tx.update("review", 1, **{column: name})


@pytest.fixture(params=["engineer_name", "reviewer_name"])
def named(request: pytest.FixtureRequest, team: Path) -> Path:
    """The team, with a name in one of its reviews that no font of the documents has."""
    with Workspace.open(team, PASSPHRASE) as workspace:
        workspace.do(rename, column=request.param, name=NAME)
    return team


def exported(run: Run, team: Path) -> int:
    return run("info", team, "--json").json["counts"]["exports"]


@pytest.fixture
def who(named: Path) -> tuple[str, ...]:
    with Workspace.open(named, PASSPHRASE) as workspace:
        [row] = workspace.query("SELECT employee_id, cycle_name FROM review WHERE review.id = 1")
    return "--engineer", row["employee_id"], "--cycle", row["cycle_name"]


@pytest.mark.parametrize("edition", ["engineer", "hr"])
def test_an_unprintable_name_is_exported_only_with_permission(
    run: Run, named: Path, who: tuple[str, ...], tmp_path: Path, edition: str
):
    out = tmp_path / "r.pdf"
    refused = run("export", "review", named, *who, "--edition", edition, "--out", out)
    assert (refused.code, refused.out, refused.err.count("\n")) == (4, "", 1)
    assert f"The name {NAME} cannot be printed" in refused.err
    assert f"it would appear as {CODES}" in refused.err
    assert not out.exists()
    assert exported(run, named) == 0
    allowed = run("export", "review", named, *who, "--edition", edition, "--out", out, "--names-as-code-points")
    assert allowed.code == 0
    reader = pypdf.PdfReader(out)
    assert CODES in reader.pages[0].extract_text()
    assert exported(run, named) == 1
    assert "U+13E3" not in str(reader.metadata)


@pytest.mark.long
@pytest.mark.parametrize("out", ["all", "all.zip"])
def test_a_batch_names_the_refused_document_and_exports_the_others(
    run: Run, named: Path, who: tuple[str, ...], tmp_path: Path, out: str
):
    cycle = who[2:]
    result = run("export", "batch", named, *cycle, "--edition", "hr", "--out", tmp_path / out)
    assert result.code == 1
    [line] = [line for line in result.err.splitlines() if "cannot be printed" in line]
    assert NAME in line
    path = tmp_path / out
    names = zipfile.ZipFile(path).namelist() if out.endswith(".zip") else [item.name for item in path.iterdir()]
    assert len(names) == 2
    assert exported(run, named) == 2
    again = tmp_path / f"again-{out}"
    result = run("export", "batch", named, *cycle, "--edition", "hr", "--out", again, "--names-as-code-points")
    assert result.code == 0
    assert exported(run, named) == 5


def test_a_name_in_another_script_is_exported_in_its_letters(run: Run, team: Path, tmp_path: Path):
    name = "김민준 שרה محمد สมชาย किरण 李伟"
    with Workspace.open(team, PASSPHRASE) as workspace:
        workspace.do(rename, column="engineer_name", name=name)
        [row] = workspace.query("SELECT employee_id, cycle_name FROM review WHERE review.id = 1")
    who = ("--engineer", row["employee_id"], "--cycle", row["cycle_name"])
    out = tmp_path / "r.pdf"
    result = run("export", "review", team, *who, "--edition", "hr", "--out", out)
    assert (result.code, result.err) == (0, "")
    with pypdfium2.PdfDocument(out) as pdf:
        page = pdf[0].get_textpage().get_text_range()
        assert all(word in page for word in name.split())
        assert name in pdf.get_metadata_value("Title")
