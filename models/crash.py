"""The last net: an error nobody foresaw becomes a sentence for the user and a local note for a developer."""

import re
import traceback
from datetime import UTC, datetime
from pathlib import Path

_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file")
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def explain_crash(error: Exception) -> str:
    """One sentence about an unexpected error; a missing system library is named with its Debian/Ubuntu package."""
    missing = _LIBRARY.search(str(error)) if isinstance(error, ImportError) else None
    if missing:
        library = missing.group(1)
        known = library in _PACKAGES
        cure = f"the Debian/Ubuntu package {package_of(library)}" if known else f"the package that holds {library}"
        return f"The system library {library} is missing; install {cure} and try again."
    note = _write_note(error)
    where = f"; where it happened is noted in {note}" if note else ""
    return f"Something unexpected went wrong ({type(error).__name__}) and nothing half-done was kept{where}."


def package_of(library: str) -> str:
    """The Debian/Ubuntu package that holds a system library; the library's own name if we do not know."""
    return _PACKAGES.get(library, library)


def _write_note(error: Exception) -> Path | None:
    """Write where the error happened, but not its message: that could hold somebody's words."""
    import platformdirs

    try:
        folder = platformdirs.user_log_path("plumbline", appauthor=False, ensure_exists=True)
        note = folder / f"crash-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.txt"
        places = "".join(traceback.format_tb(error.__traceback__))
        note.write_text(f"{type(error).__name__}\n{places}", encoding="utf-8")
    except OSError:
        return None
    return note
