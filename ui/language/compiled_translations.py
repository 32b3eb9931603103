"""Compiled translations: made from resources/translations when they are first needed, and kept in the user's cache."""

import sys
from hashlib import sha256
from pathlib import Path

import PySide6
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
    except OSError:
        return None


def compile_catalogue(source: Path, target: Path) -> Path:
    """Compile a .ts file with Qt's own tool. Raises OSError. Several processes may do it at once."""
    import subprocess  # both load slowly, and the catalogue of the last start is there
    from tempfile import TemporaryDirectory

    target.parent.mkdir(parents=True, exist_ok=True)
    tool = Path(PySide6.__path__[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with TemporaryDirectory(dir=target.parent) as folder:
        part = Path(folder) / target.name
        subprocess.run([tool, "-silent", source, "-qm", part], check=False, capture_output=True)  # noqa: S603
        part.replace(target)  # missing if the tool failed
    return target
