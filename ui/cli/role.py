"""Command `role show`: prints the role guide."""

import click

from ui.cli.common import show, with_json


@click.group()
def role() -> None:
    """Print the role guide that comes with Plumbline."""


@role.command("show")
@with_json
def show_role(as_json: bool) -> None:
    """Print the role guide: duties, paths, challenges, activities, trends, technologies and market figures."""
    from models.exchange.role_output import role_as_json, role_as_text
    from models.views.role import role_guide

    if as_json:
        return show(role_as_json(role_guide()))
    for line in role_as_text(role_guide()):
        click.echo(line)
    return None
