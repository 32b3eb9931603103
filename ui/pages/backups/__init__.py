"""Backups: the list with what each holds, a new one, and restoring one."""

from ui.pages.backups.page import BackupsPage

__all__ = ["BackupsPage"]
