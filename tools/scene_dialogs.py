"""Dialogs of the scenes: what opens each of them."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QRadioButton, QWidget

from models.queries.engineers import find_engineer
from models.views.review_status import review_status_view
from models.views.session import mentorship_view
from models.workspace.workspace import Workspace
from ui.framework.commands import CommandId
from ui.framework.jobs import let_jobs_end
from ui.framework.location import Location
from ui.widgets.confirm import ConfirmDialog
from ui.window.main_window import MainWindow

Scene = Callable[[MainWindow], QWidget]
"""Brings something into sight, and returns the window or the dialog it is in."""
UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
"""Eighty letters and no place to break them."""
PEOPLE = f"""name,level,team,e-mail,employee id,hire date,shoe size
Anna Long,SR,Orders,anna@example.org,E900,02/03/2024,44
,SR,Orders,,,
Bob,XX,Orders,bob@example.org,E901,
Cy,SR,Orders,nobody,E902,
{UNBROKEN},JR,{UNBROKEN},long@example.org,E906,
{UNBROKEN},LEAD,Another team,,E1001,
"""


def dialogs(workspace: Workspace, folder: Path) -> dict[str, Scene]:
    """Every dialog over the sample team, and what opens inside of a page."""
    engineer = find_engineer(workspace, "E1001").id
    people = folder / "people.csv"
    people.write_text(PEOPLE, "utf-8")
    by_command = {
        "palette": "palette", "guide": "guide", "shortcuts": "shortcuts", "engineer-new": "new_engineer",
        "import-empty": "import_people", "cycle": "new_cycle", "start-reviews": "start_reviews", "note": "new_note",
        "start-session": "start_session",
    }  # fmt: skip
    return {
        **{name: partial(_command, key) for name, key in by_command.items()},
        "palette-typed": partial(_palette, "jo"),
        "engineer-edit": partial(_edit, engineer),
        "person-data": partial(_person_data, engineer),
        "cycle-focus": _focus_cycle,
        "import-preview": partial(_import, people),
        "mentorship-new": _begin_mentorship,
        "plan-start": partial(_start_plan, engineer),
        "passphrase": _passphrase,
        "backups": _backups,
        "backup-restore": _restore_backup,
        "protect": partial(_protect, "Password"),
        "protect-certificate": partial(_protect, "My own certificate"),
        **{name: partial(_item_dialog, name) for name in ("EditAction", "SplitAction", "AskForHelp")},
        "evidence-form": _evidence,
        **{name: partial(_opinion_dialog, name) for name in ("ask-opinion", "answer-on-paper")},
        "confirm": _confirm,
    }


def process_events() -> None:
    """Let work end and everything find its place."""
    for _ in range(8):
        let_jobs_end()
        QApplication.processEvents()


def show_location(place: Location, window: MainWindow) -> QWidget:
    """Go to a location and return the window."""
    assert window.shell is not None
    window.shell.navigate(place)
    return window


def front_dialog(window: MainWindow) -> QDialog:
    """The dialog that was opened last."""
    process_events()
    return list(over(window))[-1]


def _command(key: str, window: MainWindow) -> QWidget:
    window.commands.action(key).trigger()
    return front_dialog(window)


def _palette(typed: str, window: MainWindow) -> QWidget:
    found = _command("palette", window)
    found.findChildren(QLineEdit)[0].setText(typed)
    return found


def _focus_cycle(window: MainWindow) -> QWidget:
    found = _command("new_cycle", window)
    found.findChildren(QRadioButton)[1].setChecked(True)
    return found


def _edit(engineer: int, window: MainWindow) -> QWidget:
    from models.domain.people import EngineerId
    from ui.pages.engineers.page import edit_engineer

    show_location(Location("engineer", engineer), window)
    edit_engineer(window.controller, EngineerId(engineer), window)
    return front_dialog(window)


def _person_data(engineer: int, window: MainWindow) -> QWidget:
    show_location(Location("engineer", engineer), window)
    window.shell.page().page_commands()[CommandId.PERSON_DATA]()
    return front_dialog(window)


def _import(path: Path, window: MainWindow) -> QWidget:
    show_location(Location("engineers"), window)
    window.shell.page().import_people(path)
    return front_dialog(window)


def _begin_mentorship(window: MainWindow) -> QWidget:
    show_location(Location("mentoring"), window)
    window.shell.page().start_mentorship()
    return front_dialog(window)


def _start_plan(engineer: int, window: MainWindow) -> QWidget:
    from models.domain.people import EngineerId
    from ui.pages.plan.start_dialog import StartPlanDialog

    StartPlanDialog(window.controller, EngineerId(engineer), window).open()
    return front_dialog(window)


def _protect(way: str, window: MainWindow) -> QWidget:
    from ui.pages.reports.protection_box import ProtectionBox, ProtectionDialog

    show_location(Location("reports"), window)
    box = window.findChild(ProtectionBox)
    assert box is not None
    box.click()
    dialog = [item for item in box.findChildren(ProtectionDialog) if item.isVisible()][-1]
    next(item for item in dialog.findChildren(QRadioButton) if item.text() == dialog.tr(way)).setChecked(True)
    process_events()
    return dialog


def _passphrase(window: MainWindow) -> QWidget:
    from ui.pages.passphrase_dialog import PassphraseDialog

    PassphraseDialog("Team", window).open()
    return front_dialog(window)


def _backups(window: MainWindow) -> QWidget:
    """The list of backups, with one of each kind that the sample can have."""
    from models.workspace.backup import backup
    from models.workspace.backup_files import Reason
    from models.workspace.backup_list import backups
    from models.workspace.gradual_copy import salt_of

    assert window.controller is not None
    workspace = window.controller.workspace
    if not backups(workspace.path, salt_of(workspace), workspace.database.passphrase):
        for reason in (Reason.IMPORT, Reason.HOURLY, Reason.ASKED):
            saved = backup(workspace, reason=reason)
        damaged = workspace.path.with_name(f"{workspace.path.stem}-20260101-080000.plumbline-backup")
        damaged.write_bytes(saved.read_bytes()[:8192])
    show_location(Location("backups"), window)
    let_jobs_end()
    process_events()
    return window


def _restore_backup(window: MainWindow) -> QWidget:
    from models.operations.settings import begin_workspace
    from ui.pages.backups import BackupsPage

    _backups(window)
    assert window.controller is not None
    window.controller.do(begin_workspace, user_name="Marta Lindqvist")
    page = window.findChild(BackupsPage)
    assert page is not None
    page.choose_latest()
    page.ask_to_restore()
    let_jobs_end()
    return front_dialog(window)


def _opinion_dialog(name: str, window: MainWindow) -> QWidget:
    from models.domain.reviews import OpinionRole, ReviewId
    from models.exchange.opinion_form import opinion_form
    from models.operations.opinions import ask_opinion
    from models.support.language import language
    from models.views.opinions import competencies_to_ask
    from models.views.review import editor_view
    from ui.pages.opinions.ask_dialog import AskDialog
    from ui.pages.opinions.paper_dialog import PaperDialog

    assert window.controller is not None
    workspace = window.controller.workspace
    review = ReviewId(workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")[0]["id"])
    if name == "ask-opinion":
        AskDialog(window.controller, editor_view(workspace, review), window).open()
        return front_dialog(window)
    asked = workspace.query("SELECT id FROM opinion_request WHERE review_id = :id AND state <> 'withdrawn'", id=review)
    codes = competencies_to_ask(workspace, review, OpinionRole.PEER, UNBROKEN)
    request = (
        asked[0]["id"]
        if asked
        else window.controller.do(
            ask_opinion,
            review=review,
            role=OpinionRole.PEER,
            person_name=workspace.query("SELECT name FROM engineer ORDER BY id DESC LIMIT 1")[0]["name"],
            competencies=codes,
        )
    )
    PaperDialog(window.controller, opinion_form(workspace, request, language()), window).open()
    return front_dialog(window)


def _item_dialog(name: str, window: MainWindow) -> QWidget:
    from models.domain.mentoring import MentorshipId, SessionId
    from ui.pages.mentoring import action_dialogs

    assert window.controller is not None
    rows = window.controller.workspace.query("SELECT mentorship_id, id FROM session ORDER BY id DESC")
    for row in rows:
        view = mentorship_view(window.controller.workspace, MentorshipId(row["mentorship_id"]), date.today())
        if view.open_items:
            getattr(action_dialogs, name)(window.controller, view.open_items[0], SessionId(row["id"]), window).open()
            break
    return front_dialog(window)


def _evidence(window: MainWindow) -> QWidget:
    from ui.pages.review.competency_panel import CompetencyPanel

    assert window.controller is not None
    rows = window.controller.workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id DESC LIMIT 1")
    show_location(Location("review", rows[0]["id"], "COD-1"), window)
    process_events()
    window.shell.page().findChildren(CompetencyPanel)[0].add_evidence()
    return window


def _confirm(window: MainWindow) -> QWidget:
    """The question before a review is marked as shared."""
    from ui.pages.review.questions import Questions

    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT id FROM review ORDER BY id LIMIT 1")
    question = Questions(window).sharing(review_status_view(window.controller.workspace, row["id"]))
    ConfirmDialog(question, window.close, window).open()
    return front_dialog(window)


def over(window: MainWindow) -> Iterator[QDialog]:
    """The dialogs that are open."""
    return (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def dismiss(shown: QWidget) -> None:
    """Close a dialog and discard its input."""
    if isinstance(shown, QDialog):
        shown.reject()
