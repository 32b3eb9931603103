"""Sources of time and random numbers: the system, or a seed for reproducible content."""

from datetime import UTC, date, datetime, timedelta
from random import Random, SystemRandom


class Source:
    """The system's clock and its secure random numbers."""

    def __init__(self) -> None:
        self.random: Random = SystemRandom()

    def now(self) -> datetime:
        """The current time in UTC."""
        return datetime.now(UTC)


class SeededSource(Source):
    """A clock that starts on a given day and advances one second per call, and random numbers from a seed."""

    def __init__(self, seed: int, day: date) -> None:
        self.random = Random(seed)  # noqa: S311 - sample content must be reproducible
        self._now = datetime(day.year, day.month, day.day, tzinfo=UTC)

    def now(self) -> datetime:
        """The time one second after that of the last call."""
        self._now += timedelta(seconds=1)
        return self._now


def uuid7(source: Source) -> str:
    """A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so that newer ones sort later."""
    milliseconds = int(source.now().timestamp() * 1000)
    random_bits = source.random.getrandbits(74)
    value = milliseconds << 80 | 7 << 76 | (random_bits >> 62) << 64 | 2 << 62 | random_bits & (1 << 62) - 1
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
