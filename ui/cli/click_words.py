"""What click itself says, in the current language: sentences on wrong usage, and the words of a help page."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

import click
from typing_extensions import override

from models.support.messages import message
from models.support.translation import say, translate

_ANY = "…"

_SENTENCES = (
    message("{sentence} Did you mean {name}?", sentence=_ANY, name=_ANY),
    message("{sentence} Choose from:{choices}", sentence=_ANY, choices=_ANY),
    message("Invalid value for {name}: {sentence}", name=_ANY, sentence=_ANY),
    message("No such option {name}.", name=_ANY),
    message("No such command {name}.", name=_ANY),
    message("Missing argument {name}.", name=_ANY),
    message("Missing option {name}.", name=_ANY),
    message("Missing command."),
    message("Option {name} requires an argument.", name=_ANY),
    message("Option {name} does not take a value.", name=_ANY),
    message("Got unexpected extra argument ({value})", value=_ANY),
    message("Got unexpected extra arguments ({values})", values=_ANY),
    message("{value} is not one of {choices}.", value=_ANY, choices=_ANY),
    message("File {path} does not exist.", path=_ANY),
    message("Path {path} does not exist.", path=_ANY),
    message("File {path} is a directory.", path=_ANY),
    message("Directory {path} is a file.", path=_ANY),
    message("{value} is not a valid integer.", value=_ANY),
    message("{value} is not in the range {range}.", value=_ANY, range=_ANY),
)
"""What click says most often; `sentence` is another of them. Those that hold others come first."""
_HELP = (message("Show this message and exit."), message("Show the version and exit."))
"""The help of the options that click adds."""


def click_sentence(text: str) -> str:
    """A sentence of click in the current language. One that is not known stays as it is."""
    for known in _SENTENCES:
        if found := _pattern(known.template).fullmatch(text):
            values = found.groupdict()
            if "sentence" in values:
                values["sentence"] = click_sentence(values["sentence"])
            return translate(message(known.template, **values))
    return text


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """The texts that a template gives, with its fields as groups."""
    parts = re.split(r"\{(\w+)\}", template)  # every second one is a field
    return re.compile(
        "".join(f"(?P<{part}>.+?)" if at % 2 else re.escape(part) for at, part in enumerate(parts)), re.DOTALL
    )


class _Formatter(click.HelpFormatter):
    @override
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{say('Usage:')} ")

    @override
    def write_heading(self, heading: str) -> None:
        known = {"Options": say("Options:"), "Commands": say("Commands:")}
        self.write(f"{'':>{self.current_indent}}{known.get(heading, f'{heading}:')}\n")

    @override
    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([*_translated(rows)], col_max, col_spacing)


def _translated(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The lines of a list, with what click adds to the help of an option."""
    for name, text in rows:
        shown = translate(next((known for known in _HELP if known.template == text), text))
        shown = re.sub(r"\[required\]$", lambda _: f"[{say('required', 'command line')}]", shown)
        yield name, re.sub(r"\[default: (.+)\]$", lambda found: f"[{say('default: {value}', value=found[1])}]", shown)


class TranslatedContext(click.Context):
    """The context of a command whose help page is in the current language."""

    formatter_class = _Formatter
