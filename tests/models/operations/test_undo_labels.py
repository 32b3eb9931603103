"""Labels of history entries, built from the stored operation id and arguments."""

import inspect
from pathlib import Path

import pytest

from models.domain.mentoring import Lane
from models.domain.people import EngineerDetails
from models.domain.reviews import OpinionRole
from models.operations import old_labels, operations
from models.operations.engineers import add_engineer
from models.operations.opinions import record_opinion
from models.operations.reviews import rate
from models.operations.sessions import add_line
from models.operations.undo_labels import current_label
from models.sample.make import fill_with_sample
from models.support.language import in_language
from models.support.messages import Message, fields
from models.support.translation import translate
from models.workspace.history import UndoLabel
from models.workspace.operation import Operation

IDS = Path(__file__).with_name("operation_ids.txt")


def stored(operation: Operation[..., object], **given: object) -> UndoLabel:
    """What the file holds of a step."""
    arguments = operation.label_arguments(given)
    return UndoLabel(str(operation.label(arguments)), operation.id, arguments)


def old(text: str, name: str) -> UndoLabel:
    """What a file of schema version 9 holds of a step."""
    return UndoLabel(text, name)


def test_an_operation_id_never_changes():
    """Add the ids of new operations to the list; an id that is gone from the code stays there, or is given again."""
    assert sorted(operations()) == IDS.read_text(encoding="utf-8").split()


def test_operation_ids_are_unique():
    assert len(set(operations().values())) == len(operations())
    assert set(old_labels.IDS.values()) <= set(operations())


def test_an_undo_label_stores_its_template_and_arguments():
    label = current_label(stored(rate, competency="COD-4", review=1, value=4))
    assert isinstance(label, Message)
    assert (label, label.template, label.values) == (
        "Rating of COD-4", "Rating of {competency}", {"competency": "COD-4"},
    )  # fmt: skip


def test_old_histories_show_the_current_label_of_an_operation():
    assert current_label(UndoLabel("Judge COD-4", "review.rate", {"competency": "COD-4"})) == "Rating of COD-4"


@pytest.mark.parametrize("name", ["shared", "{lane}", "(.*)", "A.B", "Ada\\1"])
def test_typed_text_in_a_label_is_not_translated(name: str):
    given = EngineerDetails(name=name, level="SR")
    for step in (stored(add_engineer, details=given), old(f"Add {name}", "people.add_engineer")):
        label = current_label(step)
        assert isinstance(label, Message)
        assert (label, dict(label.values), type(label.values["name"])) == (f"Add {name}", {"name": name}, str)


def test_a_name_of_two_lines_is_stored_as_a_single_line():
    assert stored(add_engineer, details=EngineerDetails(name="Ada\n Byron", level="SR")) == "Add Ada Byron"


@pytest.mark.parametrize("lane", list(Lane))
def test_the_words_of_an_enum_can_be_translated(lane: Lane):
    for step in (stored(add_line, lane=lane), old(f"Write a {lane.label} line", "sessions.add_line")):
        label = current_label(step)
        assert isinstance(label, Message)
        assert label.values["lane"] == lane.label
        assert isinstance(label.values["lane"], Message)


@pytest.mark.parametrize("words", ["tech lead", "tech_lead"])
def test_an_older_label_may_contain_an_enum_value_or_label(words: str):
    label = current_label(old(f"Record what {words} said", "reviews.record_opinion"))
    assert label == current_label(stored(record_opinion, role=OpinionRole.TECH_LEAD))


@pytest.mark.parametrize(
    "step",
    [
        UndoLabel("Rating of COD-4", "gone.rate"),
        UndoLabel("Rating of COD-4", "future.rate", {"competency": "COD-4"}),
        UndoLabel("Rating of something", "review.rate", {}),
        old("Judge COD-4", "reviews.rate"),
    ],
)
def test_a_label_of_an_unknown_operation_is_shown_unchanged(step: UndoLabel):
    assert current_label(step) is step


@pytest.mark.parametrize("operation", operations().values(), ids=lambda operation: str(operation.id))
def test_a_label_takes_its_arguments_from_those_of_the_operation(operation: Operation[..., object]):
    assert {source.partition(".")[0] for source in operation.sources.values()} <= set(
        inspect.signature(operation.run).parameters
    )
    assert fields(operation.template) == list(operation.sources)


def test_the_step_that_creates_the_sample_team_is_translated() -> None:
    """It is not among the operations, which `models/sample` calls; the label must be that of its operation."""
    label = current_label(stored(fill_with_sample, engineers=12))
    assert isinstance(label, Message)
    assert label.template == fill_with_sample.template
    with in_language("de"):
        assert translate(label) == "Beispielteam mit 12 Personen anlegen"
