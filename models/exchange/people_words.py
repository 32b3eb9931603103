"""Words of people files for levels and paths, in English and German, and names of fields on the command line."""

import re
from collections.abc import Mapping, Sequence

from models.rubric.model import LEVELS
from models.support.errors import BadInput
from models.support.folding import fold
from models.support.messages import Message, message

_LEVELS = {
    "JR": ("jr", "junior", "einsteiger", "einsteigerin", "berufseinsteiger", "berufseinsteigerin"),
    "MID": ("mid", "intermediate", "mid level", "medior", "fortgeschritten", "fortgeschrittene", "mittel"),
    "SR": ("sr", "senior"),
    "LEAD": ("lead", "leitend"),
}
_LEVEL_WORDS = {
    "JR": ("jr", "jnr", "junior", "juniorin"),
    "MID": ("mid", "midlevel", "intermediate", "medior"),
    "SR": ("sr", "snr", "senior", "seniorin"),
    "LEAD": ("lead", "leitend", "leitende", "leitender"),
}
"""Words in a longer level or job title, such as "Sr. Software Engineer", each for one level."""
_DOUBTFUL_WORDS = frozenset((
    "associate", "chief", "director", "distinguished", "expert", "fellow", "head", "intern", "leiter", "leiterin", "manager",
    "managerin", "master", "praktikant", "praktikantin", "principal", "staff", "team", "tech", "technical", "trainee",
    "vp", "werkstudent", "werkstudentin", "i", "ii", "iii", "iv", "v",
))  # fmt: skip
"""Words that say more or something else than a level beside them, so that the user is asked."""
_HAS_DIGIT = re.compile(r"\d")
_PATHS = {
    "TS": ("ts", "technical specialist", "fachspezialist", "technischer spezialist", "technische spezialistin"),
    "TL": ("tl", "team lead", "teamleitung", "teamleiter", "teamleiterin"),
    "SA": ("sa", "software architect", "softwarearchitekt", "softwarearchitektin"),
}


_PLACEHOLDERS = frozenset(("-", "--", "–", "—", "NO_MANAGER", "N/A", "n/a", "(blank)", "k. A.", "k.A."))
"""What HR systems write where nothing is known."""


def is_placeholder(text: str) -> bool:
    """Whether a cell stands for an empty one."""
    return text in _PLACEHOLDERS


_SALUTATIONS = frozenset((
    "dr", "prof", "professor", "professorin", "ing", "dipl", "phd", "herr", "frau", "mr", "mrs", "ms", "miss", "mx", "sir",
    "med", "rer", "nat", "pol", "phil", "habil", "jur", "oec", "mag", "magistra", "di", "fh", "inf", "inform", "kfm", "kffr",
    "wirt", "m", "b", "sc", "msc", "bsc", "ma", "ba", "mba",
))  # fmt: skip


def are_salutations(heading: str, cells: Sequence[str]) -> bool:
    """Whether a column headed “Title” has salutations and academic titles, as some systems call them, and no jobs."""
    words = set(re.findall(r"[^\W\d_]+", fold(" ".join(cell for cell in cells if not is_placeholder(cell)))))
    return word_key(heading) in ("title", "titel") and bool(words) and words <= _SALUTATIONS


def word_key(text: str) -> str:
    """A heading or word without case, spaces, punctuation and invisible characters; # stands for "number"."""
    return "".join(re.findall(r"[^\W_]+", fold(text.replace("#", " number "))))


_LEVEL_OF = {word_key(word): code for code, words in _LEVELS.items() for word in words}
_PATH_OF = {word_key(word): code for code, words in _PATHS.items() for word in words}


_CODE_OF_WORD = {word: code for code, words in _LEVEL_WORDS.items() for word in words}


def is_level(text: str) -> bool:
    """Whether the text is one of the known words for a level."""
    return word_key(text) in _LEVEL_OF


def known_level(text: str) -> str:
    """The code of the level that the text names without doubt; empty if it does not."""
    if code := _LEVEL_OF.get(word_key(text)):
        return code
    words = set(re.findall(r"[^\W_]+", fold(text)))
    codes = {_CODE_OF_WORD[word] for word in words & _CODE_OF_WORD.keys()}
    is_doubtful = not words.isdisjoint(_DOUBTFUL_WORDS) or any(map(_HAS_DIGIT.search, words))
    return codes.pop() if len(codes) == 1 and not is_doubtful else ""


class Levels:
    """The codes of levels by their names, and by the words that the user has mapped."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        """`chosen` maps words to codes. Raises BadInput for a code that is not one of our levels."""
        for word, code in chosen.items():
            if code and code not in LEVELS:
                raise BadInput(_unknown(word if code == word else code))
        self._chosen = {word_key(word): code for word, code in chosen.items() if code}

    def code(self, text: str) -> str:
        """The code of a level by any of its names, or by the one in a longer text such as "Sr. Engineer"; empty for no text.

        Raises BadInput for a text that names none, or several, or something between them, such as "Senior Engineer II".
        """
        code = self.chosen(text) or known_level(text)
        if text and not code:
            raise BadInput(_unknown(text))
        return code

    def chosen(self, text: str) -> str:
        """The code that the user has chosen for a word; empty if none."""
        return self._chosen.get(word_key(text), "")


def _unknown(level: str) -> Message:
    return message(
        "The level “{level}” is not one of Junior (JR), Intermediate (MID), Senior (SR) and Lead (LEAD).", level=level
    )


def path_code(text: str) -> str:
    """The code of a path by any of its names, or the text unchanged."""
    return _PATH_OF.get(word_key(text), text)
