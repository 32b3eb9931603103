"""How strong a passphrase is, judged on this computer alone."""

from dataclasses import dataclass
from enum import IntEnum

from models.support.messages import Message, message

MAX_JUDGED_LENGTH = 72
"""Characters. The judge takes ever longer, and nothing beyond makes a difference."""


class Strength(IntEnum):
    """How long somebody who guesses with many computers would need."""

    NONE = -1
    VERY_WEAK = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


STRENGTH_THRESHOLD = Strength.GOOD


@dataclass(frozen=True, slots=True)
class Judgement:
    """How strong a passphrase is, and what would make it stronger; `advice` may be empty."""

    strength: Strength
    advice: tuple[Message, ...]


def judge(passphrase: str, known: tuple[str, ...] = ()) -> Judgement:
    """Judge a passphrase; `known` are words an attacker would try first, such as the name of the file."""
    if not passphrase:
        return Judgement(Strength.NONE, ())
    from zxcvbn import zxcvbn  # its lists of words take a while to load

    found = zxcvbn(passphrase[:MAX_JUDGED_LENGTH], user_inputs=[word for word in known if word])
    feedback = found["feedback"]
    advice = (feedback["warning"], *feedback["suggestions"])
    return Judgement(Strength(found["score"]), tuple(message(line) for line in advice if line))
