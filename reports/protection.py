"""Protection of exported documents that the user chooses: a password, or a signature with their own certificate."""

from dataclasses import dataclass, field, replace

from models.support.errors import BadInput
from models.support.messages import message
from models.support.signing import SigningKey
from reports.certificate import Certificate, certified
from reports.document import Document
from reports.signature import Signer


@dataclass(frozen=True, slots=True)
class Protection:
    """A password, a certificate, or neither. Raises BadInput for both: encrypting breaks what a certificate has signed."""

    password: str = field(default="", repr=False)
    certificate: Certificate | None = None

    def __post_init__(self) -> None:
        if self.password and self.certificate:
            raise BadInput(
                message("A copy protected by a password cannot be signed with a certificate. Choose one of the two.")
            )

    def signer(self, key: SigningKey) -> Signer:
        """With what the document is signed before it is protected. Raises BadInput for an unusable certificate."""
        return Signer(key, self.certificate.digest() if self.certificate else None)

    def applied(self, document: Document, key: SigningKey) -> Document:
        """The protected document; unchanged without protection.

        Raises BadInput for a password that a PDF cannot have, and as `certified`.
        """
        if self.certificate:
            return replace(document, content=certified(document.content, self.certificate))
        if self.password:
            from reports.protected_copy import protected  # loads what reads PDFs, which takes a moment

            return protected(document, self.password, key)
        return document


UNPROTECTED = Protection()
