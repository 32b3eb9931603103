"""Commands `tour` and `demo`: the guided tour and the sample workspace."""

from pathlib import Path

import click

from ui.cli.common import FILE, passphrase_from, with_passphrase


@click.command()
@click.argument("folder", type=FILE)
def tour(folder: Path) -> None:
    """Create a sample workspace and four PDFs in FOLDER."""
    from reports.tour import take_tour

    for step in take_tour(folder):
        click.echo(step)


@click.command()
@click.argument("file", type=FILE)
@click.option("--engineers", default=12, show_default=True, type=click.IntRange(1, 20_000))
@click.option("--cycles", default=3, show_default=True, type=click.IntRange(1, 20))
@click.option("--seed", default=1, show_default=True, type=int)
@with_passphrase
def demo(file: Path, engineers: int, cycles: int, seed: int, passphrase_file: Path | None) -> None:
    """Create a workspace FILE with fictional people, reviews, journal, sessions and plans."""
    from models.sample import make_sample

    with make_sample(file, passphrase_from(passphrase_file, new=True), engineers, cycles, seed):
        click.echo(f"{file}: {engineers} fictional engineers, {cycles} cycles.")
