"""Rows about one person, arranged for reading: each with the rows that belong to it, texts last."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import groupby, zip_longest
from typing import Any

from reportlab.platypus import Flowable

from models.domain.documents import has_revisions
from models.domain.peers import Hidden
from models.snapshots.person import Row
from models.snapshots.person_fields import FOLDED, GRIDS, LABELS, NAMES, TEXTS
from models.snapshots.person_words import coded, place, shown
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import Cell, gap, grid, lead_in, prose, section, table, text, together
from reports.formats import decimals
from reports.text import user_text
from reports.theme import Paper

MAX_ITEM = 160
"""Characters of a row that shares a paragraph with others of its kind."""
MAX_IN_LINE = 6
"""Rows that share a paragraph."""
_NAMELESS = frozenset({"text", "rating", "value", "interest"})
"""Columns whose values need no name beside what identifies the row."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A row as words: what identifies it, short values and texts, each with its label."""

    title: str
    short: list[tuple[str, str]] = field(default_factory=list)
    texts: list[tuple[str, str]] = field(default_factory=list)


class PersonRows:
    """The rows of some tables, of which some are printed with those that they belong to."""

    def __init__(
        self, records: Mapping[str, Sequence[Row]], codes: Mapping[str, str], paper: Paper, padding: float
    ) -> None:
        self._codes, self._paper, self._padding = codes, paper, padding
        self._order = {code: number for number, code in enumerate(codes)}
        self._within: dict[tuple[str, Any], dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        self._own: dict[str, list[Row]] = {name: [] for name in records}
        present = {name: {row.get("id") for row in rows} for name, rows in records.items()}
        for name, rows in records.items():
            column, parent = FOLDED.get(name, ("", ""))
            for row in self._sorted(name, rows):
                if parent and row.get(column) in present.get(parent, ()):
                    self._within[parent, row[column]][name].append(row)
                else:
                    self._own[name].append(row)

    def parts(self, title: str = "{name}") -> Iterator[Flowable]:
        """A section for each table with rows, in the order of the tables; `title` has its name."""
        for name, rows in self._own.items():
            if rows:
                body: list[Flowable] = []
                for group, items in groupby(rows, lambda row: str(row.get("part_of", ""))):
                    part = list(self._group(name, list(items)))
                    body += section(group, *part, level=1) if group and name not in GRIDS else part
                yield from section(title.replace("{name}", translate(NAMES[name])), *body)

    def _sorted(self, name: str, rows: Sequence[Row]) -> list[Row]:
        """By what they are part of, then by what identifies them if that is a day or a code."""
        first = next(iter(LABELS[name]))
        groups = {group: number for number, group in enumerate(dict.fromkeys(row.get("part_of", "") for row in rows))}

        def key(row: Row) -> tuple[int, int, str]:
            value = str(row.get(first) or "")
            dated = value[:4].isdigit() and value[4:5] == "-"
            return groups[row.get("part_of", "")], self._order.get(value, len(self._order)), value if dated else ""

        return sorted(rows, key=key)

    def _group(self, name: str, rows: Sequence[Row]) -> Iterator[Flowable]:
        if name in GRIDS:
            for row in rows:
                yield from self._form(name, row, alone=len(rows) == 1 and name == "engineer")
            return
        cells: list[Sequence[Cell]] = [[self._entry(name, row)] for row in rows]
        yield table(cells, [self._paper.content_width], padding=self._padding)

    def _form(self, name: str, row: Row, *, alone: bool) -> list[Flowable]:
        """A row as labels above values, then its texts."""
        printed = self._printed(name, row)
        first, label = next(iter(LABELS[name].items()))
        facts = [*([(translate(label), printed.title)] if alone else []), *printed.short]
        body = [together(grid(facts, self._paper, columns=4)), *self._texts(printed), *self._folded(name, row)]
        if alone:
            return body
        about = message("about {name}", "opinion", name=row["about"]) if "about" in row else row.get("part_of", "")
        title = " · ".join(part for part in (place(name, str(row[first])), translate(about)) if part)
        return section(title, *body, gap(4), level=1)

    def _entry(self, name: str, row: Row) -> list[Flowable]:
        """A row as a line of short values, and a paragraph for each text."""
        printed = self._printed(name, row)
        facts = " · ".join(f"{label}: {value}" for label, value in printed.short)
        lines: list[Flowable] = []
        if next(iter(LABELS[name])) in TEXTS:
            lines += prose(printed.title, theme.SMALL_STRONG)
        elif printed.title:
            facts = f"<b>{user_text(printed.title)}</b>" + (f" · {user_text(facts)}" if facts else "")
            lines, facts = [text(facts, theme.SMALL)], ""
        if facts:
            lines.append(text(user_text(facts), theme.SMALL))
        return [*lines, *self._texts(printed), *self._folded(name, row)]

    def _texts(self, printed: Printed) -> list[Flowable]:
        return [part for label, value in printed.texts for part in lead_in(_lead(label), value)]

    def _folded(self, name: str, row: Row) -> list[Flowable]:
        """The rows that belong to this one: few short ones in one paragraph, many beside each other, else below each other."""
        lines: list[Flowable] = []
        within = self._within.get((name, row.get("id")), {})
        for child in (child for child in FOLDED if child in within):
            label = translate(NAMES[child])
            items = [self._item(child, item) for item in within[child]]
            short = all(len(item) <= MAX_ITEM for item in items) and not LABELS[child].keys() & TEXTS
            if short and (len(items) <= MAX_IN_LINE or name not in GRIDS):
                lines += lead_in(_lead(label), "; ".join(items))
                continue
            lines.append(text(f"<b>{user_text(label)}:</b>", theme.SMALL))
            if short:
                pairs = zip_longest(*[iter(items)] * 2, fillvalue="")
                cells: list[Sequence[Cell]] = [[prose(item, theme.SMALL) for item in pair] for pair in pairs]
                lines.append(table(cells, self._paper.columns(None, None), rules=False, padding=0.5))
            else:
                lines += [part for item in items for part in lead_in("–", item)]
        return lines

    def _item(self, name: str, row: Row) -> str:
        """A row as one text."""
        printed = self._printed(name, row)
        nameless = {"", *(translate(label) for column, label in LABELS[name].items() if column in _NAMELESS)}
        values = (*printed.short, *printed.texts)
        parts = [value if label in nameless else f"{label}: {value}" for label, value in values]
        return ": ".join(part for part in (printed.title, " · ".join(parts)) if part)

    def _printed(self, name: str, row: Row) -> Printed:
        values = {
            column: shown(name, column, row.get(column), self._codes) for column in LABELS[name] if column != "content"
        }
        if name in ("plan", "export") and not has_revisions(row["document_id"], row["revision"]):
            values.pop("revision")
        first = "" if name == "peer_summary" else next(iter(LABELS[name]))
        if name == "draft" and "part_of" in row:
            values.pop("place")
            first = "field"
        if name == "rating" and row.get("value") is not None:
            values.pop("state")  # a rating says that it is rated
        labelled = [
            (column, "" if column == "text" else translate(LABELS[name][column]), value)
            for column, value in values.items()
            if value and column != first
        ]
        if first == "revision":
            values[first] = f"{translate(LABELS[name][first])} {values[first]}"
        printed = Printed(
            values.get(first, ""),
            [(label, value) for column, label, value in labelled if column not in TEXTS],
            [(label, value) for column, label, value in labelled if column in TEXTS],
        )
        if name == "peer_summary":
            self._add_figures(printed, row["content"])
        return printed

    def _add_figures(self, printed: Printed, content: Mapping[str, Any]) -> None:
        """The means of the peers, and those of their comments that may be shown."""
        printed.short.insert(0, (say("Peers"), str(content["count"])))
        if content["hidden"]:
            printed.texts.append(("", translate(Hidden(content["hidden"]).label)))
        means = [f"{coded(code, self._codes)}: {_mean(figures)}" for code, figures in content["areas"].items()]
        if means:
            printed.texts.append((say("Means by area"), "; ".join(means)))
        for comment in content["comments"]:
            about = [coded(comment["competency"], self._codes)] if comment["competency"] else []
            words = " · ".join(part for part in (comment["text"], *about, comment["name"]) if part)
            printed.texts.append((say("Comment"), words))


def _lead(label: str) -> str:
    return f"<b>{user_text(label)}:</b>" if label else ""


def _mean(figures: Mapping[str, Any]) -> str:
    mean = decimals(Fraction(figures["mean"]))
    if figures["low"] is None:
        return say("{mean} of {number}", mean=mean, number=figures["count"])
    return say(
        "{mean} of {number}, from {low} to {high}",
        mean=mean, number=figures["count"], low=figures["low"], high=figures["high"],
    )  # fmt: skip
