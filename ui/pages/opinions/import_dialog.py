"""Dialog that shows what imported opinion forms change, and records them."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from models.domain.opinions import Channel
from models.domain.reviews import ReviewId
from models.exchange.files import readable
from models.exchange.opinion_import import ImportedForm, check_first_form, imported_form
from models.operations.opinions import record_answer
from models.support.errors import PlumblineError
from ui.accessibility.announcements import announce
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.framework.jobs import CancelToken, Job
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.text import label

if TYPE_CHECKING:
    from reports.form_values import FormValues


class ImportFormsDialog(FormDialog):
    """One card for each file. It lists what changes, without values, because the reviewer rates first."""

    def __init__(
        self,
        controller: WorkspaceController,
        review: ReviewId,
        paths: Sequence[Path],
        parent: QWidget,
        read: "Mapping[Path, FormValues] | None" = None,
    ) -> None:
        super().__init__(560, 480, parent)
        self._controller, self._review = controller, review
        self._forms: list[ImportedForm] = []
        names = ", ".join(readable(path.name) for path in paths)
        self._state = label(self.tr("Reading {0}…").format(names), wraps=True)
        self._cards = boxes.column(self._state, spacing=12)
        self._store = self.build_form(self.tr("Import forms"), self._cards, self.tr("Record answers"))
        self._store.setEnabled(False)
        job = Job(partial(_read, paths, read or {}), self, many_objects=True)
        job.done.connect(self._show)
        job.failed.connect(self._show_failure)
        self.finished.connect(job.cancel)
        job.start()

    @override
    def store(self) -> None:
        """Record the answers of all forms that fit."""
        for form in self._forms:
            self._controller.do(record_answer, request=form.request.id, answer=form.answer, channel=Channel.FORM)
        self._controller.notify(self.tr("%n answer(s) recorded.", "", len(self._forms)))

    def _show(self, files: "Mapping[Path, FormValues | PlumblineError]") -> None:
        self._state.hide()
        for path, values in files.items():
            self._cards.addWidget(self._card(path, values))
        self._cards.addStretch()
        self._store.setEnabled(bool(self._forms))
        announce(self, "\n".join(text.text() for card in self.findChildren(Card) for text in card.findChildren(QLabel)))

    def _show_failure(self, sentence: str) -> None:
        self._state.setText(sentence)
        announce(self, sentence, interrupts=True)

    def _card(self, path: Path, values: "FormValues | PlumblineError") -> Card:
        try:
            if isinstance(values, PlumblineError):
                raise values
            form = imported_form(self._controller.workspace, values, self._review)
            check_first_form(self._forms, form)
        except PlumblineError as error:
            return Card(readable(path.name)).add(label(translate(error), tone="negative", wraps=True))
        self._forms.append(form)
        request = form.request
        card = Card(readable(path.name)).add(
            label(f"{request.person_name} · {translate(request.role.label)}", "strong", wraps=True)
        )
        if form.replaces:
            card.add(label(self.tr("This replaces an earlier answer by this person."), tone="2", wraps=True))
        for change in form.changes:
            card.add(label(f"{translate(change.label)}: {translate(change.kind.label)}", "caption", "2", wraps=True))
        if not form.changes:
            card.add(label(self.tr("Nothing changes."), tone="2", wraps=True))
        return card


def _read(
    paths: Sequence[Path], known: "Mapping[Path, FormValues]", token: CancelToken
) -> "Mapping[Path, FormValues | PlumblineError]":
    from reports.form_values import read_form_files  # what reads PDFs takes a while to load

    found = {**read_form_files([path for path in paths if path not in known], token.check), **known}
    return {path: found[path] for path in paths}
