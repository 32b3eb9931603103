"""Ratings by others, in groups large enough for anonymity, next to the reviewer's ratings."""

from collections.abc import Mapping
from fractions import Fraction

from reportlab.platypus import Flowable

from models.domain.peers import MIN_PEERS
from models.domain.reviews import OpinionRole
from models.snapshots.review import OpinionArea, OpinionGroup, ReviewSnapshot
from models.support.number_format import decimals
from reports import theme
from reports.blocks import Cell, bullets, figure, prose, section, table, text
from reports.formats import NOT_GIVEN, count
from reports.text import user_text
from reports.theme import Paper

TITLES = {OpinionRole.SELF: "Self-rating", OpinionRole.TECH_LEAD: "Tech lead", OpinionRole.PEER: "Peers"}


def opinions(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Means by area and group, the comments, and the largest differences between self-rating and rating."""
    if not review.opinions:
        return section("What others said", text(_none(review), theme.SMALL))
    widths = paper.columns(62, None, *[None] * len(review.opinions))
    return [
        *section(
            "What others said",
            text(f"Shown beside the reviewer's ratings and never averaged into them. {_peers(review)}", theme.SMALL),
            table(
                _rows(review),
                widths,
                header=("Area", "Reviewer", *map(_title, review.opinions)),
                right=tuple(range(1, len(widths))),
                padding=1.4,
            ),
        ),
        *_differences(review),
        *(flowable for group in review.opinions if group.comments for flowable in _comments(group)),
    ]


def _none(review: ReviewSnapshot) -> str:
    return f"No other opinions are part of this review. {_peers(review)}".strip()


def _peers(review: ReviewSnapshot) -> str:
    asked = review.facts.peer_count
    if 0 < asked < MIN_PEERS:
        return f"{count(asked, 'peer')} answered. Peer ratings appear once three peers have answered."
    return ""


def _title(group: OpinionGroup) -> str:
    title = TITLES[OpinionRole(group.role)]
    return f"{title} ({group.count})" if group.role != OpinionRole.SELF else title


def _rows(review: ReviewSnapshot) -> list[list[Cell]]:
    areas_by_group = [{area.area_code: area for area in group.areas} for group in review.opinions]
    return [
        [
            text(user_text(area.name), theme.SMALL),
            figure(decimals(area.score)),
            *(_mean(group, area.code) for group in areas_by_group),
        ]
        for area in review.areas
    ]


def _mean(group: Mapping[str, OpinionArea], code: str) -> str:
    area = group.get(code)
    if area is None:
        return NOT_GIVEN
    shown = decimals(Fraction(area.mean))
    return figure(f"{shown} ({area.low} to {area.high})" if _has_range(area) else shown)


def _has_range(area: OpinionArea) -> bool:
    return area.low is not None and area.high is not None and area.low != area.high


def _differences(review: ReviewSnapshot) -> list[Flowable]:
    if not review.self_differences:
        return []
    lines = [
        f"{user_text(item.name)}: self-rating <b>{item.own}</b>, reviewer's <b>{item.reviewer}</b>"
        for item in review.self_differences
    ]
    return section("Own and reviewer's rating two steps or more apart", *bullets(lines), level=1)


def _comments(group: OpinionGroup) -> list[Flowable]:
    title = f"{TITLES[OpinionRole(group.role)]} in words"
    note = ", in random order" if group.role == OpinionRole.PEER else ""
    return section(
        title + note, *(item for comment in group.comments for item in prose(f"“{comment}”", theme.SMALL)), level=1
    )
