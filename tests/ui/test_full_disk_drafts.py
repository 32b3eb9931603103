"""Unsent text that a full disk did not store: it is shown again wherever its field is, so that nothing is typed over it."""

import errno
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from models.domain.drafts import DraftKey
from models.queries.drafts import draft
from models.support.errors import UnusableFile
from models.workspace.workspace import Workspace
from tests.models.workspace.faulty_disk import watched
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.editing import Blank
from tests.ui.labels import words_in
from tests.ui.pages import at
from tests.ui.selectors import find_one, visible
from ui.framework.location import Location
from ui.framework.page import Page
from ui.pages.engineer import EngineerPage
from ui.pages.journal import JournalPage, note_detail
from ui.pages.journal.note_list import NoteList
from ui.pages.mentorship import MentorshipPage
from ui.pages.review import ReviewPage
from ui.pages.session import SessionPage
from ui.pages.welcome import WelcomePage
from ui.widgets.text import AutosaveTextEdit
from ui.window.main_window import MainWindow

FIELDS = (
    (MentorshipPage, "mentorship", "New work-life note", "check_in"),
    (SessionPage, "session", "If-then plan for the new action", "if_then"),
)


def lock_and_unlock(window: MainWindow, qtbot: QtBot) -> None:
    window.lock()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    with qtbot.waitSignal(page.opened):
        page.open_file(window.preferences.recent[0], QUICK)


def go_to_another(window: MainWindow, kind: type[Page], page: str) -> None:
    at(window, kind, Location(page, 2))


@pytest.mark.parametrize("locks", [True, False])
@pytest.mark.parametrize(("kind", "page", "name", "key"), FIELDS)
def test_a_draft_on_a_full_disk_is_shown_again_and_edited(
    open_window: Open, qtbot: QtBot, team: Path, kind: type[Page], page: str, name: str, key: str, locks: bool
) -> None:
    with watched(team.parent) as disk:
        window = open_window()
        field = find_one(qtbot, at(window, kind, Location(page, 1)), AutosaveTextEdit, name)
        disk.fail(1, errno.ENOSPC, for_good=True)
        qtbot.keyClicks(field, "zebra ")
        field.flush()
        if locks:
            lock_and_unlock(window, qtbot)
        else:
            go_to_another(window, kind, page)
        field = find_one(qtbot, at(window, kind, Location(page, 1)), AutosaveTextEdit, name)
        assert field.toPlainText() == "zebra "
        field.focus_end()
        qtbot.keyClicks(field, "giraffe")
        field.flush()
        disk.heal()
        assert window.controller
        window.controller.flush()
        assert not window.controller.unstored
        assert draft(window.controller.workspace, DraftKey(f"{page}:1", key)) == "zebra giraffe"
        assert field.toPlainText() == "zebra giraffe"
        window.close()


def test_every_detail_of_unfinished_evidence_waits_on_a_full_disk(
    open_window: Open, qtbot: QtBot, team: Path, blank_review: Blank
) -> None:
    with watched(team.parent) as disk:
        window = open_window()
        review = blank_review(window)
        page = at(window, ReviewPage, Location("review", review, "COD-1"))
        find_one(qtbot, page, QPushButton, "Add evidence").click()
        find_one(qtbot, page, QPushButton, "Show: Situation, impact and source").click()
        disk.fail(1, errno.ENOSPC, for_good=True)
        for name in ("Situation", "Impact"):
            field = find_one(qtbot, page, AutosaveTextEdit, name)
            qtbot.keyClicks(field, f"{name} zebra")
            field.flush()
        at(window, SessionPage, Location("session", 1))
        disk.heal()
        window.close()
    with Workspace.open(team, QUICK) as workspace:
        for name in ("situation", "impact"):
            key = DraftKey(f"review:{review}", f"evidence:COD-1:{name}")
            assert draft(workspace, key) == f"{name.capitalize()} zebra"


def test_nothing_can_be_typed_into_a_note_that_could_not_be_read(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> NoReturn:
        raise UnusableFile("The disk failed. Try again.")

    window = open_window()
    page = at(window, JournalPage, Location("journal", 1))
    field = find_one(qtbot, page, AutosaveTextEdit, "Note text")
    with monkeypatch.context() as failing:
        failing.setattr(note_detail, "note_view", fail)
        page.findChild(NoteList).choose_row(1)
        assert not field.isVisible()
        assert window.shell is not None
        assert window.shell.notice.text() == "The disk failed. Try again."
    page.findChild(NoteList).choose_row(0)
    assert field.isVisible()
    assert field.isEnabled()


def test_a_note_on_a_qualification_that_a_full_disk_refuses_is_not_called_saved(
    open_window: Open, qtbot: QtBot, team: Path
) -> None:
    with watched(team.parent) as disk:
        window = open_window()
        page = at(window, EngineerPage, Location("engineer", 1, "facts"))
        note = visible(page, AutosaveTextEdit, "Note on ")[0]
        disk.fail(1, errno.ENOSPC, for_good=True)
        qtbot.keyClicks(note, "Ten years")
        note.flush()
        assert window.shell is not None
        shown = words_in(window.shell)
        assert "Saving…" in shown
        assert "All changes saved" not in shown
        disk.heal()
        assert window.controller
        window.controller.flush()
        assert window.controller.workspace.query("SELECT 1 FROM engineer_qualification WHERE note = 'Ten years'")
        window.close()
