"""Sort key of names, ids and other short texts: the same order in every list, page, document and command.

The order is that of the Unicode collation (CLDR root) for the alphabets below, except that apostrophes do not count and þ is
placed as th. English and German, the languages of the window, both use it: German dictionaries (DIN 5007-1) place ö with o and
ß with ss. A language that places letters elsewhere, as Swedish does with å, ä and ö, needs an alphabet of its own here before
it becomes one of the window.
"""

import re
import unicodedata

from models.support.folding import fold

_ALPHABETS = """
    bɓ dɖɗ eəɛ gɠɣ kƙ nŋ oɔ vʋ yƴ zʒ
    аәӕ гґғҕ дђ еє жҗ зҙѕ иійј кқҡ лљ нңҥњ оө сҫ тћ уүұ хҳһ цҵ чҷџ
    بپ ثٹ جچ ذڈ زڑژ كکگ نں هھہ يیے
"""
"""Letters that have their code points far from their place: each group follows its first letter, and precedes the next one."""
_LAST = 0xE000
"""First code point of those that follow the letters of every script, and that no text uses: Unicode's private use."""
_PLACES = {
    ord(letter): f"{group[0]}{chr(_LAST + place)}"
    for group in _ALPHABETS.split()
    for place, letter in enumerate(group[1:])
} | {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}  # beside the same syllable in Hiragana
_SHORT_I = str.maketrans({"й": _PLACES[ord("й")], "Й": _PLACES[ord("й")]})
"""A letter of its own in every Cyrillic alphabet, which `fold` takes for и with an accent."""
_DIGITS = re.compile(r"\d+")
_END = "\x01"
"""Precedes all characters of a name, so that a name precedes a longer one that begins with it."""


def sort_key(text: str) -> str:
    """Sort key: É next to E, numbers by value, so that 9 precedes 10, and и before і before й.

    Case and accents decide only between texts that are otherwise equal. Keys are equal only for the same text in any
    Unicode form, so the order does not depend on the order before.
    """
    if text.isascii():
        return f"{_DIGITS.sub(_by_value, fold(text))}{_END}{text}"
    placed = fold(unicodedata.normalize("NFC", text).translate(_SHORT_I)).translate(_PLACES)
    return f"{_DIGITS.sub(_by_value, placed)}{_END}{unicodedata.normalize('NFD', text)}"


def _by_value(digits: re.Match[str]) -> str:
    value = "".join(str(unicodedata.decimal(digit)) for digit in digits[0]).lstrip("0")
    return f"{len(value):04}{value}"
