"""Labels of undo with names of competencies, and the item that a step changed."""

from datetime import date

from models.domain.people import EngineerDetails
from models.domain.settings import Settings
from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer, edit_engineer, import_engineers
from models.operations.reviews import comment_on_rating, rate, start_review
from models.operations.settings import change_settings
from models.queries.touched_items import Touched, touched, with_competency_names
from models.rubric.load import shipped_rubric
from models.workspace.operation import Operation
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import Story


def test_a_code_is_replaced_by_its_name_and_other_text_kept(workspace: Workspace) -> None:
    period = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30)}
    workspace.do(create_cycle, name="H1", rubric=shipped_rubric(), **period)
    assert with_competency_names(workspace, "Rating of COD-4") == "Rating of Code review"
    assert with_competency_names(workspace, "Add ABC-1 Limited") == "Add ABC-1 Limited"


def place(story: Story, operation: Operation, **arguments: object) -> Touched | None:
    """Where the undoing of an action leads."""
    story.do(operation, **arguments)
    undone = story.workspace.undo()
    return touched(story.workspace, undone.result, undone.topics)


def test_an_undo_step_links_to_the_nearest_existing_row(story: Story) -> None:
    rated = {"review": story.review, "competency": "COD-4"}
    assert place(story, rate, value=4, **rated) == Touched("review", story.review, "COD-4")
    assert place(story, comment_on_rating, comment="Well read.", **rated) == Touched("review", story.review, "COD-4")
    details = EngineerDetails(name="Ines Duarte Reis", level="SR")
    assert place(story, edit_engineer, engineer=story.engineer, details=details) == Touched("engineer", story.engineer)
    assert place(story, change_settings, settings=Settings(organisation="Larkspur")) == Touched("settings", 0)


def test_undo_of_an_insert_links_to_the_parent_of_the_removed_row(story: Story) -> None:
    other = story.do(add_engineer, details=EngineerDetails(name="Jonas Weber", level="SR"))
    arguments = {"engineer": other, "cycle": story.cycle, "reviewer_name": "Marta"}
    assert place(story, start_review, **arguments) == Touched("cycle", story.cycle)


def test_a_step_on_many_rows_has_no_link(story: Story) -> None:
    people = [EngineerDetails(name=name, level="SR") for name in ("Ada", "Bo")]
    story.do(import_engineers, people=people, source="x.csv")
    topics = {"engineer:1", "engineer:2", "engineer:3"}
    assert touched(story.workspace, "Import x.csv", topics) is None
