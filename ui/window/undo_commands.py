"""Undo and Redo: their names, reports, and links to what they changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from models.operations.undo_labels import current_label
from models.queries.touched_items import touched, with_competency_names
from models.support.errors import Refused
from models.workspace.history import UndoLabel
from models.workspace.workspace import Outcome, Workspace
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.language.translation import translate
from ui.window.shell import OpenShell, Shell

_PAGE_OF = {"note": "journal", "cycle": "reviews"}
"""The page that shows a thing, where it does not bear its name."""


class UndoCommands(QObject):
    """Undo and redo in one window."""

    def __init__(self, parent: QObject, commands: Commands, open_shell: OpenShell) -> None:
        super().__init__(parent)
        self._commands, self._open_shell = commands, open_shell

    def enable(self, *, on: bool) -> None:
        """Enable undo and redo with an open workspace. They stay enabled where nothing is left, and then say so."""
        for command in (CommandId.UNDO, CommandId.REDO):
            self._commands.action(command).setEnabled(on)
        if not on:
            self.name_commands()  # without the labels of the file that was closed

    def name_commands(self) -> None:
        """Name what undo and redo would do. The first label loads all operations, which takes 50 ms and more."""
        shell = self._open_shell()
        workspace = shell.controller.workspace if shell else None
        undone, redone = (workspace.undo_label(), workspace.redo_label()) if workspace else (None, None)
        undo, redo = self._commands.action(CommandId.UNDO), self._commands.action(CommandId.REDO)
        undo.setText(self.tr("Undo: {0}").format(_text(workspace, undone)) if workspace and undone else self.tr("Undo"))
        redo.setText(self.tr("Redo: {0}").format(_text(workspace, redone)) if workspace and redone else self.tr("Redo"))

    def undo(self) -> None:
        """Undo the newest step and report it."""
        nothing, done = self.tr("Nothing to undo."), self.tr("Undone: {0}")
        self._step(Workspace.undo_label, WorkspaceController.undo, nothing, done)

    def redo(self) -> None:
        """Redo the step that was undone last and report it."""
        nothing, done = self.tr("Nothing to redo."), self.tr("Redone: {0}")
        self._step(Workspace.redo_label, WorkspaceController.redo, nothing, done)

    def _step(
        self,
        next_label: Callable[[Workspace], UndoLabel | None],
        step: Callable[[WorkspaceController], Outcome[UndoLabel]],
        nothing: str,
        done: str,
    ) -> None:
        shell = self._open_shell()
        if shell is None:
            return
        shell.controller.flush()
        if next_label(shell.controller.workspace) is None:
            shell.notice.show_message(nothing, wrong=False)
            return
        try:
            outcome = step(shell.controller)
        except Refused as refused:
            shell.notice.show_message(translate(refused))
            return
        location = _location_of(shell, outcome)
        then = (self.tr("Show"), partial(_show, shell, location)) if location else None
        shell.notice.show_message(
            done.format(_text(shell.controller.workspace, outcome.result)), wrong=False, then=then
        )


def _location_of(shell: Shell, step: Outcome[UndoLabel]) -> Location | None:
    """The location of what a step changed; None if it is shown already, or is gone."""
    changed = touched(shell.controller.workspace, step.result, step.topics)
    if changed is None:
        return None
    there = Location(_PAGE_OF.get(changed.kind, changed.kind), changed.id, changed.code)
    here = shell.page().location
    return None if there[:2] == here[:2] and there.anchor in ("", here.anchor) else there


def _show(shell: Shell, location: Location) -> None:
    shell.navigate(location)
    shell.enter()


def _text(workspace: Workspace, label: UndoLabel) -> str:
    """A label of the history in the language of the window."""
    return with_competency_names(workspace, translate(current_label(label)))
