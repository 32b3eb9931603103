"""Hand-over view: another person answers one form on this computer and sees nothing else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.domain.opinions import OpinionAnswer, RequestState
from models.exchange.opinion_form import OpinionForm
from models.support.errors import PlumblineError
from ui.language.format import isolated
from ui.language.translation import translate
from ui.pages.opinions.answer_form import AnswerForm
from ui.widgets import boxes
from ui.widgets.cards import Notice
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import button
from ui.widgets.layouts import ScrollColumn, centred
from ui.widgets.text import label

WIDTH = 820
"""Pixels of the questions at a zoom of 100 %."""


class HandOver(QWidget):
    """Has the form alone: no workspace, no navigation, no earlier answer. The window is locked when it ends."""

    answered = Signal(object)
    """The OpinionAnswer to record."""
    stopped = Signal()
    """The person gives the computer back without an answer."""

    def __init__(self, form: OpinionForm) -> None:
        super().__init__()
        self.setObjectName("page")
        self.notice = Notice()
        self._answers = AnswerForm(form, anchors=True)
        self._count = label(kind="caption", tone="2")
        self._answers.changed.connect(self._show_count)
        title = self.tr("Opinion on {0}, {1}").format(isolated(form.engineer_name), form.cycle_name)
        for_whom = self.tr("For {0}. Only this form is shown. Plumbline locks when you finish.")
        scroller = ScrollColumn((28, 22, 28, 28))
        middle = QWidget()
        boxes.column(
            label(title, "display", wraps=True),
            label(for_whom.format(form.request.person_name), tone="2", wraps=True),
            *self._replaces(form),
            *(label(translate(sentence), "caption", "2", wraps=True) for sentence in form.visibility),
            self._answers,
            inside=middle,
            spacing=12,
        )
        scroller.column.addLayout(centred(middle, WIDTH))
        scroller.column.addStretch()
        foot = boxes.row(
            self._count,
            0,
            button(self.tr("Stop without saving"), self.stop),
            button(self.tr("Finish"), self.finish, kind="primary"),
            margins=(28, 8, 28, 12),
        )
        boxes.column((scroller, 1), self.notice, foot, inside=self, spacing=0)
        self._show_count()

    def finish(self) -> None:
        """Emit the answer; ask first if a question is open."""
        answer: OpinionAnswer = self._answers.answer()
        if not self._answers.draft_text() or not (open_questions := self._open_questions()):
            self.answered.emit(answer)
            return
        question = Question(self.tr("Finish with open questions?"), " ".join(open_questions), (), self.tr("Finish"))
        ConfirmDialog(question, lambda: self.answered.emit(answer), self).open()

    def stop(self) -> None:
        """Return the computer without an answer; ask first if something is entered."""
        if not self._answers.draft_text():
            self.stopped.emit()
            return
        question = Question(
            self.tr("Stop without saving?"),
            self.tr("What you entered is not kept."),
            (),
            self.tr("Stop without saving"),
        )
        ConfirmDialog(question, self.stopped.emit, self).open()

    def _open_questions(self) -> list[str]:
        result = []
        if self._answers.answered < self._answers.asked:
            text = self.tr("{0} of {1} competencies are answered.")
            result.append(text.format(self._answers.answered, self._answers.asked))
        if self._answers.consent_open:
            result.append(self.tr("You have not chosen how your comments may be shown, so they are not shown."))
        return result

    def _replaces(self, form: OpinionForm) -> list[QWidget]:
        if form.request.state is not RequestState.ANSWERED:
            return []
        text = self.tr("This replaces the answer of {0}.")
        return [label(text.format(form.request.person_name), "strong", wraps=True)]

    def show_error(self, error: PlumblineError) -> None:
        """Show why the answer was not recorded."""
        self.notice.show_message(translate(error))

    def remind(self) -> None:
        """Show how to return the computer."""
        self.notice.show_message(self.tr("Choose “Finish” or “Stop without saving” first."))

    def _show_count(self) -> None:
        self._count.setText(self.tr("{0} of {1} answered").format(self._answers.answered, self._answers.asked))
