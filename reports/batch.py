"""Batch export of a cycle: reports built in parallel, written to a folder or zip, each recorded."""

import hashlib
import zipfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from models.domain.cycles import CycleId
from models.domain.documents import Edition
from models.domain.reviews import ReviewId
from models.queries.reviews import reviews_of_cycle
from models.snapshots.preflight import DRAFT
from models.support.errors import BadInput, PlumblineError, Refused, reason_of
from models.support.messages import message
from models.workspace.workspace import Workspace
from reports.document import Document
from reports.export import atomic_write, check_names, write
from reports.file_names import UniqueNames
from reports.publish import ExportRequest, ExportResult, build, record, take

Store = Callable[[str, Document], str]
Started = tuple[ExportRequest, Future[Document]]
AHEAD = 4


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of a batch after one report: file name, warnings, and the failure or an empty text."""

    done: int
    total: int
    file_name: str
    warnings: tuple[str, ...]
    failure: str


def publish_cycle(
    workspace: Workspace,
    cycle: CycleId,
    edition: Edition,
    out: Path,
    printed_on: date,
    jobs: int = 1,
    *,
    names_as_code_points: bool = False,
    names_in_file_names: bool = False,
    password: str = "",
) -> Iterator[Progress]:
    """Write every review report of the cycle; yields progress after each. A failed report does not stop the others.

    `out` is a folder, or a zip if its name ends in .zip; the zip is written completely or not at all. `jobs` is the
    number of processes that build documents; they get snapshots, never the workspace. With a `password`, the documents
    are protected copies. Raises Refused for an empty cycle.
    """
    rows = reviews_of_cycle(workspace, cycle)
    if not rows:
        raise Refused(message("This cycle has no reviews yet."))
    requests = [partial(_request, workspace, row.id, edition, printed_on, password) for row in rows]
    in_archive: list[tuple[ExportRequest, str, str]] = []
    names = UniqueNames()
    with ExitStack() as stack:
        store = open_store(out, stack, names_as_code_points=names_as_code_points)
        for done, (row, outcome) in enumerate(zip(rows, _built(requests, jobs), strict=True), start=1):
            if isinstance(outcome, Exception):
                yield Progress(done, len(rows), row.document_id, (), f"{row.engineer_name}: {outcome}")
                continue
            request, document = outcome.request, outcome.document
            proposed = request.file_name_with_person if names_in_file_names else request.file_name
            name = names.unique(proposed, row.document_id)
            try:
                written = (request, name, store(name, document))
            except PlumblineError as error:
                yield Progress(done, len(rows), name, (), f"{row.engineer_name}: {error}")
                continue
            if is_archive(out):
                in_archive.append(written)
            else:
                record(workspace, *written)
            warnings = (DRAFT, *document.warnings) if request.snapshot.draft else document.warnings
            yield Progress(done, len(rows), name, warnings, "")
    for written in in_archive:  # only once the zip exists
        record(workspace, *written)


def _request(
    workspace: Workspace, review: ReviewId, edition: Edition, printed_on: date, password: str
) -> ExportRequest:
    return replace(take(workspace, "review", review, edition, printed_on), password=password)


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


def _built(requests: Sequence[Callable[[], ExportRequest]], jobs: int) -> Iterator[ExportResult | Exception]:
    """Each document with its request, in order, or the exception that it failed with."""
    with ExitStack() as stack:
        start: Callable[[ExportRequest], Future[Document]]
        if jobs == 1:
            start = _at_once
        else:
            pool = stack.enter_context(ProcessPoolExecutor(jobs, mp_context=get_context("spawn")))
            start = lambda request: pool.submit(build, request)  # noqa: E731 - partial loses the type
        # A few at a time: a cycle of ten thousand must not wait in memory.
        ahead = 1 if jobs == 1 else jobs * AHEAD
        for first in range(0, len(requests), ahead):
            started = [_started(request, start) for request in requests[first : first + ahead]]
            yield from map(_finished, started)


def _started(
    request: Callable[[], ExportRequest], start: Callable[[ExportRequest], Future[Document]]
) -> Started | Exception:
    try:
        taken = request()
        return taken, start(taken)
    except Exception as error:  # the batch continues; the failure is reported with the person's name
        return error


def _finished(started: Started | Exception) -> ExportResult | Exception:
    if isinstance(started, Exception):
        return started
    request, future = started
    error = future.exception()
    return error if isinstance(error, Exception) else ExportResult(request, future.result())


def _at_once(request: ExportRequest) -> Future[Document]:
    """Build in this process; returns a finished future, as a process pool does."""
    future: Future[Document] = Future()
    try:
        future.set_result(build(request))
    except Exception as error:
        future.set_exception(error)
    return future
