"""Kinds of documents: every kind of the domain can be built, numbered and found again."""

from pathlib import Path
from typing import get_args

import pytest

from models.domain.documents import DOCUMENT_PREFIXES, KindName
from models.queries.exports import ExportRow, export_subject
from models.workspace.workspace import Workspace
from reports.document_kinds import document_kind
from tests.models.workspace.small_operations import QUICK


@pytest.mark.parametrize("kind", get_args(KindName))
def test_a_kind_is_known_everywhere(kind: KindName, tmp_path: Path) -> None:
    number = f"{DOCUMENT_PREFIXES[kind]}-000001"
    export = ExportRow(1, "2026-11-27T09:00:00Z", "Marta", kind, number, 1, "engineer", "a.pdf", "", "", False, "Ines")
    with Workspace.create(tmp_path / "team.plumbline", QUICK) as workspace:
        assert export_subject(workspace, export) is None
    assert callable(document_kind(kind).build)


def test_numbers_of_different_kinds_differ() -> None:
    assert len(set(DOCUMENT_PREFIXES.values())) == len(get_args(KindName))
