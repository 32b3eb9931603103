"""Software bill of materials: valid CycloneDX, complete, and with the licences that the packages declare."""

import re
from importlib.metadata import metadata, version
from pathlib import Path
from typing import Literal

import msgspec
import pytest

from tools import sbom
from tools.sbom import LEFT_OUT, NOT_SPDX, OPTIONAL_GROUPS, Notice, main, notices

ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "LGPL-3.0-only", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0",
    "PSF-2.0", "Zlib",
}  # fmt: skip
"""Identifiers of SPDX for licences under which a package may ship: permissive ones, MPL, and the LGPL for Qt."""
FAMILIES = {"BSD": "BSD", "MIT": "MIT", "Apache": "Apache", "LGPL": "LGPL-3.0", "Public Domain": "public domain"}
"""Words of older metadata, and the beginning of the licence that they mean."""


class Named(msgspec.Struct, forbid_unknown_fields=True):
    """A licence without an identifier."""

    name: str


class Licence(msgspec.Struct, forbid_unknown_fields=True):
    """The schema wants one of the two."""

    expression: str = ""
    license: Named | None = None


class Component(msgspec.Struct, rename={"bom_ref": "bom-ref"}, forbid_unknown_fields=True):
    """Required by the schema are type and name."""

    type: Literal["application", "library"]
    bom_ref: str
    name: str
    version: str
    licenses: list[Licence]
    purl: str = ""
    description: str = ""
    scope: Literal["required", "optional"] = "required"


class Property(msgspec.Struct, forbid_unknown_fields=True):
    """A name and a value of our own."""

    name: str
    value: str


class Metadata(msgspec.Struct, forbid_unknown_fields=True):
    """What the document is about, and what it leaves out."""

    timestamp: str
    component: Component
    properties: list[Property]


class Dependency(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    """Required by the schema is ref."""

    ref: str
    depends_on: list[str]


class Bill(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    """The fields of the schema of CycloneDX 1.6 that we write; required by it are the first two."""

    bom_format: Literal["CycloneDX"]
    spec_version: Literal["1.6"]
    serial_number: str
    version: int
    metadata: Metadata
    components: list[Component]
    dependencies: list[Dependency]


def every_notice() -> dict[str, Notice]:
    """The notices of all that a user may install."""
    return {name: notice for group in ("", *OPTIONAL_GROUPS) for name, notice in notices(group).items()}


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> Bill:
    target = tmp_path_factory.mktemp("sbom") / "sbom.json"
    main(target)
    return msgspec.json.decode(target.read_bytes(), type=Bill)


def test_the_document_has_the_values_that_the_schema_asks_for(bill: Bill):
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill.serial_number)
    assert bill.version >= 1
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", bill.metadata.timestamp)
    everything = [bill.metadata.component, *bill.components]
    assert all(bool(licence.expression) != bool(licence.license) for item in everything for licence in item.licenses)
    references = [item.bom_ref for item in everything]
    assert len(references) == len(set(references))
    assert [item.ref for item in bill.dependencies] == references
    assert {name for item in bill.dependencies for name in item.depends_on} <= set(references)


def test_every_package_has_its_exact_version_and_address(bill: Bill):
    for item in bill.components:
        assert item.version == version(item.name)
        assert item.purl == f"pkg:pypi/{item.name}@{item.version}"


def test_the_tree_reaches_indirect_packages_and_no_tool(bill: Bill):
    needed = {item.ref: item.depends_on for item in bill.dependencies}
    assert "pikepdf" in needed["plumbline"]
    assert {"lxml", "pillow"} <= set(needed["pikepdf"])
    assert needed.keys() & {"pytest", "mypy", "atheris", "weasyprint"} == set()


def test_the_optional_groups_are_in_it_as_optional(bill: Bill):
    optional = {item.name for item in bill.components if item.scope == "optional"}
    assert {"pyhanko", "aiohttp", "keyring", "jaraco-context"} <= optional
    assert optional & {"cryptography", "pikepdf", "lxml"} == set(), "needed without the groups, too"
    assert {"pyhanko", "keyring"} <= set(bill.dependencies[0].depends_on)
    assert bill.metadata.properties == []


def test_a_group_that_is_not_installed_is_named_as_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sbom, "_is_installed", lambda group: group == "keyring")
    main(tmp_path / "sbom.json")
    bill = msgspec.json.decode((tmp_path / "sbom.json").read_bytes(), type=Bill)
    names = {item.name for item in bill.components}
    assert ("keyring" in names, "pyhanko" in names) == (True, False)
    assert bill.metadata.properties == [Property(LEFT_OUT, "certificates")]
    assert capsys.readouterr().out == "Not in it: the optional group certificates, which is not installed here.\n"


def test_bundled_libraries_are_in_the_description_of_a_package(bill: Bill):
    [encryption] = [item for item in bill.components if item.name == "sqlcipher3"]
    assert "SQLCipher (BSD-3-Clause)" in encryption.description
    assert "OpenSSL (Apache-2.0)" in encryption.description


def test_every_licence_allows_the_program_to_ship():
    for name, notice in every_notice().items():
        assert notice.licence in NOT_SPDX or set(re.split(" OR | AND ", notice.licence)) <= ALLOWED, name


def test_the_notices_have_the_licences_that_the_packages_declare(bill: Bill):
    for item in bill.components:
        declared, licence = metadata(item.name), every_notice()[item.name].licence
        if expression := declared.get("License-Expression"):  # type: ignore[attr-defined]
            assert licence == expression, item.name
            continue
        classifiers = declared.get_all("Classifier") or []
        older = f"{declared.get('License')} {[line for line in classifiers if 'License' in line]}"  # type: ignore[attr-defined]
        words = [begins for word, begins in FAMILIES.items() if word in older]
        assert not words or any(begins in licence for begins in words), f"{item.name}: {older}"
