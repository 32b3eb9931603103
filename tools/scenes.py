"""Scenes of the window: start-up, pages and dialogs, for pictures and layout tests."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from models.domain.people import EngineerDetails
from models.library.role_sections import SectionKey
from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer, edit_engineer
from models.operations.exports import record_file
from models.operations.journal import write_note
from models.operations.reviews import rate, start_review, write_summary
from models.operations.settings import change_settings
from models.queries.due_records import due_records
from models.queries.engineers import find_engineer, list_engineers
from models.queries.left_files import files_that_left
from models.queries.reviews import reviews_of_engineer
from models.queries.settings import settings
from models.rubric.load import shipped_rubric
from models.support.crash_files import CrashReport
from models.support.messages import message
from models.support.version import VERSION
from models.workspace import raw_keys
from models.workspace.workspace import Workspace
from tools.scene_dialogs import UNBROKEN, Scene, dialogs, show_location
from ui.framework.location import Location
from ui.framework.page import ScrollPage
from ui.language.translation import translate
from ui.window.crash_dialog import show_reports
from ui.window.main_window import MainWindow

KEY = "x'" + "5a" * 32 + "'"
"""SQLCipher takes text of this shape as the key itself, which spares the slow derivation."""
raw_keys.allow()
CRASH_REPORT = f"Plumbline {VERSION}, Python 3.11.7, Linux x86_64\n\nKeyError\n" + "".join(
    f'  File "plumbline/ui/pages/{name}.py", line 90, in refresh\n' for name in 9 * ("home", "journal", "session")
)
WORDY = "Maximiliane von und zu Hohenlohe-Öhringen"


def startup(folder: Path, workspace: Path) -> dict[str, Scene]:
    """The window while nothing is open, with a workspace that can be asked for."""
    return {
        "welcome": _welcome,
        "welcome-new": partial(_new, ""),
        "welcome-new-weak": partial(_new, "team2024"),
        "welcome-verify": _verify,
        "welcome-recovery": partial(_recovery, folder / "Team.plumbline"),
        "welcome-damaged": partial(_damaged, folder / "Team.plumbline"),
        "crash": _crash,
        "welcome-ask": partial(_ask, workspace, ""),
        "welcome-wrong": partial(
            _ask, workspace, "The passphrase is wrong, or the file is not a workspace of Plumbline."
        ),
    }


def empty(workspace: Workspace) -> dict[str, Scene]:
    """Scenes of a workspace without engineers."""
    pages = ("home", "engineers", "reviews", "journal", "mentoring", "reports", "backups")
    result = {f"empty-{key}": partial(show_location, Location(key)) for key in pages}
    result["empty-actions"] = partial(show_location, Location("mentoring", 0, "actions"))
    for tab in ("batch", "record", "verify"):
        result[f"empty-{tab}"] = partial(show_location, Location("reports", 0, tab))
    return result  # type: ignore[return-value]


def minimal(workspace: Workspace) -> dict[str, Scene]:
    """Scenes of a workspace with an engineer and no cycle."""
    engineer = find_engineer(workspace, "E1").id
    result = {f"minimal-{key}": partial(show_location, Location(key)) for key in ("home", "reviews")}
    for tab in ("overview", "reviews", "notes", "sessions", "plan", "facts"):
        result[f"minimal-profile-{tab}"] = partial(show_location, Location("engineer", engineer, tab))
    return result  # type: ignore[return-value]


def pages(workspace: Workspace) -> dict[str, Location]:
    """Every page of the sample team, at the spots that look different."""
    engineer = find_engineer(workspace, "E1001").id
    review = reviews_of_engineer(workspace, engineer)[-1].id
    draft = workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")
    written = draft[0]["id"] if draft else review
    plan = workspace.query("SELECT id FROM plan ORDER BY engineer_id = :id DESC, id DESC LIMIT 1", id=engineer)[0]["id"]
    return {
        "home": Location("home"),
        "engineers": Location("engineers"),
        "profile": Location("engineer", engineer),
        **{
            f"profile-{tab}": Location("engineer", engineer, tab)
            for tab in ("reviews", "notes", "sessions", "plan", "facts")
        },
        "reviews": Location("reviews"),
        "review": Location("review", written, "COD-4"),
        **{f"review-{tab}": Location("review", written, tab) for tab in ("summary", "why", "opinions", "status")},
        "review-read-only": Location("review", review, "COD-4"),
        "review-goals": Location("review", review, "goals"),
        "review-shared": Location("review", review, "status"),
        "plan": Location("plan", plan),
        "plan-goal": Location("plan", plan, "goal:1"),
        "mentoring": Location("mentoring"),
        "mentoring-actions": Location("mentoring", 0, "actions"),
        "mentorship": Location("mentorship", 1),
        "session": Location("session", 3),
        "journal": Location("journal"),
        "journal-person": Location("journal", 0, f"engineer:{engineer}"),
        "reports": Location("reports", review),
        "report-session": Location("reports", 0, "session:3"),
        **{f"reports-{tab}": Location("reports", 0, tab) for tab in ("batch", "record", "verify")},
        "rubric": Location("rubric"),
        "role": Location("role"),
        **{f"role-{key}": Location("role", 0, key) for key in tuple(SectionKey)[1:]},
        **{f"rubric-{anchor.lower()}": Location("rubric", 0, anchor) for anchor in ("ARC", "COD-4", "compare")},
        "history": Location("history"),
        "settings": Location("settings"),
    }


def scenes(workspace: Workspace, folder: Path) -> dict[str, Scene]:
    """All of the sample team."""
    shown = {name: partial(show_location, place) for name, place in pages(workspace).items()}
    more = {
        "history-review": partial(_history_of_a_review, workspace),
        "batch-drafts": partial(_only_drafts),
        "record-of-files": partial(_files_that_left, workspace),
        "record-recipient": partial(_recipient, workspace),
        "home-periods": partial(_ended_periods, workspace),  # last two, because they change settings
        "due-records": partial(_due_records, workspace),
    }
    return shown | dialogs(workspace, folder) | more


def add_one_engineer(workspace: Workspace) -> None:
    """Put the first engineer into a new workspace."""
    workspace.do(
        add_engineer, details=EngineerDetails(name="Anna Sundberg", level="SR", employee_id="E1", team="Orders")
    )


def add_long_names(workspace: Workspace) -> None:
    """Give a person, their team, their manager and a cycle names that fit nowhere, and others names that hardly do."""
    engineer = find_engineer(workspace, "E1001").id
    facts = {"team": UNBROKEN, "manager_name": UNBROKEN, "tech_lead_name": WORDY, "job_title": UNBROKEN}
    long = EngineerDetails(name=UNBROKEN, level="SR", employee_id="E1001", path="SA", **facts)
    workspace.do(edit_engineer, engineer=engineer, details=long)
    other = EngineerDetails(
        name=WORDY, level="MID", employee_id="E1002", team="Order processing and fulfilment, Europe"
    )
    workspace.do(edit_engineer, engineer=find_engineer(workspace, "E1002").id, details=other)
    cycle = workspace.do(
        create_cycle, name=UNBROKEN, starts_on=date(2026, 7, 1), ends_on=date(2026, 12, 31), rubric=shipped_rubric()
    ).result
    workspace.do(start_review, engineer=engineer, cycle=cycle, reviewer_name=WORDY)


def _history_of_a_review(workspace: Workspace, window: MainWindow) -> QWidget:
    """A few ratings, a private note and an undo, listed for the review they concern."""
    review = workspace.query("SELECT id, engineer_id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")[0]
    for competency, value in (("COD-4", 2), ("COD-4", 3), ("PER-2", 4)):
        workspace.do(rate, review=review["id"], competency=competency, value=value)
    workspace.do(write_note, engineer=review["engineer_id"], text="Between us", happened_on=date(2026, 3, 4))
    workspace.do(write_summary, review=review["id"], summary="Reviews are thorough. Estimates are late. " * 8)
    workspace.undo()
    return show_location(Location("history", 0, f"review:{review['id']}"), window)


def _ended_periods(workspace: Workspace, window: MainWindow) -> QWidget:
    """Home with what is older than its period."""
    assert window.controller is not None
    periods = ("retention_months", "plan_retention_months", "people_months", "journal_months", "mentoring_months")
    given = replace(settings(workspace), remind_of_periods=1, **dict.fromkeys(periods, 1))
    window.controller.do(change_settings, settings=given)
    shown = show_location(Location("home"), window)
    assert window.shell is not None
    page = window.shell.page()
    assert isinstance(page, ScrollPage)
    scroll = page.scroller.verticalScrollBar()
    scroll.setValue(scroll.maximum())  # the card is the last one
    return shown


def _only_drafts(window: MainWindow) -> QWidget:
    """A batch of a team that has drafts only."""
    shown = show_location(Location("reports", 0, "batch"), window)
    for choice in shown.findChildren(QComboBox):
        if choice.findText("Search") >= 0:
            choice.setCurrentText("Search")
    return shown


def _due_records(workspace: Workspace, window: MainWindow) -> QWidget:
    """The notes that are older than their period, with the preview for two of them."""
    from ui.pages.engineer.due_dialog import DueDialog

    _ended_periods(workspace, window)
    assert window.controller is not None
    dialog = DueDialog(window.controller, "journal_months", lambda _record: None, window)
    dialog.open()
    dialog.preview([row.record for row in due_records(workspace, date.today(), "journal_months")[:2]])
    return dialog


def _files_that_left(workspace: Workspace, window: MainWindow) -> QWidget:
    """A list of three people and an opinion form."""
    people = [row.id for row in list_engineers(workspace)]
    digest = "3f" * 32
    assert window.controller is not None
    window.controller.do(
        record_file, kind="list", title="Team", engineers=people, row_count=len(people), file_name="Team.xlsx",
        file_sha256=digest, recipient="Anna Sundberg",
    )  # fmt: skip
    window.controller.do(
        record_file, kind="form", engineers=people[:1], file_name="opinion-form_7.pdf", file_sha256=digest
    )
    return show_location(Location("reports", 0, "record"), window)


def _recipient(workspace: Workspace, window: MainWindow) -> QWidget:
    from ui.pages.reports.recipient_dialog import RecipientDialog

    _files_that_left(workspace, window)
    assert window.controller is not None
    dialog = RecipientDialog(window.controller, files_that_left(workspace).rows[0], window)
    dialog.open()
    return dialog


def _welcome(window: MainWindow) -> QWidget:
    from ui.pages.welcome import WelcomePage

    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    page.show_start()
    return window


def _verify(window: MainWindow) -> QWidget:
    from ui.pages.reports.verify_dialog import VerifyDialog
    from ui.pages.welcome import WelcomePage

    page = _welcome(window).findChild(WelcomePage)
    assert page is not None
    page.verify_pdf()
    dialog = page.findChild(VerifyDialog)
    assert dialog is not None
    return dialog


def _new(passphrase: str, window: MainWindow) -> QWidget:
    from ui.pages.welcome.new_workspace import NewWorkspace

    _welcome(window)
    window.centralWidget().show_new()
    window.findChildren(NewWorkspace)[0].findChildren(QLineEdit)[1].setText(passphrase)
    return window


def _recovery(path: Path, window: MainWindow) -> QWidget:
    from ui.pages.welcome.new_workspace import NewWorkspace

    _new("", window)
    result = window.findChildren(NewWorkspace)[0]
    with Workspace.create(path.with_stem(f"{path.stem} {len(list(path.parent.iterdir()))}"), KEY) as workspace:
        result.show_created(workspace)
    result.notice.show_message(
        f"Written: {path.with_suffix('.pdf')}. Print it, lock it away, delete the file.", wrong=False
    )
    return window


def _damaged(path: Path, window: MainWindow) -> QWidget:
    """The card for a damaged workspace, with two backups."""
    from models.workspace.backup_contents import Contents
    from models.workspace.backup_files import Reason
    from models.workspace.backup_list import Backup
    from ui.pages.welcome.opening import Unopened

    held = Contents(12, 34, 24, 900, "2026-11-27T16:20:00Z", "", 0)
    made = [datetime(2026, 11, day, 17, 0, tzinfo=UTC) for day in (27, 26)]
    backups = tuple(Backup(path.with_name(f"{at:%d}"), at, Reason.HOURLY, 5_700_000, held) for at in made)
    sentence = translate(message("{path} is damaged. Restore the latest backup.", path=path.name))
    _welcome(window)
    window.centralWidget()._show_rescue(Unopened(path, KEY, sentence, backups, can_salvage=True))
    return window


def _crash(window: MainWindow) -> QWidget:
    report = CrashReport(Path("crash.txt"), 0, CRASH_REPORT)
    return show_reports((report,), window, window.preferences)


def _ask(path: Path, wrong: str, window: MainWindow) -> QWidget:
    page = window.centralWidget()
    page.ask_for(path)
    if wrong:
        page.notice.show_message(wrong)
    return window
