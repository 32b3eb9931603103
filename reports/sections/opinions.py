"""Ratings by others, in groups large enough for anonymity, next to the reviewer's ratings."""

from collections.abc import Mapping
from fractions import Fraction

from reportlab.platypus import Flowable

from models.domain.peers import Hidden
from models.domain.reviews import OpinionRole
from models.snapshots.review import OpinionArea, OpinionComment, OpinionGroup, ReviewSnapshot
from models.support.messages import message
from models.support.translation import say, say_plural, translate
from reports import theme
from reports.blocks import Cell, bullets, figure, gap, lead_in, section, soft, table, text
from reports.formats import NOT_GIVEN, decimals
from reports.sections.self_rating import adjacent
from reports.text import user_text
from reports.theme import Paper

TITLES = {
    OpinionRole.SELF: message("Self-rating"), OpinionRole.TECH_LEAD: message("Tech lead"), OpinionRole.PEER: message("Peers"),
}  # fmt: skip
BESIDE = message("Shown beside the reviewer's ratings and never averaged into them.")


def opinions(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Means by area and group, self-ratings one step from the reviewer's, comments, and questions for the conversation."""
    if not review.opinions:
        return section(say("What others said"), text(_none(review), theme.SMALL))
    widths = paper.columns(62, None, *[None] * len(review.opinions))
    return [
        *section(
            say("What others said"),
            text(
                " ".join(filter(None, (translate(BESIDE), _closed(review), _peers(review)))),
                theme.SMALL,
            ),
            gap(3),
            table(
                _rows(review),
                widths,
                header=(say("Area"), say("Reviewer"), *map(_title, review.opinions)),
                right=tuple(range(1, len(widths))),
                padding=1.4,
            ),
        ),
        gap(3),
        *adjacent(review),
        *(flowable for group in review.opinions if group.comments for flowable in _comments(group)),
        *_guide(review),
    ]


def _none(review: ReviewSnapshot) -> str:
    return f"{say('No other opinions are part of this review.')} {_peers(review)}".strip()


def _closed(review: ReviewSnapshot) -> str:
    return say("A draft omits areas in which the reviewer has not rated everything yet.") if review.draft else ""


def _peers(review: ReviewSnapshot) -> str:
    if review.peers_hidden is None:
        return ""
    reason = translate(review.peers_hidden.label)
    if review.peers_hidden is not Hidden.TOO_FEW:
        return reason
    answered = say_plural(review.facts.peer_count, "{number} peer answered.", "{number} peers answered.")
    return f"{answered} {reason}"


def _title(group: OpinionGroup) -> str:
    title = translate(TITLES[OpinionRole(group.role)])
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
    return figure(
        say("{mean} ({low} to {high})", mean=shown, low=area.low, high=area.high) if _has_range(area) else shown
    )


def _has_range(area: OpinionArea) -> bool:
    return area.low is not None and area.high is not None and area.low != area.high


def _guide(review: ReviewSnapshot) -> list[Flowable]:
    if not review.conversation_guide:
        return []
    return section(say("Questions for the conversation"), *bullets(map(user_text, review.conversation_guide)), level=1)


def _comments(group: OpinionGroup) -> list[Flowable]:
    title = say("{role} in words", role=TITLES[OpinionRole(group.role)])
    if group.role == OpinionRole.PEER:
        title = say("{role} in words, in random order", role=TITLES[OpinionRole(group.role)])
    return section(title, *(item for comment in group.comments for item in _comment(comment)), level=1)


def _comment(comment: OpinionComment) -> list[Flowable]:
    """The comment, after the competency it is about and before the name of its author, where they are given."""
    lead = f"<b>{user_text(comment.competency)}:</b>" if comment.competency else ""
    author = soft(user_text(comment.name)) if comment.name else ""
    return lead_in(lead, say("“{text}”", text=comment.text), then=author)
