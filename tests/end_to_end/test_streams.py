"""Standard streams of the process, as different shells provide them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.conftest import PASSPHRASE

MAIN = Path(__file__).with_name("quick_main.py")
ROOT = Path(__file__).parents[2]
FULL = Path("/dev/full")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks of POSIX streams")


def process(*arguments: object, **more) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PLUMBLINE_PASSPHRASE": PASSPHRASE, **more.pop("env", {})}
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
    command = [sys.executable, str(MAIN), *map(str, arguments)]
    return subprocess.run(command, env=environment, check=False, **streams)


def test_names_in_every_script_are_printed_to_an_ascii_pipe(team: Path):
    listed = process("people", "list", team, env={"PYTHONIOENCODING": "latin-1"})
    assert (listed.returncode, listed.stderr) == (0, b"")
    assert "Łukasz Żółkiewski" in listed.stdout.decode()


@pytest.mark.parametrize("buffered", [True, False])
def test_a_closed_output_pipe_is_not_an_error(buffered: bool):
    reading, writing = os.pipe()
    os.close(reading)
    left = process("rubric", "show", stdout=writing, env={"PYTHONUNBUFFERED": "" if buffered else "1"})
    os.close(writing)
    assert (left.returncode, left.stderr) == (0, b"")


@pytest.mark.long
def test_a_closed_pipe_stops_no_work_and_keeps_the_exit_code(team: Path, tmp_path: Path):
    reading, writing = os.pipe()
    os.close(reading)
    batch = ("export", "batch", team, "--cycle", "2026-H1", "--edition", "hr", "--out", tmp_path / "out")
    left = process(*batch, stdout=writing)
    assert (left.returncode, left.stderr) == (0, b"")
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 3
    left = process("score", "--level", "SR", "--ratings", tmp_path / "none.json", stderr=writing)
    assert left.returncode == 2
    os.close(writing)


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("buffered", [True, False])
@pytest.mark.parametrize(
    "arguments", [("rubric", "show"), ("--help",), ("--version",), ("score", "--help"), ("people", "list", "team")]
)
def test_a_full_disk_on_standard_output_is_reported(team: Path, arguments: tuple[str, ...], buffered: bool):
    arguments = tuple(str(team) if word == "team" else word for word in arguments)
    with FULL.open("wb") as full:
        left = process(*arguments, stdout=full, env={"PYTHONUNBUFFERED": "" if buffered else "1"})
    assert (left.returncode, left.stderr) == (
        3,
        b"There is no space left for the output. Free some space and try again.\n",
    )


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
def test_a_full_disk_on_standard_error_does_not_change_the_exit_code():
    with FULL.open("wb") as full:
        assert process("reveiw", stderr=full, env={"PYTHONUNBUFFERED": ""}).returncode == 2


@pytest.mark.long
@pytest.mark.parametrize("closed", [">&-", "<&- >&- 2>&-"])
def test_a_closed_standard_stream_is_never_reused_by_a_file(team: Path, tmp_path: Path, closed: str):
    (tmp_path / "safe").mkdir()
    command = f'exec "{sys.executable}" "{MAIN}" backup "{team}" --to "{tmp_path / "safe"}" {closed}'
    environment = {**os.environ, "PLUMBLINE_PASSPHRASE": PASSPHRASE}
    left = subprocess.run(["sh", "-c", command], env=environment, capture_output=True, check=False)
    assert (left.returncode, left.stdout, left.stderr) == (0, b"", b"")
    [copy] = (tmp_path / "safe").iterdir()
    assert [process("check", path).returncode for path in (team, copy)] == [0, 0]


def test_a_file_does_not_get_the_descriptor_of_a_closed_stream():
    script = (
        f"import os, sys; sys.path.insert(0, {str(ROOT)!r}); os.close(1); import main\n"
        "try: main.main(['--version'])\n"
        "finally: sys.exit(os.open(os.devnull, os.O_RDONLY))"
    )
    left = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert left.returncode > 2


def test_the_passphrase_prompt_needs_a_terminal(team: Path, tmp_path: Path):
    before = team.read_bytes()
    environment = {name: value for name, value in os.environ.items() if name != "PLUMBLINE_PASSPHRASE"}
    closed = f'exec "{sys.executable}" "{MAIN}" info "{team}" <&-'
    for command in ([sys.executable, str(MAIN), "info", str(team)], ["sh", "-c", closed]):
        left = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        assert (left.returncode, left.stdout, left.stderr.count(b"\n")) == (3, b"", 1)
        assert b"--passphrase-file" in left.stderr
    assert team.read_bytes() == before


def test_a_file_name_that_is_not_utf8_gives_a_message(tmp_path: Path):
    left = process("info", os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    assert left.returncode == 3
    assert left.stderr.endswith(b"/\\udcff does not exist. Connect its disk, or choose another file.\n")


def test_no_command_loads_the_window(team: Path):
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.modules['PySide6'] = None; "
        f"from models.workspace import raw_keys; raw_keys.allow(); import main; main.main(['info', {str(team)!r}])"
    )
    environment = {**os.environ, "PLUMBLINE_PASSPHRASE": PASSPHRASE, "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    left = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=False)
    assert (left.returncode, left.stderr) == (0, b"")
