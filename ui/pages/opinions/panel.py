"""Opinions tab of a review: who was asked, their status, and the comparison with the self-rating."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.drafts import answer_draft
from models.domain.opinions import Consent, RequestId, RequestState
from models.domain.reviews import OpinionRole
from models.exchange.opinion_form import OpinionForm, opinion_form
from models.operations.drafts import submitting
from models.operations.opinions import remind, withdraw_request
from models.queries.opinion_requests import RequestRow
from models.support.errors import PlumblineError
from models.support.language import language
from models.views.opinions import OpinionsView, RequestLine, opinions_view, self_comparison
from models.views.review import EditorView
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_open_several, ask_save
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.opinions.ask_dialog import AskDialog
from ui.pages.opinions.comparison import ComparisonCard
from ui.pages.opinions.import_dialog import ImportFormsDialog
from ui.pages.opinions.paper_dialog import PaperDialog
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card, Notice, Pill, empty
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import button
from ui.widgets.drops import accept_as_copy, files_of
from ui.widgets.layouts import ScrollColumn, take_focus_to_scroll
from ui.widgets.text import label

PDF = ".pdf"


class OpinionsPanel(ScrollColumn):
    """Requests, imported answers and general comments. Ratings of competencies are shown in the editor."""

    def __init__(self, controller: WorkspaceController, opened: Callable[[str], object]) -> None:
        super().__init__()
        take_focus_to_scroll(self, self.tr("Opinions"))
        self._controller = controller
        self._view: EditorView | None = None
        self.notice = Notice()
        self._ask = button(self.tr("Ask for an opinion…"), self.ask, kind="primary")
        self._import = button(self.tr("Import forms…"), self._choose_forms)
        self._comparison = ComparisonCard(opened)
        self._people = boxes.column(spacing=12)
        self._peers = boxes.column(spacing=8)
        self.column.addLayout(boxes.flow(self._ask, self._import))
        boxes.add(self.column, self.notice, self._people, self._peers, self._comparison, 0)
        self.setAcceptDrops(True)

    def show_view(self, view: EditorView) -> None:
        """Show the people who were asked about a review."""
        self._view = view
        workspace = self._controller.workspace
        shown = opinions_view(workspace, view.review.id, date.today())
        self._ask.setVisible(shown.can_ask)
        self._import.setVisible(shown.can_ask and bool(shown.lines))
        clear_layout(self._people)
        if shown.lines:
            self._people.addWidget(label(self._summary(shown), tone="2", wraps=True))
        for line in shown.lines:
            self._people.addWidget(self._card(line))
        if not shown.lines:
            text = self.tr("No requests yet. Ask the engineer, the tech lead and peers what they saw.")
            self._people.addWidget(empty("messages-square", text))
        clear_layout(self._peers)
        if shown.peer_comments:
            card = Card(self.tr("Overall comments by peers"))
            for comment in shown.peer_comments:
                card.add(
                    label(
                        " – ".join(part for part in (self.tr("“{0}”").format(comment.text), comment.name) if part),
                        wraps=True,
                    )
                )
            self._peers.addWidget(card)
        self._comparison.show_view(self_comparison(workspace, view.review.id))

    def ask(self) -> None:
        """Open the dialog that asks another person."""
        if self._view:
            AskDialog(self._controller, self._view, self).open()

    def import_forms(self, paths: list[Path], read: Mapping[Path, Mapping[str, str]] | None = None) -> None:
        """Open the dialog that shows what these forms change; `read` are the values of those that were read already."""
        if self._view and paths:
            ImportFormsDialog(self._controller, self._view.review.id, paths, self, read).open()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept PDF files."""
        if self._view and self._view.editable and files_of(event.mimeData(), PDF):
            accept_as_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Import the dropped forms."""
        accept_as_copy(event)
        self.import_forms(files_of(event.mimeData(), PDF))

    def _summary(self, shown: OpinionsView) -> str:
        text = self.tr("{0} of {1} answered.").format(shown.answered, shown.asked)
        return f"{text} {translate(shown.peers_hidden.label)}" if shown.peers_hidden else text

    def _card(self, line: RequestLine) -> Card:
        request = line.request
        card = Card(request.person_name, note=translate(request.role.label))
        tone = "warn" if line.is_overdue else "accent" if request.state is RequestState.ANSWERED else "neutral"
        status = Pill(self.tr("overdue") if line.is_overdue else translate(request.state.label), tone)
        card.add(boxes.row(status, (label(self._about(line), "caption", "2", wraps=True), 1), spacing=10))
        if line.comment:
            card.add(label(self.tr("“{0}”").format(line.comment), wraps=True))
        if line.can_withdraw:
            card.add(boxes.flow(*self._buttons(line)))
        return card

    def _about(self, line: RequestLine) -> str:
        request = line.request
        parts = [self.tr("asked {0}").format(day(request.asked_on))]
        if request.due_on:
            parts.append(self.tr("due {0}").format(day(request.due_on)))
        if request.reminded_on:
            parts.append(self.tr("reminded {0}").format(day(request.reminded_on)))
        parts.append(self.tr("%n competency(ies)", "", len(request.competencies)))
        if line.channel:
            parts.append(translate(line.channel.label))
        if line.contact:
            parts.append(self.tr("worked together {0}").format(translate(line.contact.label)))
        if line.consent and line.request.role is OpinionRole.TECH_LEAD:
            parts.append(
                self.tr("comments are not shown to the engineer")
                if line.consent is Consent.SUMMARY
                else self.tr("comments are shown to the engineer")
            )
        return " · ".join(parts)

    def _buttons(self, line: RequestLine) -> list[QWidget]:
        request = line.request
        name = request.person_name
        actions: list[tuple[str, str, Callable[[], object]]] = []
        if line.can_answer:
            actions += [
                (
                    self.tr("Answer on this computer…"),
                    self.tr("Answer on this computer: {0}"),
                    partial(self._hand_over, request),
                ),
                (self.tr("Save form…"), self.tr("Save form: {0}"), partial(self._save_form, request.id)),
                (
                    self.tr("Type in from paper…"),
                    self.tr("Type in from paper: {0}"),
                    partial(self._enter_paper_answer, request.id),
                ),
            ]
        if line.can_answer and request.state is RequestState.ASKED:
            actions += [
                (self.tr("Change…"), self.tr("Change the request to {0}"), partial(self._change, line)),
                (
                    self.tr("Record reminder"),
                    self.tr("Record reminder: {0}"),
                    partial(self._remind, request.id),
                ),
            ]
        actions.append((self.tr("Withdraw"), self.tr("Withdraw the request to {0}"), partial(self._withdraw, line)))
        result: list[QWidget] = []
        for caption, accessible, act in actions:
            link = button(caption, act, kind="link")
            link.setAccessibleName(accessible.format(name))
            result.append(link)
        return result

    def _hand_over(self, request: RequestRow) -> None:
        """Ask first: a click beside the button meant would hide everything but the form until the passphrase is entered."""
        question = Question(
            self.tr("Hand over the computer?"),
            self.tr(
                "Only this form is shown until it is finished or stopped. Plumbline then asks for your passphrase."
            ),
            ((self.tr("Person"), request.person_name),),
            self.tr("Hand over"),
        )
        ConfirmDialog(question, partial(self._start_answering, request.id), self).open()

    def _start_answering(self, request: RequestId) -> None:
        self._controller.flush()
        self._controller.hand_over_wanted.emit(request)

    def _save_form(self, request: RequestId) -> None:
        from reports.opinion_form import form_file_name

        form = self._form_of(request)
        if form and (path := ask_save(self, self.tr("Save form"), form_file_name(form), "PDF (*.pdf)")):
            self.write_form(request, path)

    def write_form(self, request: RequestId, path: Path) -> None:
        """Write the fillable form of a request."""
        from reports.other_files import publish_form

        try:
            self._controller.publish(publish_form(self._controller.workspace, request, path))
        except PlumblineError as error:
            self.notice.show_message(translate(error))
        else:
            text = self.tr("Saved: {0}. Send it to the person, then import the completed form.")
            self.notice.show_saved(text.format(path), path)

    def _choose_forms(self) -> None:
        self.import_forms(ask_open_several(self, self.tr("Import forms"), "PDF (*.pdf)"))

    def _enter_paper_answer(self, request: RequestId) -> None:
        if form := self._form_of(request):
            PaperDialog(self._controller, form, self).open()

    def _form_of(self, request: RequestId) -> OpinionForm | None:
        """The form of a request; shows why if there is none."""
        try:
            return opinion_form(self._controller.workspace, request, language())
        except PlumblineError as error:
            self.notice.show_message(translate(error))
            return None

    def _change(self, line: RequestLine) -> None:
        if self._view:
            AskDialog(self._controller, self._view, self, line.request).open()

    def _remind(self, request: RequestId) -> None:
        self._controller.try_run(lambda: self._controller.do(remind, request=request))

    def _withdraw(self, line: RequestLine) -> None:
        """Withdraw a request; ask first if that cannot be undone."""
        request = line.request
        operation = submitting(withdraw_request, [answer_draft(request.review_id, request.id)])
        withdraw = partial(self._controller.do, operation, request=request.id)
        if line.hides_peers:
            question = Question(
                self.tr("Withdraw the answer?"),
                self.tr("Later reports then show no peer ratings of this review. You cannot undo this."),
                ((self.tr("Person"), request.person_name),),
                self.tr("Withdraw"),
            )
            ConfirmDialog(question, lambda: self._controller.try_run(withdraw), self).open()
        elif self._controller.try_run(withdraw):
            self._controller.notify(self.tr("Request withdrawn. Undo restores it."))
