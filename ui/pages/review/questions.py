"""Confirmations before steps of a review that cannot be undone."""

from datetime import date

from PySide6.QtCore import QObject

from models.views.review_status import ReviewStatusView
from ui.language.format import day
from ui.widgets.confirm import Question

MAX_LENGTH = 300
"""Characters of typed text that a question repeats at most."""


class Questions(QObject):
    """One method for each step; each returns the question to confirm."""

    def submitting(self, view: ReviewStatusView) -> Question:
        """Question before a review is submitted although peers have not answered."""
        return Question(
            self.tr("Submit without these answers?"),
            self.shut_out(view),
            self._facts(view, date.today()),
            self.tr("Submit"),
        )

    def shut_out(self, view: ReviewStatusView) -> str:
        """Who has not answered, and that they no longer can after the submission."""
        text = self.tr("Not answered yet: {0}. Peers cannot answer any more once you have submitted the review.")
        return text.format(", ".join(view.shut_out))

    def sharing(self, view: ReviewStatusView) -> Question:
        """Question before the review is marked as shared."""
        return Question(
            self.tr("Mark as shared?"),
            self.tr(
                "{0} receives the review today and the appeal period starts. Later changes create a new "
                "revision. You cannot undo this."
            ).format(view.review.engineer_name),
            self._facts(view, date.today()),
            self.tr("Mark as shared"),
        )

    def acknowledging(self, view: ReviewStatusView, on: date) -> Question:
        """Question before an acknowledgement is recorded."""
        return Question(
            self.tr("Record acknowledgement?"),
            self.tr("{0} has received the review. This does not mean agreement. You cannot undo this.").format(
                view.review.engineer_name
            ),
            self._facts(view, on),
            self.tr("Record acknowledgement"),
        )

    def refusing(self, view: ReviewStatusView, on: date, witness: str) -> Question:
        """Question before a refusal with a witness is recorded."""
        return Question(
            self.tr("Record refusal?"),
            self.tr("{0} has received the review and refuses to sign. You cannot undo this.").format(
                view.review.engineer_name
            ),
            (*self._facts(view, on), (self.tr("Witness"), witness or "–")),
            self.tr("Record refusal"),
        )

    def closing(self, view: ReviewStatusView) -> Question:
        """Question before the review is closed."""
        return Question(
            self.tr("Close review?"),
            self.tr("The review can still be read, printed and revised. You cannot undo this."),
            self._facts(view, date.today()),
            self.tr("Close review"),
        )

    def storing_comment(self, view: ReviewStatusView, text: str) -> Question:
        """Question before the employee comment is stored."""
        meaning = self.tr("{0} wrote this comment. It is printed unedited. You cannot undo this.")
        return Question(
            self.tr("Save comment?"),
            meaning.format(view.review.engineer_name),
            (*self._facts(view, date.today()), (self.tr("Comment"), _shortened(text))),
            self.tr("Save comment"),
        )

    def deciding_appeal(self, view: ReviewStatusView, decider: str, decision: str) -> Question:
        """Question before the decision on an appeal is recorded."""
        return Question(
            self.tr("Record decision?"),
            self.tr("This decides the appeal. You cannot change or undo the decision."),
            (
                *self._facts(view, date.today()),
                (self.tr("Decided by"), decider),
                (self.tr("Decision"), _shortened(decision) or "–"),
            ),
            self.tr("Record decision"),
        )

    def revising(self, view: ReviewStatusView, reason: str) -> Question:
        """Question before a revision is started."""
        return Question(
            self.tr("Open new revision?"),
            self.tr(
                "Revision {0} stays readable as shared. The new revision is a draft with the same content. "
                "Submit and share it again when it is ready, or discard it while it is a draft."
            ).format(view.review.revision),
            (*self._facts(view, date.today()), (self.tr("Reason"), _shortened(reason) or "–")),
            self.tr("Open new revision"),
        )

    def discarding(self, view: ReviewStatusView) -> Question:
        """Question before the draft of a revision is discarded."""
        return Question(
            self.tr("Discard revision?"),
            self.tr(
                "This restores revision {0} exactly as it was, with its status. Your changes since then are "
                "discarded. Undo restores them."
            ).format(view.review.revision - 1),
            self._facts(view, None),
            self.tr("Discard revision"),
        )

    def deleting(self, view: ReviewStatusView, content: str) -> Question:
        """Question before a draft is deleted."""
        meaning = self.tr("Undo restores the draft.")
        return Question(
            self.tr("Delete draft?"),
            self.tr("The draft is empty. Undo restores it.") if not content else meaning,
            self._facts(view, None),
            self.tr("Delete draft"),
            warning=self.tr("Also deleted: {0}.").format(content) if content else "",
        )

    def _facts(self, view: ReviewStatusView, on: date | None) -> tuple[tuple[str, str], ...]:
        """Engineer, review, and the date if the step has one."""
        review = view.review
        about = self.tr("{0}, revision {1}").format(review.cycle_name, review.revision)
        facts = ((self.tr("Engineer"), review.engineer_name), (self.tr("Review"), about))
        return (*facts, (self.tr("Date"), day(on))) if on else facts


def _shortened(text: str) -> str:
    """The start of a long text, short enough for a dialog."""
    text = text.strip()
    return text if len(text) <= MAX_LENGTH else f"{text[:MAX_LENGTH]}…"
