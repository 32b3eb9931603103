"""Language in which assistive software reads a typed text, where it is not the language of the document."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from models.hints.languages import frequent_words
from models.support.language import LANGUAGES

MIN_FREQUENT_WORDS = 2
"""Frequent words of the other language from which a paragraph counts as written in it; names have none."""
_SCRIPTS = {
    "fa": "[\u067e\u0686\u0698\u06a9\u06af\u06cc]",
    "he": "[\u0590-\u05ff]",
    "ar": "[\u0600-\u06ff]",
    "hi": "[\u0904-\u0961]",
    "bn": "[\u0980-\u09ff]",
    "ta": "[\u0b80-\u0bff]",
    "th": "[\u0e00-\u0e7f]",
    "ja": "[\u3040-\u30ff]",
    "ko": "[\uac00-\ud7af]",
    "zh": "[\u4e00-\u9fff]",
}
"""A language of each script, by letters of it. The first that occurs counts: Persian has letters that Arabic lacks, and
Japanese has kana beside Han."""
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


_TOGETHER = (
    "\u0590-\u06ff", "\u0904-\u0961", "\u0980-\u09ff", "\u0b80-\u0bff", "\u0e00-\u0e7f",
    "\u3005\u3040-\u30ff\u4e00-\u9fff", "\uac00-\ud7af",
)  # fmt: skip
"""Letters that are one part if no other letter is between them on a line. Hebrew beside Arabic is, because one word of
the two after the other is drawn before it."""
_IN_SCRIPT = re.compile("|".join(rf"[{letters}][{letters}\W\d_]*" for letters in _TOGETHER))
_FIRST_LETTER = "\u0590"
"""The first letter of these scripts."""


@lru_cache(maxsize=1000)
def languages_of(text: str, document: str) -> Sequence[tuple[str, str]]:
    """The parts of `text` with the code of the language of each; empty for `document`, that of the document, or unknown.

    Parts differ in script. Words in Latin letters on a line of another script, such as SQL, follow that line.
    """
    if not text or max(text) < _FIRST_LETTER:
        return ((spoken_language(text, document), text),)
    words = _language_of_words(text, document, "")
    parts: list[tuple[str, str]] = []
    for line in text.splitlines(keepends=True):
        for code, part in _by_script(line, document, _language_of_script(line) or words):
            if parts and (code == parts[-1][0] or not any(map(str.isalpha, part))):
                code, before = parts.pop()
                part = before + part
            parts.append((code, part))
    return tuple(parts)


def _by_script(line: str, document: str, otherwise: str) -> Iterator[tuple[str, str]]:
    end = 0
    for match in _IN_SCRIPT.finditer(line):
        if between := line[end : match.start()]:
            yield _language_of_words(between, document, otherwise), between
        yield _language_of_script(match[0]), match[0]
        end = match.end()
    if end < len(line):
        yield _language_of_words(line[end:], document, otherwise), line[end:]


@lru_cache(maxsize=1000)
def spoken_language(text: str, document: str) -> str:
    """The code of the language of `text`, such as "de"; empty if it is `document`, the language of the document, or unknown.

    Texts in both languages, and names, keep the language of the document.
    """
    if not text.isascii() and (script := _language_of_script(text)):
        return script
    return _language_of_words(text, document, "")


def _language_of_words(text: str, document: str, otherwise: str) -> str:
    """The language of a text in Latin letters by its frequent words, empty for `document`; `otherwise` if it has too few."""
    words = set(text.casefold().split())
    counts = {code: len(words & _words(code)) for code in LANGUAGES}
    code = max(counts, key=lambda code: counts[code])
    if code != document and counts[code] >= MIN_FREQUENT_WORDS and counts[code] > 2 * counts.get(document, 0):
        return code
    return "" if counts.get(document, 0) >= MIN_FREQUENT_WORDS else otherwise


def _language_of_script(text: str) -> str:
    """The language of a text that has more letters of a script than Latin ones."""
    latin = len(_LATIN.findall(text))
    return next((code for code, letters in _SCRIPTS.items() if len(_all(letters).findall(text)) > latin), "")


@cache
def _all(letters: str) -> re.Pattern[str]:
    return re.compile(letters)


@cache
def _words(code: str) -> frozenset[str]:
    return frozenset(word for word, language in frequent_words().items() if language == code)
