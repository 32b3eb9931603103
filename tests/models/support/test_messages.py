"""Messages: the English text with its template and values; every sentence of the models is one."""

import ast
import copy
import pickle
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.support.errors import Refused
from models.support.messages import FormattedNumber, Message, fill, join, message, plural
from models.support.reordering import with_codes

ROOT = Path(__file__).resolve().parents[3]
ERRORS = {"Refused", "BadInput", "UnusableFile"}
READ_FROM_DATA = {
    "models/hints/word_lists.py", "models/support/passphrase_strength.py", "models/support/translation.py",
}  # fmt: skip
"""Where templates come from files that tools/translations.py reads too, or from the callers of `say`."""


def test_a_message_equals_its_english_text() -> None:
    text = message("Row {number} of {file} was read on {day}.", number=3, file=Path("a.csv"), day=date(2026, 3, 1))
    assert text == "Row 3 of a.csv was read on 2026-03-01."
    assert f"{text}" == "Row 3 of a.csv was read on 2026-03-01."
    assert (text.template, text.values["number"]) == ("Row {number} of {file} was read on {day}.", 3)


def test_a_plural_message_agrees_with_its_number() -> None:
    assert [plural(n, "{number} note", "{number} notes") for n in (0, 1, 2)] == ["0 notes", "1 note", "2 notes"]


def test_joined_messages_stay_translatable() -> None:
    row = join([message("red"), "b", 3], "; ")
    assert row == "red; b; 3"
    assert isinstance(row.values["0"], Message)


@given(st.text(), st.text())
def test_typed_braces_in_a_value_are_not_a_field(first: str, other: str) -> None:
    assert message("<{first}|{other}>", first=first, other=other) == f"<{with_codes(first)}|{with_codes(other)}>"


@pytest.mark.parametrize(
    "sentence", [message("Row {n}.", n=1), plural(2, "{number} a", "{number} b"), message("x", "y")]
)
def test_a_message_survives_copying_and_pickling(sentence: Message) -> None:
    for other in (pickle.loads(pickle.dumps(sentence)), copy.deepcopy(sentence)):
        assert other == sentence
        assert (other.template, other.about, other.number, dict(other.values)) == (
            sentence.template,
            sentence.about,
            sentence.number,
            dict(sentence.values),
        )


def test_a_formatted_number_is_distinguished_from_text() -> None:
    text = message("{a} {b}", a=FormattedNumber("1.5"), b="1.5")
    assert (
        fill(text.template, text.values, lambda value: "#" if isinstance(value, FormattedNumber) else str(value))
        == "# 1.5"
    )


def test_an_error_keeps_its_message() -> None:
    with pytest.raises(Refused) as caught:
        raise Refused(message("No {what}.", what="way"))
    assert (str(caught.value), caught.value.sentence.template) == ("No way.", "No {what}.")  # type: ignore[attr-defined]


@pytest.mark.long
def test_every_error_of_the_rules_has_a_message() -> None:
    """Not one is put together by other means, which no window could translate."""
    plain = [f"{place}: {ast.unparse(call)}" for place, call in calls(ERRORS) if not _makes_a_sentence(call.args[0])]
    assert plain == []


@pytest.mark.long
def test_every_template_is_a_literal_in_the_code() -> None:
    hidden = [
        f"{place}: {ast.unparse(call)}"
        for place, call in calls({"message", "plural", "say", "say_plural"})
        if place.rpartition(":")[0] not in READ_FROM_DATA
        and not all(isinstance(part, ast.Constant) for part in call.args[call.func.id.endswith("plural") :])  # type: ignore[attr-defined]
    ]
    assert hidden == []


def _makes_a_sentence(words: ast.expr) -> bool:
    """A call of `message` and the like, a name for one, or one of several."""
    match words:
        case ast.Call(func=ast.Name(id=name)):
            return name in {"message", "plural", "join"} | _makers()
        case ast.Call(func=ast.Attribute(attr="sentence")):
            return True
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in _constants() or name == "spoiled"
        case ast.Subscript(value=ast.Name(id="sentences" | "flaws")):
            return True
    return False


@cache
def _makers() -> frozenset[str]:
    """Functions of the models that return a message."""
    return frozenset(
        node.name
        for path in (ROOT / "models").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.returns and ast.unparse(node.returns) == "Message"
    )


@cache
def _constants() -> frozenset[str]:
    """Names of the models and the reports that stand for a message."""
    return frozenset(
        target.id
        for room in ("models", "reports")
        for path in (ROOT / room).rglob("*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func) == "message"
        for target in node.targets
        if isinstance(target, ast.Name)
    )


def calls(names: set[str]) -> Iterator[tuple[str, ast.Call]]:
    """Where in the rules and the reports one of these is called."""
    for path in sorted([*(ROOT / "models").rglob("*.py"), *(ROOT / "reports").rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", node
