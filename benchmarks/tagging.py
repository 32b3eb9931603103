"""What tags, archival properties and attached data cost a report: `uv run benchmarks/tagging.py`.

The same review is built with and without them in turns, so that other work on the machine slows both alike.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from statistics import median
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reportlab.pdfgen.canvas import Canvas

from models.domain.documents import Edition
from reports import document, review_report
from reports.fast_paragraph import TextWriter
from reports.fast_table import FastTable
from reports.tagged_canvas import TaggedCanvas
from reports.tags import StructureTree
from tests.reports.review_factories import typical_review

ROUNDS = 60
MAX_RATIO = 1.45
MAX_KILOBYTES = 100


def main() -> None:
    """Measure and print the time and size of both editions."""
    print(
        f"{'review':10}{'plain':>10}{'tagged':>10}{'ratio':>7}{'allowed':>9}{'plain':>10}{'tagged':>10}{'allowed':>9}"
    )
    for edition in Edition:
        review = typical_review(edition)
        times: tuple[list[float], list[float]] = ([], [])
        sizes = [0, 0]
        for _ in range(ROUNDS):
            for index, way in enumerate(WAYS):
                with way():
                    started = time.process_time()
                    sizes[index] = len(review_report.build(review).content)
                    times[index].append(time.process_time() - started)
        plain, tagged = (median(measured) * 1000 for measured in times)
        small, large = (size / 1024 for size in sizes)
        print(
            f"{edition:10}{plain:7.1f} ms{tagged:7.1f} ms{tagged / plain:7.2f}{MAX_RATIO:9.2f}"
            f"{small:7.1f} kB{large:7.1f} kB{MAX_KILOBYTES:6} kB"
        )


@contextmanager
def untagged() -> Iterator[None]:
    """Documents as ReportLab writes them, without tags, properties and data."""
    with ExitStack() as changes:
        for owner, name, replacement in (
            (StructureTree, "enter", lambda *_: None),
            (StructureTree, "leave", lambda *_: None),
            (TextWriter, "begin", lambda *_: False),
            (FastTable, "_add_elements", _add_nothing),
            (TaggedCanvas, "content", lambda *_: nullcontext()),
            (TaggedCanvas, "artifact", lambda *_: nullcontext()),
            (TaggedCanvas, "save", Canvas.save),
            (document, "canonical_json", lambda _: ""),
        ):
            changes.enter_context(mock.patch.object(owner, name, replacement))
        yield


def _add_nothing(table: FastTable) -> None:
    for row in table.rows:
        row.elements[:] = [None] * len(row.cells)  # type: ignore[list-item]


WAYS: tuple[Callable[[], AbstractContextManager[None]], ...] = (untagged, nullcontext)


if __name__ == "__main__":
    main()
