"""Export commands: target files, replacement, the export record, and verification."""

import io
import stat
import zipfile
from pathlib import Path

import pikepdf
import pypdf
import pytest

from models.operations.review_status import revise
from models.workspace.workspace import Workspace
from reports import review_report
from tests.end_to_end.conftest import PASSPHRASE, CommandResult, Run

WHO = ("--engineer", "E1001")
CYCLE = ("--cycle", "2026-H1")


@pytest.fixture
def export(run: Run, team: Path):
    """Exports the HR edition of one review to a file."""

    def one(out: object, edition: str = "hr") -> CommandResult:
        return run("export", "review", team, *WHO, *CYCLE, "--edition", edition, "--out", out)

    return one


@pytest.fixture
def batch(run: Run, team: Path):
    """Exports the HR edition of a whole cycle to a folder or a zip."""

    def all_of_it(out: object, *more: object) -> CommandResult:
        return run("export", "batch", team, *CYCLE, "--edition", "hr", "--out", out, *more)

    return all_of_it


def exports(run: Run, team: Path) -> int:
    return run("info", team, "--json").json["counts"]["exports"]


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_only_the_path_of_the_document_is_printed(export, tmp_path: Path):
    result = export(tmp_path / "r.pdf")
    assert (result.code, result.out, result.err) == (0, f"{tmp_path / 'r.pdf'}\n", "")


@pytest.mark.long
@pytest.mark.parametrize("kind", ["review", "plan"])
def test_each_edition_names_its_reader(run: Run, team: Path, tmp_path: Path, kind: str):
    cycle = CYCLE if kind == "review" else ()
    for edition in ("engineer", "hr"):
        out = tmp_path / f"{edition}.pdf"
        assert run("export", kind, team, *WHO, *cycle, "--edition", edition, "--out", out).code == 0
        assert "Jonas Weber" in text_of(out)
        assert f"{edition} edition".casefold() in run("verify", out).out.casefold()
    assert (tmp_path / "engineer.pdf").read_bytes() != (tmp_path / "hr.pdf").read_bytes()


def test_a_document_of_the_same_name_is_replaced_atomically(export, tmp_path: Path):
    out = tmp_path / "r.pdf"
    out.write_bytes(b"%PDF-1.4 older " * 100_000)
    assert export(out).code == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.pdf", "team.plumbline"]


def test_a_document_never_overwrites_a_workspace(run: Run, team: Path, export, batch, tmp_path: Path):
    backup = Path(run("backup", team).out.strip())
    for place, why in ((team, "is the open workspace or"), (backup, "already exists")):
        before = place.read_bytes()
        refused = export(place)
        assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
        assert why in refused.err
        assert place.read_bytes() == before
    assert run("check", team).code == 0


@pytest.mark.parametrize("place", ["/dev/full", "/dev/null"])
def test_exporting_to_a_device_is_refused(run: Run, team: Path, export, batch, place: str):
    if not Path(place).exists():
        pytest.skip(f"this system has no {place}")
    before = team.read_bytes()
    refused = export(place)
    assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
    assert refused.err.startswith(f"{place} cannot be written")
    refused = batch(place)
    assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
    assert team.read_bytes() == before


@pytest.mark.parametrize("out", ["team.plumbline/all", "team.plumbline/all.zip", "folder.zip", "team.plumbline"])
def test_a_batch_with_an_unwritable_path_changes_nothing(run: Run, team: Path, batch, tmp_path: Path, out: str):
    (tmp_path / "folder.zip").mkdir()
    before = team.read_bytes()
    refused = batch(tmp_path / out) if out != "team.plumbline" else batch(team)
    assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
    assert team.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.zip", "team.plumbline"]


def test_a_missing_plan_and_a_cycle_without_reviews_are_reported(run: Run, team: Path, tmp_path: Path):
    (tmp_path / "p.csv").write_text("name,level,id\nAnn Ode,SR,X1\n", encoding="utf-8")
    run("people", "import", team, tmp_path / "p.csv")
    before = team.read_bytes()
    ann = ("--engineer", "X1", "--edition", "hr", "--out", tmp_path / "a.pdf")
    for command, sentence in (
        (("export", "plan", team, *ann), "This engineer has no mentorship plan yet.\n"),
        (("export", "review", team, *ann, *CYCLE), "This engineer has no review in this cycle.\n"),
    ):
        refused = run(*command)
        assert (refused.code, refused.out, refused.err) == (2, "", sentence)
    assert not (tmp_path / "a.pdf").exists()
    assert team.read_bytes() == before


@pytest.mark.long
def test_a_batch_counts_and_records_documents_equal_to_single_exports(
    run: Run, team: Path, export, batch, tmp_path: Path
):
    result = batch(tmp_path / "all")
    progress = [line.split() for line in result.out.splitlines()]
    assert [done for done, _ in progress] == ["1/3", "2/3", "3/3"]
    assert {name for _, name in progress} == {path.name for path in (tmp_path / "all").iterdir()}
    assert exports(run, team) == 3
    for path in (tmp_path / "all").iterdir():
        proof = run("verify", path, "--workspace", team)
        assert proof.code == 0
        assert proof.out.startswith("Genuine and current: ")
        assert proof.out.endswith(f" by command line as {path.name}.\n")
    export(tmp_path / "alone.pdf")
    alone = (tmp_path / "alone.pdf").read_bytes()
    assert alone in [path.read_bytes() for path in (tmp_path / "all").iterdir()]


@pytest.mark.long
def test_a_batch_names_files_by_employee_id_and_by_person_only_if_asked(batch, tmp_path: Path):
    batch(tmp_path / "all")
    names = {path.name for path in (tmp_path / "all").iterdir()}
    assert f"E1001_{CYCLE[-1]}_review_hr.pdf" in names
    batch(tmp_path / "named", "--names-in-file-names")
    assert f"E1002_Łukasz-Żółkiewski_{CYCLE[-1]}_review_hr.pdf" in {
        path.name for path in (tmp_path / "named").iterdir()
    }


@pytest.mark.long
def test_two_processes_write_the_same_zip_as_one(batch, tmp_path: Path):
    for name, jobs in (("one.zip", 1), ("two.zip", 2)):
        assert batch(tmp_path / name, "--jobs", jobs).code == 0
    content = (tmp_path / "one.zip").read_bytes()
    assert content == (tmp_path / "two.zip").read_bytes()
    assert stat.S_IMODE((tmp_path / "one.zip").stat().st_mode) == 0o600
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert all("/" not in name and name.endswith("_hr.pdf") for name in archive.namelist())


def test_a_batch_lists_skipped_drafts_with_the_written_documents(run: Run, team: Path, batch, tmp_path: Path):
    with Workspace.open(team, PASSPHRASE) as workspace:
        [row] = workspace.query(
            "SELECT id, employee_id FROM review WHERE state = 'discussed' AND cycle_name = :cycle LIMIT 1",
            cycle=CYCLE[-1],
        )
        workspace.do(revise, review=row["id"], reason="A rating was mistaken.")
    result = batch(tmp_path / "all")
    assert result.code == 0
    assert (
        f"{row['employee_id']}_{CYCLE[-1]}_review_rev2_hr.pdf: This review is a draft. Each page is marked DRAFT."
        in result.err.splitlines()
    )
    assert result.out.count("/3 ") == 3


@pytest.mark.parametrize("out", ["all", "all.zip"])
def test_a_failing_document_is_reported_and_the_others_are_written(
    run: Run, team: Path, batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str
):
    build = review_report.build

    def failing(snapshot, paper, signer):
        if snapshot.head.subject_name == "Łukasz Żółkiewski":
            raise ValueError("no such glyph")
        return build(snapshot, paper, signer)

    monkeypatch.setattr(review_report, "build", failing)
    result = batch(tmp_path / out)
    assert result.code == 1
    assert result.out.count("/3 ") == 3
    [failure] = result.err.splitlines()
    assert "Łukasz Żółkiewski: no such glyph" in failure
    written = tmp_path / out
    names = zipfile.ZipFile(written).namelist() if out.endswith(".zip") else [path.name for path in written.iterdir()]
    assert len(names) == 2
    assert exports(run, team) == 2


@pytest.mark.long
def test_a_blocked_path_of_one_document_does_not_stop_the_others(run: Run, team: Path, batch, tmp_path: Path):
    assert batch(tmp_path / "first").code == 0
    names = sorted(path.name for path in (tmp_path / "first").iterdir())
    (tmp_path / "again" / names[1]).mkdir(parents=True)
    result = batch(tmp_path / "again")
    assert result.code == 1
    [failure] = result.err.splitlines()
    assert failure.startswith(f"{names[1]}: ")
    assert "it is a folder or a device" in failure
    assert sorted(path.name for path in (tmp_path / "again").iterdir() if path.is_file()) == [names[0], names[2]]
    assert exports(run, team) == 5


def test_a_zip_that_was_not_written_is_not_in_the_export_record(run: Run, team: Path, batch, tmp_path: Path):
    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with pytest.MonkeyPatch.context() as full:
        full.setattr("os.fsync", fail)
        result = batch(tmp_path / "cycle.zip")
    assert result.code == 2
    assert "no space left on device" in result.err
    assert not (tmp_path / "cycle.zip").exists()
    assert exports(run, team) == 0


@pytest.mark.long
def test_any_changed_removed_or_added_byte_is_detected(run: Run, team: Path, export, tmp_path: Path):
    out, changed = tmp_path / "r.pdf", tmp_path / "changed.pdf"
    export(out)
    genuine = out.read_bytes()
    for place in range(0, len(genuine), len(genuine) // 16):
        content = bytearray(genuine)
        content[place] ^= 1
        changed.write_bytes(content)
        assert "Consistent" not in run("verify", changed).out, place
    for content in (genuine[:-1], genuine[: len(genuine) // 2], genuine + b"\n", b"\n" + genuine, genuine * 2):  # type: ignore[assignment]
        changed.write_bytes(content)
        result = run("verify", changed, "--workspace", team)
        assert (result.code, "Genuine" in result.out) == (1, False)


@pytest.mark.other_process
def test_a_document_saved_again_by_another_program_is_reported_as_changed(run: Run, export, tmp_path: Path):
    export(tmp_path / "r.pdf")
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        pdf.save(tmp_path / "again.pdf")
    result = run("verify", tmp_path / "again.pdf")
    assert result.code == 1
    assert result.out.startswith("Changed: it claims to be RV-2026-000001 revision 1, HR edition")


def test_a_document_of_another_workspace_is_not_genuine_for_this_one(run: Run, export, tmp_path: Path):
    export(tmp_path / "r.pdf")
    run("init", tmp_path / "other.plumbline")
    result = run("verify", tmp_path / "r.pdf", "--workspace", tmp_path / "other.plumbline")
    assert result.code == 1
    assert result.out.startswith("Not known to this workspace: it claims to be RV-2026-000001 revision 1")
    assert "It is signed with another key, fingerprint " in result.out


@pytest.mark.other_process
def test_verifying_a_document_changes_no_byte_of_the_workspace(run: Run, team: Path, export, tmp_path: Path):
    export(tmp_path / "r.pdf")
    before = team.read_bytes()
    assert run("verify", tmp_path / "r.pdf", "--workspace", team).code == 0
    assert team.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"text", bytes(10_000)])
def test_a_file_that_is_not_from_plumbline_is_reported_as_such(run: Run, tmp_path: Path, content: bytes):
    (tmp_path / "x.pdf").write_bytes(content)
    result = run("verify", tmp_path / "x.pdf")
    assert (result.code, result.err) == (1, "")
    assert result.out.startswith("This is not a Plumbline")


def test_a_missing_document_is_a_usage_error(run: Run, tmp_path: Path):
    for path in (tmp_path / "nowhere.pdf", tmp_path):
        refused = run("verify", path)
        assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
