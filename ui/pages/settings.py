"""Settings page: workspace, this computer, the file."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from models.domain.settings import KEPT_BY_RULE, MAX_PERIOD_MONTHS, Settings
from models.operations.settings import change_settings
from models.queries.settings import settings
from models.support.language import OWN_NAMES
from models.support.version import VERSION
from models.workspace.old_backups import OldBackups, change_passphrase_with_backups
from ui.framework.automatic_backups import known_folders
from ui.framework.busy import wait_for
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.jobs import Job
from ui.framework.page import ScrollPage
from ui.framework.preferences import Preferences
from ui.framework.remembered_passphrase import remove_from_keyring
from ui.language.format import rounded
from ui.language.translation import translate
from ui.pages.computer_card import ComputerCard
from ui.pages.passphrase_dialog import PassphraseDialog
from ui.widgets import boxes
from ui.widgets.cards import Card, Notice
from ui.widgets.controls import CommandButton, button, choice, choose, field, number_field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import label

if TYPE_CHECKING:
    from models.workspace.integrity_check import Findings


MORE_PERIODS = ("people_months", "journal_months", "mentoring_months")
"""Periods that no document prints."""


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
            for name in ("appeal_days", "retention_months", "plan_retention_months", *MORE_PERIODS)
        }
        self._remind = QCheckBox(self.tr("List on Home what is older than its period"))
        self._paper = choice(self.tr("Paper"), [("A4", "A4"), ("Letter", "Letter")])
        self._language = choice(self.tr("Language of documents"), [(name, code) for code, name in OWN_NAMES.items()])
        both.columns[0].addWidget(self._user_card())
        both.columns[0].addWidget(self._workspace_card())
        both.columns[0].addWidget(self._file_card())
        both.columns[1].addWidget(self._computer)
        both.columns[1].addWidget(self._periods_card())
        both.columns[1].addWidget(self._about_card())
        self.column.addStretch()

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """The settings of the workspace."""
        return "settings" in topics

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Check the file, and change its passphrase."""
        return {
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
        self._remind.setChecked(bool(stored.remind_of_periods))
        choose(self._paper, stored.paper)
        choose(self._language, stored.language)
        self._filling = False
        path = self.controller.workspace.path
        self._workspace_path.setText(str(path))
        self._forget.setVisible(self._preferences.remembers_passphrase(path))
        self._size.setText(self._size_of(path))

    def _size_of(self, path: Path) -> str:
        try:
            return self.tr("{0} MB").format(rounded(Fraction(path.stat().st_size, 10**6), 1))
        except OSError:  # moved, or on a disk that was taken away
            return self.tr("not found")

    def _store(self) -> None:
        if self._filling:
            return
        given = Settings(
            organisation=self._lines["organisation"].text().strip(),
            contact=self._lines["contact"].text().strip(),
            appeal_days=self._periods["appeal_days"].value(),
            retention_months=self._periods["retention_months"].value(),
            plan_retention_months=self._periods["plan_retention_months"].value(),
            remind_of_periods=int(self._remind.isChecked()),
            **{name: self._periods[name].value() for name in MORE_PERIODS},
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
        for name in ("appeal_days", "retention_months", "plan_retention_months"):
            hint = translate(KEPT_BY_RULE) if name.endswith("retention_months") else ""
            card.add(field(captions[name], self._periods[name], hint=hint))
        for number in self._periods.values():
            number.editingFinished.connect(self._store)
        self._paper.currentIndexChanged.connect(lambda _index: self._store())
        self._language.currentIndexChanged.connect(lambda _index: self._store())
        hint = self.tr("For engineers without a language of their own.")
        return card.add(
            field(self.tr("Paper"), self._paper), field(self.tr("Language of documents"), self._language, hint=hint)
        )

    def _periods_card(self) -> Card:
        """The periods that are reminders only."""
        captions = {
            "people_months": self.tr("Keep people who left for (months)"),
            "journal_months": self.tr("Keep journal notes for (months)"),
            "mentoring_months": self.tr("Keep ended mentorships for (months)"),
        }
        card = Card(self.tr("How long data are kept"))
        card.add(self._remind)
        self._remind.toggled.connect(lambda _on: self._store())
        card.add(label(self.tr("Nothing is erased by itself."), "caption", "3", wraps=True))
        for name, caption in captions.items():
            card.add(field(caption, self._periods[name]))
        return card

    def _file_card(self) -> Card:
        self._workspace_path = label(tone="2", wraps=True)
        self._size = label(kind="caption", tone="3")
        self.notice = Notice()
        card = Card(self.tr("Workspace file"))
        back_up = CommandButton(self.commands.action(CommandId.BACKUPS))
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

    def check_file(self) -> None:
        """Look at every page of the file, on the worker."""
        from models.workspace.integrity_check import examine_open

        self.controller.flush()
        workspace, folders = self.controller.workspace, known_folders(self.controller)
        job = Job(lambda _token: examine_open(workspace, folders), self)
        job.done.connect(self._show_problems)
        job.failed.connect(self.notice.show_message)
        wait_for(job, self.tr("Checking the file…"), self)
        job.start()

    def _show_problems(self, found: "Findings") -> None:
        lines = [translate(problem) for problem in found.problems] or [self.tr("No problems found.")]
        lines += map(translate, found.backups.extent)
        self.notice.show_message(" ".join(lines), wrong=bool(found.problems))

    def _ask_passphrase(self) -> None:
        dialog = PassphraseDialog(self.controller.workspace.path.stem, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.change_passphrase(*dialog.given))
        dialog.open()

    def change_passphrase(self, old: str, new: str, old_backups: OldBackups = OldBackups.KEEP) -> None:
        """Encrypt the file again, on the worker, after a backup, and treat the backups with the old passphrase."""
        self.controller.flush()
        workspace, folders = self.controller.workspace, known_folders(self.controller)
        job = Job(
            lambda _token: change_passphrase_with_backups(workspace, old, new, old_backups, folders),
            self,
            loss=self.tr("The passphrase was not changed."),
        )
        job.done.connect(lambda done: self.notice.show_message(" ".join(map(translate, done)), wrong=False))
        job.done.connect(
            lambda _done: remove_from_keyring(self._preferences, workspace.path, self, self.notice.show_message)
        )
        job.failed.connect(self.notice.show_message)
        wait_for(job, self.tr("Changing the passphrase…"), self)
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
