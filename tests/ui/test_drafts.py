"""Drafts: a crash costs half a second of typing and locking nothing; submitted text is no draft any more."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from models.domain.drafts import DraftKey
from models.queries.drafts import draft
from models.views.session import private_lines, session_view
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK, content
from tests.ui.conftest import Open
from tests.ui.draft_fields import (
    DRAFT_FIELDS,
    DraftField,
    at,
    discussed_review,
    drafts,
    goal,
    session_page,
    workspace_of,
)
from tests.ui.selectors import fill, find_one, press, visible
from ui.framework.commands import CommandId
from ui.framework.location import HOME, Location
from ui.widgets import text as text_module
from ui.widgets.text import AutosaveTextEdit
from ui.widgets.unsaved_banner import UnsavedBanner
from ui.window.main_window import MainWindow

WORDS = "Half a sentence that nobody has sent"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The half second goes by in a moment; that it is no longer than that is asserted here."""
    assert text_module.KEPT_AFTER <= 500
    monkeypatch.setattr(text_module, "KEPT_AFTER", 1)


def after_a_crash(window: MainWindow, folder: Path) -> Workspace:
    """What another process finds on the disk of a window that never came to closing its file."""
    source = workspace_of(window).path
    code = "import shutil, sys; [shutil.copy(file, sys.argv[1]) for file in sys.argv[2:]]"
    files = [str(file) for file in source.parent.glob(f"{source.name}*")]
    assert len(files) == 2, "the file and its log"
    folder.mkdir()
    subprocess.run([sys.executable, "-I", "-S", "-c", code, str(folder), *files], check=True)
    return Workspace.open(folder / source.name, QUICK)


@pytest.mark.long
@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("anchor", DRAFT_FIELDS.values(), ids=DRAFT_FIELDS)
def test_a_crash_loses_no_text_and_submitting_deletes_the_draft(
    open_window: Open, qtbot: QtBot, tmp_path: Path, anchor: DraftField
) -> None:
    window = open_window(HOME)
    field, _ = anchor.words(qtbot, window)
    undo, redo = workspace_of(window).undo_label(), workspace_of(window).redo_label()
    head = workspace_of(window).history_head()
    field.selectAll()
    qtbot.keyClicks(field, WORDS)
    qtbot.waitUntil(lambda: drafts(window) == [WORDS])
    assert (workspace_of(window).undo_label(), workspace_of(window).redo_label()) == (undo, redo)
    assert workspace_of(window).history_head() == head

    found = after_a_crash(window, tmp_path / "crashed")
    window.close_workspace()
    window.open_workspace(found, HOME)
    field, within = anchor.words(qtbot, window)
    assert field.toPlainText() == WORDS
    if isinstance(within, QDialog):
        assert [banner for banner in within.findChildren(UnsavedBanner) if banner.isVisible()]
    anchor.send(qtbot, within)
    qtbot.waitUntil(lambda: drafts(window) == [])
    assert WORDS in str(content(found))
    assert workspace_of(window).history_head() != head


@pytest.mark.long
@pytest.mark.parametrize(
    "anchor", ["work-life note", "comment", "revision", "follow-up", "note", "agreement", "edited action"]
)
def test_locking_while_typing_loses_nothing(open_window: Open, qtbot: QtBot, anchor: str) -> None:
    window = open_window(HOME)
    field, _ = DRAFT_FIELDS[anchor].words(qtbot, window)
    field.selectAll()
    qtbot.keyClicks(field, WORDS)
    path = workspace_of(window).path
    window.lock()
    window.open_workspace(Workspace.open(path, QUICK), HOME)
    field, _ = DRAFT_FIELDS[anchor].words(qtbot, window)
    assert field.toPlainText() == WORDS
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.flush()
    assert drafts(window) in ([], [""])  # [""] where an empty field says something else than what is stored


def test_a_reopened_form_shows_the_stored_values(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    field, dialog = DRAFT_FIELDS["agreement"].words(qtbot, window)
    stored = field.toPlainText()
    assert stored
    field.setPlainText(WORDS)
    press(qtbot, dialog, "Cancel")
    field, dialog = DRAFT_FIELDS["agreement"].words(qtbot, window)
    assert field.toPlainText() == WORDS
    press(qtbot, dialog, "Discard and start over")
    assert field.toPlainText() == stored
    assert drafts(window) == []


def test_undo_reverts_typing_before_the_submitted_form(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    page = session_page(window, qtbot)
    before = len(session_view(workspace_of(window), page.location.subject).shared)  # type: ignore[attr-defined]
    line = find_one(qtbot, page, AutosaveTextEdit, "New shared line")
    line.setFocus()
    qtbot.keyClicks(line, "Sent")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, WORDS)
    line.flush()
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert line.toPlainText() == ""
    assert len(session_view(workspace_of(window), page.location.subject).shared) == before + 1  # type: ignore[attr-defined]
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert line.toPlainText() == WORDS
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert len(session_view(workspace_of(window), page.location.subject).shared) == before  # type: ignore[attr-defined]
    assert drafts(window) == []


def test_refused_text_stays_in_its_field(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    page = discussed_review(window, qtbot)
    fill(qtbot, page, "Reason for the appeal", WORDS)
    press(qtbot, page, "Raise appeal")
    assert find_one(qtbot, page, AutosaveTextEdit, "Reason for the appeal").toPlainText() == WORDS
    assert drafts(window) == [WORDS]


def test_a_draft_is_deleted_with_its_session_and_not_moved_to_another(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("mentorship", 1))
    assert window.shell is not None
    press(qtbot, window.shell.page(), "Start session")
    number = window.shell.location.subject
    fill(qtbot, window.shell.page(), "New private line", WORDS)
    window.commands.action(CommandId.UNDO).trigger()
    assert window.shell.location == Location("mentorship", 1)
    assert drafts(window) == []
    press(qtbot, window.shell.page(), "Start session")
    other = window.shell.location.subject
    assert other != number
    assert find_one(qtbot, window.shell.page(), AutosaveTextEdit, "New private line").toPlainText() == ""
    assert private_lines(workspace_of(window), other) == ()


def test_each_session_has_separate_drafts(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    session = workspace_of(window)
    page = at(window, Location("session", 1))
    fill(qtbot, page, "If-then plan for the new action", WORDS)
    at(window, Location("session", 2))
    assert find_one(qtbot, page, AutosaveTextEdit, "If-then plan for the new action").toPlainText() == ""
    assert draft(session, DraftKey("session:1", "if_then")) == WORDS
    at(window, Location("session", 1))
    assert find_one(qtbot, page, AutosaveTextEdit, "If-then plan for the new action").toPlainText() == WORDS


def test_a_line_edit_keeps_a_single_line(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    line = find_one(qtbot, session_page(window, qtbot), AutosaveTextEdit, "New shared line")
    QApplication.clipboard().setText("One\ntwo\r\nthree")
    line.paste()
    assert line.toPlainText() == "One two three"


@pytest.mark.long
def test_a_dependent_field_is_disabled_until_its_row_is_stored(
    open_window: Open, qtbot: QtBot, blank_review: Callable[[MainWindow], int]
) -> None:
    window = open_window(HOME)
    page = at(window, Location("review", blank_review(window), "summary"))
    press(qtbot, page, "Add a growth point")
    assert not find_one(qtbot, page, AutosaveTextEdit, "Next step").isEnabled()
    fill(qtbot, page, "What they did", "Asked who calls it.")
    assert find_one(qtbot, page, AutosaveTextEdit, "Next step").isEnabled()
    page = goal(window, qtbot)
    measure = find_one(qtbot, page, AutosaveTextEdit, "Measure")
    assert measure.isEnabled()
    find_one(qtbot, page, AutosaveTextEdit, "Goal").clear()
    assert not measure.isEnabled()


@pytest.mark.usefixtures("soon")
def test_links_and_notes_on_facts_are_autosaved(
    open_window: Open, qtbot: QtBot, blank_review: Callable[[MainWindow], int]
) -> None:
    window = open_window(HOME)
    workspace = workspace_of(window)
    page = at(window, Location("review", blank_review(window), "COD-4"))
    press(qtbot, page, "Add evidence")
    fill(qtbot, page, "What they did", "Wrote it down.")
    press(qtbot, page, "Show: Situation, impact and source")
    qtbot.keyClicks(find_one(qtbot, page, AutosaveTextEdit, "Where to find it"), "wiki/17")
    qtbot.waitUntil(lambda: bool(workspace.query("SELECT 1 FROM evidence WHERE artefact = 'wiki/17'")))
    page = at(window, Location("engineer", 1, "facts"))
    note = visible(page, AutosaveTextEdit, "Note on ")[0]
    qtbot.keyClicks(note, "Ten years")
    qtbot.waitUntil(lambda: bool(workspace.query("SELECT 1 FROM engineer_qualification WHERE note = 'Ten years'")))
    assert drafts(window) == []
