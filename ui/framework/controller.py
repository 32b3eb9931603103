"""UI wrapper of the open workspace: runs operations, publishes changed topics, autosaves fields."""

from collections.abc import Callable, Collection
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from models.domain.drafts import DraftKey
from models.operations.drafts import store_draft, submitting
from models.queries.drafts import draft
from models.queries.settings import settings
from models.support.errors import PlumblineError, UnusableFile
from models.workspace.history import UndoLabel
from models.workspace.lock import WorkspaceMoved
from models.workspace.operation import Operation
from models.workspace.topics import EVERYTHING
from models.workspace.workspace import Outcome, Workspace
from ui.framework.busy import busy_pointer
from ui.framework.jobs import Job
from ui.framework.unsaved_text import Store, UnsavedText
from ui.language.translation import translate
from ui.widgets.date_field import DateField
from ui.widgets.text import AutosaveTextEdit

CHECKPOINT_AFTER = 1500
"""Milliseconds after a write until the main file alone holds it; a program that copies the file takes no other."""

P = ParamSpec("P")
T = TypeVar("T")


class WorkspaceController(QObject):
    """One workspace for as long as it is unlocked. Pages read `workspace` through queries and write through `do`."""

    changed = Signal(frozenset)
    """The topics that an operation changed: see models.workspace.topics."""
    failed = Signal(str)
    """A sentence on what failed."""
    notified = Signal(str, object)
    """A sentence on what was done, and a next step as label and function, or None."""
    saved = Signal(str, object)
    """A sentence on a file that was written, and its path."""
    hand_over_wanted = Signal(int)
    """The id of a request that another person answers on this computer."""
    meeting = Signal(bool)
    """Whether another person also sees the screen: larger type, nothing private."""
    moved = Signal(str)
    """The sentence that says that the file is no longer at its path, and nothing more can be stored there."""
    unsaved = Signal(bool)
    """Whether typed text is not stored yet."""
    closing = Signal()
    """The file is about to be closed: the last moment to store what has been typed."""
    _flush_requested = Signal()

    def __init__(self, workspace: Workspace, unstored: UnsavedText | None = None) -> None:
        super().__init__()
        self.workspace = workspace
        workspace.show_waiting(busy_pointer)
        self.unstored = unstored or UnsavedText()
        self.under_way: set[object] = set()
        """Long work that writes to the workspace later on its own: batch exports."""
        self._is_typing = False
        self._checkpoint = QTimer(self, singleShot=True, interval=CHECKPOINT_AFTER)
        self._checkpoint.timeout.connect(self._store_when_idle)
        self._account = workspace.actor
        self._set_actor()
        self.is_open = True

    def do(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an operation and notify every page. Raises PlumblineError, with nothing changed."""
        return self._store(lambda workspace: workspace.do(operation, *args, **kwargs), is_typing=self._is_typing).result

    def do_in_background(self, owner: QObject, store: Callable[[Workspace], Outcome[T]], loss: str) -> Job:
        """Store something that takes long on the worker, so that the window answers meanwhile; returns the job.

        `store` runs an operation and returns its outcome. It is done even if the window locks first. If that fails,
        unlocking shows `loss`, the sentence that nothing was stored, with the reason. When `done` of the job is emitted,
        every page knows what changed. Nothing is changed when `failed` is. Both come only while `owner` exists.
        """
        self.flush()
        job = Job(lambda _token: store(self.workspace), owner, many_objects=True, loss=loss)
        self.under_way.add(job)
        job.done.connect(partial(self._end_background, job))
        job.failed.connect(partial(self._fail_background, job))
        job.start()
        return job

    def create(
        self, take: Callable[[T], object], operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Run an operation that stores typed text as a new row, and give `take` its result. Raises as `do`.

        Where the file fails, the words wait, and `take` gets the result once they are stored. Newer words for the same
        `take` replace those that wait.
        """

        def store(workspace: Workspace) -> Outcome[T]:
            outcome = workspace.do(operation, *args, **kwargs)
            take(outcome.result)
            return outcome

        self.unstored.drop(take)
        self._store(store, is_typing=True, key=take)

    def draft(self, key: DraftKey) -> str | None:
        """The unsent text of a field, stored or pending, or None."""
        return self.unstored.text_of(key, draft(self.workspace, key))

    def store_draft(self, key: DraftKey, text: str | None) -> None:
        """Store the unsent text of a field; None deletes it. Raises as `do`, but the text waits if the file fails.

        It is pending until it is stored: a page that is refreshed meanwhile would show older text, and that would be edited.
        """
        self.unstored.add(lambda workspace: workspace.do(store_draft, key=key, text=text), key, text)
        self._checkpoint.start()
        try:
            self._store_unstored()
        except UnusableFile as error:
            self._notice_move(error)
            raise

    def try_run(self, act: Callable[[], object]) -> bool:
        """Call a function; if it is refused, the window shows the reason. Returns whether it succeeded."""
        try:
            act()
        except PlumblineError as error:
            self.failed.emit(translate(error))
            return False
        return True

    def try_run_typing(self, act: Callable[[], object]) -> bool:
        """As `try_run`, for typed text: if the file fails, the text waits in memory and is stored later."""
        self._is_typing = True
        try:
            return self.try_run(act)
        finally:
            self._is_typing = False

    def autosave(self, field: AutosaveTextEdit, store: Callable[[str], object]) -> None:
        """Autosave a field: half a second after the first key, and when it is left."""
        field.textChanged.connect(lambda: self.unsaved.emit(field.has_unsaved()))
        field.settled.connect(lambda text: self.unsaved.emit(not self.try_run_typing(lambda: store(text))))
        self._flush_requested.connect(field.flush)

    def autosave_day(self, field: DateField, store: Callable[[], object]) -> None:
        """Autosave a date field on every change, and when it is left."""
        field.dateChanged.connect(lambda _day: store())
        self._flush_requested.connect(field.flush)

    def bind_draft(self, field: AutosaveTextEdit, name: str) -> "Draft":
        """Keep the text of a field as a draft until it is submitted; `name` is unique among the fields of its owner."""
        return Draft(self, field, name)

    def submit(self, drafts: "Collection[Draft]", operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run the operation the drafts are for, and clear them. Raises PlumblineError; the drafts then stay."""
        for item in drafts:
            item.field.flush()  # what is stored later would be a draft of what is sent already
        result = self.do(submitting(operation, [item.key for item in drafts]), *args, **kwargs)
        for item in drafts:
            item.field.forget()
        return result

    def notify(self, sentence: str, then: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show a notice of a result."""
        self.notified.emit(sentence, then)

    def notify_saved(self, sentence: str, path: Path) -> None:
        """Show that a file was written, with ways to open it."""
        self.saved.emit(sentence, path)

    def undo(self) -> Outcome[UndoLabel]:
        """Undo the newest step, including unfinished typing; returns its label. Raises Refused."""
        return self.revert(Workspace.undo_typing_run)

    def revert(self, step: Callable[[Workspace], Outcome[UndoLabel]]) -> Outcome[UndoLabel]:
        """Undo or redo a step, after unfinished typing is stored, and notify every page; returns its label. Raises Refused."""
        self.flush()
        try:
            outcome = step(self.workspace)
        except UnusableFile as error:
            self._notice_move(error)
            raise
        self.publish(outcome)
        return outcome

    def flush(self) -> None:
        """Store all typing now: before undo, before leaving a page, before closing."""
        self._flush_requested.emit()
        if self.unstored:
            self.try_run(self._store_unstored)

    def discard_unstored(self) -> None:
        """Discard the text that could not be stored."""
        self.flush()
        self.unstored.clear()

    def close(self, before: Callable[[], object] = lambda: None) -> Path | None:
        """Store all typing, call `before` and close the file. What cannot be stored is left in `unstored`.

        Returns as `Workspace.close`.
        """
        self.closing.emit()
        self.flush()
        before()
        self._checkpoint.stop()
        self.is_open = False
        return self.workspace.close()

    def _end_background(self, job: Job, outcome: Outcome[object]) -> None:
        self.under_way.discard(job)
        self.publish(outcome)

    def _fail_background(self, job: Job, sentence: str) -> None:
        self.under_way.discard(job)
        if not self.workspace.is_in_place:
            self.moved.emit(sentence)

    def _set_actor(self) -> None:
        """Take the actor's name for the history from the settings, or else from the account of this computer."""
        self.workspace.actor = settings(self.workspace).user_name or self._account

    def publish(self, outcome: Outcome[T]) -> None:
        """Notify every page of changed topics."""
        if outcome.topics & {"settings", EVERYTHING}:
            self._set_actor()
        self._checkpoint.start()
        if outcome.topics:
            self.changed.emit(outcome.topics)

    def _store(self, store: Callable[[Workspace], Outcome[T]], *, is_typing: bool, key: object = None) -> Outcome[T]:
        """Store pending text, run `store`, and notify every page. If the file fails while typing, `store` is kept for later."""
        try:
            self._store_unstored()
            outcome = store(self.workspace)
        except UnusableFile as error:
            if is_typing:
                self._add_unstored(store, key)
            self._notice_move(error)
            raise
        self.publish(outcome)
        return outcome

    def _store_unstored(self) -> None:
        """Store the pending text. Raises PlumblineError if that fails."""
        for outcome in self.unstored.store(self.workspace):
            self.publish(outcome)
            self.unsaved.emit(bool(self.unstored))

    def _notice_move(self, error: UnusableFile) -> None:
        if isinstance(error, WorkspaceMoved):
            self.moved.emit(translate(error))

    def _add_unstored(self, store: Store, key: object = None) -> None:
        self.unstored.add(store, key)
        self._checkpoint.start()

    def _store_when_idle(self) -> None:
        """Called when idle: store pending text and checkpoint the write-ahead log; try again later what fails.

        The checkpoint waits for the disk, and takes 40 ms after an import of 10,000 people: the worker does it.
        """
        with suppress(UnusableFile):  # said when it was typed
            self._store_unstored()
        job = Job(lambda _token: not self.is_open or self.workspace.checkpoint(), self)
        job.done.connect(lambda complete: self._checkpoint.start() if self.unstored or not complete else None)
        job.start()


class Draft:
    """Draft of a field that is submitted later: stored while it is typed, restored when the field is shown."""

    def __init__(self, controller: WorkspaceController, field: AutosaveTextEdit, name: str) -> None:
        self.field = field
        self.key = DraftKey("", name)
        self._controller = controller
        self._usual = ""
        field.enable_own_undo()
        controller.autosave(field, self._store)

    def show(self, place: str, usual: str = "") -> bool:
        """Show the draft of an owner such as "session:17", or else the usual text. Returns whether there is a draft."""
        if place != self.key.place:
            self.field.flush()
            self.field.forget()
        self.key, self._usual = self.key._replace(place=place), usual
        waiting = self._controller.draft(self.key)
        self.field.show_text(usual if waiting is None else waiting)
        return waiting is not None

    def drop(self) -> None:
        """Delete the draft and show the usual text."""
        self.field.forget()
        self._store(self._usual)
        self.field.show_text(self._usual)

    def _store(self, text: str) -> None:
        self._controller.store_draft(self.key, None if text == self._usual else text)
