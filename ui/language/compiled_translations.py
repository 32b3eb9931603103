"""Compiled translations: made from resources/translations when they are first needed, and kept in the user's cache."""

import subprocess
import sys
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_cache_path

from models.support.resources import resource


def compiled(language: str) -> Path | None:
    """The compiled catalogue (.qm) of a language such as "de"; None if there is none, or it cannot be made here."""
    source = resource("translations", f"plumbline_{language}.ts")
    shipped = source.with_suffix(".qm")  # in a frozen program, which has no compiler
    if shipped.is_file():
        return shipped
    try:
        digest = sha256(source.read_bytes()).hexdigest()[:16]
        target = user_cache_path("plumbline") / f"plumbline_{language}_{digest}.qm"
        return target if target.is_file() else compile_catalogue(source, target)
    except (OSError, subprocess.SubprocessError):
        return None


def compile_catalogue(source: Path, target: Path) -> Path:
    """Compile a .ts file with Qt's own tool. Raises OSError or SubprocessError. Several processes may do it at once."""
    target.parent.mkdir(parents=True, exist_ok=True)
    tool = Path(str(files("PySide6"))) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with TemporaryDirectory(dir=target.parent) as folder:
        part = Path(folder) / target.name
        subprocess.run([tool, "-silent", source, "-qm", part], check=True, capture_output=True)  # noqa: S603
        part.replace(target)
    return target
