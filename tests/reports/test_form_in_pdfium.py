"""The opinion form filled in by clicks and keys in PDFium, the PDF reader of Chrome and Edge."""

import ctypes
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from models.domain.opinions import Contact
from tests.reports.opinion_office import Office


class Reader:
    """An open form and the places of its fields."""

    def __init__(self, content: bytes) -> None:
        self.document = pdfium.PdfDocument(content)
        self.document.init_forms()
        self.pages = [self.document[number] for number in range(len(self.document))]
        self.places = places(content)

    def click(self, name: str, state: str = "") -> pdfium.PdfPage:
        """Click a text field, or the button of a group that has this state."""
        number, x, y = self.places[name, state]
        page = self.pages[number]
        for event in (raw.FORM_OnMouseMove, raw.FORM_OnLButtonDown, raw.FORM_OnLButtonUp):
            event(self.document.formenv, page, 0, x, y)
        return page

    def type(self, name: str, text: str) -> None:
        """Click a text field and type into it."""
        page = self.click(name)
        typed = ctypes.create_string_buffer(text.encode("utf-16-le") + b"\0\0")
        raw.FORM_ReplaceSelection(self.document.formenv, page, ctypes.cast(typed, raw.FPDF_WIDESTRING))

    def save(self) -> bytes:
        """The bytes of the form, which is closed."""
        raw.FORM_ForceToKillFocus(self.document.formenv)
        buffer = BytesIO()
        self.document.save(buffer)
        self.document.close()  # PDFium has one thread at a time, and a later collection may be in another one
        return buffer.getvalue()


def places(content: bytes) -> dict[tuple[str, str], tuple[int, float, float]]:
    """Field name and state of the button to page and middle, in points."""
    found = {}
    with pikepdf.open(BytesIO(content)) as pdf:
        for number, page in enumerate(pdf.pages):
            for widget in page.obj.get("/Annots", ()):
                if widget.get("/Subtype") != pikepdf.Name.Widget:
                    continue
                button = widget.get("/FT") == pikepdf.Name.Btn
                state = next(str(name) for name in widget.AP.N if name != "/Off")[1:] if button else ""
                left, bottom, right, top = map(float, widget.Rect)
                name = str(widget.get("/T", widget.get("/Parent", widget).get("/T")))
                found[name, state] = (number, (left + right) / 2, (bottom + top) / 2)
    return found


def test_values_entered_in_pdfium_are_read(office: Office):
    reader = Reader(office.form)
    reader.click("rating-COD-1", "2")
    reader.click("rating-COD-1", "4")
    reader.click("rating-PER-1", "not-seen")
    reader.click("contact", "weekly")
    reader.click("consent", "unnamed")
    reader.type("comment-COD-1", "Cut the retries. Łódź")
    answer = office.read(reader.save()).answer
    assert (answer.competencies["COD-1"].rating, answer.competencies["COD-1"].comment) == (4, "Cut the retries. Łódź")
    assert answer.competencies["PER-1"].not_seen
    assert (answer.contact, answer.consent) == (Contact.WEEKLY, "unnamed")
