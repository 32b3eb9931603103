"""Current language of texts: the one of the window or the command, and inside a block the one of a document.

Source texts are English. `translate` writes a message in the current language without Qt; the translations are the
sentences of the window's catalogue in resources/translations.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

SOURCE_LANGUAGE = "en"
TRANSLATIONS = ("de",)
"""Languages with a catalogue of messages and texts of the shipped rubric."""
LANGUAGES = (SOURCE_LANGUAGE, *TRANSLATIONS)
OWN_NAMES = {"en": "English", "de": "Deutsch"}
"""Each language in its own words."""

_process_language = SOURCE_LANGUAGE
_block_language: ContextVar[str | None] = ContextVar("language", default=None)


def language() -> str:
    """The code of the current language, one of `LANGUAGES`."""
    return _block_language.get() or _process_language


def set_language(code: str) -> None:
    """Set the language of the process, in all its threads; English if there are no texts in `code`."""
    global _process_language
    _process_language = code if code in LANGUAGES else SOURCE_LANGUAGE


@contextmanager
def in_language(code: str) -> Iterator[None]:
    """A block with another current language, in this thread only."""
    token = _block_language.set(code)
    try:
        yield
    finally:
        _block_language.reset(token)
