"""Typefaces of all scripts: their files, the characters each of them has, and the one that prints a cluster of characters."""

import gzip
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import uharfbuzz

from reports.usual_font import BOLD, FOLDER, REGULAR

IGNORABLE = re.compile(
    "[\xad\u034f\u061c\u180b-\u180e\u200b-\u200f\u2060-\u2069\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
"""Characters that have no glyph of their own, such as joiners and variation selectors. Fonts need not have them."""

KANA = re.compile("[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
"""Characters by which a text is recognised as Japanese."""

HANGUL = re.compile("[\u3131-\u318e\uac00-\ud7a3]+")
"""Syllables and letters of Korean."""

_PICTURE = "\ufe0f"
"""Variation selector that asks for an emoji instead of a sign."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A family of fonts for one script. `may_have` matches the characters that are searched in it.

    A family without its own bold font is printed bold by a stroke along the outlines.
    """

    family: str
    may_have: re.Pattern[str]
    has_bold: bool = True

    def font(self, usual: str) -> str:
        """The font of this typeface in the weight of the font `usual`."""
        return f"{self.family}-{usual.rpartition('-')[2]}"

    def has(self, text: str) -> bool:
        """Whether the typeface has all characters of `text`; loads it only if it may."""
        return bool(self.may_have.fullmatch(text)) and load(self.font(REGULAR)).characters.issuperset(text)


def _script(name: str, blocks: str) -> Typeface:
    return Typeface(f"PlumblineSans{name}", re.compile(f"[{blocks}]+"))


WIDE = Typeface("PlumblineSansWide", re.compile("[^\u0590-\u1aaf\u2e80-\ua63f\uac00-\ufdff\U00010000-\U0010ffff]+"))
_HANGUL = Typeface("PlumblineSansHangul", HANGUL, has_bold=False)
_HAN = Typeface(
    "PlumblineSansHan", re.compile("[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffe6]+"), has_bold=False
)
KANJI = Typeface("PlumblineSansKanji", _HAN.may_have, has_bold=False)
_EMOJI = Typeface("PlumblineEmoji", re.compile("[#*0-9\xa9\xae\u2000-\u3300\U0001f000-\U0001faff]+"), has_bold=False)

_USUAL_ORDER = (
    WIDE,
    _script("Hebrew", "\u0591-\u05f4\ufb1d-\ufb4f"),
    _script("Arabic", "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufdf0-\ufdff"),
    _script("Devanagari", "\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff"),
    _script("Bengali", "\u0980-\u09ff"),
    _script("Tamil", "\u0b80-\u0bff"),
    _script("Thai", "\u0e01-\u0e5b"),
    _HANGUL,
    _HAN,
    KANJI,
    _EMOJI,
)
_JAPANESE_ORDER = (*(face for face in _USUAL_ORDER if face not in (_HAN, KANJI)), KANJI, _HAN)
_BY_FAMILY = {face.family: face for face in _USUAL_ORDER}


@lru_cache(maxsize=8000)
def typeface_for(cluster: str, *, japanese: bool = False) -> Typeface | None:
    """The typeface that has all characters of a cluster, None if there is none. Han have Chinese forms by default."""
    visible = IGNORABLE.sub("", cluster)
    if not visible:
        return WIDE
    order: Sequence[Typeface] = _JAPANESE_ORDER if japanese else _USUAL_ORDER
    if _PICTURE in cluster:
        order = (_EMOJI, *order)
    return next((face for face in order if face.has(visible)), None)


def is_printed(character: str) -> bool:
    """Whether one of the typefaces has a character that the usual font lacks."""
    return not IGNORABLE.match(character) and typeface_for(character) is not None


def needs_stroke(font: str) -> bool:
    """Whether a bold font has to be drawn with a stroke, because its family has no bold weight."""
    family, _, weight = font.partition("-")
    face = _BY_FAMILY.get(family)
    return weight == BOLD.partition("-")[2] and face is not None and not face.has_bold


@dataclass(frozen=True, slots=True)
class LoadedFont:
    """A font as the shaper reads it, the characters it has, and its units in an em."""

    face: uharfbuzz.Face
    font: uharfbuzz.Font
    characters: frozenset[str]
    units: int


@cache
def load(name: str) -> LoadedFont:
    """Load a font once per process."""
    regular = f"{name.partition('-')[0]}-{REGULAR.partition('-')[2]}"
    face = uharfbuzz.Face(uharfbuzz.Blob(_data(regular if needs_stroke(name) else name)))
    return LoadedFont(face, uharfbuzz.Font(face), frozenset(map(chr, face.unicodes)), face.upem)


def _data(name: str) -> bytes:
    plain = FOLDER / f"{name}.ttf"
    return plain.read_bytes() if plain.exists() else gzip.decompress((FOLDER / f"{name}.ttf.gz").read_bytes())
