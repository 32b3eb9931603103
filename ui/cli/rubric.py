"""Commands for rubrics: check one, print the shipped one, compare two of its levels or paths."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from models.support.messages import message
from models.support.translation import say
from ui.cli.common import FILE, echo, show, with_json
from ui.cli.exit_codes import EXIT_FINDINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.rubric.comparison import Comparison

T = TypeVar("T")


@click.group()
def rubric() -> None:
    """Check a rubric, print the one that comes with Plumbline, compare levels and paths."""


@rubric.command("check")
@click.argument("source", metavar="TOML", type=FILE)
def check_rubric(source: Path) -> int:
    """Check the rubric in a TOML file or a folder of them. Each finding has its file and line."""
    from models.rubric_check.check import check as findings_of

    findings = _read_bounded(findings_of, source)
    for finding in findings:
        click.echo(finding)
    if not findings:
        echo(message("{path}: no problems found.", path=source))
    return EXIT_FINDINGS if findings else 0


@rubric.command("show")
@with_json
def show_rubric(as_json: bool) -> None:
    """Print the senior-backend rubric."""
    from models.rubric.load import rubric_to_json, shipped_rubric
    from models.rubric.translation import shipped_in_language

    if as_json:
        return click.echo(rubric_to_json(shipped_rubric()))
    for area in shipped_in_language().areas:
        click.echo(f"\n{area.code}  {area.name}\n{area.summary}")
        for competency in area.competencies:
            core = f" ({say('core')})" if competency.core else ""
            click.echo(f"\n  {competency.code}{core}  {competency.name}")
            for rating, anchor in sorted(competency.anchors.items()):
                click.echo(f"    {rating}  {anchor}")
            for sign in competency.counter_indicators:
                click.echo(f"    {say('Counter-indicator: {sign}', sign=sign)}")
    return None


@rubric.command("compare")
@click.argument("first", metavar="PROFILE")
@click.argument("second", metavar="PROFILE")
@click.option("--rubric", "source", metavar="TOML", type=FILE, help="Another rubric instead of the shipped one.")
@click.option("--pdf", metavar="OUT", type=FILE, help="Write the comparison as PDF, one page per area.")
@with_json
def compare_profiles(first: str, second: str, source: Path | None, pdf: Path | None, as_json: bool) -> None:
    """Compare two levels or paths, such as SR and LEAD: JR, MID, SR, LEAD, TS, TL, SA."""
    from models.rubric.comparison import compare, comparison_to_dict
    from models.rubric.load import load_rubric
    from models.rubric.translation import shipped_in_language

    comparison = compare(
        _read_bounded(load_rubric, source) if source else shipped_in_language(), first.upper(), second.upper()
    )
    if pdf:
        from reports.rubric_comparison import write_comparison

        write_comparison(pdf, comparison)
    if as_json:
        show(comparison_to_dict(comparison))
    elif pdf:
        click.echo(pdf)
    else:
        _print_comparison(comparison)


def _read_bounded(read: "Callable[[Path], T]", source: Path) -> T:
    """What `read` returns or raises, in a process of its own: some kilobytes of TOML can keep its parser busy for minutes."""
    from models.exchange.import_choices import never_stop
    from models.support.bounded_process import TABLE_LIMITS, read_bounded

    return read_bounded(source.name or str(source), TABLE_LIMITS, never_stop, read, source)


def _print_comparison(comparison: "Comparison") -> None:
    first, second = (profile.name for profile in comparison.profiles)
    echo(
        message(
            "{first} and {second}. Competencies with a difference: {different} of {total}.",
            first=first, second=second, different=comparison.different, total=comparison.total,
        )
    )  # fmt: skip
    for area in comparison.areas:
        before, after = area.weights
        weights = say("weight {before} and {after}", before=before, after=after)
        click.echo(f"\n{area.area.code}  {area.area.name} ({weights})")
        for item in area.different:
            click.echo(f"\n  {item.competency.code}  {item.competency.name} ({item.step_label})")
            for name, rating in zip((first, second), item.expected, strict=True):
                click.echo(f"    {name} {rating}  {item.competency.anchor(rating)}")
        if not area.different:
            click.echo(f"  {say('No difference.')}")
