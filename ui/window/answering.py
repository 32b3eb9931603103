"""Answering on this computer: the window shows another person a single form until it is locked again."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from models.domain.opinions import Channel
from models.support.errors import PlumblineError, UnusableFile
from models.support.language import language
from ui.framework.controller import WorkspaceController
from ui.language.translation import translate

if TYPE_CHECKING:
    from models.domain.opinions import OpinionAnswer, RequestId
    from ui.window.hand_over import HandOver


class OwnersWindow(Protocol):
    """The window that is handed over."""

    @property
    def controller(self) -> WorkspaceController | None:
        """The open workspace."""

    def show_alone(self, view: QWidget) -> None:
        """Show this view and nothing of the workspace."""

    def lock_with(self, sentence: str = "") -> str:
        """Lock and show a sentence; returns what became of a file that was moved."""

    def notify(self, sentence: str) -> None:
        """Show a sentence about something that went wrong."""


class Answering(QObject):
    """Hands the window over to another person, records the answer, and locks."""

    def __init__(self, window: OwnersWindow) -> None:
        super().__init__()
        self._window = window
        self.form: HandOver | None = None
        """What the other person sees; None while the owner has the window."""
        self._rescue_message = ""  # for the owner, while another person sees the locked screen

    def start(self, request_id: int) -> None:
        """Let another person answer one form; everything else is out of reach until the passphrase is entered.

        Refused while something is under way that would report or write on its own later, and for a request that cannot be
        answered.
        """
        from models.domain.opinions import RequestId  # start-up needs none of these
        from models.exchange.opinion_form import opinion_form
        from ui.window.hand_over import HandOver

        request = RequestId(request_id)
        if (controller := self._window.controller) is None:
            return
        if controller.under_way:
            self._window.notify(self.tr("Wait until the batch export has finished, or cancel it. Then try again."))
            return
        try:
            form = opinion_form(controller.workspace, request, language())
        except PlumblineError as error:
            self._window.notify(translate(error))
            return
        self.form = HandOver(form)
        self._window.show_alone(self.form)
        self.form.stopped.connect(lambda: self._window.lock_with())
        self.form.answered.connect(partial(self._record, self.form, request))

    def _record(self, form: "HandOver", request: "RequestId", answer: "OpinionAnswer") -> None:
        from models.operations.opinions import record_answer

        controller = self._window.controller
        if controller is None:
            return
        try:
            controller.create(
                partial(self._announce_late_answer, controller),
                record_answer,
                request=request,
                answer=answer,
                channel=Channel.THIS_COMPUTER,
            )
        except UnusableFile:
            self._lock_with_answer()
        except PlumblineError as error:
            form.show_error(error)
        else:
            self._window.lock_with(self.tr("Your answer has been recorded. Thank you. Please return the computer."))

    def _lock_with_answer(self) -> None:
        """Lock although the answer is not stored. It waits in memory, and the message names no files or paths."""
        self._rescue_message = self._window.lock_with(
            self.tr(
                "Your answer is kept in memory and will be recorded after the passphrase is entered. Please return the "
                "computer and leave Plumbline open until then."
            )
        )

    def _announce_late_answer(self, controller: WorkspaceController, _opinion: int) -> None:
        """Report that an answer is recorded, if the file failed when it was given."""
        if self._window.controller is not controller:
            recorded = self.tr("The answer that was given on this computer has been recorded.")
            text = " ".join(filter(None, (recorded, self._rescue_message)))
            QTimer.singleShot(0, self, partial(self._window.notify, text))  # opening the workspace clears the notice
            self._rescue_message = ""
