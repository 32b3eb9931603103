"""The sRGB colour profile, so that colours look the same on every device (ICC.1:2004-10, profile version 4.2).

Built from the published numbers of IEC 61966-2-1: primaries and white point D65, adapted to the white point D50 of profiles
with the Bradford matrix (ICC.1:2010, Annex E), and the transfer function as its five parameters.
"""

import struct
from itertools import accumulate

D50 = (0.9642, 1.0, 0.8249)
"""White point of every profile, as CIE XYZ."""
PRIMARIES = ((0.43604, 0.22248, 0.01392), (0.38511, 0.71691, 0.09707), (0.14305, 0.06061, 0.71391))
"""Red, green and blue of sRGB as CIE XYZ, adapted to D50."""
ADAPTATION = (1.04789, 0.02292, -0.05022, 0.02958, 0.99048, -0.01708, -0.00925, 0.01507, 0.75168)
"""The Bradford matrix from D65 to D50, by rows."""
TRANSFER = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Parameters g, a, b, c and d of the transfer function."""


def srgb() -> bytes:
    """The profile."""
    curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0) + _fixed(*TRANSFER)
    colorants = [b"XYZ " + bytes(4) + _fixed(*primary) for primary in PRIMARIES]
    tags = {
        b"desc": _text("sRGB IEC61966-2.1"),
        b"cprt": _text("No copyright. Use freely."),
        b"wtpt": b"XYZ " + bytes(4) + _fixed(*D50),
        b"chad": b"sf32" + bytes(4) + _fixed(*ADAPTATION),
        **dict(zip((b"rXYZ", b"gXYZ", b"bXYZ"), colorants, strict=True)),
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    bodies = [body.ljust(-(-len(body) // 4) * 4, b"\0") for body in tags.values()]
    places = list(accumulate(map(len, bodies), initial=128 + 4 + 12 * len(tags)))
    table = b"".join(
        name + struct.pack(">II", place, len(body))
        for (name, body), place in zip(tags.items(), places[:-1], strict=True)
    )
    return _header(places[-1]) + struct.pack(">I", len(tags)) + table + b"".join(bodies)


def _header(size: int) -> bytes:
    created = struct.pack(">6H", 1999, 10, 1, 0, 0, 0)
    start = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    return (start + created + b"acsp" + bytes(28) + _fixed(*D50)).ljust(128, b"\0")


def _text(words: str) -> bytes:
    """Text in one language, in the form of version 4."""
    written = words.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(written), 28) + written


def _fixed(*numbers: float) -> bytes:
    """Signed numbers with 16 binary places."""
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)
