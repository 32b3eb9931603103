"""A step of the history is stored as finished English, and taken apart again by the template of its action."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

from models import actions
from models.actions import read_back
from models.actions.people import add_engineer
from models.actions.reviews import rate, record_opinion
from models.actions.sessions import add_line
from models.mentoring import Lane
from models.people import EngineerDetails
from models.reviews import OpinionRole
from models.sentences import Sentence, fields
from models.workspace.action import Action
from models.workspace.history import Step


def stored(action: Action[..., object], **arguments: object) -> Step:
    """What the file holds of a step."""
    return Step(action.sentence(arguments), action.name)


def all_actions() -> Iterator[Action[..., object]]:
    for module in iter_modules(actions.__path__):
        found = vars(import_module(f"models.actions.{module.name}")).values()
        yield from (one for one in found if isinstance(one, Action) and one.name.startswith(f"{module.name}."))


def test_a_step_knows_its_template_and_values_again() -> None:
    read = read_back(stored(rate, competency="COD-4"))
    assert isinstance(read, Sentence)
    assert (read, read.template, read.values) == ("Rating of COD-4", "Rating of {competency}", {"competency": "COD-4"})


@pytest.mark.parametrize("name", ["shared", "{lane.words}", "(.*)", "A.B", "Ada\\1"])
def test_what_was_typed_stays_what_was_typed(name: str) -> None:
    read = read_back(stored(add_engineer, details=EngineerDetails(name=name, level="SR")))
    assert isinstance(read, Sentence)
    assert (read, dict(read.values), type(read.values["details.name"])) == (f"Add {name}", {"details.name": name}, str)


@pytest.mark.parametrize("lane", list(Lane))
def test_words_of_the_rules_are_sentences_again(lane: Lane) -> None:
    read = read_back(stored(add_line, lane=lane))
    assert isinstance(read, Sentence)
    assert read.values["lane.words"] == lane.words
    assert isinstance(read.values["lane.words"], Sentence)


def test_words_of_more_than_one_part_are_found() -> None:
    read = read_back(stored(record_opinion, role=OpinionRole.TECH_LEAD))
    assert isinstance(read, Sentence)
    assert isinstance(read.values["role.words"], Sentence)


@pytest.mark.parametrize(
    "step", ["Rating of COD-4", Step("Rating of COD-4", "gone.rate"), Step("Judge COD-4", "reviews.rate")]
)
def test_what_no_action_says_any_more_stays_as_it_was_stored(step: str) -> None:
    assert read_back(step) is step


def test_no_sentence_can_be_taken_apart_in_two_ways() -> None:
    """One field each, and it names an argument of the action."""
    wrong = []
    for action in all_actions():
        asked = [field.partition(".")[0] for field in fields(action.template)]
        if len(asked) > 1 or not set(asked) <= set(inspect.signature(action.run).parameters):
            wrong.append(action.name)
    assert wrong == []
