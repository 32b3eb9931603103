"""Values read from PDF forms of any origin: contradictions, damage and hostile files are refused with a sentence."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.exchange.import_choices import never_stop
from models.support.bounded_process import pdf_limits, read_bounded
from models.support.errors import BadInput, PlumblineError
from reports.foreign_document import examine
from reports.form_or_document import form_or_document
from reports.form_values import form_values
from tests.reports.form_filling import changed, filled, saved
from tests.reports.opinion_office import ASKED, FORM_VALUES, Office


def contradicting(name: str, field: Any) -> None:
    if name == "rating-COD-1":
        field.V = pikepdf.Name("/4")
        field.Kids[0].AS = pikepdf.Name("/1")


def two_buttons(name: str, field: Any) -> None:
    if name == "rating-COD-1":
        field.Kids[0].AS, field.Kids[1].AS = pikepdf.Name("/1"), pikepdf.Name("/2")


def twice(name: str, field: Any) -> None:
    if name == "comment-COD-1":
        field.T, field.V = pikepdf.String("comment"), pikepdf.String("other words")
    elif name == "comment":
        field.V = pikepdf.String("words")


@pytest.mark.parametrize("change", [contradicting, two_buttons, twice])
def test_a_form_that_contradicts_itself_is_refused(office: Office, change: Any):
    with pytest.raises(BadInput, match="contradicts itself"):
        form_values(changed(office.form, change))


def with_form(build: Any) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    build(pdf)
    return saved(pdf)


def loop(pdf: pikepdf.Pdf) -> None:
    field = pdf.make_indirect(pikepdf.Dictionary(T=pikepdf.String("a")))
    field.Kids = pikepdf.Array([field])
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))


def many(pdf: pikepdf.Pdf) -> None:
    field = pdf.make_indirect(pikepdf.Dictionary(T=pikepdf.String("a"), V=pikepdf.String("b")))
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field] * 3001))


def strange(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([1, pikepdf.Name.X, pikepdf.Dictionary(T=3, V=[])]))


def long(pdf: pikepdf.Pdf) -> None:
    field = pikepdf.Dictionary(T=pikepdf.String("comment"), V=pikepdf.String("x" * 20_001))
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))


def bomb() -> bytes:
    """A form of less than 1 MB with a comment of 70 MB in a compressed object stream."""
    pdf = pikepdf.new()
    field = pdf.make_indirect(pikepdf.Dictionary(T=pikepdf.String("comment"), V=pikepdf.String("x" * 70_000_000)))
    pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=pikepdf.Array([field])))
    return saved(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a PDF form"),
        (b"%PDF-1.7\nnothing", "not a PDF form"),
        (b"PK\x03\x04" * 99, "not a PDF form"),
        (b"x" * 10_000_001, "larger than 10 MB"),
        (with_form(lambda pdf: None), "no form fields"),
        (with_form(loop), "more fields than"),
        (with_form(many), "more fields than"),
        (with_form(long), "too long"),
    ],
    ids=["empty", "cut", "zip", "large", "no form", "loop", "many", "long"],
)
def test_an_invalid_form_is_refused_with_a_message(content: bytes, words: str):
    with pytest.raises(BadInput, match=words):
        form_values(content)


@pytest.mark.long
def test_a_form_that_unpacks_to_more_than_the_limit_is_not_unpacked():
    content = bomb()
    assert len(content) < 1_000_000
    with pytest.raises(BadInput, match=r"not a PDF form|no form fields"):
        form_values(content)


def many_pages() -> bytes:
    """A PDF of 4 MB with a page that its tree names 600,000 times; a reader makes a copy of each."""
    kids = b"3 0 R " * 600_000
    return (
        b"%%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[%s]/Count 600000>>endobj\n"
        % kids
        + (b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Size 4/Root 1 0 R>>\n")
    )


@pytest.mark.long
@pytest.mark.other_process
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux limits the memory")
@pytest.mark.parametrize("examined", [form_values, examine, form_or_document])
def test_a_hostile_pdf_is_given_up_within_10_seconds(examined: Callable[[bytes], object]):
    content = many_pages()
    limits = pdf_limits(len(content))
    assert (limits.seconds, limits.memory < 330_000_000) == (10, True)
    with pytest.raises(BadInput, match=r"needs more memory|ended the process"):
        read_bounded("a.pdf", limits, never_stop, examined, content)


def test_a_form_with_random_values_is_refused(office: Office):
    with pytest.raises(BadInput, match="not a Plumbline opinion form"):
        office.read(with_form(strange))


def test_an_encrypted_form_is_refused_with_a_message(office: Office):
    with pikepdf.open(BytesIO(office.form)) as pdf:
        locked = saved(pdf, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(BadInput, match="protected by a password"):
        form_values(locked)


@pytest.mark.long
@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_form_is_read_or_refused_and_never_crashes(office: Office, data: st.DataObject):
    content = bytearray(filled(office.form, FORM_VALUES))
    for _ in range(data.draw(st.integers(1, 12))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=40))
    try:
        answer = office.read(bytes(content)).answer
    except PlumblineError:
        return
    assert answer.competencies.keys() <= {*ASKED}
