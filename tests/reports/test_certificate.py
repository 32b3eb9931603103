"""Signature with the user's own certificate: on top of the sealed file, conforming, and accepted by no change at all."""

import sys
from datetime import UTC, datetime, timedelta
from io import BytesIO

import page
import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from models.support.errors import BadInput, Refused
from reports import certificate as module
from reports import seal
from reports.certificate import Certificate, certified
from reports.verify import Finding, Verdict, verify
from tests.reports import pdf_tags
from tests.reports.signed_documents import CARD, OTHER_CARD, saved_again, signed_plan, updated

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)
PASSWORD = "Wien 1010"
Key = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey
Issued = tuple[x509.Certificate, Key]


def issued(name: str, issuer: Issued | None = None, *, days: int = 365, key: Key | None = None) -> Issued:
    """A certificate of that name, signed by the issuer or by itself, valid for that many days from now."""
    key, subject = (
        key or ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]),
    )
    until = datetime.now(UTC) + timedelta(days=days)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer[0].subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(until - timedelta(days=1000))
        .not_valid_after(until)
    )
    signing = issuer[1] if issuer else key
    return builder.sign(signing, None if isinstance(signing, ed25519.Ed25519PrivateKey) else hashes.SHA256()), key


def pkcs12_file(own: Issued, *others: Issued) -> bytes:
    """The certificates and the private key of the first, as a file that PASSWORD opens."""
    encryption = BestAvailableEncryption(PASSWORD.encode())
    return pkcs12.serialize_key_and_certificates(b"", own[1], own[0], [item[0] for item in others], encryption)


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    authority = issued("Northwind Authority")
    return Certificate(pkcs12_file(issued("Marta Lindqvist", authority), authority), PASSWORD)


@pytest.fixture(scope="module")
def content(certificate: Certificate) -> bytes:
    return certified(signed_plan(certificate=certificate.digest()).content, certificate)


def judged(content: bytes) -> Verdict:
    return verify(content, cards=[OTHER_CARD, CARD])


@pytest.mark.long
def test_a_certified_document_is_genuine_and_names_the_holder(content: bytes) -> None:
    verdict = judged(content)
    assert verdict.finding is Finding.SIGNED
    assert verdict.sentence.startswith("Genuine: MP-2025-000017, ")
    assert "Signed also with the certificate of Marta Lindqvist." in verdict.reasons[1]
    assert verify(content, cards=[OTHER_CARD]).finding is Finding.UNKNOWN
    assert verify(content).finding is Finding.CONSISTENT


@pytest.mark.long
def test_an_rsa_certificate_without_an_authority_is_accepted_too() -> None:
    key = rsa.generate_private_key(65537, 2048)
    certificate = Certificate(pkcs12_file(issued("Łukasz Żółkiewski", key=key)), PASSWORD)
    content = certified(signed_plan(certificate=certificate.digest()).content, certificate)
    assert "certificate of Łukasz Żółkiewski." in judged(content).reasons[1]
    signature = content.index(b"/Contents <")
    for place in range(signature * 8, (signature + 2600) * 8, 997):
        check_changed_bit(content, place)


def test_the_signature_lies_on_top_of_the_sealed_file(content: bytes, certificate: Certificate) -> None:
    sealed = signed_plan(certificate=certificate.digest()).content
    assert content.startswith(sealed)
    assert seal.intact(sealed)
    with pikepdf.open(BytesIO(sealed)) as below, pikepdf.open(BytesIO(content)) as whole:
        before, after = ({item.objgen: item.unparse(resolved=True) for item in pdf.objects} for pdf in (below, whole))
    changed = [number for number in before if before[number] != after[number]]
    assert len(changed) == 1, "only the field"
    assert b"/FT /Sig" in after[changed[0]]


def test_it_still_conforms_and_its_field_is_in_the_tree(content: bytes) -> None:
    for profile in PROFILES:
        assert page.validate_pdf_bytes(content, profile=profile).failures == []
    assert pdf_tags.read(content).faults == []
    with pikepdf.open(BytesIO(content)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_a_stream_whose_end_is_ambiguous_is_written_differently(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = signed_plan(certificate=certificate.digest()).content
    monkeypatch.setattr(module, "_AMBIGUOUS", b"/Length")  # as if every attempt had one
    assert judged(certified(sealed, certificate)).finding is Finding.SIGNED
    monkeypatch.undo()
    assert b"\r\nendstream" not in certified(sealed, certificate)[len(sealed) :]


def check_changed_bit(content: bytes, place: int) -> None:
    changed = bytearray(content)
    changed[place // 8 % len(content)] ^= 1 << place % 8
    assert judged(bytes(changed)).finding in (Finding.CHANGED, Finding.NOT_OURS)


@settings(max_examples=10)
@given(st.integers(0, 2**24))
def test_a_changed_bit_is_never_unchanged(content: bytes, place: int) -> None:
    check_changed_bit(content, place)


def check_addition(content: bytes, step: int, step_in_signature: int) -> None:
    """Change every so many bits of what was added, and of the signature in it, most of which nothing signs."""
    start = content.index(b"%%EOF\n")
    signature = content.index(b"/Contents <", start)
    for first, end, every in ((start, len(content), step), (signature, signature + 2200, step_in_signature)):
        for place in range(first * 8, end * 8, every):
            check_changed_bit(content, place)


@pytest.mark.long
def test_no_changed_bit_of_the_addition_is_unchanged(content: bytes) -> None:
    check_addition(content, 997, 101)


@pytest.mark.slow
def test_no_changed_bit_of_the_addition_is_unchanged_at_length(content: bytes) -> None:
    check_addition(content, 31, 1)


def test_a_further_addition_or_the_loss_of_the_signature_is_a_change(content: bytes) -> None:
    end = content.index(b"%%EOF\n") + len(b"%%EOF\n")
    for changed in (
        content + b"\n",
        content[:end],
        content[:-1],
        updated(content),
        saved_again(content),
        content[:end] * 2,
    ):
        assert judged(changed).finding is Finding.CHANGED


def test_the_signature_of_another_certificate_is_a_change(certificate: Certificate) -> None:
    other = Certificate(pkcs12_file(issued("Marta Lindqvist")), PASSWORD)
    assert judged(certified(signed_plan(certificate=certificate.digest()).content, other)).finding is Finding.CHANGED


def test_an_unusable_certificate_is_refused(certificate: Certificate) -> None:
    with pytest.raises(BadInput, match="check its password"):
        Certificate(certificate.pkcs12, "Graz 8010").digest()
    with pytest.raises(BadInput, match="check its password"):
        Certificate(b"%PDF-1.7", PASSWORD).digest()
    with pytest.raises(BadInput, match="expired on"):
        Certificate(pkcs12_file(issued("Marta Lindqvist", days=-1)), PASSWORD).digest()
    edwards = ed25519.Ed25519PrivateKey.generate()
    with pytest.raises(BadInput, match="Only a certificate with an RSA"):
        Certificate(pkcs12_file(issued("Marta Lindqvist", key=edwards)), PASSWORD).digest()
    assert PASSWORD not in repr(certificate)


def test_without_the_package_certificates_are_refused_with_advice(
    content: bytes, certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("pyhanko")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyhanko", None)
    for step in (lambda: judged(content), lambda: certified(content, certificate)):
        with pytest.raises(Refused, match="need the package pyHanko"):
            step()
