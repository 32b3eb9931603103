"""The window: the welcome page while nothing is open, the shell around the pages while a workspace is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox

from models.operations import current_label
from models.queries.undo_labels import named, touched
from models.support.errors import Refused
from models.workspace.history import UndoLabel
from models.workspace.workspace import Outcome, Workspace
from ui.pages import ENTRIES, navigation_commands
from ui.window import input_rules
from ui.window.commands import CREATE, FILE, GO, ON_PAGE, Commands
from ui.window.controller import WorkspaceController
from ui.window.jobs import wait_for_jobs
from ui.window.location import HOME, Location
from ui.window.palette import Palette
from ui.window.preferences import Preferences
from ui.window.shell import Shell
from ui.window.shortcuts import ShortcutSheet
from ui.window.theme_controller import theme_controller
from ui.window.translation import translate
from ui.window.unsaved_questions import UnsavedQuestions

if TYPE_CHECKING:
    from ui.pages.journal.quick_note import QuickNote

MIN_SIZE = (1024, 640)
MINUTE = 60_000
_PLACES = {
    "new_engineer": Location("engineers", 0, "new"),
    "import_people": Location("engineers", 0, "import"),
    "new_cycle": Location("reviews", 0, "new"),
    "start_reviews": Location("reviews", 0, "start"),
    "start_session": Location("mentoring", 0, "start"),
    "new_mentorship": Location("mentoring", 0, "new"),
    "export_cycle": Location("reports", 0, "batch"),
    "exports": Location("reports", 0, "record"),
    "verify": Location("reports", 0, "verify"),
    "back_up": Location("settings", 0, "back_up"),
    "check_file": Location("settings", 0, "check_file"),
    "passphrase": Location("settings", 0, "passphrase"),
}
"""Where a command is carried out."""
_PAGES = {"note": "journal", "cycle": "reviews"}
"""Where a thing is shown, if not on a page that is called as it is."""
_SIGNS_OF_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
_NEED_WORKSPACE = {CREATE, GO, FILE}
"""Groups of commands that there is nothing for without an open workspace."""


class MainWindow(QMainWindow):
    """One window, at most one workspace."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("Plumbline")
        self.setMinimumSize(*MIN_SIZE)
        self.resize(1360, 880)
        self.preferences = preferences
        self.commands = Commands(self, navigation_commands())
        self.shell: Shell | None = None
        self._note: QuickNote | None = None
        self._leaving = UnsavedQuestions(self)
        self._leaving.copy_wanted.connect(self.go_on_with_copy)
        self._leaving.close_wanted.connect(self.close_workspace)
        self._connect_commands()
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        if not preferences.geometry.isEmpty():
            self.restoreGeometry(preferences.geometry)

    @property
    def session(self) -> WorkspaceController | None:
        """The open workspace, if one is."""
        return self.shell.session if self.shell else None

    def open_workspace(self, workspace: Workspace, place: Location | None = None) -> None:
        """Show a workspace that has just been opened or made."""
        self.preferences.remember(workspace.path)
        session = WorkspaceController(workspace, self._leaving.take(workspace.path))
        session.changed.connect(lambda _topics: self._name_steps())
        session.meeting.connect(theme_controller.set_meeting_mode)
        session.moved.connect(self._leaving.offer_copy)
        self.shell = Shell(session, self.commands)
        self.shell.moved.connect(lambda at: self.preferences.remember_place(workspace.path, at))
        self.setCentralWidget(self.shell)
        self.setWindowTitle(f"{workspace.path.stem} – Plumbline")
        self._allow(True)
        self.shell.navigate(place or self.preferences.place_of(workspace.path) or HOME)
        session.flush()
        self.shell.enter()
        self.live()

    def close_workspace(self) -> None:
        """Close the file and show the welcome page; where typed words would be lost, only after a question."""
        if self._leaving.may_leave(self.session, self.close_workspace):
            self._welcome(sentence=self._leaving.said_of(self._leave()))

    def lock(self) -> None:
        """Close the file and ask for its passphrase; afterwards one is where one was.

        What could not be stored stays in memory, where no screen shows it, and is stored once the file is open again.
        """
        if session := self.session:
            rescued = self._leave()
            # The words do not fit another file that may be at the path now.
            path = rescued or session.workspace.path
            self._leaving.keep(path, session.unstored)
            self._welcome(path, self._leaving.said_of(rescued))

    def ask_for(self, path: Path, sentence: str = "") -> None:
        """Ask for the passphrase of a workspace; `sentence` says why it was not opened."""
        self._leave()
        self._welcome(path, sentence)

    def notify(self, sentence: str) -> None:
        """Show a sentence about something that went wrong."""
        if self.shell:
            self.shell.notice.say(sentence)
        else:
            QMessageBox.warning(self, "Plumbline", sentence)

    def live(self) -> None:
        """Somebody is there: lock later."""
        minutes = self.preferences.lock_after
        if self.shell and minutes:
            self._idle.start(minutes * MINUTE)
        else:
            self._idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice keys and clicks anywhere, and apply the rules for them."""
        if event.type() in _SIGNS_OF_LIFE:
            self.live()
        return input_rules.apply(watched, event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """With nothing open yet, welcome; a window that was opened on a workspace never needs that page."""
        if self.centralWidget() is None:
            self._welcome()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Store all typing, close the file, remember the window; where words would be lost, only after a question."""
        if not self._leaving.may_leave(self.session, self.close):
            event.ignore()
            return
        self.preferences.geometry = self.saveGeometry()
        self._leave()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        super().closeEvent(event)

    def go_on_with_copy(self, target: Path) -> None:
        """Save all that the session holds to a new file, and ask for its passphrase, which is the same."""
        if (session := self.session) is None:
            return
        session.flush()
        if session.try_run(lambda: session.workspace.save_copy(target)):
            self._leave()
            self._leaving.keep(target, session.unstored)
            self._welcome(target, self.tr("The copy is complete. Its passphrase is the same."))

    def _leave(self) -> Path | None:
        """Store all typing and close the file; returns as `Workspace.close`."""
        rescued = None
        self._idle.stop()
        if self.shell:
            shell, self.shell = self.shell, None
            self.preferences.remember_place(shell.session.workspace.path, shell.page().place)
            if (field := QApplication.focusWidget()) is not None:
                field.clearFocus()  # what is typed into it is stored on leaving it, and later there is no file
            wait_for_jobs()
            if self._note:
                self._note.keep()
                self._note.hide()  # it would keep the keys from the question for the passphrase
                self._note.deleteLater()
                self._note = None
            shell.session.moved.disconnect(self._leaving.offer_copy)  # over a locked screen it would be out of place
            rescued = shell.session.close()
            for dialog in self.findChildren(QDialog):  # it would stand over the question, with what it shows of people
                dialog.reject()
                dialog.deleteLater()
            shell.setParent(None)
            shell.deleteLater()
        self._allow(False)
        self.setWindowTitle("Plumbline")
        return rescued

    def _welcome(self, locked: Path | None = None, sentence: str = "") -> None:
        from ui.pages.welcome import WelcomePage  # not needed where a workspace is opened at once

        page = WelcomePage(self.preferences, locked)
        page.opened.connect(self.open_workspace)
        if sentence:
            page.notice.say(sentence)
        self.setCentralWidget(page)
        page.take_focus()

    def _allow(self, open_now: bool) -> None:
        needing = (command.key for command, _ in self.commands.all() if command.group in _NEED_WORKSPACE)
        self.commands.enable("find", "go_on", *needing, on=open_now)
        self._offer_here()
        self._name_steps()

    def _offer_here(self) -> None:
        """Allow what the page that is shown can do."""
        page_commands = self.shell.page().page_commands() if self.shell and self.shell.place.page else {}
        for command, action in self.commands.all():
            if command.group == ON_PAGE:
                action.setEnabled(command.key in page_commands)

    def _do_here(self, key: str) -> None:
        if self.shell and (act := self.shell.page().page_commands().get(key)):
            act()

    def _name_steps(self) -> None:
        """Undo and redo say what they would do."""
        workspace = self.session.workspace if self.session else None
        undone, redone = (workspace.undo_label(), workspace.redo_label()) if workspace else (None, None)
        undo, redo = self.commands.action("undo"), self.commands.action("redo")
        undo.setText(self.tr("Undo: {0}").format(_said(workspace, undone)) if workspace and undone else self.tr("Undo"))
        redo.setText(self.tr("Redo: {0}").format(_said(workspace, redone)) if workspace and redone else self.tr("Redo"))
        for action in (undo, redo):  # also where nothing is left: then it says so
            action.setEnabled(workspace is not None)

    def _connect_commands(self) -> None:
        when = self.commands.connect_command
        for entry in ENTRIES:
            if entry.command_text:
                when(f"go_{entry.key}", partial(self._go, Location(entry.key)))
        for key, place in _PLACES.items():
            when(key, partial(self._go, place))
        for command, _ in self.commands.all():
            if command.group == ON_PAGE:
                when(command.key, partial(self._do_here, command.key))
        when("new_note", self._write_note)
        when("go_back", lambda: self.shell.go_back() if self.shell else None)
        when("next_tab", lambda: self.shell.page().turn_tab(1) if self.shell else None)
        when("previous_tab", lambda: self.shell.page().turn_tab(-1) if self.shell else None)
        when("find", lambda: self.shell.search() if self.shell else None)
        when("palette", self._open_palette)
        when("guide", self._show_guide)
        when("shortcuts", self._show_shortcuts)
        when("undo", lambda: self._step(Workspace.undo_label, WorkspaceController.undo, back=True))
        when("redo", lambda: self._step(Workspace.redo_label, WorkspaceController.redo, back=False))
        when("go_on", lambda: self.shell.notice.go_on() if self.shell else None)
        when("toggle_scheme", theme_controller.toggle_scheme)
        when("zoom_in", lambda: theme_controller.zoom_by(1))
        when("zoom_out", lambda: theme_controller.zoom_by(-1))
        when("zoom_reset", lambda: theme_controller.set_zoom(100))
        when("lock", self.lock)
        when("close_workspace", self.close_workspace)
        when("quit", self.close)

    def _go(self, place: Location) -> None:
        if self.shell:
            self.shell.navigate(place)
            self.shell.enter()

    def _show_shortcuts(self) -> None:
        searches = self.shell is not None and self.shell.page().search_field() is not None
        ShortcutSheet(self, self.commands, searches=searches).open()

    def _show_guide(self) -> None:
        from ui.window.guide_pages import guide_page_for  # the guide loads when first needed, as pages do
        from ui.window.guide_window import GuideWindow

        guide = self.findChild(GuideWindow) or GuideWindow(self)
        guide.show_page(guide_page_for(self.shell.page().place if self.shell else None))

    def _write_note(self) -> None:
        if self.shell is None:
            return
        if self._note is None:
            from ui.pages.journal.quick_note import QuickNote  # as pages, loaded when first needed

            self._note = QuickNote(self.shell.session, self)
            self._note.stored.connect(self._say_noted)
        self._note.open_at(self.shell.page().place)

    def _say_noted(self, note: int, name: str) -> None:
        if self.shell:
            then = self.tr("Open it"), partial(self._go, Location("journal", note))
            self.shell.notice.say(self.tr("Noted about {0}.").format(name), wrong=False, then=then)

    def _open_palette(self) -> None:
        self._offer_here()
        palette = Palette(self, self.commands, self.shell)
        palette.gone.connect(self._go)
        palette.open()

    def _step(
        self,
        left: Callable[[Workspace], UndoLabel | None],
        step: Callable[[WorkspaceController], Outcome[UndoLabel]],
        back: bool,
    ) -> None:
        if self.shell is None:
            return
        session, notice = self.shell.session, self.shell.notice
        session.flush()
        if left(session.workspace) is None:
            nothing = self.tr("Nothing is left to undo.") if back else self.tr("Nothing is left to do again.")
            notice.say(nothing, wrong=False)
            return
        try:
            outcome = step(session)
        except Refused as refused:
            notice.say(translate(refused))
            return
        words = self.tr("Undone: {0}") if back else self.tr("Done again: {0}")
        where = self._place_of(outcome)
        then = (self.tr("Show it"), partial(self._go, where)) if where else None
        notice.say(words.format(_said(session.workspace, outcome.result)), wrong=False, then=then)

    def _place_of(self, step: Outcome[UndoLabel]) -> Location | None:
        """Where what a step changed can be seen, unless one is there."""
        assert self.shell is not None  # noqa: S101 - a step is one of an open workspace
        found = touched(self.shell.session.workspace, step.result, step.topics)
        if found is None:
            return None
        there, here = Location(_PAGES.get(found.kind, found.kind), found.id, found.code), self.shell.page().place
        return None if there[:2] == here[:2] and there.anchor in ("", here.anchor) else there


def _said(workspace: Workspace, step: UndoLabel) -> str:
    """A step of the history in the language of the window."""
    return named(workspace, translate(current_label(step)))
