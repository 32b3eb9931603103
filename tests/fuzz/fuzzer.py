"""The process that fuzzes one importer, or all together by the first byte of an input; `tests.fuzz.run` starts it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import atheris

with atheris.instrument_imports(
    include=["models.exchange", "models.rubric", "models.support", "models.workspace", "reports"]
):
    from tests.fuzz import importers, seeds

NAMES = list(importers.IMPORTERS)


def main() -> None:
    """Fuzz the importer of the first argument; the others are those of libFuzzer, the folder of inputs first."""
    name = sys.argv.pop(1)
    chosen = NAMES if name == "together" else [name]
    for number, content in enumerate(_inputs(chosen)):
        Path(sys.argv[1], f"seed-{number}").write_bytes(content)
    for each in chosen:
        importers.try_one(importers.IMPORTERS[each], b"")  # what is made once is no part of any input's time

    def one(content: bytes) -> None:
        if len(chosen) == 1:
            importers.try_one(importers.IMPORTERS[name], content)
        elif content:
            importers.try_one(importers.IMPORTERS[chosen[content[0] % len(chosen)]], content[1:])

    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


def _inputs(chosen: list[str]) -> Iterator[bytes]:
    for at, name in enumerate(chosen):
        mark = bytes([at]) if len(chosen) > 1 else b""
        for content in (*seeds.of(name), *importers.kept(name)):
            yield mark + content


if __name__ == "__main__":
    main()
