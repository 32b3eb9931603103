"""Check that what the reviewer writes for the engineer does not quote a peer: it would show who said it."""

from collections.abc import Iterable, Iterator

from models.domain.peers import word_runs
from models.domain.reviews import ReviewId
from models.queries import cycles, review_content
from models.queries.opinions import peer_answers
from models.queries.reviews import review as review_row
from models.support.messages import Message, message
from models.workspace.reader import Reader


def quotes_peer(reader: Reader, review: ReviewId, texts: Iterable[str]) -> bool:
    """Whether one of these texts repeats what a peer of this review wrote."""
    return _quotes(texts, _peers_runs(reader, review))


def quoting_texts(reader: Reader, review: ReviewId) -> tuple[Message, ...]:
    """One sentence for each text of the review that repeats what a peer wrote; evidence is checked when it is stored."""
    runs = _peers_runs(reader, review)
    return tuple(
        message(
            "{text}: This repeats what a peer wrote. Use your own words, so that the peer is not quoted.", text=name
        )
        for name, texts in _texts(reader, review)
        if _quotes(texts, runs)
    )


def _peers_runs(reader: Reader, review: ReviewId) -> frozenset[tuple[str, ...]]:
    answers = peer_answers(reader, review)
    return frozenset().union(*(word_runs(text) for peer in answers for text in (peer.comment, *peer.remarks.values())))


def _quotes(texts: Iterable[str], runs: frozenset[tuple[str, ...]]) -> bool:
    return bool(runs) and any(not runs.isdisjoint(word_runs(text)) for text in texts)


def _texts(reader: Reader, review: ReviewId) -> Iterator[tuple[Message | str, tuple[str, ...]]]:
    row = review_row(reader, review)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    for code, rating in review_content.rating_rows(reader, review).items():
        yield rubric.competency(code).name, (rating.comment, rating.observe_plan)
    for point in review_content.points(reader, review):
        yield message("Strengths and growth points"), (point.behaviour, point.next_step)
    yield message("Summary"), (row.summary,)
    yield message("Reason of the conclusion"), (row.decision.reason if row.decision else "",)
