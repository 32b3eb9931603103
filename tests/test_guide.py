"""The user's guide: its commands run, its links and pictures exist, and its bold words are words of the program."""

import ast
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from models.domain.peers import Hidden
from models.sample import PASSPHRASE
from models.sample.calendar_half_years import half_year
from tools.guide_pictures import PICTURES
from ui.pages import ENTRIES
from ui.window.guide_pages import GUIDE, GUIDE_PAGES, guide_title

ROOT = GUIDE.parents[1]
PROGRAM = ".uv/bin/uv run --no-dev main.py "
LINK = re.compile(r"(!?)\[([^\]]+)\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
KEYS = re.compile(r"\b(?:Ctrl|Alt)\+[^\s,.;:)]+")
PAGE_KEYS = re.compile(r"\*\*([^*]+)\*\* \(((?:Ctrl|Alt)\+[^\s;:)]+)\)")
"""A name in bold with the shortcut in parentheses after it."""
WRITTEN_CYCLE = "2026-H1"
"""The cycle that stands for the one before the current half-year."""
BACKUP = re.compile(r"\S+\.plumbline-backup")
PICTURE_BUDGET = 1_500_000
"""Bytes."""


def test_the_contents_lists_every_page_that_exists() -> None:
    assert {page.name for page in GUIDE.glob("*.md")} == set(GUIDE_PAGES)
    assert all(guide_title(page) for page in GUIDE_PAGES)


@pytest.mark.parametrize("page", GUIDE_PAGES)
def test_every_link_and_picture_of_a_page_exists(page: str) -> None:
    for _, _, target in LINK.findall(_text(page)):
        assert (GUIDE / target).is_file(), target


def test_every_page_is_linked_from_the_index() -> None:
    linked = {target for is_picture, _, target in LINK.findall(_text(GUIDE_PAGES[0])) if not is_picture}
    assert linked == set(GUIDE_PAGES[1:])


def test_every_picture_of_the_guide_is_generated_and_used() -> None:
    shown = {target for page in GUIDE_PAGES for is_picture, _, target in LINK.findall(_text(page)) if is_picture}
    files = {f"pictures/{file.name}" for file in (GUIDE / "pictures").iterdir()}
    assert shown == files == {f"pictures/{name}.png" for name in PICTURES}
    assert sum((GUIDE / name).stat().st_size for name in files) < PICTURE_BUDGET


@pytest.mark.parametrize("page", GUIDE_PAGES)
def test_bold_words_are_on_the_screen(page: str) -> None:
    unknown = [words for bold in BOLD.findall(_text(page)) if not is_on_screen(words := " ".join(bold.split()))]
    assert not unknown, f"{page}: rename these as the screen does"


def test_the_guide_has_the_same_peer_minimums_as_the_program() -> None:
    words = " ".join(_text("for-hr.md").split())
    assert all(str(reason.label) in words for reason in (Hidden.TOO_FEW, Hidden.NOT_SUBMITTED))


def test_an_ellipsis_is_part_of_the_words() -> None:
    assert all(map(is_on_screen, ("Submit", "Close review…", "Save form…")))
    assert not any(map(is_on_screen, ("Return to draft…", "Record the conversation…")))


@pytest.mark.parametrize("page", GUIDE_PAGES)
def test_shortcuts_in_the_guide_exist(page: str) -> None:
    assert set(KEYS.findall(_text(page))) <= _literals()


@pytest.mark.parametrize("page", GUIDE_PAGES)
def test_a_shortcut_beside_a_page_opens_that_page(page: str) -> None:
    own = {entry.sidebar_text: entry.shortcut for entry in ENTRIES if entry.shortcut}
    beside = PAGE_KEYS.findall(" ".join(_text(page).split()))
    assert [(name, keys) for name, keys in beside if name in own and keys != own[name]] == []


def test_a_page_with_its_shortcut_is_recognised() -> None:
    assert PAGE_KEYS.findall("go to **Rubric** (Alt+7), the page **Settings** (Ctrl+,) or **Done** (x)") == [
        ("Rubric", "Alt+7"),
        ("Settings", "Ctrl+,"),
    ]


@pytest.mark.long
def test_every_command_of_the_guide_runs(tmp_path: Path) -> None:
    """From a new folder, in reading order, with the sample that the first page makes."""
    commands = [command for page in GUIDE_PAGES for command in _commands(page)]
    assert len(commands) >= 6
    for command in commands:
        for backup in tmp_path.glob("*.plumbline-backup"):
            command = BACKUP.sub(backup.name, command)
        command = command.replace(WRITTEN_CYCLE, half_year(date.today(), 1).name)
        run = _run(shlex.split(command), tmp_path)
        assert run.returncode == 0, f"{command}: {run.stdout}{run.stderr}"


@pytest.mark.long
def test_the_worked_example_has_the_calculated_figures(tmp_path: Path) -> None:
    _run(["tour", "sample"], tmp_path)
    [command] = _commands("the-numbers.md")
    command = command.replace(WRITTEN_CYCLE, half_year(date.today(), 1).name)
    printed, text = _run(shlex.split(command), tmp_path).stdout, " ".join(_text("the-numbers.md").split())
    for figure in ("3.70", "3.95", "96.1", "70.2", "3.60", "3.59", "3.74", "45 of 48", "Approaching level"):
        assert figure in printed, figure
        assert figure in text, figure
    assert "31 of 45 rated" in printed
    assert "31 of the 45 ratings" in text


def _text(page: str) -> str:
    return (GUIDE / page).read_text("utf-8")


def _commands(page: str) -> list[str]:
    """The arguments of each indented command line of a page."""
    lines = (line.strip() for line in _text(page).splitlines())
    return [line.removeprefix(PROGRAM) for line in lines if line.startswith(PROGRAM)]


def _run(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PLUMBLINE_PASSPHRASE": PASSPHRASE}
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments], cwd=folder, env=environment, capture_output=True, text=True
    )


@cache
def _literals() -> frozenset[str]:
    """Every string in the code of the window and the model, and every name and label in the rubric."""
    code = (file for folder in ("ui", "models") for file in (ROOT / folder).rglob("*.py"))
    return frozenset(text for file in code for text in _strings(file))


def _strings(file: Path) -> Iterator[str]:
    """The strings of a file as the screen has them: a step that asks first has an ellipsis after its label."""
    tree = ast.parse(file.read_text("utf-8"))
    asking = {id(text) for node in ast.walk(tree) for text in _labels_of_asking_steps(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield f"{node.value}…" if id(node) in asking else node.value


def _labels_of_asking_steps(node: ast.AST) -> list[ast.AST]:
    """The texts in the label of a button that `ui.pages.review.status_forms` makes with a question."""
    match node:
        case ast.Call(func=ast.Attribute(attr="step"), args=[label, *_], keywords=keywords):
            return list(ast.walk(label)) if any(keyword.arg == "question" for keyword in keywords) else []
    return []


@cache
def _templates() -> re.Pattern[str]:
    """Matches what the strings with placeholders can become."""
    templates = (text for text in _literals() if "{" in text and len(re.sub(r"\{\w*\}|\W", "", text)) > 3)
    patterns = (re.sub(r"\\\{\w*\\\}", ".+", re.escape(text)) for text in templates)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def is_on_screen(words: str) -> bool:
    return words in _literals() or _templates().fullmatch(words) is not None
