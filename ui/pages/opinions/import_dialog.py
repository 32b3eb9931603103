"""Dialog that shows what imported opinion forms change, and records them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.opinions import Channel
from models.domain.reviews import ReviewId
from models.exchange.files import read_bytes
from models.exchange.opinion_import import ImportedForm, check_first_form
from models.operations.opinions import record_answer
from models.support.errors import PlumblineError
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.text import label


class ImportFormsDialog(FormDialog):
    """One card for each file. It lists what changes, without values, because the reviewer rates first."""

    def __init__(
        self, controller: WorkspaceController, review: ReviewId, paths: Sequence[Path], parent: QWidget
    ) -> None:
        super().__init__(560, 480, parent)
        self._controller, self._review = controller, review
        self._forms: list[ImportedForm] = []
        cards = [self._card(path) for path in paths]
        fields = boxes.column(*cards, 0, spacing=12)
        store = self.build_form(self.tr("Import forms"), fields, self.tr("Record answers"))
        store.setEnabled(bool(self._forms))

    @override
    def store(self) -> None:
        """Record the answers of all forms that fit."""
        for form in self._forms:
            self._controller.do(record_answer, request=form.request.id, answer=form.answer, channel=Channel.FORM)
        self._controller.notify(self.tr("%n answer(s) recorded.", "", len(self._forms)))

    def _card(self, path: Path) -> Card:
        from reports.form_values import read_opinion_form  # what reads PDFs takes a while to load

        try:
            form = read_opinion_form(self._controller.workspace, read_bytes(path), self._review)
            check_first_form(self._forms, form)
        except PlumblineError as error:
            return Card(path.name).add(label(translate(error), tone="negative", wraps=True))
        self._forms.append(form)
        request = form.request
        card = Card(path.name).add(
            label(f"{request.person_name} · {translate(request.role.label)}", "strong", wraps=True)
        )
        if form.replaces:
            card.add(label(self.tr("This replaces an earlier answer by this person."), tone="2", wraps=True))
        for change in form.changes:
            card.add(label(f"{change.part}: {translate(change.kind.label)}", "caption", "2", wraps=True))
        if not form.changes:
            card.add(label(self.tr("Nothing changes."), tone="2", wraps=True))
        return card
