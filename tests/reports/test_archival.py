"""Conformance of every kind of document to PDF/A-3a and PDF/UA-1, and the parts of a file that only these ask for."""

from datetime import date
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms
from reportlab.pdfbase.pdfdoc import PDFDocument

from models.rubric.comparison import compare
from models.rubric.load import shipped_rubric
from reports import color_profile
from reports.history_report import history_pdf
from reports.object_streams import ReadyObjects, stream
from reports.recovery_sheet import recovery_sheet
from reports.rubric_comparison import comparison_pdf
from reports.tags import text_string
from reports.theme import Paper
from tests.reports import pdf_tags, pdf_text
from tests.reports.history_factories import typical_history
from tests.reports.opinion_office import ASKED, Office
from tests.reports.signed_documents import KEY
from tests.reports.test_tags import CASES, built

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)
TYPED = st.text(st.characters(exclude_categories=["Cs"]))


def failures(content: bytes) -> list[str]:
    return [
        f"{profile.value}: {failure}"
        for profile in PROFILES
        for failure in page.validate_pdf_bytes(content, profile=profile).failures
    ]


@pytest.mark.parametrize("name", CASES)
def test_every_kind_edition_and_paper_conforms(name: str) -> None:
    assert failures(built(name).content) == []


@pytest.mark.parametrize("paper", Paper)
def test_a_recovery_sheet_a_comparison_and_a_history_conform(paper: Paper) -> None:
    sheet = recovery_sheet(Path("/home/ines/team.plumbline"), KEY.public, date(2026, 9, 1), "correct horse", paper)
    comparison = comparison_pdf(compare(shipped_rubric(), "SR", "LEAD"), paper)
    for content in (sheet, comparison, history_pdf(typical_history(), paper)):
        assert failures(content) == []
        assert pdf_tags.read(content).faults == pdf_text.faults(content) == []


def test_form_fields_on_a_page_have_a_named_element_and_others_none(office: Office) -> None:
    reading = pdf_tags.read(office.form)
    with pikepdf.open(BytesIO(office.form)) as pdf:
        fields = [field for page in pdf.pages for field in page.obj.get("/Annots", pikepdf.Array())]
    shown = [field for field in fields if float(field.Rect[2]) > 0]
    assert len(list(reading.document.nodes("Form"))) == len(shown) == sum("/StructParent" in field for field in fields)
    names = [field.alternative for field in reading.document.nodes("Form")]
    assert len(set(names)) == len(names)
    assert "Overall comment" in names
    headings = [heading.text for heading in reading.document.nodes("H3")]
    assert headings == [f"{code} {shipped_rubric().competency(code).name}" for code in ASKED]


@pytest.mark.parametrize("key", ["/MarkInfo", "/OutputIntents", "/Metadata", "/StructTreeRoot", "/Lang"])
def test_the_validator_notices_what_is_missing(key: str) -> None:
    saved = BytesIO()
    with pikepdf.open(BytesIO(built("plan-hr-A4").content)) as pdf:
        del pdf.Root[key]
        pdf.save(saved)
    assert failures(saved.getvalue())


@given(TYPED)
def test_text_in_pdf_syntax_is_read_back(typed: str) -> None:
    assert str(pikepdf.Object.parse(text_string(typed).encode())) == typed


# The file -----------------------------------------------------------------------------------------------------


def test_all_objects_but_streams_and_properties_are_in_an_object_stream() -> None:
    content = built("review-hr-A4").content
    with pikepdf.open(BytesIO(content)) as pdf:
        apart = sum(isinstance(item, pikepdf.Stream) for item in pdf.objects)
        assert content.count(b" 0 obj\n") == apart + 1
        assert pdf.trailer.Size == len(pdf.objects) + 1
    assert b"trailer" not in content
    assert content.startswith(b"%PDF-1.7\n")


@pytest.mark.parametrize("data", [b"", b"x", b"x\r", b"x\n", b"x\r\n"])
def test_data_with_any_last_byte_keeps_its_length(data: bytes) -> None:
    written = stream("/Type/Test", data, compressed=False)
    assert written == b"<</Type/Test/Length %d>>\nstream\n%b\r\nendstream\n" % (len(data), data)


def test_objects_added_to_those_of_reportlab_keep_their_numbers() -> None:
    document = PDFDocument(pdfVersion=(1, 7))
    objects = ReadyObjects(document)
    first = objects.reserve(2)
    other = objects.add(b"(other)")
    objects.fill(first, [b"(first)", stream("", b"second")])
    document.Catalog.Outlines = None
    with pikepdf.open(BytesIO(objects.file())) as pdf:
        assert pdf.get_object(first, 0) == "first"
        assert pdf.get_object(first + 1, 0).read_bytes() == b"second"
        assert pdf.get_object(int(other.split()[0]), 0) == "other"


# The colour profile -------------------------------------------------------------------------------------------


def test_colour_management_reads_the_profile_and_changes_no_colour() -> None:
    ours = ImageCms.ImageCmsProfile(BytesIO(color_profile.srgb()))
    assert ImageCms.getProfileDescription(ours).strip() == "sRGB IEC61966-2.1"
    colors = Image.frombytes("RGB", (64, 64), bytes(value * 7 % 256 for value in range(64 * 64 * 3)))
    same = ImageCms.profileToProfile(colors, ours, ImageCms.createProfile("sRGB"))
    assert same is not None
    assert max(abs(a - b) for a, b in zip(colors.tobytes(), same.tobytes(), strict=True)) <= 1


def test_the_numbers_of_the_profile_follow_from_the_standard() -> None:
    """From the chromaticities of IEC 61966-2-1 and the Bradford matrix of ICC.1:2010, Annex E."""
    red, green, blue, white = (
        (x / y, 1.0, (1 - x - y) / y) for x, y in ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), (0.3127, 0.3290))
    )
    bradford = [(0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296)]
    primaries = [*zip(red, green, blue, strict=True)]
    scales = times(inverse(primaries), white)
    cones = [times(bradford, point) for point in (color_profile.D50, white)]
    scaled = [tuple(a / b * value for value in row) for a, b, row in zip(*cones, bradford, strict=True)]
    adaptation = [times([*zip(*scaled, strict=True)], row) for row in inverse(bradford)]
    adapted = [
        times(adaptation, tuple(scale * value for value in primary))
        for scale, primary in zip(scales, (red, green, blue), strict=True)
    ]
    computed = [value for row in adaptation for value in row]
    assert list(color_profile.ADAPTATION) == pytest.approx(computed, abs=6e-6)
    for ours, primary in zip(color_profile.PRIMARIES, adapted, strict=True):
        assert ours == pytest.approx(primary, abs=6e-6)


def times(matrix: list[tuple[float, ...]], vector: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def inverse(matrix: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
    """The inverse of a matrix of three rows, by its cofactors."""
    (a, b, c), (d, e, f), (g, h, i) = matrix
    determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    cofactors = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    return [tuple(value / determinant for value in row) for row in cofactors]
