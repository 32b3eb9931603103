"""How exact numbers are written for people: rounded half up, at the very end."""

from fractions import Fraction

NOTHING = "–"
_NO_BREAK_SPACE = "\u00a0"


def decimals(value: Fraction | None, places: int = 2) -> str:
    """`value` with so many decimals, halves rounded away from zero; an en dash for None."""
    if value is None:
        return NOTHING
    unit = 10**places
    digits = str((2 * abs(value.numerator) * unit + value.denominator) // (2 * value.denominator)).zfill(places + 1)
    sign = "-" if value < 0 and digits.strip("0") else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def percent(value: Fraction | None, places: int = 1) -> str:
    """`value`, where 1 is the whole, in per cent: "70.2 %" with a no-break space; an en dash for None."""
    return NOTHING if value is None else decimals(value * 100, places) + _NO_BREAK_SPACE + "%"


def exact(value: Fraction | None) -> str | None:
    """`value` as it is: "284567/77000", or "4" for a whole number; None for None."""
    return None if value is None else str(value)
