"""Table of folded letters, equal to `fold`: a change of `fold` needs a new schema file."""

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.support.folding import fold
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK, add_engineer

UNASSIGNED, PRIVATE, SURROGATE = "Cn", "Co", "Cs"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with Workspace.create(tmp_path_factory.mktemp("letters") / "a.plumbline", QUICK) as result:
        engineer = result.do(add_engineer, name="Ines Duarte").result
        result.do(write_one_note, engineer=engineer)
        yield result


@operation("test.write_one_note", "Write a note")
def write_one_note(tx: Transaction, *, engineer: int) -> int:
    shown = {"engineer_id": engineer, "author_name": "M", "happened_on": "2026-03-04", "created_at": tx.at}
    return tx.insert("note", text="-", **shown)


@operation("test.reword_note", "Reword a note")
def reword(tx: Transaction, *, text: str) -> None:
    tx.update("note", 1, text=text)


@pytest.mark.long
def test_sql_folds_every_letter_as_python_does(workspace: Workspace):
    stored = {row["written"]: row["folded"] for row in workspace.query("SELECT written, folded FROM folded_letter")}
    assert {written: fold(written) for written in stored} == stored
    known = (chr(code) for code in range(128, 0x110000))
    assigned = (letter for letter in known if unicodedata.category(letter) not in (UNASSIGNED, PRIVATE, SURROGATE))
    assert [letter for letter in assigned if fold(letter) != letter and letter not in stored] == []


LETTERS = st.lists(
    st.sampled_from([*"aÄßłÉ'`C# \nтйё本テﾊか🎉Ａﬁ\u00ad\u0301\u200d\ufe0fΈς한", "ﾃﾞ", "ﾊﾟ", "か\u3099", "ﾃ\u3099"]),
    min_size=1,
)


@given(letters=LETTERS)
def test_sql_folds_a_text_as_python_does(workspace: Workspace, letters: list[str]):
    text = "".join(letters)
    workspace.do(reword, text=text)
    [row] = workspace.query("SELECT text FROM note_plain")
    assert row["text"].lower() == fold(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Café du Nord", "Cafe du Nord"),
        ("日本x", " u26085  u26412 x"),
        ("ok 🎉", "ok  u127881 "),
        ("it's", "its"),
        ("\u00ad", ""),
    ],
)
def test_single_characters_of_scripts_without_spaces_are_words(workspace: Workspace, text: str, words: str):
    workspace.do(reword, text=text)
    [row] = workspace.query("SELECT words FROM note_plain")
    assert row["words"] == words
