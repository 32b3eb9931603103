"""Batch export of a cycle: reports built in parallel, written to a folder or zip, each recorded."""

import hashlib
import zipfile
from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from models.domain.cycles import CycleId
from models.domain.documents import Edition
from models.queries.document_language import document_language
from models.queries.reviews import ReviewRow, reviews_of_cycle
from models.snapshots.preflight import DRAFT
from models.support.errors import BadInput, PlumblineError, Refused, reason_of
from models.support.messages import message
from models.support.translation import translate
from models.workspace.workspace import Workspace
from reports.build_ahead import build_ahead
from reports.document import Document
from reports.export import atomic_write, check_names, write
from reports.export_request import ExportRequest
from reports.file_names import UniqueNames
from reports.protection import UNPROTECTED, Protection
from reports.publish import paper_of, record, take
from reports.resume import is_exported, refuse_mixture

Store = Callable[[str, Document], str]


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of a batch after one report: file name, warnings, and the failure or an empty text.

    `kept` is whether the file was complete already and has not been written again.
    """

    done: int
    total: int
    file_name: str
    warnings: tuple[str, ...] = ()
    failure: str = ""
    kept: bool = False


@dataclass(frozen=True, slots=True)
class _Planned:
    """A report of the batch; `kept` is whether its file is complete already."""

    request: ExportRequest
    file_name: str
    kept: bool

    @property
    def to_build(self) -> ExportRequest | None:
        return None if self.kept else self.request


def publish_cycle(  # noqa: PLR0913 - the options of the command
    workspace: Workspace,
    cycle: CycleId,
    edition: Edition,
    out: Path,
    printed_on: date,
    jobs: int = 1,
    *,
    language: str = "",
    names_as_code_points: bool = False,
    names_in_file_names: bool = False,
    resume: bool = False,
    protection: Protection = UNPROTECTED,
) -> Generator[Progress, None, None]:
    """Write every review report of the cycle; yields progress after each. A failed report does not stop the others.

    `out` is a folder, or a zip if its name ends in .zip; the zip is written completely or not at all. `jobs` is the
    number of processes that build documents; they get snapshots, never the workspace. `resume` keeps the documents of an
    earlier batch that are in the folder and still current. `language` replaces that of each person.
    Closing the iterator stops the batch; what is written stays. Raises Refused for an empty cycle, and if the batch to
    resume wrote another edition, language or paper size.
    """
    rows = reviews_of_cycle(workspace, cycle)
    if not rows:
        raise Refused(message("This cycle has no reviews yet."))
    if resume and not is_archive(out):
        languages = {row.document_id: language or document_language(workspace, "review", row.id) for row in rows}
        refuse_mixture(workspace, out, edition, paper_of(workspace), languages.get)
    in_archive: list[tuple[ExportRequest, str, str]] = []
    names = UniqueNames()

    def planned(row: ReviewRow) -> _Planned:
        request = replace(
            take(workspace, "review", row.id, edition, printed_on, language=language), protection=protection
        )
        proposed = request.file_name_with_person if names_in_file_names else request.file_name
        name = names.unique(proposed, row.document_id)
        return _Planned(request, name, resume and is_exported(workspace, request, out / name))

    with ExitStack() as stack:
        store = open_store(out, stack, names_as_code_points=names_as_code_points)
        documents = build_ahead([partial(planned, row) for row in rows], lambda plan: plan.to_build, jobs)
        stack.callback(documents.close)
        for done, (row, outcome) in enumerate(zip(rows, documents, strict=True), start=1):
            if isinstance(outcome, Exception):
                yield Progress(done, len(rows), row.document_id, failure=f"{row.engineer_name}: {translate(outcome)}")
                continue
            plan, document = outcome
            if document is None:
                yield Progress(done, len(rows), plan.file_name, kept=True)
                continue
            try:
                written = (plan.request, plan.file_name, store(plan.file_name, document))
            except PlumblineError as error:
                yield Progress(done, len(rows), plan.file_name, failure=f"{row.engineer_name}: {translate(error)}")
                continue
            if is_archive(out):
                in_archive.append(written)
            else:
                record(workspace, *written)
            warnings = (DRAFT, *document.warnings) if plan.request.snapshot.draft else document.warnings
            yield Progress(done, len(rows), plan.file_name, warnings)
    for written in in_archive:  # only once the zip exists
        record(workspace, *written)


def is_archive(out: Path) -> bool:
    """Whether the reports are written to one zip."""
    return out.suffix.lower() == ".zip"


def open_store(out: Path, stack: ExitStack, *, names_as_code_points: bool = False) -> Store:
    """A function that writes documents: to a zip that is complete when `stack` is closed, or directly to a folder.

    The function takes file name and document, returns the SHA-256 of the file, and raises as `write`. Raises BadInput if
    `out` cannot be used.
    """
    if is_archive(out):
        archive = stack.enter_context(
            zipfile.ZipFile(stack.enter_context(atomic_write(out)), "w", zipfile.ZIP_DEFLATED)
        )
        return partial(_into_zip, archive, names_as_code_points=names_as_code_points)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(
            message(
                "{path} cannot be used as a folder: {reason}.",
                path=out,
                reason=reason_of(error),
            )
        ) from error
    return lambda name, document: write(document, out / name, names_as_code_points=names_as_code_points)


def _into_zip(archive: zipfile.ZipFile, name: str, document: Document, *, names_as_code_points: bool) -> str:
    if not names_as_code_points:
        check_names(document)
    # A fixed date, so that the same reports give the same zip.
    archive.writestr(zipfile.ZipInfo(name), document.content, zipfile.ZIP_DEFLATED)
    return hashlib.sha256(document.content).hexdigest()
