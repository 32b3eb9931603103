"""Strength of a passphrase."""

import ast
from pathlib import Path

import pytest
import zxcvbn.feedback

from models.support.passphrase_advice import ADVICE
from models.support.passphrase_strength import STRENGTH_THRESHOLD, Strength, judge


@pytest.mark.parametrize("weak", ["a", "password", "qwerty123", "Larkspur1"])
def test_common_passphrases_are_weak(weak: str) -> None:
    assert judge(weak, known=("Larkspur",)).strength < STRENGTH_THRESHOLD


def test_several_unrelated_words_are_strong() -> None:
    assert judge("copper lantern ferry eleven moss").strength is Strength.STRONG


def test_an_empty_and_a_very_long_passphrase_are_judged() -> None:
    assert judge("").strength is Strength.NONE
    assert judge("long " * 10_000).strength >= Strength.FAIR


def test_a_weak_passphrase_comes_with_advice() -> None:
    assert judge("password").advice


def test_every_zxcvbn_message_has_a_replacement():
    source = ast.parse(Path(zxcvbn.feedback.__file__).read_text(encoding="utf-8"))
    sentences = {
        node.args[0].value
        for node in ast.walk(source)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_"
        if isinstance(node.args[0], ast.Constant)
    }
    assert sentences == set(ADVICE)
