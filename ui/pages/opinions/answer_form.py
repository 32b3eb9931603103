"""Form of an opinion: competencies with anchors, comments, contact and consent."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from models.domain.opinions import CompetencyAnswer, Consent, Contact, OpinionAnswer
from models.exchange.opinion_form import OpinionForm
from models.rubric.model import RATINGS, Competency
from ui.language.translation import options_of, translate
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import choice, field
from ui.widgets.text import AutosaveTextEdit, label

NOT_SEEN = 0
"""Id of the button for *Not seen* in a group of ratings."""


class CompetencyQuestion(Card):
    """One competency: a rating, *Not seen* or neither, and a comment. With `anchors`, each rating shows its behaviour."""

    changed = Signal()

    def __init__(self, competency: Competency, *, anchors: bool) -> None:
        super().__init__(f"{competency.code}  {competency.name}")
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda _number, _on: self.changed.emit())
        self._comment = AutosaveTextEdit(f"{competency.code}: {self.tr('Comment')}", self.tr("Comment"), lines=1)
        self.add(label(competency.definition, "caption", "2", wraps=True))
        unseen = self._button(competency, NOT_SEEN, self.tr("Not seen"))
        buttons = [self._button(competency, rating, str(rating)) for rating in RATINGS]
        if anchors:
            for rating, rate in zip(RATINGS, buttons, strict=True):
                self.add(boxes.row(rate, (label(competency.anchor(rating), wraps=True), 1), spacing=10))
            self.add(unseen)
        else:
            self.add(boxes.flow(*buttons, unseen, spacing=16))
        self.add(self._comment)

    def answer(self) -> CompetencyAnswer:
        """The answer as entered."""
        chosen = self._group.checkedId()
        rating = chosen if chosen in RATINGS else None
        return CompetencyAnswer(rating, chosen == NOT_SEEN, self._comment.toPlainText().strip())

    def _button(self, competency: Competency, number: int, text: str) -> QRadioButton:
        result = QRadioButton(text)
        result.setAccessibleName(f"{competency.code}: {text}")
        if number in RATINGS:
            result.setAccessibleDescription(competency.anchor(number))
        self._group.addButton(result, number)
        return result


class AnswerForm(QWidget):
    """All questions of a form. It has no access to the workspace or to other answers."""

    changed = Signal()

    def __init__(self, form: OpinionForm, *, anchors: bool) -> None:
        super().__init__()
        self._questions: dict[str, CompetencyQuestion] = {}
        self._contact = choice(self.tr("Contact"), [("–", None), *options_of(Contact)])
        self._consent = QButtonGroup(self)
        self._comment = AutosaveTextEdit(self.tr("Overall comment"), lines=2)
        column = boxes.column(inside=self, spacing=12)
        if form.asks_contact:
            question = self.tr("How often did you work with {0} in this period?").format(form.engineer_name)
            boxes.add(column, label(question, wraps=True), self._contact)
        for area in form.areas:
            column.addWidget(label(area.name, "heading", wraps=True))
            for competency in area.competencies:
                self._questions[competency.code] = asked = CompetencyQuestion(competency, anchors=anchors)
                asked.changed.connect(self.changed.emit)
                column.addWidget(asked)
        column.addWidget(field(self.tr("Overall comment"), self._comment))
        if form.consent:
            column.addWidget(self._consent_card(form.engineer_name, form.consent))

    @property
    def answered(self) -> int:
        """Number of competencies with a rating or *Not seen*."""
        answers = (question.answer() for question in self._questions.values())
        return sum(answer.rating is not None or answer.not_seen for answer in answers)

    @property
    def asked(self) -> int:
        """Number of competencies asked about."""
        return len(self._questions)

    def answer(self) -> OpinionAnswer:
        """The answer as entered. Without a choice of consent, the strictest one holds."""
        chosen = self._consent.checkedId()
        contact = self._contact.currentData()
        return OpinionAnswer(
            competencies={code: question.answer() for code, question in self._questions.items()},
            comment=self._comment.toPlainText().strip(),
            contact=Contact(contact) if contact else None,
            consent=tuple(Consent)[chosen] if chosen >= 0 else Consent.SUMMARY,
        )

    def _consent_card(self, engineer_name: str, choices: Sequence[Consent]) -> Card:
        card = Card(self.tr("How may your comments be shown to {0}?").format(engineer_name))
        for consent in choices:
            text = translate(consent.label)
            option = QRadioButton()
            option.setAccessibleName(text)
            self._consent.addButton(option, tuple(Consent).index(consent))
            card.add(boxes.row(option, (label(text, wraps=True), 1)))
        return card
