"""What the project promises about itself: documents that lead somewhere, exact versions, licences that fit."""

import re
import subprocess
import tomllib
from importlib.metadata import distribution, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.splitlines()]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped() -> set[str]:
    """Every package that is installed for a user of the app, on this system."""
    names: set[str] = set()
    waiting = [Requirement(one) for one in PROJECT["project"]["dependencies"]]
    while waiting:
        one = waiting.pop()
        if plain(one.name) in names or (one.marker and not one.marker.evaluate({"extra": ""})):
            continue
        names.add(plain(one.name))
        waiting += [Requirement(more) for more in requires(one.name) or ()]
    return names


def test_no_file_names_a_machine_or_a_registry():
    # Put together here so that this file does not hold what it looks for.
    words = [
        "/".join(("", "work", "")),
        "/".join(("", "root", "")),
        "shared" + "/",
        "pypi" + ".org",
        "files.python" + "hosted",
    ]
    found = []
    for path in tracked():
        if path.suffix in (".ttf", ".png"):
            continue
        text = path.read_text(encoding="utf-8")
        found += [(path.name, word) for word in words if word in text]
    assert found == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_of_a_document_leads_to_a_file(path: Path):
    targets = re.findall(r"\]\(([^)#]+)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if "://" not in target and not (path.parent / target).exists()] == []


def test_every_dependency_has_its_reason_and_licence_in_the_readme():
    readme = plain((ROOT / "README.md").read_text(encoding="utf-8"))
    for one in PROJECT["project"]["dependencies"]:
        assert f"| {plain(Requirement(one).name)} " in readme, one


def test_every_package_that_ships_is_in_the_notices_and_none_under_the_gpl_alone():
    notices = plain((ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8"))
    for name in shipped():
        assert re.search(rf"\b{re.escape(name)}\b", notices), name
        metadata = distribution(name).metadata
        licence = f"{metadata.get('License-Expression')} {metadata.get('License')} {metadata.get_all('Classifier')}"
        if "GPL" in licence:
            assert "LGPL-3.0" in licence, name


def test_every_package_has_its_exact_version():
    pinned = {
        plain(Requirement(one).name): Requirement(one) for one in PROJECT["tool"]["uv"]["constraint-dependencies"]
    }
    for name in shipped():
        assert name in pinned
        assert distribution(name).version in pinned[name].specifier
    assert all(str(one.specifier).startswith("==") for one in pinned.values())
