"""The backups of a workspace: which there are, why each was made, what it holds, and which of the automatic ones stay."""

import glob
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from models.support.errors import PlumblineError, UnusableFile, reason_of
from models.support.file_access import refuse_own
from models.support.messages import Message, message
from models.workspace import atomic_files, backup_contents, backup_files, connection, derived_keys, migrations, thinning
from models.workspace.backup_contents import Contents
from models.workspace.backup_files import Reason
from models.workspace.derived_keys import Keys
from models.workspace.engine import DatabaseError


class Backup(Struct, frozen=True):
    """A backup with its time in UTC and its size in bytes. It either has contents or a problem, why it cannot be read."""

    path: Path
    made_at: datetime
    reason: Reason
    size: int
    contents: Contents | None
    problem: Message | None = None

    @property
    def id(self) -> Path:
        """What tells it apart from others in a list."""
        return self.path


def find(path: Path, salt: bytes | None, folders: Iterable[Path] = ()) -> list[Path]:
    """The backups of the workspace with this salt beside it and in these folders, and the files that *Restore* kept.

    Another workspace may use the folder, under a name that begins with this one or is the same. So the whole name counts, and
    the salt, which only copies of one workspace share; None stands for any.
    """
    place = atomic_files.real(path)
    found = [file for folder in dict.fromkeys((place.parent, *folders)) for file in backups_in(folder, place, salt)]
    kept = (file for file in backup_files.kept_by_restore(place) if _has_name(file, place) and _has_salt(file, salt))
    return [*found, *kept]


def backups_in(folder: Path, path: Path, salt: bytes | None) -> list[Path]:
    """The backups in a folder of the workspace with this salt, by their names; not the file itself, if that is a backup."""
    named = folder.glob(f"{glob.escape(path.stem)}-*{backup_files.SUFFIX}")
    return sorted(file for file in named if file != path and _has_name(file, path) and _has_salt(file, salt))


def of_salt(path: Path, salt: bytes, folders: Iterable[Path] = ()) -> list[Path]:
    """Every closed backup and workspace with this salt beside the file and in these folders, whatever its name."""
    place = atomic_files.real(path)
    files = (file for folder in dict.fromkeys((place.parent, *folders)) for file in sorted(folder.glob("*")))
    suffixes = {backup_files.SUFFIX, place.suffix}
    return [file for file in files if file.suffix in suffixes and file != place and _has_salt(file, salt)]


def backups(path: Path, salt: bytes | None, passphrase: str, folders: Iterable[Path] = ()) -> list[Backup]:
    """The backups that `find` finds, with what they hold, the latest first."""
    keys = Keys(connection.key_text(passphrase))
    found = [_backup(file, path, keys) for file in find(path, salt, folders)]
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def restorable(path: Path, passphrase: str, folders: Iterable[Path] = ()) -> list[Backup]:
    """The backups of a workspace that does not open, as far as this passphrase opens them.

    If none has the salt of the file, that may be damaged, and the names decide alone.
    """
    found: list[Backup] = []
    with suppress(OSError, PlumblineError):
        found = backups(path, derived_keys.salt_of(path), passphrase, folders)
    return [backup for backup in found or backups(path, None, passphrase, folders) if backup.contents]


def delete(files: Iterable[Path]) -> None:
    """Delete backups. Raises UnusableFile for the first that cannot be deleted; those after it are kept."""
    for file in files:
        refuse_own(file)
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise UnusableFile(
                message("{path} cannot be deleted: {reason}.", path=file, reason=reason_of(error))
            ) from error


def latest(path: Path, folder: Path, salt: bytes, now: datetime) -> list[Path]:
    """The latest backup in a folder of the workspace with this salt, and those from the future: the clock was wrong then."""
    found = sorted((_named(file, path)[1], file) for file in backups_in(folder, path, salt))
    past = [file for at, file in found if at <= now]
    return [*past[-1:], *(file for at, file in found if at > now)]


def latest_hourly(path: Path, folder: Path, salt: bytes, now: datetime) -> datetime | None:
    """When the latest automatic backup of this workspace in a folder was made; none from the future counts."""
    return max((at for at, _ in _hourly(path, folder, salt) if at <= now), default=None)


def delete_superfluous(path: Path, folder: Path, salt: bytes, now: datetime) -> list[Path]:
    """Delete the automatic backups of this workspace in a folder that `thinning` does not keep; returns them."""
    found = _hourly(path, folder, salt)
    kept = thinning.to_keep((at for at, _ in found), now)
    superfluous = [file for at, file in found if at not in kept]
    for file in superfluous:
        atomic_files.discard(file)
    return superfluous


def _hourly(path: Path, folder: Path, salt: bytes) -> list[tuple[datetime, Path]]:
    named = ((file, *_named(file, path)) for file in backups_in(folder, path, salt))
    return [(at, file) for file, reason, at in named if reason is Reason.HOURLY]


def _has_salt(file: Path, salt: bytes | None) -> bool:
    if salt is None:
        return True
    with suppress(OSError, PlumblineError):
        return derived_keys.salt_of(file) == salt
    return False


def _has_name(file: Path, path: Path) -> bool:
    return _parts_of_name(file, path) is not None


def _parts_of_name(file: Path, path: Path) -> re.Match[str] | None:
    """Reason and time in the name of a backup of the workspace at `path`; None if the file has another name."""
    reasons = "|".join(filter(None, Reason))
    return re.fullmatch(
        rf"{re.escape(path.stem)}(?:-({reasons}))?-(\d{{8}}-\d{{6}})(?:-\d+)?"
        rf"(?:{re.escape(backup_files.SUFFIX)}|{re.escape(path.suffix)})",
        file.name,
    )


def _named(file: Path, path: Path) -> tuple[Reason, datetime]:
    """Reason and time by the name of a backup; one whose digits are no date counts as asked for when it was written."""
    found = _parts_of_name(file, path)
    with suppress(ValueError):
        if found:
            return Reason(found[1] or ""), datetime.strptime(found[2], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    with suppress(OSError):
        return Reason.ASKED, datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return Reason.ASKED, datetime.fromtimestamp(0, UTC)


def _backup(file: Path, path: Path, keys: Keys) -> Backup:
    reason, made_at = _named(file, path)
    try:
        size = file.stat().st_size
        contents = backup_contents.read(file, keys.of_file(file))
    except (OSError, PlumblineError):
        return Backup(file, made_at, reason, 0, None, message("Cannot be read"))
    except DatabaseError:
        return Backup(file, made_at, reason, size, None, message("Another passphrase, or damaged"))
    if contents.schema_version > migrations.SCHEMA_VERSION:
        return Backup(file, made_at, reason, size, None, message("From a newer version of Plumbline"))
    return Backup(file, made_at, reason, size, contents)
