"""Sanitising of user text for PDFs. All user text passes through here; nothing of it is lost."""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from html import escape
from itertools import groupby
from operator import itemgetter

from models.support.canonical import texts
from models.support.messages import Message, join, message, plural
from reports.fonts import MARKS, covered

MAX_PIECE = 2400
"""Characters in one paragraph. The time for a paragraph over many pages grows with the square of its length."""

DEEPEST_INDENT = 16
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_EMPTY_LINES = re.compile(r"\n(?:[ \t\xa0]*\n){2,}")
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_OTHER_SPACES = re.compile("[\t\u1680\u3000]")
_INVISIBLE = re.compile("[\xad\u034f\u200b-\u200f\u2060-\u2064\ufeff\ufe00-\ufe0f]")
"""Joiners, soft hyphens and other characters that print as nothing. Direction overrides are not among them."""

MAX_MARKS = 4
"""Combining marks on one letter. No language needs more; piles of them would overlap the lines above."""
_PILED = re.compile(f"({MARKS.pattern}{{{MAX_MARKS}}})({MARKS.pattern}+)")

_NAMELESS = {
    "Cc": message("control characters"), "Cf": message("direction controls"), "Cs": message("broken characters"),
    "Co": message("private characters"), "Cn": message("unassigned characters"),
}  # fmt: skip
_SCRIPTS = {
    "CJK": message("Chinese characters"), "ARABIC": message("Arabic"), "HEBREW": message("Hebrew"),
    "ARMENIAN": message("Armenian"), "GEORGIAN": message("Georgian"),
}  # fmt: skip
"""Scripts whose Unicode name is not their usual English name."""
_SPACE = re.compile(r"\s")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s|\n")


def clean(typed: str) -> str:
    """`typed` as printed: in NFC, with newlines as line ends, and code points such as [U+674E 5C0F] for missing glyphs.

    Control characters, lone surrogates, direction overrides and piled-up marks are shown as code points too.
    """
    text = _plain(typed)
    if _prints(text):
        return text
    shown = "".join(_codes(run) if kind is _Kind.LACKING else run for kind, run in _runs(text))
    return _PILED.sub(lambda pile: pile[1] + _codes(pile[2]), unicodedata.normalize("NFC", shown))


def user_text(typed: str) -> str:
    """`typed` as paragraph markup: clean, escaped, with line breaks. The only way for user text into paragraphs."""
    return escape(clean(typed), quote=False).replace("\n", "<br/>")


def one_line(typed: str) -> str:
    """`typed` on a single line without markup, for chart labels and footers."""
    return " ".join(clean(typed).split())


def property_line(typed: str) -> str:
    """`typed` on a single line in its own letters, for bookmarks and document properties, which need no embedded font.

    Only control characters, lone surrogates, private and unassigned characters are shown as code points.
    """
    shown = (
        _codes("".join(run)) if nameless else "".join(run) for nameless, run in groupby(_plain(typed), _has_no_letter)
    )
    return " ".join("".join(shown).split())


def exportable(typed: str) -> bool:
    """Whether `typed` prints without code points."""
    text = _plain(typed)
    return _prints(text) or (_Kind.LACKING not in map(itemgetter(0), _runs(text)) and not _PILED.search(text))


def pieces(typed: str) -> Iterator[str]:
    """`typed` cut into paragraphs of bounded length: after a sentence if possible, else between words or anywhere."""
    rest = typed.strip()
    while len(rest) > MAX_PIECE:
        cut = _cut(rest)
        yield rest[:cut].rstrip()
        rest = rest[cut:].lstrip(" ")
    yield rest


def tail(typed: str, longest: int) -> tuple[str, str]:
    """`typed` in two parts; the second has at most `longest` characters and begins after a sentence if possible."""
    if len(typed) <= longest:
        return "", typed
    start = len(typed) - longest
    ends = _SENTENCE_END.search(typed, start) or _SPACE.search(typed, start)
    cut = ends.end() if ends and ends.end() < len(typed) else start
    return typed[:cut], typed[cut:]


def warnings(snapshot: object) -> tuple[Message, ...]:
    """Warnings about texts that do not print as typed: missing glyphs, piled-up marks, invisible characters."""
    strange = [text for text in map(_plain, set(texts(snapshot))) if not _prints(text)]
    runs = [list(_parts(text)) for text in strange]
    lacking = [text for parts in runs if (text := "".join(run for kind, run in parts if kind is _Kind.LACKING))]
    dropped = sum(any(kind is _Kind.INVISIBLE for kind, _ in parts) for parts in runs)
    piled = sum(bool(_PILED.search(text)) for text in strange)
    found = []
    if lacking:
        scripts = {_script(character) for text in lacking for character in text}
        found.append(
            plural(
                len(lacking),
                "One text in this document could not be printed as typed ({scripts}): what the font lacks appears as "
                "codes, such as [U+674E].",
                "{number} texts in this document could not be printed as typed ({scripts}): characters that the "
                "font lacks appear as codes, such as [U+674E].",
                scripts=join(sorted(scripts)),
            )
        )
    if piled:
        found.append(
            plural(
                piled,
                "One text has more than {most} accents on one letter. The others appear as codes, such as [U+0305 ×116].",
                "{number} texts have more than {most} accents on one letter. The others appear as codes, such as "
                "[U+0305 ×116].",
                most=MAX_MARKS,
            )
        )
    if dropped:
        found.append(
            plural(
                dropped,
                "One text has invisible characters, such as soft hyphens or joiners, which are not printed.",
                "{number} texts have invisible characters, such as soft hyphens or joiners, which are not printed.",
            )
        )
    return tuple(found)


def _plain(typed: str) -> str:
    if typed.isascii() and typed.isprintable() and not typed.startswith(" "):
        return typed
    text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", typed))
    text = _INDENT.sub(lambda match: "\xa0" * min(len(match[0].expandtabs(4)), DEEPEST_INDENT), text)
    return _EMPTY_LINES.sub("\n\n", _OTHER_SPACES.sub(" ", text))


class _Kind(Enum):
    """How a character prints: as itself, as its code point, or as nothing."""

    SHOWN = "shown"
    LACKING = "lacking"
    INVISIBLE = "invisible"


def _prints(text: str) -> bool:
    """Whether one font variant prints all of `text` unchanged."""
    return covered(text) and not _INVISIBLE.search(text) and not _PILED.search(text)


def _kind(character: str) -> _Kind:
    if _INVISIBLE.match(character):
        return _Kind.INVISIBLE
    return _Kind.SHOWN if covered(character) else _Kind.LACKING


def _parts(text: str) -> Iterator[tuple[_Kind, str]]:
    """The text in runs of one kind. Invisible characters next to missing glyphs count as these, because they join emoji."""
    parts = [(kind, "".join(run)) for kind, run in groupby(text, _kind)]
    kinds = [kind for kind, _ in parts]
    for at, (kind, run) in enumerate(parts):
        joins = kind is _Kind.INVISIBLE and _Kind.LACKING in kinds[max(at - 1, 0) : at + 2]
        yield (_Kind.LACKING if joins else kind), run


def _runs(text: str) -> Iterator[tuple[_Kind, str]]:
    """The runs of `_parts` without invisible ones; neighbouring runs of one kind are joined."""
    visible = (part for part in _parts(text) if part[0] is not _Kind.INVISIBLE)
    for kind, run in groupby(visible, itemgetter(0)):
        yield kind, "".join(part for _, part in run)


def _codes(run: str) -> str:
    """Characters as their code points, such as [U+674E 5C0F] or [U+0305 ×116]."""
    repeated = ((f"{ord(character):04X}", len(list(same))) for character, same in groupby(run))
    return f"[U+{' '.join(code if times == 1 else f'{code} ×{times}' for code, times in repeated)}]"


def _has_no_letter(character: str) -> bool:
    return unicodedata.category(character) in _NAMELESS and character != "\n" and not _INVISIBLE.match(character)


def _cut(text: str) -> int:
    """The end of the next piece in a text that is longer than one piece."""
    window = text[:MAX_PIECE]
    ends = [match.end() for match in _SENTENCE_END.finditer(window, MAX_PIECE // 2)]
    cut = ends[-1] if ends else window.rfind(" ", MAX_PIECE // 2) + 1 or MAX_PIECE
    while cut > MAX_PIECE // 2 and MARKS.match(text, cut):
        cut -= 1
    return cut


def _script(character: str) -> str:
    category = unicodedata.category(character)
    if category in _NAMELESS:
        return _NAMELESS[category]
    if category.startswith("S"):
        return message("symbols and emoji")
    script = unicodedata.name(character, "other").split()[0]
    return _SCRIPTS.get(script) or script.capitalize()
