"""Inputs that the fuzzer kept: every importer answers them with a sentence or a result."""

import pytest

from tests.fuzz.importers import IMPORTERS, kept, try_one


@pytest.mark.long
@pytest.mark.parametrize("name", IMPORTERS)
def test_inputs_that_were_found_before_give_a_sentence_or_a_result(name: str):
    contents = kept(name)
    assert contents
    for content in contents:
        try_one(IMPORTERS[name], content)
