"""A draft takes over what its cycle asks now, on the tab Status."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.cycles import create_cycle, edit_cycle
from models.operations.engineers import add_engineer
from models.operations.reviews import start_review
from models.rubric.load import shipped_rubric
from models.views.review import editor_view
from tests.ui.conftest import Open
from tests.ui.editing import at_review, shown
from tests.ui.selectors import press
from ui.framework.commands import CommandId


@pytest.mark.long
def test_the_status_tab_offers_the_current_competencies_of_the_cycle(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    controller = window.controller
    assert controller is not None
    period = {"starts_on": date(2024, 1, 1), "ends_on": date(2024, 6, 30)}
    cycle = controller.do(create_cycle, name="2024-H1", rubric=shipped_rubric(), chosen=["COD-2"], **period)
    engineer = controller.do(add_engineer, details=EngineerDetails(name="Anna Sundberg", level="SR"))
    review = controller.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist")
    page = at_review(window, review, "status")
    assert "Included competencies" not in shown(page)
    controller.do(edit_cycle, cycle=cycle, name="2024-H1", excluded={}, chosen=["GRO-2"], **period)
    qtbot.waitUntil(lambda: "Newly included: GRO-2" in shown(page))
    assert "No longer included: COD-2" in shown(page)
    press(qtbot, page, "Use the competencies of the cycle")
    assert {"COD-2", "GRO-2"} & editor_view(controller.workspace, review).items.keys() == {"GRO-2"}
    qtbot.waitUntil(lambda: "Delete" in shown(page))
    assert "Included competencies" not in shown(page)
    window.commands.action(CommandId.UNDO).trigger()
    qtbot.waitUntil(lambda: "Newly included: GRO-2" in shown(page))
