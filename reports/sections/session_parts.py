"""Parts of a session record: opening, topics, GROW notes, recap, agreed actions."""

from reportlab.platypus import Flowable

from models.snapshots.session_record import SessionSnapshot
from models.support.messages import message
from models.support.times import clock
from models.support.translation import say, translate
from reports import theme
from reports.blocks import Cell, entries, gap, grid, lead_in, prose, section, table, text, together
from reports.formats import NOT_GIVEN, day, minutes
from reports.sections.about_document import identity_lines
from reports.sections.letterhead import letterhead
from reports.sections.plan_work import register
from reports.text import user_text
from reports.theme import Paper

GROW = (
    (message("Goal"), "goal"), (message("Reality"), "reality"), (message("Options"), "options"), (message("Will"), "will"),
)  # fmt: skip
SHARED = message(
    "This record contains what both may read. If something is wrong, ask for it to be corrected and printed again."
)


def opening(session: SessionSnapshot, paper: Paper) -> list[Flowable]:
    """The header band, the two people, and the dates."""
    subtitle = [say("Mentoring session {number}", number=session.number), day(session.held_on)]
    facts = [
        (say("Engineer"), session.engineer_name),
        (say("Mentor"), session.mentor_name),
        (say("Length"), minutes(session.minutes) if session.minutes else NOT_GIVEN),
        (say("Next session"), _next_session(session)),
    ]
    return [
        *letterhead(say("Session record"), session.head, subtitle, say("Shared by both"), paper),
        grid(facts, paper),
    ]


def _next_session(session: SessionSnapshot) -> str:
    if session.next_on is None:
        return say("not agreed yet")
    return f"{day(session.next_on)}, {clock(session.next_at)}" if session.next_at else day(session.next_on)


def topics(session: SessionSnapshot, paper: Paper) -> list[Flowable]:
    """The competencies, challenges and activities the session was about; empty if none was chosen."""
    if not session.topics:
        return []
    rows: list[tuple[Cell, Cell]] = [
        (text(user_text(code), theme.SMALL_SOFT), prose(name, theme.SMALL)) for code, name in session.topics
    ]
    return section(say("Topics"), table(rows, paper.columns(18, None), rules=False, padding=1.5))


def grow(session: SessionSnapshot, paper: Paper) -> list[Flowable]:
    """Goal, reality, options and will, without empty parts."""
    rows: list[tuple[Cell, Cell]] = [
        (text(translate(title), theme.SMALL_STRONG), prose(content, theme.SMALL))
        for title, field in GROW
        if (content := getattr(session, field)).strip()
    ]
    nothing = text(say("Goal, reality, options and will are empty."), theme.SMALL)
    return section(say("The conversation"), entries(rows, paper, label=24) if rows else nothing)


def notes(session: SessionSnapshot, _paper: Paper) -> list[Flowable]:
    """The lines of the shared lane."""
    lines = [paragraph for note in session.notes for paragraph in (*lead_in("–", note), gap(2))]
    return section(say("Shared notes"), *(lines or [text(say("No shared notes."), theme.SMALL)]))


def recap(session: SessionSnapshot, _paper: Paper) -> list[Flowable]:
    """The recap of the session."""
    content = session.recap.strip()
    return section(
        say("Recap"), *(prose(content, theme.SMALL) if content else [text(say("There is no recap."), theme.SMALL)])
    )


def agreed(session: SessionSnapshot, paper: Paper) -> list[Flowable]:
    """The actions agreed in this session, unless `ending` contains them."""
    return _agreed(session, paper) if session.agreed and session.carried else []


def ending(session: SessionSnapshot, paper: Paper) -> list[Flowable]:
    """The last table of actions and the identity of the document, on one page so that the last one is not almost empty."""
    printed = session.head.printed_on
    before = session.carried and section(
        say("Carried over from earlier sessions"), register(session.carried, printed, paper)
    )
    return [
        together(
            *(before or _agreed(session, paper)),
            gap(10),
            text(translate(SHARED), theme.FINE_SOFT),
            gap(4),
            *identity_lines(session.head, session.content_sha256),
        )
    ]


def _agreed(session: SessionSnapshot, paper: Paper) -> list[Flowable]:
    nothing = text(say("No actions have been agreed."), theme.SMALL)
    given = session.agreed
    return section(say("Actions agreed"), register(given, session.head.printed_on, paper) if given else nothing)
