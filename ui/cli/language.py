"""Language of the commands: an option, a variable, or the locale of the environment; and help texts in it."""

import locale
import os
from collections.abc import Mapping

import click

from models.support.language import LANGUAGES, SOURCE_LANGUAGE, set_language
from models.support.messages import Message
from models.support.translation import translate
from ui.cli.click_words import TranslatedContext

VARIABLE = "PLUMBLINE_LANGUAGE"
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""In the order in which POSIX reads them: the first that has a value decides."""


def environment_language(environment: Mapping[str, str] = os.environ) -> str:
    """The language that the environment asks for; English if there are no texts in it.

    The variable of Plumbline comes first, then those of POSIX, then the locale of the system, which Windows keeps elsewhere.
    """
    values = (environment.get(name, "") for name in (VARIABLE, *_LOCALE_VARIABLES))
    wanted = next(filter(None, values), "") or locale.getlocale()[0] or ""
    code = wanted.partition(".")[0].replace("-", "_").partition("_")[0].lower()
    return code if code in LANGUAGES else SOURCE_LANGUAGE


_ENGLISH: dict[click.Command | click.Option, str] = {}
"""Help texts as they are written, of what has been translated."""


def use_language(code: str, command: click.Command) -> None:
    """Set the language of the process, and of the help of a command and of those below it."""
    set_language(code)
    if code != SOURCE_LANGUAGE or _ENGLISH:
        _translate_help(command)


def use_chosen_language(context: click.Context, _option: click.Parameter, code: str | None) -> None:
    """Callback of the option `--language`, which comes before the variables."""
    if code:
        use_language(code, context.command)


def _translate_help(command: click.Command) -> None:
    command.context_class = TranslatedContext
    items: list[click.Command | click.Option] = [command]
    items += (option for option in command.params if isinstance(option, click.Option))
    for item in items:
        if item.help:
            item.help = _in_paragraphs(_ENGLISH.setdefault(item, item.help))
    if isinstance(command, click.Group):
        for each in command.commands.values():
            _translate_help(each)


def _in_paragraphs(text: str) -> str:
    """A help text in the current language. Each paragraph is an entry of the catalogue, on one line."""
    paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
    return "\n\n".join(translate(Message(part, part, "", None, _Verbatim())) for part in paragraphs)


class _Verbatim(dict[str, object]):
    """Values that leave the braces of a help text as they are."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"
