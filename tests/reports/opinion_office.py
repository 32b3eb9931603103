"""Workspace with one review, a peer who is asked, and their form."""

from datetime import date, timedelta
from typing import Any

from models.domain.opinions import CompetencyAnswer, Consent, Contact, OpinionAnswer, RequestId
from models.domain.reviews import OpinionRole
from models.exchange.opinion_form import opinion_form
from models.exchange.opinion_import import ImportedForm, imported_form
from models.operations import cycles, engineers, reviews
from models.operations.opinions import ask_opinion
from models.rubric.load import shipped_rubric
from models.workspace.workspace import Workspace
from reports.form_values import form_values
from reports.opinion_form import build_opinion_form
from tests.models.operations.conftest import INES

ASKED = ("ARC-1", "COD-1", "PER-1")
FORM_VALUES = {
    "rating-COD-1": "4", "comment-COD-1": "Cut the retries.\r\nŁódź “fast”", "rating-PER-1": "not-seen",
    "contact": "weekly", "consent": "named", "comment": "Keep going.",
}  # fmt: skip
ANSWER = OpinionAnswer(
    competencies={
        "COD-1": CompetencyAnswer(4, comment="Cut the retries.\nŁódź “fast”"), "PER-1": CompetencyAnswer(not_seen=True),
    },
    comment="Keep going.", contact=Contact.WEEKLY, consent=Consent.NAMED,
)  # fmt: skip


class Office:
    """A workspace with one review, one peer who is asked, and the form written for them."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        engineer = self.do(engineers.add_engineer, details=INES)
        self.cycle = self.do(
            cycles.create_cycle, name="2026-H1", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30),
            rubric=shipped_rubric(),
        )  # fmt: skip
        self.review = self.do(
            reviews.start_review, engineer=engineer, cycle=self.cycle, reviewer_name="Marta Lindqvist"
        )
        self.request: RequestId = self.ask("Zoë Łukasz")
        self.form = build_opinion_form(opinion_form(workspace, self.request))

    def do(self, operation: Any, **arguments: Any) -> Any:
        return self.workspace.do(operation, **arguments).result

    def ask(self, name: str, role: OpinionRole = OpinionRole.PEER) -> RequestId:
        due = date.today() + timedelta(days=9)
        return self.do(ask_opinion, review=self.review, role=role, person_name=name, competencies=ASKED, due_on=due)

    def read(self, content: bytes) -> ImportedForm:
        return imported_form(self.workspace, form_values(content))
