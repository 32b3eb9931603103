"""Duration of the main job, each figure next to its limit: `uv run benchmarks/run.py [engineers]`.

Machines differ, so every time is also printed as a multiple of one bare start of Python in the same run.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
REPEATS = 5
PASSPHRASE = "sample team"
Item = TypeVar("Item")
PARAGRAPHS = 480
"""How many a review report of 48 competencies has."""
SAMPLE_DAY = "2026-09-01"
"""In 2026-H2, so that the reviews of 2026-H1 are complete."""


def main() -> None:
    """Measure and print everything."""
    engineers = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    bare = best(lambda: process(sys.executable, "-c", "pass"))
    print(f"bare start of Python: {bare:.3f} s = 1\n")
    print(f"{'what':48} {'seconds':>8} {'allowed':>8} {'x bare':>8}")

    def print_row(what: str, seconds: float, allowed: float) -> None:
        mark = "" if seconds <= allowed else "  over"
        print(f"{what:48} {seconds:8.3f} {allowed:8.3f} {seconds / bare:8.1f}{mark}")

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        team, ratings = place / "team.plumbline", place / "ratings.json"
        command("demo", str(team), "--today", SAMPLE_DAY)
        ratings.write_text(json.dumps(worked_example()))
        print_row(
            "score --level SR, whole process",
            best(lambda: command("score", "--level", "SR", "--ratings", ratings)),
            0.4,
        )
        export = (
            "export",
            "review",
            team,
            "--engineer",
            "E1001",
            "--cycle",
            "2026-H1",
            "--edition",
            "engineer",
            "--out",
        )
        print_row("export review, whole process", best(lambda: command(*export, place / "r.pdf")), 0.9)
        for kind, seconds in reports_in_one_process(team):
            print_row(f"{kind}, in one process after the first", seconds, 0.06)
        print(f"  (bare paragraphs as many as the review has, in one table: {bare_paragraphs():.3f} s)")
        print_row("hints on a comment of 800 characters", hints_on_a_comment(), 0.005)
        large = place / "large.plumbline"
        print_row(
            f"demo --engineers {engineers} --cycles 4",
            seconds_of(lambda: demo(large, engineers)),
            30 * engineers / 1000,
        )
        size = large.stat().st_size
        print_row("people list of it, whole process", best(lambda: command("people", "list", large)), 1.5)
    print(f"\nsize of that workspace: {size / 1e6:.0f} MB, {size / engineers / 4 / 1000:.0f} kB a review")


def reports_in_one_process(team: Path) -> list[tuple[str, float]]:
    """The time of one review report and one plan, from the open workspace to the finished bytes; no two are alike."""
    from models.domain.documents import Edition
    from models.domain.plans import PlanId
    from models.domain.reviews import ReviewId
    from models.queries.cycles import find_cycle
    from models.queries.plans import plan_from_review
    from models.queries.reviews import reviews_of_cycle
    from models.snapshots.build_plan import plan_snapshot
    from models.snapshots.build_review import review_snapshot
    from models.workspace.workspace import Workspace
    from reports import plan_report, review_report

    today = date(2026, 11, 23)
    with Workspace.open(team, PASSPHRASE) as workspace:
        cycles = [find_cycle(workspace, name).id for name in ("2025-H2", "2026-H1")]
        reviews = [row.id for cycle in cycles for row in reviews_of_cycle(workspace, cycle)]
        plans = [plan.id for review in reviews if (plan := plan_from_review(workspace, review))]

        def report(review: ReviewId) -> None:
            review_report.build(review_snapshot(workspace, review, Edition.ENGINEER, today))

        def plan_of(plan: PlanId) -> None:
            plan_report.build(plan_snapshot(workspace, plan, Edition.ENGINEER, today))

        return [("review report", each(report, reviews)), ("mentorship plan", each(plan_of, plans))]


def hints_on_a_comment() -> float:
    """The time in which a pause in typing is answered, once the word lists are read."""
    from models.hints import text_hints

    comment = "She noticed the failing disks early and replaced them. He wrote a clear report on the incident. " * 8
    text_hints(comment)
    return best(lambda: text_hints(comment))


def bare_paragraphs() -> float:
    """What ReportLab itself takes for a table of plain short paragraphs: the floor under any report of ours."""
    from io import BytesIO

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    from reports.usual_font import REGULAR, register

    register()
    words = "Explains a disputed matter on one page or in one short talk, so that its readers reach a decision on its basis."
    style = ParagraphStyle("bare", fontName=REGULAR, fontSize=8)

    def build() -> None:
        cells = [[Paragraph(words, style), Paragraph(words, style)] for _ in range(PARAGRAPHS // 2)]
        SimpleDocTemplate(BytesIO()).build([Table(cells, colWidths=[240, 240])])

    return best(build)


def worked_example() -> dict[str, int | None]:
    """Ratings to score."""
    from models.sample.character import worked_example

    return worked_example()


def demo(path: Path, engineers: int) -> None:
    """A large made-up workspace."""
    command("demo", path, "--engineers", str(engineers), "--cycles", "4", "--today", SAMPLE_DAY)


def command(*arguments: object) -> None:
    """Run one command of the app as its own process."""
    process(sys.executable, "main.py", *map(str, arguments))


def process(*arguments: str) -> None:
    """Run a program to its end."""
    environment = {**os.environ, "PLUMBLINE_PASSPHRASE": PASSPHRASE}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or every start would compile every module again
    subprocess.run(arguments, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def seconds_of(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def each(work: Callable[[Item], None], items: Sequence[Item]) -> float:
    """Seconds an item, each done once; the first is left out."""
    first, *others = items
    work(first)
    return seconds_of(lambda: [work(item) for item in others]) / len(others)  # type: ignore[func-returns-value]


def best(work: Callable[[], object]) -> float:
    """Seconds of the quickest of a few runs, the first left out: it fills caches."""
    work()
    return min(seconds_of(work) for _ in range(REPEATS))


if __name__ == "__main__":
    main()
