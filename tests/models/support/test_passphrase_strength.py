"""Strength of a passphrase."""

import ast
from pathlib import Path

import pytest
import zxcvbn.feedback

from models.support.passphrase_advice import ADVICE
from models.support.passphrase_strength import STRENGTH_THRESHOLD, Strength, judge


@pytest.mark.parametrize("weak", ["a", "password", "qwerty123", "Larkspur1"])
def test_what_everybody_tries_first_is_weak(weak: str) -> None:
    assert judge(weak, known=("Larkspur",)).strength < STRENGTH_THRESHOLD


def test_several_unrelated_words_are_strong() -> None:
    assert judge("copper lantern ferry eleven moss").strength is Strength.STRONG


def test_nothing_is_judged_as_nothing_and_the_endless_in_time() -> None:
    assert judge("").strength is Strength.NONE
    assert judge("long " * 10_000).strength >= Strength.FAIR


def test_a_weak_one_comes_with_advice() -> None:
    assert judge("password").advice


def test_every_sentence_of_zxcvbn_has_our_wording():
    source = ast.parse(Path(zxcvbn.feedback.__file__).read_text(encoding="utf-8"))
    sentences = {
        node.args[0].value
        for node in ast.walk(source)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_"
        if isinstance(node.args[0], ast.Constant)
    }
    assert sentences == set(ADVICE)
