"""The pages of the window: which there are, where each one's code is, and how the sidebar and the commands name them."""

from collections.abc import Iterator
from importlib import import_module

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from ui.framework.commands import GO, Command, CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.page import Page
from ui.language.translation import QT_TRANSLATE_NOOP


class Entry(Struct, frozen=True):
    """One page: its key, its class in a module of this package, and its words and icon if a command goes to it.

    The sidebar has those that are not under another.
    """

    key: str
    source: str
    sidebar_text: str = ""
    icon: str = ""
    under: str = ""
    """For a page the sidebar does not have: the one whose entry is lit."""
    command_text: str = ""
    """Text of the command that opens the page."""
    shortcut: str = ""

    def title(self) -> str:
        """The name in the language of the window."""
        return QCoreApplication.translate("Pages", self.sidebar_text)

    def make(self, controller: WorkspaceController, commands: Commands) -> Page:
        """Build the page, loading its code now."""
        module, name = self.source.split(":")
        page = getattr(import_module(f"ui.pages.{module}"), name)(controller, commands)
        assert isinstance(page, Page)  # noqa: S101 - a wrong entry above
        return page


ENTRIES: tuple[Entry, ...] = (
    Entry(
        "home", "home:HomePage", QT_TRANSLATE_NOOP("Pages", "Home"), "house",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Home"), shortcut="Alt+1",
    ),
    Entry(
        "engineers", "engineers:EngineersPage", QT_TRANSLATE_NOOP("Pages", "Engineers"), "users",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Engineers"), shortcut="Alt+2",
    ),
    Entry(
        "reviews", "reviews:ReviewsPage", QT_TRANSLATE_NOOP("Pages", "Reviews"), "clipboard-check",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Reviews"), shortcut="Alt+3",
    ),
    Entry(
        "journal", "journal:JournalPage", QT_TRANSLATE_NOOP("Pages", "Journal"), "notebook-pen",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Journal"), shortcut="Alt+4",
    ),
    Entry(
        "mentoring", "mentoring:MentoringPage", QT_TRANSLATE_NOOP("Pages", "Mentoring"), "messages-square",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Mentoring"), shortcut="Alt+5",
    ),
    Entry(
        "reports", "reports:ReportsPage", QT_TRANSLATE_NOOP("Pages", "Reports"), "file-text",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Reports"), shortcut="Alt+6",
    ),
    Entry(
        "rubric", "rubric:RubricPage", QT_TRANSLATE_NOOP("Pages", "Rubric"), "book-open",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Rubric"), shortcut="Alt+7",
    ),
    Entry(
        "role", "role:RolePage", QT_TRANSLATE_NOOP("Pages", "Role"), "compass",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Role"), shortcut="Alt+8",
    ),
    Entry(
        "settings", "settings:SettingsPage", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to Settings"), shortcut="Ctrl+,",
    ),
    Entry("backups", "backups:BackupsPage", under="settings"),
    Entry(
        "history", "history:HistoryPage", QT_TRANSLATE_NOOP("Pages", "History"), "history", under="reports",
        command_text=QT_TRANSLATE_NOOP("Commands", "Go to History"), shortcut="Alt+9",
    ),
    Entry("engineer", "engineer:EngineerPage", under="engineers"),
    Entry("review", "review:ReviewPage", under="reviews"),
    Entry("mentorship", "mentorship:MentorshipPage", under="mentoring"),
    Entry("session", "session:SessionPage", under="mentoring"),
    Entry("plan", "plan:PlanPage", under="mentoring"),
)  # fmt: skip
BY_KEY = {entry.key: entry for entry in ENTRIES}


def navigation_commands() -> Iterator[Command]:
    """A command for each page that shows no single subject; its key is that of the page after "go_"."""
    for entry in ENTRIES:
        if entry.icon:
            yield Command(CommandId(f"go_{entry.key}"), entry.command_text, entry.icon, entry.shortcut, GO)
