"""The evidence rule on the review page, while competencies are rated."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from models.domain.evidence import Observation
from models.domain.evidence_rule import EVIDENCE_RULE, EvidenceNeed
from models.domain.reviews import ReviewId
from models.operations.evidence import add_evidence
from models.operations.reviews import rate_many
from models.rubric.load import shipped_rubric
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, evidence, field, press, shown
from tests.ui.layout_checks import faults
from tests.ui.selectors import find_one
from ui.pages.review import ReviewPage
from ui.pages.review.competency_ticks import CompetencyTicks
from ui.pages.review.evidence_form import EvidenceForm
from ui.pages.review.outline import Outline
from ui.window.main_window import MainWindow


def add(window: MainWindow, review: int, on: date, *codes: str) -> None:
    assert window.controller is not None
    seen = Observation(happened_on=on, behaviour="Named the race before it merged.", competencies=codes)
    window.controller.do(add_evidence, review=ReviewId(review), observation=seen)


def outline_text(page: ReviewPage, code: str) -> str:
    items = page.findChild(Outline).items
    return str(items.data(items.index(items.row_of(code)), Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.long
def test_the_rule_is_explained_before_rating_and_counted_afterwards(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    assert EVIDENCE_RULE in shown(page)
    press(qtbot, page, Qt.Key.Key_4, Qt.Key.Key_Up)
    assert "The rated competency still needs evidence or a comment." in shown(page)
    assert EVIDENCE_RULE not in shown(page)
    add(window, review, date(2026, 7, 3), "COD-4")
    assert "1 competency is rated, with all the evidence it needs." in shown(page)
    page.show_anchor("status")
    qtbot.waitUntil(lambda: EVIDENCE_RULE in shown(page))


def test_missing_evidence_is_shown_beside_the_rating(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    assert "Needs" not in outline_text(page, "COD-4")
    press(qtbot, page, Qt.Key.Key_5, Qt.Key.Key_Up)
    assert EvidenceNeed.TWO_MONTHS.label in shown(page)
    assert outline_text(page, "COD-4").endswith(EvidenceNeed.TWO_MONTHS.label)
    add(window, review, date(2026, 7, 3), "COD-4")
    assert EvidenceNeed.SECOND_MONTH.label in shown(page)
    add(window, review, date(2026, 8, 3), "COD-4")
    assert EvidenceNeed.SECOND_MONTH.label not in shown(page)
    assert "Needs" not in outline_text(page, "COD-4")


def test_a_comment_meets_the_need_of_an_expected_rating_that_is_not_core(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    other = next(item for item in shipped_rubric().competencies if not item.core and item.expected["SR"] == 3)
    page = at_review(window, blank_review(window), other.code)
    press(qtbot, page, Qt.Key.Key_3, Qt.Key.Key_Up)
    assert EvidenceNeed.COMMENT_OR_EVIDENCE.label in shown(page)
    press(qtbot, page, Qt.Key.Key_C)
    qtbot.keyClicks(field(page, "Comment"), "Two alerts removed that nobody acted on.")
    press(qtbot, page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: EvidenceNeed.COMMENT_OR_EVIDENCE.label not in shown(page))


@pytest.mark.long
def test_evidence_that_is_too_broad_or_outside_the_period_is_flagged(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.controller is not None
    review = blank_review(window)
    codes = [item.code for item in shipped_rubric().competencies][:8]
    window.controller.do(rate_many, review=ReviewId(review), ratings=dict.fromkeys(codes, 3))
    page = at_review(window, review, codes[7])
    add(window, review, date(2026, 7, 3), *codes)
    qtbot.waitUntil(lambda: "Linked to 8 competencies." in shown(page))
    assert f"first five in the rubric’s order: {', '.join(codes[:5])}." in shown(page)
    assert EvidenceNeed.EVIDENCE.label in shown(page)
    assert "Needs" not in outline_text(page, codes[0])
    add(window, review, date(2026, 6, 30), codes[7])
    qtbot.waitUntil(lambda: "Outside the review period. It does not count." in shown(page))
    assert EvidenceNeed.EVIDENCE.label in shown(page)


@pytest.mark.long
def test_the_flag_shows_while_the_evidence_is_edited(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    codes = [item.code for item in shipped_rubric().competencies][:6]
    page = at_review(window, review, codes[0])
    add(window, review, date(2026, 7, 3), *codes)
    qtbot.mouseClick(find_one(qtbot, page, QToolButton, "Edit this evidence"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Linked to 6 competencies." in shown(page.findChild(EvidenceForm)))
    page.findChild(CompetencyTicks).chosen.emit(list(codes[:5]))
    qtbot.waitUntil(lambda: "Linked to" not in shown(page.findChild(EvidenceForm)))
    assert evidence(window, review)[0].competencies == tuple(sorted(codes[:5]))


@pytest.mark.parametrize("size", [(1360, 880), (1024, 700), (760, 600)])
def test_the_rule_and_the_missing_evidence_are_not_cut(
    open_window: Open, blank_review: Blank, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = open_window()
    window.resize(*size)
    page = at_review(window, blank_review(window))
    qtbot.waitUntil(lambda: EVIDENCE_RULE in shown(page))
    qtbot.waitUntil(lambda: not faults(page))
    press(qtbot, page, Qt.Key.Key_5, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: EvidenceNeed.TWO_MONTHS.label in shown(page) and not faults(page))
