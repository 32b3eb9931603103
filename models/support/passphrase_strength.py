"""Estimate of the strength of a passphrase, calculated locally."""

from enum import IntEnum

from msgspec import Struct

from models.support.messages import Message
from models.support.passphrase_advice import ADVICE

MAX_JUDGED_LENGTH = 72
"""Characters. Longer input makes the estimate slow and does not change its result."""


class Strength(IntEnum):
    """Resistance to guessing with many computers, as rated by zxcvbn (0 to 4); NONE is an empty passphrase."""

    NONE = -1
    VERY_WEAK = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


STRENGTH_THRESHOLD = Strength.GOOD


class Judgement(Struct, frozen=True):
    """Strength of a passphrase, and advice to make it stronger, which may be empty."""

    strength: Strength
    advice: tuple[Message, ...]


def judge(passphrase: str, known: tuple[str, ...] = ()) -> Judgement:
    """Judge a passphrase; `known` are words an attacker would try first, such as the name of the file."""
    if not passphrase:
        return Judgement(Strength.NONE, ())
    from zxcvbn import zxcvbn  # imported here because its word lists load slowly

    found = zxcvbn(passphrase[:MAX_JUDGED_LENGTH], user_inputs=[word for word in known if word])
    feedback = found["feedback"]
    sentences = (ADVICE.get(line) for line in (feedback["warning"], *feedback["suggestions"]))
    return Judgement(Strength(found["score"]), tuple(dict.fromkeys(line for line in sentences if line)))
