"""Reading ease of English and German texts, with syllable counts by rule."""

import re
from functools import cache

_SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?<![aeiouy])(?:e|es|ed)$")
"""An ending in e, es or ed after a consonant, which adds no syllable: "code", "names", "checked"."""
_SPOKEN_END = re.compile(r"(?:[^aeiouylr][lr]e[sd]?|[td]ed|(?:[cgszx]|ch|sh)es)$")
"""The exceptions, in which it does: "table", "tested", "changes", "fixes"."""
_SILENT_INSIDE = re.compile(r"(?<=[^aeiouyl])e(?=(?:ment|less|ful|ly|where)s?$)")
"""An e before an ending that begins with a consonant: "statement", "careful"."""
_SPLIT_VOWELS = re.compile(
    r"i(?:a(?!ge)|o(?!u?s?n|ur)|u|et)|(?<=^cl)ie|eo(?!u|ple)|u(?:al|ou)|ea(?:te|ting|tion)|(?<=[rd])ea(?=s?$)|[aeiouy]ing$"
)
"""Vowels side by side that belong to two syllables: "variable", "period", "actual", "create", "being"."""


_GERMAN_VOWELS = re.compile(r"aa|ee|oo|ie|ai|ei|au|eu|äu|ou|[aeiouyäöü]")
"""One syllable each. After q, u is a consonant."""


def reading_ease(text: str, language: str = "en") -> float:
    """The reading ease of a text, about 0 to 100: higher is easier.

    English: 206.835 - 1.015 x words a sentence - 84.6 x syllables a word (Flesch 1948, Journal of Applied Psychology
    32(3)), where 60 to 70 is plain. German: 180 - words a sentence - 58.5 x syllables a word (Amstad 1978, Wie
    verständlich sind unsere Zeitungen?). Figures count as neither words nor syllables. Raises ValueError if the text
    has no word.
    """
    words = _WORD.findall(text)
    if not words:
        raise ValueError("a text without words has no reading ease")
    length = len(words) / max(1, len(_SENTENCE_END.findall(text.strip())))
    if language == "de":
        return 180 - length - 58.5 * sum(map(german_syllables, words)) / len(words)
    return 206.835 - 1.015 * length - 84.6 * sum(map(syllables, words)) / len(words)


@cache
def syllables(word: str) -> int:
    """Syllables of an English word: groups of vowels, less silent endings, plus vowels that are spoken apart."""
    folded = word.casefold().replace("\u2019", "'").removesuffix("'s")
    if not _SPOKEN_END.search(folded):
        folded = _SILENT_END.sub("", folded)
    folded = _SILENT_INSIDE.sub("", folded)
    return max(1, len(_VOWELS.findall(folded)) + len(_SPLIT_VOWELS.findall(folded)))


@cache
def german_syllables(word: str) -> int:
    """Syllables of a German word: its vowels, where a double vowel or a diphthong is one."""
    return max(1, len(_GERMAN_VOWELS.findall(word.casefold().replace("qu", "q"))))
