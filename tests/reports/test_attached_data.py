"""The data attached to a document: what its builder was given, no more than its pages say, and described in docs/."""

import hashlib
import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import msgspec
import pikepdf
import pytest

from models.domain.documents import Edition, KindName
from models.sample import make_sample
from models.snapshots.identity import content_digest
from models.support.canonical import canonical_json
from models.workspace.workspace import Workspace
from reports.document_kinds import document_kind
from reports.text import clean
from reports.theme import Paper
from tests.models.workspace.small_operations import QUICK
from tests.reports import pdf_tags
from tests.reports.test_tags import CASES, built
from tests.sample_day import SAMPLE_DAY
from tools import document_schema


def attached(content: bytes) -> Any:
    with pikepdf.open(BytesIO(content)) as pdf:
        [name] = pdf.attachments
        return json.loads(pdf.attachments[name].get_file().read_bytes())


@pytest.mark.parametrize("name", CASES)
def test_the_data_is_the_snapshot_that_the_document_was_built_from(name: str) -> None:
    given = CASES[name].snapshot
    assert attached(built(name).content) == json.loads(canonical_json(given))


@pytest.mark.parametrize("name", ["review-engineer-A4", "review-hr-A4", "plan-engineer-A4", "plan-hr-A4", "session-A4"])
def test_the_data_can_be_read_back_into_the_snapshot(name: str) -> None:
    given = CASES[name].snapshot
    data = json.dumps(attached(built(name).content))
    assert msgspec.json.decode(data, type=type(given), dec_hook=lambda kind, value: kind(value)) == given


def test_the_attached_data_is_found_with_its_type() -> None:
    with pikepdf.open(BytesIO(built("review-hr-A4").content)) as pdf:
        [description] = pdf.Root.AF
        file = description.EF.F
        assert description.AFRelationship == pikepdf.Name.Data
        assert (str(description.UF), str(description.Desc)) == ("review.json", "The content of this document as data")
        assert str(file.Subtype) == "/application/json"
        assert int(file.Params.Size) == len(file.read_bytes())
        assert str(file.Params.ModDate).startswith("D:20250704")


def test_the_printed_digest_can_be_calculated_from_the_data(sample: Workspace) -> None:
    document, snapshot = printed(sample, "review", 1, Edition.HR)
    data = attached(document)
    data |= {"content_sha256": "", "head": data["head"] | {"printed_on": "0001-01-01", "history_head": ""}}
    del data["head"]["key_fingerprint"]
    written = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(written.encode()).hexdigest()
    assert digest == snapshot.content_sha256 == content_digest(snapshot)


@pytest.mark.parametrize(("kind", "subjects"), [("review", [1, 2, 3]), ("plan", [1]), ("session", [1, 2])])
def test_the_data_contains_no_text_that_is_not_printed(sample: Workspace, kind: KindName, subjects: list[int]) -> None:
    for edition in Edition if kind != "session" else [Edition.ENGINEER]:
        for subject in subjects:
            document, _ = printed(sample, kind, subject, edition)
            read = pdf_tags.read(document).document.text.casefold()
            data = attached(document) | {"scale": []}  # of the rubric: a plan names only the ratings that it has
            assert [text for text in sentences(data) if text.casefold() not in read] == [], (subject, edition)


def test_the_data_of_hr_has_no_figure_that_its_pages_lack(sample: Workspace) -> None:
    data = attached(printed(sample, "review", 1, Edition.HR)[0])
    goals = [*data["last_goals"], *(data["growth"] or {"goals": []})["goals"]]
    assert goals
    for goal in goals:
        printed_fields = {"title", "due_on", "state", "competency_name", "competency_code", "target_rating", "position"}
        assert {field for field, value in goal.items() if value not in (None, "", [])} <= printed_fields
    assert [line["strength"] for line in data["evidence"] if not line["source"]] != []
    assert not any(line["strength"] for line in data["evidence"] if not line["source"])
    for competency in data["competencies"]:
        assert (competency["previous"], competency["evidence"], competency["anchor"]) == (None, [], "")


def test_the_schema_in_the_docs_is_that_of_the_snapshots() -> None:
    described = document_schema.SCHEMA.read_text(encoding="utf-8")
    assert described == document_schema.written(document_schema.schema()), "run: uv run tools/document_schema.py"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("sample") / "sample.plumbline"
    with make_sample(path, QUICK, engineers=2, cycles=2, today=SAMPLE_DAY) as workspace:
        yield workspace


def printed(workspace: Workspace, name: KindName, subject: int, edition: Edition) -> tuple[bytes, Any]:
    """A document, and the snapshot that it was built from."""
    kind = document_kind(name)
    snapshot: Any = kind.take(workspace, subject, edition, SAMPLE_DAY)
    return kind.build(snapshot, Paper.A4, None).content, snapshot


def sentences(value: object) -> Iterator[str]:
    """Every text of more than one word in the data, as it is printed."""
    if isinstance(value, str) and " " in value:
        yield pdf_tags.plain(clean(value))
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from sentences(item)
