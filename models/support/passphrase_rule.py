"""Minimum that every new passphrase, and every password of a protected document, must reach.

It applies where a secret is chosen. What exists already opens with the secret it has.
"""

import unicodedata

from models.support.errors import BadInput
from models.support.messages import message
from models.support.passphrase_strength import Strength, judge

MIN_LENGTH = 8
"""Characters: the least that NIST SP 800-63B-4, section 3.1.1.2, accepts of a password."""


def refuse_weak_passphrase(passphrase: str) -> None:
    """Raise BadInput for a passphrase that is too short, or that an attacker guesses at once."""
    if _is_short(passphrase):
        raise BadInput(
            message(
                "This passphrase is too short. Use at least {number} characters, for example several unrelated words.",
                number=MIN_LENGTH,
            )
        )
    if _is_guessed_at_once(passphrase):
        raise BadInput(message("This passphrase is guessed at once. Use several unrelated words."))


def refuse_weak_password(password: str) -> None:
    """As `refuse_weak_passphrase`, for the password of a PDF."""
    if _is_short(password):
        raise BadInput(
            message(
                "This password is too short. Use at least {number} characters, for example several unrelated words.",
                number=MIN_LENGTH,
            )
        )
    if _is_guessed_at_once(password):
        raise BadInput(message("This password is guessed at once. Use several unrelated words."))


def _is_short(secret: str) -> bool:
    return len(unicodedata.normalize("NFC", secret)) < MIN_LENGTH


def _is_guessed_at_once(secret: str) -> bool:
    return judge(secret).strength <= Strength.VERY_WEAK
