"""Rules for showing peer ratings: from how many people, and what is withheld so that no one can be identified.

The numbers follow common practice for multi-source feedback. They apply to peers only: an engineer or a tech lead
is identified by the role anyway.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from models.domain.opinions import Consent
from models.domain.reviews import OpinionRole
from models.rubric.model import RATINGS
from models.support.folding import same_key
from models.support.messages import Message, message

MIN_PEERS = 3
"""Peers from whom a mean is shown."""
MIN_PEERS_FOR_COMMENTS = 4
"""Peers from whom comments are shown."""
MIN_PEERS_FOR_RANGE = 5
"""Peers from whom the lowest and the highest rating are shown."""
MAX_QUOTED_WORDS = 5
"""Consecutive words that a text may share with a peer's comment before it counts as a quotation."""

TOO_FEW_PEERS = message("Peer ratings appear once three peers have rated.")
"""Notice shown below MIN_PEERS, for a whole review or one competency. Tests compare its number, and the guide's words."""


class Hidden(StrEnum):
    """Reason why peer ratings are not shown."""

    TOO_FEW = "too-few"
    NOT_SUBMITTED = "not-submitted"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> Message:
        """Sentence that gives the reason."""
        return {
            Hidden.TOO_FEW: TOO_FEW_PEERS,
            Hidden.NOT_SUBMITTED: message("Peer ratings are included once the review is submitted."),
            Hidden.WITHDRAWN: message("Peer ratings are no longer included, because a peer withdrew their answer."),
        }[self]


@dataclass(frozen=True, slots=True)
class PeerAnswer:
    """What one peer answered: ratings and comments by competency code, and a comment on the whole."""

    name: str
    consent: Consent
    ratings: Mapping[str, int] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)
    comment: str = ""


@dataclass(frozen=True, slots=True)
class PeerMean:
    """Mean rating of a set of competencies. `low` and `high` are None below MIN_PEERS_FOR_RANGE; `count` is people."""

    count: int
    mean: Fraction
    low: int | None
    high: int | None

    @property
    def reveals_ratings(self) -> bool:
        """Whether it tells what all of them rated, or all but one.

        Without a range, the mean does so at an end of the scale and one step from it. With a range, one rating is at each
        end of it, so all the others are at one end if the mean is as far from it as a single rating at the other end moves
        it: (high − low)/n of n ratings. `count` people gave at least as many.
        """
        if self.low is None or self.high is None:
            low, high, step = min(RATINGS), max(RATINGS), 1
        else:
            low, high, step = self.low, self.high, self.high - self.low
        distance = min(self.mean - low, high - self.mean)
        return distance == 0 or ((distance / step).numerator == 1 and (distance / step).denominator >= self.count)


@dataclass(frozen=True, slots=True)
class PeerComment:
    """A comment that may be shown. `name` is empty unless its author agreed; `competency` is empty for the whole."""

    text: str
    competency: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class PeerSummary:
    """What documents may say of the peers of a review. No single person's ratings can be worked out from it."""

    count: int
    areas: Mapping[str, PeerMean] = field(default_factory=dict)
    comments: tuple[PeerComment, ...] = ()
    hidden: Hidden | None = None


def shows_mean(role: OpinionRole, count: int) -> bool:
    """Whether the mean of `count` people of this role may be shown."""
    return count >= (MIN_PEERS if role is OpinionRole.PEER else 1)


def shows_comments(role: OpinionRole, count: int) -> bool:
    """Whether the comments of `count` people of this role may be shown."""
    return count >= (MIN_PEERS_FOR_COMMENTS if role is OpinionRole.PEER else 1)


def shows_range(role: OpinionRole, count: int) -> bool:
    """Whether the lowest and the highest rating of `count` people of this role may be shown."""
    return count >= (MIN_PEERS_FOR_RANGE if role is OpinionRole.PEER else 1)


def summarise(areas: Mapping[str, Collection[str]], answers: Sequence[PeerAnswer]) -> PeerSummary:
    """The summary of one review's peers; `areas` maps an area to its competencies, `answers` has one item a person.

    Each figure counts other ratings, so that no figure can be subtracted from another one.
    """
    if not shows_mean(OpinionRole.PEER, len(answers)):
        return PeerSummary(len(answers), hidden=Hidden.TOO_FEW)
    means = {area: mean for area, codes in areas.items() if (mean := peer_mean(answers, codes))}
    codes = [code for codes in areas.values() for code in codes]
    return PeerSummary(len(answers), means, (*comments_on(answers), *_on_competencies(answers, codes)))


def peer_mean(answers: Iterable[PeerAnswer], codes: Collection[str]) -> PeerMean | None:
    """Mean of the ratings of these competencies; None if fewer than MIN_PEERS people rated any of them.

    Also None if all ratings are equal, or the mean tells what all but one of them are.
    """
    raters = [[rating for code, rating in answer.ratings.items() if code in codes] for answer in answers]
    raters = [ratings for ratings in raters if ratings]
    if not shows_mean(OpinionRole.PEER, len(raters)):
        return None
    ratings = [rating for rater in raters for rating in rater]
    wide = shows_range(OpinionRole.PEER, len(raters))
    low, high = (min(ratings), max(ratings)) if wide else (None, None)
    mean = PeerMean(len(raters), Fraction(sum(ratings), len(ratings)), low, high)
    return None if len(set(ratings)) == 1 or mean.reveals_ratings else mean


def comments_on(answers: Sequence[PeerAnswer], code: str = "") -> tuple[PeerComment, ...]:
    """The comments on one competency, or on the whole, that may be shown, in alphabetical order.

    Comments need MIN_PEERS_FOR_COMMENTS people who rated it. Comments without a name need as many people who did not
    agree to be named, because those whose names are shown can be ruled out.
    """
    asked = [answer for answer in answers if not code or code in answer.ratings]
    if not shows_comments(OpinionRole.PEER, len(asked)):
        return ()
    texts = [(answer, answer.remarks.get(code, "") if code else answer.comment) for answer in asked]
    named = [PeerComment(text, code, by.name) for by, text in texts if text and by.consent is Consent.NAMED]
    unnamed = [PeerComment(text, code) for by, text in texts if text and by.consent is Consent.UNNAMED]
    if not shows_comments(OpinionRole.PEER, sum(answer.consent is not Consent.NAMED for answer in asked)):
        unnamed = []
    return tuple(sorted((*named, *unnamed), key=lambda comment: (comment.text, comment.name)))


def word_runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every run of MAX_QUOTED_WORDS + 1 words of a text. A text that shares one with a peer's comment quotes the peer.

    Shorter runs are ordinary language: to refuse them would tell the reviewer what a peer wrote.
    """
    words = _words(text)
    length = MAX_QUOTED_WORDS + 1
    return frozenset(tuple(words[start : start + length]) for start in range(len(words) - length + 1))


def _on_competencies(answers: Sequence[PeerAnswer], codes: Iterable[str]) -> tuple[PeerComment, ...]:
    return tuple(comment for code in codes for comment in comments_on(answers, code))


def _words(text: str) -> list[str]:
    return [word for part in same_key(text).split() if (word := part.strip(".,;:!?…\"'“”‘’()"))]
