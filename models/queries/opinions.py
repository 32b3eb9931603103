"""SQL for opinions: what the engineer, the tech lead and peers answered about a review."""

import json
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from models.domain.opinions import Channel, Consent, Contact, RequestState, effective_consent
from models.domain.peers import Hidden, PeerAnswer, PeerComment, PeerMean, PeerSummary, summarise
from models.domain.people import name_key
from models.domain.reviews import OpinionRole, ReviewId, ReviewState
from models.queries import cycles
from models.queries.opinion_requests import RequestRow
from models.queries.reviews import ReviewRow, review
from models.workspace.reader import Reader

_STAGES = ("printed", "submitted")
"""Rows of `peer_summary`, the one that holds first. Earlier versions stored a second one when a report was exported."""


@dataclass(frozen=True, slots=True)
class OpinionRow:
    """One person's answer. `ratings` and `remarks` (comments) go by competency code; `not_seen` lists codes."""

    role: str
    comment: str
    ratings: dict[str, int]
    id: int = 0
    name: str = ""
    consent: Consent = Consent.UNNAMED
    channel: Channel = Channel.PAPER
    contact: Contact | None = None
    remarks: dict[str, str] = field(default_factory=dict)
    not_seen: frozenset[str] = frozenset()


def opinions(reader: Reader, review_id: ReviewId) -> tuple[OpinionRow, ...]:
    """What self, tech lead and peers said: one opinion a person and role, the latest.

    Opinions without a name cannot be told apart, so they count as those of one person.
    """
    ratings: dict[int, dict[str, int]] = {}
    for row in _parts(reader, "opinion_rating", review_id):
        ratings.setdefault(row["opinion_id"], {})[row["competency_code"]] = row["value"]
    remarks: dict[int, dict[str, str]] = {}
    not_seen: dict[int, set[str]] = {}
    for row in _parts(reader, "opinion_remark", review_id):
        remarks.setdefault(row["opinion_id"], {})[row["competency_code"]] = row["comment"]
        if row["not_seen"]:
            not_seen.setdefault(row["opinion_id"], set()).add(row["competency_code"])
    latest = {_person_key(row["role"], row["author_name"]): row for row in _rows(reader, review_id)}
    return tuple(
        OpinionRow(
            role=row["role"],
            comment=row["comment"],
            ratings=ratings.get(row["id"], {}),
            id=row["id"],
            name=row["author_name"],
            consent=effective_consent(OpinionRole(row["role"]), Consent(row["consent"])),
            channel=Channel(row["channel"]),
            contact=Contact(row["contact"]) if row["contact"] else None,
            remarks=remarks.get(row["id"], {}),
            not_seen=frozenset(not_seen.get(row["id"], ())),
        )
        for row in latest.values()
    )


def identified_opinions(reader: Reader, review_id: ReviewId) -> tuple[OpinionRow, ...]:
    """The opinions of the engineer and of tech leads, who are known by their role."""
    return tuple(opinion for opinion in opinions(reader, review_id) if opinion.role != OpinionRole.PEER)


def opinion_of(reader: Reader, review_id: ReviewId, role: OpinionRole, author_name: str) -> int | None:
    """The id of what this person said in this role; None if nothing is recorded."""
    wanted = _person_key(role, author_name)
    rows = _rows(reader, review_id)
    return next((row["id"] for row in reversed(rows) if _person_key(row["role"], row["author_name"]) == wanted), None)


def peer_answers(reader: Reader, review_id: ReviewId) -> tuple[PeerAnswer, ...]:
    """The answers of peers, one a person. Who also answered as tech lead or wrote the review is no peer.

    Their ratings are known by name, so they would weaken the minimum number of peers.
    """
    row, given = review(reader, review_id), opinions(reader, review_id)
    known = {name_key(row.engineer_name), name_key(row.reviewer_name)}
    known |= {name_key(opinion.name) for opinion in given if opinion.role == OpinionRole.TECH_LEAD}
    return tuple(
        PeerAnswer(opinion.name, opinion.consent, opinion.ratings, opinion.remarks, opinion.comment)
        for opinion in given
        if opinion.role == OpinionRole.PEER and (not opinion.name or name_key(opinion.name) not in known)
    )


def peer_summary(reader: Reader, review_id: ReviewId) -> PeerSummary:
    """What documents may say of the peers: fixed at submission, and nothing before it.

    A review that an earlier version submitted has no fixed summary: its answers cannot change while it is no draft.
    """
    stored = fixed_summaries(reader, review_id)
    if stored:
        return summary_from(next(stored[stage] for stage in _STAGES if stage in stored))
    row = review(reader, review_id)
    if row.state is ReviewState.DRAFT:
        return PeerSummary(len(peer_answers(reader, review_id)), hidden=Hidden.NOT_SUBMITTED)
    return current_summary(reader, row)


def fixed_summaries(reader: Reader, review_id: ReviewId) -> dict[str, str]:
    """The fixed summaries of a review as stored: stage to JSON. Empty while the peer group is still open."""
    rows = reader.query("SELECT stage, content FROM peer_summary WHERE review_id = :id", id=review_id)
    return {row["stage"]: row["content"] for row in rows}


def current_summary(reader: Reader, row: ReviewRow) -> PeerSummary:
    """The summary of the answers as they are now. Only for fixing it: see `peer_summary`."""
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    areas = {area.code: [competency.code for competency in area.competencies] for area in rubric.areas}
    return summarise(areas, peer_answers(reader, row.id))


def withdrawal_hides_peers(reader: Reader, request: RequestRow) -> bool:
    """Whether documents show no peer ratings after this request is withdrawn: the peer group is fixed and has the person.

    Earlier versions let undo reopen the request of a member. So if a member is missing, any peer may be the one.
    """
    fixed = fixed_summaries(reader, request.review_id)
    if request.role is not OpinionRole.PEER or not fixed:
        return False
    members = max(summary_from(content).count for content in fixed.values())
    return request.state is RequestState.ANSWERED or members > len(peer_answers(reader, request.review_id))


def summary_from(content: str) -> PeerSummary:
    """A summary from the canonical JSON that is stored of it. Earlier versions also stored means that tell ratings."""
    stored: dict[str, Any] = json.loads(content)
    means = {
        code: PeerMean(area["count"], Fraction(area["mean"]), area["low"], area["high"])
        for code, area in stored["areas"].items()
    }
    return PeerSummary(
        count=stored["count"],
        areas={code: mean for code, mean in means.items() if not mean.reveals_ratings},
        comments=tuple(PeerComment(**comment) for comment in stored["comments"]),
        hidden=Hidden(stored["hidden"]) if stored["hidden"] else None,
    )


def _parts(reader: Reader, table: str, review_id: ReviewId) -> list[dict[str, Any]]:
    return reader.query(
        f"SELECT {table}.* FROM {table} JOIN opinion ON opinion.id = opinion_id WHERE review_id = :id", id=review_id
    )


def _rows(reader: Reader, review_id: ReviewId) -> list[dict[str, Any]]:
    return reader.query(
        "SELECT id, role, author_name, comment, consent, channel, contact FROM opinion WHERE review_id = :id"
        " ORDER BY received_on, id",
        id=review_id,
    )


def _person_key(role: str, author_name: str) -> tuple[str, str]:
    """Identity of a respondent: role and name; the engineer is the same person under any name."""
    return role, "" if role == OpinionRole.SELF else name_key(author_name)
