"""Welcome page: recent files, passphrase, new workspace."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QLayout,
    QMessageBox,
    QProgressBar,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from models.operations.settings import begin_workspace
from models.support.errors import UnusableFile
from models.workspace.atomic_files import stamped
from models.workspace.workspace import Workspace
from ui.framework.file_dialogs import ask_open, documents_folder
from ui.framework.jobs import CancelToken, Job
from ui.framework.preferences import Preferences
from ui.language.translation import translate
from ui.pages.welcome.ask_card import AskCard
from ui.pages.welcome.new_workspace import NewWorkspace
from ui.pages.welcome.opening import Opened, Result, Unopened, open_remembered, open_typed, rescue
from ui.theme.icons import IconView
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import Card, Notice
from ui.widgets.controls import button, icon_button, plain
from ui.widgets.drops import accept_as_copy, files_of
from ui.widgets.focus import first_stop
from ui.widgets.layouts import centred
from ui.widgets.text import label

if TYPE_CHECKING:
    from ui.pages.welcome.rescue_card import RescueCard

SUFFIX = ".plumbline"
WIDTH = 520
MAX_NAME_LENGTH, MAX_FOLDER_LENGTH = 200, 210
"""Pixels at a zoom of 100 %."""


class WelcomePage(QScrollArea):
    """First page, shown while no workspace is open; after locking it asks for the passphrase."""

    opened = Signal(object)
    """A Workspace that was opened or made."""
    troubled = Signal(str)
    """A sentence about what did not work although the workspace is open."""

    def __init__(self, preferences: Preferences, locked: Path | None = None) -> None:
        super().__init__()
        self._preferences = preferences
        self.setWidgetResizable(True)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Welcome"))
        body = self._body = QWidget()
        body.setObjectName("page")
        middle = QWidget()
        boxes.column(0, centred(middle, WIDTH), 0, inside=body, margins=(24, 40, 24, 40))
        self.setWidget(body)
        self.notice = Notice()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Working"))
        self._busy.hide()
        self._start, self._ask = self._start_card(), AskCard()
        self._new = NewWorkspace()
        self._rescue: RescueCard | None = None
        self._middle = boxes.column(
            self._head(), self._start, self._ask, self._new, self.notice, self._busy, inside=middle, spacing=14
        )
        self._ask.submitted.connect(self.open_file)
        self._ask.gone_back.connect(self.show_start)
        self._new.gone_back.connect(self.show_start)
        self._new.wanted.connect(self._make)
        self._new.finished.connect(self.opened.emit)
        if locked:
            self.ask_for(locked)
        else:
            self.show_start()

    def show_start(self) -> None:
        """What can be opened, and what can be made."""
        self._show(self._start)

    def show_new(self) -> None:
        """Ask for a name and a passphrase."""
        self.notice.hide()
        self._new.reset()
        self._show(self._new)

    def ask_for(self, path: Path) -> None:
        """Ask for the passphrase of a file, unless the keyring of this computer has it."""
        self.notice.hide()
        self._ask.ask_for(path, remember=self._preferences.remembers_passphrase(path))
        self._show(self._ask)
        if workspace_id := self._preferences.keyring_id(path):
            folder = self._preferences.backup_folder_of(path)
            self._start_opening(path, partial(open_remembered, path, workspace_id, folder))

    def open_file(self, path: Path, passphrase: str, remember: bool = False) -> None:
        """Open a file, and keep its passphrase in the keyring or not; a wrong passphrase is reported."""
        old_id, folder = self._preferences.keyring_id(path), self._preferences.backup_folder_of(path)
        self._start_opening(path, partial(open_typed, path, passphrase, folder, remember=remember, old_id=old_id))

    def offer_rescue(self, path: Path, passphrase: str, error: UnusableFile) -> None:
        """Offer what can be done with a workspace whose damage was found once it was open."""
        folder = self._preferences.backup_folder_of(path)
        self._run_job(lambda _token: rescue(path, passphrase, folder, error), self._show_rescue)

    def open_sample(self, path: Path) -> None:
        """Make the sample team at a place, and open it."""
        self._run_job(partial(_make_sample, path), self.opened.emit)

    def verify_pdf(self) -> None:
        """Verify a document with a public card, for people who have no workspace."""
        from ui.pages.reports.verify_dialog import VerifyDialog  # seldom needed, and loads what reads PDFs

        VerifyDialog(self).open()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take workspaces."""
        if files_of(event.mimeData(), SUFFIX):
            accept_as_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the passphrase of the file that was dropped."""
        accept_as_copy(event)
        self.ask_for(files_of(event.mimeData(), SUFFIX)[0])

    def _show_rescue(self, unopened: Unopened) -> None:
        from ui.pages.welcome.rescue_card import RescueCard  # seldom needed

        if self._rescue:
            self._rescue.deleteLater()
        self._rescue = RescueCard(unopened, self._run_job)
        self._middle.insertWidget(self._middle.indexOf(self.notice), self._rescue)
        self._rescue.gone_back.connect(self.show_start)
        self._rescue.ready.connect(self._open_rescued)
        self._show(self._rescue)

    def _open_rescued(self, path: Path, passphrase: str) -> None:
        self.open_file(path, passphrase, self._preferences.remembers_passphrase(path))

    def _start_opening(self, path: Path, opening: Callable[..., Result]) -> None:
        self._run_job(lambda _token: opening(), partial(self._show_opened, path, opening))

    def _show_opened(self, path: Path, opening: Callable[..., Result], opened: Result) -> None:
        """Pass the workspace on, ask whether to take it over from another computer, or offer to rescue a damaged one."""
        if isinstance(opened, Unopened):
            self._show_rescue(opened)
            return
        if isinstance(opened, Opened):
            if opened.remembered is None:
                self._preferences.forget_keyring(path)
            else:
                self._preferences.remember_keyring_id(path, opened.remembered)
            self.opened.emit(opened.workspace)
            if opened.trouble:
                self.troubled.emit(opened.trouble)
            return
        question = QMessageBox(QMessageBox.Icon.Warning, "Plumbline", translate(opened), parent=self)
        question.setInformativeText(
            self.tr("If both computers change the file, the folder's synchronisation keeps only one version.")
        )
        take = question.addButton(self.tr("Open it here anyway"), QMessageBox.ButtonRole.AcceptRole)
        question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
        take.clicked.connect(lambda: self._start_opening(path, partial(opening, take_over=True)))
        question.open()

    def _make(self, path: Path, passphrase: str, user: str) -> None:
        self._run_job(partial(_make_workspace, path, passphrase, user), self._new.show_created)

    def _run_job(self, work: Callable[[CancelToken], object], then: Callable[[Any], object]) -> None:
        self.notice.hide()
        self._busy.show()
        self._body.setEnabled(False)
        job = Job(work, self)
        job.done.connect(lambda result: self._finish(partial(then, result)))
        job.failed.connect(lambda sentence: self._finish(partial(self.notice.show_message, sentence)))
        job.start()

    def _finish(self, then: Callable[[], object]) -> None:
        self._busy.hide()
        self._body.setEnabled(True)
        then()
        if self.isVisible():  # no workspace has taken its place
            self.take_focus()

    def take_focus(self) -> None:
        """Focus the passphrase, the first field, or the first recent workspace."""
        card = next(item for item in self._cards() if not item.isHidden())
        if isinstance(card, AskCard | NewWorkspace):
            card.focus()
        elif first := first_stop(card):
            first.setFocus()

    def _show(self, card: QWidget) -> None:
        for item in self._cards():
            item.setVisible(item is card)
        self.take_focus()

    def _cards(self) -> list[QWidget]:
        """The cards, of which one is shown."""
        return [self._start, self._ask, self._new, *([self._rescue] if self._rescue else [])]

    def _head(self) -> QLayout:
        slogan = self.tr("Fair reviews from evidence, in one encrypted file on this computer.")
        text_column = boxes.column(label("Plumbline", "display"), label(slogan, tone="2", wraps=True), spacing=0)
        return boxes.row(IconView("radar", "accent", 34), (text_column, 1), spacing=12, margins=(0, 0, 0, 10))

    def _start_card(self) -> Card:
        card = Card()
        recent = self._preferences.recent
        if recent:
            card.add(label(self.tr("Recent"), "heading"))
        for path in recent:
            card.add(self._recent(path))
        if recent:
            card.column.addSpacing(6)
        kind = "" if recent else "primary"
        card.add(
            button(self.tr("New workspace…"), self.show_new, kind=kind, icon_name="file-plus"),
            button(self.tr("Open workspace…"), self._browse, icon_name="folder-open"),
            button(self.tr("Verify a PDF…"), self.verify_pdf, icon_name="shield-check"),
            button(self.tr("Open sample team"), self._place_sample, icon_name="users"),
            label(
                self.tr("Twelve fictional engineers to explore. The passphrase is “sample team”."),
                "caption",
                "3",
                wraps=True,
            ),
        )
        return card

    def _recent(self, path: Path) -> QWidget:
        """A file that was open lately, by name and folder, cut in the middle where they are long; it can be forgotten."""
        line = QWidget()
        row = boxes.row(inside=line)
        opened = button("", partial(self.ask_for, path), kind="link")
        opened.setText(plain(_cut(opened, path.stem, MAX_NAME_LENGTH)))
        opened.setAccessibleName(path.stem)
        there = _exists(path)
        opened.setEnabled(there)
        folder = label(kind="caption", tone="3")
        folder.setText(_cut(folder, str(path.parent) if there else self.tr("not found"), MAX_FOLDER_LENGTH))
        for part in (opened, folder):
            part.setToolTip(str(path))
        boxes.add(
            row,
            opened,
            (folder, 1),
            icon_button("x", self.tr("Remove {0} from the list").format(path.stem), partial(self._forget, path, line)),
        )
        return line

    def _forget(self, path: Path, line: QWidget) -> None:
        self._preferences.forget(path)
        line.hide()

    def _browse(self) -> None:
        if path := ask_open(self, self.tr("Open a workspace"), f"Plumbline (*{SUFFIX})"):
            self.ask_for(path)

    def _place_sample(self) -> None:
        path = documents_folder() / f"Sample team{SUFFIX}"
        self.open_sample(stamped(path, "", SUFFIX) if path.exists() else path)


def _exists(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that may not be looked into, or a name too long for this disk
        return False


def _cut(part: QWidget, text: str, longest: int) -> str:
    """The text, elided in the middle if it is wider than that many pixels at a zoom of 100 %."""
    return part.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, scaled(longest))


def _make_workspace(path: Path, passphrase: str, user: str, _token: CancelToken) -> Workspace:
    workspace = Workspace.create(path, passphrase)
    if user.strip():
        workspace.do(begin_workspace, user_name=user)
    return workspace


def _make_sample(path: Path, _token: CancelToken) -> Workspace:
    from models.sample import PASSPHRASE, make_sample

    return make_sample(path, PASSPHRASE)
