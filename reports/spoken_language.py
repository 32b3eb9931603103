"""Language in which assistive software reads a paragraph, where it is not the language of the document."""

import re
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


@lru_cache(maxsize=1000)
def spoken_language(text: str, document: str) -> str:
    """The code of the language of `text`, such as "de"; empty if it is `document`, the language of the document, or unknown.

    Texts in both languages, and names, keep the language of the document.
    """
    if not text.isascii() and (script := _language_of_script(text)):
        return script
    words = set(text.casefold().split())
    counts = {code: len(words & _words(code)) for code in LANGUAGES}
    code = max(counts, key=lambda code: counts[code])
    enough = counts[code] >= MIN_FREQUENT_WORDS and counts[code] > 2 * counts.get(document, 0)
    return code if code != document and enough else ""


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
