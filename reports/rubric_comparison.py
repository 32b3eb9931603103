"""Comparison of two levels or paths as PDF: one page an area, the differences marked."""

from collections.abc import Iterator
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak

from models.rubric.comparison import ComparedArea, ComparedCompetency, Comparison
from models.rubric.model import Rubric
from models.support.translation import say
from reports import seal, theme
from reports.blocks import Cell, Repeated, TableStyle, gap, heading, prose, table, text
from reports.export import write_bytes
from reports.formats import listed
from reports.plain_pdf import plain_pdf
from reports.text import user_text
from reports.theme import Paper

BESIDE_ANCHORS = TableStyle(right={0: 6.0, 1: 10.0})
"""Points between columns of running text."""


def write_comparison(out: Path, comparison: Comparison, paper: Paper = Paper.A4) -> str:
    """Write the comparison. Returns the SHA-256 of the file; raises BadInput if `out` cannot be written."""
    return write_bytes(comparison_pdf(comparison, paper), out)


def comparison_pdf(comparison: Comparison, paper: Paper = Paper.A4) -> bytes:
    """The comparison as PDF. The same comparison gives the same bytes."""
    return plain_pdf(
        comparison_title(comparison), _story(comparison, paper), paper, seal.COMPARISON, confidential=False
    )


def comparison_title(comparison: Comparison) -> str:
    """The compared levels and their rubric."""
    return f"{_names(comparison)} · {_rubric_label(comparison.rubric)}"


def _story(comparison: Comparison, paper: Paper) -> Iterator[Flowable]:
    for number, area in enumerate(comparison.areas):
        titles = (
            text(user_text(_names(comparison)), theme.TITLE),
            text(user_text(_rubric_label(comparison.rubric)), theme.SUBTITLE),
        )
        yield from [PageBreak(), *map(Repeated, titles)] if number else titles
        yield gap(10)
        yield heading(f"{area.area.code}  {area.area.name}")
        yield from prose(area.area.summary, theme.BODY)
        yield gap(8)
        yield text(_weights(comparison, area), theme.SMALL)
        yield gap(8)
        yield _area_table(comparison, area, paper)


def _area_table(comparison: Comparison, area: ComparedArea, paper: Paper) -> Flowable:
    first, second = (profile.name for profile in comparison.profiles)
    rows = [_row(comparison.rubric, item) for item in area.competencies]
    return table(
        rows,
        paper.columns(40, None, None, 16),
        header=(say("Competency"), first, second, say("Step")),
        right=(3,),
        style=BESIDE_ANCHORS,
    )


def _row(rubric: Rubric, item: ComparedCompetency) -> tuple[Cell, ...]:
    style = theme.SMALL_STRONG if item.step else theme.SMALL_SOFT
    name = text(user_text(f"{item.competency.code} {item.competency.name}"), style)
    if not item.step:
        rating = f"{item.expected[0]} {rubric.rating_name(item.expected[0])}"
        return name, text(user_text(say("{rating} in both", rating=rating)), theme.SMALL_SOFT), "", ""
    sides: list[Cell] = [
        [
            text(user_text(f"{rating} {rubric.rating_name(rating)}"), theme.SMALL_STRONG),
            *prose(item.competency.anchor(rating), theme.SMALL),
        ]
        for rating in item.expected
    ]
    return name, *sides, text(item.step_label, theme.SMALL_RIGHT_STRONG)


def _weights(comparison: Comparison, area: ComparedArea) -> str:
    parts = ", ".join(
        say("{profile} {weight} of 100", profile=profile.name, weight=weight)
        for profile, weight in zip(comparison.profiles, area.weights, strict=True)
    )
    return user_text(
        say(
            "Weight: {weights}. Competencies with a difference: {different} of {total}.",
            weights=parts, different=len(area.different), total=len(area.competencies),
        )
    )  # fmt: skip


def _names(comparison: Comparison) -> str:
    return listed([profile.name for profile in comparison.profiles])


def _rubric_label(rubric: Rubric) -> str:
    return say("{title}, rubric {version}", title=rubric.title, version=rubric.version)
