"""SQL for the workspace's settings."""

import dataclasses

from models.domain.settings import Settings
from models.workspace.reader import Reader


def settings(reader: Reader) -> Settings:
    """All settings, with defaults for those not stored."""
    stored = {row["key"]: row["value"] for row in reader.query("SELECT key, value FROM setting")}
    defaults = Settings()
    known = {
        field.name: type(getattr(defaults, field.name))(stored[field.name])
        for field in dataclasses.fields(Settings)
        if field.name in stored
    }
    return dataclasses.replace(defaults, **known)
