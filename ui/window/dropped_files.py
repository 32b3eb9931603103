"""Files dropped onto the window: a workspace, a people file, a filled-in opinion form, a PDF to verify, or a public card."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject

from models.exchange.files import read_bytes, readable
from models.exchange.table_kinds import SUFFIXES as PEOPLE
from models.support.bounded_process import pdf_limits, read_bounded
from models.support.errors import BadInput, PlumblineError
from ui.framework.jobs import CancelToken, Job
from ui.framework.location import Location
from ui.language.translation import translate
from ui.window.shell import Shell

if TYPE_CHECKING:
    from reports.foreign_document import Examined
    from reports.form_values import FormValues
    from ui.pages.reports.verify_panel import VerifyPanel

    ReadPdf = tuple[bytes, FormValues | Examined]

WORKSPACE = ".plumbline"
FORM_OR_REPORT = ".pdf"


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files of a drag that the window can open."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in (WORKSPACE, *PEOPLE, FORM_OR_REPORT, _card())]


class DroppedFiles(QObject):
    """Opens each kind of file where it belongs. Of several files only forms are opened together."""

    def open_in(self, shell: Shell, paths: Sequence[Path]) -> None:
        """Open files other than a workspace."""
        first = paths[0]
        if first.suffix.lower() in PEOPLE:
            self._import_people(shell, first)
        elif first.suffix.lower() == FORM_OR_REPORT:
            self._open_pdf(shell, [path for path in paths if path.suffix.lower() == FORM_OR_REPORT])
        elif first.suffix.lower() == _card():
            self._verify_panel(shell).use_cards(path for path in paths if path.suffix.lower() == _card())

    def _import_people(self, shell: Shell, path: Path) -> None:
        from ui.pages.engineers import EngineersPage  # pages load when they are first needed

        shell.navigate(Location("engineers"))
        page = shell.page()
        assert isinstance(page, EngineersPage)  # noqa: S101 - it was navigated to
        page.import_people(path)

    def _open_pdf(self, shell: Shell, paths: Sequence[Path]) -> None:
        job = Job(partial(_read_pdf, paths[0]), shell, many_objects=True)
        job.done.connect(lambda read: self._open_read(shell, paths, read))
        job.failed.connect(shell.notice.show_message)
        reading = self.tr("Reading {0}…").format(readable(paths[0].name))
        shell.notice.show_message(reading, wrong=False, then=(self.tr("Cancel"), job.drop))
        job.start()

    def _open_read(self, shell: Shell, paths: Sequence[Path], read: "ReadPdf | PlumblineError") -> None:
        shell.notice.hide()
        if isinstance(read, PlumblineError):
            self._verify_panel(shell).show_read(paths[0], read)
        elif isinstance(read[1], Mapping):
            self._import_forms(shell, paths, read[1])
        else:
            self._verify_panel(shell).show_read(paths[0], (read[0], read[1]))

    def _import_forms(self, shell: Shell, paths: Sequence[Path], first: "FormValues") -> None:
        from models.exchange.opinion_import import imported_form  # nor do these
        from ui.pages.opinions.panel import OpinionsPanel

        try:
            review = imported_form(shell.controller.workspace, first).request.review_id
        except PlumblineError as error:
            shell.notice.show_message(translate(error))
            return
        shell.navigate(Location("review", review, "opinions"))
        panel = shell.page().findChild(OpinionsPanel)
        assert panel is not None  # noqa: S101 - a review has one
        panel.import_forms(list(paths), {paths[0]: first})

    def _verify_panel(self, shell: Shell) -> "VerifyPanel":
        from ui.pages.reports.verify_panel import VerifyPanel

        shell.navigate(Location("reports", 0, "verify"))
        panel = shell.page().findChild(VerifyPanel)
        assert panel is not None  # noqa: S101 - the page of reports has one
        return panel


def _card() -> str:
    """How the names of public cards end."""
    from models.exchange.public_card import SUFFIX  # a start needs no signatures

    return SUFFIX


def _read_pdf(path: Path, token: CancelToken) -> "ReadPdf | PlumblineError":
    """What the file holds, read once, because a hostile one takes long; or why that cannot be known."""
    import reports.verify  # takes a while to load, and the window is to answer meanwhile  # noqa: F401
    from reports.form_or_document import form_or_document
    from ui.pages.reports.verify_panel import MAX_FILE_SIZE

    try:
        content = read_bytes(path, MAX_FILE_SIZE)
        limits = pdf_limits(len(content))
        return content, read_bounded(readable(path.name), limits, token.check, form_or_document, content)
    except BadInput as error:
        return error
