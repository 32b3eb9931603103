"""Words of people files for levels and paths, in English and German, and names of fields on the command line."""

import re
from collections.abc import Mapping

from models.rubric.model import LEVELS
from models.support.errors import BadInput
from models.support.folding import fold
from models.support.messages import Message, message

_LEVELS = {
    "JR": ("jr", "junior", "einsteiger", "berufseinsteiger"),
    "MID": ("mid", "intermediate", "mid level", "medior", "fortgeschritten", "mittel"),
    "SR": ("sr", "senior"),
    "LEAD": ("lead", "leitend"),
}
_PATHS = {
    "TS": ("ts", "technical specialist", "fachspezialist", "technischer spezialist", "technische spezialistin"),
    "TL": ("tl", "team lead", "teamleitung", "teamleiter", "teamleiterin"),
    "SA": ("sa", "software architect", "softwarearchitekt", "softwarearchitektin"),
}


def word_key(text: str) -> str:
    """A heading or word without case, spaces, punctuation and invisible characters; # stands for "number"."""
    return "".join(re.findall(r"[^\W_]+", fold(text.replace("#", " number "))))


_LEVEL_OF = {word_key(word): code for code, words in _LEVELS.items() for word in words}
_PATH_OF = {word_key(word): code for code, words in _PATHS.items() for word in words}


def is_level(text: str) -> bool:
    """Whether the text is one of the known words for a level."""
    return word_key(text) in _LEVEL_OF


class Levels:
    """The codes of levels by their names, and by the words that the user has mapped."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        """`chosen` maps words to codes. Raises BadInput for a code that is not one of our levels."""
        for word, code in chosen.items():
            if code and code not in LEVELS:
                raise BadInput(_unknown(word if code == word else code))
        self._chosen = {word_key(word): code for word, code in chosen.items() if code}

    def code(self, text: str) -> str:
        """The code of a level by any of its names; empty for no text. Raises BadInput for an unknown name."""
        code = self.chosen(text) or _LEVEL_OF.get(word_key(text), "")
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
