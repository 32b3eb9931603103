"""Cards of a draft: update what it asks and details, change the reviewer, discard, delete."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout

from models.operations import review_status as states
from models.operations import reviews as writing
from models.operations.asked_competencies import ask_as_cycle
from models.support.messages import Message
from models.views.review_header import AskedChange, HeaderView
from models.views.review_status import ReviewStatusView
from ui.language.translation import translate
from ui.pages.review.questions import Questions
from ui.pages.review.status_forms import StatusForms, at_the_right
from ui.widgets.cards import Card
from ui.widgets.controls import field
from ui.widgets.text import label


class DraftCards(QObject):
    """Cards to correct or delete a draft."""

    def __init__(self, forms: StatusForms, questions: Questions) -> None:
        super().__init__()
        self._forms, self._questions, self._submit = forms, questions, forms.controller.submit

    def cards(self, view: ReviewStatusView) -> list[Card]:
        """The cards of a draft; empty for other statuses."""
        if view.draft is None:
            return []
        asked = [self._asked(view, view.draft.asked)] if view.draft.asked else []
        return [*asked, self._facts(view, view.draft.header), self._discard(view, view.draft.content)]

    def _asked(self, view: ReviewStatusView, change: AskedChange) -> Card:
        """The cycle asks other competencies now than this draft."""
        card = Card(self.tr("Included competencies"))
        card.add(
            label(
                self.tr("The competencies of the cycle have changed since this review started."), tone="2", wraps=True
            )
        )
        if change.added:
            card.add(label(self.tr("Newly included: {0}").format(", ".join(change.added)), wraps=True))
        if change.removed:
            card.add(label(self.tr("No longer included: {0}").format(", ".join(change.removed)), wraps=True))
        step = self._forms.step(
            self.tr("Use the competencies of the cycle"),
            lambda drafts: self._submit(drafts, ask_as_cycle, review=view.review.id),
        )
        return card.add(at_the_right(step))

    def _facts(self, view: ReviewStatusView, header: HeaderView) -> Card:
        """Facts of the draft: changes of the person's data since it was started, and the reviewer."""
        card = Card(self.tr("Engineer and reviewer"))
        if header.changes:
            self._add_changes(card, view, header)
        else:
            text = self.tr("Level, team and manager match the engineer's record.").format(view.review.engineer_name)
            card.add(label(text, tone="2", wraps=True))
        reviewer = self._forms.line("reviewer", self.tr("Reviewer"), view.review.reviewer_name)
        change = self._forms.step(
            self.tr("Change reviewer"),
            lambda drafts: self._submit(
                drafts, writing.change_reviewer, review=view.review.id, reviewer_name=reviewer.toPlainText()
            ),
            reviewer,
        )

        def compare() -> None:
            change.setEnabled(reviewer.toPlainText().strip() not in ("", view.review.reviewer_name))

        reviewer.textChanged.connect(compare)
        compare()
        return card.add(field(self.tr("Reviewer"), reviewer), at_the_right(change))

    def _discard(self, view: ReviewStatusView, content: Message) -> Card:
        """Throw the draft away: back to the revision before, or the whole review where there is none."""
        review = view.review
        if review.revision > 1:
            text = self.tr("If this revision was opened by mistake, you can restore revision {0}.")
            step = self._forms.step(
                self.tr("Discard revision"),
                lambda drafts: self._submit(drafts, states.discard_revision, review=review.id),
                question=lambda: self._questions.discarding(view),
            )
            return Card(self.tr("Discard")).add(
                label(text.format(review.revision - 1), tone="2", wraps=True), at_the_right(step)
            )
        step = self._forms.step(
            self.tr("Delete draft"),
            lambda drafts: self._submit(drafts, writing.delete_review, review=review.id),
            question=lambda: self._questions.deleting(view, translate(content)),
        )
        text = self.tr("You can delete a draft until it is shared.")
        return Card(self.tr("Delete")).add(label(text, tone="2", wraps=True), at_the_right(step))

    def _add_changes(self, card: Card, view: ReviewStatusView, header: HeaderView) -> None:
        """Show the changed data, and what another level changes in the review."""
        text = self.tr("These details of {0} have changed since the review started:")
        card.add(label(text.format(view.review.engineer_name), tone="2", wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, item in enumerate(header.changes):
            before, now = (_value(value) for value in (item.before, item.now))
            grid.addWidget(label(translate(item.field), tone="2"), row, 0)
            grid.addWidget(label(self.tr("{0} → {1}").format(before, now), wraps=True), row, 1)
        card.add(grid)
        if header.other_expectations:
            text = self.tr(
                "At the new level, the expected rating changes for %n competency(ies). The score and the "
                "suggestion change too.",
                "",
                header.other_expectations,
            )
            card.add(label(text, tone="negative", wraps=True))
        take = self._forms.step(
            self.tr("Update details"),
            lambda drafts: self._submit(drafts, writing.refresh_header, review=view.review.id),
        )
        card.add(at_the_right(take))


def _value(value: str | date | None) -> str:
    return translate(value) if value else "–"
