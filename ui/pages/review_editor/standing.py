"""What happens to a review: its passage through the states, what is missing, comment, receipt, appeal and revisions."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from models.actions import review_states as states
from models.queries.standing import StandingView, standing_view
from models.reviews import ReviewId, ReviewState
from models.workspace.action import Action
from ui.page import empty_out
from ui.pages.review_editor.revisions import RevisionDialog
from ui.session import Session
from ui.theme.icons import IconView
from ui.widgets.controls import DateField, button, field
from ui.widgets.format import day
from ui.widgets.layouts import SideBySide
from ui.widgets.states import state_words
from ui.widgets.surfaces import Card
from ui.widgets.text import label

PASSAGE = (
    ReviewState.DRAFT,
    ReviewState.SUBMITTED,
    ReviewState.SHARED,
    ReviewState.DISCUSSED,
    ReviewState.ACKNOWLEDGED,
    ReviewState.CLOSED,
)
MOST_MISSING = 40


class StandingPanel(QScrollArea):
    """Offers exactly the steps that the rules allow now."""

    missing_chosen = Signal(str)
    """A competency that something is missing of; empty for the summary."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._view: StandingView | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setObjectName("page")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(24, 18, 24, 24)
        self._column.setSpacing(14)
        self.setWidget(body)

    def refresh(self, review: ReviewId) -> None:
        """Show where a review stands; words that are being typed into a form stay."""
        view = standing_view(self._session.workspace, review)
        if view == self._view:
            return
        self._view = view
        empty_out(self._column)
        both = SideBySide(2, 3)
        left, right = both.columns
        left.addWidget(self._passage(view))
        if view.revisions:
            left.addWidget(self._revisions(view))
        for card in self._steps(view):
            right.addWidget(card)
        self._column.addWidget(both)
        self._column.addStretch()

    def _passage(self, view: StandingView) -> Card:
        card = Card(self.tr("Standing"), note=self.tr("revision {0}").format(view.review.revision))
        now = view.review.state
        reached = PASSAGE.index(ReviewState.ACKNOWLEDGED if now is ReviewState.REFUSED else now)
        for at, state in enumerate(PASSAGE):
            refused = at == PASSAGE.index(ReviewState.ACKNOWLEDGED) and view.reception.outcome == ReviewState.REFUSED
            words = state_words(ReviewState.REFUSED if refused else state)
            picture = "circle-check" if at < reached else "circle-dot" if at == reached else "circle"
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconView(picture, "accent" if at <= reached else "text3"))
            row.addWidget(label(words, "strong" if at == reached else "body", "" if at <= reached else "3"))
            row.addWidget(label(self._when(view, state), "caption", "3", wraps=True), 1)
            card.add(row)
        return card

    def _when(self, view: StandingView, state: ReviewState) -> str:
        if state is view.review.state and state is ReviewState.DRAFT:
            return self.tr("now")
        if state is ReviewState.SHARED and view.shared_on:
            return self.tr("{0}, appeal until {1}").format(day(view.shared_on), day(view.appeal_until))
        if state is ReviewState.DISCUSSED:
            return day(view.review.conversation_on)
        if state is ReviewState.ACKNOWLEDGED and view.reception.given_on:
            witness = view.reception.witness_name
            given = day(view.reception.given_on)
            return self.tr("{0}, before {1}").format(given, witness) if witness else given
        return ""

    def _steps(self, view: StandingView) -> list[Card]:
        cards = {
            ReviewState.DRAFT: [self._submit],
            ReviewState.SUBMITTED: [self._share],
            ReviewState.SHARED: [self._conversation, self._comment],
            ReviewState.DISCUSSED: [self._comment, self._receipt],
            ReviewState.ACKNOWLEDGED: [self._said, self._close],
            ReviewState.REFUSED: [self._said, self._close],
            ReviewState.CLOSED: [self._said],
        }[view.review.state]
        made = [card(view) for card in cards]
        if view.is_given:
            made += [self._appeal(view), self._revise(view)]
        return made

    def _submit(self, view: StandingView) -> Card:
        card = Card(self.tr("Submit"))
        if view.missing:
            count = len(view.missing)
            card.add(
                label(
                    self.tr("%n thing(s) still missing. Each line leads to its place.", "", count), tone="2", wraps=True
                )
            )
        for missing in view.missing[:MOST_MISSING]:
            line = button(str(missing), partial(self.missing_chosen.emit, missing.code), kind="link")
            card.add(line)
        if not view.missing:
            words = self.tr(
                "Everything is there. After this the review is read only; you can take it back until it is shared."
            )
            card.add(label(words, tone="2", wraps=True))
        done = button(self.tr("Submit"), self._act(states.submit), kind="primary")
        done.setEnabled(not view.missing)
        return card.add(_right(done))

    def _share(self, view: StandingView) -> Card:
        words = self.tr(
            "Sharing gives the review to {0}. From then on every change opens a new revision, and undo goes no further back."
        ).format(view.review.engineer_name)
        back = button(self.tr("Take back to draft"), self._act(states.take_back))
        share = button(self.tr("Share"), self._act(states.share), kind="primary")
        return Card(self.tr("Share")).add(label(words, tone="2", wraps=True), _right(back, share))

    def _conversation(self, view: StandingView) -> Card:
        held = DateField(self.tr("Held on"), date.today())
        done = button(
            self.tr("Record the conversation"),
            lambda: self._do(
                lambda: self._session.do(states.hold_conversation, review=self._id(), held_on=held.value())
            ),
            kind="primary",
        )
        words = self.tr("You and {0} have talked about the review.").format(view.review.engineer_name)
        card = Card(self.tr("Conversation"))
        return card.add(label(words, tone="2", wraps=True), field(self.tr("Held on"), held), _right(done))

    def _comment(self, view: StandingView) -> Card:
        card = Card(self.tr("Comment of the engineer"))
        name = view.review.engineer_name
        words = self.tr(
            "The words of {0}, written by {0} here. Nobody else may change them, and undo does not."
        ).format(name)
        text = QPlainTextEdit(view.reception.comment)
        text.setAccessibleName(self.tr("Comment of the engineer"))
        text.setTabChangesFocus(True)
        text.setMinimumHeight(96)
        store = button(
            self.tr("Store the comment"),
            lambda: self._do(
                lambda: self._session.do(states.write_employee_comment, review=self._id(), text=text.toPlainText())
            ),
        )
        return card.add(label(words, tone="2", wraps=True), text, _right(store))

    def _receipt(self, view: StandingView) -> Card:
        card = Card(self.tr("Received"))
        words = self.tr("A signature means received, not agreed. A refusal is recorded before a witness.")
        given = DateField(self.tr("On"), date.today())
        witness = QLineEdit()
        received = button(
            self.tr("Acknowledged"),
            lambda: self._do(lambda: self._session.do(states.acknowledge, review=self._id(), given_on=given.value())),
            kind="primary",
        )
        refused = button(
            self.tr("Refused to sign"),
            lambda: self._do(
                lambda: self._session.do(
                    states.refuse, review=self._id(), given_on=given.value(), witness_name=witness.text()
                )
            ),
        )
        return card.add(
            label(words, tone="2", wraps=True),
            field(self.tr("On"), given),
            field(self.tr("Witness of a refusal"), witness),
            _right(refused, received),
        )

    def _said(self, view: StandingView) -> Card:
        comment = view.reception.comment or self.tr("No comment was given.")
        note = day(view.reception.comment_on)
        return Card(self.tr("Comment of the engineer"), note=note).add(label(comment, wraps=True))

    def _close(self, view: StandingView) -> Card:
        words = self.tr("Closing ends the review. It can still be read, printed and revised.")
        close = button(self.tr("Close the review"), self._act(states.close_review), kind="primary")
        close.setEnabled(view.open_appeal is None)
        return Card(self.tr("Close")).add(label(words, tone="2", wraps=True), _right(close))

    def _appeal(self, view: StandingView) -> Card:
        card = Card(self.tr("Appeal"))
        for appeal in view.appeals:
            card.add(label(self.tr("Raised on {0}: {1}").format(day(appeal.raised_on), appeal.reason), wraps=True))
            decided = (
                self.tr("Decided on {0}: {1}").format(day(appeal.decided_on), appeal.decision)
                if appeal.decided_on
                else self.tr("{0} decides until {1}.").format(appeal.decider_name, day(appeal.due_on))
            )
            card.add(label(decided, tone="2", wraps=True))
        if (waiting := view.open_appeal) is not None:
            decision = QLineEdit()
            decide = button(
                self.tr("Record the decision"),
                lambda: self._do(
                    lambda: self._session.do(states.decide_appeal, appeal=waiting.id, decision=decision.text())
                ),
            )
            return card.add(field(self.tr("Decision and its reason"), decision), _right(decide))
        reason, decider = QLineEdit(), QLineEdit()
        due = DateField(self.tr("Decided by"), date.today() + timedelta(days=14))
        raise_it = button(
            self.tr("Raise an appeal"),
            lambda: self._do(
                lambda: self._session.do(
                    states.raise_appeal,
                    review=self._id(),
                    reason=reason.text(),
                    decider_name=decider.text(),
                    due_on=due.value(),
                )
            ),
        )
        words = self.tr("Someone who is neither the reviewer nor the manager decides.")
        return card.add(
            label(words, tone="2", wraps=True),
            field(self.tr("Reason"), reason),
            field(self.tr("Who decides"), decider),
            field(self.tr("Decided by"), due),
            _right(raise_it),
        )

    def _revise(self, view: StandingView) -> Card:
        reason = QLineEdit()
        words = self.tr("What was read stays readable as revision {0}. The reason is printed.").format(
            view.review.revision
        )
        begin = button(
            self.tr("Open a new revision"),
            lambda: self._do(lambda: self._session.do(states.revise, review=self._id(), reason=reason.text())),
        )
        return Card(self.tr("Change something")).add(
            label(words, tone="2", wraps=True), field(self.tr("Why does it change?"), reason), _right(begin)
        )

    def _revisions(self, view: StandingView) -> Card:
        card = Card(self.tr("Earlier revisions"))
        for one in view.revisions:
            words = self.tr("Revision {0}, until {1}").format(one.number, day(one.superseded_on))
            card.add(button(words, partial(self._show_revision, one.number), kind="link"))
            card.add(label(one.reason, "caption", "2", wraps=True))
        return card

    def _show_revision(self, number: int) -> None:
        RevisionDialog(self._session.workspace, self._id(), number, self).open()

    def _act(self, action: Action[..., None]) -> Callable[[], object]:
        return lambda: self._do(lambda: self._session.do(action, review=self._id()))

    def _do(self, act: Callable[[], object]) -> None:
        self._session.attempt(act)

    def _id(self) -> ReviewId:
        assert self._view is not None  # noqa: S101 - nothing can be pressed before a review is shown
        return self._view.review.id


def _right(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch()
    for one in buttons:
        row.addWidget(one)
    return row
