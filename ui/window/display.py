"""Check whether a window can open, made before Qt loads, because Qt would abort the process."""

import builtins
import ctypes
import os
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from models.support.crash_report import library_missing, package_of

NEEDED = (
    "libglib-2.0.so.0", "libgthread-2.0.so.0", "libGL.so.1", "libEGL.so.1", "libfontconfig.so.1", "libfreetype.so.6",
    "libX11.so.6", "libxkbcommon.so.0", "libdbus-1.so.3",
)  # fmt: skip
NEEDED_BY_X11 = (
    "libX11-xcb.so.1", "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1",
    "libxcb-randr.so.0", "libxcb-render-util.so.0", "libxcb-render.so.0", "libxcb-shape.so.0", "libxcb-shm.so.0",
    "libxcb-sync.so.1", "libxcb-util.so.1", "libxcb-xfixes.so.0", "libxcb-xkb.so.1", "libxkbcommon-x11.so.0",
)  # fmt: skip
NEEDED_BY_WAYLAND = ("libwayland-client.so.0", "libwayland-cursor.so.0")
PACKAGES = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0"
)
"""What to install for a window on X11; the rest comes along with these."""


def why_no_window(environment: Mapping[str, str] | None = None) -> str | None:
    """A sentence about what this system lacks and what to do; None if nothing is missing."""
    if sys.platform != "linux":
        return None
    known = os.environ if environment is None else environment
    platforms = known.get("QT_QPA_PLATFORM", "")
    chosen = platforms.partition(";")[0].partition(":")[0]
    by_x11, by_wayland = (
        (chosen == name) if chosen else bool(known.get(display))
        for name, display in (("xcb", "DISPLAY"), ("wayland", "WAYLAND_DISPLAY"))
    )
    if not (chosen or by_x11 or by_wayland) or (chosen == "xcb" and not known.get("DISPLAY")):
        return _with_command_hint(
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set. With one, the window "
            f"needs on Debian or Ubuntu: {PACKAGES})"
        )
    missing = _missing(NEEDED)
    if not (by_wayland and not _missing(NEEDED_BY_WAYLAND)) and by_x11:  # Qt takes whichever of the two works
        missing += _missing(NEEDED_BY_X11)
        if not missing and not _x_server_accepts():
            return _with_command_hint(
                f"The display {known.get('DISPLAY', '')} does not answer, so no window can be opened"
            )
    elif by_wayland:
        missing += _missing(NEEDED_BY_WAYLAND)
        if not (missing or by_x11 or ";" in platforms or _wayland_socket_exists(known)):
            return not_started("", known)
    return _needs(missing) if missing else None


def load_qt() -> None:
    """Load Qt, and keep Python's own import.

    PySide puts another in its place, which reads the source of every module that is imported from then on, to look for
    features that are turned on by `from __feature__ import …`. Nothing here uses them.
    """
    own = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = own


def not_loaded(error: ImportError) -> str:
    """The sentence about Qt not loading, although nothing seemed to be missing."""
    library = library_missing(error)
    if library:
        return _needs([library])
    return _with_command_hint(f"The window cannot be opened, because Qt does not load ({' '.join(str(error).split())})")


def not_started(text: str, environment: Mapping[str, str] | None = None) -> str:
    """The sentence about Qt's failure to open the display, with Qt's reason."""
    known = os.environ if environment is None else environment
    chosen, wayland = known.get("QT_QPA_PLATFORM"), known.get("WAYLAND_DISPLAY")
    if chosen and not (wayland and chosen == "wayland"):
        return _with_command_hint(
            f"QT_QPA_PLATFORM names “{chosen}”, where no window can be opened (xcb stands for X11, wayland for Wayland)"
        )
    if wayland:
        return _with_command_hint(f"The Wayland display {wayland} does not answer, so no window can be opened")
    return _with_command_hint(f"The window cannot be opened, because Qt does not start ({text.partition(chr(10))[0]})")


def _needs(libraries: list[str]) -> str:
    packages = _packages(tuple(libraries))
    return _with_command_hint(
        f"The window needs system libraries that are not installed (on Debian or Ubuntu: apt install {packages})"
    )


def _with_command_hint(sentence: str) -> str:
    return f"{sentence}. The command `tour sample` shows without a window what Plumbline does."


def _packages(libraries: tuple[str, ...]) -> str:
    return " ".join(sorted(set(map(package_of, libraries))))


def _missing(libraries: tuple[str, ...]) -> list[str]:
    return [name for name in libraries if not _can_load(name)]


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_server_accepts() -> bool:
    """Whether the X server named by DISPLAY takes a connection."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_socket_exists(known: Mapping[str, str]) -> bool:
    """Whether the socket of the Wayland display exists; whether anything answers there is seen by Qt."""
    return (Path(known.get("XDG_RUNTIME_DIR", "")) / known.get("WAYLAND_DISPLAY", "wayland-0")).is_socket()
