"""The main path in a process of its own: which sockets it opens, and whether it loads Qt's network library.

Run in a folder with `people.csv` and `passphrase`; the answer is in `found.json`. The program is imported after the hook.
"""

import json
import sys
from datetime import date, timedelta
from pathlib import Path

FILE = Path("team.plumbline")
EVENTS: list[str] = []


def record_event(event: str, _arguments: tuple[object, ...]) -> None:
    """Hook of the interpreter, called before Python's own code creates, connects or resolves anything."""
    if event.startswith("socket."):
        EVENTS.append(event)


def open_sockets() -> set[str]:
    """The sockets of this process, also those of libraries in C; empty on systems without /proc."""
    names = set()
    for handle in Path("/proc/self/fd").glob("*"):
        if handle.is_symlink():  # not the one of the search itself
            names.add(str(handle.readlink()))
    return {name for name in names if name.startswith("socket:")}


def network_libraries() -> list[str]:
    """The mapped parts of Qt's network library; empty on systems without /proc."""
    maps = Path("/proc/self/maps")
    lines = maps.read_text(encoding="utf-8").splitlines() if maps.exists() else []
    return [line.split()[-1] for line in lines if "Qt6Network" in line]


def run(*arguments: object) -> int:
    """Run one command; its exit code."""
    from main import main
    from models.workspace import raw_keys

    raw_keys.allow()
    try:
        main([*map(str, arguments), "--passphrase-file", "passphrase"])
    except SystemExit as left:
        return int(left.code or 0)


def use_window() -> set[str]:
    """Write a review and a session in the window, open its pages, and write the calendar file; the sockets then."""
    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "settings")

    from models.workspace.workspace import Workspace
    from ui.framework.location import Location
    from ui.framework.preferences import Preferences
    from ui.pages.mentoring.calendar_export import write_calendar
    from ui.window.app import make_application
    from ui.window.main_window import MainWindow

    application = make_application(["test"])
    window = MainWindow(Preferences())
    window.open_workspace(Workspace.open(FILE, Path("passphrase").read_text(encoding="utf-8")))
    window.show()
    review, session = write_review_and_session(window)
    for place in (Location("review", review), Location("session", session), Location("reports")):
        window.shell.navigate(place)
        application.processEvents()
    write_calendar(window.controller, None, Path("dates.ics"))
    sockets = open_sockets()
    window.close()
    application.processEvents()
    return sockets


def write_review_and_session(window) -> tuple[int, int]:
    """A review with one rating, and a session with a date for the next one."""
    from models.operations.cycles import create_cycle
    from models.operations.mentoring import Agreement, start_mentorship
    from models.operations.reviews import rate, start_review
    from models.operations.sessions import agree_next_session, start_session
    from models.rubric.load import shipped_rubric

    do, today, rubric = window.controller.do, date.today(), shipped_rubric()
    cycle = do(create_cycle, name="H1", starts_on=today - timedelta(180), ends_on=today, rubric=rubric)
    review = do(start_review, engineer=1, cycle=cycle, reviewer_name="Marta Lindqvist")
    do(rate, review=review, competency=next(iter(rubric.competencies)).code, value=3)
    mentorship = do(start_mentorship, engineer=1, agreement=Agreement(mentor_name="Nadia Rossi", starts_on=today))
    session = do(start_session, mentorship=mentorship, held_on=today)
    do(agree_next_session, session=session, next_on=today + timedelta(14))
    return review, session


def follow() -> dict[str, object]:
    """Create, import people, review, export, verify, calendar."""
    before = open_sockets()  # what this process was started with
    codes = [run("init", FILE), run("people", "import", FILE, "people.csv")]
    sockets = use_window()
    review = ("--engineer", "E1", "--cycle", "H1", "--edition", "engineer")
    codes.append(run("export", "review", FILE, *review, "--out", "review.pdf"))
    codes.append(run("verify", "review.pdf", "--workspace", FILE))
    return {"codes": codes, "sockets": sorted((sockets | open_sockets()) - before)} | seen()


def seen() -> dict[str, object]:
    """What the hook and the search have found up to now."""
    return {"events": list(EVENTS), "libraries": network_libraries()}


def control() -> dict[str, object]:
    """The same after a socket was opened and the library loaded on purpose: finding nothing must mean something."""
    import socket

    import PySide6.QtNetwork  # noqa: F401

    socket.socket().close()
    return seen()


if __name__ == "__main__":
    sys.addaudithook(record_event)
    Path("found.json").write_text(json.dumps([follow(), control()]), encoding="utf-8")
