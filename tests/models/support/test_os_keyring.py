"""The keyring of the system: what is stored, which backends are refused, and the sentences of its failures."""

from importlib.util import find_spec
from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from models.support import os_keyring
from models.support.errors import UnusableFile
from tests.keyring_in_memory import KeyringInMemory, counted_as_real, use_keyring

SECRET = "copper lantern ferry"


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> KeyringInMemory:
    return counted_as_real(monkeypatch)


class PlaintextKeyring(KeyringInMemory):
    """As in the package keyrings.alt."""


PlaintextKeyring.__module__ = "keyrings.alt.file"


class Chain(chainer.ChainerBackend):
    """Of chosen backends."""

    priority = -1.0
    backends: ClassVar[list[KeyringBackend]] = []


def test_a_passphrase_is_kept_under_the_id_of_its_workspace_and_forgotten(backend: KeyringInMemory):
    os_keyring.store("1234-5678", SECRET)
    assert backend.kept == {("Plumbline", "1234-5678"): SECRET}
    assert os_keyring.find("1234-5678") == SECRET
    os_keyring.forget("1234-5678")
    os_keyring.forget("1234-5678")
    assert backend.kept == {}
    with pytest.raises(UnusableFile, match=r"no longer has the passphrase of this workspace\. Enter it"):
        os_keyring.find("1234-5678")


@pytest.mark.parametrize(
    "unreal", [null.Keyring, fail.Keyring, PlaintextKeyring, KeyringInMemory, Chain], ids=lambda kind: kind.__name__
)
def test_a_backend_that_does_not_encrypt_is_refused(unreal: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch):
    use_keyring(monkeypatch, unreal())
    for act in (lambda: os_keyring.store("1", SECRET), lambda: os_keyring.find("1"), lambda: os_keyring.forget("1")):
        with pytest.raises(UnusableFile, match=r"has no keyring that encrypts passphrases \(.*\.\w+\), so Plumbline"):
            act()


def test_of_a_chain_only_the_keyring_of_the_system_is_used(backend: KeyringInMemory, monkeypatch: pytest.MonkeyPatch):
    chain, plain = Chain(), PlaintextKeyring()
    monkeypatch.setattr(Chain, "backends", [null.Keyring(), plain, backend])
    use_keyring(monkeypatch, chain)
    os_keyring.store("1", SECRET)
    assert (plain.kept, list(backend.kept.values())) == ({}, [SECRET])
    monkeypatch.setattr(Chain, "backends", [plain])
    with pytest.raises(UnusableFile, match="no keyring that encrypts"):
        os_keyring.find("1")


def test_a_locked_or_failing_keyring_gives_a_sentence(backend: KeyringInMemory):
    backend.lock()
    with pytest.raises(UnusableFile, match=r"is locked\. Unlock it and try again, or enter the passphrase\."):
        os_keyring.find("1")
    backend.failure = lambda: OSError("org.freedesktop.secrets: SECRET of the bus")
    for act in (lambda: os_keyring.store("1", SECRET), lambda: os_keyring.forget("1")):
        with pytest.raises(UnusableFile, match=r"does not answer \(OSError\)\. Enter the passphrase") as refused:
            act()
        assert "SECRET" not in str(refused.value)


@pytest.mark.parametrize("module", sorted(os_keyring.SYSTEM_BACKENDS))
def test_the_backends_of_the_systems_exist(module: str):
    assert find_spec(module)
