"""Cards that move a review to its next status: submit, share, conversation, receipt, close."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from models.domain.evidence_rule import EVIDENCE_RULE
from models.domain.submission import Missing, Part
from models.operations import review_status as states
from models.views.review_status import ReviewStatusView
from ui.language.counts import Counts
from ui.language.translation import translate
from ui.pages.review.questions import Questions
from ui.pages.review.status_forms import StatusForms, at_the_right
from ui.widgets.cards import Card
from ui.widgets.controls import button, field
from ui.widgets.text import label

MAX_MISSING = 40


class StatusCards(QObject):
    """Cards of the next steps. Each explains its step above the button."""

    missing_chosen = Signal(str)

    export_chosen = Signal()

    def __init__(self, forms: StatusForms, questions: Questions) -> None:
        super().__init__()
        self._forms, self._questions, self._submit = forms, questions, forms.controller.submit

    def submit(self, view: ReviewStatusView) -> Card:
        """Card to submit the review. Lists what is missing, with links."""
        card = Card(self.tr("Submit"))
        count = len(view.missing)
        if view.missing:
            text = self.tr("%n item(s) missing. Select one to go to it.", "", count)
            rule = label(translate(EVIDENCE_RULE), "caption", "2", wraps=True)
            card.add(label(text, tone="2", wraps=True), self._missing(view.missing[:MAX_MISSING]), rule)
            if count > MAX_MISSING:
                card.add(*self._more(view.missing[MAX_MISSING:]))
        else:
            text = self.tr(
                "Ready to submit. The review becomes read-only. You can return it to draft until you share it."
            )
            card.add(label(text, tone="2", wraps=True))
        if view.shut_out:
            card.add(label(self._questions.shut_out(view), tone="2", wraps=True))
        done = self._forms.step(
            self.tr("Submit"),
            lambda drafts: self._submit(drafts, states.submit, review=view.review.id),
            kind="primary",
            question=partial(self._questions.submitting, view) if view.shut_out else None,
        )
        done.setEnabled(not view.missing)
        return card.add(at_the_right(done))

    def share(self, view: ReviewStatusView) -> Card:
        """Card to share the review with the engineer, or to return it to draft."""
        name = view.review.engineer_name
        text = self.tr("Export the document for {0} and hand it over. Then mark the review as shared.").format(name)
        after = self.tr("Plumbline sends nothing. Later changes create a new revision.")
        back = self._forms.step(
            self.tr("Return to draft"),
            lambda drafts: self._submit(drafts, states.return_to_draft, review=view.review.id),
        )
        share = self._forms.step(
            self.tr("Mark as shared"),
            lambda drafts: self._submit(drafts, states.share, review=view.review.id),
            kind="primary",
            question=lambda: self._questions.sharing(view),
        )
        share.setEnabled(view.review.decision is not None)
        card = Card(self.tr("Share")).add(label(text, wraps=True), label(after, tone="2", wraps=True))
        if view.review.decision is None:
            undecided = self.tr("The conclusion is not decided yet. Return the review to draft and decide it first.")
            card.add(label(undecided, tone="negative", wraps=True))
        return card.add(at_the_right(back, self._export_button(), share))

    def conversation(self, view: ReviewStatusView) -> Card:
        """Card to record the day of the conversation."""
        held_on = self._forms.day(self.tr("Held on"), date.today())
        done = self._forms.step(
            self.tr("Record the conversation"),
            lambda drafts: self._submit(
                drafts, states.hold_conversation, review=view.review.id, held_on=held_on.value()
            ),
            held_on,
            kind="primary",
        )
        text = self.tr("You and {0} have talked about the review.").format(view.review.engineer_name)
        card = Card(self.tr("Conversation"))
        buttons = at_the_right(self._export_button(), done)
        return card.add(label(text, tone="2", wraps=True), field(self.tr("Held on"), held_on), buttons)

    def receipt(self, view: ReviewStatusView) -> Card:
        """Card to record the acknowledgement, or a refusal before a witness; only a refusal asks for the witness."""
        review = view.review.id
        given = self._forms.day(self.tr("Date"), date.today())
        witness = self._forms.line("witness", self.tr("Witness of the refusal"))
        received = self._forms.step(
            self.tr("Record acknowledgement"),
            lambda drafts: self._submit(drafts, states.acknowledge, review=review, given_on=given.value()),
            given,
            witness,
            kind="primary",
            question=lambda: self._questions.acknowledging(view, given.value()),
        )
        record = self._forms.step(
            self.tr("Record refusal"),
            lambda drafts: self._submit(
                drafts, states.refuse, review=review, given_on=given.value(), witness_name=witness.toPlainText()
            ),
            given,
            witness,
            kind="primary",
            question=lambda: self._questions.refusing(view, given.value(), witness.toPlainText().strip()),
        )
        asked = field(self.tr("Witness of the refusal"), witness)
        back = button(self.tr("Cancel"), lambda: show_refusal(refusing=False))
        refused = button(self.tr("Record refusal"), lambda: show_refusal(refusing=True))

        def show_refusal(*, refusing: bool) -> None:
            for part in (asked, back, record):
                part.setVisible(refusing)
            for part in (refused, received):
                part.setVisible(not refusing)
            (witness if refusing else refused).setFocus()

        text = self.tr("Signing confirms receipt, not agreement. A refusal needs a witness. You cannot undo either.")
        card = Card(self.tr("Acknowledge or refuse")).add(
            label(text, tone="2", wraps=True),
            field(self.tr("Date"), given),
            asked,
            at_the_right(back, refused, record, received),
        )
        show_refusal(refusing=bool(witness.toPlainText()))
        return card

    def close(self, view: ReviewStatusView) -> Card:
        """Card to close the review; disabled while an appeal is undecided."""
        text = self.tr("A closed review can still be read, printed and revised.")
        if view.open_appeal:
            text = self.tr("Decide the appeal before you close the review.")
        close = self._forms.step(
            self.tr("Close review"),
            lambda drafts: self._submit(drafts, states.close_review, review=view.review.id),
            kind="primary",
            question=lambda: self._questions.closing(view),
        )
        close.setEnabled(view.open_appeal is None)
        return Card(self.tr("Close")).add(label(text, tone="2", wraps=True), at_the_right(close))

    def _export_button(self) -> QPushButton:
        """Button beside sharing and beside the conversation, because some export only after they share."""
        return button(self.tr("Export for the engineer"), self.export_chosen.emit)

    def _more(self, missing: tuple[Missing, ...]) -> tuple[QWidget, QWidget]:
        """The missing items beyond the first ones, and the link that unfolds them."""
        rest = self._missing(missing)
        rest.hide()

        def show_rest() -> None:
            rest.show()
            rest.findChildren(QPushButton)[0].setFocus()
            link.hide()

        link = button(Counts().more(len(missing)), show_rest, kind="link")
        return rest, link

    def _missing(self, missing: tuple[Missing, ...]) -> QWidget:
        result = QWidget()
        grid = QGridLayout(result)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for at, item in enumerate(missing):
            name = item.code or (self.tr("Conclusion") if item.part is Part.CONCLUSION else self.tr("Summary"))
            link = button(name, partial(self.missing_chosen.emit, item.code or item.part.value), kind="link")
            link.setAccessibleName(translate(item.sentence()))
            link.setProperty("missing", True)
            grid.addWidget(link, at, 0)
            grid.addWidget(label(translate(item.reason), wraps=True), at, 1)
        return result
