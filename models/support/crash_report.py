"""Messages about unexpected errors; details are in a local report without any user text."""

import re

from models.support.crash_files import write_report
from models.support.messages import Message, message

_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file")
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


def explain_crash(error: Exception) -> Message:
    """The message for an unexpected error; a missing system library is named with its Debian/Ubuntu package."""
    library = library_missing(error)
    if library:
        known = library in _PACKAGES
        return message(
            "The system library {library} is missing. Install {package} and try again.",
            library=library,
            package=message("the Debian/Ubuntu package {name}", name=package_of(library))
            if known
            else message("the package that contains {library}", library=library),
        )
    note, kind = write_report(error), type(error).__name__
    if note is None:
        return message("An unexpected error occurred ({kind}). No incomplete change was stored.", kind=kind)
    return message(
        "An unexpected error occurred ({kind}). No incomplete change was stored. Details are in {note}.",
        kind=kind,
        note=note,
    )


def library_missing(error: Exception) -> str:
    """The name of the missing system library, or an empty text if the error has another cause."""
    found = _LIBRARY.search(str(error)) if isinstance(error, ImportError) else None
    return found.group(1) if found else ""


def package_of(library: str) -> str:
    """The Debian/Ubuntu package that holds a system library; the library's own name if the package is unknown."""
    return _PACKAGES.get(library, library)
