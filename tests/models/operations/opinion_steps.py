"""Steps of stories about opinions: ask a person, record an answer, print."""

from datetime import date, timedelta
from typing import Any

from models.domain.opinions import Channel, CompetencyAnswer, Consent, OpinionAnswer, RequestId
from models.domain.reviews import OpinionRole
from models.operations.exports import record_export
from models.operations.opinions import ask_opinion, record_answer
from tests.models.operations.conftest import Story

PEERS = ("Zoe Adler", "Ali Demir", "Mia Novak", "Tom Berg")
TOMORROW = date.today() + timedelta(days=1)


def ask(story: Story, name: str = "Zoe Adler", role: OpinionRole = OpinionRole.PEER, **more: Any) -> RequestId:
    asked: dict[str, Any] = {"competencies": ("COD-1", "PER-1"), "due_on": TOMORROW} | more
    return story.do(ask_opinion, review=story.review, role=role, person_name=name, **asked)


def answer(story: Story, number: RequestId, rating: int = 4, comment: str = "", **more: Any) -> int:
    given = OpinionAnswer(competencies={"COD-1": CompetencyAnswer(rating)}, comment=comment, **more)
    return story.do(record_answer, request=number, answer=given, channel=Channel.FORM)


def answered_by_peers(story: Story, count: int = 4) -> list[RequestId]:
    numbers = [ask(story, name) for name in PEERS[:count]]
    for rating, number in enumerate(numbers, start=2):
        answer(story, number, rating, consent=Consent.UNNAMED)
    return numbers


def exported(story: Story) -> None:
    digest = "0" * 64
    story.do(
        record_export, kind="review", subject=story.review, document_id="RV-2026-000001", revision=1, edition="engineer",
        file_name="a.pdf", file_sha256=digest, content_sha256=digest, draft=False,
    )  # fmt: skip
