"""Undo and Redo: their names, reports, and links to what they changed."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer

from models.operations import operations
from models.operations.undo_labels import current_label
from models.queries.touched_items import touched, with_competency_names
from models.support.errors import Refused
from models.workspace.history import UndoLabel
from models.workspace.workspace import Outcome, Workspace
from ui.framework.commands import CommandId, Commands
from ui.framework.location import Location
from ui.language.translation import translate
from ui.widgets.wait_dialog import WaitDialog
from ui.window.shell import OpenShell, Shell

LONG_STEP = 200
"""Changed rows from which a step is reverted on the worker: a thousand take about 50 ms."""

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
        """Name what undo and redo would do. The first call with a workspace loads all operations: 50 ms and more."""
        shell = self._open_shell()
        workspace = shell.controller.workspace if shell else None
        if workspace:
            operations()
        undone, redone = (workspace.undo_label(), workspace.redo_label()) if workspace else (None, None)
        undo, redo = self._commands.action(CommandId.UNDO), self._commands.action(CommandId.REDO)
        undo.setText(self.tr("Undo: {0}").format(_text(workspace, undone)) if workspace and undone else self.tr("Undo"))
        redo.setText(self.tr("Redo: {0}").format(_text(workspace, redone)) if workspace and redone else self.tr("Redo"))

    def undo(self) -> None:
        """Undo the newest step and report it."""
        self._revert(
            _Direction(
                Workspace.undo_label,
                Workspace.undo_size,
                Workspace.undo_typing_run,
                nothing=self.tr("Nothing to undo."),
                under_way=self.tr("Undoing: {0}…"),
                done=self.tr("Undone: {0}"),
                lost=self.tr("Not undone: {0}."),
            )
        )

    def redo(self) -> None:
        """Redo the step that was undone last and report it."""
        self._revert(
            _Direction(
                Workspace.redo_label,
                Workspace.redo_size,
                Workspace.redo_typing_run,
                nothing=self.tr("Nothing to redo."),
                under_way=self.tr("Redoing: {0}…"),
                done=self.tr("Redone: {0}"),
                lost=self.tr("Not redone: {0}."),
            )
        )

    def _revert(self, direction: "_Direction") -> None:
        shell = self._open_shell()
        if shell is None:
            return
        controller, workspace = shell.controller, shell.controller.workspace
        controller.flush()
        label = direction.label(workspace)
        if label is None:
            shell.notice.show_message(direction.nothing, wrong=False)
        elif direction.size(workspace) >= LONG_STEP:
            self._revert_in_background(shell, direction, _text(workspace, label))
        else:
            try:
                outcome = controller.revert(direction.step)
            except Refused as refused:
                shell.notice.show_message(translate(refused))
            else:
                self._report(shell, direction, outcome)

    def _revert_in_background(self, shell: Shell, direction: "_Direction", text: str) -> None:
        """Revert a large step on the worker, while a dialog states it: no other step can be done meanwhile."""
        wait = WaitDialog(direction.under_way.format(text), shell.window())
        wait.open()
        job = shell.controller.do_in_background(shell, direction.step, direction.lost.format(text))

        def end(report: Callable[[], object]) -> None:
            wait.accept()
            report()

        # The pages have been read again by then: the window answers before it is painted with the notice.
        job.done.connect(
            lambda outcome: QTimer.singleShot(0, shell, lambda: end(partial(self._report, shell, direction, outcome)))
        )
        job.failed.connect(lambda sentence: end(partial(shell.notice.show_message, sentence)))

    def _report(self, shell: Shell, direction: "_Direction", outcome: Outcome[UndoLabel]) -> None:
        """Report what was undone or redone, with a link to it."""
        location = _location_of(shell, outcome)
        then = (self.tr("Show"), partial(_show, shell, location)) if location else None
        text = _text(shell.controller.workspace, outcome.result)
        shell.notice.show_message(direction.done.format(text), wrong=False, then=then)


class _Direction(Struct, frozen=True):
    """Undo or redo: the step that is next, the number of its changes, what reverts it, and the sentences about it."""

    label: Callable[[Workspace], UndoLabel | None]
    size: Callable[[Workspace], int]
    step: Callable[[Workspace], Outcome[UndoLabel]]
    nothing: str
    under_way: str
    done: str
    lost: str


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
