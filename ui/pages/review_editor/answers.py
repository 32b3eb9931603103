"""The cards for what is answered to a review: the engineer's comment, appeals, and a new revision."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from models.actions import review_states as states
from models.queries.standing import Appeal, StandingView
from ui.pages.review_editor.forms import Forms, at_the_right
from ui.widgets.controls import field
from ui.widgets.format import day
from ui.widgets.surfaces import Card
from ui.widgets.text import label

DAYS_TO_DECIDE = 14


class Answers(QObject):
    """Who said what, and the fields to say it."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self._forms = forms

    def comment(self, view: StandingView) -> Card:
        """The engineer's own words, to write."""
        name = view.review.engineer_name
        note = self.tr("stored on {0}").format(day(view.reception.comment_on)) if view.reception.comment_on else ""
        title = self.tr("Comment of the engineer")
        words = self.tr(
            "The words of {0}, written by {0} here. Nobody else may change them, and undo does not."
        ).format(name)
        text = self._forms.text("comment", title, view.reception.comment)
        waiting = label(self.tr("Not stored yet"), "caption", "accent")
        store = self._forms.step(
            self.tr("Store the comment"),
            states.write_employee_comment,
            lambda: {"review": view.review.id, "text": text.toPlainText()},
            text,
        )

        def compare() -> None:
            changed = text.toPlainText() != view.reception.comment
            waiting.setVisible(changed)
            store.setEnabled(changed)

        foot = at_the_right(store)
        foot.insertWidget(0, waiting)
        card = Card(title, note=note).add(label(words, tone="2", wraps=True), text, foot)
        text.textChanged.connect(compare)
        compare()
        return card

    def said(self, view: StandingView) -> Card:
        """The engineer's own words, to read."""
        comment = view.reception.comment or self.tr("No comment was given.")
        note = day(view.reception.comment_on)
        return Card(self.tr("Comment of the engineer"), note=note).add(label(comment, wraps=True))

    def appeal(self, view: StandingView) -> Card:
        """Appeals so far, and raising one or deciding the one that waits."""
        card = Card(self.tr("Appeal"))
        for one in view.appeals:
            card.add(label(self.tr("Raised on {0}: {1}").format(day(one.raised_on), one.reason), wraps=True))
            card.add(label(self._outcome(one), tone="2", wraps=True))
        waiting = view.open_appeal
        return self._decide(card, waiting) if waiting else self._raise(card, view)

    def revise(self, view: StandingView) -> Card:
        """Begin the next revision, with its reason."""
        reason = self._forms.line("why_revised", self.tr("Why does it change?"))
        words = self.tr(
            "What was read stays readable as revision {0}. The reason is printed. Undo goes no further back."
        ).format(view.review.revision)
        begin = self._forms.step(
            self.tr("Open a new revision"),
            states.revise,
            lambda: {"review": view.review.id, "reason": reason.toPlainText()},
            reason,
        )
        return Card(self.tr("Change something")).add(
            label(words, tone="2", wraps=True), field(self.tr("Why does it change?"), reason), at_the_right(begin)
        )

    def _outcome(self, one: Appeal) -> str:
        if one.decided_on:
            words = self.tr("Decided on {0} by {1}: {2}")
            return words.format(day(one.decided_on), one.decider_name, one.decision)
        return self.tr("{0} decides until {1}.").format(one.decider_name, day(one.due_on, "–"))

    def _decide(self, card: Card, waiting: Appeal) -> Card:
        decision = self._forms.line("decision", self.tr("Decision and its reason"))
        decide = self._forms.step(
            self.tr("Record the decision"),
            states.decide_appeal,
            lambda: {"appeal": waiting.id, "decision": decision.toPlainText()},
            decision,
        )
        return card.add(field(self.tr("Decision and its reason"), decision), at_the_right(decide))

    def _raise(self, card: Card, view: StandingView) -> Card:
        reason = self._forms.line("why_appealed", self.tr("Reason"))
        decider = self._forms.line("decider", self.tr("Who decides"))
        due = self._forms.day(self.tr("Decided by"), date.today() + timedelta(days=DAYS_TO_DECIDE))
        raise_it = self._forms.step(
            self.tr("Raise an appeal"),
            states.raise_appeal,
            lambda: {
                "review": view.review.id,
                "reason": reason.toPlainText(),
                "decider_name": decider.toPlainText(),
                "due_on": due.value(),
            },
            reason,
            decider,
            due,
        )
        return card.add(
            label(self._time_to_appeal(view), tone="2", wraps=True),
            field(self.tr("Reason"), reason),
            field(self.tr("Who decides"), decider),
            field(self.tr("Decided by"), due),
            at_the_right(raise_it),
        )

    def _time_to_appeal(self, view: StandingView) -> str:
        who = self.tr("Someone who is neither the reviewer nor the manager decides.")
        if view.appeal_until is None:
            return who
        until = day(view.appeal_until)
        ended = date.today() > view.appeal_until
        when = self.tr("The time to appeal ended on {0}.") if ended else self.tr("The time to appeal ends on {0}.")
        return f"{when.format(until)} {who}"
