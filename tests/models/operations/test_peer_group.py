"""The peer group of a review: fixed by the submission, and hidden once a member withdraws."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest

from models.domain.opinions import RequestId, RequestState
from models.domain.peers import Hidden
from models.domain.reviews import OpinionRole, ReviewState
from models.operations import review_status
from models.operations.opinions import withdraw_request
from models.operations.reviews import change_reviewer, delete_review
from models.queries.opinion_requests import request
from models.queries.opinions import opinions, peer_summary
from models.queries.reviews import review
from models.support.errors import Refused
from models.views.opinions import competency_opinions, opinions_view
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from tests.models.operations.conftest import Story
from tests.models.operations.opinion_steps import PEERS, answer, answered_by_peers, ask, exported


@operation("test.undo_as_before", "Reopen a request, as undo of an earlier version did")
def undo_as_before(tx: Transaction, *, request: RequestId) -> None:
    tx.update("opinion_request", request, state=RequestState.ASKED)
    for row in tx.query("SELECT id FROM opinion WHERE request_id = :id", id=request):
        tx.delete("opinion", row["id"])


def test_the_peer_group_is_fixed_by_the_submission(story: Story):
    numbers = answered_by_peers(story, 3)
    late = ask(story, "Tom Berg")
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.return_to_draft, review=story.review)
    for step in (lambda: answer(story, late), lambda: answer(story, numbers[0], 1), lambda: ask(story, "Lea Roth")):
        with pytest.raises(Refused, match="peer group of this review was fixed"):
            step()
    assert peer_summary(story.workspace, story.review).areas["COD"].mean == 3
    assert opinions_view(story.workspace, story.review, date.today()).peers_fixed


def test_a_group_too_small_to_be_shown_is_not_fixed(story: Story):
    answered_by_peers(story, 2)
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    assert peer_summary(story.workspace, story.review).hidden is Hidden.TOO_FEW
    story.do(review_status.return_to_draft, review=story.review)
    answer(story, ask(story, "Mia Novak"))


def test_a_later_withdrawal_hides_the_group_permanently(story: Story):
    numbers = answered_by_peers(story)
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    story.do(review_status.revise, review=story.review, reason="A word was wrong.")
    story.do(withdraw_request, request=numbers[0])
    assert peer_summary(story.workspace, story.review).hidden is Hidden.WITHDRAWN
    assert competency_opinions(story.workspace, story.review, "COD-1").others == ()
    story.do(review_status.discard_revision, review=story.review)
    assert peer_summary(story.workspace, story.review).hidden is Hidden.WITHDRAWN
    assert [opinion.name for opinion in opinions(story.workspace, story.review)] == list(PEERS[1:])


def test_the_editor_shows_the_peer_figures_of_documents_after_submission(story: Story):
    answered_by_peers(story)
    story.make_ready()
    assert competency_opinions(story.workspace, story.review, "COD-1").others == ()
    story.do(review_status.submit, review=story.review)
    [shown] = competency_opinions(story.workspace, story.review, "COD-1").others
    assert (shown.count, shown.mean, shown.area) == (4, Fraction(7, 2), "Programming & code quality")
    assert competency_opinions(story.workspace, story.review, "COD-2").others == (shown,)
    assert competency_opinions(story.workspace, story.review, "PER-1").others == ()


def test_undo_of_a_submission_keeps_the_shown_peer_group_fixed(story: Story):
    numbers = answered_by_peers(story, 3)
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    shown = peer_summary(story.workspace, story.review)
    story.workspace.undo()
    assert review(story.workspace, story.review).state is ReviewState.DRAFT
    for step in (lambda: ask(story, "Tom Berg"), lambda: answer(story, numbers[0], 1)):
        with pytest.raises(Refused, match="was fixed"):
            step()
    story.workspace.redo()
    assert review(story.workspace, story.review).state is ReviewState.SUBMITTED
    assert peer_summary(story.workspace, story.review) == shown
    exported(story)
    story.workspace.undo()
    story.workspace.undo()  # the decision
    assert peer_summary(story.workspace, story.review) == shown


def test_a_peer_withdraws_in_every_state_before_the_review_is_closed(story: Story):
    numbers = answered_by_peers(story)
    last = ask(story, "Lea Roth")
    answer(story, last)
    lead = ask(story, "Kofi Mensah", OpinionRole.TECH_LEAD)
    answer(story, lead)
    story.make_ready()
    steps: list[Callable[[], object]] = [
        lambda: story.do(review_status.submit, review=story.review),
        lambda: story.do(review_status.share, review=story.review),
        lambda: story.do(review_status.hold_conversation, review=story.review, held_on=date.today()),
        lambda: story.do(review_status.acknowledge, review=story.review, given_on=date.today()),
    ]
    for step, number, name in zip(steps, numbers, PEERS, strict=True):
        step()
        story.do(withdraw_request, request=number)
        assert peer_summary(story.workspace, story.review).hidden is Hidden.WITHDRAWN
        assert name not in [opinion.name for opinion in opinions(story.workspace, story.review)]
        lines = {line.request.id: line for line in opinions_view(story.workspace, story.review, date.today()).lines}
        assert (lines[number].can_withdraw, lines[lead].can_withdraw) == (False, False)
        assert all(lines[later].can_withdraw for later in numbers[numbers.index(number) + 1 :])
        with pytest.raises(Refused, match=r"draft|no longer be edited"):
            story.do(withdraw_request, request=lead)
    story.do(review_status.close_review, review=story.review)
    with pytest.raises(Refused, match="is closed"):
        story.do(withdraw_request, request=last)
    assert not any(line.can_withdraw for line in opinions_view(story.workspace, story.review, date.today()).lines)


def test_a_review_with_shown_peer_ratings_cannot_be_deleted(story: Story):
    answered_by_peers(story, 3)
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.workspace.undo()
    with pytest.raises(Refused, match="so it cannot be deleted"):
        story.do(delete_review, review=story.review)


def test_undo_stops_at_the_answer_of_a_member_of_the_fixed_group(story: Story):
    story.make_ready()
    numbers = answered_by_peers(story)
    story.do(review_status.submit, review=story.review)
    story.workspace.undo()
    with pytest.raises(Refused, match="answer of a peer"):
        story.workspace.undo()
    assert request(story.workspace, numbers[3]).state is RequestState.ANSWERED
    assert len(opinions(story.workspace, story.review)) == 4


def test_a_member_with_an_answer_undone_by_an_older_version_can_withdraw(story: Story):
    numbers = answered_by_peers(story)
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.workspace.undo()
    story.do(undo_as_before, request=numbers[3])
    story.do(withdraw_request, request=numbers[3])
    assert peer_summary(story.workspace, story.review).hidden is Hidden.WITHDRAWN


def test_a_withdrawal_from_the_fixed_group_is_final(story: Story):
    numbers = answered_by_peers(story)
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(withdraw_request, request=numbers[0])
    with pytest.raises(Refused, match="answer of a peer"):
        story.workspace.undo()
    assert "Zoe Adler" not in [opinion.name for opinion in opinions(story.workspace, story.review)]
    assert peer_summary(story.workspace, story.review).hidden is Hidden.WITHDRAWN


def test_withdrawing_an_unanswered_request_keeps_the_group_and_is_undoable(story: Story):
    answered_by_peers(story)
    late = ask(story, "Lea Roth")
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(withdraw_request, request=late)
    assert peer_summary(story.workspace, story.review).hidden is None
    story.workspace.undo()
    assert request(story.workspace, late).state is RequestState.ASKED


def test_a_member_of_the_fixed_group_cannot_become_the_reviewer(story: Story):
    answered_by_peers(story)
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.return_to_draft, review=story.review)
    for name in ("Mia Novak", "novak, MIA"):
        with pytest.raises(Refused, match="answered as a peer"):
            story.do(change_reviewer, review=story.review, reviewer_name=name)
    story.do(change_reviewer, review=story.review, reviewer_name="Lea Roth")
