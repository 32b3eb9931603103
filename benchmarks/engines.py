"""Time of a review report beside other PDF engines: `uv run --group engines benchmarks/engines.py`.

All set the headings, paragraphs and table cells of the same report, with other words each time, so that none finds the lines
of the last one in a cache. Ours also draws its charts, tags everything and attaches the data; the others do none of that. An
engine that is not installed, or lacks a library of the system, is left out.
"""

import html
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from models.support.resources import resource
from reports import review_report
from reports.line_breaking import break_lines
from tests.reports import pdf_tags
from tests.reports.review_factories import typical_review

ROUNDS = 5
FONT = resource("fonts", "PlumblineSans-Regular.ttf")


Build = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with its `level`, a paragraph, or the rows of a table."""

    level: int = 0
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def main() -> None:
    """Measure and print each engine with its ratio to ours."""
    review = typical_review()
    blocks = tuple(blocks_of(review_report.build(review).content))

    def with_ours(_round: int) -> bytes:
        break_lines.cache_clear()
        return review_report.build(review).content

    print(f"{'engine':14}{'ms':>9}{'ratio':>8}{'kB':>7}")
    ours = measured(with_ours)
    print_row("ours", ours, ours)
    for name, engine in {"fpdf2": with_fpdf2, "WeasyPrint": with_weasyprint, "typst": with_typst}.items():
        try:
            print_row(name, measured(engine(blocks)), ours)
        except (ImportError, OSError) as error:
            print(f"{name:14}not available: {error}")


def blocks_of(content: bytes) -> Iterator[Block]:
    """The content of a tagged PDF in reading order."""
    for node in pdf_tags.read(content).document.nodes("H1", "H2", "H3", "P", "Table", "LI"):
        if node.role == "Table":
            yield Block(rows=tuple(tuple(cell.text for cell in row.nodes("TH", "TD")) for row in node.nodes("TR")))
        elif node.role != "P" or node.text:
            yield Block(int(node.role[1]) if node.role.startswith("H") else 0, node.text)


def reworded(blocks: tuple[Block, ...], turn: int) -> Iterator[Block]:
    """The blocks with another word at the end of each text."""
    for block in blocks:
        rows = tuple(tuple(f"{cell} {turn}" for cell in row) for row in block.rows)
        yield Block(block.level, f"{block.text} {turn}", rows)


def with_fpdf2(blocks: tuple[Block, ...]) -> Build:
    """Set the blocks with fpdf2."""
    from fpdf import FPDF

    def build(turn: int) -> bytes:
        pdf = FPDF()
        pdf.add_font("Sans", fname=FONT)
        pdf.add_page()
        for block in reworded(blocks, turn):
            pdf.set_font("Sans", size=(9, 18, 12, 10)[block.level])
            if block.rows:
                with pdf.table(first_row_as_headings=False) as table:
                    for row in block.rows:
                        table.row(row)
            else:
                pdf.multi_cell(0, text=block.text, new_x="LMARGIN", new_y="NEXT")
        return bytes(pdf.output())

    return build


def with_weasyprint(blocks: tuple[Block, ...]) -> Build:
    """Set the blocks with WeasyPrint."""
    from weasyprint import HTML

    def build(turn: int) -> bytes:
        page = "".join(map(_html, reworded(blocks, turn)))
        return bytes(HTML(string=f"<html lang=en><style>body {{font: 9pt sans-serif}}</style>{page}").write_pdf())

    return build


def with_typst(blocks: tuple[Block, ...]) -> Build:
    """Set the blocks with typst."""
    import typst

    def build(turn: int) -> bytes:
        return bytes(typst.compile("\n".join(map(_typst, reworded(blocks, turn))).encode()))

    return build


def measured(build: Build) -> tuple[float, int]:
    """The median time in milliseconds, and the size in bytes. CPU time, because other work shares the machine."""
    times = []
    size = len(build(0))  # the first loads fonts
    for turn in range(1, ROUNDS + 1):
        started = time.process_time()
        size = len(build(turn))
        times.append((time.process_time() - started) * 1000)
    return median(times), size


def print_row(name: str, result: tuple[float, int], ours: tuple[float, int]) -> None:
    """One line of the result."""
    print(f"{name:14}{result[0]:9.1f}{result[0] / ours[0]:8.1f}{result[1] / 1024:7.0f}")


def _html(block: Block) -> str:
    if not block.rows:
        tag = f"h{block.level}" if block.level else "p"
        return f"<{tag}>{html.escape(block.text)}</{tag}>"
    rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in block.rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _typst(block: Block) -> str:
    if not block.rows:
        return f"{'=' * block.level} #text({_quoted(block.text)})\n"
    columns = max(map(len, block.rows))
    cells = ", ".join(_quoted(cell) for row in block.rows for cell in (*row, *[""] * (columns - len(row))))
    return f"#table(columns: {columns}, {cells})\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    main()
