"""What is asked before a step of a review that cannot be undone."""

from datetime import date

from PySide6.QtCore import QObject

from models.views.review_status import ReviewStatusView
from ui.widgets.confirm import Question
from ui.widgets.format import day

MAX_LENGTH = 300
"""Characters of what was typed that a question repeats."""


class Questions(QObject):
    """One method a step."""

    def sharing(self, view: ReviewStatusView) -> Question:
        """Mark as shared."""
        return Question(
            self.tr("Mark as shared?"),
            self.tr(
                "The review counts as given to {0} from today. The time to appeal starts. Every change from now on needs a new"
                " revision. This cannot be undone."
            ).format(view.review.engineer_name),
            self._facts(view, date.today()),
            self.tr("Mark as shared"),
        )

    def acknowledging(self, view: ReviewStatusView, on: date) -> Question:
        """Acknowledged."""
        return Question(
            self.tr("Record the acknowledgement?"),
            self.tr("{0} has received the review. This does not mean agreement. It cannot be undone.").format(
                view.review.engineer_name
            ),
            self._facts(view, on),
            self.tr("Record the acknowledgement"),
        )

    def refusing(self, view: ReviewStatusView, on: date, witness: str) -> Question:
        """Refused before a witness."""
        return Question(
            self.tr("Record the refusal?"),
            self.tr("{0} has received the review and refuses to sign. This cannot be undone.").format(
                view.review.engineer_name
            ),
            (*self._facts(view, on), (self.tr("Witness"), witness or "–")),
            self.tr("Record the refusal"),
        )

    def closing(self, view: ReviewStatusView) -> Question:
        """Close."""
        return Question(
            self.tr("Close the review?"),
            self.tr("The review ends here. It can still be read, printed and revised. This cannot be undone."),
            self._facts(view, date.today()),
            self.tr("Close the review"),
        )

    def storing_comment(self, view: ReviewStatusView, text: str) -> Question:
        """The engineer's own words."""
        meaning = self.tr("These are the words of {0}. They are printed unedited. This cannot be undone.")
        return Question(
            self.tr("Store the comment?"),
            meaning.format(view.review.engineer_name),
            (*self._facts(view, date.today()), (self.tr("Comment"), _short(text))),
            self.tr("Store the comment"),
        )

    def deciding_appeal(self, view: ReviewStatusView, decider: str, decision: str) -> Question:
        """The decision on an appeal."""
        return Question(
            self.tr("Record the decision?"),
            self.tr("The appeal is decided. The decision cannot be changed or undone."),
            (
                *self._facts(view, date.today()),
                (self.tr("Decided by"), decider),
                (self.tr("Decision"), _short(decision) or "–"),
            ),
            self.tr("Record the decision"),
        )

    def revising(self, view: ReviewStatusView, reason: str) -> Question:
        """A new revision."""
        return Question(
            self.tr("Open a new revision?"),
            self.tr(
                "Revision {0} stays readable as it was shared. The new one is a draft with the same content. "
                "It must be submitted and shared again. While it is a draft you can discard it."
            ).format(view.review.revision),
            (*self._facts(view, date.today()), (self.tr("Reason"), _short(reason) or "–")),
            self.tr("Open a new revision"),
        )

    def discarding(self, view: ReviewStatusView) -> Question:
        """Discard the draft of a new revision."""
        return Question(
            self.tr("Discard this revision?"),
            self.tr(
                "Revision {0} comes back exactly as it was, with its status. Everything changed since then is lost. Undo brings"
                " it back."
            ).format(view.review.revision - 1),
            self._facts(view, None),
            self.tr("Discard this revision"),
        )

    def deleting(self, view: ReviewStatusView, content: str) -> Question:
        """Delete a draft."""
        meaning = self.tr("Undo brings the draft back.")
        return Question(
            self.tr("Delete this draft?"),
            self.tr("The draft is empty. Undo brings it back.") if not content else meaning,
            self._facts(view, None),
            self.tr("Delete this draft"),
            warning=self.tr("Deleted with it: {0}.").format(content) if content else "",
        )

    def _facts(self, view: ReviewStatusView, on: date | None) -> tuple[tuple[str, str], ...]:
        """Whom it is about, which review, and the day where it counts."""
        review = view.review
        about = self.tr("{0}, revision {1}").format(review.cycle_name, review.revision)
        facts = ((self.tr("For"), review.engineer_name), (self.tr("Review"), about))
        return (*facts, (self.tr("Date"), day(on))) if on else facts


def _short(words: str) -> str:
    """As much of a long text as a dialog has room for."""
    words = words.strip()
    return words if len(words) <= MAX_LENGTH else f"{words[:MAX_LENGTH]}…"
