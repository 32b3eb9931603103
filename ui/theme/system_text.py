"""Text size and font of the system, as far as Qt is told them."""

import os
import sys
from collections.abc import Mapping

from PySide6.QtGui import QFont, QFontDatabase

_USUAL_SIZES = {"win32": 9.0, "darwin": 13.0}
"""Points of the text of a system whose size of text is not changed."""
_KDE, _OTHER_DESKTOPS = 10.0, 11.0
"""The same of Linux: desktops begin at 9 to 11 points, and not all of them tell Qt."""


def system_zoom() -> int:
    """The text size of the system in percent of its usual one, and 100 if it is smaller or not known."""
    return max(100, round(_system_font().pointSizeF() / usual_size() * 100))


def usual_size(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> float:
    """The usual size of the text of the system in points."""
    desktop = _KDE if "KDE" in environment.get("XDG_CURRENT_DESKTOP", "") else _OTHER_DESKTOPS
    return _USUAL_SIZES.get(platform, desktop)


def system_family() -> str:
    """The font of the system."""
    return _system_font().family()


def _system_font() -> QFont:
    """The system's own font; that of the application, which is ours, does not change it."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
