"""Forms of Han characters: Japanese writes some otherwise than Chinese, and Unicode gives both one code.

The language of a document, English or German, does not tell. Its kana do: they decide for all of its text, so that a name
looks the same in every line of it and is read in one language.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from reports.script_fonts import KANA, KANJI

MIN_KANA = 0.1
"""Kana for each Han character from which texts are Japanese. Japanese has more kana than Han, a Chinese text a name at most."""
_HAN = re.compile("[\u3005\u3400-\u9fff\uf900-\ufaff]")

_of_document: ContextVar[bool | None] = ContextVar("forms of Han characters", default=None)


@contextmanager
def forms_for(texts: Iterable[str]) -> Iterator[None]:
    """A block in which Han characters have the forms of the language that these texts, those of a document, are in."""
    foreign = "".join({text for text in texts if not text.isascii()})
    kana = len(KANA.findall(foreign))
    token = _of_document.set(kana > 0 and kana >= MIN_KANA * len(_HAN.findall(foreign)))
    try:
        yield
    finally:
        _of_document.reset(token)


def is_japanese() -> bool | None:
    """Whether the current document has Japanese forms. None outside of one: then the kana of each line decide."""
    return _of_document.get()


def language_of(code: str, text: str) -> str:
    """The language in which a part of a document is read that is in the language `code`, judged alone.

    A text of Han characters alone is read as Japanese in a Japanese document, unless Japanese lacks one of them.
    """
    reads_japanese = code == "zh" and is_japanese() and KANJI.has("".join(_HAN.findall(text)))
    return "ja" if reads_japanese else code
