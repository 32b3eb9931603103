"""Dialog to enter an answer given on paper."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.drafts import answer_draft
from models.domain.opinions import Channel, RequestState
from models.exchange.opinion_form import OpinionForm
from models.operations.drafts import submitting
from models.operations.opinions import record_answer
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.pages.opinions.answer_form import AnswerForm
from ui.widgets import boxes
from ui.widgets.text import label


class PaperDialog(FormDialog):
    """Form of the answer, without anchors, in the order of the printed form.

    What is entered is kept as a draft until the answer is recorded or discarded, however the dialog is closed.
    """

    def __init__(self, controller: WorkspaceController, form: OpinionForm, parent: QWidget) -> None:
        super().__init__(620, 680, parent)
        self._controller, self._form = controller, form
        self._answers = AnswerForm(form, anchors=False)
        self._draft = answer_draft(form.request.review_id, form.request.id)
        name = form.request.person_name
        texts = [label(self.tr("Enter what {0} wrote on the form.").format(name), tone="2", wraps=True)]
        if form.request.state is RequestState.ANSWERED:
            texts.append(label(self.tr("This replaces the answer of {0}.").format(name), "strong", wraps=True))
        fields = boxes.column(*texts, self._answers, 0, spacing=12)
        self.build_form(self.tr("Answer on paper"), fields, self.tr("Record answer"))
        if waiting := controller.draft(self._draft):
            self._answers.show_draft(waiting)
            self.unsaved_banner.show()
        self._answers.changed.connect(self._keep)
        for field in self._answers.comments:
            controller.autosave(field, lambda _text: self._keep())

    @override
    def store(self) -> None:
        """Record the answer."""
        self._controller.flush()
        self._controller.do(
            submitting(record_answer, [self._draft]),
            request=self._form.request.id,
            answer=self._answers.answer(),
            channel=Channel.PAPER,
        )

    @override
    def discard_drafts(self) -> None:
        """Empty the form, and the draft with it."""
        self._answers.show_draft("")
        self._keep()

    @override
    def reject(self) -> None:
        """Close, and keep what is entered."""
        self._controller.flush()
        super().reject()

    def _keep(self) -> None:
        self._controller.store_draft(self._draft, self._answers.draft_text() or None)
