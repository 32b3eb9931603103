"""View of the opinions on a review: who was asked, who answered, and what may be shown of the answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from models.assessment.self_rating import SelfComparison, compare_self, conversation_guide
from models.domain.opinions import Channel, Consent, Contact, RequestState
from models.domain.peers import Hidden, PeerComment, PeerSummary
from models.domain.reviews import OpinionRole, PointKind, ReviewId, ReviewState
from models.queries import cycles, opinion_requests, review_content, reviews
from models.queries import opinions as opinion_queries
from models.queries.opened_opinions import opened
from models.queries.opinion_requests import RequestRow
from models.queries.opinions import OpinionRow
from models.rubric.model import Area
from models.support.messages import Message
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One person who was asked. `channel` and `contact` are None until the answer is there.

    `consent` and `comment` (on the whole, once it is open) are those of a tech lead or the engineer. A peer has neither:
    where few agreed to have their words shown, knowing who did would tell whose they are.

    `can_answer` is whether an answer can be recorded, `can_withdraw` whether the request or the answer can still be
    withdrawn, and `hides_peers` whether documents then show no peer ratings, for good.
    """

    request: RequestRow
    is_overdue: bool
    channel: Channel | None
    contact: Contact | None
    consent: Consent | None
    can_answer: bool
    can_withdraw: bool
    hides_peers: bool
    comment: str


@dataclass(frozen=True, slots=True)
class OpinionsView:
    """Who was asked for an opinion on a review.

    `can_ask` is whether requests can be added and changed, `peers_fixed` whether the peer group no longer can, and
    `peers_hidden` why the next report will show no peer ratings (None if it will). `peer_comments` are those on the whole
    that documents show, so there are none before submission.
    """

    lines: tuple[RequestLine, ...]
    can_ask: bool
    peers_fixed: bool
    peers_answered: int
    peers_hidden: Hidden | None
    peer_comments: tuple[PeerComment, ...]

    @property
    def asked(self) -> int:
        """How many people were asked, without withdrawn requests."""
        return sum(line.request.state is not RequestState.WITHDRAWN for line in self.lines)

    @property
    def answered(self) -> int:
        """How many of them have answered."""
        return sum(line.request.state is RequestState.ANSWERED for line in self.lines)


@dataclass(frozen=True, slots=True)
class OthersRating:
    """What others of one role rated: how many of them, their mean, and their range where that may be seen.

    `area` is the name of the area that the figures are about; it is empty if they are about one competency.
    """

    role: OpinionRole
    count: int
    mean: Fraction
    span: tuple[int, int] | None
    area: str = ""


@dataclass(frozen=True, slots=True)
class CompetencyOpinions:
    """What the engineer and others answered about one competency. Of peers, there are figures of its area only.

    `comments` are those of others that may be seen; `peers_hidden` is why there are no figures of peers although peers
    answered.
    """

    own_rating: int | None
    own_comment: str
    others: tuple[OthersRating, ...]
    comments: tuple[PeerComment, ...]
    peers_hidden: Hidden | None


@dataclass(frozen=True, slots=True)
class SelfComparisonView:
    """Self-rating and reviewer's ratings side by side, and the questions for the conversation."""

    comparison: SelfComparison
    guide: tuple[Message, ...]


def opinions_view(reader: Reader, review_id: ReviewId, today: date) -> OpinionsView:
    """The requests for opinions on a review, with their answers. Raises BadInput if there is no such review."""
    row = reviews.review(reader, review_id)
    given, open_now = opinion_queries.opinions(reader, review_id), opened(reader, review_id)
    answers = {(answer.role, answer.name): open_now.part_of(answer) for answer in given}
    stored = opinion_queries.fixed_summaries(reader, review_id)
    summary = (
        opinion_queries.peer_summary(reader, review_id) if stored else opinion_queries.current_summary(reader, row)
    )
    shown = opinion_queries.peer_summary(reader, review_id).comments
    return OpinionsView(
        lines=tuple(
            _line(reader, request, answers.get((request.role, request.person_name)), row.state, today)
            for request in opinion_requests.requests(reader, review_id)
        ),
        can_ask=row.state is ReviewState.DRAFT,
        peers_fixed=bool(stored),
        peers_answered=summary.count,
        peers_hidden=summary.hidden,
        peer_comments=tuple(comment for comment in shown if not comment.competency),
    )


def competencies_to_ask(reader: Reader, review_id: ReviewId, role: OpinionRole, person_name: str) -> tuple[str, ...]:
    """Codes to propose for a request: what a peer probably saw; for the engineer and the tech lead all that are rated."""
    if role is OpinionRole.PEER:
        proposed = opinion_requests.proposed_competencies(reader, review_id, person_name)
        return tuple(item.code for item in proposed)
    row = reviews.review(reader, review_id)
    excluded = reviews.exclusions(reader, row).codes
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    return tuple(item.code for item in rubric.competencies if item.code not in excluded)


def competency_opinions(reader: Reader, review_id: ReviewId, code: str) -> CompetencyOpinions | None:
    """What others answered about a competency; None until the reviewer has rated it, so that the own rating comes first."""
    if code not in opened(reader, review_id).codes:
        return None
    answers = opinion_queries.identified_opinions(reader, review_id)
    own = next((answer for answer in answers if answer.role == OpinionRole.SELF), None)
    leads = [answer for answer in answers if answer.role == OpinionRole.TECH_LEAD]
    peers = opinion_queries.peer_summary(reader, review_id)
    area = cycles.frozen_rubric(reader, reviews.review(reader, review_id).rubric_version_id).area_of(code)
    return CompetencyOpinions(
        own_rating=own.ratings.get(code) if own else None,
        own_comment=own.remarks.get(code, "") if own else "",
        others=(*_tech_leads(leads, code), *_peers(peers, area)),
        comments=(*_comments(leads, code), *(comment for comment in peers.comments if comment.competency == code)),
        peers_hidden=peers.hidden if peers.count else None,
    )


def self_comparison(reader: Reader, review_id: ReviewId) -> SelfComparisonView:
    """The engineer's ratings beside those that the reviewer has given so far."""
    row = reviews.review(reader, review_id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    answers = opinion_queries.opinions(reader, review_id)
    own = next((answer.ratings for answer in answers if answer.role == OpinionRole.SELF), {})
    comparison = compare_self(rubric, row.level, own, review_content.ratings(reader, review_id))
    points = review_content.points(reader, review_id)
    growth = [rubric.competency(point.competency_code).name for point in points if point.kind == PointKind.GROWTH]
    return SelfComparisonView(comparison, conversation_guide(comparison, growth))


def _line(
    reader: Reader, request: RequestRow, answer: OpinionRow | None, review: ReviewState, today: date
) -> RequestLine:
    is_peer, is_draft = request.role is OpinionRole.PEER, review is ReviewState.DRAFT
    is_withdrawn = request.state is RequestState.WITHDRAWN
    is_fixed = is_peer and bool(opinion_queries.fixed_summaries(reader, request.review_id))
    given = answer if request.state is RequestState.ANSWERED else None
    identified = None if is_peer else given
    return RequestLine(
        request=request,
        is_overdue=request.is_overdue(today) and not is_fixed,
        channel=given.channel if given else None,
        contact=given.contact if given else None,
        consent=identified.consent if identified else None,
        comment=identified.comment if identified and identified.consent is not Consent.SUMMARY else "",
        can_answer=is_draft and not is_withdrawn and not is_fixed,
        can_withdraw=not is_withdrawn and (is_draft or (is_peer and review is not ReviewState.CLOSED)),
        hides_peers=opinion_queries.withdrawal_hides_peers(reader, request),
    )


def _tech_leads(leads: Sequence[OpinionRow], code: str) -> Iterator[OthersRating]:
    """The ratings of tech leads together. Each of them is known by the role."""
    values = [answer.ratings[code] for answer in leads if code in answer.ratings]
    if values:
        span = (min(values), max(values)) if len(values) > 1 else None
        yield OthersRating(OpinionRole.TECH_LEAD, len(values), Fraction(sum(values), len(values)), span)


def _comments(leads: Sequence[OpinionRow], code: str) -> Iterator[PeerComment]:
    """The comments of tech leads on a competency, as they agreed."""
    for answer in leads:
        if answer.remarks.get(code) and answer.consent is not Consent.SUMMARY:
            yield PeerComment(answer.remarks[code], code, answer.name)


def _peers(peers: PeerSummary, area: Area) -> Iterator[OthersRating]:
    """What documents say of the peers, and nothing more: figures of single competencies could be subtracted from it."""
    mean = peers.areas.get(area.code)
    if mean:
        span = None if mean.low is None or mean.high is None else (mean.low, mean.high)
        yield OthersRating(OpinionRole.PEER, mean.count, mean.mean, span, area.name)
