"""The fields of an opinion form: they conform, need no reader to draw them, and show what is filled in."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import page
import pikepdf
import pypdfium2 as pdfium
import pytest
from pikepdf import Name
from pypdf import PdfWriter

from models.domain.reviews import OpinionRole
from reports.document import Document
from reports.opinion_form import build_opinion_form
from reports.tagged_canvas import PRINTED
from reports.theme import Paper
from tests.reports import pdf_tags, pdf_text
from tests.reports.form_factories import typical_form
from tests.reports.form_filling import Field
from tests.reports.opinion_office import Office
from tests.reports.script_samples import NAMES
from tests.reports.test_form_in_pdfium import Reader

MIN_FILL = 0.25
DARK = 100
TYPED = "Łódź, Žižka, ğışĞ; Ελληνικά; Москва, Київ – “gut”"
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)


def failures(content: bytes) -> list[str]:
    return [
        str(failure) for profile in PROFILES for failure in page.validate_pdf_bytes(content, profile=profile).failures
    ]


def widgets(pdf: pikepdf.Pdf) -> Iterator[tuple[pikepdf.Page, Field]]:
    for sheet in pdf.pages:
        for widget in sheet.obj.get("/Annots", ()):
            yield sheet, widget


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("role", OpinionRole)
def test_a_form_conforms_and_reads_well(role: OpinionRole, language: str, paper: Paper) -> None:
    content = build_opinion_form(typical_form(role, language), paper)
    assert failures(content) == []
    assert pdf_tags.read(content).faults == pdf_text.faults(content) == []
    pages = [" ".join(sheet.split()) for sheet in pdf_text.pages(Document(content, 0, ()))]
    words = "Page {} of {}" if language == "en" else "Seite {} von {}"
    assert all(sheet.endswith(words.format(number, len(pages))) for number, sheet in enumerate(pages, start=1))


def test_a_form_about_people_of_every_script_conforms() -> None:
    names = " · ".join(NAMES.values())
    content = build_opinion_form(replace(typical_form(OpinionRole.PEER), engineer_name=names, cycle_name=names * 3))
    assert failures(content) == []
    assert pdf_tags.read(content).faults == pdf_text.faults(content) == []


@pytest.mark.parametrize("role", OpinionRole)
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 8, 15, 48])
def test_no_page_is_almost_empty(role: OpinionRole, count: int) -> None:
    for language, paper in (("en", Paper.A4), ("de", Paper.LETTER)):
        content = build_opinion_form(typical_form(role, language, count), paper)
        assert min(pdf_text.fill(Document(content, 0, ()))) >= MIN_FILL


def test_every_field_has_its_picture_its_page_and_no_action(office: Office) -> None:
    with pikepdf.open(BytesIO(office.form)) as pdf:
        acroform = pdf.Root.AcroForm
        assert "/NeedAppearances" not in acroform
        assert "/OpenAction" not in pdf.Root
        shown = [(sheet, widget) for sheet, widget in widgets(pdf) if int(widget.F) == PRINTED]
        for sheet, widget in shown:
            assert widget.P.objgen == sheet.obj.objgen
            assert list(widget.AP.keys()) == ["/N"]
            is_button = "/AS" in widget
            picture = widget.AP.N.Off if is_button else widget.AP.N
            left, bottom, right, top = map(float, widget.Rect)
            assert [float(edge) for edge in picture.BBox][2:] == pytest.approx([right - left, top - bottom], abs=0.02)
            question = widget.Parent if is_button else widget
            assert str(question.TU)
        for item in [*acroform.Fields, *(widget for _, widget in shown)]:
            assert not {"/A", "/AA"} & set(item.keys())


def test_fields_come_in_the_order_in_which_they_are_read(office: Office) -> None:
    """A reader goes from field to field in the order of the tags (`/Tabs /S`), which is that of the page."""
    with pikepdf.open(BytesIO(office.form)) as pdf:
        assert all(sheet.obj.Tabs == Name.S for sheet in pdf.pages)
        for sheet in pdf.pages:
            on_page = [widget for widget in sheet.obj.get("/Annots", ()) if "/StructParent" in widget]
            keys = [int(widget.StructParent) for widget in on_page]
            assert keys == sorted(keys)
            assert [*map(_top, on_page)] == sorted(map(_top, on_page), reverse=True)


def _top(widget: Field) -> float:
    return float(widget.Rect[3])


# What is filled in ---------------------------------------------------------------------------------------------


def test_the_font_of_fields_is_embedded_with_all_letters_of_its_encoding(office: Office) -> None:
    with pikepdf.open(BytesIO(office.form)) as pdf:
        fonts = pdf.Root.AcroForm.DR.Font
        [name] = fonts.keys()
        font = fonts[name]
        boxes = [widget for _, widget in widgets(pdf) if "/DA" in widget]
        assert len(boxes) == 4
        assert all(str(box.DA).startswith(f"{name} ") for box in [*boxes, pdf.Root.AcroForm])
        assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
        assert "+" not in str(font.BaseFont)
        letters = pdf_tags._characters(font)
    assert {*"AZaz09€„“”–—…äöüßÄÖÜéñçŠž", *TYPED} <= {*letters.values()}
    assert len({*letters.values()}) == len(letters)


def test_pdfium_writes_letters_of_western_europe_in_the_font_of_the_form(office: Office) -> None:
    western = "Cut the retries. Grün,\xa0groß, señor"
    reader = Reader(office.form)
    reader.type("comment-COD-1", western)
    content = reader.save()
    assert failures(content) == []
    assert appearance_text(content, "comment-COD-1") == western


def test_pdfium_writes_letters_that_the_form_lacks_in_another_font(office: Office) -> None:
    """It takes a composite font to have all letters, if it asks it for letters outside Western Europe."""
    reader = Reader(office.form)
    reader.type("comment-COD-1", "李小龍")
    with pikepdf.open(BytesIO(reader.save())) as pdf:
        [field] = [field for field in pdf.Root.AcroForm.Fields if str(field.T) == "comment-COD-1"]
        steps = [step for step in pikepdf.parse_content_stream(field.AP.N) if str(step.operator) in ("Tf", "Tj")]
        fonts = [str(step.operands[0]) for step, then in pairwise(steps) if str(then.operator) == "Tj"]
        assert fonts
        assert not {*fonts} & {*pdf.Root.AcroForm.DR.Font.keys()}


def test_poppler_finds_letters_of_all_europe_in_the_font_of_the_form(office: Office, tmp_path: Path) -> None:
    program = shutil.which("pdftoppm")
    if program is None:
        pytest.skip("pdftoppm is not installed")
    with pikepdf.open(BytesIO(office.form)) as pdf:
        pdf.Root.AcroForm.NeedAppearances = True
        for _, widget in widgets(pdf):
            if "/DA" in widget:
                widget.V = pikepdf.String(TYPED)
                del widget.AP
        pdf.save(tmp_path / "form.pdf")
    drawn = subprocess.run(
        [program, "-r", "50", "-png", tmp_path / "form.pdf", tmp_path / "form"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert drawn.stderr == ""


def appearance_text(content: bytes, name: str) -> str:
    """The text in the picture of a field, by the character maps of its fonts."""
    with pikepdf.open(BytesIO(content)) as pdf:
        [field] = [field for field in pdf.Root.AcroForm.Fields if str(field.T) == name]
        picture = field.AP.N
        font: dict[bytes, str] = {}
        text = ""
        for step in pikepdf.parse_content_stream(picture):
            if str(step.operator) == "Tf":
                font = pdf_tags._characters(picture.Resources.Font[str(step.operands[0])])
            elif str(step.operator) == "Tj":
                codes = bytes(step.operands[0])
                text += "".join(font[codes[place : place + 2]] for place in range(0, len(codes), 2))
    return text


def test_typed_text_and_chosen_buttons_show_in_pdfium(office: Office) -> None:
    reader = Reader(office.form)
    reader.type("comment-COD-1", "Cut the retries. Grün, groß, Łódź")
    reader.click("rating-COD-1", "4")
    content = reader.save()
    assert ink(office.form, "comment-COD-1") == ink(office.form, "rating-COD-1", "4") == 0
    assert ink(content, "comment-COD-1") > 100
    assert ink(content, "rating-COD-1", "4") > 5
    assert ink(content, "rating-COD-1", "3") == 0


def test_values_that_pypdf_fills_in_show_and_the_form_still_conforms(office: Office) -> None:
    writer = PdfWriter(clone_from=BytesIO(office.form))
    values = {"comment-COD-1": f"Cut the retries. Grün, groß. {TYPED}", "rating-COD-1": "/4"}
    for sheet in writer.pages:
        writer.update_page_form_field_values(sheet, values, auto_regenerate=False)
    buffer = BytesIO()
    writer.write(buffer)
    content = buffer.getvalue()
    assert ink(content, "comment-COD-1") > 100
    assert appearance_text(content, "comment-COD-1") == values["comment-COD-1"]
    assert ink(content, "comment") == 0, "a box shows what was typed into another one"
    assert ink(content, "rating-COD-1", "4") > 5
    assert failures(content) == []


def ink(content: bytes, name: str, state: str = "") -> int:
    """The dark pixels inside a field, as a reader shows the file that was saved."""
    with pikepdf.open(BytesIO(content)) as pdf:
        number, box = next(
            (number, [float(edge) for edge in widget.Rect])
            for number, sheet in enumerate(pdf.pages)
            for widget in sheet.obj.get("/Annots", ())
            if str(widget.get("/T", widget.get("/Parent", widget).get("/T"))) == name
            and (not state or f"/{state}" in widget.AP.N)
        )
    left, bottom, right, top = box
    with pdfium.PdfDocument(content) as document:
        document.init_forms()
        sheet = document[number]
        height = sheet.get_height()
        shown = sheet.render(scale=1).to_pil().convert("L")
    inside = shown.crop((round(left) + 2, round(height - top) + 2, round(right) - 2, round(height - bottom) - 2))
    return sum(inside.histogram()[:DARK])
