"""Is a PDF one of ours, and unchanged?"""

from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.snapshots.document import Edition
from reports.document import Document
from reports.verify import Verdict, verify
from tests.reports.made_up import SHA

FOREIGN = Verdict(ours=False, unchanged=False)


@pytest.fixture(scope="module")
def content(hr_plan: Document) -> bytes:
    return hr_plan.content


def test_a_document_as_made_is_ours_and_unchanged(engineer_review: Document) -> None:
    verdict = verify(engineer_review.content)
    assert verdict == Verdict(True, True, "review", "RV-2025-000123", 2, Edition.ENGINEER, SHA)
    assert verdict.sentence.startswith("Unchanged since it was made: RV-2025-000123 revision 2, Engineer edition")


def test_a_changed_byte_is_found_out_wherever_it_is(content: bytes) -> None:
    for position in [*range(0, len(content), 997), len(content) - 1]:
        changed = bytearray(content)
        changed[position] ^= 1
        assert not verify(bytes(changed)).unchanged, position


def test_a_forged_seal_digit_is_found_out(content: bytes) -> None:
    start = content.index(b"plumbline-seal=") + len(b"plumbline-seal=")
    for position in range(start, start + 64):
        other = b"0" if content[position : position + 1] != b"0" else b"1"
        assert not verify(content[:position] + other + content[position + 1 :]).unchanged


def test_a_cut_or_lengthened_file_is_found_out(content: bytes) -> None:
    for changed in (content[:-1], content[: len(content) // 2], content + b"\n", content + content):
        assert not verify(changed).unchanged


def test_a_file_saved_anew_by_another_program_is_ours_and_changed(content: bytes) -> None:
    for mode in (pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate):
        saved = BytesIO()
        with pikepdf.open(BytesIO(content)) as pdf:
            pdf.save(saved, object_stream_mode=mode)
        verdict = verify(saved.getvalue())
        assert verdict.ours
        assert not verdict.unchanged
        assert verdict.document_id == "MP-2025-000017"
        assert verdict.sentence.startswith("Changed since it was made")


def test_a_foreign_pdf_is_not_ours() -> None:
    other = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(other)
    assert verify(other.getvalue()) == FOREIGN
    assert verify(other.getvalue()).sentence.startswith("This is not a document of Plumbline")


@settings(max_examples=60)
@given(st.binary(max_size=400) | st.binary(max_size=400).map(lambda junk: b"%PDF-1.7\n" + junk))
def test_junk_is_not_ours_and_never_an_error(junk: bytes) -> None:
    assert verify(junk) == FOREIGN
