"""The record of files that left."""

import pytest

from models.operations.exports import name_recipient, record_export, record_file
from models.support.errors import BadInput, Refused
from models.workspace.integrity_check import check_open
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import Story

FILE = {"file_name": "list.xlsx", "file_sha256": "a" * 64}


def recorded(workspace: Workspace) -> dict[str, object]:
    [row] = workspace.query("SELECT kind, title, people, row_count, file_name, recipient FROM exported_file")
    return row


def test_a_file_is_recorded_with_the_people_in_it(story: Story):
    workspace = story.workspace
    [engineer] = workspace.query("SELECT uid FROM engineer")
    head = workspace.history_head_to_print()
    workspace.do(record_file, kind="list", title="Reviews", engineers=[story.engineer] * 2, row_count=2, **FILE)
    assert recorded(workspace) == {
        "kind": "list", "title": "Reviews", "people": f'["{engineer["uid"]}"]', "row_count": 2, "file_name": "list.xlsx",
        "recipient": "",
    }  # fmt: skip
    assert workspace.history_head_to_print() == head
    assert check_open(workspace) == ()


def test_the_recipient_of_a_file_and_a_document_can_be_entered_later(story: Story):
    workspace = story.workspace
    workspace.do(record_file, kind="card", **FILE)
    workspace.do(
        record_export, kind="review", subject=story.review, document_id="RV-2026-000001", revision=1, edition="hr",
        content_sha256="b" * 64, draft=True, recipient="Ms Okafor, HR", **FILE,
    )  # fmt: skip
    assert workspace.query("SELECT recipient FROM export") == [{"recipient": "Ms Okafor, HR"}]
    for table in ("export", "exported_file"):
        workspace.do(name_recipient, table=table, number=1, file_name="list.xlsx", recipient=" Works council ")
        assert workspace.query(f"SELECT recipient FROM {table}") == [{"recipient": "Works council"}]
    with pytest.raises(BadInput, match="recipient"):
        workspace.do(name_recipient, table="export", number=1, file_name="list.xlsx", recipient="two\nlines")
    with pytest.raises(Refused):
        workspace.do(name_recipient, table="export", number=9, file_name="list.xlsx", recipient="Nobody")
