"""Opinions of others in a snapshot. Peers come as a finished summary: this code never sees what one peer answered."""

import random
from collections.abc import Iterable, Sequence
from fractions import Fraction

from models.domain.documents import Edition
from models.domain.opinions import Consent
from models.domain.peers import PeerComment, PeerSummary
from models.domain.reviews import OpinionRole
from models.queries.opened_opinions import Opened
from models.queries.opinions import OpinionRow
from models.rubric.model import Rubric
from models.snapshots.review import OpinionArea, OpinionComment, OpinionGroup
from models.support.rounding import decimals


def opinion_groups(
    rubric: Rubric, identified: Sequence[OpinionRow], opened: Opened, peers: PeerSummary, edition: Edition
) -> tuple[OpinionGroup, ...]:
    """The groups that may be shown, with their comments where allowed; HR reads means only: no comments and no range.

    `identified` are the opinions of the engineer and the tech lead, who are known by their role, and `opened` what the
    reviewer may see of them.
    """
    groups = []
    for role in (OpinionRole.SELF, OpinionRole.TECH_LEAD):
        members = [opinion for opinion in identified if opinion.role == role]
        if members:
            comments = [comment for member in members for comment in _comments(rubric, opened.part_of(member))]
            areas = _areas(rubric, members, opened)
            groups.append(OpinionGroup(role, len(members), areas, _read_by(edition, comments)))
    if peers.hidden is None:
        areas = tuple(
            OpinionArea(
                area.code, _as_printed(mean.mean), *((None, None) if edition is Edition.HR else (mean.low, mean.high))
            )
            for area in rubric.areas
            if (mean := peers.areas.get(area.code))
        )
        comments = _shuffled(_comment(rubric, comment) for comment in peers.comments)
        groups.append(OpinionGroup(OpinionRole.PEER, peers.count, areas, _read_by(edition, comments)))
    return tuple(groups)


def _as_printed(mean: Fraction) -> Fraction:
    """The mean of peers with the decimals that are printed. The exact one would tell how many ratings it is made of."""
    return Fraction(decimals(mean))


def _areas(rubric: Rubric, members: Sequence[OpinionRow], opened: Opened) -> tuple[OpinionArea, ...]:
    """The mean for each area, without the range: of one person, that would be single ratings.

    A draft shows an area once all that they rated in it is open. Means of parts would give away single ratings.
    """
    areas = []
    for area in rubric.areas:
        codes = {competency.code for competency in area.competencies}
        rated = [(code, value) for member in members for code, value in member.ratings.items() if code in codes]
        if rated and all(code in opened.codes for code, _ in rated):
            mean = Fraction(sum(value for _, value in rated), len(rated))
            areas.append(OpinionArea(area.code, mean, None, None))
    return tuple(areas)


def _comments(rubric: Rubric, opinion: OpinionRow) -> list[OpinionComment]:
    """What one identified person wrote; nothing if they agreed to a summary only."""
    if opinion.consent is Consent.SUMMARY:
        return []
    order = [competency.code for competency in rubric.competencies]
    remarks = [PeerComment(opinion.remarks[code], code) for code in order if opinion.remarks.get(code)]
    whole = [PeerComment(opinion.comment)] if opinion.comment else []
    return [_comment(rubric, comment) for comment in (*whole, *remarks)]


def _comment(rubric: Rubric, comment: PeerComment) -> OpinionComment:
    competency = rubric.competency(comment.competency).name if comment.competency else ""
    return OpinionComment(comment.text, competency, comment.name)


def _shuffled(comments: Iterable[OpinionComment]) -> list[OpinionComment]:
    """Comments in an order that tells nothing about who wrote first, and is the same in every print."""
    ordered = sorted(comments, key=lambda comment: (comment.text, comment.competency, comment.name))
    seed = "".join(comment.text for comment in ordered)
    random.Random(seed).shuffle(ordered)  # noqa: S311 - order, not secrecy
    return ordered


def _read_by(edition: Edition, comments: Sequence[OpinionComment]) -> tuple[OpinionComment, ...]:
    return tuple(comments) if edition is Edition.ENGINEER else ()
