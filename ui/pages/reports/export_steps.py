"""Storing of finished documents: write and record, in the window's thread."""

from pathlib import Path

from reports.export import write
from reports.export_request import ExportResult
from reports.publish import record
from ui.framework.controller import WorkspaceController


def store(
    controller: WorkspaceController, result: ExportResult, path: Path, *, names_as_code_points: bool = False
) -> None:
    """Write the document to a file, whole or not at all, and record the export. Raises BadInput if it cannot be written.

    Raises Refused if the name of a person would be printed as code points, unless that is allowed.
    """
    file_sha256 = write(result.document, path, names_as_code_points=names_as_code_points)
    record_export(controller, result, path.name, file_sha256)


def record_export(controller: WorkspaceController, result: ExportResult, file_name: str, file_sha256: str) -> None:
    """Record that a document was written."""
    controller.publish(record(controller.workspace, result.request, file_name, file_sha256))
