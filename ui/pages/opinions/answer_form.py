"""Form of an opinion: competencies with anchors, comments, contact and consent."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from models.domain.opinions import CompetencyAnswer, Consent, Contact, OpinionAnswer
from models.domain.reviews import OpinionRole
from models.exchange.opinion_form import OpinionForm
from ui.language.translation import options_of, translate
from ui.pages.opinions.competency_question import ChoiceRow, CompetencyQuestion, uncheck
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import choice, choose, field
from ui.widgets.text import AutosaveTextEdit, label


class AnswerForm(QWidget):
    """All questions of a form. It has no access to the workspace or to other answers."""

    changed = Signal()

    def __init__(self, form: OpinionForm, *, anchors: bool) -> None:
        super().__init__()
        self._questions: dict[str, CompetencyQuestion] = {}
        self._contact = choice(self.tr("How often you worked together"), [("–", None), *options_of(Contact)])
        self._consent = QButtonGroup(self)
        self._comment = AutosaveTextEdit(self.tr("Overall comment"), lines=2)
        self._contact.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._consent.idToggled.connect(lambda _number, _on: self.changed.emit())
        column = boxes.column(inside=self, spacing=12)
        if form.asks_contact:
            question = self.tr("How often did you work with {0} in this period?").format(form.engineer_name)
            boxes.add(column, label(question, wraps=True), self._contact)
        prompt = self.tr("What did you see? One concrete example helps most.")
        if form.request.role is OpinionRole.SELF:
            prompt = self.tr("What did you do? One concrete example helps most.")
        for area in form.areas:
            column.addWidget(label(area.name, "heading", wraps=True))
            for competency in area.competencies:
                self._questions[competency.code] = asked = CompetencyQuestion(competency, prompt, anchors=anchors)
                asked.changed.connect(self.changed.emit)
                column.addWidget(asked)
        column.addWidget(field(self.tr("Overall comment"), self._comment))
        if form.consent:
            column.addWidget(self._consent_card(form.engineer_name, form.consent))

    @property
    def answered(self) -> int:
        """Number of competencies with a rating or *Not observed*."""
        answers = (question.answer() for question in self._questions.values())
        return sum(answer.rating is not None or answer.not_seen for answer in answers)

    @property
    def asked(self) -> int:
        """Number of competencies asked about."""
        return len(self._questions)

    @property
    def consent_open(self) -> bool:
        """Whether there is a comment, and the form asks for consent to show it and nothing is chosen."""
        written = any(comment.toPlainText().strip() for comment in self.comments)
        return written and bool(self._consent.buttons()) and self._consent.checkedId() < 0

    @property
    def comments(self) -> tuple[AutosaveTextEdit, ...]:
        """All fields for comments."""
        return (*(question.comment for question in self._questions.values()), self._comment)

    def answer(self) -> OpinionAnswer:
        """The answer as entered. Without a choice of consent, the strictest one holds."""
        contact = self._contact.currentData()
        return OpinionAnswer(
            competencies={code: question.answer() for code, question in self._questions.items()},
            comment=self._comment.toPlainText().strip(),
            contact=Contact(contact) if contact else None,
            consent=self._chosen_consent() or Consent.SUMMARY,
        )

    def draft_text(self) -> str:
        """Everything entered, as JSON for `show_draft`; empty if nothing is."""
        answer = self.answer()
        given = {code: asdict(item) for code, item in answer.competencies.items() if not item.is_empty}
        entered = {
            "competencies": given,
            "comment": answer.comment,
            "contact": answer.contact,
            "consent": self._chosen_consent(),
        }
        return json.dumps(entered) if any(entered.values()) else ""

    def show_draft(self, text: str) -> None:
        """Show what `draft_text` returned; an empty text empties the form."""
        entered = json.loads(text) if text else {}
        given = entered.get("competencies", {})
        for code, question in self._questions.items():
            question.show_answer(CompetencyAnswer(**given.get(code, {})))
        self._comment.show_text(entered.get("comment", ""))
        choose(self._contact, entered.get("contact"))
        uncheck(self._consent)
        if consent := entered.get("consent"):
            self._consent.button(tuple(Consent).index(Consent(consent))).setChecked(True)

    def _chosen_consent(self) -> Consent | None:
        chosen = self._consent.checkedId()
        return tuple(Consent)[chosen] if chosen >= 0 else None

    def _consent_card(self, engineer_name: str, choices: Sequence[Consent]) -> Card:
        card = Card(self.tr("How may your comments be shown to {0}?").format(engineer_name))
        for consent in choices:
            text = translate(consent.label)
            option = QRadioButton()
            option.setAccessibleName(text)
            self._consent.addButton(option, tuple(Consent).index(consent))
            card.add(ChoiceRow(option, text))
        return card.add(
            label(self.tr("If you choose nothing, your comments are not shown."), "caption", "2", wraps=True)
        )
