"""Software bill of materials: `uv run tools/sbom.py FILE` lists what Plumbline runs with, as CycloneDX JSON.

It has the run-time packages that are installed here, with exact versions, the licences of THIRD-PARTY.md and what needs what.
Packages of the groups that a user may add have the scope `optional`. Groups that are not installed here are left out, and both
the command and the document (`metadata.properties`) name them. Native libraries inside a package are in its description. The
tools for development are not in it.
"""

import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Any

from packaging.markers import default_environment
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
_SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT, GROUPS = _SETTINGS["project"], _SETTINGS["dependency-groups"]
THIS_SYSTEM = {**{name: str(value) for name, value in default_environment().items()}, "extra": ""}
OPTIONAL_GROUPS = ("certificates", "keyring")
"""The groups of dependencies that a user may install, as the README says; the others are for development."""
LEFT_OUT = "plumbline:optional-group-not-installed"
"""The property that names a group that is left out."""
NOT_SPDX = {"public domain"}
"""Licences that have a name but no identifier of SPDX."""


@dataclass(frozen=True, slots=True)
class Notice:
    """The licence of a package in THIRD-PARTY.md as an SPDX expression or a name, and what the package bundles."""

    licence: str
    bundled: str


def main(target: Path) -> None:
    """Write the bill of materials to a file, and print which optional groups are not in it."""
    target.write_text(json.dumps(bill_of_materials(), indent=2) + "\n", encoding="utf-8")
    for group in OPTIONAL_GROUPS:
        if not _is_installed(group):
            print(f"Not in it: the optional group {group}, which is not installed here.")


def bill_of_materials() -> dict[str, Any]:
    """The document in the shape of CycloneDX 1.6. Raises KeyError for an installed package without a notice."""
    required, tree, known, wanted = run_time_tree([THIS_SYSTEM]), run_time_tree([THIS_SYSTEM]), notices(), _required()
    for group in filter(_is_installed, OPTIONAL_GROUPS):
        tree |= run_time_tree([THIS_SYSTEM], group)
        known = notices(group) | known
        wanted += _required(group)
    left_out = [group for group in OPTIONAL_GROUPS if not _is_installed(group)]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid4()}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.now(UTC).isoformat(timespec="seconds"),
            "component": _component("application", PROJECT["name"], PROJECT["version"], Notice(PROJECT["license"], "")),
            "properties": [{"name": LEFT_OUT, "value": group} for group in left_out],
        },
        "components": [
            _component("library", name, version(name), known[name])
            | {"scope": "required" if name in required else "optional"}
            for name in sorted(tree)
        ],
        "dependencies": [
            {"ref": PROJECT["name"], "dependsOn": sorted({plain(item.name) for item in wanted} & tree.keys())},
            *({"ref": name, "dependsOn": sorted(needed & tree.keys())} for name, needed in sorted(tree.items())),
        ],
    }


def run_time_tree(systems: Iterable[Mapping[str, str]], group: str = "") -> dict[str, set[str]]:
    """Every package that a user gets on any of the systems, or by an optional group, with the packages that it needs.

    A system is an environment of dependency markers. What a package needs is known only if it is installed here.
    """
    environments = list(systems)
    tree: dict[str, set[str]] = {}
    waiting = _required(group)
    while waiting:
        entry = waiting.pop()
        name = plain(entry.name)
        if name not in tree:
            needed = [item for item in needed_by(name) if _applies(item, environments)]
            tree[name] = {plain(item.name) for item in needed}
            waiting += needed
    return tree


def notices(group: str = "") -> dict[str, Notice]:
    """The rows of the table of packages that are installed with Plumbline, or with a group, in THIRD-PARTY.md, by name."""
    text = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")
    title = f"## Installed only with the group `{group}`" if group else "## Installed with it"
    table = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", text.partition(title)[2].partition("\n## ")[0])
    found = {}
    for line in table.splitlines():
        if line.startswith("| ") and not line.startswith("| package"):
            packages, licence = (cell.strip() for cell in line.strip("|").split("|")[:2])
            names, _, bundled = packages.partition(", with ")
            spdx = licence.partition(", ")[0].replace(" or ", " OR ").replace(" and ", " AND ")
            found.update({plain(name): Notice(spdx, bundled) for name in names.split(", ")})
    return found


def needed_by(name: str) -> list[Requirement]:
    """What an installed package asks for; nothing if it is not installed, because it belongs to another system."""
    try:
        return [Requirement(item) for item in requires(name) or []]
    except PackageNotFoundError:
        return []


def plain(name: str) -> str:
    """The normalised name of a package."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_installed(group: str) -> bool:
    """Whether the packages that the group names are installed here."""
    try:
        return all(version(item.name) for item in _required(group))
    except PackageNotFoundError:
        return False


def _required(group: str = "") -> list[Requirement]:
    return [Requirement(item) for item in (GROUPS[group] if group else PROJECT["dependencies"])]


def _applies(item: Requirement, environments: Iterable[Mapping[str, str]]) -> bool:
    return item.marker is None or any(item.marker.evaluate(dict(system)) for system in environments)


def _component(kind: str, name: str, number: str, notice: Notice) -> dict[str, Any]:
    unlisted = notice.licence in NOT_SPDX
    component: dict[str, Any] = {
        "type": kind,
        "bom-ref": name,
        "name": name,
        "version": number,
        "licenses": [{"license": {"name": notice.licence}} if unlisted else {"expression": notice.licence}],
    }
    if kind == "library":
        component["purl"] = f"pkg:pypi/{name}@{number}"
    if notice.bundled:
        component["description"] = f"Bundles {notice.bundled}."
    return component


if __name__ == "__main__":
    main(Path(sys.argv[1]))
