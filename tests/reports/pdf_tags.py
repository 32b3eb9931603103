"""Our own reader of a tagged PDF: what assistive software finds in its structure tree, and what is wrong with it.

Validators accept a tree that is empty or unreadable, blank alternatives, and text hidden in artifacts. This reader does not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import TypeAlias

import pikepdf
from pikepdf import Name

Place: TypeAlias = tuple[int, int]
"""Page, counted from 0, and id of marked content on it."""

_SHOWS = frozenset(("Tj", "TJ", "'", '"'))
_PAINTS = _SHOWS | {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI"}
_UNSPOKEN = re.compile("[\u200e\u200f]")
"""Marks of direction, which copied text has for programs that find its order by its letters. No voice speaks them."""

_CHARACTER = re.compile(r"<((?:[0-9A-F]{2}){1,2})> <([0-9A-F]{4,})>")


@dataclass
class Node:
    """An element: its role, the text spoken instead of its content, its language if it names one, and its content in order.

    `foreign` is what its content says in other languages, by language.
    """

    role: str
    alternative: str = ""
    replacement: str = ""
    scope: str = ""
    language: str = ""
    foreign: dict[str, str] = field(default_factory=dict)
    kids: "list[Node | str]" = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its text on one line: what it is replaced by, or what its content says."""
        if self.alternative or self.replacement:
            return plain(self.alternative or self.replacement)
        if self.role in ("TR", "Div", "Document", "Table", "L", "LI"):
            return plain(" ".join(kid.text for kid in self.kids if isinstance(kid, Node)))
        return plain("".join(map(_spoken, self.kids)))

    def nodes(self, *roles: str) -> "Iterator[Node]":
        """This node and all below it in reading order, or those of some roles only."""
        if not roles or self.role in roles:
            yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.nodes(*roles)

    @property
    def drawn(self) -> str:
        """What its content says, also where something else is spoken."""
        return "".join(kid if isinstance(kid, str) else kid.drawn for kid in self.kids)

    @property
    def roles(self) -> list[str]:
        """The roles of its own elements."""
        return [kid.role for kid in self.kids if isinstance(kid, Node)]


@dataclass
class Reading:
    """What the tree says: the whole document as a node, the texts of artifacts, and everything that is wrong."""

    document: Node
    artifacts: list[str]
    faults: list[str]


def _spoken(kid: Node | str) -> str:
    """What is said of a part of a paragraph: text, a span, which joins the text around it, or an element of its own."""
    if isinstance(kid, str):
        return kid
    return (kid.replacement or kid.drawn) if kid.role == "Span" else f" {kid.text} "


def plain(text: str) -> str:
    """Text on one line, with single spaces."""
    return " ".join(text.split())


def read(content: bytes) -> Reading:
    """Read the tags of a PDF."""
    with pikepdf.open(BytesIO(content)) as pdf:
        tree = pdf.Root.get("/StructTreeRoot")
        if not isinstance(tree, pikepdf.Dictionary) or not isinstance(tree.get("/K"), pikepdf.Dictionary):
            return Reading(Node("none"), [], ["the structure tree is empty or unreadable"])
        return _Reader(pdf).read(tree)


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pages = [_Page(page) for page in pdf.pages]
        self._numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self._owners: dict[Place, tuple[int, int]] = {}
        self._fields: dict[int, tuple[int, int]] = {}
        self._faults = [f"page {n + 1}: {fault}" for n, page in enumerate(self._pages) for fault in page.faults]

    def read(self, tree: pikepdf.Dictionary) -> Reading:
        document = self._node(tree.K, tree)
        marked = {(number, mcid) for number, page in enumerate(self._pages) for mcid in page.texts}
        if unheard := marked - set(self._owners):
            self._faults.append(f"content without an element: {sorted(unheard)}")
        self._check_parent_tree(tree)
        return Reading(document, [text for page in self._pages for text in page.artifacts], self._faults)

    def _node(self, element: pikepdf.Dictionary, parent: pikepdf.Dictionary) -> Node:
        if element.P.objgen != parent.objgen:
            self._faults.append(f"{element.S} names another parent than the one it belongs to")
        attributes = element.get("/A", pikepdf.Dictionary())
        node = Node(
            str(element.S)[1:],
            str(element.get("/Alt", "")),
            str(element.get("/ActualText", "")),
            str(attributes.get("/Scope", "/"))[1:],
            str(element.get("/Lang", "")),
        )
        kids: object = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array | list) else [kids]:
            node.kids.append(self._kid(kid, element, node))
        return node

    def _kid(self, kid: object, element: pikepdf.Dictionary, node: Node) -> Node | str:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            return self._node(kid, element)
        if isinstance(kid, pikepdf.Dictionary) and kid.Type == Name.OBJR:
            self._fields[int(kid.Obj.StructParent)] = element.objgen
            return ""
        page, mcid = (kid.Pg, int(kid.MCID)) if isinstance(kid, pikepdf.Dictionary) else (element.Pg, int(str(kid)))
        place = self._numbers[page.objgen], mcid
        if place in self._owners:
            self._faults.append(f"content {place} belongs to two elements")
        self._owners[place] = element.objgen
        for language, text in self._pages[place[0]].foreign.get(mcid, {}).items():
            node.foreign[language] = node.foreign.get(language, "") + text
        return self._pages[place[0]].texts.get(mcid, "")

    def _check_parent_tree(self, tree: pikepdf.Dictionary) -> None:
        numbers = list(tree.ParentTree.Nums)
        rows = {int(key): row for key, row in zip(numbers[::2], numbers[1::2], strict=True)}
        if any(rows[key].objgen != owner for key, owner in self._fields.items()):
            self._faults.append("the parent tree disagrees with the elements of fields")
        for number, page in enumerate(self._pages):
            owners = [element.objgen for element in rows[page.key]]
            expected = [self._owners.get((number, mcid)) for mcid in range(len(owners))]
            if owners != expected or len(owners) != len(page.texts):
                self._faults.append(f"page {number + 1}: the parent tree disagrees with the tree")


class _Page:
    """Marked content and artifacts of a page, with their texts."""

    def __init__(self, page: pikepdf.Page) -> None:
        self.key = int(page.obj.StructParents)
        self.texts: dict[int, str] = {}
        self.foreign: dict[int, dict[str, str]] = {}
        self.artifacts: list[str] = []
        self.faults: list[str] = []
        fonts = page.resources.get("/Font", pikepdf.Dictionary())
        self._fonts = {name: _characters(font) for name, font in fonts.items()}
        self._font: dict[bytes, str] = {}
        self._open: list[int | None] = []
        self._language = ""
        for instruction in pikepdf.parse_content_stream(page):
            self._follow(str(instruction.operator), list(instruction.operands))

    def _follow(self, operator: str, operands: list[object]) -> None:
        if operator in ("BDC", "BMC"):
            self._begin(operands)
        elif operator == "EMC":
            self._open.pop()
            self._language = ""
        elif operator == "Tf":
            self._font = self._fonts[str(operands[0])]
        elif operator in _PAINTS:
            text = self._shown(operands) if operator in _SHOWS else ""
            if not self._open:
                self.faults.append(f"{operator} {text!r} is neither content nor an artifact")
            elif (mcid := self._open[-1]) is None:
                self.artifacts[-1] += text
            else:
                self.texts[mcid] += text
                if self._language:
                    found = self.foreign.setdefault(mcid, {})
                    found[self._language] = found.get(self._language, "") + text

    def _begin(self, operands: list[object]) -> None:
        if self._open and self._open[-1] is not None and operands[0] == Name.Span and "/Lang" in operands[1]:  # type: ignore[operator]
            if self._language:
                self.faults.append("a language begins inside another")
            self._open.append(self._open[-1])
            self._language = str(operands[1].Lang)  # type: ignore[attr-defined]
            return
        if self._open:
            self.faults.append(f"{operands[0]} begins inside other content")
        if operands[0] == Name.Artifact:
            self._open.append(None)
            self.artifacts.append("")
            return
        mcid = int(str(operands[1].MCID))  # type: ignore[attr-defined]
        if mcid in self.texts:
            self.faults.append(f"two contents have the id {mcid}")
        self._open.append(mcid)
        self.texts[mcid] = ""

    def _shown(self, operands: list[object]) -> str:
        [operand] = operands
        parts = list(operand) if isinstance(operand, pikepdf.Array) else [operand]
        codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
        length = len(next(iter(self._font)))
        places = range(0, len(codes), length)
        shown = "".join(self._font.get(codes[place : place + length], "\ufffd") for place in places)
        return _UNSPOKEN.sub("", shown)


def _characters(font: pikepdf.Object) -> dict[bytes, str]:
    """The characters of a font's codes, which all have the same length."""
    cmap = font.ToUnicode.read_bytes().decode()
    return {bytes.fromhex(code): bytes.fromhex(text).decode("utf-16-be") for code, text in _CHARACTER.findall(cmap)}
