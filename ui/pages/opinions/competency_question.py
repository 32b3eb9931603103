"""One competency of an opinion form: a rating, *Not observed* or neither, and a comment."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget
from typing_extensions import override

from models.domain.opinions import CompetencyAnswer
from models.rubric.model import RATINGS, Competency
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import button
from ui.widgets.text import AutosaveTextEdit, label

NOT_SEEN = 0
"""Id of the button for *Not observed* in a group of ratings."""


class ChoiceRow(QWidget):
    """A radio button with a sentence beside it; a click on the sentence chooses too."""

    def __init__(self, choice: QRadioButton, sentence: str) -> None:
        super().__init__()
        self._choice = choice
        boxes.row(choice, (label(sentence, wraps=True), 1), inside=self, spacing=10)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        self._choice.setFocus()
        self._choice.click()
        event.accept()


class CompetencyQuestion(Card):
    """With `anchors`, each rating shows its behaviour."""

    changed = Signal()

    def __init__(self, competency: Competency, prompt: str, *, anchors: bool) -> None:
        super().__init__(f"{competency.code}  {competency.name}")
        self._group = QButtonGroup(self)
        self.comment = AutosaveTextEdit(f"{competency.code}: {self.tr('Comment')}", prompt, lines=1)
        self.add(label(competency.definition, "caption", "2", wraps=True))
        unseen = self._button(competency, NOT_SEEN, self.tr("Not observed"))
        ratings = [self._button(competency, rating, str(rating)) for rating in RATINGS]
        self._clear = button(self.tr("Clear choice"), self.clear_choice, kind="link")
        self._clear.setAccessibleName(f"{competency.code}: {self.tr('Clear choice')}")
        self._group.idToggled.connect(lambda _number, _on: self._show_choice())
        self._show_choice()
        if anchors:
            width = max(rating.sizeHint().width() for rating in ratings)
            for rating, choice in zip(RATINGS, ratings, strict=True):
                choice.setFixedWidth(width)
                self.add(ChoiceRow(choice, competency.anchor(rating)))
            self.add(boxes.flow(unseen, self._clear, spacing=16))
        else:
            self.add(boxes.flow(*ratings, unseen, self._clear, spacing=16))
        self.add(self.comment)

    def answer(self) -> CompetencyAnswer:
        """The answer as entered."""
        chosen = self._group.checkedId()
        rating = chosen if chosen in RATINGS else None
        return CompetencyAnswer(rating, chosen == NOT_SEEN, self.comment.toPlainText().strip())

    def show_answer(self, answer: CompetencyAnswer) -> None:
        """Show an answer instead of the present one."""
        self.clear_choice()
        if answer.rating is not None or answer.not_seen:
            self._group.button(NOT_SEEN if answer.rating is None else answer.rating).setChecked(True)
        self.comment.show_text(answer.comment)

    def clear_choice(self) -> None:
        """Leave the competency open again."""
        uncheck(self._group)

    def _show_choice(self) -> None:
        self._clear.setVisible(self._group.checkedButton() is not None)
        self.changed.emit()

    def _button(self, competency: Competency, number: int, text: str) -> QRadioButton:
        result = QRadioButton(text)
        result.setAccessibleName(f"{competency.code}: {text}")
        if number in RATINGS:
            result.setAccessibleDescription(competency.anchor(number))
        self._group.addButton(result, number)
        return result


def uncheck(group: QButtonGroup) -> None:
    """Uncheck the button of a group of radio buttons, which Qt does not allow while the group is exclusive."""
    if chosen := group.checkedButton():
        group.setExclusive(False)
        chosen.setChecked(False)
        group.setExclusive(True)
