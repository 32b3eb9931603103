"""Questions before closing with unsaved text or a moved file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_save
from ui.framework.unsaved_text import UnsavedText


class UnsavedQuestions(QObject):
    """Confirmations on closing with unsaved text, and the text kept while the workspace is locked."""

    copy_wanted = Signal(object)
    """The Path of a copy to continue with."""
    close_wanted = Signal()
    """The workspace is to be closed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._unstored: dict[Path, UnsavedText] = {}

    def take(self, path: Path) -> UnsavedText | None:
        """Take the unstored text of this workspace."""
        return self._unstored.pop(path, None)

    def remember(self, path: Path, unstored: UnsavedText) -> None:
        """Keep unstored text in memory until this workspace is open again."""
        if unstored:
            self._unstored[path] = unstored

    def may_leave(self, controller: WorkspaceController | None, leave: Callable[[], object]) -> bool:
        """Whether everything is stored. If not, ask; `leave` is called if the user discards the rest."""
        if controller:
            if (field := QApplication.focusWidget()) is not None:
                field.clearFocus()  # what is typed into it is stored on leaving it
            controller.flush()
        if not self._unstored and not (controller and controller.unstored):
            return True
        if question := self._question("unstored", self.tr("Some of your text could not be saved.")):
            question.setInformativeText(self.tr("Free some disk space and try again, or close and lose that text."))
            lose = question.addButton(self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
            if controller:
                self._add_copy_button(question)
            question.setDefaultButton(question.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole))
            lose.clicked.connect(partial(self._discard_and_leave, controller, leave))
            question.open()
        return False

    def offer_copy(self, sentence: str) -> None:
        """Ask whether to continue with a copy of the data after the file at the path was moved or replaced."""
        if question := self._question("moved", sentence):
            question.setDefaultButton(self._add_copy_button(question))
            close = question.addButton(self.tr("Close workspace"), QMessageBox.ButtonRole.DestructiveRole)
            close.clicked.connect(self.close_wanted)
            question.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
            question.open()

    def rescue_message(self, rescued: Path | None) -> str:
        """What to say of a file that was gone from its path when it was closed, and of the backup made of it."""
        if rescued is None:
            return ""
        text = self.tr("The file was moved or replaced while it was open. Its whole content is saved in {0}.")
        return text.format(rescued)

    def _discard_and_leave(self, controller: WorkspaceController | None, leave: Callable[[], object]) -> None:
        self._unstored.clear()
        if controller:
            controller.discard_unstored()
        leave()

    def _add_copy_button(self, question: QMessageBox) -> QPushButton:
        save = question.addButton(self.tr("Save a copy elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        save.clicked.connect(self._choose_copy)
        return save

    def _choose_copy(self) -> None:
        title = self.tr("Save a copy elsewhere")
        if path := ask_save(self._window, title, "", "Plumbline (*.plumbline)"):
            self.copy_wanted.emit(path)

    def _question(self, name: str, text: str) -> QMessageBox | None:
        """A question to be opened; None while it is there already."""
        if any(shown.isVisible() for shown in self._window.findChildren(QMessageBox, name)):
            return None
        question = QMessageBox(QMessageBox.Icon.Warning, "Plumbline", text, parent=self._window)
        question.setObjectName(name)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return question
