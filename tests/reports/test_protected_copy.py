"""Copies protected by a password: AES-256, readable, not archival, and verified like the document itself."""

from io import BytesIO

import page
import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.support.errors import BadInput
from reports.protected_copy import protected
from reports.verify import Finding, Verdict, verify
from tests.reports.signed_documents import CARD, KEY, OTHER_CARD, OTHER_KEY, signed_plan

PASSWORD = "Wien 1010 · Ł李"


@pytest.fixture(scope="module")
def content() -> bytes:
    return protected(signed_plan(), PASSWORD, KEY).content


def judged(content: bytes, password: str = PASSWORD) -> Verdict:
    return verify(content, cards=[OTHER_CARD, CARD], password=password)


def test_a_protected_copy_is_genuine_with_card_and_password(content: bytes) -> None:
    assert judged(content, "").finding is Finding.LOCKED
    assert judged(content, "Graz 8010").finding is Finding.LOCKED
    verdict = judged(content)
    assert verdict.finding is Finding.SIGNED
    assert verdict.sentence.startswith("Genuine: MP-2025-000017, Engineer edition")
    assert verify(content, cards=[OTHER_CARD], password=PASSWORD).finding is Finding.UNKNOWN
    assert verify(content, password=PASSWORD).finding is Finding.CONSISTENT


def test_it_is_encrypted_with_aes_256_and_read_by_other_programs(content: bytes) -> None:
    with pikepdf.open(BytesIO(content), password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.encryption.stream_method == pdf.encryption.string_method == pdf.encryption.file_method
        assert "aesv3" in str(pdf.encryption.stream_method)
        assert list(pdf.attachments) == ["plan.json", "signature.json"]
    reader = pypdf.PdfReader(BytesIO(content))
    assert reader.decrypt(PASSWORD)
    assert "Mentorship plan" in reader.pages[0].extract_text()
    for words in (b"Amara", b"MP-2025", b"statement", b"pdfaid"):
        assert words not in content


def test_it_stays_accessible_and_does_not_claim_to_be_archival(content: bytes) -> None:
    decrypted = BytesIO()
    with pikepdf.open(BytesIO(content), password=PASSWORD) as pdf:
        metadata = str(pdf.open_metadata())
        assert pdf.allow.accessibility
        pdf.save(decrypted)
    assert "pdfaid:part" not in metadata
    assert "<pdfuaid:part>1<" in metadata
    profile = page.ValidationProfile.PDF_UA_1
    assert page.validate_pdf_bytes(decrypted.getvalue(), profile=profile).failures == []


def check_changed_bit(content: bytes, place: int) -> None:
    changed = bytearray(content)
    changed[place // 8 % len(content)] ^= 1 << place % 8
    assert judged(bytes(changed)).finding in (Finding.CHANGED, Finding.NOT_OURS, Finding.LOCKED)


@pytest.mark.long
@settings(max_examples=10)
@given(st.integers(0, 2**24))
def test_a_changed_bit_is_never_unchanged(content: bytes, place: int) -> None:
    check_changed_bit(content, place)


@pytest.mark.slow
@settings(max_examples=2000)
@given(st.integers(0, 2**24))
def test_a_changed_bit_is_never_unchanged_at_length(content: bytes, place: int) -> None:
    check_changed_bit(content, place)


@pytest.mark.long
def test_the_end_of_a_copy_cannot_be_changed(content: bytes) -> None:
    start = content.index(b"%plumbline-copy")
    for place in range(start - 2, len(content), 11):
        check_changed_bit(content, place * 8 + place % 8)


def test_a_copy_that_was_decrypted_or_signed_by_others_is_not_genuine(content: bytes) -> None:
    decrypted, encrypted = BytesIO(), BytesIO()
    with pikepdf.open(BytesIO(content), password=PASSWORD) as pdf:
        pdf.save(decrypted)
        pdf.save(encrypted, encryption=pikepdf.Encryption(user=PASSWORD, owner=PASSWORD))
    for changed in (decrypted.getvalue(), encrypted.getvalue(), content + b"\n"):
        verdict = judged(changed, "")
        if verdict.finding is Finding.LOCKED:
            verdict = judged(changed)
        assert verdict.finding is Finding.CHANGED
        assert "Each page has the signed content." in verdict.reasons[0]
    assert judged(protected(signed_plan(), PASSWORD, OTHER_KEY).content).finding is Finding.CHANGED


@pytest.mark.parametrize(
    ("password", "reason"), [("", "too short"), ("x" * 128, "at most 127 bytes"), ("李" * 43, "at most 127 bytes")]
)
def test_a_password_that_a_pdf_cannot_have_is_refused(password: str, reason: str) -> None:
    with pytest.raises(BadInput, match=reason):
        protected(signed_plan(), password, KEY)
