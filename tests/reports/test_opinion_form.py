"""Opinion form: its content, and the answers read from any PDF reader and from hostile files."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from models.domain.opinions import Channel, CompetencyAnswer, Consent, Contact
from models.domain.reviews import OpinionRole
from models.exchange.opinion_form import CONSENT, opinion_form
from models.exchange.opinion_import import ChangeKind, imported_form
from models.operations import cycles, engineers, reviews
from models.operations.opinions import change_request, record_answer, withdraw_request
from models.queries.opinions import opinions
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput, Refused
from reports.form_values import form_values
from reports.opinion_form import build_opinion_form, form_file_name, write_opinion_form
from tests.models.operations.conftest import INES
from tests.reports.form_filling import filled, saved
from tests.reports.opinion_office import ANSWER, ASKED, FORM_VALUES, Office

# What it shows ---------------------------------------------------------------------------------------------


def test_the_form_shows_anchors_choices_and_readers(office: Office):
    reader = PdfReader(BytesIO(office.form))
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    rubric = shipped_rubric()
    for code in ASKED:
        for anchor in rubric.competency(code).anchors.values():
            assert anchor in text
    for words in (
        "Zoë Łukasz", "Not observed",
        "Ines Duarte never sees your ratings, only the mean of at least three colleagues and, with five or more",
        "Your answer is confidential, not anonymous", "With my name", "If you choose nothing, your comments are not shown.",
    ):  # fmt: skip
        assert words in text
    fields = reader.get_fields()
    assert fields is not None
    assert {name for name in fields if not name.startswith("plumbline-")} == {
        *(f"{part}-{code}" for part in ("rating", "comment") for code in ASKED), "contact", "consent", "comment",
    }  # fmt: skip


def test_fields_outside_the_page_are_read_only_and_the_file_name_has_no_person(office: Office):
    with pikepdf.open(BytesIO(office.form)) as pdf:
        hidden = [field for field in pdf.Root.AcroForm.Fields if str(field.T).startswith("plumbline-")]
    assert len(hidden) == 9
    assert all(int(field.Ff) & 1 and [*field.Rect] == [-1] * 4 for field in hidden)
    assert form_file_name(opinion_form(office.workspace, office.request)) == "opinion-form_RV-2026-000001_1.pdf"


def test_the_same_form_has_the_same_bytes_and_is_written_atomically(office: Office, tmp_path: Path):
    form = opinion_form(office.workspace, office.request)
    write_opinion_form(form, tmp_path / "form.pdf")
    assert (tmp_path / "form.pdf").read_bytes() == office.form == build_opinion_form(form)


@pytest.mark.parametrize(
    ("role", "choices"), [(OpinionRole.SELF, 0), (OpinionRole.TECH_LEAD, 2), (OpinionRole.PEER, 3)]
)
def test_consent_is_asked_where_there_is_a_choice(own_office: Office, role: OpinionRole, choices: int):
    number = own_office.ask("Kofi Mensah", role)
    with pikepdf.open(BytesIO(build_opinion_form(opinion_form(own_office.workspace, number)))) as pdf:
        groups = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        assert len(groups[CONSENT].Kids if CONSENT in groups else ()) == choices
        assert ("contact" in groups) is (role is not OpinionRole.SELF)


# What comes back -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "state"), [(True, True), (True, False), (False, True)], ids=["both", "V", "AS"])
def test_an_answer_is_read_from_files_of_every_pdf_reader(office: Office, value: bool, state: bool):
    assert office.read(filled(office.form, FORM_VALUES, value=value, state=state)).answer == ANSWER


def test_an_answer_saved_by_pypdf_with_strings_for_names_is_read(office: Office):
    writer = PdfWriter(clone_from=BytesIO(office.form))
    values = {name: f"/{value}" if "-" in value or len(value) < 7 else value for name, value in FORM_VALUES.items()}
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    buffer = BytesIO()
    writer.write(buffer)
    assert office.read(buffer.getvalue()).answer == ANSWER


def test_the_default_consent_is_the_strictest(office: Office):
    values = {name: value for name, value in FORM_VALUES.items() if name != "consent"}
    form = office.read(filled(office.form, values))
    assert form.answer.consent is Consent.SUMMARY
    assert CONSENT not in [change.part for change in form.changes], "nothing was chosen"


def test_a_second_import_lists_changes_without_values_and_replaces(own_office: Office):
    first = own_office.read(filled(own_office.form, FORM_VALUES))
    assert (first.replaces, {change.kind for change in first.changes}) == (False, {ChangeKind.ADDED})
    own_office.do(record_answer, request=own_office.request, answer=first.answer, channel=Channel.FORM)
    assert own_office.read(filled(own_office.form, FORM_VALUES)).changes == ()
    again = own_office.read(
        filled(own_office.form, FORM_VALUES | {"rating-COD-1": "5", "comment": "", "rating-ARC-1": "3"})
    )
    assert again.replaces
    assert {(change.part, change.kind) for change in again.changes} == {
        ("COD-1", ChangeKind.CHANGED), ("ARC-1", ChangeKind.ADDED), ("comment", ChangeKind.REMOVED),
    }  # fmt: skip
    own_office.do(record_answer, request=own_office.request, answer=again.answer, channel=Channel.FORM)
    [stored] = opinions(own_office.workspace, own_office.review)
    assert (stored.ratings, stored.comment, stored.contact) == ({"ARC-1": 3, "COD-1": 5}, "", Contact.WEEKLY)


TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
FILLED = st.fixed_dictionaries(
    {},
    optional={
        **{f"rating-{code}": st.sampled_from(["1", "2", "3", "4", "5", "not-seen"]) for code in ASKED},
        **{f"comment-{code}": TYPED for code in ASKED},
        "contact": st.sampled_from([item.value for item in Contact]),
        "consent": st.sampled_from([item.value for item in Consent]),
        "comment": TYPED,
    },
)


@pytest.mark.long
@given(FILLED)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_answer_round_trips_through_a_form(office: Office, values: dict[str, str]):
    if not any(value.strip() for name, value in values.items() if name not in ("contact", "consent")):
        with pytest.raises(BadInput, match="is empty"):
            office.read(filled(office.form, values))
        return
    answer = office.read(filled(office.form, values | {"rating-ARC-1": "3"})).answer
    values = values | {"rating-ARC-1": "3"}
    for code in ASKED:
        given_rating = values.get(f"rating-{code}", "")
        got = answer.competencies.get(code, CompetencyAnswer())
        assert (got.rating, got.not_seen) == (
            int(given_rating) if given_rating.isdigit() else None, given_rating == "not-seen",
        )  # fmt: skip
    assert answer.consent.value == values.get("consent", "summary")


# What is refused -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("format", "not a Plumbline opinion form"),
        ("request", "not requested from this workspace"),
        ("review", "another review"),
        ("cycle", "another cycle"),
        ("engineer", "about another person"),
        ("person", "for another person, not for Zoë Łukasz"),
        ("role", "another role, not for peer"),
        ("rubric", "different rubric versions"),
        ("digest", "changed since this form was saved"),
    ],
)
def test_a_form_of_another_kind_is_refused_with_its_file_name(office: Office, field: str, words: str):
    values = form_values(filled(office.form, FORM_VALUES)) | {f"plumbline-{field}": "0" * 64}
    with pytest.raises((BadInput, Refused), match=words):
        imported_form(office.workspace, values)


def test_a_form_of_a_request_that_changed_or_was_withdrawn_is_refused(own_office: Office):
    content = filled(own_office.form, FORM_VALUES)
    own_office.do(change_request, request=own_office.request, competencies=("COD-1",), due_on=None)
    with pytest.raises(Refused, match="Save a new form"):
        own_office.read(content)
    own_office.do(withdraw_request, request=own_office.request)
    with pytest.raises(Refused, match="Zoë Łukasz was withdrawn"):
        own_office.read(content)
    with pytest.raises(Refused, match="was withdrawn"):
        opinion_form(own_office.workspace, own_office.request)


def test_a_form_stays_valid_after_renames_and_an_excluded_competency(own_office: Office):
    office = own_office
    office.do(
        cycles.edit_cycle, cycle=office.cycle, name="First half", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30),
        excluded={"COD-1": "No code this time."},
    )  # fmt: skip
    office.do(engineers.edit_engineer, engineer=1, details=replace(INES, name="Ines Duarte Melo"))
    office.do(reviews.refresh_header, review=office.review)
    answer = office.read(filled(office.form, FORM_VALUES)).answer
    assert answer.competencies == {"PER-1": CompetencyAnswer(not_seen=True)}
    office.do(record_answer, request=office.request, answer=answer, channel=Channel.FORM)
    codes = [item.code for area in opinion_form(office.workspace, office.request).areas for item in area.competencies]
    assert codes == ["ARC-1", "PER-1"]


def test_a_form_is_refused_for_another_review_than_the_chosen_one(office: Office):
    with pytest.raises(Refused, match="about Ines Duarte in 2026-H1, not about the chosen review"):
        imported_form(office.workspace, form_values(filled(office.form, FORM_VALUES)), office.review + 1)


@pytest.mark.parametrize("lost", ["rating-PER-1", "comment-COD-1", "contact", "consent", "comment"])
def test_a_form_without_a_field_is_refused_with_its_name(office: Office, lost: str):
    values = form_values(filled(office.form, FORM_VALUES))
    del values[lost]
    with pytest.raises(BadInput, match=f"has lost fields: {lost}"):
        imported_form(office.workspace, values)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "pdfdoc"])
def test_a_text_that_a_reader_saved_as_a_stream_is_read(office: Office, encoding: str):
    comment = "Halved the café latency. " * 20
    content = comment.encode("utf-16-be") if encoding == "utf-16" else comment.encode(encoding)
    content = b"\xfe\xff" + content if encoding == "utf-16" else content
    with pikepdf.open(BytesIO(filled(office.form, FORM_VALUES))) as pdf:
        field = next(field for field in pdf.Root.AcroForm.Fields if str(field.T) == "comment-PER-1")
        field.V = pdf.make_stream(content)
        assert office.read(saved(pdf)).answer.competencies["PER-1"].comment == comment.strip()


def test_a_stream_that_is_too_long_is_refused(office: Office):
    with pikepdf.open(BytesIO(filled(office.form, FORM_VALUES))) as pdf:
        field = next(field for field in pdf.Root.AcroForm.Fields if str(field.T) == "comment-PER-1")
        field.V = pdf.make_stream(b"x" * 30_000)
        with pytest.raises(BadInput, match="too long"):
            office.read(saved(pdf))


def test_characters_that_reverse_text_are_removed(office: Office):
    values = form_values(filled(office.form, FORM_VALUES | {"comment": "Not \u202etaerg\u202c at\u200f all.\u2069"}))
    assert imported_form(office.workspace, values).answer.comment == "Not taerg at all."


def test_an_answer_to_a_competency_not_asked_is_refused(office: Office):
    values = form_values(filled(office.form, FORM_VALUES))
    for extra in ({"rating-SEC-1": "5"}, {"comment-SEC-1": "x"}):
        with pytest.raises(BadInput, match="question that was not asked"):
            imported_form(office.workspace, values | extra)
    with pytest.raises(BadInput, match="COD-1 has an unknown rating"):
        imported_form(office.workspace, values | {"rating-COD-1": "6"})
    with pytest.raises(BadInput, match="at most 2000"):
        imported_form(office.workspace, values | {"comment": "x" * 2001})
