"""Canvas of all documents: marks what is drawn for the structure tree, enters bookmarks, and writes an archival file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    PDFCatalog,
    PDFDate,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFPage,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from reports import archival
from reports.archival import Attachment
from reports.glyph_fonts import GlyphFont
from reports.object_streams import ReadyObjects
from reports.tags import END, Element, StructureTree, text_string

# ReportLab must never fetch anything. User text is not read as markup either; this is a second safeguard.
rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.useA85 = 0  # binary streams are a fifth smaller than text ones

_format_stream = PDFStream.format


def _stream_with_line_end(stream: PDFStream, document: PDFDocument) -> bytes:
    """A stream as ReportLab writes it, plus the line end before `endstream` that PDF requires and ReportLab omits.

    It is CR and LF, so that data ending in one of these bytes is not mistaken for shorter data.
    """
    written: bytes = _format_stream(stream, document)
    end = b"endstream\n"
    return written.removesuffix(end) + b"\r\n" + end


PDFStream.format = _stream_with_line_end

# ReportLab writes only the entries that it knows.
PDFCatalog.__NoDefault__.extend(("AF", "Extensions", "OutputIntents"))
PDFPage.__NoDefault__.extend(("StructParents", "Tabs"))

PDF_VERSION = (1, 7)
PROGRAM = "Plumbline"
SIGNATURE_FIELD = "Signature"
"""The name of the field for the signature of a certificate."""
_PADES = "<</ESIC<</Type/DeveloperExtensions/BaseVersion/1.7/ExtensionLevel 1>>>>"
"""The extension of PDF 1.7 that defines signatures of PAdES."""
PRINTED = 4
PRINTED_AND_LOCKED = PRINTED | 128
"""Flags of an annotation: PDF/A asks for the first, and the second keeps programs from moving the field."""
_GLYPH_FONT = "G"
"""Beginning of the names of fonts for shaped text; those of ReportLab begin with F."""
SPACE_ABOVE_BOOKMARK = 24.0
"""Points from the foot of a heading to where its bookmark scrolls."""


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas with a structure tree. Everything on a page is drawn inside `content` or `artifact`.

    `objects` are those of the file that are written as ready bytes. The file claims PDF/A-3a and PDF/UA-1.
    """

    def __init__(self, *arguments: Any, attachments: Sequence[Attachment] = (), **options: Any) -> None:
        self.structure = StructureTree()
        self._attachments = list(attachments)
        self._field: Element | None = None
        self._glyph_fonts: dict[str, GlyphFont] = {}
        super().__init__(*arguments, pdfVersion=PDF_VERSION, **options)
        self.objects = ReadyObjects(self._doc)
        self._language: str = options["lang"]

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Mark what is drawn in this block as content of the element; it stays on one page."""
        begin = self.structure.begin(element)
        if begin:
            self._code.append(begin)
        yield
        if begin:
            self._code.append(END)

    @contextmanager
    def artifact(self, properties: str = "") -> Iterator[None]:
        """Mark what is drawn in this block as decoration, which is not spoken. Content in it is decoration as well."""
        if self.structure.in_artifact:
            yield
            return
        self._code.append(f"/Artifact<<{properties}>>BDC" if properties else "/Artifact BMC")
        self.structure.in_artifact = True
        yield
        self.structure.in_artifact = False
        self._code.append(END)

    @override
    def translate(self, dx: float, dy: float) -> None:
        """Move the origin by tenths of points, which take fewer bytes."""
        step = round(dx, 1), round(dy, 1)
        if step != (0.0, 0.0):
            super().translate(*step)

    @contextmanager
    def field(self, name: str) -> Iterator[None]:
        """Mark the form field added in this block as one that is called `name`. Other fields are hidden ones."""
        self._field = Element("Form", entries=f"/Alt {text_string(name)}")
        yield
        self._field = None

    def add_signature_field(self) -> None:
        """Add an empty, invisible field for the signature of a certificate, as the only field of the document."""
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Widget"),
                "FT": PDFName("Sig"),
                "T": PDFString(SIGNATURE_FIELD),
                "TU": PDFString(SIGNATURE_FIELD),
                "F": PRINTED_AND_LOCKED,
                "Rect": "[0 0 0 0]",
            }
        )
        with self.field(SIGNATURE_FIELD):
            self._addAnnotation(annotation)
        reference = self._doc.Reference(annotation).format(self._doc).decode()
        self._doc.Catalog.AcroForm = f"<</SigFlags 3/Fields[{reference}]>>"
        self._doc.Catalog.Extensions = _PADES

    @override
    def _addAnnotation(self, annotation: PDFDictionary, name: str | None = None, addtopage: int = 1) -> None:
        super()._addAnnotation(annotation, name, addtopage)
        if self._field:
            number, _ = self._doc.idToObjectNumberAndVersion[self._doc.Reference(annotation).name]
            annotation["StructParent"] = self.structure.add_widget(self._field, number)

    def glyph_font(self, name: str) -> GlyphFont:
        """A font for shaped text."""
        font = self._glyph_fonts.get(name)
        if font is None:
            font = self._glyph_fonts[name] = GlyphFont(name, f"{_GLYPH_FONT}{len(self._glyph_fonts)}")
        return font

    def mark(self, title: str, level: int) -> None:
        """Add a bookmark for the heading drawn at this place, unless it is a repetition."""
        if not self.structure.in_artifact:
            self.bookmark(title, level, self.absolutePosition(0, 0)[1])

    def bookmark(self, title: str, level: int, y: float) -> None:
        """Add a bookmark to the heading whose foot is at `y` on this page."""
        key = f"{self.getPageNumber()} {y:.1f} {title}"
        self.bookmarkPage(key, fit="XYZ", top=y + SPACE_ABOVE_BOOKMARK)
        self.addOutlineEntry(title, key, level)

    @override
    def showPage(self) -> None:
        """Finish the page and start the next."""
        self.structure.end_page()
        self.write_page()

    def write_page(self) -> None:
        """Add the page to the file."""
        super().showPage()

    @override
    def save(self) -> None:
        """Write the file."""
        objects = self.objects
        for font in self._glyph_fonts.values():
            self._doc.idToObject["BasicFonts"].dict[font.name_on_pages] = font.write(objects)
        self._add_tags(objects)
        self._add_properties(objects)
        self._attach(objects)
        self._doc.format = objects.file
        super().save()
        self._release()

    def _release(self) -> None:
        """Break the circles of references: the collector would leave the pages of ten documents of a batch in memory."""
        self.structure.release()
        self._doc.__dict__.clear()
        self.__dict__.clear()

    def _add_tags(self, objects: ReadyObjects) -> None:
        document, structure = self._doc, self.structure
        pages = document.Pages.pages
        for page, key in zip(pages, structure.page_keys, strict=True):
            page.StructParents, page.Tabs = key, PDFName("S")
        numbers = [document.idToObjectNumberAndVersion[document.Reference(page).name][0] for page in pages]
        document.Catalog.StructTreeRoot = structure.write(objects, numbers)
        document.Catalog.MarkInfo = "<</Marked true>>"

    def _add_properties(self, objects: ReadyObjects) -> None:
        info, catalog = self._doc.info, self._doc.Catalog
        info.creator = info.producer = PROGRAM
        year, month, day, hour, minute, second = self._doc._timeStamp.YMDhms
        properties = archival.Properties(
            title=info.title,
            author=info.author,
            subject=info.subject,
            language=self._language,
            program=PROGRAM,
            created=f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z",
        )
        catalog.Metadata = archival.add_metadata(objects, properties)
        catalog.OutputIntents = archival.add_output_intent(objects)

    def _attach(self, objects: ReadyObjects) -> None:
        modified = PDFDate(self._doc._timeStamp).format(self._doc).decode()
        attached = {item.name: archival.add_attachment(objects, item, modified) for item in self._attachments}
        if attached:
            names = "".join(f"{text_string(name)} {reference}" for name, reference in sorted(attached.items()))
            self._doc.Catalog.AF = f"[{' '.join(attached.values())}]"
            self._doc.Catalog.Names = f"<</EmbeddedFiles<</Names[{names}]>>>>"
