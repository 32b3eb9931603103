"""Commands `tour` and `demo`: the guided tour and the sample workspace."""

from datetime import date
from pathlib import Path

import click

from models.support.messages import message
from ui.cli.common import DAY, FILE, echo, passphrase_from, with_passphrase

with_today = click.option(
    "--today",
    type=DAY,
    callback=lambda _, __, value: value and value.date(),
    help="Date on which the sample is based, so that its content does not change. Default: the current date.",
)


@click.command()
@click.argument("folder", type=FILE)
@with_today
def tour(folder: Path, today: date | None) -> None:
    """Create a sample workspace and four PDFs in FOLDER."""
    from reports.tour import take_tour

    for step in take_tour(folder, today):
        echo(step)


@click.command()
@click.argument("file", type=FILE)
@click.option("--engineers", default=12, show_default=True, type=click.IntRange(1, 20_000))
@click.option("--cycles", default=3, show_default=True, type=click.IntRange(1, 20))
@click.option("--seed", default=1, show_default=True, type=int)
@with_today
@with_passphrase
def demo(file: Path, engineers: int, cycles: int, seed: int, today: date | None, passphrase_file: Path | None) -> None:
    """Create a workspace FILE with fictional people, reviews, journal, sessions and plans.

    The latest cycle is the current half-year, with reviews in progress. The same seed and date give the same content.
    """
    from models.sample import make_sample

    with make_sample(file, passphrase_from(passphrase_file, new=True), engineers, cycles, seed, today=today):
        echo(
            message(
                "{path}: {engineers} fictional engineers, {cycles} cycles.",
                path=file,
                engineers=engineers,
                cycles=cycles,
            )
        )
