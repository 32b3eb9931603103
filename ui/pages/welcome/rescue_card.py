"""Card for a workspace that does not open because it is damaged: restore a backup, or salvage what can be read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from models.workspace.backup import restore
from models.workspace.backup_list import Backup
from models.workspace.salvage import salvage
from models.workspace.salvage_report import Salvaged
from ui.framework.file_dialogs import ask_save
from ui.framework.jobs import CancelToken
from ui.language.format import moment, number
from ui.language.translation import translate
from ui.pages.backups.columns import columns, when
from ui.pages.welcome.opening import Unopened
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import Card
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import button
from ui.widgets.table import Table
from ui.widgets.table_model import Rows, TableModel
from ui.widgets.text import label

LIST_HEIGHT, REPORT_HEIGHT = 170, 140
"""Pixels at a zoom of 100 %."""

Run = Callable[[Callable[[CancelToken], object], Callable[[Any], object]], object]
"""Runs work on the worker, then a function with its result; the page reports a failure."""


class RescueCard(Card):
    """Lists the backups that the passphrase opens. What is restored or salvaged is opened next."""

    gone_back = Signal()
    ready = Signal(object, str)
    """The path of a workspace that can be opened now, and its passphrase."""

    def __init__(self, unopened: Unopened, run: Run) -> None:
        super().__init__()
        self._unopened, self._run = unopened, run
        self._salvaged = Path()
        self._model = TableModel(columns(), lambda _offset, _limit: Rows(list(unopened.backups), len(unopened.backups)))
        self._table = Table(self.tr("Backups"), self._model)
        self._table.setMinimumHeight(scaled(LIST_HEIGHT))
        self._table.opened.connect(lambda _row: self.ask_to_restore())
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("Salvage report"))
        self._report.setMinimumHeight(scaled(REPORT_HEIGHT))
        self._restore = button(self.tr("Restore…"), self.ask_to_restore, kind="primary")
        self._salvage = button(self.tr("Salvage…"), self._ask_to_salvage)
        self._open = button(self.tr("Open the new workspace"), self._open_salvaged, kind="primary")
        self._build()

    def _build(self) -> None:
        has_backups = bool(self._unopened.backups)
        if has_backups:
            what = self.tr(
                "Restore replaces the damaged file with the selected backup. The damaged file is kept next to it."
            )
        else:
            what = self.tr(
                "Plumbline found no backup that this passphrase opens, neither next to the file nor in its folder for "
                "backups. If you have one elsewhere, copy it next to the file, go back and open the file again."
            )
        salvage_what = self.tr(
            "Salvage writes everything that can be read to a new workspace. The damaged file is not changed."
        )
        explanation = label(salvage_what, tone="2", wraps=True)
        self.add(
            label(self._unopened.path.stem, "title", wraps=True), label(self._unopened.sentence, wraps=True),
            label(what, tone="2", wraps=True), self._table, explanation, self._report,
            boxes.flow(button(self.tr("Back"), self.gone_back.emit), self._salvage, self._restore, self._open, spacing=10),
        )  # fmt: skip
        for part, is_shown in (
            (self._table, has_backups), (self._restore, has_backups), (self._salvage, self._unopened.can_salvage),
            (explanation, self._unopened.can_salvage), (self._report, False), (self._open, False),
        ):  # fmt: skip
            part.setVisible(is_shown)
        self._table.reload()
        if has_backups:
            self._table.choose_row(0)

    def ask_to_restore(self) -> None:
        """Ask whether to replace the damaged file by the chosen backup."""
        chosen: Backup | None = self._table.chosen()
        if chosen is None or (held := chosen.contents) is None:
            return
        question = Question(
            self.tr("Restore the backup of {0}?").format(when(chosen)),
            self.tr("The workspace will have the content of the backup. The damaged file is kept next to it."),
            (
                (self.tr("Engineers"), number(held.engineers)),
                (self.tr("Reviews"), number(held.reviews)),
                (self.tr("Sessions"), number(held.sessions)),
                (self.tr("Latest change"), moment(held.newest_change) if held.newest_change else self.tr("none")),
            ),
            self.tr("Restore"),
        )
        ConfirmDialog(question, partial(self.restore, chosen.path), self).open()

    def restore(self, source: Path) -> None:
        """Replace the damaged file by a backup, and open it."""
        path, passphrase = self._unopened.path, self._unopened.passphrase
        self._run(lambda _token: restore(source, path, passphrase), lambda _kept: self.ready.emit(path, passphrase))

    def salvage_to(self, target: Path) -> None:
        """Write what can be read to a new workspace, and report what is lost."""
        path, passphrase = self._unopened.path, self._unopened.passphrase
        self._run(lambda _token: salvage(path, target, passphrase), partial(self._show_report, target))

    def _ask_to_salvage(self) -> None:
        name = f"{self._unopened.path.stem}-salvaged.plumbline"
        if target := ask_save(self, self.tr("Salvage into a new workspace"), name, "Plumbline (*.plumbline)"):
            self.salvage_to(target)

    def _show_report(self, target: Path, salvaged: Salvaged) -> None:
        self._salvaged = target
        self._report.setPlainText("\n".join(translate(sentence) for sentence in salvaged.sentences))
        for part in (self._report, self._open):
            part.show()
        self._salvage.hide()

    def _open_salvaged(self) -> None:
        self.ready.emit(self._salvaged, self._unopened.passphrase)
