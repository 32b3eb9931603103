"""Settings page: workspace, this computer, the file."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from models.domain.settings import KEPT_BY_RULE, MAX_PERIOD_MONTHS, Settings
from models.operations.settings import change_settings
from models.queries.settings import settings
from models.support.errors import PlumblineError
from models.support.version import VERSION
from models.workspace.backup import backup
from models.workspace.change_passphrase import change_passphrase_of, confirmed
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_folder
from ui.framework.form_dialog import FormDialog
from ui.framework.jobs import Job
from ui.framework.page import ScrollPage
from ui.framework.preferences import Preferences
from ui.framework.remembered_passphrase import remove_from_keyring
from ui.language.format import rounded
from ui.language.translation import OWN_NAMES, translate
from ui.pages.computer_card import ComputerCard
from ui.widgets import boxes
from ui.widgets.cards import Card, Notice
from ui.widgets.controls import CommandButton, button, choice, choose, field, number_field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.saved_file import saved_file_steps
from ui.widgets.strength_meter import StrengthMeter
from ui.widgets.text import label

if TYPE_CHECKING:
    from models.workspace.integrity_check import Findings


class SettingsPage(ScrollPage):
    """A change is stored at once."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._preferences = Preferences()
        self._computer = ComputerCard()
        self._filling = False
        self.add_heading(self.tr("Settings"))
        both = ResponsiveColumns()
        self.add(both)
        self._lines = {name: QLineEdit() for name in ("user_name", "organisation", "contact")}
        self._periods = {
            name: number_field("", 1, MAX_PERIOD_MONTHS)
            for name in ("appeal_days", "retention_months", "plan_retention_months")
        }
        self._paper = choice(self.tr("Paper"), [("A4", "A4"), ("Letter", "Letter")])
        self._language = choice(self.tr("Language of documents"), [(name, code) for code, name in OWN_NAMES.items()])
        both.columns[0].addWidget(self._user_card())
        both.columns[0].addWidget(self._workspace_card())
        both.columns[0].addWidget(self._file_card())
        both.columns[1].addWidget(self._computer)
        both.columns[1].addWidget(self._about_card())
        self.column.addStretch()

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """The settings of the workspace."""
        return "settings" in topics

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Back up and check the file, and change its passphrase."""
        return {
            CommandId.BACK_UP: self._choose_backup,
            CommandId.CHECK_FILE: self.check_file,
            CommandId.PASSPHRASE: self._ask_passphrase,
        }

    def refresh(self) -> None:
        """Show the settings in force."""
        self._computer.show_preferences()
        stored = settings(self.controller.workspace)
        self._filling = True
        for name, line in self._lines.items():
            if not line.hasFocus():
                line.setText(getattr(stored, name))
        for name, number in self._periods.items():
            number.setValue(getattr(stored, name))
        choose(self._paper, stored.paper)
        choose(self._language, stored.language)
        self._filling = False
        path = self.controller.workspace.path
        self._workspace_path.setText(str(path))
        self._forget.setVisible(self._preferences.remembers_passphrase(path))
        self._size.setText(self.tr("{0} MB").format(rounded(Fraction(path.stat().st_size, 10**6), 1)))

    def _store(self) -> None:
        if self._filling:
            return
        given = Settings(
            organisation=self._lines["organisation"].text().strip(),
            contact=self._lines["contact"].text().strip(),
            appeal_days=self._periods["appeal_days"].value(),
            retention_months=self._periods["retention_months"].value(),
            plan_retention_months=self._periods["plan_retention_months"].value(),
            paper=self._paper.currentData(),
            language=self._language.currentData(),
            user_name=self._lines["user_name"].text().strip(),
        )
        if given != settings(self.controller.workspace):
            self.controller.try_run_typing(lambda: self.controller.do(change_settings, settings=given))

    def _user_card(self) -> Card:
        hint = self.tr("Shown in the history and the export record, and used as the default reviewer.")
        return Card(self.tr("You")).add(field(self.tr("Your name"), self._lines["user_name"], hint=hint))

    def _workspace_card(self) -> Card:
        captions = {
            "organisation": self.tr("Organisation (printed)"),
            "contact": self.tr("Contact for access or corrections"),
            "appeal_days": self.tr("Appeal period (days)"),
            "retention_months": self.tr("Keep reviews for (months)"),
            "plan_retention_months": self.tr("Keep plans for (months)"),
        }
        card = Card(self.tr("This workspace"), note=self.tr("Printed in every document"))
        for name in ("organisation", "contact"):
            card.add(field(captions[name], self._lines[name]))
        for line in self._lines.values():
            line.editingFinished.connect(self._store)
        for name, number in self._periods.items():
            card.add(
                field(captions[name], number, hint=translate(KEPT_BY_RULE) if name.endswith("retention_months") else "")
            )
            number.editingFinished.connect(self._store)
        self._paper.currentIndexChanged.connect(lambda _index: self._store())
        self._language.currentIndexChanged.connect(lambda _index: self._store())
        hint = self.tr("For engineers without a language of their own.")
        return card.add(
            field(self.tr("Paper"), self._paper), field(self.tr("Language of documents"), self._language, hint=hint)
        )

    def _file_card(self) -> Card:
        self._workspace_path = label(tone="2", wraps=True)
        self._size = label(kind="caption", tone="3")
        self.notice = Notice()
        card = Card(self.tr("Workspace file"))
        back_up = button(self.tr("Back up…"), self._choose_backup)
        check = button(self.tr("Check file"), self.check_file)
        change = button(self.tr("Change passphrase…"), self._ask_passphrase)
        close = CommandButton(self.commands.action(CommandId.CLOSE_WORKSPACE))
        self._forget = button(self.tr("Forget passphrase"), self._forget_passphrase)
        self._forget.setToolTip(self.tr("Remove it from the keyring of this computer"))
        buttons = (boxes.row(back_up, check, 0, spacing=10), boxes.row(change, close, 0, spacing=10))
        return card.add(self._workspace_path, self._size, *buttons, boxes.row(self._forget, 0), self.notice)

    def _forget_passphrase(self) -> None:
        path = self.controller.workspace.path
        remove_from_keyring(self._preferences, path, self, self.notice.show_message)
        self._preferences.forget_keyring(path)
        self._forget.hide()
        self.notice.show_message(self.tr("From now on, Plumbline asks for the passphrase each time."), wrong=False)

    def back_up(self, folder: Path) -> None:
        """Write a verified copy into a folder."""
        try:
            kept = backup(self.controller.workspace, folder)
        except PlumblineError as error:
            self.notice.show_message(translate(error))
        else:
            self.notice.show_message(
                self.tr("Backup saved: {0}").format(kept), wrong=False, then=saved_file_steps(kept)[-1]
            )

    def check_file(self) -> None:
        """Look at every page of the file, on the worker."""
        from models.workspace.integrity_check import examine_open

        workspace = self.controller.workspace
        job = Job(lambda _token: examine_open(workspace), self)
        job.done.connect(self._show_problems)
        job.failed.connect(self.notice.show_message)
        job.start()

    def _show_problems(self, found: "Findings") -> None:
        lines = [translate(problem) for problem in found.problems] or [self.tr("No problems found.")]
        lines += map(translate, found.backups.extent)
        self.notice.show_message(" ".join(lines), wrong=bool(found.problems))

    def _choose_backup(self) -> None:
        if folder := ask_folder(self, self.tr("Back up")):
            self.back_up(folder)

    def _ask_passphrase(self) -> None:
        dialog = PassphraseDialog(self.controller.workspace.path.stem, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.change_passphrase(*dialog.given))
        dialog.open()

    def change_passphrase(self, old: str, new: str) -> None:
        """Encrypt the file again, on the worker, after a backup."""
        workspace = self.controller.workspace
        job = Job(lambda _token: change_passphrase_of(workspace, old, new), self)
        text = self.tr("Passphrase changed. The backup {0} still opens with the old one.")
        job.done.connect(lambda kept: self.notice.show_message(text.format(kept.name), wrong=False))
        job.done.connect(
            lambda _kept: remove_from_keyring(self._preferences, workspace.path, self, self.notice.show_message)
        )
        job.failed.connect(self.notice.show_message)
        job.start()

    def _about_card(self) -> Card:
        text = (
            self.tr("Version {0}.").format(VERSION),
            self.tr("Plumbline has no network code. Nothing leaves this computer unless you export it."),
            self.tr(
                "Under the Apache License 2.0. Qt is used under the LGPL, Inter under the Open Font License, Lucide under ISC."
            ),
        )
        return Card(self.tr("About Plumbline")).add(*(label(line, tone="2", wraps=True) for line in text))


class PassphraseDialog(FormDialog):
    """Asks for the current passphrase and, twice, for the new one; `given` has both once it is accepted."""

    def __init__(self, workspace_name: str, parent: QWidget) -> None:
        super().__init__(440, 440, parent)
        self.given = "", ""
        self._old, self._first, self._second = QLineEdit(), QLineEdit(), QLineEdit()
        for line in (self._old, self._first, self._second):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        strength = StrengthMeter()
        self._first.textChanged.connect(lambda typed: strength.judge(typed, workspace_name))
        text = self.tr(
            "The file will be encrypted again. A backup that opens with the old passphrase stays next to it."
        )
        fields = boxes.column(
            field(self.tr("Current passphrase"), self._old),
            field(self.tr("New passphrase"), self._first),
            strength,
            field(self.tr("Confirm passphrase"), self._second),
            label(text, "caption", "3", wraps=True),
            0,
            spacing=12,
        )
        self.build_form(self.tr("Change passphrase"), fields, self.tr("Change passphrase"))

    @override
    def store(self) -> None:
        """Take the passphrases; the file is changed after the dialog has closed."""
        self.given = self._old.text(), confirmed(self._first.text(), self._second.text())
