"""Sample workspace of this computer, created on first use and kept after that."""

from pathlib import Path

from models.sample.make import ReportProgress, make_sample
from models.support.errors import UnusableFile, reason_of
from models.support.messages import message
from models.workspace import atomic_files
from models.workspace.workspace import Workspace

PASSPHRASE = "sample"  # noqa: S105 - public
FILE_NAME = "Sample team.plumbline"


def sample_path() -> Path:
    """Path of this account's sample workspace."""
    import platformdirs

    return platformdirs.user_data_path("plumbline", appauthor=False) / FILE_NAME


def open_own_sample(path: Path, report_progress: ReportProgress | None = None) -> Workspace:
    """Open the sample workspace at `path`, created if missing. Raises UnusableFile if that fails."""
    if not path.exists():
        _make(path, report_progress)
    return Workspace.open(path, PASSPHRASE)


def _make(path: Path, report_progress: ReportProgress | None) -> None:
    """Create the sample under a temporary name, so that an incomplete one is never opened."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableFile(
            message("{path} cannot be created: {reason}.", path=path.parent, reason=reason_of(error))
        ) from error
    part = atomic_files.beside(path, ".part")
    atomic_files.remove_stale(part)
    make_sample(part, PASSPHRASE, report_progress=report_progress).close()
    atomic_files.put_new(part, path)
