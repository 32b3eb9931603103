"""The minimum of new passphrases and passwords."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.support.errors import BadInput
from models.support.passphrase_rule import MIN_LENGTH, refuse_weak_passphrase, refuse_weak_password
from models.support.passphrase_strength import STRENGTH_THRESHOLD, judge

RULES = (refuse_weak_passphrase, refuse_weak_password)


@pytest.mark.parametrize("refuse", RULES)
@given(secret=st.text(max_size=MIN_LENGTH - 1))
def test_fewer_characters_than_the_minimum_are_refused(refuse, secret: str):
    with pytest.raises(BadInput, match="too short"):
        refuse(secret)


@pytest.mark.parametrize("refuse", RULES)
@pytest.mark.parametrize("secret", ["password", "password1", "12345678", "aaaaaaaa", "abcdefgh", "letmein1"])
def test_what_is_guessed_at_once_is_refused(refuse, secret: str):
    with pytest.raises(BadInput, match="is guessed at once"):
        refuse(secret)


def test_letters_typed_as_base_and_accent_count_once():
    with pytest.raises(BadInput, match="too short"):
        refuse_weak_passphrase("e\u0301" * (MIN_LENGTH - 1))


@pytest.mark.parametrize("secret", ["copper lantern ferry", "sample team", "Wien 1010", "  spaces count  "])
def test_other_passphrases_are_accepted(secret: str):
    refuse_weak_passphrase(secret)
    refuse_weak_password(secret)


def test_what_the_meter_calls_good_is_accepted():
    assert judge("sample team").strength >= STRENGTH_THRESHOLD
