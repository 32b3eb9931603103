"""Structure tree of a tagged PDF (ISO 32000-1, 14.6 to 14.8): headings, paragraphs, cells and figures in reading order.

Whatever is drawn is either marked as content of an element or is an artifact, which assistive software leaves unspoken.
Marked content has an id on its page; the parent tree leads from there back to the element.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from reports.object_streams import ReadyObjects

COLUMN_HEADER = "/A<</O/Table/Scope/Column>>"
ROW_HEADER = "/A<</O/Table/Scope/Row>>"
BULLETED = "/A<</O/List/ListNumbering/Disc>>"
END = "EMC"
"""Operator that ends marked content."""


class Content(NamedTuple):
    """Marked content: the page, counted from 0, and the id on it."""

    page: int
    number: int


class Widget(NamedTuple):
    """A form field on a page, by the number of its object."""

    page: int
    number: int


Kid: TypeAlias = "Element | Content | Widget"


class Element:
    """A node of the tree. Without a parent, it joins the tree when its first content is drawn.

    `entries` are further entries of its dictionary in PDF syntax, such as `COLUMN_HEADER`.
    """

    __slots__ = ("entries", "kids", "number", "parent", "role")

    def __init__(self, role: str, parent: "Element | None" = None, entries: str = "") -> None:
        self.role, self.parent, self.entries = role, parent, entries
        self.kids: list[Kid] = []
        self.number = 0
        if parent is not None:
            parent.kids.append(self)

    def read_as(self, text: str) -> None:
        """Let assistive software read `text` instead of the content, whose glyphs are in another order."""
        self._add(f"/ActualText {text_string(text)}")

    def speak_in(self, language: str) -> None:
        """Let assistive software read the content in another language than that of the document."""
        self._add(f"/Lang({language})")

    def _add(self, entry: str) -> None:
        """Add an entry once: the parts of a paragraph on two pages share their element."""
        if entry not in self.entries:
            self.entries += entry


def figure(alternative: str, box: tuple[float, float, float, float]) -> Element:
    """A figure with its alternative text and its place on the page: left, bottom, right and top in points."""
    edges = " ".join(f"{edge:.0f}" for edge in box)
    return Element("Figure", entries=f"/Alt {text_string(alternative)}/A<</O/Layout/BBox[{edges}]>>")


def text_string(text: str) -> str:
    """`text` in PDF syntax."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


class StructureTree:
    """The tree of one document, which grows while its pages are drawn."""

    def __init__(self) -> None:
        self.in_artifact = False
        self._document = Element("Document")
        self._parents = [self._document]
        self._pages: list[list[Element]] = []
        self._marked: list[Element] = []
        self._widgets: list[Element] = []

    def begin(self, element: Element) -> str:
        """The operator that begins content of `element` on the current page; empty inside an artifact."""
        if self.in_artifact:
            return ""
        self._attach(element)
        number = len(self._marked)
        self._marked.append(element)
        element.kids.append(Content(len(self._pages), number))
        return f"/{element.role}<</MCID {number}>>BDC"

    def enter(self, element: Element) -> None:
        """Make `element` the parent of the elements drawn until `leave`."""
        if not self.in_artifact:
            self._attach(element)
        self._parents.append(element)

    def leave(self) -> None:
        """Return to the parent before `enter`."""
        self._parents.pop()

    def add_widget(self, element: Element, number: int) -> int:
        """Make a form field, the object of that number, content of `element`. Returns its key in the parent tree."""
        self._attach(element)
        element.kids.append(Widget(len(self._pages), number))
        self._widgets.append(element)
        return len(self._widgets) - 1

    def end_page(self) -> None:
        """Continue on the next page."""
        self._pages.append(self._marked)
        self._marked = []

    @property
    def page_keys(self) -> Sequence[int]:
        """The key of each page in the parent tree."""
        return range(len(self._widgets), len(self._widgets) + len(self._pages))

    def write(self, objects: ReadyObjects, pages: Sequence[int]) -> str:
        """Add the tree to the objects of a file. `pages` are the numbers of the pages' objects. Returns the reference to it.

        Elements without others in them come last, by role: what is alike and side by side takes less space compressed.
        """
        document, *others = self._elements()
        elements = [document, *sorted(others, key=_place)]
        root = objects.reserve(len(elements) + 2)
        for number, element in enumerate(elements, start=root + 2):
            element.number = number
        next_key = len(self._widgets) + len(self._pages)
        references = f"/K {document.number} 0 R/ParentTree {root + 1} 0 R/ParentTreeNextKey {next_key}"
        objects.fill(
            root,
            [
                f"<</Type/StructTreeRoot{references}>>".encode(),
                self._parent_tree(),
                *(_dictionary(element, root, pages) for element in elements),
            ],
        )
        return f"{root} 0 R"

    def release(self) -> None:
        """Take the tree apart, once it is written."""
        for element in list(self._elements()):
            element.parent, element.kids = None, []

    def _attach(self, element: Element) -> None:
        while element.parent is not None:
            element = element.parent
        if element is not self._document:
            element.parent = self._parents[-1]
            element.parent.kids.append(element)

    def _elements(self) -> Iterator[Element]:
        """All elements in reading order."""
        rest = [self._document]
        while rest:
            element = rest.pop()
            yield element
            rest.extend([kid for kid in reversed(element.kids) if isinstance(kid, Element)])

    def _parent_tree(self) -> bytes:
        widgets = [f"{key} {element.number} 0 R" for key, element in enumerate(self._widgets)]
        pages = [
            f"{key}[{' '.join(f'{element.number} 0 R' for element in marked)}]"
            for key, marked in zip(self.page_keys, self._pages, strict=True)
        ]
        return f"<</Nums[{' '.join([*widgets, *pages])}]>>".encode()


def _place(element: Element) -> tuple[bool, str]:
    is_leaf = not any(isinstance(kid, Element) for kid in element.kids)
    return is_leaf, element.role if is_leaf else ""


def _dictionary(element: Element, root: int, pages: Sequence[int]) -> bytes:
    parent = element.parent.number if element.parent else root
    page: int | None = None
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{kid.number} 0 R")
            continue
        page = kid.page if page is None else page
        if isinstance(kid, Widget):
            kids.append(f"<</Type/OBJR/Pg {pages[kid.page]} 0 R/Obj {kid.number} 0 R>>")
        elif kid.page == page:
            kids.append(str(kid.number))
        else:
            kids.append(f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.number}>>")
    place = "" if page is None else f"/Pg {pages[page]} 0 R"
    content = f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]"
    return f"<</S/{element.role}/P {parent} 0 R{place}{element.entries}{content}>>".encode()
