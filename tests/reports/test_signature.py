"""Signature of documents: by whom it is confirmed, and that no change of the file is ever taken for the signed one."""

import hashlib
import json
from dataclasses import replace
from io import BytesIO

import page
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.documents import Edition
from models.domain.plans import PlanState
from models.support.canonical import canonical_json
from reports import plan_report, seal
from reports.signature import Signer, signature_of
from reports.theme import Paper
from reports.verify import Finding, Verdict, verify
from tests.reports import pdf_text
from tests.reports.plan_factories import typical_plan
from tests.reports.signed_documents import (
    CARD,
    KEY,
    OTHER_CARD,
    OTHER_KEY,
    merged,
    resealed,
    saved_again,
    signed_plan,
    updated,
    with_page_changed,
    with_pages_of,
    without_page,
)

NOT_AS_SIGNED = (Finding.CHANGED, Finding.NOT_OURS)
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)


@pytest.fixture(scope="module")
def content() -> bytes:
    return signed_plan().content


def judged(content: bytes) -> Verdict:
    return verify(content, cards=[OTHER_CARD, CARD])


def text(verdict: Verdict) -> str:
    return " ".join((verdict.sentence, *verdict.reasons))


def test_a_signed_document_is_genuine_by_the_card_alone(content: bytes) -> None:
    verdict = judged(content)
    assert verdict.good
    assert verdict.finding is Finding.SIGNED
    assert verdict.sentence.startswith("Genuine: MP-2025-000017, Engineer edition")
    assert "public card of Payments, Northwind Payments Ltd" in verdict.reasons[0]


def test_without_a_card_nothing_is_confirmed(content: bytes) -> None:
    verdict = verify(content)
    assert (verdict.finding, verdict.good) == (Finding.CONSISTENT, False)
    assert "or its public card, can confirm" in verdict.reasons[0]


def test_a_card_of_another_workspace_confirms_nothing_and_the_key_is_named(content: bytes) -> None:
    verdict = verify(content, cards=[OTHER_CARD])
    assert (verdict.finding, verdict.good) == (Finding.UNKNOWN, False)
    assert verdict.sentence.startswith("Not confirmed by this card: it claims to be MP-2025-000017")
    assert KEY.public.fingerprint in verdict.reasons[0]


def test_a_forger_without_the_key_is_not_confirmed() -> None:
    forged = signed_plan(key=OTHER_KEY).content
    assert verify(forged, cards=[CARD]).finding is Finding.UNKNOWN


def test_a_document_whose_signature_was_removed_is_changed(content: bytes) -> None:
    stripped = resealed(content, signature=False)
    for verdict in (verify(stripped), judged(stripped)):
        assert verdict.finding is Finding.CHANGED
        assert f"whose fingerprint is {KEY.public.fingerprint}, but the signature is missing" in text(verdict)


def test_an_unsigned_document_is_not_confirmed_by_a_card(content: bytes) -> None:
    unsigned = resealed(content, signature=False, fingerprint=False)
    assert verify(unsigned).finding is Finding.CONSISTENT
    verdict = judged(unsigned)
    assert verdict.finding is Finding.UNKNOWN
    assert verdict.sentence.startswith("Not confirmed by this card: it claims to be MP-2025-000017")
    assert "It is not signed, so no card can confirm it." in text(verdict)


@pytest.mark.parametrize(
    "data", [b"[]", b"{", b"\xff", b'{"head":7}', b'{"head":{"key_fingerprint":null}}', b"[" * 100_000]
)
def test_data_that_are_no_document_confirm_nothing(content: bytes, data: bytes) -> None:
    unsigned = resealed(content, signature=False, data=data)
    assert verify(unsigned).finding is Finding.CONSISTENT
    assert judged(unsigned).finding is Finding.UNKNOWN


def test_replaced_data_are_named(content: bytes) -> None:
    changed = judged(resealed(content, signature=True, data=b'{"head":{}}'))
    assert changed.finding is Finding.CHANGED
    assert "The attached data (plan.json) is not what was signed." in text(changed)
    assert "The attached data" not in text(judged(with_page_changed(content, 2)))


def test_a_signed_draft_is_called_one_without_a_card_too() -> None:
    draft = typical_plan()
    draft = replace(draft, state=PlanState.DRAFT, head=replace(draft.head, key_fingerprint=KEY.public.fingerprint))
    verdict = verify(plan_report.build(draft, Paper.A4, Signer(KEY)).content)
    assert (verdict.finding, verdict.good) == (Finding.CONSISTENT, False)
    assert verdict.sentence.startswith("Internally consistent, but only a draft: ")


def test_a_signed_document_conforms_and_prints_the_fingerprint(content: bytes) -> None:
    for profile in PROFILES:
        assert page.validate_pdf_bytes(content, profile=profile).failures == []
    assert pdf_text.faults(content) == []
    with pikepdf.open(BytesIO(content)) as pdf:
        assert [str(item.UF) for item in pdf.Root.AF] == ["plan.json", "signature.json"]
        assert str(pdf.Root.AF[1].AFRelationship) == "/Supplement"
        head = json.loads(pdf.attachments["plan.json"].get_file().read_bytes())["head"]
    assert head["key_fingerprint"] == KEY.public.fingerprint


def test_the_same_content_has_the_same_signed_bytes(content: bytes) -> None:
    assert signed_plan().content == content


def test_the_signature_can_be_checked_from_its_description(content: bytes) -> None:
    """As docs/reports.md says, with no code of ours but the keys."""
    with pikepdf.open(BytesIO(content)) as pdf:
        attached = pdf.attachments["signature.json"].get_file().read_bytes()
        data = pdf.attachments["plan.json"].get_file().read_bytes()
        pages = [hashlib.sha256(b"595 842\n" + item.obj.Contents.read_bytes()).hexdigest() for item in pdf.pages]
    file = json.loads(attached)
    statement = file["statement"]
    assert statement["format"] == "plumbline-signature-1"
    assert statement["pages"] == pages
    assert statement["data_sha256"] == hashlib.sha256(data).hexdigest()
    assert statement["key"] == KEY.public.raw.hex()
    zeros = content.replace(file["signature"].encode(), b"0" * 128).replace(
        statement["file_sha256"].encode(), b"0" * 64
    )
    start = zeros.index(b"plumbline-seal=") + len(b"plumbline-seal=")
    zeros = zeros[:start] + b"0" * 64 + zeros[start + 64 :]
    assert statement["file_sha256"] == hashlib.sha256(zeros).hexdigest()
    signed = json.dumps(statement, sort_keys=True, separators=(",", ":")).encode()
    assert KEY.public.verifies(bytes.fromhex(file["signature"]), b"Plumbline document signature 1\n" + signed)


def with_bit_changed(content: bytes, place: int) -> bytes:
    changed = bytearray(content)
    changed[place // 8 % len(content)] ^= 1 << place % 8
    return bytes(changed)


def check_changed_bit(content: bytes, place: int) -> None:
    changed = with_bit_changed(content, place)
    assert judged(changed).finding in NOT_AS_SIGNED
    assert not judged(seal.sealed(seal.emptied(changed))).good, "sealed again"


BITS = st.integers(0, 2**24)


@settings(max_examples=25)
@given(BITS)
def test_a_changed_bit_is_never_unchanged(content: bytes, place: int) -> None:
    check_changed_bit(content, place)


@pytest.mark.slow
@settings(max_examples=5000)
@given(BITS)
def test_a_changed_bit_is_never_unchanged_at_length(content: bytes, place: int) -> None:
    check_changed_bit(content, place)


@pytest.mark.long
def test_no_changed_bit_of_the_attached_signature_is_unchanged(content: bytes) -> None:
    start = content.index(b'{"signature"')
    end = content.index(b"endstream", start)
    for place in range(start - 8, end + 2, 7):
        check_changed_bit(content, place * 8 + place % 8)


@st.composite
def edits(draw: st.DrawFn) -> tuple[int, int, bytes]:
    return draw(st.integers(0, 2**24)), draw(st.integers(0, 40)), draw(st.binary(max_size=40))


@settings(max_examples=15)
@given(edits())
def test_a_replaced_inserted_or_removed_run_is_never_unchanged(content: bytes, edit: tuple[int, int, bytes]) -> None:
    check_edit(content, edit)


@pytest.mark.slow
@settings(max_examples=3000)
@given(edits())
def test_a_replaced_inserted_or_removed_run_is_never_unchanged_at_length(
    content: bytes, edit: tuple[int, int, bytes]
) -> None:
    check_edit(content, edit)


def check_edit(content: bytes, edit: tuple[int, int, bytes]) -> None:
    place, removed, added = edit
    place %= len(content) + 1
    changed = content[:place] + added + content[place + removed :]
    if changed != content:
        assert judged(changed).finding in NOT_AS_SIGNED
        assert not judged(seal.sealed(seal.emptied(changed))).good


def test_what_other_programs_write_is_never_unchanged(content: bytes) -> None:
    modes = pikepdf.ObjectStreamMode
    for changed in (
        content + b"\n",
        content + content,
        b"\n" + content,
        content[:-1],
        updated(content),
        merged(content),
        merged(content, content),
        saved_again(content),
        saved_again(content, object_stream_mode=modes.disable),
        saved_again(content, linearize=True),
        saved_again(content, qdf=True),
    ):
        assert judged(changed).finding is Finding.CHANGED
        assert not judged(seal.sealed(seal.emptied(changed))).good


def test_changed_pages_are_named(content: bytes) -> None:
    assert "Page 2 of 5 was changed." in text(judged(with_page_changed(content, 2)))
    both = with_page_changed(with_page_changed(content, 2), 4)
    assert "Pages 2, 4 of 5 were changed." in text(judged(both))
    assert "Page 3 of the signed 5 is missing." in text(judged(without_page(content, 3)))
    other = signed_plan(Edition.HR).content
    assert "Page 6 of this file is not a signed page." in text(judged(with_pages_of(content, other)))
    assert "Each page has the signed content. Another program saved" in text(judged(saved_again(content)))


def test_a_rotated_or_annotated_page_is_a_changed_one(content: bytes) -> None:
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        pdf.pages[0].rotate(180, relative=False)
        pdf.pages[1].obj.Annots = pikepdf.Array([pikepdf.Dictionary(Type=pikepdf.Name.Annot)])
        pdf.pages[2].cropbox = pikepdf.Array([0, 0, 10, 10])
        pdf.save(saved)
    assert "Pages 1, 2, 3 of 5 were changed." in text(judged(saved.getvalue()))


def attached(content: bytes) -> bytes:
    """The file with the signature, as it lies in the document."""
    start = content.index(b'{"signature"')
    return content[start : content.index(b"}}", start)]


def test_the_signature_of_another_document_confirms_nothing(content: bytes) -> None:
    other = signed_plan(number="MP-2025-000018").content
    mine, theirs = (
        file[file.index(b'{"signature"') : file.index(b"}}", file.index(b'{"signature"'))] for file in (content, other)
    )
    assert len(mine) == len(theirs)
    for changed in (content.replace(mine, theirs), seal.sealed(seal.emptied(content.replace(mine, theirs)))):
        assert judged(changed).finding is Finding.CHANGED


def test_a_file_made_to_be_searched_forever_is_judged_at_once(content: bytes) -> None:
    head = b'\nstream\n{"signature":"' + b"0" * 128 + b'","statement":{'
    digests = b'"file_sha256":"' + b"0" * 64 + b'"'
    for hostile in (content + head + digests * 20_000, content.replace(b"}}", b"") + digests * 20_000, head * 20_000):
        assert not judged(hostile).good


def test_typed_text_that_looks_like_a_signature_changes_nothing(content: bytes) -> None:
    signature = signature_of(content)
    assert signature is not None
    look_alike = f"\nstream\n{canonical_json(signature)}\nendstream"
    plan = typical_plan(Edition.HR)
    head = replace(plan.head, organisation=look_alike, subject_name=look_alike, about=look_alike)
    hostile = plan_report.build(replace(plan, head=head, engineer_name=look_alike), Paper.A4, Signer(KEY)).content
    assert judged(hostile).finding is Finding.SIGNED
