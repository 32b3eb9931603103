"""What the project promises about itself: documents that hold, exact versions, licences that fit."""

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from main import plumbline
from models.assessment.priorities import growth_priorities
from models.assessment.score import score
from models.rubric.load import shipped_rubric
from models.support.rounding import decimals, percent, signed_decimals
from tools.sbom import OPTIONAL_GROUPS, notices, plain, run_time_tree

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/privacy/**/*.md")])
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

SYSTEMS = [
    {"extra": "", "python_version": "3.11", "sys_platform": name, "platform_system": system}
    for name, system in (("linux", "Linux"), ("win32", "Windows"), ("darwin", "Darwin"))
]


def files_of_the_project() -> list[Path]:
    """What is kept under version control, told without git, which a bare machine does not have."""
    made_here = {"sample", "uv.lock", ".git"}
    found = [path for path in ROOT.iterdir() if path.is_file() and path.suffix not in {".plumbline", ".plumbline-wal"}]
    for folder in ROOT.iterdir():
        if folder.is_dir() and (folder.name == ".ci" or not folder.name.startswith(".")):
            found += [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    return [path for path in found if path.relative_to(ROOT).parts[0] not in made_here]


def indented_commands(document: str) -> list[str]:
    lines = (ROOT / document).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.startswith("    ")]


def shipped() -> set[str]:
    """Every package that is installed for a user of the app, on any system."""
    return set(run_time_tree(SYSTEMS))


def here(names: Iterable[str]) -> list[Distribution]:
    """Those of the packages that are installed on this system."""
    wanted = set(names)
    return [distribution for distribution in distributions() if plain(distribution.name) in wanted]


def table_rows(document: str) -> list[list[str]]:
    lines = (ROOT / document).read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]


def test_no_file_names_a_machine_or_a_registry():
    # Put together here so that this file does not hold what it looks for.
    words = [
        "/".join(("", "work", "")),
        "/".join(("", "root", "")),
        "/".join(("", "opt", "")),
        "shared" + "/",
        "pypi" + ".org",
        "files.python" + "hosted",
        "registry.npm" + "js",
    ]
    contents = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in files_of_the_project()}
    assert len(contents) > 100
    assert [(name, word) for name, content in contents.items() for word in words if word.encode() in content] == []


def test_no_file_contains_a_merge_conflict():
    marks = tuple(sign * 7 + b" " for sign in (b"<", b">"))  # put together, so that this file holds none
    contents = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in files_of_the_project()}
    assert [name for name, content in contents.items() if any(b"\n" + mark in content for mark in marks)] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_of_a_document_has_a_target(path: Path):
    targets = re.findall(r"\]\(([^)#]+)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if "://" not in target and not (path.parent / target).exists()] == []


def test_the_first_two_commands_install_uv_without_system_pip():
    window, tests = indented_commands("README.md")[:2]
    fetch = "python3 -m venv .uv && .uv/bin/pip install uv && .uv/bin/uv run "
    assert window == f"{fetch}--no-dev main.py", "a user needs none of the tools for development"
    assert tests == f"{fetch}pytest"
    for_windows = [command.replace("/bin/", "\\Scripts\\").replace(" && ", "; ") for command in (window, tests)]
    assert indented_commands("README.md")[2:4] == [command.replace("python3", "py") for command in for_windows]


def test_ci_runs_the_test_command_of_the_readme():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert f"\nbash -c '{indented_commands('README.md')[1]}'" in script
    assert not re.search(r"^(uv|pip) ", script, re.MULTILINE), "neither is there on a bare machine"


def test_no_command_for_users_installs_development_tools():
    commands = [command for command in indented_commands("README.md") if "main.py" in command]
    assert len(commands) >= 4
    assert [command for command in commands if "uv run --no-dev main.py" not in command] == []


def test_the_folder_of_uv_is_ignored():
    assert ".uv/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert ".uv" in PROJECT["tool"]["ruff"]["extend-exclude"]


def test_every_dependency_has_its_reason_and_licence_in_the_readme():
    rows = {plain(row[0].split()[0]): row[1:] for row in table_rows("README.md") if len(row) == 3}
    for item in PROJECT["project"]["dependencies"]:
        reason, licence = rows[plain(Requirement(item).name)]
        assert len(reason.split()) >= 3, item
        assert licence, item


def test_the_readme_names_every_command_and_no_other():
    named = set()
    for row in table_rows("README.md"):
        if len(row) == 2:
            named |= {quoted.split()[0] for quoted in re.findall(r"`([a-z][^`]*)`", row[0])}
    assert named - {"command"} == set(plumbline.commands)


def test_every_package_that_ships_is_in_the_notices():
    named = set(notices())
    assert shipped() - named == set()
    assert named - shipped() == set(), "named, but not installed any more"


def test_no_package_that_ships_is_under_the_gpl_alone():
    for item in here(shipped()):
        metadata = item.metadata
        licence = f"{metadata.get('License-Expression')} {metadata.get('License')} {metadata.get_all('Classifier')}"  # type: ignore[attr-defined]
        assert "GPL" not in licence or "LGPL-3.0" in licence, item.name


@pytest.mark.parametrize("group", OPTIONAL_GROUPS)
def test_every_package_of_an_optional_group_is_in_its_notices(group: str):
    needed, named = set(run_time_tree(SYSTEMS, group)), set(notices(group))
    assert needed - shipped() == named
    pins = {plain(Requirement(item).name) for item in PROJECT["tool"]["uv"]["constraint-dependencies"]}
    assert needed - pins == set()
    for item in here(needed):
        metadata = item.metadata
        licence = f"{metadata.get('License-Expression')} {metadata.get('License')} {metadata.get_all('Classifier')}"  # type: ignore[attr-defined]
        assert "GPL" not in licence, item.name
        assert re.search("MIT|BSD|Apache|Python Software|PSF|MPL|Mozilla", licence), f"{item.name}: {licence}"


def test_every_package_has_its_exact_version():
    pins = [Requirement(item) for item in PROJECT["tool"]["uv"]["constraint-dependencies"]]
    assert all(re.fullmatch(r"==[\w.]+", str(pin.specifier)) for pin in pins)
    versions = {plain(pin.name): pin.specifier for pin in pins}
    assert shipped() - versions.keys() == set()
    assert [item.name for item in here(versions) if item.version not in versions[plain(item.name)]] == []


def test_the_fonts_have_their_licence():
    fonts = ROOT / "resources" / "fonts"
    assert list(fonts.glob("*.ttf"))
    assert "SIL OPEN FONT LICENSE Version 1.1" in (fonts / "OFL.txt").read_text(encoding="utf-8")


def test_the_description_of_the_file_lists_every_table():
    schema = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("models/workspace/schema/*.sql"))
    described = (ROOT / "docs/file-format.md").read_text(encoding="utf-8")
    assert [
        name for name in re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", schema) if f"`{name}`" not in described
    ] == []


def test_the_description_of_the_rubric_has_the_right_counts():
    rubric = shipped_rubric()
    competencies = list(rubric.competencies)
    anchors = sum(len(competency.anchors) for competency in competencies)
    described = (ROOT / "docs/rubric.md").read_text(encoding="utf-8")
    assert f"has {len(rubric.areas)} areas, {len(competencies)} competencies and {anchors} anchors" in described


def test_the_worked_example_of_the_method_is_calculated_correctly():
    text = " ".join((ROOT / "docs/method.md").read_text(encoding="utf-8").partition("## Worked example")[2].split())
    rubric = shipped_rubric()
    marks = [mark for marks in re.findall(r"\b[A-Z]{3}((?: [1-5–])+)(?= ·| Areas)", text) for mark in marks.split()]
    codes = [competency.code for competency in rubric.competencies]
    ratings = {code: None if mark == "–" else int(mark) for code, mark in zip(codes, marks, strict=True)}
    found, growth = score(rubric, "SR", ratings), growth_priorities(rubric, "SR", "TL", ratings)
    assert ", ".join(f"{area.code} {area.score}" for area in found.areas) in text
    assert (
        f"Score {found.score} = {decimals(found.score)}, expected {decimals(found.expected)}, coverage "
        f"{percent(found.coverage)}, expectations met {percent(found.expectations_met)}, "
        f"shortfall {decimals(found.shortfall)}, "
        f"{len(found.below_expected)} items below expected: *{found.conclusion.label.lower()}*"
    ).replace("\xa0", " ") in text
    first = ", ".join(f"{gap.code} ({decimals(gap.priority)})" for gap in growth.proposed)
    assert f"Standing {found.standing} = {signed_decimals(found.standing, 3)}, variance {found.variance}" in text
    against = growth.readiness
    towards = f"standing {signed_decimals(against.standing, 3)}, expectations met {percent(against.expectations_met)}"
    assert f"{towards}, first {first}.".replace("\xa0", " ") in text
