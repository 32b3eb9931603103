"""The one door for typed text: what was typed or pasted becomes printable and harmless, and nothing of it is lost."""

import re
import unicodedata
from collections.abc import Iterator
from html import escape
from itertools import groupby

from models.sentences import Sentence, counted, joined, say
from models.serial import texts
from reports.fonts import MARKS, covered

LONGEST_PIECE = 2400
"""Characters in one paragraph. ReportLab's time grows with the square of a paragraph that runs over many pages."""

DEEPEST_INDENT = 16
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_EMPTY_LINES = re.compile(r"\n(?:[ \t\xa0]*\n){2,}")
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_OTHER_SPACES = re.compile("[\t\u1680\u3000]")
_INVISIBLE = re.compile("[\xad\u034f\u200b-\u200f\u2060-\u2064\ufeff\ufe00-\ufe0f]")
"""Joiners, soft hyphens and the like, which print as nothing. Direction overrides are not among them and are shown."""

_NAMELESS = {
    "Cc": say("control characters"), "Cf": say("direction controls"), "Cs": say("broken characters"),
    "Co": say("private characters"), "Cn": say("unassigned characters"),
}  # fmt: skip
_SCRIPTS = {
    "CJK": say("Chinese characters"), "ARABIC": say("Arabic"), "HEBREW": say("Hebrew"), "ARMENIAN": say("Armenian"),
    "GEORGIAN": say("Georgian"),
}  # fmt: skip
"""Those that other languages call something else than Unicode does."""
_SPACE = re.compile(r"\s")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s|\n")


def clean(typed: str) -> str:
    """`typed` as it is printed: NFC, newlines as line ends, code points such as [U+674E 5C0F] for what no font has.

    Control characters, lone surrogates and direction overrides are shown in that way too.
    """
    text = _plain(typed)
    return text if covered(text) else "".join(_with_substitutes(text))


def user_text(typed: str) -> str:
    """`typed` as paragraph markup: clean, escaped, line breaks kept. Paragraphs get typed text in no other way."""
    return escape(clean(typed), quote=False).replace("\n", "<br/>")


def one_line(typed: str) -> str:
    """`typed` on a single line without markup, for chart labels, bookmarks and document properties."""
    return " ".join(clean(typed).split())


def pieces(typed: str) -> Iterator[str]:
    """`typed` cut into paragraphs of bounded length: after a sentence if possible, else between words or anywhere."""
    rest = typed.strip()
    while len(rest) > LONGEST_PIECE:
        cut = _cut(rest)
        yield rest[:cut].rstrip()
        rest = rest[cut:].lstrip(" ")
    yield rest


def tail(typed: str, longest: int) -> tuple[str, str]:
    """`typed` in two parts; the second has at most `longest` characters and begins after a sentence if it can."""
    if len(typed) <= longest:
        return "", typed
    start = len(typed) - longest
    ends = _SENTENCE_END.search(typed, start) or _SPACE.search(typed, start)
    cut = ends.end() if ends and ends.end() < len(typed) else start
    return typed[:cut], typed[cut:]


def warnings(snapshot: object) -> tuple[Sentence, ...]:
    """One sentence if texts of the snapshot hold characters our fonts lack, with their scripts; else nothing."""
    lacking = [text for text in map(_plain, set(texts(snapshot))) if not covered(text)]
    if not lacking:
        return ()
    scripts = {_script(character) for text in lacking for character in text if not covered(character)}
    return (
        counted(
            len(lacking),
            "One text in this document could not be printed as typed ({scripts}): what the font lacks appears as code "
            "points, such as [U+674E].",
            "{number} texts in this document could not be printed as typed ({scripts}): what the font lacks appears as code "
            "points, such as [U+674E].",
            scripts=joined(sorted(scripts)),
        ),
    )


def _plain(typed: str) -> str:
    if typed.isascii() and typed.isprintable() and not typed.startswith(" "):
        return typed
    text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", _INVISIBLE.sub("", typed)))
    text = _INDENT.sub(lambda match: "\xa0" * min(len(match[0].expandtabs(4)), DEEPEST_INDENT), text)
    return _EMPTY_LINES.sub("\n\n", _OTHER_SPACES.sub(" ", text))


def _with_substitutes(text: str) -> Iterator[str]:
    for shown, run in groupby(text, covered):
        characters = list(run)
        yield "".join(characters) if shown else f"[U+{' '.join(f'{ord(c):04X}' for c in characters)}]"


def _cut(text: str) -> int:
    """Where to end the next piece of a text longer than one piece."""
    window = text[:LONGEST_PIECE]
    ends = [match.end() for match in _SENTENCE_END.finditer(window, LONGEST_PIECE // 2)]
    cut = ends[-1] if ends else window.rfind(" ", LONGEST_PIECE // 2) + 1 or LONGEST_PIECE
    while cut > LONGEST_PIECE // 2 and MARKS.match(text, cut):
        cut -= 1
    return cut


def _script(character: str) -> str:
    category = unicodedata.category(character)
    if category in _NAMELESS:
        return _NAMELESS[category]
    if category.startswith("S"):
        return say("symbols and emoji")
    script = unicodedata.name(character, "other").split()[0]
    return _SCRIPTS.get(script) or script.capitalize()
