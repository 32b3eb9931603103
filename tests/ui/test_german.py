"""German window: messages of the models in German."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from models.domain.mentoring import Lane, MentorshipId, SessionId
from models.domain.reviews import ReviewId
from models.operations.mentoring import end_mentorship
from models.operations.review_status import submit
from models.operations.reviews import rate
from models.operations.sessions import add_line
from tests.ui.conftest import Open
from tests.ui.labels import words_in
from tests.ui.selectors import find_one
from tools.scenes import pages
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.pages.engineers.import_dialog import ImportDialog
from ui.widgets.table import Table
from ui.widgets.tick_table import TickTable
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("german")

Blank = Callable[[MainWindow], int]


def opened(open_window: Open, start: Blank) -> tuple[MainWindow, int]:
    """The window on a review in which one competency is rated and nothing evidenced."""
    window = open_window()
    review = start(window)
    assert window.controller is not None
    window.controller.do(rate, review=ReviewId(review), competency="COD-4", value=5)
    return window, review


def texts_after_navigating(window: MainWindow, place: Location) -> set[str]:
    assert window.shell is not None
    window.shell.navigate(place)
    QApplication.processEvents()
    return words_in(window.shell)


def test_a_refusal_lists_missing_content_in_german(open_window: Open, blank_review: Blank) -> None:
    window, review = opened(open_window, blank_review)
    assert window.controller is not None
    assert window.shell is not None
    session = window.controller
    assert not session.try_run(lambda: session.do(submit, review=ReviewId(review)))
    reported = window.shell.notice.text()
    assert reported.startswith("Diese Beurteilung kann noch nicht eingereicht werden:")
    assert "COD-4: Code-Review ist mit 5 bewertet." in reported, reported


def test_dates_in_a_refusal_use_the_german_format(open_window: Open) -> None:
    window = open_window()
    session = window.controller
    assert session is not None
    assert window.shell is not None
    [row] = session.workspace.query("SELECT id FROM mentorship ORDER BY id LIMIT 1")
    early = date(2000, 1, 1)
    session.try_run(lambda: session.do(end_mentorship, mentorship=MentorshipId(row["id"]), ends_on=early))
    reported = window.shell.notice.text()
    assert re.fullmatch(
        r"Das Mentoring hat am \d+\. \w+\.? \d{4} begonnen\. Es kann nicht vor diesem Tag enden\.", reported
    ), reported


def test_missing_content_and_the_score_are_explained_in_german(open_window: Open, blank_review: Blank) -> None:
    window, review = opened(open_window, blank_review)
    missing = texts_after_navigating(window, Location("review", review, "status"))
    assert "Die Zusammenfassung ist leer." in missing
    assert "Serverlogik & Anfrageverarbeitung ist eine Kernkompetenz und noch nicht bewertet." in missing
    why = texts_after_navigating(window, Location("review", review, "why"))
    assert any(words.startswith("1 von 48 Kompetenzen sind bewertet") for words in why), why
    assert any("legt „Zu wenig Belege“ nahe" in words for words in why)
    assert any("Beleg aus dem Zeitraum" in words and ": COD-4." in words for words in why), why


def test_numbers_have_a_decimal_comma(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT id FROM review ORDER BY id LIMIT 1")
    why = texts_after_navigating(window, Location("review", row["id"], "why"))
    assert any(re.search(r"Der Wert ist \d,\d\d, erwartet wird \d,\d\d\.", words) for words in why), why


@pytest.mark.long
def test_hints_on_typed_words_are_german(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window, review = opened(open_window, blank_review)
    texts_after_navigating(window, Location("review", review, "COD-4"))
    find_one(qtbot, window, QPlainTextEdit, "Kommentar").setPlainText("She is nice.")
    qtbot.waitUntil(lambda: any("Das beschreibt die Person." in words for words in words_in(window)))


def test_undo_names_the_step_that_it_reverts(open_window: Open, blank_review: Blank) -> None:
    window, _ = opened(open_window, blank_review)
    session = window.controller
    assert session is not None
    assert window.shell is not None
    undo = window.commands.action(CommandId.UNDO)
    assert undo.text() == "Rückgängig: Bewertung von Code-Review"
    [row] = session.workspace.query("SELECT id FROM session ORDER BY id LIMIT 1")
    session.do(add_line, session=SessionId(row["id"]), lane=Lane.SHARED, text="private")
    assert undo.text() == "Rückgängig: Eine gemeinsame Zeile schreiben"
    undo.trigger()
    assert window.shell.notice.text() == "Rückgängig gemacht: Eine gemeinsame Zeile schreiben"
    assert window.commands.action(CommandId.REDO).text() == "Wiederholen: Eine gemeinsame Zeile schreiben"


def test_every_rejected_row_has_a_german_reason(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    file = tmp_path / "people.csv"
    file.write_text("name,level,id\nA,XX,\nB,SR,E1001\n,SR,\n", "utf-8")
    dialog = ImportDialog(window.controller, window)
    qtbot.addWidget(dialog)
    dialog.read(file)
    dialog.show()
    rows = find_one(qtbot, dialog, Table, "Abgewiesen").model()
    assert [rows.index(row, 2).data() for row in range(rows.rowCount())] == [
        "Die Stufe „XX“ gibt es nicht. Es gibt Junior (JR), Intermediate (MID), Senior (SR) und Lead (LEAD).",
        "Geben Sie einen Namen ein.",
    ]
    offered = find_one(qtbot, dialog, TickTable, "Vorhanden").model()
    assert offered.index(0, 1).data() == "Eine Aktualisierung würde ändern: Name von Jonas Weber zu B."
    file.write_text("who,team\nA,B\n", "utf-8")
    dialog.read(file)
    start = "people.csv hat keine Spalte „name“."
    qtbot.waitUntil(lambda: any(part.text().startswith(start) for part in dialog.findChildren(QLabel)))


def test_the_preflight_is_german(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window, review = opened(open_window, blank_review)
    texts_after_navigating(window, Location("reports", review))
    qtbot.waitUntil(lambda: any("DRAFT" in words for words in words_in(window)))
    listed = words_in(window)
    assert "Diese Beurteilung ist ein Entwurf. Jede Seite trägt den Vermerk DRAFT." in listed
    assert "1 Bewertung mit erwarteten Bewertungen, 0 Kommentare, 0 Belege vollständig." in listed


@pytest.mark.long
def test_no_column_is_narrower_than_its_title(open_window: Open) -> None:
    window = open_window()
    assert window.shell is not None
    assert window.controller is not None
    for place in pages(window.controller.workspace).values():
        texts_after_navigating(window, place)
        for header in (table.horizontalHeader() for table in window.findChildren(QTableView) if table.isVisible()):
            narrow = [at for at in range(header.count()) if header.sectionSize(at) < header.sectionSizeHint(at)]
            assert narrow == [], place
