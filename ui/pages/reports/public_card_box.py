"""Card on the *Verify a PDF* tab that saves the public card of the open workspace."""

from datetime import date
from pathlib import Path

from PySide6.QtGui import QShowEvent
from typing_extensions import override

from models.exchange.public_card import SUFFIX, public_card
from models.support.errors import PlumblineError
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_save
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import Card, Notice
from ui.widgets.controls import button
from ui.widgets.text import label


class PublicCardBox(Card):
    """The fingerprint of the key, and a button that saves the card."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__(self.tr("Public card of this workspace"))
        self._controller = controller
        self._fingerprint = label(wraps=True)
        self.notice = Notice()
        text = self.tr(
            "With this small file, HR and engineers verify documents without the workspace and its passphrase. It "
            "contains nothing secret and does not expire. Read the fingerprint to them, so that they can compare it."
        )
        save = boxes.row(button(self.tr("Save public card…"), self._choose_file), 0)
        self.add(label(text, tone="2", wraps=True), self._fingerprint, save, self.notice)

    def save_to(self, path: Path) -> None:
        """Write the card to a file."""
        from reports.other_files import publish_card

        try:
            self._controller.publish(publish_card(self._controller.workspace, path, date.today()))
        except PlumblineError as error:
            self.notice.show_message(translate(error))
        else:
            self.notice.show_saved(self.tr("Saved: {0}").format(path), path)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Show the fingerprint, which takes a moment to calculate for the first time."""
        super().showEvent(event)
        if not self._fingerprint.text():
            card = public_card(self._controller.workspace, date.today())
            self._fingerprint.setText(self.tr("Fingerprint {0}").format(card.key.fingerprint))

    def _choose_file(self) -> None:
        name = f"{self._controller.workspace.path.stem}{SUFFIX}"
        if path := ask_save(self, self.tr("Save public card"), name, f"Plumbline (*{SUFFIX})"):
            self.save_to(path)
