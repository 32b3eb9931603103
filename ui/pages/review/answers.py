"""Cards for the employee comment, appeals and new revisions."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.domain.reviews import usual_decision_due
from models.operations import review_status as states
from models.queries.receipts import Appeal
from models.views.review_status import ReviewStatusView
from ui.language.format import day
from ui.pages.review.questions import Questions
from ui.pages.review.status_forms import StatusForms, at_the_right
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.controls import button, field
from ui.widgets.text import AutosaveTextEdit, label


class Answers(QObject):
    """Cards of the employee comment and of appeals, with the forms to record them."""

    def __init__(self, forms: StatusForms, questions: Questions) -> None:
        super().__init__()
        self._forms, self._questions, self._submit = forms, questions, forms.controller.submit
        self.revision_reason: QWidget | None = None
        """The field of the card that `revise` built last."""

    def comment(self, view: ReviewStatusView) -> Card:
        """The employee comment: a form while there is none, then the text with a separate step to change it."""
        if not view.receipt.comment:
            return Card(self.tr("Employee comment")).add(self._comment_editor(view))
        card = self.comment_card(view)
        name = view.review.engineer_name
        writing = self._comment_editor(view)
        text = writing.findChild(AutosaveTextEdit)
        assert text is not None  # noqa: S101 - it has just been put there

        def show_editor(*, changing: bool) -> None:
            writing.setVisible(changing)
            change.setVisible(not changing)
            leave.setVisible(changing)
            if changing:
                text.setFocus()
            else:
                text.setPlainText(view.receipt.comment)

        change = button(self.tr("Edit {0}'s comment").format(name), lambda: show_editor(changing=True))
        leave = button(self.tr("Cancel"), lambda: show_editor(changing=False))
        card.add(writing, at_the_right(leave, change))
        changed = text.toPlainText() != view.receipt.comment
        writing.setVisible(changed)
        change.setVisible(not changed)
        leave.setVisible(changed)
        return card

    def comment_card(self, view: ReviewStatusView) -> Card:
        """The employee comment, read only, with its earlier versions."""
        reception = view.receipt
        stored = self.tr("saved on {0}").format(day(reception.comment_on)) if reception.comment_on else ""
        card = Card(self.tr("Employee comment"), note=stored)
        card.add(label(reception.comment or self.tr("No comment."), wraps=True))
        for comment in reception.earlier_comments:
            text = self.tr("Earlier version, {0} to {1}:").format(day(comment.written_on), day(comment.replaced_on))
            card.add(label(text, "caption", "3"), label(comment.text, tone="2", wraps=True))
        return card

    def _comment_editor(self, view: ReviewStatusView) -> QWidget:
        """The field for the employee comment."""
        stored = view.receipt.comment
        operation = states.change_employee_comment if stored else states.write_employee_comment
        sentence = self.tr("Written by {0}. Only {0} may change it, and Undo does not affect it.").format(
            view.review.engineer_name
        )
        if stored:
            sentence = f"{sentence} {self.tr('Earlier versions stay readable.')}"
        text = self._forms.text("comment", self.tr("Employee comment"), stored)
        waiting = label(self.tr("Not saved yet"), "caption", "accent")
        store = self._forms.step(
            self.tr("Save comment"),
            lambda drafts: self._submit(drafts, operation, review=view.review.id, text=text.toPlainText()),
            text,
            question=lambda: self._questions.storing_comment(view, text.toPlainText()),
        )

        def compare() -> None:
            changed = text.toPlainText().strip() not in ("", stored)
            waiting.setVisible(changed)
            store.setEnabled(changed)

        result = QWidget()
        foot = at_the_right(store)
        foot.insertWidget(0, waiting)
        boxes.column(label(sentence, tone="2", wraps=True), text, foot, inside=result, spacing=10)
        text.textChanged.connect(compare)
        compare()
        return result

    def appeal(self, view: ReviewStatusView) -> Card:
        """The appeals, and a form to raise one or to decide the open one."""
        card = Card(self.tr("Appeal"))
        for appeal in _shown_appeals(view):
            raised = self.tr("Raised late, on {0}: {1}") if appeal.late else self.tr("Raised on {0}: {1}")
            if appeal.revision != view.review.revision:
                card.add(label(self.tr("Against revision {0}").format(appeal.revision), "caption", "2"))
            card.add(label(raised.format(day(appeal.raised_on), appeal.reason), wraps=True))
            card.add(label(self._decision_text(appeal), tone="2", wraps=True))
        waiting = view.open_appeal
        return self._decide(card, view, waiting) if waiting else self._add_appeal_form(card, view)

    def revise(self, view: ReviewStatusView) -> Card:
        """Begin the next revision, with its reason."""
        reason = self._forms.line("why_revised", self.tr("Reason for the change (printed)"))
        self.revision_reason = reason
        text = self.tr("Revision {0} stays readable as it was shared. The reason for the change is printed.").format(
            view.review.revision
        )
        begin = self._forms.step(
            self.tr("Open new revision"),
            lambda drafts: self._submit(drafts, states.revise, review=view.review.id, reason=reason.toPlainText()),
            reason,
            question=lambda: self._questions.revising(view, reason.toPlainText()),
        )
        return Card(self.tr("Revise this review")).add(
            label(text, tone="2", wraps=True),
            field(self.tr("Reason for the change (printed)"), reason),
            at_the_right(begin),
        )

    def _decision_text(self, appeal: Appeal) -> str:
        if appeal.decided_on:
            text = self.tr("Decided on {0} by {1}: {2}")
            return text.format(day(appeal.decided_on), appeal.decider_name, appeal.decision)
        return self.tr("{0} decides by {1}.").format(appeal.decider_name, day(appeal.due_on, "–"))

    def _decide(self, card: Card, view: ReviewStatusView, waiting: Appeal) -> Card:
        decision = self._forms.line("decision", self.tr("Decision and reason"))
        decide = self._forms.step(
            self.tr("Record decision"),
            lambda drafts: self._submit(
                drafts, states.decide_appeal, appeal=waiting.id, decision=decision.toPlainText()
            ),
            decision,
            question=lambda: self._questions.deciding_appeal(view, waiting.decider_name, decision.toPlainText()),
        )
        return card.add(field(self.tr("Decision and reason"), decision), at_the_right(decide))

    def _add_appeal_form(self, card: Card, view: ReviewStatusView) -> Card:
        reason = self._forms.line("why_appealed", self.tr("Reason for the appeal"))
        decider = self._forms.line("decider", self.tr("Decided by"))
        due = self._forms.day(self.tr("Decision due"), usual_decision_due(date.today()))
        raise_it = self._forms.step(
            self.tr("Raise appeal"),
            lambda drafts: self._submit(
                drafts,
                states.raise_appeal,
                review=view.review.id,
                reason=reason.toPlainText(),
                decider_name=decider.toPlainText(),
                due_on=due.value(),
            ),
            reason,
            decider,
            due,
        )
        return card.add(
            label(self._time_to_appeal(view), tone="2", wraps=True),
            field(self.tr("Reason for the appeal"), reason),
            field(self.tr("Decided by"), decider),
            field(self.tr("Decision due"), due),
            at_the_right(raise_it),
        )

    def _time_to_appeal(self, view: ReviewStatusView) -> str:
        who = self.tr("A person other than the reviewer and the manager decides.")
        if view.appeal_until is None:
            return who
        until = day(view.appeal_until)
        if date.today() <= view.appeal_until:
            return f"{self.tr('The appeal period ends on {0}.').format(until)} {who}"
        ended = self.tr("The appeal period ended on {0}. An appeal raised now is marked late.").format(until)
        return f"{ended} {who} {self.tr('That person also decides whether to accept the late appeal.')}"


def _shown_appeals(view: ReviewStatusView) -> tuple[Appeal, ...]:
    """Appeals against this revision, and the open one even if it is against an earlier revision."""
    waiting = view.open_appeal
    shown = view.receipt.appeals
    return shown if waiting is None or waiting in shown else (waiting, *shown)
