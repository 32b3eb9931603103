"""Order of text that mixes writing directions: the Unicode Bidirectional Algorithm (UAX 9).

Direction comes from letters, marks of direction and isolates. Embeddings and overrides are ignored: `reports.text` shows them
as code points, because they can make a text look like another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from unicodedata import bidirectional

FIRST_STRONG_ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))
_IGNORED = frozenset(("BN", "LRE", "RLE", "LRO", "RLO", "PDF"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))
_AT_LINE_END = frozenset(("WS", "LRI", "RLI", "FSI", "PDI")) | _IGNORED
_RIGHT_TO_LEFT = frozenset(("R", "AL"))
_STRONG = frozenset(("L", "R", "AL"))
_MAX_OPEN_BRACKETS = 63

_BRACKETS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309\u230a\u230b\u2768"
    "\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8"
    "\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d"
    "\u2990\u298f\u298e\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22"
    "\u2e23\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009\u300a"
    "\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b"
    "\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_CLOSING = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True)) | {"\u2329": "\u3009"}
_CLOSERS = frozenset(_BRACKETS[1::2])
_SAME_BRACKET = {"\u232a": "\u3009"}


def is_right_to_left(text: str) -> bool:
    """Whether the first strong character of `text` outside isolates is written from right to left (rules P2 and P3)."""
    return _base([_class(character) for character in text], 0) == 1


def has_right_to_left(text: str) -> bool:
    """Whether any character of `text` is written from right to left."""
    return not text.isascii() and any(map(_RIGHT_TO_LEFT.__contains__, map(bidirectional, text)))


def without_outer_isolate(text: str) -> str:
    """The content of an isolate that is the whole text, or else the text."""
    ends = _ends_of_isolates([_class(character) for character in text]) if text[:1] == FIRST_STRONG_ISOLATE else {}
    return text[1:-1] if ends.get(0) == len(text) - 1 else text


def isolated(text: str) -> str:
    """The text, isolated from the direction of what is around it if any of it is written from right to left."""
    if not has_right_to_left(text) or without_outer_isolate(text) != text:
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{END_OF_ISOLATE}"


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character of a paragraph with the base level 0 (from left to right) or 1."""
    classes = [_class(character) for character in text]
    found, sequences = _explicit(classes, base)
    for sequence in sequences:
        _resolve(sequence, text, classes, found)
    for at, name in enumerate(classes):
        if name in _IGNORED:
            found[at] = found[at - 1] if at else base
    _reset_white_space(classes, found, base)
    return found


def visual_order(line: Sequence[int]) -> list[int]:
    """Indices of the items of a line with these levels, from left to right (rule L2)."""
    order = list(range(len(line)))
    lowest_odd = min((level for level in line if level % 2), default=0)
    for level in range(max(line, default=0), lowest_odd - 1, -1) if lowest_odd else ():
        order = [
            index
            for is_reversed, run in groupby(order, key=lambda index: line[index] >= level)
            for index in (reversed(list(run)) if is_reversed else run)
        ]
    return order


def _class(character: str) -> str:
    return bidirectional(character) or "L"


@dataclass(slots=True)
class _Sequence:
    """Characters of one isolate, without those of the isolates inside it: an isolating run sequence (rule BD13)."""

    level: int
    indices: list[int]


def _explicit(classes: Sequence[str], base: int) -> tuple[list[int], list[_Sequence]]:
    """The explicit levels, and the sequences in which the others are resolved (rules X1 to X10)."""
    ends = _ends_of_isolates(classes)
    matched = frozenset(ends.values())
    outermost = _Sequence(base, [])
    inside, sequences = [outermost], [outermost]
    found = [base] * len(classes)
    for at, name in enumerate(classes):
        if at in matched:
            inside.pop()
        current = inside[-1]
        found[at] = current.level
        if name not in _IGNORED:
            current.indices.append(at)
        if name in _ISOLATES:
            level = _inner_level(name, classes, at, ends.get(at, len(classes)), current.level)
            inside.append(_Sequence(level, []))
            sequences.append(inside[-1])
    return found, sequences


def _inner_level(name: str, classes: Sequence[str], start: int, end: int, outer: int) -> int:
    """The level inside an isolate: the next even or odd one."""
    odd = name == "RLI" or (name == "FSI" and _base(classes[start + 1 : end], 0) == 1)
    return (outer + 1) | 1 if odd else (outer + 2) & ~1


def _ends_of_isolates(classes: Sequence[str]) -> dict[int, int]:
    """The end of each isolate that has one, by its start (rule BD9)."""
    starts: list[int] = []
    ends: dict[int, int] = {}
    for at, name in enumerate(classes):
        if name in _ISOLATES:
            starts.append(at)
        elif name == "PDI" and starts:
            ends[starts.pop()] = at
    return ends


def _base(classes: Sequence[str], otherwise: int) -> int:
    ends = _ends_of_isolates(classes)
    at = 0
    while at < len(classes):
        name = classes[at]
        if name in _STRONG:
            return int(name != "L")
        at = ends.get(at, len(classes)) if name in _ISOLATES else at + 1
    return otherwise


def _resolve(sequence: _Sequence, text: str, classes: Sequence[str], found: list[int]) -> None:
    """Set the levels of a sequence (rules W1 to I2)."""
    own = "R" if sequence.level % 2 else "L"
    types = _weak([classes[at] for at in sequence.indices], own)
    _pair_brackets([text[at] for at in sequence.indices], [classes[at] for at in sequence.indices], types, own)
    _neutral(types, own)
    for at, name in zip(sequence.indices, types, strict=True):
        if name == "R":
            found[at] = sequence.level + (1 - sequence.level % 2)
        elif name != "L":
            found[at] = sequence.level + (2 - sequence.level % 2)
        else:
            found[at] = sequence.level + sequence.level % 2


def _weak(original: Sequence[str], own: str) -> list[str]:
    """The types after marks, numbers and their signs are resolved (rules W1 to W7)."""
    types: list[str] = []
    for name in original:
        before = types[-1] if types else own
        types.append(("ON" if before in _ISOLATES | {"PDI"} else before) if name == "NSM" else name)
    strong = own
    for at, name in enumerate(types):
        if name in _STRONG:
            strong = name
        elif name == "EN" and strong == "AL":
            types[at] = "AN"
    types = ["R" if name == "AL" else name for name in types]
    for at in range(1, len(types) - 1):
        before, name, after = types[at - 1 : at + 2]
        if before == after and before in {"CS": ("EN", "AN"), "ES": ("EN",)}.get(name, ()):
            types[at] = before
    _join_terminators(types)
    types = ["ON" if name in ("ES", "ET", "CS") else name for name in types]
    strong = own
    for at, name in enumerate(types):
        if name in _STRONG:
            strong = name
        elif name == "EN" and strong == "L":
            types[at] = "L"
    return types


def _join_terminators(types: list[str]) -> None:
    """Count currency and percent signs beside a number as part of it (rule W5)."""
    at = 0
    for name, run in groupby(list(types)):
        end = at + len(list(run))
        if name == "ET" and "EN" in types[max(at - 1, 0) : at] + types[end : end + 1]:
            types[at:end] = ["EN"] * (end - at)
        at = end


def _pair_brackets(characters: Sequence[str], original: Sequence[str], types: list[str], own: str) -> None:
    """Give both brackets of a pair one direction (rule N0)."""
    for start, end in _bracket_pairs(characters, types):
        inside = {_direction(types[at]) for at in range(start + 1, end)} - {""}
        if own in inside:
            chosen = own
        elif inside:
            before = next((way for at in range(start - 1, -1, -1) if (way := _direction(types[at]))), own)
            chosen = before
        else:
            continue
        for bracket in (start, end):
            types[bracket] = chosen
            for at in range(bracket + 1, len(types)):
                if original[at] != "NSM":
                    break
                types[at] = chosen


def _bracket_pairs(characters: Sequence[str], types: Sequence[str]) -> list[tuple[int, int]]:
    """The places of brackets that belong together (rule BD16), in the order of the opening ones."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, character in enumerate(characters):
        if types[at] != "ON":
            continue
        if closing := _CLOSING.get(character):
            if len(opened) == _MAX_OPEN_BRACKETS:
                return []
            opened.append((closing, at))
        elif character in _CLOSERS or character in _SAME_BRACKET:
            wanted = _SAME_BRACKET.get(character, character)
            depth = next((depth for depth in range(len(opened) - 1, -1, -1) if opened[depth][0] == wanted), None)
            if depth is not None:
                pairs.append((opened[depth][1], at))
                del opened[depth:]
    return sorted(pairs)


def _direction(name: str) -> str:
    """The direction of a type for its neighbours: that of numbers is from right to left (rules N0 to N2)."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(name, "")


def _neutral(types: list[str], own: str) -> None:
    """Give white space and signs the direction of both neighbours, or else that of the sequence (rules N1 and N2)."""
    at = 0
    for is_neutral, run in groupby(list(types), key=_NEUTRAL.__contains__):
        end = at + len(list(run))
        if is_neutral:
            before = _direction(types[at - 1]) if at else own
            after = _direction(types[end]) if end < len(types) else own
            types[at:end] = [before if before == after else own] * (end - at)
        at = end


def _reset_white_space(classes: Sequence[str], found: list[int], base: int) -> None:
    """Give separators, and white space before them or at the end, the base level (rule L1)."""
    at_end = True
    for at in range(len(classes) - 1, -1, -1):
        if classes[at] in ("B", "S"):
            at_end = True
        elif classes[at] not in _AT_LINE_END:
            at_end = False
        if at_end:
            found[at] = base
