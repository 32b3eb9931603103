"""Command `score`: the score of plain ratings or of a review."""

from pathlib import Path

import click

from models.support.translation import say
from ui.cli.common import FILE, open_workspace, show, with_json, with_passphrase, with_take_over

PROFILE = click.Choice(["JR", "MID", "SR", "LEAD", "TS", "TL", "SA"])


@click.command()
@click.argument("file", type=FILE, required=False)
@click.option("--level", type=PROFILE, help="Score plain ratings for this level or path.")
@click.option("--ratings", type=FILE, help='JSON file such as {"ARC-1": 4, "DAT-4": null}.')
@click.option("--engineer", metavar="KEY", help="Employee ID, email or unique name.")
@click.option("--cycle", metavar="NAME")
@with_json
@with_passphrase
@with_take_over
def score(
    file: Path | None,
    level: str | None,
    ratings: Path | None,
    engineer: str | None,
    cycle: str | None,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Score plain ratings (--level, --ratings), or a review in the workspace FILE (--engineer, --cycle)."""
    from models.exchange.score_output import score_as_json, score_as_text, score_ratings, score_review

    if file is None and level and ratings and not (engineer or cycle):
        scored = score_ratings(level, ratings)
    elif file is not None and engineer and cycle and not (level or ratings):
        with open_workspace(file, passphrase_file) as workspace:
            scored = score_review(workspace, engineer, cycle)
    else:
        raise click.UsageError(say("Give either --level and --ratings, or a FILE with --engineer and --cycle."))
    if as_json:
        return show(score_as_json(scored))
    for line in score_as_text(scored):
        click.echo(line)
    return None
