"""Start without a usable display: one sentence with the cause, the missing packages, and a command to use instead."""

import contextlib
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from models.support.crash_report import package_of
from ui.window import display

ROOT = Path(__file__).resolve().parents[2]
HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PLUMBLINE_PASSPHRASE")
FILES_MISSING = """
import ctypes, sys
real = ctypes.CDLL
def without(name, *more, **options):
    if name in {found!r}:
        return None
    if name in {missing!r}:
        raise OSError(f"{{name}}: cannot open shared object file: No such file or directory")
    return real(name, *more, **options)
ctypes.CDLL = without
sys.path.insert(0, {root!r})
{before}
import main
main.main([])
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring display and libraries along")


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {name: value for name, value in os.environ.items() if name not in HIDDEN} | environment
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=known, capture_output=True, text=True, timeout=60, check=False
    )


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run("main.py", *arguments, **environment)


def start_without(
    *missing: str, found: tuple[str, ...] = (), before: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    script = FILES_MISSING.format(missing=missing, found=found, root=str(ROOT), before=before)
    return run("-c", script, **environment)


def assert_one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.rstrip().endswith(". The command `tour sample` shows without a window what Plumbline does.")
    return done.stderr


@linux
@pytest.mark.parametrize(
    "arguments", [(), ("team.plumbline",), ("--passphrase-file", "none.txt", "team.plumbline"), ("folder/team",)]
)
def test_a_missing_display_is_reported_with_the_tour_command(arguments: tuple[str, ...]) -> None:
    reported = assert_one_sentence(start(*arguments))
    assert "no display" in reported
    assert "libegl1" in reported
    assert "libxcb-cursor0" in reported


@linux
def test_a_missing_library_of_qt_is_reported_with_its_package() -> None:
    reported = assert_one_sentence(start_without("libxcb-cursor.so.0", DISPLAY=":77"))
    assert "libxcb-cursor0" in reported
    reported = assert_one_sentence(start_without("libEGL.so.1", "libGL.so.1", QT_QPA_PLATFORM="offscreen"))
    assert "apt install libegl1 libgl1" in reported
    reported = assert_one_sentence(start_without("libwayland-cursor.so.0", WAYLAND_DISPLAY="wayland-7"))
    assert "libwayland-cursor0" in reported


@linux
@pytest.mark.parametrize(
    ("error", "named"),
    [
        ("libodd.so.7: cannot open shared object file: No such file or directory", "apt install libodd.so.7"),
        ("libstdc++.so.6: cannot open shared object file: No such file", "apt install libstdc++6"),
        ("something else", "Qt does not load (something else)"),
    ],
)
def test_a_qt_that_does_not_load_is_reported(error: str, named: str) -> None:
    before = f"""
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "PySide6":
            raise ImportError({error!r})
sys.meta_path.insert(0, NoQt())
"""
    assert named in assert_one_sentence(start_without(before=before, QT_QPA_PLATFORM="offscreen"))


@linux
def test_an_unreachable_display_is_reported_before_qt_aborts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_can_load", lambda _name: True)
    monkeypatch.setenv("DISPLAY", ":7777")
    reported = display.why_no_window({"DISPLAY": ":7777"})
    assert reported is not None
    assert reported.startswith("The display :7777 does not answer")


@linux
@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, {"libxcb-cursor.so.0", "libwayland-cursor.so.0"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"libxcb-cursor.so.0"}),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, {"libxcb-cursor.so.0"}),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, {"libxcb-cursor.so.0"}),
    ],
)
def test_an_optional_library_may_be_missing(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], missing: set[str]
) -> None:
    monkeypatch.setattr(display, "_can_load", lambda name: name not in missing)
    monkeypatch.setattr(display, "_wayland_socket_exists", lambda _known: True)
    assert display.why_no_window(environment) is None


@linux
def test_every_library_that_is_looked_for_has_its_package() -> None:
    for library in (*display.NEEDED, *display.NEEDED_BY_X11, *display.NEEDED_BY_WAYLAND):
        assert package_of(library) != library


@pytest.mark.parametrize("platform", ["nonsense", "linuxfb:fb=/none"])
def test_a_platform_without_windows_is_reported_before_qt_aborts(platform: str) -> None:
    reported = assert_one_sentence(start(QT_QPA_PLATFORM=platform))
    assert reported.startswith(f"QT_QPA_PLATFORM names “{platform}”, where no window can be opened")


@linux
@pytest.mark.parametrize("left_behind", [False, True])
def test_an_unreachable_wayland_display_is_reported_before_qt_aborts(tmp_path: Path, left_behind: bool) -> None:
    tmp_path.chmod(0o700)  # as Qt wants it of such a folder
    socket_file = socket.socket(socket.AF_UNIX)
    if left_behind:
        with contextlib.chdir(tmp_path):  # a path in full may be too long for a socket
            socket_file.bind("wayland-7")
    socket_file.close()
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    reported = assert_one_sentence(start_without(found=display.NEEDED_BY_WAYLAND, **environment))
    assert reported.startswith("The Wayland display wayland-7 does not answer")


@linux
def test_x11_without_a_display_is_reported() -> None:
    assert "There is no display" in assert_one_sentence(start(QT_QPA_PLATFORM="xcb"))


def test_help_lists_the_commands_and_how_to_open_the_window() -> None:
    done = start("--help")
    assert done.returncode == 0
    assert "tour" in done.stdout
    assert "Without a command the window opens" in done.stdout


@pytest.mark.parametrize(
    "arguments", [("reveiw",), ("--passphrase-file",), ("--passphrase-file", "x"), ("x.plumbline", "y")]
)
def test_an_argument_that_is_neither_command_nor_file_is_a_usage_error(arguments: tuple[str, ...]) -> None:
    done = start(*arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
