"""Differencing attacks: no two views in any order of events reveal the answer of one person."""

import shutil
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from models.domain.documents import Edition
from models.domain.opinions import Channel, CompetencyAnswer, Consent, OpinionAnswer, RequestState
from models.domain.peers import PeerComment
from models.domain.reviews import OpinionRole, ReviewState
from models.operations import review_status
from models.operations.exports import record_export
from models.operations.opinions import ask_opinion, record_answer, withdraw_request
from models.queries.opinion_requests import requests
from models.queries.reviews import review as review_row
from models.snapshots.build_review import review_snapshot
from models.snapshots.review import OpinionGroup
from models.support.errors import BadInput, Refused
from models.support.rounding import decimals
from models.views.opinions import OthersRating, competency_opinions
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import Story
from tests.models.snapshots.small_team import DAY, words
from tests.models.workspace.small_operations import QUICK

PEERS = ("Zoe Adler", "Ali Demir", "Mia Novak", "Tom Berg", "Lea Roth", "Jan Kowal")
CODES = ("COD-1", "PER-1")

ANSWER = st.tuples(
    st.just("answer"),
    st.sampled_from(PEERS),
    st.lists(st.none() | st.integers(1, 5), min_size=2, max_size=2),
    st.sampled_from(Consent),
)
STEP = st.one_of(
    ANSWER,
    ANSWER,
    st.tuples(st.just("withdraw"), st.sampled_from(PEERS)),
    st.sampled_from([(name,) for name in ("submit", "return", "share", "revise", "discard", "undo", "redo")]),
    st.tuples(st.just("print"), st.sampled_from(Edition)),
    st.tuples(st.just("print"), st.sampled_from(Edition)),
)
FOUR_ANSWERS = [("answer", name, [rating, 3], Consent.UNNAMED) for rating, name in enumerate(PEERS[:4], start=1)]


class Office:
    """One review, what was printed of it, and who agreed to what at that time."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.printed: list[tuple[Edition, OpinionGroup]] = []
        self.on_screen: set[tuple[str, OthersRating]] = set()
        self.words_on_screen: set[tuple[str, tuple[PeerComment, ...]]] = set()

    def take(self, step: tuple[Any, ...]) -> None:
        """Take one step; what is refused changes nothing. Then look at the editor and at previews of both reports."""
        self.try_step(step)
        for code in CODES:
            shown = competency_opinions(self.story.workspace, self.story.review, code)
            self.on_screen |= {(code, item) for item in shown.others}
            self.words_on_screen |= {(code, shown.comments)} if shown.comments else set()
        for edition in Edition:
            self.read(edition)

    def try_step(self, step: tuple[Any, ...]) -> None:
        name, *arguments = step
        steps: dict[str, Callable[..., object]] = {
            "answer": self.answer,
            "withdraw": self.withdraw,
            "submit": lambda: self.do(review_status.submit),
            "return": lambda: self.do(review_status.return_to_draft),
            "share": lambda: self.do(review_status.share),
            "revise": self.revise,
            "discard": lambda: self.do(review_status.discard_revision),
            "undo": self.undo,
            "redo": self.story.workspace.redo,
            "print": self.print,
        }
        try:
            steps[name](*arguments)
        except (Refused, BadInput):
            return

    def do(self, operation: Any, **arguments: Any) -> Any:
        return self.story.do(operation, review=self.story.review, **arguments)

    def answer(self, person: str, ratings: list[int | None], consent: Consent) -> None:
        known = [
            row.id for row in self.requests if row.person_name == person and row.state is not RequestState.WITHDRAWN
        ]
        number = known[0] if known else self.do(
            ask_opinion, role=OpinionRole.PEER, person_name=person, competencies=CODES
        )  # fmt: skip
        answer = OpinionAnswer(
            competencies={
                code: CompetencyAnswer(rating, rating is None, f"{consent}-on-{code}")
                for code, rating in zip(CODES, ratings, strict=True)
            },
            comment=f"{consent}-words of {person.split()[0]}",
            consent=consent,
        )
        self.story.do(record_answer, request=number, answer=answer, channel=Channel.FORM)

    def withdraw(self, person: str) -> None:
        for row in self.requests:
            if row.person_name == person:
                self.story.do(withdraw_request, request=row.id)

    def revise(self) -> None:
        self.do(review_status.revise, reason="A word was wrong.")
        self.story.decide()

    def undo(self) -> None:
        """Undo, but not past the work that made the review ready."""
        if "conclusion" not in str(self.story.workspace.undo_label()):
            self.story.workspace.undo()

    def print(self, edition: Edition) -> None:
        snapshot = review_snapshot(self.story.workspace, self.story.review, edition, DAY)
        digest = "0" * 64
        draft = snapshot.state is ReviewState.DRAFT
        self.story.do(
            record_export, kind="review", subject=self.story.review, document_id=snapshot.head.document_id,
            revision=snapshot.head.revision, edition=edition.value, file_name="a.pdf", file_sha256=digest,
            content_sha256=digest, draft=draft,
        )  # fmt: skip
        self.read(edition)

    def read(self, edition: Edition) -> None:
        snapshot = review_snapshot(self.story.workspace, self.story.review, edition, DAY)
        assert not any(f"{Consent.SUMMARY}-" in text for text in words(snapshot).splitlines())
        groups = [group for group in snapshot.opinions if group.role == OpinionRole.PEER]
        answered = [row.person_name.split()[0] for row in self.requests if row.state is RequestState.ANSWERED]
        for group in groups:
            assert group.count == len(answered), "who is shown can still withdraw"
            comments = [comment.text.split()[-1] for comment in group.comments if not comment.competency]
            assert {*comments} <= {*answered}
        self.printed += [(edition, group) for group in groups]

    @property
    def requests(self) -> Any:
        return requests(self.story.workspace, self.story.review)


FIFTH = ("answer", "Lea Roth", [5, 5], Consent.UNNAMED)
OTHERWISE = ("answer", "Zoe Adler", [5, 5], Consent.UNNAMED)
PRINT = ("print", Edition.ENGINEER)
LAST_UNDONE = [("submit",), ("undo",), ("undo",), ("withdraw", "Tom Berg"), ("submit",), PRINT]


@pytest.mark.long
@example([PRINT, FIFTH, ("submit",), PRINT], True)
@example([("undo",), ("submit",)], True)
@example(LAST_UNDONE, True)
@example([*LAST_UNDONE[:3], ("undo",), *LAST_UNDONE[3:]], True)
@example([("submit",), ("withdraw", "Tom Berg"), ("undo",), PRINT], True)
@example([("answer", "Lea Roth", [1, 1], Consent.NAMED), ("undo",), ("submit",), ("redo",), PRINT], True)
@example([("submit",), ("undo",), FIFTH, ("submit",)], True)
@example([("submit",), ("undo",), ("withdraw", "Zoe Adler"), ("submit",)], True)
@example([("answer", name, [5, 1], Consent.UNNAMED) for name in PEERS[:4]] + [("submit",), PRINT], True)
@example([("submit",), PRINT, ("undo",), FIFTH, ("submit",), PRINT], True)
@example([("submit",), PRINT, ("undo",), ("undo",), OTHERWISE, ("submit",), PRINT], True)
@example([("submit",), PRINT, ("return",), OTHERWISE, ("submit",), PRINT], True)
@example([("submit",), ("share",), PRINT, ("revise",), ("withdraw", "Zoe Adler"), PRINT, ("submit",), PRINT], True)
@example([("submit",), ("share",), PRINT, ("revise",), ("withdraw", "Zoe Adler"), FIFTH, ("discard",), PRINT], True)
@given(st.lists(STEP, max_size=16), st.booleans())
@settings(
    max_examples=settings.default.max_examples // 10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_all_reports_of_a_review_print_the_same_peer_figures_or_none(
    story_file: Path, tmp_path: Path, steps: list[tuple[Any, ...]], begins_with_four: bool
):
    path = Path(shutil.copy(story_file, tmp_path / "office.plumbline"))
    with Workspace.open(path, QUICK, actor="Marta Lindqvist") as workspace:
        office = Office(Story(workspace, 1, 1, review_row(workspace, 1).id))
        for step in [*(FOUR_ANSWERS if begins_with_four else ()), *steps]:
            office.take(step)
        for edition in Edition:
            office.take(("print", edition))
    means = {(group.count, tuple((area.area_code, area.mean) for area in group.areas)) for _, group in office.printed}
    assert len(means) <= 1
    assert len({group.areas for edition, group in office.printed if edition is Edition.ENGINEER}) <= 1
    assert len(office.on_screen) == len({code for code, _ in office.on_screen})
    assert {(code.partition("-")[0], Fraction(decimals(item.mean))) for code, item in office.on_screen} <= {
        figure for _, figures in means for figure in figures
    }
    assert len(office.words_on_screen) == len({code for code, _ in office.words_on_screen})
    assert {words for _, shown in office.words_on_screen for words in shown} <= {
        PeerComment(comment.text, code, comment.name)
        for _, group in office.printed
        for comment in group.comments
        for code in CODES
        if comment.text.endswith(code)
    }
    assert len({group.comments for edition, group in office.printed if edition is Edition.ENGINEER}) <= 1
    for edition, group in office.printed:
        assert group.count >= 3
        assert all(area.mean not in (1, 5) for area in group.areas)
        assert edition is Edition.ENGINEER or all((area.low, area.high) == (None, None) for area in group.areas)
        assert not group.comments or (edition is Edition.ENGINEER and group.count >= 4)
        for comment in group.comments:
            assert comment.text.startswith(f"{Consent.NAMED}-" if comment.name else f"{Consent.UNNAMED}-")
