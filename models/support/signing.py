"""Ed25519 keys (RFC 8032): a workspace signs its documents with the private one, anyone verifies with the public one.

`cryptography` is imported where it is used, because neither the start of the window nor most commands sign anything.
"""

from dataclasses import dataclass, field
from hashlib import sha256

_SHOWN_DIGITS = 32
"""Hexadecimal digits of a fingerprint: 128 bits, too many to find a second key with the same ones."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that verifies signatures: 32 bytes."""

    raw: bytes

    @property
    def fingerprint(self) -> str:
        """The first 128 bits of the SHA-256 of the key for people to compare, such as "7A31 09BF …": eight groups."""
        digits = sha256(self.raw).hexdigest()[:_SHOWN_DIGITS].upper()
        return " ".join(digits[start : start + 4] for start in range(0, _SHOWN_DIGITS, 4))

    def verifies(self, signature: bytes, content: bytes) -> bool:
        """Whether the owner of the private key signed this content. False also for what is no key or no signature."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, content)
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key that signs: 32 secret bytes, which are part of no text."""

    secret: bytes = field(repr=False)

    @property
    def public(self) -> PublicKey:
        """The key that verifies what this one signs."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return PublicKey(Ed25519PrivateKey.from_private_bytes(self.secret).public_key().public_bytes_raw())

    def sign(self, content: bytes) -> bytes:
        """The signature of this content, 64 bytes. The same content has the same signature."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.secret).sign(content)
