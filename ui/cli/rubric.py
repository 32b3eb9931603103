"""Commands for rubrics: check one, print the shipped one."""

from pathlib import Path

import click

from ui.cli.common import EXIT_FINDINGS, FILE, with_json


@click.group()
def rubric() -> None:
    """Check a rubric, print the one that comes with Plumbline."""


@rubric.command("check")
@click.argument("source", metavar="TOML", type=FILE)
def check_rubric(source: Path) -> int:
    """Check the rubric in a TOML file or a folder of them. Each finding has its file and line."""
    from models.rubric.lint import check as findings_of

    findings = findings_of(source)
    for finding in findings:
        click.echo(finding)
    if not findings:
        click.echo(f"{source}: nothing to report.")
    return EXIT_FINDINGS if findings else 0


@rubric.command("show")
@with_json
def show_rubric(as_json: bool) -> None:
    """Print the senior-backend rubric."""
    from models.rubric.load import rubric_to_json, shipped_rubric

    found = shipped_rubric()
    if as_json:
        return click.echo(rubric_to_json(found))
    for area in found.areas:
        click.echo(f"\n{area.code}  {area.name}\n{area.summary}")
        for competency in area.competencies:
            click.echo(f"\n  {competency.code}{' (core)' if competency.core else ''}  {competency.name}")
            for rating, anchor in sorted(competency.anchors.items()):
                click.echo(f"    {rating}  {anchor}")
    return None
