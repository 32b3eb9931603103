"""Ed25519 keys, against the test vectors of RFC 8032 (7.1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.support.signing import PublicKey, SigningKey

VECTORS = {
    "empty": (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    "two bytes": (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", VECTORS)
def test_signatures_are_those_of_the_standard(name: str) -> None:
    secret, public, content, signature = map(bytes.fromhex, VECTORS[name])
    key = SigningKey(secret)
    assert key.public.raw == public
    assert key.sign(content) == signature
    assert key.public.verifies(signature, content)


@given(st.binary(max_size=80), st.integers(0, 511))
def test_a_signature_with_one_changed_bit_is_refused(content: bytes, bit: int) -> None:
    key = SigningKey(b"k" * 32)
    signature = bytearray(key.sign(content))
    signature[bit // 8] ^= 1 << bit % 8
    assert not key.public.verifies(bytes(signature), content)


@given(st.binary(max_size=70), st.binary(max_size=40))
def test_what_is_no_signature_or_no_key_verifies_nothing(signature: bytes, raw: bytes) -> None:
    assert not SigningKey(b"k" * 32).public.verifies(signature, b"text")
    assert not PublicKey(raw).verifies(SigningKey(b"k" * 32).sign(b"other"), b"text")


def test_a_private_key_is_part_of_no_text() -> None:
    key = SigningKey(b"abcdefghijklmnopqrstuvwxyz012345")
    assert "abc" not in repr(key)
    assert "abc" not in str({"key": key})


def test_a_fingerprint_is_the_start_of_the_digest_in_groups() -> None:
    assert PublicKey(b"").fingerprint == "E3B0 C442 98FC 1C14 9AFB F4C8 996F B924"
