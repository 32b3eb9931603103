"""Day on which the sample of the tests is created, so that its cycles and dates are constant."""

from datetime import date

SAMPLE_DAY = date(2026, 9, 1)
"""In 2026-H2. The cycles before are 2026-H1, whose reviews are concluded, and 2025-H2."""
