"""Agreed sessions and due actions as a calendar file, from wherever a page of mentoring asks for it."""

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models.errors import PlumblineError
from models.exchange.calendar import CalendarFile, calendar_file
from models.mentoring import MentorshipId
from ui.session import Session
from ui.translation import spoken
from ui.widgets.counts import Counts

FILE_NAME = "mentoring.ics"
"""What is proposed: no name of a person, which would be read in every folder and mail."""


def save_calendar(session: Session, parent: QWidget, mentorship_id: MentorshipId | None) -> None:
    """Ask where to, then write what one mentorship agreed on, or every one that runs (None)."""
    try:  # before asking: whoever chose a place is not told afterwards that there is nothing to put there
        session.settle()
        made = calendar_file(session.workspace, mentorship_id, date.today(), datetime.now(UTC))
    except PlumblineError as error:
        session.failed.emit(spoken(error))
        return
    title = QCoreApplication.translate("Calendar", "Calendar file")
    name, _ = QFileDialog.getSaveFileName(parent, title, FILE_NAME, "iCalendar (*.ics)")
    if name:
        write_calendar(session, parent, made, Path(name))


def write_calendar(session: Session, parent: QWidget, made: CalendarFile, path: Path) -> None:
    """Write the file, whole or not at all, and say what is in it."""

    def write() -> None:
        from reports.export import whole_file

        with whole_file(path) as file:
            file.write(made.content)

    if session.attempt(write):
        sessions = Counts().agreed_sessions(made.sessions)
        actions = Counts().due_actions(made.actions)
        words = QCoreApplication.translate("Calendar", "Written to {0}: {1}, {2}.")
        _say(parent, words.format(path, sessions, actions))


def _say(parent: QWidget, sentence: str) -> None:
    """Show the sentence above the page, where refusals are shown too."""
    from ui.shell import Shell

    around: QWidget | None = parent
    while around is not None:
        if isinstance(around, Shell):
            around.notice.say(sentence, wrong=False)
            return
        around = around.parentWidget()
