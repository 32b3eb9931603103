"""Entry point: run a command or open the window, and map errors to a message and an exit code."""

import errno
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

gc.disable()  # nothing that is loaded here is garbage
try:
    import click

    from models.support.errors import PlumblineError, UnusableFile, reason_of
    from models.support.language import LANGUAGES
    from models.support.messages import message
    from models.support.version import VERSION
    from ui.cli.click_words import click_sentence
    from ui.cli.common import FILE, notice, passphrase_from, with_passphrase
    from ui.cli.documents import card, export, verify
    from ui.cli.exit_codes import EXIT_CODES, EXIT_FINDINGS, STOPPED, UNEXPECTED, UNUSABLE, WRONG_USAGE
    from ui.cli.history import history
    from ui.cli.installed_copy import belongs_to_copy, broken_copy, require_whole_copy
    from ui.cli.language import environment_language, use_chosen_language, use_language
    from ui.cli.opinions import opinion
    from ui.cli.people import people
    from ui.cli.person import person
    from ui.cli.process_protection import PASSPHRASE, protect_process, secret_given
    from ui.cli.record import record
    from ui.cli.role import role
    from ui.cli.rubric import rubric
    from ui.cli.sample import demo, tour
    from ui.cli.score import score
    from ui.cli.streams import flush_streams, prepare_streams
    from ui.cli.workspace import backup, check, info, init, passphrase, restore, salvage
except ModuleNotFoundError as error:
    sys.stderr.write(f"Python cannot find “{error.name}”. Start Plumbline with the command at the top of its README.\n")
    raise SystemExit(3) from None
gc.freeze()
gc.enable()

COMMANDS = (
    tour, demo, init, info, check, backup, restore, salvage, passphrase, people, person, record, opinion, score, export, card,
    verify, history, rubric, role,
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit with its code; any error is printed as one message."""
    protect_process()
    prepare_streams()
    use_language(environment_language(), plumbline)
    code = _run(sys.argv[1:] if arguments is None else arguments)
    sys.exit(_flushed(code))


def _run(arguments: Sequence[str]) -> int:
    try:
        require_whole_copy()
        with plumbline.make_context("main.py", list(arguments)) as context:
            return int(plumbline.invoke(context) or 0)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.exceptions.NoArgsIsHelpError as asked:  # a group without its command: what it says is its help
        asked.show()
        return WRONG_USAGE
    except (Exception, KeyboardInterrupt) as error:
        sentence, code = _sentence_and_exit_code(error)
        notice(sentence)
        return code


def _flushed(code: int) -> int:
    """The exit code once all output is written; what went wrong before has been said already."""
    lost = flush_streams()
    if lost is None or code not in (0, EXIT_FINDINGS):
        return code
    notice(message("The output could not be written: {reason}.", reason=reason_of(lost)))
    return UNUSABLE


def _sentence_and_exit_code(error: Exception | KeyboardInterrupt) -> tuple[object, int]:
    """What to say of an error, and the exit code."""
    match error:
        case click.Abort() | KeyboardInterrupt():
            return message("Stopped. No partial change was saved."), STOPPED
        case click.ClickException():
            return click_sentence(error.format_message()), WRONG_USAGE
        case PlumblineError():
            return error, next(code for kind, code in EXIT_CODES.items() if isinstance(error, kind))
        case OSError(filename=path) if belongs_to_copy(path):
            return broken_copy(Path(path)), UNUSABLE
        case OSError(errno=errno.ENOSPC):
            return message("There is no space left for the output. Free some space and try again."), UNUSABLE
    from models.support.crash_report import (
        explain_crash,  # the last net: a person gets a sentence, a developer the note
    )

    return explain_crash(error), UNEXPECTED


@click.command()
@click.argument("file", type=FILE)
@with_passphrase
def window(file: Path, passphrase_file: Path | None) -> int:
    """Open the window on FILE. It asks for the passphrase if neither the option nor PLUMBLINE_PASSPHRASE gives it."""
    given = passphrase_file is not None or secret_given(PASSPHRASE) is not None
    return _open_window(file, lambda: passphrase_from(passphrase_file) if given else None)


class CliGroup(click.Group):
    """A command group that opens the window for a workspace file in the place of a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let the option of the window stand before the file as well as after it."""
        if args and args[0].partition("=")[0] == "--passphrase-file":
            args = ["--", *args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command, or the window for a file."""
        first = args[0]
        if first.startswith("--passphrase-file") or (first not in self.commands and _is_file(first)):
            return "", window, args
        return super().resolve_command(ctx, args)


def _is_file(word: str) -> bool:
    try:
        return word.endswith(".plumbline") or os.sep in word or Path(word).is_file()
    except OSError:  # a word no file can be called by
        return False


@click.group(
    cls=CliGroup,
    commands=COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--language", type=click.Choice(LANGUAGES), is_eager=True, expose_value=False,
    callback=use_chosen_language,
    help="Language of the messages. Default: PLUMBLINE_LANGUAGE, or the locale.",
)  # fmt: skip
@click.version_option(VERSION, prog_name="Plumbline")
@click.pass_context
def plumbline(context: click.Context) -> int | None:
    """Competency reviews and mentoring records for engineers, offline, in one encrypted file.

    Without a command the window opens. With FILE.plumbline instead of a command, it opens that workspace.
    """
    return _open_window() if context.invoked_subcommand is None else None


def _open_window(file: Path | None = None, ask: Callable[[], str | None] = lambda: None) -> int:
    gc.disable()  # nothing that is loaded now is garbage; `run` enables it again
    from ui.window import display

    if reason := display.why_no_window():
        raise UnusableFile(reason)
    given = ask()
    try:
        display.load_qt()
        from ui.window.app import run
    except ImportError as error:
        raise UnusableFile(display.not_loaded(error)) from error
    return run(file, given)


if __name__ == "__main__":
    main()
