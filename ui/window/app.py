"""Start of the window, and the handler of unexpected errors."""

import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from models.support.crash_files import record_faults, reports_since
from models.support.crash_report import explain_crash
from models.support.errors import PlumblineError
from models.workspace.workspace import Workspace
from ui.cli.common import notice
from ui.cli.exit_codes import UNUSABLE
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import TextSizeWatch, theme_controller
from ui.language.translation import install_translations, translate
from ui.theme import theme
from ui.window import display
from ui.window.main_window import MainWindow


def make_application(arguments: list[str]) -> QApplication:
    """Qt's application, dressed and speaking the user's language."""
    application = _start_qt(arguments)
    QCoreApplication.setOrganizationName("Plumbline")
    QCoreApplication.setApplicationName("Plumbline")
    QGuiApplication.setDesktopFileName("plumbline")
    application.setStyle("Fusion")
    preferences = Preferences()
    install_translations(application, preferences.language)
    theme.load_fonts()
    theme_controller.apply()
    return application


def _start_qt(arguments: list[str]) -> QApplication:
    """Qt's application; where Qt would abort the process, it ends with a sentence and UNUSABLE instead."""
    warnings = []

    def handle_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            _exit_without_window(text)
        warnings.append(text)

    qInstallMessageHandler(handle_qt_message)
    application = QApplication(arguments)
    if not application.screens():
        _exit_without_window("there is no screen")
    qInstallMessageHandler(None)
    for text in warnings:
        notice(text)
    return application


def _exit_without_window(text: str) -> NoReturn:
    notice(display.not_started(text))
    os._exit(UNUSABLE)  # at once: Qt aborts as soon as it has the turn again


def run(path: Path | None, passphrase: str | None) -> int:
    """Open the window, on a workspace if one is named and can be opened, and stay until it is closed."""
    record_faults()
    application = make_application(sys.argv[:1])
    window = MainWindow(Preferences())
    sys.excepthook = _install_excepthook(window)
    if path:
        _open(window, path, passphrase)
    window.show()
    QTimer.singleShot(0, window, partial(_follow_painting, window))
    gc.freeze()
    gc.enable()
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: theme_controller.follow_system())
    hints.accessibility().contrastPreferenceChanged.connect(lambda _contrast: theme_controller.apply())
    return application.exec()


def _follow_painting(window: MainWindow) -> None:
    """What can wait until the window is painted."""
    from ui.window.absence import watch_absence

    window.idle_lock.follow(watch_absence(window))
    TextSizeWatch(window)
    if reports := reports_since(window.preferences.crashes_shown_until):
        from ui.window.crash_dialog import show_reports  # seldom needed

        show_reports(reports, window, window.preferences)


def _open(window: MainWindow, path: Path, passphrase: str | None) -> None:
    """Open a workspace named on the command line; the welcome page shows an error."""
    if passphrase is None:
        window.ask_for(path)
        return
    try:
        window.open_workspace(Workspace.open(path, passphrase))
    except PlumblineError as error:
        window.ask_for(path, translate(error))


def _install_excepthook(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Handle an uncaught exception."""

    def explain(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            window.close()
            return
        unexpected = isinstance(error, Exception) and not isinstance(error, PlumblineError)
        window.notify(translate(explain_crash(error) if unexpected else error))  # type: ignore[arg-type]

    return explain
