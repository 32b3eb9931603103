"""The register of files that left."""

from dataclasses import replace

from models.operations.engineers import add_engineer, edit_engineer
from models.operations.exports import record_export, record_file
from models.queries.left_files import files_that_left, people_in
from tests.models.operations.conftest import INES, Story


def test_documents_and_other_files_are_listed_with_people_and_recipient(story: Story):
    kofi = story.do(add_engineer, details=replace(INES, name="Kofi Mensah", employee_id="E8", email=""))
    story.do(
        record_export, kind="review", subject=story.review, document_id=document_id(story), revision=1, edition="hr",
        file_name="review.pdf", file_sha256="a" * 64, content_sha256="b" * 64, draft=True, recipient="Ms Okafor",
    )  # fmt: skip
    story.do(
        record_file, kind="list", title="Engineers", engineers=[story.engineer, kofi], row_count=2,
        file_name="list.csv", file_sha256="c" * 64,
    )  # fmt: skip
    story.do(record_file, kind="card", file_name="team.plumbline-card", file_sha256="d" * 64)
    found = files_that_left(story.workspace)
    assert found.total == 3
    assert {(row.file_name, row.names, row.people, row.recipient) for row in found.rows} == {
        ("review.pdf", "Ines Duarte", 1, "Ms Okafor"),
        ("list.csv", "Ines Duarte, Kofi Mensah", 2, ""),
        ("team.plumbline-card", "", 0, ""),
    }
    assert [row.file_name for row in files_that_left(story.workspace, kofi).rows] == ["list.csv"]
    of_ines = files_that_left(story.workspace, story.engineer, limit=1)
    assert (of_ines.total, len(of_ines.rows)) == (2, 1)
    assert set(people_in(story.workspace, found.rows)) == {story.engineer, kofi}


def test_people_are_named_as_they_are_called_today(story: Story):
    story.do(record_file, kind="calendar", engineers=[story.engineer], file_name="m.ics", file_sha256="a" * 64)
    story.do(edit_engineer, engineer=story.engineer, details=replace(INES, name="Ines Reis"))
    [row] = files_that_left(story.workspace, story.engineer).rows
    assert row.names == "Ines Reis"


def document_id(story: Story) -> str:
    return str(story.workspace.query("SELECT document_id FROM review")[0]["document_id"])
