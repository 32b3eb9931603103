"""Evidence form and cards: order of fields, full text, and hints."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from models.domain.reviews import ReviewId
from models.operations.reviews import rate_many
from models.queries import reviews
from models.views.review import editor_view
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, evidence, field, press, shown, stored
from tests.ui.selectors import find_one, type_over, visible
from tests.ui.selectors import press as press_button
from ui.language.format import day
from ui.pages.review import ReviewPage
from ui.pages.review.competency_panel import CompetencyPanel
from ui.pages.review.competency_ticks import CompetencyTicks
from ui.pages.review.evidence_form import EvidenceForm
from ui.pages.review.hint_list import HintList
from ui.pages.review.outline import Outline
from ui.widgets.bubble import Bubble
from ui.widgets.controls import DateField
from ui.widgets.text import AutosaveTextEdit

DETAILS = "Show: Situation, impact and source"


def test_evidence_is_autosaved(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_E)
    assert field(page, "What they did").hasFocus()
    qtbot.keyClicks(field(page, "What they did"), "Named the race before it merged.")
    press(qtbot, page, Qt.Key.Key_Tab)
    assert find_one(qtbot, page, DateField, "Date").hasFocus()
    press_button(qtbot, page, DETAILS)
    texts = {"Situation": "On 4 May.", "Impact": "No rollback."}
    press(qtbot, page, Qt.Key.Key_Tab)
    for name, words in texts.items():  # Tab leads on in this order
        assert field(page, name).hasFocus()
        qtbot.keyClicks(field(page, name), words)
        press(qtbot, page, Qt.Key.Key_Tab)
    [piece] = evidence(window, review)
    assert (piece.situation, piece.impact) == tuple(texts.values())
    assert piece.behaviour == "Named the race before it merged."
    assert piece.competencies == ("COD-4",)


@pytest.mark.parametrize("size", [(1360, 880), (1024, 700)])
def test_new_evidence_is_completely_visible_and_closed_by_keyboard(
    open_window: Open, blank_review: Blank, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = open_window()
    window.resize(*size)
    page = at_review(window, blank_review(window))
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ):
        press(qtbot, page, Qt.Key.Key_E)
        qtbot.waitUntil(lambda: is_seen(page))
        assert field(page, "What they did").hasFocus()
        qtbot.keyClick(window.focusWidget(), key, modifier)
        qtbot.waitUntil(lambda: not visible(page, AutosaveTextEdit, "What they did"))
        assert find_one(qtbot, page, QPushButton, "Add evidence").hasFocus()


def is_seen(page: ReviewPage) -> bool:
    """Whether nothing of the open form is cut off above or below."""
    [form] = [item for item in page.findChildren(EvidenceForm) if item.isVisible()]
    view = page.findChild(CompetencyPanel).viewport()
    top = form.mapTo(view, QPoint(0, 0)).y()
    return top >= 0 and top + form.height() <= view.height()


@pytest.mark.long
def test_evidence_without_a_behaviour_is_not_stored_yet(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_E)
    press_button(qtbot, page, DETAILS)
    qtbot.keyClicks(field(page, "Situation"), "On 4 May.")
    qtbot.keyClicks(field(page, "Impact"), "No rollback.")
    page.findChild(Outline).step(1)
    assert evidence(window, review) == ()
    window.close()
    window = open_window()
    page = at_review(window, review)
    assert "to make it count." in shown(page)
    press(qtbot, page, Qt.Key.Key_E)
    assert field(page, "Situation").toPlainText() == "On 4 May."
    qtbot.keyClicks(field(page, "What they did"), "Named the race.")
    press(qtbot, page, Qt.Key.Key_Escape, Qt.Key.Key_E)
    [piece] = evidence(window, review)
    assert (piece.situation, piece.behaviour, piece.impact) == ("On 4 May.", "Named the race.", "No rollback.")
    press_button(qtbot, page, DETAILS)
    assert field(page, "Situation").toPlainText() == ""


@pytest.mark.long
def test_a_date_outside_the_period_is_flagged_and_a_future_one_refused(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_E)
    qtbot.keyClicks(field(page, "What they did"), "Named the race.")
    day = find_one(qtbot, page, DateField, "Date")
    assert "does not count" not in shown(page)
    window.controller.flush()
    before = day.value()
    day.setFocus()
    type_over(qtbot, day, (date.today() + timedelta(days=400)).isoformat())
    assert day.accessibleDescription().startswith("The date must not be later than")
    press_button(qtbot, page, "Done")
    assert day.isVisible()
    assert evidence(window, review)[0].happened_on == before
    type_over(qtbot, day, "1.1.2020")
    assert "Outside 1 Jul 2026 – 31 Dec 2026. It does not count for this review." in shown(page)
    press_button(qtbot, page, "Done")
    qtbot.waitUntil(lambda: "Outside the review period. It does not count." in shown(page))


def test_the_evidence_card_shows_strength_and_effect(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    press(qtbot, page, Qt.Key.Key_E)
    qtbot.keyClicks(field(page, "What they did"), "Named the race.")
    press_button(qtbot, page, DETAILS)
    for name, words in (("Strength of evidence", "measured or linked"), ("Impact on", "Stability under load")):
        find_one(qtbot, page, QComboBox, name).setCurrentText(words)
    press(qtbot, page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "measured or linked" in shown(page))
    assert "Impact on Stability under load" in shown(page)


@pytest.mark.parametrize("name", ["Comment", "Situation", "What they did", "Impact", "Plan to observe it"])
def test_every_field_of_a_competency_has_hints_with_the_legal_one_first(
    open_window: Open, blank_review: Blank, qtbot: QtBot, name: str
) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    press(qtbot, page, Qt.Key.Key_0, Qt.Key.Key_Up, Qt.Key.Key_E)
    press_button(qtbot, page, DETAILS)
    text = "She had a great year. He is abrasive, she is nice and always late. She was back from maternity leave."
    field(page, name).setPlainText(text)
    lines = find_one(qtbot, page, HintList, "Hints").accessibleDescription().splitlines()
    assert lines[0].startswith("“maternity leave”: Pregnancy")
    assert lines[1].startswith("“abrasive”, “nice”: This describes the person.")


def test_points_and_the_reason_have_hints(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_review(window, blank_review(window), "summary")
    press_button(qtbot, page, "Add a growth point")
    find_one(qtbot, page, QComboBox, "Conclusion").setCurrentIndex(1)
    for name in ("What they did", "Next step", "Reason"):
        field(page, name).setPlainText("She is abrasive.")
    qtbot.waitUntil(lambda: len(visible(page, HintList, "Hints")) == 3)


def test_a_piece_of_evidence_may_have_several_competencies(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_E)
    qtbot.keyClicks(field(page, "What they did"), "Paired on the review of the importer.")
    ticks = page.findChild(CompetencyTicks)
    press(qtbot, page, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert ticks.list.hasFocus()
    qtbot.keyClicks(ticks.list, "l")
    qtbot.keyClicks(ticks.search, "ea-1")
    assert ticks.search.text() == "lea-1"
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.keyClicks(ticks.search, "conflict")
    press(qtbot, page, Qt.Key.Key_Return)
    assert [label.text() for label in ticks.findChildren(QLabel)][-1] == "3 ticked"
    assert sorted(evidence(window, review)[0].competencies) == ["COD-4", "COM-5", "LEA-1"]
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Space)  # from the search to the last tick
    assert sorted(evidence(window, review)[0].competencies) == ["COD-4", "LEA-1"]


@pytest.mark.long
def test_shift_and_arrow_tick_the_next_competency_and_keep_the_current(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_E)
    qtbot.keyClicks(field(page, "What they did"), "Paired on the review of the importer.")
    ticks = page.findChild(CompetencyTicks)
    press(qtbot, page, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    for _ in range(2):  # past the heading of the next area
        qtbot.keyClick(ticks.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert sorted(evidence(window, review)[0].competencies) == ["COD-4", "COD-5", "DAT-1"]
    press(qtbot, page, Qt.Key.Key_4)
    assert stored(window, review) == {}  # it searched
    press(qtbot, page, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not visible(page, AutosaveTextEdit, "What they did"))
    assert sorted(evidence(window, review)[0].competencies) == ["COD-4", "COD-5", "DAT-1"]
    find_one(qtbot, page, QToolButton, "Edit this evidence").click()
    assert page.findChild(CompetencyTicks).codes() == ["COD-4", "COD-5", "DAT-1"]


@pytest.mark.long
def test_next_evidence_goes_to_the_next_competency_that_needs_it(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    ratings = {"COD-1": 4, "COD-4": 4, "COD-5": 4, "DAT-1": 4}
    window.controller.do(rate_many, review=ReviewId(review), ratings=ratings)
    press(qtbot, page, Qt.Key.Key_E)
    qtbot.keyClicks(field(page, "What they did"), "Named the race.")
    press(qtbot, page, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    ticks = page.findChild(CompetencyTicks)
    qtbot.keyClick(ticks.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(ticks.list, Qt.Key.Key_Return, both)
    assert page.location.anchor != "COD-5"
    qtbot.waitUntil(lambda: bool(visible(page, AutosaveTextEdit, "What they did")))
    assert field(page, "What they did").hasFocus()
    needing = editor_view(window.controller.workspace, ReviewId(review)).next_missing("COD-4")
    assert page.location.anchor == needing


def test_continuing_with_an_invalid_date_reports_that_it_is_not_stored(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_E)
    qtbot.keyClicks(field(page, "What they did"), "Wrote the runbook.")
    type_over(qtbot, find_one(qtbot, page, DateField, "Date"), "rubbish")
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    press_button(qtbot, page, "Next")
    [piece] = evidence(window, review)
    assert window.shell is not None
    qtbot.waitUntil(lambda: "“rubbish” is not a date and was not saved." in window.shell.notice.text())
    assert day(piece.happened_on) in window.shell.notice.text()
    qtbot.waitUntil(lambda: not visible(window, Bubble, ""))


def test_hints_ignore_the_names_of_the_review(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    assert window.controller is not None
    name = reviews.review(window.controller.workspace, ReviewId(review)).engineer_name
    field(page, "Comment").setPlainText(f"{name} should be more confident.")
    lines = find_one(qtbot, page, HintList, "Hints").accessibleDescription().splitlines()
    assert [line.split(":")[0] for line in lines] == ["“confident”"]


@pytest.mark.long
def test_the_window_lists_the_checked_languages(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    field(page, "Comment").setPlainText("Elle est très gentille avec les clients.")
    hints = find_one(qtbot, page, HintList, "Hints")
    assert hints.accessibleDescription() == (
        "Not checked: text in another language. Checked languages: English, German."
    )
    field(page, "Comment").setPlainText("Sie war im Frühjahr oft krank.")
    qtbot.waitUntil(lambda: hints.accessibleDescription().startswith("“oft krank”: Health is private"))
