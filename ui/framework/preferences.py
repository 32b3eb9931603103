"""Preferences of this computer: geometry, scheme, zoom, recent files. Never a person's name."""

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.framework.location import Location
from ui.widgets.table_layout import TableLayout

MAX_RECENT, MAX_IMPORTS = 6, 20


class Preferences:
    """Stored by Qt in the account's own settings."""

    def __init__(self) -> None:
        # Named in full, because the short form ignores the format that tests choose.
        self._store = QSettings(QSettings.defaultFormat(), QSettings.Scope.UserScope, "Plumbline", "Plumbline")

    @property
    def scheme(self) -> str:
        """One of system, light, dark."""
        return str(self._store.value("scheme", "system"))

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._store.setValue("scheme", value)

    @property
    def zoom(self) -> int:
        """Zoom in percent."""
        return int(str(self._store.value("zoom", 100)))

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._store.setValue("zoom", value)

    @property
    def uses_system_font(self) -> bool:
        """Whether the window has the font of the system, not ours."""
        return str(self._store.value("uses_system_font", "false")) == "true"

    @uses_system_font.setter
    def uses_system_font(self, value: bool) -> None:
        self._switch("uses_system_font", on=value)

    @property
    def language(self) -> str:
        """Code of the window's language; empty for the system's."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def lock_after(self) -> int:
        """Minutes without a key or click after which the workspace is locked; 0 for never."""
        return int(str(self._store.value("lock_after", 10)))

    @lock_after.setter
    def lock_after(self, value: int) -> None:
        self._store.setValue("lock_after", value)

    @property
    def locks_when_away(self) -> bool:
        """Whether the workspace is locked when the computer goes to sleep or another user takes over."""
        return self._is_on("locks_when_away")

    @locks_when_away.setter
    def locks_when_away(self, value: bool) -> None:
        self._switch("locks_when_away", on=value)

    @property
    def moves_on_after_rating(self) -> bool:
        """Whether a digit key in a review also opens the next competency without an answer."""
        return self._is_on("moves_on_after_rating")

    @moves_on_after_rating.setter
    def moves_on_after_rating(self, value: bool) -> None:
        self._switch("moves_on_after_rating", on=value)

    @property
    def uses_single_keys(self) -> bool:
        """Whether letters and digits without Ctrl or Alt are shortcuts; speech input types such keys by accident."""
        return self._is_on("uses_single_keys")

    @uses_single_keys.setter
    def uses_single_keys(self, value: bool) -> None:
        self._switch("uses_single_keys", on=value)

    @property
    def review_columns(self) -> tuple[int, int]:
        """Widths of the list and of the context of a review, in pixels at a zoom of 100 %."""
        sizes = str(self._store.value("review_columns", "")).split("|")
        return (int(sizes[0]), int(sizes[1])) if len(sizes) == 2 and all(map(str.isdigit, sizes)) else (320, 280)

    @review_columns.setter
    def review_columns(self, value: tuple[int, int]) -> None:
        self._store.setValue("review_columns", "|".join(map(str, value)))

    def table_layout(self, table: str) -> TableLayout | None:
        """How the user arranged the columns of a table; None before that."""
        try:
            widths, order, sort, *shown = json.loads(str(self._store.value(f"tables/{table}", "")))
            return TableLayout(
                {int(column): max(int(width), 1) for column, width in widths.items()},
                list(map(int, order)),
                (int(sort[0]), bool(sort[1])) if sort else None,
                {int(column): bool(on) for column, on in shown[0].items()} if shown else {},
            )
        except (ValueError, TypeError, AttributeError, IndexError):  # not there, or edited by hand
            return None

    def save_table_layout(self, table: str, layout: TableLayout) -> None:
        """Keep how the user arranged the columns of a table."""
        self._store.setValue(f"tables/{table}", json.dumps([layout.widths, layout.order, layout.sort, layout.shown]))

    @property
    def crashes_shown_until(self) -> int:
        """When the latest crash report that was shown had been written, in nanoseconds since 1970; 0 before any."""
        stored = str(self._store.value("crashes_shown_until", ""))
        return int(stored) if stored.isdigit() else 0

    @crashes_shown_until.setter
    def crashes_shown_until(self, value: int) -> None:
        self._store.setValue("crashes_shown_until", str(value))

    @property
    def last_folder(self) -> Path | None:
        """The folder of the file that was chosen last in a dialog."""
        stored = str(self._store.value("last_folder", ""))
        return Path(stored) if stored else None

    @last_folder.setter
    def last_folder(self, value: Path) -> None:
        if _is_text(value):
            self._store.setValue("last_folder", str(value.absolute()))

    @property
    def public_cards(self) -> list[str]:
        """The contents of the public cards that PDFs are checked against; files could be replaced by others."""
        try:
            return list(map(str, json.loads(str(self._store.value("public_cards", "[]")))))
        except (ValueError, TypeError):  # edited by hand
            return []

    @public_cards.setter
    def public_cards(self, value: list[str]) -> None:
        self._store.setValue("public_cards", json.dumps(value))

    @property
    def geometry(self) -> QByteArray:
        """Position and size of the window."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def recent(self) -> list[Path]:
        """Workspaces opened lately, newest first; some may not be there now, as on a disk that is not plugged in."""
        stored = self._store.value("recent", [])
        names = stored if isinstance(stored, list) else [stored] if stored else []  # a list of one comes back as text
        return [Path(str(name)) for name in names]

    def remembers_passphrase(self, path: Path) -> bool:
        """Whether the user wants the passphrase of a workspace to be in the keyring of this computer."""
        return self._store.contains(_workspace_key("keyring", path))

    def keyring_id(self, path: Path) -> str:
        """The id under which the keyring has the passphrase of a workspace; empty while it has none."""
        return str(self._store.value(_workspace_key("keyring", path), ""))

    def remember_keyring_id(self, path: Path, workspace_id: str) -> None:
        """Note that the keyring has the passphrase under this id, or with an empty one, that it will after the next opening."""
        self._store.setValue(_workspace_key("keyring", path), workspace_id)

    def forget_keyring(self, path: Path) -> None:
        """Note that the keyring is not to have the passphrase of a workspace."""
        self._store.remove(_workspace_key("keyring", path))

    def import_choices(self) -> dict[str, tuple[dict[str, str], dict[str, str]]]:
        """How columns and words for levels of people files were read, by the headings of the file."""
        try:
            return {
                key: (fields, levels) for key, fields, levels in json.loads(str(self._store.value("imports", "[]")))
            }
        except (ValueError, TypeError):  # edited by hand
            return {}

    def remember_import_choices(self, headings: str, fields: Mapping[str, str], levels: Mapping[str, str]) -> None:
        """Keep how a people file was read, for the next file with the same headings."""
        others = {key: kept for key, kept in self.import_choices().items() if key != headings}
        newest = [(headings, dict(fields), dict(levels))] if fields or levels else []
        kept = [*newest, *((key, *choices) for key, choices in others.items())]
        self._store.setValue("imports", json.dumps(kept[:MAX_IMPORTS]))

    def remember(self, path: Path) -> None:
        """Put a workspace first among the recent ones, unless its path is not valid text, which Qt cannot store."""
        if not _is_text(path):
            return
        recent = self.recent
        paths = [path.absolute(), *(other for other in recent if other != path.absolute())][:MAX_RECENT]
        if paths != recent:  # Qt would store the same once more, and wait for the disk
            self._store.setValue("recent", [str(item) for item in paths])

    def forget(self, path: Path) -> None:
        """Remove a workspace from the recent ones."""
        self._store.setValue("recent", [str(item) for item in self.recent if item != path])

    def location_of(self, path: Path) -> Location | None:
        """The location that was shown when this workspace was closed."""
        parts = str(self._store.value(_workspace_key("place", path), "")).split("|")
        return (
            Location(parts[0], int(parts[1]), parts[2])
            if len(parts) == len(Location._fields) and parts[1].isdigit()
            else None
        )

    def remember_location(self, path: Path, location: Location) -> None:
        """Remember the current location."""
        self._store.setValue(_workspace_key("place", path), f"{location.page}|{location.subject}|{location.anchor}")

    def backup_folder_of(self, path: Path) -> Path | None:
        """The folder that was chosen for backups of this workspace; None for its own."""
        stored = str(self._store.value(_workspace_key("backups", path), ""))
        return Path(stored) if stored else None

    def remember_backup_folder(self, path: Path, folder: Path | None) -> None:
        """Keep the folder for backups of this workspace, unless its name is not valid text; None for that of the file."""
        if folder is None:
            self._store.remove(_workspace_key("backups", path))
        elif _is_text(folder):
            self._store.setValue(_workspace_key("backups", path), str(folder.absolute()))

    def known_backup_folders(self, workspace_id: str) -> list[Path]:
        """Every folder that was ever chosen for backups of a workspace, under any name of its file; the latest first."""
        try:
            return [
                Path(str(name)) for name in json.loads(str(self._store.value(f"backup_folders/{workspace_id}", "[]")))
            ]
        except (ValueError, TypeError):  # edited by hand
            return []

    def note_backup_folder(self, workspace_id: str, folder: Path) -> None:
        """Keep a folder among those with backups of a workspace, unless its name is not valid text."""
        known = self.known_backup_folders(workspace_id)
        if _is_text(folder) and folder.absolute() not in known:
            names = [str(each) for each in (folder.absolute(), *known)]
            self._store.setValue(f"backup_folders/{workspace_id}", json.dumps(names))

    def _is_on(self, key: str) -> bool:
        """Whether a preference is on; those of this kind are until they are turned off."""
        return str(self._store.value(key, "true")) == "true"

    def _switch(self, key: str, *, on: bool) -> None:
        self._store.setValue(key, "true" if on else "false")


def _is_text(path: Path) -> bool:
    """Whether the name is text, which Qt can store; names in other encodings hold surrogates."""
    return not any("\ud800" <= letter <= "\udfff" for letter in str(path.absolute()))


def _workspace_key(group: str, path: Path) -> str:
    """Settings key of a workspace by its location: a digest, because Qt reads slashes as groups."""
    return f"{group}/{hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:16]}"
