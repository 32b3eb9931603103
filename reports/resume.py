"""Documents that an interrupted batch left in its folder: which are kept, and whether the same batch goes on."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from models.domain.documents import Edition
from models.hints.languages import Language
from models.queries.exports import ExportRow, export_of_file
from models.support.errors import Refused
from models.support.file_access import OwnWorkspace, open_to_read
from models.support.messages import join, message
from models.workspace.workspace import Workspace
from reports.export_request import ExportRequest
from reports.protection import UNPROTECTED
from reports.theme import Paper


def refuse_mixture(
    workspace: Workspace, folder: Path, edition: Edition, paper: Paper, language_of: Callable[[str], str | None]
) -> None:
    """Raise Refused if a document of this batch is in the folder in another edition, language or paper size.

    `language_of` returns the language for a document number, or None for a document that is not of this batch.
    """
    for path in sorted(folder.glob("*.pdf")):
        content = _content(path)
        exported = _exported(workspace, content)
        language = language_of(exported.document_id) if exported else None
        if exported is None or language is None:
            continue
        found = (exported.edition, exported.language, _paper_of(content) or paper)
        wanted = (edition, language, paper)
        if found != wanted:
            raise Refused(
                message(
                    "{file} in this folder is another kind of copy ({found}) than the ones to be written ({wanted}). Choose "
                    "edition, language and paper as before, or another folder.",
                    file=path.name,
                    found=_described(*found),
                    wanted=_described(*wanted),
                )
            )


def is_exported(workspace: Workspace, request: ExportRequest, path: Path) -> bool:
    """Whether the file is a recorded export with the content that this request would write.

    A protected or signed copy is written again: nothing tells whether its password or certificate is the one now asked for.
    """
    if request.protection != UNPROTECTED:
        return False
    exported = _exported(workspace, _content(path))
    return (
        exported is not None
        and exported.document_id == request.snapshot.head.document_id
        and exported.content_sha256 == request.snapshot.content_sha256
    )


def _content(path: Path) -> bytes:
    try:
        with open_to_read(path) as file:
            return file.read()
    except (OSError, OwnWorkspace):
        return b""


def _exported(workspace: Workspace, content: bytes) -> ExportRow | None:
    return export_of_file(workspace, hashlib.sha256(content).hexdigest()) if content else None


def _paper_of(content: bytes) -> Paper | None:
    """The paper of the first page; None if a password hides it."""
    from reports.foreign_pdf import UNREADABLE, open_foreign  # 9 MB, which most batches do not need

    try:
        with open_foreign(content) as pdf:
            _, _, width, height = map(float, pdf.pages[0].mediabox)
    except UNREADABLE:
        return None
    size = round(width), round(height)
    return next((paper for paper in Paper if size == (round(paper.width), round(paper.height))), None)


def _described(edition: str, language: str, paper: Paper) -> str:
    return join([Edition(edition).label, Language(language).label, paper.label])
