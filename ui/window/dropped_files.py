"""Files dropped onto the window: a workspace, a people file, a filled-in opinion form, a PDF to verify, or a public card."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ReferenceType, ref

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication

from models.support.errors import BadInput, PlumblineError
from ui.framework.jobs import CancelToken, Job
from ui.framework.location import Location
from ui.language.translation import translate
from ui.widgets.drops import files_of
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
    suffixes = (WORKSPACE, *_people(), FORM_OR_REPORT, _card())
    return [path for path in files_of(data) if path.suffix.lower() in suffixes or _is_bare(path)]


class DroppedFiles(QObject):
    """Opens each kind of file where it belongs. Of several files only forms are opened together."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._job: ReferenceType[Job] | None = None
        """It is not kept alive: it holds the pages of a workspace, which may be locked."""

    def open_in(self, shell: Shell, paths: Sequence[Path]) -> None:
        """Open files other than a workspace, instead of one that is still being read."""
        self._stop_reading()
        first = paths[0]
        if first.suffix.lower() in _people() or not first.suffix:
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
        from models.exchange.files import readable

        at = shell.location
        job = Job(partial(_read_pdf, paths[0]), shell, many_objects=True)
        self._job = ref(job)
        job.done.connect(lambda read: self._take_read(shell, at, paths, read))
        job.failed.connect(shell.notice.show_message)
        reading = self.tr("Reading {0}…").format(readable(paths[0].name))
        shell.notice.show_work(reading, (self.tr("Cancel"), self._stop_reading))
        job.start()

    def _stop_reading(self) -> None:
        if self._job and (job := self._job()):
            job.drop()
        self._job = None

    def _take_read(self, shell: Shell, at: Location, paths: Sequence[Path], read: "ReadPdf | PlumblineError") -> None:
        """Open what was read, or offer it if its user has gone on to something else."""
        from models.exchange.files import readable

        self._job = None
        if shell.location == at and shell.isVisible() and not _has_dialog():
            self._open_read(shell, paths, read)
        elif isinstance(read, PlumblineError):
            shell.notice.show_message(translate(read))
        else:
            show = self.tr("Show result"), partial(self._open_read, shell, paths, read)
            text = self.tr("{0} has been read.").format(readable(paths[0].name))
            shell.notice.show_message(text, wrong=False, then=show, lasts=True)

    def _open_read(self, shell: Shell, paths: Sequence[Path], read: "ReadPdf | PlumblineError") -> None:
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


def _is_bare(path: Path) -> bool:
    """Whether it is a file without a suffix, which can be a people file: those are read by their content."""
    return not path.suffix and path.is_file()


def _has_dialog() -> bool:
    return QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None


def _people() -> tuple[str, ...]:
    """How the names of people files end."""
    from models.exchange.table_kinds import SUFFIXES  # a start needs no tables

    return SUFFIXES


def _card() -> str:
    """How the names of public cards end."""
    from models.exchange.public_card import SUFFIX  # a start needs no signatures

    return SUFFIX


def _read_pdf(path: Path, token: CancelToken) -> "ReadPdf | PlumblineError":
    """What the file holds, read once, because a hostile one takes long; or why that cannot be known."""
    import reports.verify  # takes a while to load, and the window is to answer meanwhile  # noqa: F401
    from models.exchange.files import read_bytes, readable
    from models.support.bounded_process import pdf_limits, read_bounded
    from reports.form_or_document import form_or_document
    from ui.pages.reports.verify_panel import MAX_FILE_SIZE

    try:
        content = read_bytes(path, MAX_FILE_SIZE)
        limits = pdf_limits(len(content))
        return content, read_bounded(readable(path.name), limits, token.check, form_or_document, content)
    except BadInput as error:
        return error
