"""Public card: written by a workspace, read back equal, refused if anything on it is wrong."""

import json
from datetime import date
from pathlib import Path

import pytest

from models.exchange.public_card import MAX_SIZE, PublicCard, card_of_text, card_text, public_card, read_card
from models.queries.signing import signing_key
from models.support.errors import BadInput
from models.workspace.workspace import Workspace
from tests.reports.signed_documents import CARD

TODAY = date(2026, 11, 27)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "team.plumbline-card"


def test_a_card_is_read_back(workspace: Workspace, path: Path) -> None:
    card = public_card(workspace, TODAY)
    path.write_text(card_text(card), encoding="utf-8")
    assert read_card(path) == card_of_text(card_text(card)) == card
    assert card.key == signing_key(workspace).public
    assert card.name == "team"


def test_a_card_holds_nothing_secret(workspace: Workspace, path: Path) -> None:
    written = card_text(public_card(workspace, TODAY))
    assert sorted(json.loads(written)) == [
        "fingerprint", "issued_on", "key", "organisation", "plumbline_card", "workspace",
    ]  # fmt: skip
    assert signing_key(workspace).secret.hex() not in written


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("key", "00" * 32, "its fingerprint does not match its key"),
        ("key", "00" * 31, "its fingerprint does not match its key"),
        ("key", "no digits", "is not a public card"),
        ("key", 7, "is not a public card"),
        ("fingerprint", "0000", "its fingerprint does not match its key"),
        ("plumbline_card", 2, "of another version"),
        ("issued_on", "soon", "is not a public card"),
        ("more", "x", "is not a public card"),
    ],
)
def test_a_wrong_card_is_refused(workspace: Workspace, path: Path, field: str, value: object, words: str) -> None:
    fields = json.loads(card_text(public_card(workspace, TODAY)))
    path.write_text(json.dumps(fields | {field: value}), encoding="utf-8")
    with pytest.raises(BadInput, match=words):
        read_card(path)


def test_a_large_file_is_no_card_and_is_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window reads cards itself, so it would wait for a file of 20 MB."""
    path.write_text(card_text(CARD) + " " * MAX_SIZE, encoding="utf-8")
    monkeypatch.setattr(Path, "open", lambda *_arguments: pytest.fail("it was opened"))
    with pytest.raises(BadInput, match="is not a public card"):
        read_card(path)


def test_a_card_with_the_longest_names_is_small() -> None:
    card = PublicCard("\U0001f600" * 63, "\U0001f600" * 200, TODAY, CARD.key)
    assert len(card_text(card).encode()) < MAX_SIZE / 2


@pytest.mark.parametrize("content", ["", "[]", "{}", "7", "%PDF-1.7"])
def test_a_file_of_another_kind_is_refused(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BadInput):
        read_card(path)
    with pytest.raises(BadInput):
        card_of_text(content)
