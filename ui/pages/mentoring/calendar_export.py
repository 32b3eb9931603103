"""Export of agreed sessions and due actions to a calendar file."""

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.domain.mentoring import MentorshipId
from models.exchange.calendar import FILE_NAME, CalendarFile, calendar_file, planned_entries
from models.support.errors import PlumblineError
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_save
from ui.language.counts import Counts
from ui.language.translation import translate


def save_calendar(controller: WorkspaceController, parent: QWidget, mentorship_id: MentorshipId | None) -> None:
    """Ask for a file, then write the dates of one mentorship, or of all running ones (None)."""
    try:  # before asking: refuse an empty export before the user chooses a file
        controller.flush()
        planned_entries(controller.workspace, mentorship_id, date.today())
    except PlumblineError as error:
        controller.failed.emit(translate(error))
        return
    title = QCoreApplication.translate("Calendar", "Calendar file")
    if path := ask_save(parent, title, FILE_NAME, "iCalendar (*.ics)"):
        write_calendar(controller, mentorship_id, path)


def write_calendar(controller: WorkspaceController, mentorship_id: MentorshipId | None, path: Path) -> None:
    """Write the file atomically and show what it contains."""
    result: list[CalendarFile] = []

    def write() -> None:
        from reports.export import atomic_write

        with atomic_write(path) as file:
            now = datetime.now(UTC)
            result.append(calendar_file(controller.workspace, mentorship_id, date.today(), now, path.name))
            file.write(result[-1].content)

    if controller.try_run(write):
        counts = Counts()
        parts = [counts.agreed_sessions(result[-1].sessions), counts.due_actions(result[-1].actions)]
        if result[-1].cancelled:
            parts.append(counts.called_off(result[-1].cancelled))
        text = QCoreApplication.translate("Calendar", "Saved to {0}: {1}.")
        controller.notify_saved(text.format(path, ", ".join(parts)), path)
