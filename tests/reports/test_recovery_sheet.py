"""Recovery sheet."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.support.errors import BadInput
from models.workspace.workspace import Workspace
from reports.recovery_sheet import recovery_sheet, write_recovery_sheet
from reports.verify import Finding, verify
from tests.reports.signed_documents import KEY

FILE = Path("/home/marta/Team Ḱ.plumbline")


def words(content: bytes) -> str:
    [page] = PdfReader(BytesIO(content)).pages
    return " ".join(page.extract_text().split())


def test_the_sheet_names_the_file_and_has_space_for_the_passphrase() -> None:
    reported = words(recovery_sheet(FILE, KEY.public, date(2026, 11, 24)))
    assert "Team Ḱ.plumbline" in reported
    assert "24 Nov 2026" in reported
    assert "____" in reported
    assert f"Fingerprint of the key {KEY.public.fingerprint}" in reported


def test_the_passphrase_is_printed_as_typed_if_asked_for() -> None:
    assert "<b>co&p</b> lantern" in words(recovery_sheet(FILE, KEY.public, date(2026, 11, 24), "<b>co&p</b> lantern"))


def test_the_file_is_readable_by_its_owner_only(workspace: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    write_recovery_sheet(out, workspace, date(2026, 11, 24))
    assert out.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("passphrase", ["ᏣᎳᎩ", "two  spaces", " lantern", "lan\xadtern", "e\u0301tude"])
def test_a_passphrase_that_would_print_differently_is_not_printed(
    workspace: Workspace, tmp_path: Path, passphrase: str
) -> None:
    with pytest.raises(BadInput, match="cannot print exactly"):
        write_recovery_sheet(tmp_path / "sheet.pdf", workspace, date(2026, 11, 24), passphrase)
    assert not (tmp_path / "sheet.pdf").exists()


def test_a_sheet_is_verified_as_unchanged_or_changed() -> None:
    sheet = recovery_sheet(FILE, KEY.public, date(2026, 11, 24), "copper lantern")
    verdict = verify(sheet)
    assert (verdict.finding, verdict.good) == (Finding.CONSISTENT, False)
    assert verdict.sentence == "Internally consistent: a recovery sheet."
    assert "Open the workspace to" in verdict.reasons[0]
    changed = sheet.replace(b"/Author", b"/Auteur")
    assert verify(changed).sentence.startswith("Changed: it claims to be a recovery sheet")
