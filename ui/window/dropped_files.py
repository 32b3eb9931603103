"""Files dropped onto the window: a workspace, a people file, a filled-in opinion form, a PDF to verify, or a public card."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject

from models.exchange.files import readable
from models.exchange.table_kinds import SUFFIXES as PEOPLE
from models.support.errors import PlumblineError
from ui.framework.jobs import CancelToken, Job
from ui.framework.location import Location
from ui.language.translation import translate
from ui.window.shell import Shell

if TYPE_CHECKING:
    from reports.form_values import FormValues
    from ui.pages.reports.verify_panel import VerifyPanel

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
        job = Job(partial(_read_form, paths[0]), shell)
        job.done.connect(lambda values: self._open_form(shell, paths, values))
        job.failed.connect(shell.notice.show_message)
        shell.notice.show_message(self.tr("Reading {0}…").format(readable(paths[0].name)), wrong=False)
        job.start()

    def _open_form(self, shell: Shell, paths: Sequence[Path], values: "FormValues | PlumblineError") -> None:
        from models.exchange.opinion_import import imported_form  # nor do these
        from reports.form_values import is_opinion_form

        shell.notice.hide()
        if isinstance(values, PlumblineError) or not is_opinion_form(values):
            self._verify_panel(shell).verify(paths[0])
            return
        try:
            review = imported_form(shell.controller.workspace, values).request.review_id
        except PlumblineError as error:
            shell.notice.show_message(translate(error))
            return
        self._import_forms(shell, review, paths)

    def _import_forms(self, shell: Shell, review: int, paths: Sequence[Path]) -> None:
        from ui.pages.opinions.panel import OpinionsPanel

        shell.navigate(Location("review", review, "opinions"))
        panel = shell.page().findChild(OpinionsPanel)
        assert panel is not None  # noqa: S101 - a review has one
        panel.import_forms(list(paths))

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


def _read_form(path: Path, token: CancelToken) -> "FormValues | PlumblineError":
    from reports.form_values import read_form_files

    return read_form_files([path], token.check)[path]
