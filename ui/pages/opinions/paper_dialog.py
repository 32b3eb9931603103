"""Dialog to enter an answer given on paper."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.opinions import Channel
from models.exchange.opinion_form import OpinionForm
from models.operations.opinions import record_answer
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.pages.opinions.answer_form import AnswerForm
from ui.widgets import boxes
from ui.widgets.text import label


class PaperDialog(FormDialog):
    """Form of the answer, without anchors, in the order of the printed form."""

    def __init__(self, controller: WorkspaceController, form: OpinionForm, parent: QWidget) -> None:
        super().__init__(620, 680, parent)
        self._controller, self._form = controller, form
        self._answers = AnswerForm(form, anchors=False)
        text = self.tr("Enter what {0} wrote on the form.").format(form.request.person_name)
        fields = boxes.column(label(text, tone="2", wraps=True), self._answers, 0, spacing=12)
        self.build_form(self.tr("Answer on paper"), fields, self.tr("Record answer"))

    @override
    def store(self) -> None:
        """Record the answer."""
        self._controller.do(
            record_answer, request=self._form.request.id, answer=self._answers.answer(), channel=Channel.PAPER
        )
