"""Columns of the list of backups."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from models.workspace.backup_contents import Contents
from models.workspace.backup_files import Reason
from models.workspace.backup_list import Backup
from ui.language.format import moment, number, rounded
from ui.language.translation import QT_TRANSLATE_NOOP, translate
from ui.widgets.table_model import EMPTY, Column

_CONTEXT = "Backups"
_REASONS = {
    Reason.ASKED: QT_TRANSLATE_NOOP("Backups", "Made by you"),
    Reason.HOURLY: QT_TRANSLATE_NOOP("Backups", "Automatic"),
    Reason.IMPORT: QT_TRANSLATE_NOOP("Backups", "Before an import"),
    Reason.PASSPHRASE: QT_TRANSLATE_NOOP("Backups", "Before a new passphrase"),
    Reason.MIGRATION: QT_TRANSLATE_NOOP("Backups", "Before a new version"),
    Reason.RESTORE: QT_TRANSLATE_NOOP("Backups", "Before a restore"),
}


def when(backup: Backup) -> str:
    """When a backup was made, in local time."""
    return moment(backup.made_at.isoformat())


def columns() -> list[Column[Backup]]:
    """Date, reason, contents, size and whether it can be read."""

    def say(text: str) -> str:
        return QCoreApplication.translate(_CONTEXT, text)

    def state(backup: Backup) -> str:
        if backup.problem:
            return translate(backup.problem)
        return say(QT_TRANSLATE_NOOP("Backups", "Can be restored"))

    def count(title: str, of: Callable[[Contents], int]) -> Column[Backup]:
        return Column(title, lambda row: number(of(row.contents)) if row.contents else EMPTY, right=True, needs=640)

    return [
        Column(say(QT_TRANSLATE_NOOP("Backups", "When")), when),
        Column(say(QT_TRANSLATE_NOOP("Backups", "Reason")), lambda row: say(_REASONS[row.reason])),
        count(say(QT_TRANSLATE_NOOP("Backups", "Engineers")), lambda contents: contents.engineers),
        count(say(QT_TRANSLATE_NOOP("Backups", "Reviews")), lambda contents: contents.reviews),
        count(say(QT_TRANSLATE_NOOP("Backups", "Sessions")), lambda contents: contents.sessions),
        Column(
            say(QT_TRANSLATE_NOOP("Backups", "Latest change")),
            lambda row: moment(row.contents.newest_change) if row.contents and row.contents.newest_change else EMPTY,
            needs=800,
        ),
        Column(say(QT_TRANSLATE_NOOP("Backups", "State")), state, stretch=True),
        Column(
            say(QT_TRANSLATE_NOOP("Backups", "Size")),
            lambda row: say(QT_TRANSLATE_NOOP("Backups", "{0} MB")).format(rounded(Fraction(row.size, 10**6), 1)),
            right=True,
            needs=960,
        ),
        Column(say(QT_TRANSLATE_NOOP("Backups", "File")), lambda row: row.path.name, needs=1400),
    ]
