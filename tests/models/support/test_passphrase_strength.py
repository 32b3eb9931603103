"""The strength of a passphrase."""

import pytest

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
