"""Signature with the user's own certificate (PAdES, ETSI EN 319 142), added to a finished document without changing its bytes.

The statement that the workspace signs names the certificate. So only its owner can add something that is accepted: a document
with another addition, or with another one after it, is a changed one. Whether an authority vouches for the certificate is for
the receiver's PDF reader to say.

pyHanko is loaded only here and is optional: it brings parts for the network, which are never called.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from models.support.errors import BadInput, Refused
from models.support.messages import message
from reports import seal
from reports.tagged_canvas import SIGNATURE_FIELD

if TYPE_CHECKING:
    from asn1crypto import cms
    from asn1crypto import x509 as asn1_x509
    from cryptography import x509
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

MAX_PARTS = 8
"""Ends of a file that are tried as the end of the document below a signature."""
_SIZES = (16384, 16386, 16388)
"""Hexadecimal digits reserved for a signature. Another number changes the data of the stream that follows it."""
_AMBIGUOUS = b"\r\nendstream"
"""pyHanko ends streams by LF. Where the data ends with CR, PDF/A validators take both for the line end."""
_END = re.compile(rb"%%EOF\n")
_RANGE = re.compile(rb"/ByteRange \[ ?0 (\d{1,10}) (\d{1,10}) (\d{1,10}) *\]")
_CONTENTS = re.compile(rb"<([0-9A-F]+)>")


class PackageMissing(Refused):
    """The optional package is not installed."""

    def __init__(self) -> None:
        super().__init__(message("Certificates need the package pyHanko. The README says how to install it."))


@dataclass(frozen=True, slots=True)
class Certificate:
    """A PKCS#12 file with the user's certificate and private key, and the password that opens it."""

    pkcs12: bytes = field(repr=False)
    password: str = field(repr=False)

    def digest(self) -> str:
        """The SHA-256 of its certificates, which identifies them in a statement.

        Raises BadInput if the file cannot be opened, has no private key or one of a kind that PDF readers seldom know, or
        its certificate has expired.
        """
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric import ec, rsa
        from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

        try:
            key, own, others = pkcs12.load_key_and_certificates(self.pkcs12, self.password.encode())
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise BadInput(
                message(
                    "The certificate cannot be opened. Choose a PKCS#12 file (.p12 or .pfx) and check its password."
                )
            ) from error
        if key is None or own is None:
            raise BadInput(message("The file has no certificate with its private key."))
        if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
            raise BadInput(
                message("Only a certificate with an RSA or elliptic-curve key can sign. Choose another one.")
            )
        _refuse_expired(own)
        return _digest(item.public_bytes(Encoding.DER) for item in (own, *others))


def certified(content: bytes, certificate: Certificate) -> bytes:
    """The document with the signature added. It must have been built for this certificate.

    Raises Refused if pyHanko is not installed.
    """
    try:
        from pyhanko.sign import signers
        from pyhanko.sign.fields import SigSeedSubFilter
    except ImportError as error:
        raise PackageMissing from error
    signer: Any = signers.SimpleSigner.load_pkcs12_data(
        certificate.pkcs12, other_certs=[], passphrase=certificate.password.encode()
    )
    plan = signers.PdfSignatureMetadata(
        field_name=SIGNATURE_FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    for size in _SIZES:
        output: Any = signers.PdfSigner(plan, signer).sign_pdf(
            _writer(content), existing_fields_only=True, bytes_reserved=size
        )
        result = bytes(output.getvalue())
        if _AMBIGUOUS not in result[len(content) :]:
            break
    return result


def document_below(content: bytes) -> bytes | None:
    """The sealed document that something was added to; None if nothing was, or it begins with no such document."""
    ends = (found.end() for found, _ in zip(_END.finditer(content), range(MAX_PARTS), strict=False))
    return next((content[:end] for end in ends if end < len(content) and seal.intact(content[:end])), None)


def holder(content: bytes, below: bytes, certificates: str) -> str | None:
    """The name on the certificate, if what follows the document `below` is its signature of the whole file.

    `certificates` is the digest that the document names. None if anything else was added. Raises Refused if pyHanko, which
    checks it, is not installed.
    """
    try:
        from asn1crypto import cms
        from pyhanko.sign.validation.generic_cms import validate_sig_integrity
    except ImportError as error:
        raise PackageMissing from error
    parts = _signed_parts(content, below)
    if parts is None:
        return None
    signed, signature = parts
    try:
        data = cms.ContentInfo.load(signature, strict=True)["content"]
        [signer], found = data["signer_infos"], [item.chosen for item in data["certificates"]]
        own = next(item for item in found if item.serial_number == signer["sid"].chosen["serial_number"].native)
        others = [item for item in found if item is not own]
        valid = all(validate_sig_integrity(signer, own, "data", hashlib.sha256(signed).digest()))
        named = _digest(item.dump() for item in (own, *others)) == certificates
        return (
            own.subject.native.get("common_name", "–") if valid and named and _canonical(data, own, signature) else None
        )
    except Exception:  # the parsers raise whatever a hostile signature makes them raise; it is then not valid
        return None


def _signed_parts(content: bytes, below: bytes) -> tuple[bytes, bytes] | None:
    """What an addition to a document signs, and the signature in DER; None unless it signs everything but the signature."""
    ranges = list(_RANGE.finditer(content, len(below)))
    if len(ranges) != 1:
        return None
    start, end, length = (int(number) for number in ranges[0].groups())
    found = _CONTENTS.fullmatch(content, start, end)
    if found is None or start < len(below) or end + length != len(content):
        return None
    written = bytes.fromhex(found[1].decode()) if len(found[1]) % 2 == 0 else b""
    size = _der_size(written)
    signature, padding = written[:size], written[size:]
    return None if any(padding) else (content[:start] + content[end:], signature)


def _der_size(written: bytes) -> int:
    """The length of the DER value at the beginning, with its header; its own length has two bytes."""
    return 4 + int.from_bytes(written[2:4], "big") if written[:2] == b"\x30\x82" else 0


def _canonical(data: "cms.SignedData", own: "asn1_x509.Certificate", signature: bytes) -> bool:
    """Whether the parts of a signature that nothing signs are as they must be. `own` is the signer's certificate."""
    from asn1crypto import cms

    [signer] = data["signer_infos"]
    named = cms.IssuerAndSerialNumber({"issuer": own.issuer, "serial_number": own.serial_number})
    return (
        signer["sid"].chosen.dump() == named.dump()
        and cms.ContentInfo.load(signature).dump(force=True) == signature
        and (data["version"].native, signer["version"].native) == ("v1", "v1")
        and [item.dump() for item in data["digest_algorithms"]] == [signer["digest_algorithm"].dump()]
        and data["encap_content_info"].native == {"content_type": "data", "content": None}
        and not data["crls"].native
        and not signer["unsigned_attrs"].native
    )


def _digest(certificates: Iterable[bytes]) -> str:
    """The digest of certificates in DER, of which the first is the signer's."""
    own, *others = certificates
    return hashlib.sha256(b"".join((own, *sorted(others)))).hexdigest()


def _refuse_expired(certificate: "x509.Certificate") -> None:
    until = certificate.not_valid_after_utc
    if until < datetime.now(UTC):
        raise BadInput(message("The certificate expired on {day}. Choose a valid one.", day=until.date()))


def _writer(content: bytes) -> "IncrementalPdfFileWriter":
    """A writer that adds the signature and nothing else, so that the file still conforms to PDF/A-3 and PDF/UA-1."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class Writer(IncrementalPdfFileWriter):
        def _update_meta(self) -> None:
            """Leave the metadata, which this would write without what PDF/A requires."""

        def ensure_output_version(self, version: tuple[int, int]) -> None:
            """Leave the version: PDF/A-3 is based on 1.7."""

        def register_extension(self, ext: object) -> None:
            """Leave the extensions: the document names the one it needs."""

    return Writer(BytesIO(content))
