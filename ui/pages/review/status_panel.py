"""Status tab: progress, missing parts, comment, receipt, appeal, revisions."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton

from models.domain.reviews import ReviewId, ReviewState
from models.views.review_status import ReviewStatusView, review_status_view
from ui.framework.controller import WorkspaceController
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.review.answers import Answers
from ui.pages.review.draft_cards import DraftCards
from ui.pages.review.progress import ReviewProgress
from ui.pages.review.questions import Questions
from ui.pages.review.revisions import RevisionDialog
from ui.pages.review.status_cards import StatusCards
from ui.pages.review.status_forms import StatusForms
from ui.theme.theme import theme
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.confirm import ConfirmDialog
from ui.widgets.controls import button
from ui.widgets.layouts import ResponsiveColumns, ScrollColumn
from ui.widgets.text import label


class StatusPanel(ScrollColumn):
    """Offers exactly the steps that the rules allow now."""

    export_chosen = Signal()
    """The document for the engineer is to be exported."""
    missing_chosen = Signal(str)
    """The code of the competency, or the `Part`, that something is missing in."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._view: ReviewStatusView | None = None
        self._next: Card | None = None
        self._forms = StatusForms(controller, self)
        questions = Questions(self)
        self._steps, self._answers = StatusCards(self._forms, questions), Answers(self._forms, questions)
        self._draft = DraftCards(self._forms, questions)
        self._steps.missing_chosen.connect(self.missing_chosen)
        self._steps.export_chosen.connect(self.export_chosen)
        theme.changed.connect(self._rebuild)

    def refresh(self, review: ReviewId) -> None:
        """Show the status of the review; unsent text in the forms stays."""
        view = review_status_view(self._controller.workspace, review)
        if view == self._view:
            return
        stepped = self._view is not None and self._view.review.id == review and self._has_focus()
        self._view = view
        self._rebuild()
        if stepped:
            self.focus_next_step()
        self.verticalScrollBar().setValue(0)

    def focus_next_step(self) -> None:
        """Focus the card of the next step."""
        QTimer.singleShot(0, self, self._focus_next_step)  # once the cards are shown

    def focus_revision(self) -> None:
        """Focus the reason of a new revision."""
        QTimer.singleShot(0, self, self._focus_revision)  # once the cards are shown

    def focus_missing(self) -> None:
        """Focus the first missing item."""
        QTimer.singleShot(0, self, self._focus_first_missing)  # once the cards are shown

    def _rebuild(self) -> None:
        if self._view is None or not self._controller.is_open:
            return
        view = self._view
        for dialog in self.findChildren(ConfirmDialog):
            if dialog.isVisible():
                dialog.reject()  # it would act on fields that go now
        self._forms.reset(view.review.id)
        clear_layout(self.column)
        both = ResponsiveColumns(2, 3)
        left, right = both.columns
        left.addWidget(ReviewProgress(view))
        if view.earlier:
            left.addWidget(self._revisions(view))
        left.addStretch(1)
        cards = self._cards(view)
        self._next = cards[0]
        for card in cards:
            right.addWidget(card)
        self.column.addWidget(both)
        self.column.addStretch()

    def _cards(self, view: ReviewStatusView) -> list[Card]:
        steps, answers = self._steps, self._answers
        result = {
            ReviewState.DRAFT: (steps.submit,),
            ReviewState.SUBMITTED: (steps.share,),
            ReviewState.SHARED: (steps.conversation, answers.comment),
            ReviewState.DISCUSSED: (answers.comment, steps.receipt),
            ReviewState.ACKNOWLEDGED: (steps.close, answers.comment_card),
            ReviewState.REFUSED: (steps.close, answers.comment_card),
            ReviewState.CLOSED: (answers.comment_card,),
        }[view.review.state]
        cards = [*(make(view) for make in result), *self._draft.cards(view)]
        if view.is_given:
            cards += [answers.appeal(view), answers.revise(view)]
        elif view.open_appeal:
            cards.append(answers.appeal(view))
        return cards

    def _revisions(self, view: ReviewStatusView) -> Card:
        card = Card(self.tr("Earlier revisions"))
        for each in view.earlier:
            item = each.revision
            text = self.tr("Revision {0}, until {1}").format(item.number, day(item.superseded_on))
            card.add(button(text, partial(self._show_revision, item.number), kind="link"))
            card.add(label(item.reason, "caption", "2", wraps=True))
            card.add(*(label(translate(text), "caption", wraps=True) for text in each.receipt.sentences()))
        return card

    def _show_revision(self, number: int) -> None:
        if self._view:
            RevisionDialog(self._controller.workspace, self._view.review.id, number, self).open()

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _focus_first_missing(self) -> None:
        links = [item for item in self.findChildren(QPushButton) if item.isVisible() and item.property("missing")]
        if links:
            links[0].setFocus()
            self.ensureWidgetVisible(links[0])

    def _focus_revision(self) -> None:
        reason = self._answers.revision_reason
        if self._view and self._view.is_given and reason:
            reason.setFocus()
            self.ensureWidgetVisible(reason)

    def _focus_next_step(self) -> None:
        """After a step the focus is on the card of the next one, never on a button: pressed again, a key does nothing."""
        if self._next:
            self._next.setFocus()
            self.ensureWidgetVisible(self._next)
