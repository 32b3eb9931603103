"""Scenes of the window: start-up, pages and dialogs, for pictures and layout tests."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from models.domain.people import EngineerDetails
from models.library.role_sections import SectionKey
from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer, edit_engineer
from models.operations.reviews import start_review
from models.queries.cycles import find_cycle
from models.queries.engineers import find_engineer
from models.queries.reviews import find_review
from models.rubric.load import shipped_rubric
from models.views.review_status import review_status_view
from models.views.session import mentorship_view
from models.workspace.workspace import Workspace
from ui.widgets.confirm import ConfirmDialog
from ui.window.jobs import let_jobs_end
from ui.window.location import Location
from ui.window.main_window import MainWindow

Scene = Callable[[MainWindow], QWidget]
"""Brings something into sight, and returns the window or the dialog it is in."""

KEY = "x'" + "5a" * 32 + "'"
"""SQLCipher takes text of this shape as the key itself, which spares the slow derivation."""
UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
"""Eighty letters and no place to break them."""
WORDY = "Maximiliane von und zu Hohenlohe-Öhringen"
PEOPLE = f"""name,level,team,e-mail,employee id,hire date,shoe size
Anna Long,SR,Orders,anna@example.org,E900,02/03/2024,44
,SR,Orders,,,
Bob,XX,Orders,bob@example.org,E901,
Cy,SR,Orders,nobody,E902,
{UNBROKEN},JR,{UNBROKEN},long@example.org,E906,
{UNBROKEN},LEAD,Another team,,E1001,
"""


def startup(folder: Path, workspace: Path) -> dict[str, Scene]:
    """The window while nothing is open, with a workspace that can be asked for."""
    return {
        "welcome": _welcome,
        "welcome-new": partial(_new, ""),
        "welcome-new-weak": partial(_new, "team2024"),
        "welcome-recovery": partial(_recovery, folder / "Team.plumbline"),
        "welcome-ask": partial(_ask, workspace, ""),
        "welcome-wrong": partial(
            _ask, workspace, "The passphrase is wrong, or the file is not a workspace of Plumbline."
        ),
    }


def empty(workspace: Workspace) -> dict[str, Scene]:
    """A workspace nobody is in yet."""
    pages = ("home", "engineers", "reviews", "journal", "mentoring", "reports")
    sights = {f"empty-{key}": partial(_go, Location(key)) for key in pages}
    sights["empty-actions"] = partial(_go, Location("mentoring", 0, "actions"))
    for tab in ("batch", "record", "verify"):
        sights[f"empty-{tab}"] = partial(_go, Location("reports", 0, tab))
    return sights  # type: ignore[return-value]


def minimal(workspace: Workspace) -> dict[str, Scene]:
    """A workspace somebody is in, but no cycle."""
    engineer = find_engineer(workspace, "E1").id
    sights = {f"begun-{key}": partial(_go, Location(key)) for key in ("home", "reviews")}
    for tab in ("overview", "reviews", "notes", "sessions", "plan", "facts"):
        sights[f"begun-profile-{tab}"] = partial(_go, Location("engineer", engineer, tab))
    return sights  # type: ignore[return-value]


def pages(workspace: Workspace) -> dict[str, Location]:
    """Every page of the sample team, at the spots that look different."""
    engineer = find_engineer(workspace, "E1001").id
    review = find_review(workspace, engineer, find_cycle(workspace, "2026-H1").id).id
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
        "settings": Location("settings"),
    }


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
        "import-preview": partial(_import, people),
        "mentorship-new": _begin_mentorship,
        "plan-start": partial(_start_plan, engineer),
        "passphrase": _passphrase,
        **{name: partial(_item_dialog, name) for name in ("EditAction", "SplitAction", "AskForHelp")},
        "evidence-form": _evidence,
        **{name: partial(_opinion_dialog, name) for name in ("ask-opinion", "answer-on-paper")},
        "confirm": _confirm,
    }


def scenes(workspace: Workspace, folder: Path) -> dict[str, Scene]:
    """All of the sample team."""
    return {name: partial(_go, place) for name, place in pages(workspace).items()} | dialogs(workspace, folder)


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


def over(window: MainWindow) -> Iterator[QDialog]:
    """The dialogs that are open."""
    return (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def dismiss(shown: QWidget) -> None:
    """Close a dialog that was looked at; what was typed into it is not wanted."""
    if isinstance(shown, QDialog):
        shown.reject()


def process_events() -> None:
    """Let work end and everything find its place."""
    for _ in range(8):
        let_jobs_end()
        QApplication.processEvents()


def _go(place: Location, window: MainWindow) -> QWidget:
    assert window.shell is not None
    window.shell.navigate(place)
    return window


def _front(window: MainWindow) -> QDialog:
    process_events()
    return list(over(window))[-1]


def _command(key: str, window: MainWindow) -> QWidget:
    window.commands.action(key).trigger()
    return _front(window)


def _palette(typed: str, window: MainWindow) -> QWidget:
    found = _command("palette", window)
    found.findChildren(QLineEdit)[0].setText(typed)
    return found


def _welcome(window: MainWindow) -> QWidget:
    from ui.pages.welcome import WelcomePage

    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    page.show_start()
    return window


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


def _ask(path: Path, wrong: str, window: MainWindow) -> QWidget:
    page = window.centralWidget()
    page.ask_for(path)
    if wrong:
        page.notice.show_message(wrong)
    return window


def _edit(engineer: int, window: MainWindow) -> QWidget:
    from models.domain.people import EngineerId
    from ui.pages.engineers.page import edit_engineer

    _go(Location("engineer", engineer), window)
    edit_engineer(window.controller, EngineerId(engineer), window)
    return _front(window)


def _import(path: Path, window: MainWindow) -> QWidget:
    _go(Location("engineers"), window)
    window.shell.page().import_people(path)
    return _front(window)


def _begin_mentorship(window: MainWindow) -> QWidget:
    _go(Location("mentoring"), window)
    window.shell.page().start_mentorship()
    return _front(window)


def _start_plan(engineer: int, window: MainWindow) -> QWidget:
    from models.domain.people import EngineerId
    from ui.pages.plan.start_dialog import StartPlanDialog

    StartPlanDialog(window.controller, EngineerId(engineer), window).open()
    return _front(window)


def _passphrase(window: MainWindow) -> QWidget:
    from ui.pages.settings import PassphraseDialog

    PassphraseDialog("Team", window).open()
    return _front(window)


def _opinion_dialog(name: str, window: MainWindow) -> QWidget:
    from models.domain.reviews import OpinionRole, ReviewId
    from models.exchange.opinion_form import opinion_form
    from models.operations.opinions import ask_opinion
    from models.views.opinions import competencies_to_ask
    from models.views.review import editor_view
    from ui.pages.opinions.ask_dialog import AskDialog
    from ui.pages.opinions.paper_dialog import PaperDialog

    assert window.controller is not None
    workspace = window.controller.workspace
    review = ReviewId(workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")[0]["id"])
    if name == "ask-opinion":
        AskDialog(window.controller, editor_view(workspace, review), window).open()
        return _front(window)
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
    PaperDialog(window.controller, opinion_form(workspace, request), window).open()
    return _front(window)


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
    return _front(window)


def _evidence(window: MainWindow) -> QWidget:
    from ui.pages.review.competency_panel import CompetencyPanel

    assert window.controller is not None
    rows = window.controller.workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id DESC LIMIT 1")
    _go(Location("review", rows[0]["id"], "COD-1"), window)
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
    return _front(window)
