"""The door without a display: one sentence, the packages, and what to do instead."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui import display

ROOT = Path(__file__).resolve().parents[2]
HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in HIDDEN}
    return subprocess.run(
        [sys.executable, "main.py", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("arguments", [(), ("team.plumbline",)])
def test_without_a_display_it_says_so_and_offers_the_tour(arguments: tuple[str, ...]) -> None:
    done = start(*arguments)
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr
    assert "tour" in done.stderr


def test_help_lists_the_commands_and_says_how_the_window_opens() -> None:
    done = start("--help")
    assert done.returncode == 0
    assert "tour" in done.stdout
    assert "Without a command the window opens" in done.stdout


def test_a_word_that_is_neither_command_nor_file_is_wrong_usage() -> None:
    done = start("reveiw")
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring these libraries along")
def test_missing_libraries_are_named_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"libxcb-cursor.so.0", "libEGL.so.1"}
    monkeypatch.setattr(display, "_loads", lambda name: name not in absent)
    told = display.why_no_window({"DISPLAY": ":0"})
    assert told is not None
    assert "apt install libegl1 libxcb-cursor0" in told
    assert "tour" in told


def test_where_a_platform_is_chosen_nothing_is_in_the_way() -> None:
    assert display.why_no_window({"QT_QPA_PLATFORM": "offscreen"}) is None
