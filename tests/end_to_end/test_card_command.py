"""Public card: written by a command, and what `verify` confirms with it."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from models.domain.documents import Edition
from models.workspace.workspace import Workspace
from reports.document_kinds import document_kind
from reports.export import write
from reports.publish import publish, record, take
from tests.end_to_end.conftest import PASSPHRASE, Run
from tests.reports.test_certificate import PASSWORD as CERTIFICATE_PASSWORD
from tests.reports.test_certificate import issued, pkcs12_file


@pytest.fixture
def document(team: Path, tmp_path: Path) -> Path:
    path = tmp_path / "review.pdf"
    with Workspace.open(team, PASSPHRASE) as workspace:
        [row] = workspace.query("SELECT id FROM review WHERE state = 'submitted' ORDER BY id LIMIT 1")
        publish(workspace, "review", row["id"], Edition.HR, path, date.today())
    return path


@pytest.fixture
def card(run: Run, team: Path, tmp_path: Path) -> Path:
    assert run("card", team).code == 0
    return tmp_path / "team.plumbline-card"


def test_a_card_is_written_next_to_the_workspace_or_where_asked(run: Run, team: Path, tmp_path: Path):
    first = run("card", team)
    again = run("card", team, "--out", tmp_path / "for-hr.plumbline-card")
    assert first.code == again.code == 0
    assert first.out.splitlines()[0] == str(team.with_suffix(".plumbline-card"))
    assert first.out.splitlines()[1] == again.out.splitlines()[1]
    assert first.out.splitlines()[1].startswith("Fingerprint ")
    assert run("card", team).code == 0, "a card replaces a card"
    assert first.out.splitlines()[1] == f"Fingerprint {run('info', team, '--json').json['fingerprint']}"
    assert f"Fingerprint of the key {run('info', team, '--json').json['fingerprint']}\n" in run("info", team).out
    refused = run("card", team, "--out", team)
    assert refused.code != 0


def test_hr_verifies_without_the_workspace(run: Run, document: Path, card: Path):
    result = run("verify", document, "--card", card)
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Genuine: RV-")
    assert "Only the workspace shows whether it is current." in result.out


def test_a_card_of_another_workspace_does_not_confirm(run: Run, document: Path, card: Path, tmp_path: Path):
    run("init", tmp_path / "other.plumbline")
    run("card", tmp_path / "other.plumbline")
    other = tmp_path / "other.plumbline-card"
    result = run("verify", document, "--card", other)
    assert result.code == 1
    assert result.out.startswith("Not confirmed by this card")
    assert run("verify", document, "--card", other, "--card", card).code == 0


def test_a_draft_is_a_genuine_draft(run: Run, team: Path, card: Path, tmp_path: Path):
    with Workspace.open(team, PASSPHRASE) as workspace:
        [row] = workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")
        publish(workspace, "review", row["id"], Edition.HR, tmp_path / "draft.pdf", date.today())
    result = run("verify", tmp_path / "draft.pdf", "--card", card)
    assert result.code == 1
    assert result.out.startswith("Draft only: RV-")


def test_a_document_of_a_restored_older_backup_is_genuine_but_not_known_to_be_current(
    run: Run, team: Path, tmp_path: Path
):
    older = Path(shutil.copy(team, tmp_path / "older.plumbline"))
    path = tmp_path / "review.pdf"
    with Workspace.open(team, PASSPHRASE) as workspace:
        publish(workspace, "review", 1, Edition.HR, path, date.today())
    result = run("verify", path, "--workspace", older)
    assert result.code == 0
    assert result.out.startswith("Genuine: RV-")
    assert "The export record of this workspace does not list this file" in result.out


def test_a_file_that_is_no_card_is_wrong_input(run: Run, document: Path):
    result = run("verify", document, "--card", document)
    assert result.code == 2
    assert result.err.count("\n") == 1


def test_a_document_protected_by_a_password_is_verified_with_it(run: Run, team: Path, card: Path, tmp_path: Path):
    password, out = tmp_path / "password.txt", tmp_path / "protected.pdf"
    password.write_text("Wien 1010\n", encoding="utf-8")
    chosen = ("--engineer", "E1001", "--cycle", "2026-H1", "--edition", "hr")
    exported = run("export", "review", team, *chosen, "--out", out, "--password-file", password)
    assert (exported.code, "not an archival one (PDF/A)" in exported.err) == (0, True)
    assert run("verify", out, "--card", card).code == 3
    for known in ("--card", card), ("--workspace", team):
        assert run("verify", out, *known, "--password-file", password).out.startswith("Genuine")
    assert run("verify", out, "--workspace", team, "--password-file", password).code == 0
    password.write_text("\n", encoding="utf-8")
    assert run("export", "review", team, *chosen, "--out", out, "--password-file", password).code == 3


@pytest.mark.long
def test_a_batch_is_protected_by_a_password(run: Run, team: Path, tmp_path: Path):
    password = tmp_path / "password.txt"
    password.write_text("Wien 1010\n", encoding="utf-8")
    chosen = ("--cycle", "2026-H1", "--edition", "hr", "--out", tmp_path / "all")
    assert run("export", "batch", team, *chosen, "--password-file", password).code == 0
    for path in (tmp_path / "all").iterdir():
        assert run("verify", path, "--workspace", team, "--password-file", password).code == 0


@pytest.mark.long
def test_a_document_is_signed_with_the_own_certificate_too(run: Run, team: Path, card: Path, tmp_path: Path):
    own, password, out = tmp_path / "marta.p12", tmp_path / "password.txt", tmp_path / "signed.pdf"
    own.write_bytes(pkcs12_file(issued("Marta Lindqvist")))
    password.write_text(f"{CERTIFICATE_PASSWORD}\n", encoding="utf-8")
    chosen = ("--engineer", "E1001", "--cycle", "2026-H1", "--edition", "hr", "--out", out, "--certificate", own)
    assert run("export", "review", team, *chosen, "--certificate-password-file", password).code == 0
    result = run("verify", out, "--card", card)
    assert result.code == 0
    assert "Signed also with the certificate of Marta Lindqvist." in result.out
    result = run("verify", out, "--workspace", team)
    assert result.out.startswith("Genuine and current: RV-")
    assert "Signed also with the certificate of Marta Lindqvist." in result.out
    without = run("export", "review", team, *chosen)
    assert (without.code, without.err.count("\n")) == (2, 1)
    both = ("--certificate-password-file", password, "--password-file", password)
    assert run("export", "review", team, *chosen, *both).code == 2


def test_a_document_older_than_signatures_keeps_its_verdict(run: Run, team: Path, card: Path, tmp_path: Path):
    path = tmp_path / "older.pdf"
    with Workspace.open(team, PASSPHRASE) as workspace:
        request = take(workspace, "review", 1, Edition.HR, date.today())
        head = replace(request.snapshot.head, key_fingerprint=None)
        older = document_kind("review").build(replace(request.snapshot, head=head), request.paper, None)
        record(workspace, request, path.name, write(older, path))
    result = run("verify", path, "--workspace", team)
    assert (result.code, result.out.startswith("Genuine and current: RV-")) == (0, True)
    result = run("verify", path, "--card", card)
    assert (result.code, result.out.startswith("Not confirmed by this card: it claims to be RV-")) == (1, True)
    assert "It is not signed, so no card can confirm it." in result.out
    assert run("verify", path).out.startswith("Internally consistent: RV-")
