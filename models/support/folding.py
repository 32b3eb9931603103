"""Comparison of texts: folding for every search, and keys for equality."""

import re
import unicodedata
from functools import lru_cache

from models.support.names import INVISIBLE

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
        "ß": "ss", "Ł": "l", "Ø": "o", "Đ": "d", "Ð": "d", "Ħ": "h", "Æ": "ae", "Œ": "oe", "Þ": "th", "ẞ": "ss",
    } | dict.fromkeys("'\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4\u1ffd`\uff07", "")
    | dict.fromkeys(_DASHES, "-")
)  # fmt: skip
"""Letters without a canonical decomposition to their usual ASCII spelling, and variants of apostrophes and dashes."""
_LOOK_ALIKES = str.maketrans("авекмнорстухіјѕαβεζηικμνορτυχ", "abekmhopctyxijsabezhikmnoptyx") | dict.fromkeys(
    map(ord, _DASHES), "-"
)
MIN_PART = 3
"""Letters from which the beginning of a word may stand for a person where the choice is not confirmed."""
_DIGITS = str.maketrans("oli", "011")
"""Letters, in lower case, whose capital or small form looks like a digit."""
_UNSPACED = "\u2e80"
"""First character of the scripts of East Asia."""
_MARKS = re.compile("[\u0300-\u036f\ufe0f]")
"""Accents, and the selector that many keyboards add to an emoji."""


def fold(text: str) -> str:
    """The text without case, accents, apostrophes, width and variants of dashes: "O’Briën" becomes "obrien".

    Only accents of Latin, Greek and Cyrillic letters are removed; marks of other scripts distinguish words.
    """
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS)).casefold()
    bare = _MARKS.sub("", INVISIBLE.sub("", unicodedata.normalize("NFKD", plain)))
    return unicodedata.normalize("NFC", bare.translate(_LETTERS))


def same_key(text: str) -> str:
    """Equality key of a text, which ignores case, width and Unicode form.

    Accents count, because the names of two people may differ in one only.
    """
    if text.isascii():
        return text.lower().strip()
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return INVISIBLE.sub("", plain).strip()


def look_alike_key(text: str) -> str:
    """Equality key of an email address: equal for texts that look the same.

    As `same_key`, and also equal for dashes of any kind, spaces of any number, and Cyrillic and Greek letters whose capitals
    look like Latin ones: "ENG\u20117" is "eng-7".
    """
    key = same_key(text)
    return " ".join((key if key.isascii() else key.translate(_LOOK_ALIKES)).split())


def code_key(text: str) -> str:
    """Equality key of an employee ID or the name of a cycle: "E 1OO1" is "e1001".

    As `look_alike_key`, and also equal without spaces, for O and 0, and for l, I and 1. Addresses differ by such letters:
    ian@ and lan@ are two people.
    """
    whole = "".join(look_alike_key(text).split())
    return (whole if whole.isascii() else unicodedata.normalize("NFKC", whole)).translate(_DIGITS)


def has_words(typed: str, *texts: str | None) -> bool:
    """Whether every word of `typed` occurs anywhere in one of the texts, all folded."""
    searched = fold("\n".join(filter(None, texts)))
    return all(word in searched for word in _typed_words(typed))


def begins_words(typed: str, *texts: str | None) -> bool:
    """Whether every word of `typed` begins a word of the texts, or a part after a hyphen, all folded.

    A word in a script without spaces, such as the first name in 山田太郎, may begin anywhere.
    """
    searched = " " + " ".join(fold(" ".join(filter(None, texts))).split())
    if "-" in searched:
        searched += searched.replace("-", " ")
    return all(f" {word}" in searched or (word >= _UNSPACED and word in searched) for word in _typed_words(typed))


def is_clear_part(typed: str, name: str) -> bool:
    """Whether each word of `typed` is a whole word of the name, or long enough to mean it on purpose.

    In scripts without spaces one character is enough.
    """
    words = fold(name).replace("-", " ").split() + fold(name).split()
    return all(len(word) >= MIN_PART or word >= _UNSPACED or word in words for word in _typed_words(typed))


@lru_cache(maxsize=1)
def _typed_words(typed: str) -> list[str]:
    """The folded words of a search, cached because each row of the search needs them."""
    return fold(typed).split()
