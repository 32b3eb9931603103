"""Dialog of the settings that asks for a new passphrase."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.workspace.change_passphrase import confirmed
from models.workspace.old_backups import OldBackups
from ui.framework.form_dialog import FormDialog
from ui.widgets import boxes
from ui.widgets.controls import choice, field
from ui.widgets.secret_field import SecretField
from ui.widgets.strength_meter import StrengthMeter
from ui.widgets.text import label


class PassphraseDialog(FormDialog):
    """Asks for the current passphrase, twice for the new one, and what becomes of old backups.

    `given` has the two passphrases and the choice once it is accepted.
    """

    def __init__(self, workspace_name: str, parent: QWidget) -> None:
        super().__init__(440, 520, parent)
        self.given = "", "", OldBackups.KEEP
        self._old, self._first, self._second = SecretField(), SecretField(), SecretField()
        strength = StrengthMeter()
        self._first.textChanged.connect(lambda typed: strength.judge(typed, workspace_name))
        self._backups = choice(
            self.tr("Backups with the old passphrase"),
            [
                (self.tr("Keep: they open with the old one"), OldBackups.KEEP),
                (self.tr("Re-encrypt with the new one"), OldBackups.RE_ENCRYPT),
                (self.tr("Delete, after a new backup"), OldBackups.DELETE),
            ],
        )
        text = self.tr(
            "The file will be encrypted again. A backup made just before counts as one with the old passphrase."
        )
        fields = boxes.column(
            field(self.tr("Current passphrase"), self._old),
            field(self.tr("New passphrase"), self._first),
            strength,
            field(self.tr("Confirm passphrase"), self._second),
            field(self.tr("Backups with the old passphrase"), self._backups),
            label(text, "caption", "3", wraps=True),
            0,
            spacing=12,
        )
        self.build_form(self.tr("Change passphrase"), fields, self.tr("Change passphrase"))

    @override
    def store(self) -> None:
        """Take the passphrases; the file is changed after the dialog has closed."""
        new = confirmed(self._first.text(), self._second.text())
        self.given = self._old.text(), new, OldBackups(self._backups.currentData())
