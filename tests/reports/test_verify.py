"""Verification of PDFs without a workspace."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.documents import Edition
from reports import seal
from reports.claims import Claim
from reports.document import Document
from reports.verify import Finding, verify
from tests.reports.factories import SHA

NOT_AS_MADE = (Finding.CHANGED, Finding.NOT_OURS)


@pytest.fixture(scope="module")
def content(hr_plan: Document) -> bytes:
    return hr_plan.content


def test_an_unchanged_document_is_consistent_without_its_workspace(
    engineer_review: Document,
) -> None:
    verdict = verify(engineer_review.content)
    assert verdict.finding is Finding.CONSISTENT
    assert not verdict.good
    assert verdict.claim == Claim("RV-2025-000123", 2, SHA, "review", Edition.ENGINEER)
    assert verdict.sentence.startswith("Internally consistent: RV-2025-000123 revision 2, Engineer edition")
    assert "Only the workspace" in verdict.reasons[0]


def test_a_document_older_than_tags_is_verified() -> None:
    old = Path(__file__).with_name("untagged-plan.pdf").read_bytes()
    verdict = verify(old)
    assert verdict.finding is Finding.CONSISTENT
    assert verdict.claim == Claim("MP-2025-000017", 2, SHA, "plan", Edition.HR)
    assert verify(old[:-1] + b"x").finding is Finding.CHANGED


def forged() -> bytes:
    """A file that somebody made without Plumbline, sealed as the source code tells."""
    blank = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Keywords"] = seal.unsealed(
            f"plumbline-document kind=review id=RV-2026-000001 revision=1 edition=hr content={'ab' * 32}"
        )
        pdf.save(blank, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return seal.sealed(blank.getvalue())


def test_a_forgery_is_never_called_genuine_or_unchanged() -> None:
    verdict = verify(forged())
    assert verdict.finding is Finding.CONSISTENT
    text = " ".join((verdict.sentence, *verdict.reasons))
    assert "forgery" in text
    assert "nchanged" not in text
    assert "Genuine" not in text


def test_a_changed_byte_is_detected_at_any_position(content: bytes) -> None:
    for position in [*range(0, len(content), 997), len(content) - 1]:
        changed = bytearray(content)
        changed[position] ^= 1
        assert verify(bytes(changed)).finding in NOT_AS_MADE, position


def test_a_forged_seal_digit_is_detected(content: bytes) -> None:
    start = content.index(b"plumbline-seal=") + len(b"plumbline-seal=")
    for position in range(start, start + 64):
        other = b"0" if content[position : position + 1] != b"0" else b"1"
        assert verify(content[:position] + other + content[position + 1 :]).finding in NOT_AS_MADE


def test_a_truncated_or_extended_file_is_detected(content: bytes) -> None:
    for changed in (content[:-1], content[: len(content) // 2], content + b"\n", content + content):
        assert verify(changed).finding in NOT_AS_MADE


def test_a_file_saved_again_by_another_program_is_reported_as_changed(content: bytes) -> None:
    for mode in (pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate):
        saved = BytesIO()
        with pikepdf.open(BytesIO(content)) as pdf:
            pdf.save(saved, object_stream_mode=mode)
        verdict = verify(saved.getvalue())
        assert verdict.finding is Finding.CHANGED
        assert verdict.claim
        assert verdict.claim.document_id == "MP-2025-000017"
        assert verdict.sentence.startswith("Changed: it claims to be MP-2025-000017, HR edition")


def test_an_extended_or_merged_file_is_reported_as_changed(content: bytes) -> None:
    added = BytesIO()
    writer = pypdf.PdfWriter(BytesIO(content), incremental=True)
    writer.add_metadata({"/Title": "Another title"})
    writer.write(added)
    without_keywords = BytesIO()
    merged = pypdf.PdfWriter()
    merged.add_blank_page(100, 100)
    merged.append(BytesIO(content))
    merged.write(without_keywords)
    for changed in (added.getvalue(), without_keywords.getvalue()):
        verdict = verify(changed)
        assert verdict.finding is Finding.CHANGED
        assert "MP-2025-000017, " in verdict.sentence


def test_an_encrypted_file_is_verified_with_its_password(content: bytes) -> None:
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        pdf.save(saved, encryption=pikepdf.Encryption(user="Wien 1010", owner="Graz 8010"))
    locked = saved.getvalue()
    assert verify(locked).finding is Finding.LOCKED
    assert verify(locked).sentence == "This PDF is protected by a password."
    assert verify(locked, password="Linz 4020").sentence.endswith("this password does not open it.")
    opened = verify(locked, password="Wien 1010")
    assert opened.finding is Finding.CHANGED
    assert "MP-2025-000017, HR edition" in opened.sentence


def test_a_foreign_pdf_is_not_ours() -> None:
    other = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(other)
    assert verify(other.getvalue()).finding is Finding.NOT_OURS
    assert verify(other.getvalue()).sentence.startswith("This is not a Plumbline")


@settings(max_examples=60)
@given(st.binary(max_size=400) | st.binary(max_size=400).map(lambda junk: b"%PDF-1.7\n" + junk))
def test_junk_is_not_ours_and_never_an_error(junk: bytes) -> None:
    assert verify(junk).finding is Finding.NOT_OURS
