"""Asking for opinions in the window: requests, the hand-over, paper, imported forms, the comparison."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from models.domain.drafts import answer_draft
from models.domain.opinions import Channel, CompetencyAnswer, Consent, OpinionAnswer, RequestId, RequestState
from models.domain.reviews import OpinionRole, ReviewId
from models.operations.opinions import ask_opinion, record_answer
from models.operations.reviews import rate_many
from models.queries.drafts import draft
from models.queries.opinion_requests import request, requests
from models.queries.opinions import opinions
from models.rubric.model import Competency
from models.workspace.workspace import Workspace
from tests.reports.form_filling import filled
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import confirm, fill, find_one, let_jobs_finish, press, question, visible
from tests.ui.test_autosave import unlock
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.pages.opinions.ask_dialog import AskDialog
from ui.pages.opinions.import_dialog import ImportFormsDialog
from ui.pages.opinions.panel import OpinionsPanel
from ui.pages.opinions.paper_dialog import PaperDialog
from ui.pages.review import ReviewPage
from ui.pages.review.others_line import OthersLine
from ui.pages.welcome import WelcomePage
from ui.widgets.controls import choose
from ui.widgets.text import AutosaveTextEdit
from ui.widgets.tick_table import TickTable
from ui.window.hand_over import HandOver
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.long

Blank = Callable[[MainWindow], int]
CODES = ("COD-1", "COD-4")


def workspace_of(window: MainWindow) -> Workspace:
    assert window.controller is not None
    return window.controller.workspace


def panel_of(window: MainWindow, review: int) -> OpinionsPanel:
    page = at(window, ReviewPage, Location("review", review, "opinions"))
    panel = page.findChild(OpinionsPanel)
    assert isinstance(panel, OpinionsPanel)
    return panel


def hand_over(qtbot: QtBot, panel: OpinionsPanel, name: str) -> None:
    """Hand the computer over to a person who was asked."""
    confirm(qtbot, panel, f"Answer on this computer: {name}")


def ask(window: MainWindow, review: int, name: str = "Zoe Adler", role: OpinionRole = OpinionRole.PEER) -> RequestId:
    assert window.controller is not None
    return window.controller.do(ask_opinion, review=ReviewId(review), role=role, person_name=name, competencies=CODES)


def test_a_peer_is_asked_about_the_ticked_competencies(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    panel = panel_of(window, review)
    press(qtbot, panel, "Ask for an opinion")
    dialog = panel.findChild(AskDialog)
    choose(find_one(qtbot, dialog, QComboBox, "Role"), OpinionRole.PEER)
    fill(qtbot, dialog, "Person", "Zoe Adler")
    press(qtbot, dialog, "Ask")
    [asked] = requests(workspace_of(window), ReviewId(review))
    assert (asked.person_name, asked.role, asked.state) == ("Zoe Adler", OpinionRole.PEER, RequestState.ASKED)
    assert 0 < len(asked.competencies) <= 15
    assert find_one(qtbot, panel, QPushButton, "Answer on this computer: Zoe Adler")


def test_ticks_of_the_user_stay_when_the_person_or_the_role_changes(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    panel = panel_of(window, review)
    panel.ask()
    dialog = panel.findChild(AskDialog)
    choose(find_one(qtbot, dialog, QComboBox, "Role"), OpinionRole.PEER)
    assert any(shown.text().startswith("The person reads on the form:\n") for shown in dialog.findChildren(QLabel))
    competencies: TickTable[Competency] = find_one(qtbot, dialog, TickTable, "Competencies")
    competencies.tick_shown(False)
    competencies.tick_keys(("GRO-1",))
    person = find_one(qtbot, dialog, QLineEdit, "Person")
    for name in ("Z", "Zoe Adler"):
        person.setText(name)
        person.editingFinished.emit()
    choose(find_one(qtbot, dialog, QComboBox, "Role"), OpinionRole.TECH_LEAD)
    press(qtbot, dialog, "Ask")
    [asked] = requests(workspace_of(window), ReviewId(review))
    assert (asked.person_name, asked.role, asked.competencies) == ("Zoe Adler", OpinionRole.TECH_LEAD, ("GRO-1",))


def test_the_reviewer_is_refused_as_a_peer_and_the_form_is_kept(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    panel = panel_of(window, blank_review(window))
    press(qtbot, panel, "Ask for an opinion")
    dialog = panel.findChild(AskDialog)
    choose(find_one(qtbot, dialog, QComboBox, "Role"), OpinionRole.PEER)
    fill(qtbot, dialog, "Person", "Marta Lindqvist")
    press(qtbot, dialog, "Ask")
    assert "Marta Lindqvist" in dialog.notice.text()
    assert dialog.isVisible()


def test_the_computer_is_handed_over_only_once_that_is_confirmed(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    ask(window, review)
    panel = panel_of(window, review)
    press(qtbot, panel, "Answer on this computer: Zoe Adler")
    qtbot.keyClick(question(qtbot, panel), Qt.Key.Key_Return)
    assert not isinstance(window.centralWidget(), HandOver)
    assert window.controller is not None
    hand_over(qtbot, panel, "Zoe Adler")
    assert isinstance(window.centralWidget(), HandOver)


def test_another_person_answering_here_sees_nothing_else(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    number = ask(window, review)
    hand_over(qtbot, panel_of(window, review), "Zoe Adler")
    view = window.centralWidget()
    assert isinstance(view, HandOver)
    assert window.shell is not None
    assert not window.shell.isVisible()
    for command in (CommandId.PALETTE, CommandId.UNDO, CommandId.NEW_NOTE, CommandId.PRESS_NOTICE_BUTTON):
        assert not window.commands.action(command).isEnabled()
    window.close()
    assert window.isVisible()
    assert view.notice.text() == "Choose “Finish” or “Stop without saving” first."
    qtbot.mouseClick(find_one(qtbot, view, QRadioButton, "COD-1: 4"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(find_one(qtbot, view, QRadioButton, "COD-4: Not observed"), Qt.MouseButton.LeftButton)
    fill(qtbot, view, "COD-1: Comment", "Explains runtime limits to others.")
    press(qtbot, view, "Finish")
    assert "not chosen how your comments may be shown" in question(qtbot, view).accessibleDescription()
    question(qtbot, view).reject()
    assert window.centralWidget() is view
    confirm(qtbot, view, "Finish")
    assert window.controller is None
    assert window.findChild(WelcomePage).notice.text().startswith("Your answer has been recorded.")
    unlock(window, qtbot)
    assert request(workspace_of(window), number).state is RequestState.ANSWERED
    [answer] = opinions(workspace_of(window), ReviewId(review))
    assert dict(answer.ratings) == {"COD-1": 4}
    assert answer.remarks["COD-1"] == "Explains runtime limits to others."


def test_cancelling_an_answer_records_nothing_and_locks(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    number = ask(window, review)
    hand_over(qtbot, panel_of(window, review), "Zoe Adler")
    view = window.centralWidget()
    assert isinstance(view, HandOver)
    qtbot.mouseClick(find_one(qtbot, view, QRadioButton, "COD-1: 2"), Qt.MouseButton.LeftButton)
    press(qtbot, view, "Stop without saving")
    question(qtbot, view).reject()
    assert window.centralWidget() is view
    confirm(qtbot, view, "Stop without saving")
    assert window.controller is None
    unlock(window, qtbot)
    assert request(workspace_of(window), number).state is RequestState.ASKED
    assert opinions(workspace_of(window), ReviewId(review)) == ()


def test_an_empty_answer_is_refused_with_a_message(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    ask(window, review)
    hand_over(qtbot, panel_of(window, review), "Zoe Adler")
    view = window.centralWidget()
    assert isinstance(view, HandOver)
    press(qtbot, view, "Finish")
    assert window.controller is not None
    assert view.notice.text()
    view.stopped.emit()


def test_an_answer_on_paper_can_be_entered(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    number = ask(window, review)
    panel = panel_of(window, review)
    press(qtbot, panel, "Type in from paper: Zoe Adler")
    dialog = panel.findChild(PaperDialog)
    qtbot.mouseClick(find_one(qtbot, dialog, QRadioButton, "COD-4: 3"), Qt.MouseButton.LeftButton)
    press(qtbot, dialog, "Record answer")
    assert request(workspace_of(window), number).state is RequestState.ANSWERED


def test_a_partial_answer_is_kept_until_recorded_discarded_or_withdrawn(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    number = ask(window, review)
    panel = panel_of(window, review)

    def type_in() -> PaperDialog:
        press(qtbot, panel, "Type in from paper: Zoe Adler")
        [dialog] = [item for item in panel.findChildren(PaperDialog) if item.isVisible()]
        return dialog

    dialog = type_in()
    qtbot.mouseClick(find_one(qtbot, dialog, QRadioButton, "COD-1: 3"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(find_one(qtbot, dialog, QRadioButton, "COD-4: Not observed"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(find_one(qtbot, dialog, QRadioButton, "without my name"), Qt.MouseButton.LeftButton)
    comment = find_one(qtbot, dialog, AutosaveTextEdit, "COD-1: Comment")
    comment.setFocus()
    qtbot.keyClicks(comment, "Explains limits.")
    qtbot.keyClick(comment, Qt.Key.Key_Escape)
    dialog.reject()
    window.lock()
    unlock(window, qtbot)
    panel = panel_of(window, review)
    dialog = type_in()
    assert dialog.unsaved_banner.isVisible()
    press(qtbot, dialog, "Record answer")
    [answer] = opinions(workspace_of(window), ReviewId(review))
    assert (answer.ratings, answer.not_seen, answer.consent) == ({"COD-1": 3}, frozenset({"COD-4"}), Consent.UNNAMED)
    assert answer.remarks["COD-1"] == "Explains limits."
    dialog = type_in()
    assert not dialog.unsaved_banner.isVisible()
    assert "This replaces the answer of Zoe Adler." in [shown.text() for shown in dialog.findChildren(QLabel)]
    qtbot.mouseClick(find_one(qtbot, dialog, QRadioButton, "COD-1: 1"), Qt.MouseButton.LeftButton)
    press(qtbot, dialog, "COD-1: Clear choice")
    dialog.reject()
    assert drafts(window, review, number) is None
    dialog = type_in()
    qtbot.mouseClick(find_one(qtbot, dialog, QRadioButton, "COD-1: 1"), Qt.MouseButton.LeftButton)
    dialog.reject()
    assert drafts(window, review, number) is not None
    press(qtbot, panel, "Withdraw the request to Zoe Adler")
    assert drafts(window, review, number) is None


def drafts(window: MainWindow, review: int, number: RequestId) -> str | None:
    return draft(workspace_of(window), answer_draft(review, number))


def test_an_anchor_selects_its_rating_and_can_be_cleared(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    ask(window, review)
    hand_over(qtbot, panel_of(window, review), "Zoe Adler")
    view = window.centralWidget()
    assert isinstance(view, HandOver)
    choices = [find_one(qtbot, view, QRadioButton, f"COD-1: {rating}") for rating in (1, 2, 3, 4, 5)]
    sentences = [shown for shown in view.findChildren(QLabel) if shown.text() == choices[3].accessibleDescription()]
    qtbot.mouseClick(sentences[0], Qt.MouseButton.LeftButton)
    assert choices[3].isChecked()
    assert len({choice.parentWidget().findChild(QLabel).x() for choice in choices}) == 1
    press(qtbot, view, "COD-1: Clear choice")
    assert not any(choice.isChecked() for choice in choices)
    assert not visible(view, QPushButton, "COD-1: Clear choice")
    press(qtbot, view, "Stop without saving")
    assert window.controller is None


def test_a_second_answer_on_this_computer_lists_what_it_replaces(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    number = ask(window, review)
    answer = OpinionAnswer(competencies={"COD-1": CompetencyAnswer(4)})
    assert window.controller is not None
    window.controller.do(record_answer, request=number, answer=answer, channel=Channel.FORM)
    hand_over(qtbot, panel_of(window, review), "Zoe Adler")
    view = window.centralWidget()
    assert isinstance(view, HandOver)
    assert "This replaces the answer of Zoe Adler." in [shown.text() for shown in view.findChildren(QLabel)]
    view.stopped.emit()


@pytest.mark.other_process
def test_a_form_is_saved_filled_in_and_imported(
    open_window: Open, blank_review: Blank, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    review = blank_review(window)
    number = ask(window, review)
    panel = panel_of(window, review)
    form, other, second = (tmp_path / name for name in ("form.pdf", "other.pdf", "second.pdf"))
    panel.write_form(number, form)
    form.write_bytes(filled(form.read_bytes(), {"rating-COD-1": "5", "consent": "named"}))
    other.write_bytes(b"%PDF-1.7 and nothing else")
    second.write_bytes(filled(form.read_bytes(), {"rating-COD-1": "1"}))
    panel.import_forms([form, other, second])
    dialog = panel.findChild(ImportFormsDialog)
    let_jobs_finish(qtbot)
    press(qtbot, dialog, "Record answers")
    [answer] = opinions(workspace_of(window), ReviewId(review))
    assert dict(answer.ratings) == {"COD-1": 5}
    assert window.controller is not None
    window.controller.undo()
    assert request(workspace_of(window), number).state is RequestState.ASKED


def test_withdrawing_can_be_undone(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    number = ask(window, review)
    panel = panel_of(window, review)
    press(qtbot, panel, "Withdraw the request to Zoe Adler")
    assert request(workspace_of(window), number).state is RequestState.WITHDRAWN
    assert not visible(panel, QPushButton, "Withdraw the request")
    workspace_of(window).undo()
    assert request(workspace_of(window), number).state is RequestState.ASKED


def test_the_comparison_appears_once_both_have_rated(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    ask(window, review, "", OpinionRole.SELF)
    panel = panel_of(window, review)
    press(qtbot, panel, "Type in from paper: Jonas Weber")
    dialog = panel.findChild(PaperDialog)
    qtbot.mouseClick(find_one(qtbot, dialog, QRadioButton, "COD-1: 5"), Qt.MouseButton.LeftButton)
    press(qtbot, dialog, "Record answer")
    assert not visible(panel, QPushButton, "COD-1")
    assert window.controller is not None
    window.controller.do(rate_many, review=ReviewId(review), ratings={"COD-1": 4})
    assert "One step apart" in [shown.text() for shown in panel.findChildren(QLabel)]
    assert find_one(qtbot, panel, QPushButton, "COD-1")
    window.controller.do(rate_many, review=ReviewId(review), ratings={"COD-1": 3})
    assert "Two or more steps apart" in [shown.text() for shown in panel.findChildren(QLabel)]
    press(qtbot, panel, "COD-1")
    assert window.shell is not None
    assert window.shell.location.anchor == "COD-1"
    line = window.shell.page().findChild(OthersLine)
    assert line.isVisible()
    assert line.text() == "Self 5 · you 3"
    window.shell.navigate(Location("review", review, "COD-4"))
    assert not line.isVisible()


def test_open_requests_are_listed_on_home(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    ask(window, review, "Zoe Adler")
    assert window.shell is not None
    window.shell.navigate(Location("home"))
    press(qtbot, window.shell.page(), "Zoe Adler")
    assert window.shell.location == Location("review", review, "opinions")
