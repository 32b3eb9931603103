"""Whether a window can be opened at all, asked before Qt is loaded: Qt itself would end the process without a word."""

import ctypes
import os
import sys
from collections.abc import Mapping

from models.crash import package_of

TOUR = (
    "Without a window, `uv run main.py tour sample` shows what Plumbline does, and `uv run main.py --help` what else."
)
NEEDED = (
    "libglib-2.0.so.0", "libGL.so.1", "libEGL.so.1", "libfontconfig.so.1", "libxkbcommon.so.0", "libdbus-1.so.3",
)  # fmt: skip
NEEDED_BY_X11 = (
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1", "libxcb-render-util.so.0",
    "libxcb-render.so.0", "libxcb-shape.so.0", "libxcb-xkb.so.1", "libxkbcommon-x11.so.0",
)  # fmt: skip


def why_no_window(environment: Mapping[str, str] | None = None) -> str | None:
    """One sentence about what is missing here, and what to do instead; None if nothing is known to be."""
    known = os.environ if environment is None else environment
    if sys.platform != "linux":
        return None
    platform = known.get("QT_QPA_PLATFORM", "")
    has_display = bool(known.get("DISPLAY") or known.get("WAYLAND_DISPLAY"))
    if not platform and not has_display:
        return f"There is no display here to open a window on. {TOUR}"
    by_x11 = platform == "xcb" or (not platform and not known.get("WAYLAND_DISPLAY"))
    missing = _missing((*NEEDED, *NEEDED_BY_X11) if by_x11 else NEEDED)
    if missing:
        return f"{missing_words(missing)} {TOUR}"
    if by_x11 and not _display_answers():
        return f"The display {known.get('DISPLAY', '')} does not answer. {TOUR}"
    return None


def missing_words(libraries: list[str]) -> str:
    """Which packages to install for libraries that are not there."""
    packages = " ".join(dict.fromkeys(map(package_of, libraries)))
    return f"The window needs system libraries that are not here; on Debian or Ubuntu: apt install {packages}."


def _missing(libraries: tuple[str, ...]) -> list[str]:
    return [name for name in libraries if not _loads(name)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _display_answers() -> bool:
    """Whether the X server named by DISPLAY takes a connection."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
