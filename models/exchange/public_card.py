"""Public card of a workspace: a small file with the key that verifies its documents, kept by people without the workspace."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from models.exchange.bounded_files import is_large
from models.exchange.files import read_json
from models.queries.settings import settings
from models.queries.signing import signing_key
from models.support.errors import BadInput
from models.support.messages import message
from models.support.signing import PublicKey
from models.workspace.workspace import Workspace

SUFFIX = ".plumbline-card"
VERSION = 1
KEY_SIZE = 32
"""Bytes of a public key."""
MAX_SIZE = 10_000
"""Bytes of the largest file that may be a card. One with the longest names has some 3,000, so no larger file is read."""


@dataclass(frozen=True, slots=True)
class PublicCard:
    """The public key of a workspace, and what its owner calls it. Names on a card are claims; the key is what counts."""

    workspace: str
    organisation: str
    issued_on: date
    key: PublicKey

    @property
    def name(self) -> str:
        """The workspace with its organisation, for display."""
        return f"{self.workspace}, {self.organisation}" if self.organisation else self.workspace


class _File(msgspec.Struct, forbid_unknown_fields=True):
    plumbline_card: int
    workspace: str
    organisation: str
    issued_on: date
    key: str
    fingerprint: str


def public_card(workspace: Workspace, today: date) -> PublicCard:
    """The card of an open workspace."""
    return PublicCard(workspace.path.stem, settings(workspace).organisation, today, signing_key(workspace).public)


def card_text(card: PublicCard) -> str:
    """The content of the file: JSON, with the fingerprint for people who compare it."""
    fields = {
        "plumbline_card": VERSION,
        "workspace": card.workspace,
        "organisation": card.organisation,
        "issued_on": card.issued_on.isoformat(),
        "key": card.key.raw.hex(),
        "fingerprint": card.key.fingerprint,
    }
    return json.dumps(fields, ensure_ascii=False, indent=1) + "\n"


def read_card(path: Path) -> PublicCard:
    """The card in a file. Raises BadInput if it cannot be read, is no card, or its fingerprint is not that of its key."""
    if is_large(path, MAX_SIZE):
        raise BadInput(message("{file} is not a public card of a workspace.", file=path.name))
    return _card(read_json(path), path.name)


def card_of_text(text: str) -> PublicCard:
    """The card with this content, as `card_text` wrote it. Raises BadInput if it is no card."""
    try:
        return _card(json.loads(text), text)
    except ValueError as error:
        raise BadInput(message("{file} is not a public card of a workspace.", file=text)) from error


def _card(content: object, name: str) -> PublicCard:
    try:
        file = msgspec.convert(content, _File)
        key = PublicKey(bytes.fromhex(file.key))
    except (msgspec.ValidationError, ValueError) as error:
        raise BadInput(message("{file} is not a public card of a workspace.", file=name)) from error
    if file.plumbline_card != VERSION:
        raise BadInput(
            message("{file} is a public card of another version of Plumbline. Ask for a new card.", file=name)
        )
    if len(key.raw) != KEY_SIZE or key.fingerprint != file.fingerprint:
        raise BadInput(message("{file} is damaged: its fingerprint does not match its key.", file=name))
    return PublicCard(file.workspace, file.organisation, file.issued_on, key)
