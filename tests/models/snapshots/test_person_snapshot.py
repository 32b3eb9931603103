"""Everything about one person: complete by the schema, and without what belongs to others."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from models.domain.reviews import OpinionRole
from models.operations.engineers import add_engineer
from models.operations.journal import write_note
from models.operations.opinions import ask_opinion
from models.queries import person_rows
from models.queries.engineers import find_engineer
from models.snapshots import person_fields, person_private, person_words
from models.snapshots.build_person import person_snapshot
from models.snapshots.person import person_json
from models.support.language import in_language
from models.workspace import triggers
from models.workspace.workspace import Workspace
from tests.end_to_end.full_workspace import Filled, fill
from tests.models.operations.conftest import INES, Story
from tests.models.workspace.small_operations import QUICK

DAY = date(2026, 7, 28)
WITHHELD = re.compile(r"now (author \d|peer .*)|before (author|self|tech_lead) .*|forgotten draft|.*author 0")
"""Peers with what they answered, opinions on the review that is not submitted, and drafts that are nowhere."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Filled]]:
    path = tmp_path_factory.mktemp("person") / "team.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        yield workspace, fill(workspace)


def everything(filled: tuple[Workspace, Filled], prefix: str, *, private_notes: bool = True) -> str:
    workspace, content = filled
    person = find_engineer(workspace, content.words[f"{prefix} employee ID"]).id
    return person_json(person_snapshot(workspace, person, DAY, private_notes=private_notes))


def test_every_table_concerns_a_person_or_gives_the_reason_why_not(workspace: Workspace) -> None:
    """A new table must be entered in person_rows, or in NEVER_ABOUT_A_PERSON with the reason."""
    tables = triggers.domain_tables(workspace.database)
    covered, never = set(person_rows.TABLES), set(person_fields.NEVER_ABOUT_A_PERSON)
    assert covered & never == set()
    assert covered | never == set(tables)
    assert all(person_fields.NEVER_ABOUT_A_PERSON.values())


def test_every_column_about_a_person_is_printed_technical_or_withheld(workspace: Workspace) -> None:
    """A new column must be entered in person_fields."""
    for table in person_rows.TABLES:
        columns = set(workspace.database.columns(table))
        printed = set(person_fields.LABELS[table])
        elsewhere = {name for name in columns if (table, name) in person_fields.DATA_ONLY | person_fields.WITHHELD}
        assert columns - printed - elsewhere - person_fields.TECHNICAL == set(), table
        assert printed <= columns, table


def test_every_fixed_value_and_every_code_is_printed_in_words(workspace: Workspace) -> None:
    """A column that accepts only some words, or holds codes, must be entered in person_words."""
    codes = person_words.names_of_codes(workspace, ())
    for row in workspace.query("SELECT name, sql FROM sqlite_master WHERE type = 'table'"):
        for column, allowed in re.findall(r"CHECK \((\w+) IN \(([^)]+)\)\)", row["sql"]):
            if column in person_fields.LABELS.get(row["name"], {}):
                values = [value for item in allowed.split(",") if (value := ast.literal_eval(item.strip())) != ""]
                with in_language("de"):
                    raw = [v for v in values if person_words.shown(row["name"], column, v, codes) == str(v)]
                assert raw == [], (row["name"], column)
    columns = {column for labels in person_fields.LABELS.values() for column in labels if column.endswith("code")}
    assert {
        c for c in columns if person_words.shown("rating", c, "COD-1", codes) != f"{codes['COD-1']} (COD-1)"
    } == set()


def test_rows_are_printed_within_rows_of_tables_that_the_file_has() -> None:
    for table, (_, parent) in person_fields.FOLDED.items():
        assert parent in person_fields.LABELS.keys() - person_fields.FOLDED.keys(), table


def test_every_column_that_refers_to_an_engineer_is_followed(workspace: Workspace) -> None:
    """The schema's own references, so that a new one cannot be forgotten; a request refers to the person who is asked."""
    for table in triggers.domain_tables(workspace.database):
        rows = workspace.query(f'SELECT "from", "table" FROM pragma_foreign_key_list(\'{table}\')')
        parents = {row["table"] for row in rows} - {"rubric_version", "cycle"}
        if parents:
            assert table in person_rows.OWNED, table
            assert person_rows.OWNED[table][1] in parents, table


def test_every_column_with_a_name_is_searched(workspace: Workspace) -> None:
    """Columns named like a person's, apart from names of files, cycles and copies of the person's own."""
    own = {"name", "file_name", "cycle_name", "engineer_name"}
    for table in (*triggers.domain_tables(workspace.database), "history_action"):
        named = {
            column
            for column in workspace.database.columns(table)
            if column.endswith("name") or column in {"actor", "decided_by", "recipient"}
        }
        assert named - own == set(person_rows.NAMED.get(table, ())), table


@pytest.mark.parametrize("prefix", ["few", "many"])
def test_the_file_has_every_word_about_the_person_and_none_about_another(
    filled: tuple[Workspace, Filled], prefix: str
) -> None:
    text = everything(filled, prefix)
    words = filled[1].words
    own = {field.removeprefix(f"{prefix} ") for field in words if field.startswith(f"{prefix} ")}
    missing = {field for field in own if words[f"{prefix} {field}"] not in text}
    assert {field for field in missing if not WITHHELD.fullmatch(field)} == set()
    printed_too = {field for field in own - missing if " peer " in field}  # the words of four peers, as they consented
    assert bool(printed_too) is (prefix == "many")
    others = {field for field in words if not field.startswith(f"{prefix} ")}
    assert {field for field in others if words[field] in text} <= {"organisation", "cycle", "first cycle"}


def test_single_answers_of_peers_are_withheld_and_the_file_lists_that(filled: tuple[Workspace, Filled]) -> None:
    content = json.loads(everything(filled, "many"))
    assert {row["role"] for row in content["records"]["opinion"]} == {"self", "tech_lead"}
    assert str(person_fields.PEERS_WITHHELD) in content["withheld"]
    assert content["records"]["peer_summary"]


PRIVATE = re.compile(r"few (private note.*|deleted note|draft of (private|check_in)|.*work-life.*)")


def test_private_texts_are_withheld_and_counted_unless_they_are_included(filled: tuple[Workspace, Filled]) -> None:
    words = filled[1].words
    private = {field for field in words if PRIVATE.fullmatch(field)}
    assert {"few private note", "few private note of a session", "few work-life note", "few deleted note"} <= private
    with_them, without = (everything(filled, "few", private_notes=included) for included in (True, False))
    assert [field for field in sorted(private) if words[field] in without] == []
    assert {field for field in words if words[field] in with_them and words[field] not in without} - private <= {
        "few shareable note"
    }, "nothing else is withheld"
    assert words["few shareable note"] in without
    content = json.loads(without)
    number = sum(
        len(json.loads(with_them)["records"][table]) for table in ("session_private_note", "work_life_check_in")
    )
    [sentence] = [sentence for sentence in content["withheld"] if "include" in sentence]
    assert int(sentence.split()[0]) > number
    assert str(person_private.EARLIER) in content["withheld"]
    assert not [sentence for sentence in json.loads(with_them)["withheld"] if "include" in sentence]


def test_a_deleted_note_is_in_the_history_of_the_file(filled: tuple[Workspace, Filled]) -> None:
    assert filled[1].words["few deleted note"] in json.dumps(json.loads(everything(filled, "few"))["history"])


def test_names_of_others_are_replaced_in_private_notes_and_the_answers_given_are_listed(story: Story) -> None:
    other = story.do(add_engineer, details=replace(INES, name="Bo Chan", employee_id="E8", email="bo@example.org"))
    story.do(write_note, engineer=story.engineer, text="Ines helped Bo Chan.", happened_on=date(2026, 2, 2))
    story.do(ask_opinion, review=story.review, role=OpinionRole.PEER, engineer=other, competencies=["COD-1"])
    about_ines = person_snapshot(story.workspace, story.engineer, DAY, private_notes=True)
    assert [row["text"] for row in about_ines.records["note"]] == ["Ines helped [another person]."]
    assert "Bo Chan" not in person_json(about_ines)
    about_bo = person_snapshot(story.workspace, other, DAY)
    assert [row["about"] for row in about_bo.opinions_given["opinion_request"]] == ["Ines Duarte"]
