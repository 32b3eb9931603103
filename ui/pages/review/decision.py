"""Card for the reviewer's conclusion. A close call, or a conclusion other than the suggested one, needs a reason."""

from models.assessment.explain_conclusion import explain_cap
from models.domain.conclusions import Conclusion
from models.operations import reviews as writing
from models.views.review import EditorView
from ui.charts.standing_line import StandingLine
from ui.framework.controller import WorkspaceController
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.review.hint_list import with_hints
from ui.pages.review.status_forms import at_the_right
from ui.widgets.cards import Card
from ui.widgets.controls import button, choice, choose
from ui.widgets.text import AutosaveTextEdit, label


class DecisionCard(Card):
    """Card of the conclusion: the suggestion, the decision, and the form to decide. Nothing is decided before the button."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__(self.tr("Conclusion"))
        self._controller = controller
        self._view: EditorView | None = None
        self._suggested = label(tone="2", wraps=True)
        self._standing = StandingLine()
        self._cap = label(tone="2", wraps=True)
        self._decided = label("", "strong", wraps=True)
        self._warning = label(tone="negative", wraps=True)
        self._choice = choice(self.tr("Conclusion"), [])
        self._reason = AutosaveTextEdit(self.tr("Reason"), self.tr("Why this conclusion?"), lines=2)
        self._reason_field = with_hints(self._reason, lambda: self._view, self._reason.accessibleName())
        self._decide = button(self.tr("Decide"), self._store, kind="primary")
        self._draft = controller.bind_draft(self._reason, "why_decided")
        self.add(self._suggested, self._standing, self._cap, self._decided, self._warning)
        self.add(self._choice, self._reason_field)
        self.add(at_the_right(self._decide))
        self._choice.currentIndexChanged.connect(lambda _index: self._follow())
        self._reason.textChanged.connect(self._follow)

    def show_view(self, view: EditorView) -> None:
        """Show a review. A choice that is not decided yet stays while the suggestion is the same."""
        before, self._view = self._view, view
        if not self._choice.count():
            for conclusion in Conclusion:
                self._choice.addItem(translate(conclusion.label), conclusion.value)
        if before is None or _basis(before) != _basis(view):
            choose(self._choice, (view.decision.conclusion if view.decision else view.score.conclusion).value)
        self._suggested.setText(self._suggested_text(view))
        self._standing.show_score(view.score)
        cap = explain_cap(view.rubric, view.score)
        self._cap.setText(translate(cap) if cap else "")
        self._cap.setVisible(cap is not None)
        self._decided.setText(self._decided_text(view))
        self._warning.setText(self.tr("The ratings have changed and now suggest another conclusion. Decide again."))
        self._draft.show(f"review:{view.review.id}", view.review.conclusion_reason)
        for part in (self._choice, self._decide, self._reason_field):
            part.setVisible(view.editable)
        self._follow()

    def take_focus(self) -> None:
        """Go to where it is decided."""
        (self._decide if self._decide.isEnabled() else self._choice).setFocus()

    def _suggested_text(self, view: EditorView) -> str:
        score = view.score
        text = self.tr("The ratings suggest: {0}.").format(translate(score.conclusion.label))
        if score.also:
            also = " · ".join(translate(item.label) for item in score.also)
            close = self.tr("This is a close call. Also possible: {0}. Give a reason for the conclusion.").format(also)
            return f"{text} {close}"
        if score.edition == 1 and score.score is not None:
            return f"{text} {self.tr('This review uses the first edition of the conclusion rule.')}"
        return text

    def _decided_text(self, view: EditorView) -> str:
        """The decision with the person, the day and the reason."""
        decision = view.review.decision
        if decision is None:
            return self.tr("Not decided yet.") if view.editable else self.tr("The conclusion was not decided.")
        conclusion, by = translate(decision.conclusion.label), decision.decided_by
        text = self.tr("Decided: {0}.").format(conclusion)
        if decision.decided_on:
            text = self.tr("Decided by {0} on {1}: {2}.").format(by, day(decision.decided_on), conclusion)
        reason = "" if view.editable else decision.reason
        return f"{text}\n{reason}" if reason else text

    def _follow(self) -> None:
        """Show the fields and the button that the current choice needs."""
        view = self._view
        if view is None:
            return
        decision, chosen = view.review.decision, self._chosen()
        needs_reason = view.score.suggestion.needs_reason(chosen)
        outdated = decision is not None and decision.suggested is not view.score.conclusion
        self._warning.setVisible(outdated and view.editable)
        self._reason_field.setVisible(view.editable and needs_reason)
        reason = self._reason.toPlainText().strip() if needs_reason else ""
        is_stored = decision is not None and not outdated and (decision.conclusion, decision.reason) == (chosen, reason)
        text = self.tr("Decide: {0}").format(translate(chosen.label))
        self._decide.setText(text)
        self._decide.setAccessibleName(text)
        self._decide.setEnabled(not is_stored and (bool(reason) or not needs_reason))

    def _chosen(self) -> Conclusion:
        return Conclusion(self._choice.currentData())

    def _store(self) -> None:
        view = self._view
        if view:
            chosen, reason = self._chosen(), self._reason.toPlainText()
            self._controller.try_run(
                lambda: self._controller.submit(
                    [self._draft], writing.decide_conclusion, review=view.review.id, conclusion=chosen, reason=reason
                )
            )


def _basis(view: EditorView) -> tuple[object, ...]:
    """What a choice was made for: another review, suggestion or decision asks again."""
    return view.review.id, view.score.suggestion, view.review.decision
