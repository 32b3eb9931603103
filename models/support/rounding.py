"""Rounding of all numbers that people read, in English notation. Screens and documents localise them.

A number is rounded once, from its exact fraction, when it is written; ties go away from zero (1.005 is 1.01, −0.625 is
−0.63), as Python's ROUND_HALF_UP does.
"""

from fractions import Fraction

from models.support.messages import FormattedNumber

NOTHING = "–"
_NO_BREAK_SPACE = "\u00a0"


def grouped(value: int) -> FormattedNumber:
    """A whole number with commas between thousands."""
    return FormattedNumber(f"{value:,}")


def decimals(value: Fraction | None, places: int = 2) -> FormattedNumber:
    """`value` with `places` decimals, halves rounded away from zero; an en dash for None."""
    if value is None:
        return FormattedNumber(NOTHING)
    unit = 10**places
    digits = str((2 * abs(value.numerator) * unit + value.denominator) // (2 * value.denominator)).zfill(places + 1)
    sign = "-" if value < 0 and digits.strip("0") else ""
    return FormattedNumber(sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits))


def signed_decimals(value: Fraction | None, places: int = 2) -> FormattedNumber:
    """`value` with its sign, "+0.25" or "−0.25"; without a sign if it rounds to zero; an en dash for None."""
    written = decimals(value, places)
    if value is None or not written.strip("0."):
        return written
    return FormattedNumber(f"+{written}" if value > 0 else written.replace("-", "−"))


def percent(value: Fraction | None, places: int = 1) -> FormattedNumber:
    """`value`, where 1 is the whole, in per cent: "70.2 %" with a no-break space; an en dash for None."""
    return FormattedNumber(NOTHING if value is None else f"{decimals(value * 100, places)}{_NO_BREAK_SPACE}%")


def fraction_text(value: Fraction | None) -> str | None:
    """`value` unrounded: "284567/77000", or "4" for a whole number; None for None."""
    return None if value is None else str(value)
