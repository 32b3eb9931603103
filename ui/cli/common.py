"""Shared parts of the commands: options, passphrase, opening the workspace, messages."""

import contextlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from typing_extensions import override

from models.support.actors import COMMAND_LINE
from models.support.errors import BadInput, UnusableFile
from models.support.messages import message
from models.support.translation import say, translate
from ui.cli.process_protection import PASSPHRASE, PDF_PASSWORD, secret_given

if TYPE_CHECKING:
    from models.workspace.workspace import Workspace

FILE = click.Path(path_type=Path)


class _Day(click.DateTime):
    """A day as an option. click's own sentence would show the format as code."""

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(
                say("{value} is not a date. Write year, month and day, such as 2026-11-28.", value=value), param, ctx
            )


DAY = _Day(["%Y-%m-%d"])
with_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for other programs.")
with_passphrase = click.option("--passphrase-file", type=FILE, help="File whose first line is the passphrase.")
with_take_over = click.option(
    "--take-over", is_flag=True, expose_value=False, callback=lambda context, _, value: _remember(context, value),
    help="Open FILE even if another computer seems to have it open.",
)  # fmt: skip
_TAKE_OVER = "plumbline.take_over"

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def passphrase_from(path: Path | None, variable: str = PASSPHRASE, *, new: bool = False) -> str:
    """The passphrase from a file, the environment or, at a terminal, the keyboard; UnusableFile if none of them has it."""
    if path is not None:
        return _first_line(path)
    given = secret_given(variable)
    if given is not None:
        return given
    if sys.stdin and sys.stdin.isatty():
        return str(click.prompt(say("Passphrase"), hide_input=True, confirmation_prompt=new, err=True))
    raise UnusableFile(
        message("No passphrase was given. Use --passphrase-file or the variable {variable}.", variable=variable)
    )


def first_line_of(path: Path | None) -> str:
    """The secret in the first line of a file; empty without a file. Raises UnusableFile if the line is empty."""
    secret = _first_line(path) if path else ""
    if path and not secret:
        raise UnusableFile(message("{path} has no password in its first line.", path=path))
    return secret


def pdf_password_from(path: Path | None, pdf: Path) -> str:
    """The password of a protected PDF, from a file, the environment or the keyboard; UnusableFile if none of them has it."""
    if path is not None:
        return _first_line(path)
    given = secret_given(PDF_PASSWORD)
    if given is not None:
        return given
    if sys.stdin and sys.stdin.isatty():
        return str(click.prompt(say("Password of {name}", name=pdf.name), hide_input=True, err=True))
    raise UnusableFile(
        message(
            "{pdf} is protected by a password. Give it with --password-file or the variable {variable}.",
            pdf=pdf,
            variable=PDF_PASSWORD,
        )
    )


def _first_line(path: Path) -> str:
    from models.exchange.files import read_text

    try:
        return read_text(path).partition("\n")[0].rstrip("\r")
    except BadInput as error:
        raise UnusableFile(
            message("The passphrase or password cannot be read: {reason}", reason=error.sentence)
        ) from error


@contextlib.contextmanager
def open_workspace(path: Path, passphrase_file: Path | None) -> Iterator["Workspace"]:
    """The workspace for the length of a block; its history names the command line as the actor."""
    from models.workspace.workspace import Workspace

    passphrase = passphrase_from(passphrase_file)
    with takeover_allowed() as take_over:
        workspace = Workspace.open(path, passphrase, actor=COMMAND_LINE, take_over=take_over)
    try:
        yield workspace
    finally:
        rescued = workspace.close()
        if rescued:
            notice(
                message(
                    "{path} was moved or replaced by another program. Its content is saved in {rescued}.",
                    path=path,
                    rescued=rescued,
                )
            )


@contextlib.contextmanager
def takeover_allowed() -> Iterator[bool]:
    """Whether to open a workspace that another computer seems to have open; a refusal to do so names the option."""
    from models.workspace.lock import OpenElsewhere

    try:
        yield bool(click.get_current_context().meta.get(_TAKE_OVER))
    except OpenElsewhere as error:
        raise UnusableFile(message("{reason} Use --take-over to do that.", reason=error.sentence)) from error


def _remember(context: click.Context, take_over: bool) -> None:
    context.meta[_TAKE_OVER] = take_over


def show(value: object) -> None:
    """Print a value as JSON."""
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def echo(sentence: object) -> None:
    """Print a message in the current language; other values as they are."""
    click.echo(translate(sentence))


def notice(sentence: object) -> None:
    """Print an error in the current language on one line of the error stream, if there is one."""
    with contextlib.suppress(OSError):
        click.echo(_CONTROL.sub(lambda found: repr(found[0])[1:-1], translate(sentence)), err=True)
