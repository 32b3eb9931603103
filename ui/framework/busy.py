"""What the window shows while it cannot answer: a dialog during long work on the file, and a busy pointer in a wait for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.framework.jobs import Job
from ui.widgets.wait_dialog import WaitDialog


def wait_for(job: Job, sentence: str, over: QWidget) -> None:
    """Show `sentence` in a dialog until the job ends, because it keeps the file: whatever else needs it would wait unseen.

    Call it when the signals of the job are connected: what they show is there before the dialog goes.
    """
    wait = WaitDialog(sentence, over.window())
    close = partial(QTimer.singleShot, 0, wait, wait.accept)
    job.done.connect(lambda _result: close())
    job.failed.connect(lambda _sentence: close())
    wait.open()


@contextmanager
def busy_pointer() -> Iterator[None]:
    """Show a busy pointer, if it is the window that waits and not the worker."""
    application = QGuiApplication.instance()
    is_window = application is not None and QThread.currentThread() is application.thread()
    if is_window:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        if is_window:
            QGuiApplication.restoreOverrideCursor()
