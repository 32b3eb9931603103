"""Minimum that every new passphrase, and every password of a protected document, must reach.

It applies where a secret is chosen. What exists already opens with the secret it has.
"""

import unicodedata

from models.support.errors import BadInput
from models.support.messages import Message, message
from models.support.passphrase_strength import Strength, judge

MIN_LENGTH = 8
"""Characters: the least that NIST SP 800-63B-4, section 3.1.1.2, accepts of a password."""


def refuse_weak_passphrase(passphrase: str) -> None:
    """Raise BadInput for a passphrase that is too short, or that an attacker guesses at once."""
    _refuse_weak(
        passphrase,
        message(
            "This passphrase is too short. Use at least {number} characters, for example several unrelated words.",
            number=MIN_LENGTH,
        ),
        message("This passphrase is guessed at once. Use several unrelated words."),
    )


def refuse_weak_password(password: str) -> None:
    """As `refuse_weak_passphrase`, for the password of a PDF."""
    _refuse_weak(
        password,
        message(
            "This password is too short. Use at least {number} characters, for example several unrelated words.",
            number=MIN_LENGTH,
        ),
        message("This password is guessed at once. Use several unrelated words."),
    )


def _refuse_weak(secret: str, too_short: Message, guessed: Message) -> None:
    if len(unicodedata.normalize("NFC", secret)) < MIN_LENGTH:
        raise BadInput(too_short)
    if judge(secret).strength <= Strength.VERY_WEAK:
        raise BadInput(guessed)
