"""Sanitising of user text for PDFs. All user text passes through here; nothing of it is lost."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from html import escape
from itertools import groupby

from models.support.canonical import texts
from models.support.language import language
from models.support.messages import FormattedNumber, Message, fill, join, message, plural
from models.support.translation import translate
from reports.bidi import isolated
from reports.han_forms import language_of
from reports.mixed_lines import break_places, graphemes
from reports.script_fonts import is_printed
from reports.spoken_language import languages_of
from reports.usual_font import PRIVATE, is_plain

MAX_PIECE = 2400
"""Characters in one paragraph. The time for a paragraph over many pages grows with the square of its length."""

DEEPEST_INDENT = 16
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_EMPTY_LINES = re.compile(r"\n(?:[ \t\xa0]*\n){2,}")
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_OTHER_SPACES = re.compile("[\t\u1680\u3000]")
_DROPPED = re.compile("[\xad\u034f\u180b-\u180e\u2061-\u2064\ufeff]")
"""Soft hyphens and other characters that print as nothing and that no script needs."""
_OBEYED = re.compile("[\u061c\u200b-\u200f\u2060\u2068\u2069\ufe00-\ufe0f\U000e0020-\U000e007f\U000e0100-\U000e01ef]")
"""Joiners, marks of direction, isolates and variation selectors. Overrides of direction are not among them."""

MAX_MARKS = 4
"""Combining marks on one letter. No language needs more; piles of them would overlap the lines above."""
_NAMELESS = {
    "Cc": message("control characters"), "Cf": message("direction controls"), "Cs": message("broken characters"),
    "Co": message("private characters"), "Cn": message("unassigned characters"),
}  # fmt: skip
_SCRIPTS = {
    "CJK": message("Chinese characters"), "ARABIC": message("Arabic"), "HEBREW": message("Hebrew"),
    "ARMENIAN": message("Armenian"), "GEORGIAN": message("Georgian"),
}  # fmt: skip
"""Scripts whose Unicode name is not their usual English name."""
_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(r"\s")
_SENTENCE_END = re.compile(r"[.!?…।؟][\"'”’»)]*\s|[。！？][”’」』）]*|\n")


def clean(typed: str) -> str:
    """`typed` as printed: in NFC, with newlines as line ends, and code points such as [U+13E3 13B3] for missing glyphs.

    Control characters, lone surrogates, direction overrides and piled-up marks are shown as code points too.
    """
    text = _plain(_DROPPED.sub("", typed))  # before spaces at the start of a line become an indent
    if _prints(text):
        return text
    printed = (_codes(run) if kind is _Kind.LACKING else run for kind, run in _runs(text))
    return _piled().sub(lambda pile: pile[1] + _codes(pile[2]), unicodedata.normalize("NFC", "".join(printed)))


def user_text(typed: str) -> str:
    """`typed` as paragraph markup: clean, escaped, with line breaks and languages. User text gets into paragraphs only so."""
    lines = "\n".join(map(isolated, clean(typed).split("\n")))
    parts = ((language_of(code, part), escape(part, quote=False)) for code, part in languages_of(lines, language()))
    markup = "".join(f'<span lang="{code}">{part}</span>' if code else part for code, part in parts)
    return markup.replace("\n", "<br/>")


def sentence(value: object) -> str:
    """As `plain_sentence`, with each typed text in it isolated from the direction of the words around it."""
    return _filled(value, lambda typed: "\n".join(map(isolated, typed.split("\n"))))


def plain_sentence(value: object) -> str:
    """A message in the current language. Its dates are in words in English too, as everywhere in documents."""
    return _filled(value, str)


def one_line(typed: str) -> str:
    """`typed` on a single line without markup, for chart labels and footers."""
    return isolated(" ".join(clean(typed).split()))


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
    return _prints(text) or (all(kind is not _Kind.LACKING for kind, _ in _runs(text)) and not _piled().search(text))


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
    parts = [_runs(text) for text in strange]
    lacking = [text for runs in parts if (text := "".join(run for kind, run in runs if kind is _Kind.LACKING))]
    dropped = sum(any(kind is _Kind.DROPPED for kind, _ in runs) for runs in parts)
    piled = sum(bool(_piled().search(text)) for text in strange)
    found = []
    if lacking:
        scripts = {_script(character) for text in lacking for character in text}
        found.append(
            plural(
                len(lacking),
                "One text in this document could not be printed as typed ({scripts}): what the font lacks appears as "
                "codes, such as [U+13E3].",
                "{number} texts in this document could not be printed as typed ({scripts}): characters that the "
                "font lacks appear as codes, such as [U+13E3].",
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


def _filled(value: object, write: Callable[[str], str]) -> str:
    match value:
        case Message(number=None):
            values = {name: _filled(part, write) for name, part in value.values.items()}
            return translate(Message(fill(value.template, values, str), value.template, value.about, None, values))
        case Message() | FormattedNumber():
            return translate(value)  # what is counted has no typed text
        case str():
            return write(value)
    return translate(value)


def _plain(typed: str) -> str:
    if typed.isascii() and typed.isprintable() and not typed.startswith(" "):
        return typed
    text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", typed))
    text = _INDENT.sub(lambda match: "\xa0" * min(len(match[0].expandtabs(4)), DEEPEST_INDENT), text)
    return _EMPTY_LINES.sub("\n\n", _OTHER_SPACES.sub(" ", text))


class _Kind(Enum):
    """How a character prints: as itself, as its code point, or not at all."""

    SHOWN = "shown"
    LACKING = "lacking"
    DROPPED = "dropped"


def _prints(text: str) -> bool:
    """Whether the usual font prints all of `text` unchanged."""
    return is_plain(text) and (text.isascii() or max(text) < chr(PRIVATE))


def _kind(character: str) -> _Kind:
    if _DROPPED.match(character):
        return _Kind.DROPPED
    if character == "\n" or _prints(character) or _OBEYED.match(character):
        return _Kind.SHOWN
    return _Kind.SHOWN if character < chr(PRIVATE) and is_printed(character) else _Kind.LACKING


def _runs(text: str) -> list[tuple[_Kind, str]]:
    """The text in runs of one kind."""
    return [(kind, "".join(run)) for kind, run in groupby(text, _kind)]


@cache
def _piled() -> re.Pattern[str]:
    """More than `MAX_MARKS` marks on one letter: those that stay, and the others."""
    codes = (code for code in range(0x300, 0x10000) if unicodedata.category(chr(code)) in ("Mn", "Me"))
    marks = "".join(chr(code) for code in codes if not _OBEYED.match(chr(code)))
    mark = f"[{marks}](?:{_OBEYED.pattern})*"
    return re.compile(f"((?:{mark}){{{MAX_MARKS}}})((?:{mark})+)")


def _codes(run: str) -> str:
    """Characters as their code points, such as [U+13E3 13B3] or [U+0305 ×116]."""
    repeated = ((f"{ord(character):04X}", len(list(same))) for character, same in groupby(run))
    return f"[U+{' '.join(code if times == 1 else f'{code} ×{times}' for code, times in repeated)}]"


def _has_no_letter(character: str) -> bool:
    return (
        unicodedata.category(character) in _NAMELESS
        and character != "\n"
        and not (_DROPPED.match(character) or _OBEYED.match(character))
    )


def _cut(text: str) -> int:
    """The end of the next piece in a text that is longer than one piece."""
    window = text[:MAX_PIECE]
    ends = [match.end() for match in _SENTENCE_END.finditer(window, MAX_PIECE // 2)]
    return ends[-1] if ends else window.rfind(" ", MAX_PIECE // 2) + 1 or _last_break(window)


def _last_break(window: str) -> int:
    """The last place in a text without spaces where a line may break, or else one before a letter."""
    window = _SURROGATES.sub("\ufffd", window)
    places = [place for place in break_places(window) if place > MAX_PIECE // 2]
    return places[-1] if places else MAX_PIECE - len(graphemes(window)[-1])


def _script(character: str) -> str:
    category = unicodedata.category(character)
    if category in _NAMELESS:
        return _NAMELESS[category]
    if category.startswith("S"):
        return message("symbols and emoji")
    script = unicodedata.name(character, "other").split()[0]
    return _SCRIPTS.get(script) or script.capitalize()
