"""Opinion commands: request with a form, import, list, and a manager who asks four people."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.domain.opinions import Channel, CompetencyAnswer, Consent, OpinionAnswer
from models.domain.reviews import ReviewId
from models.operations import cycles, engineers, reviews
from models.operations.opinions import record_answer, withdraw_request
from models.operations.review_status import submit
from models.queries.opinion_requests import requests
from models.queries.opinions import opinions
from models.queries.reviews import find_review
from models.rubric.load import shipped_rubric
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import Run
from tests.models.operations.conftest import INES, Story
from tests.models.workspace.small_operations import QUICK
from tests.reports.form_filling import filled

OF = ("--engineer", "E7", "--cycle", "2026-H1")
UNTIL = str(date.today() + timedelta(days=7))
PEERS = ("Zoe Adler", "Ali Demir", "Mia Novak", "Tom Berg")
RATINGS = (1, 2, 5, 3)
CODES = ("COD-1", "PER-1")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A workspace with one review that can be submitted."""
    path = tmp_path / "office.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        engineer = workspace.do(engineers.add_engineer, details=INES).result
        cycle = workspace.do(
            cycles.create_cycle, name="2026-H1", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30),
            rubric=shipped_rubric(),
        ).result  # fmt: skip
        review = workspace.do(
            reviews.start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist"
        ).result
        Story(workspace, engineer, cycle, review).make_ready()
    return path


def ask(run: Run, office: Path, name: str, *more: object) -> Path:
    form = office.with_name(f"{name.split()[0]}.pdf")
    result = run(
        "opinion", "request", office, *OF, "--from", name, "--competencies", ",".join(CODES), "--until", UNTIL,
        "--form", form, *more,
    )  # fmt: skip
    assert (result.code, result.err) == (0, "")
    return form


def fill_in(form: Path, rating: int, consent: Consent) -> None:
    """Fill a form in; each answer has sentinel words of its author."""
    author = form.stem
    result = {f"rating-{code}": str(rating) for code in CODES}
    result |= {f"comment-{code}": f"SENTINEL-{author}-{code}" for code in CODES}
    result |= {"comment": f"SENTINEL-{author}-whole", "consent": consent.value, "contact": "weekly"}
    form.write_bytes(filled(form.read_bytes(), result))


def test_a_request_writes_a_form_and_is_listed(run: Run, office: Path):
    form = ask(run, office, "Zoe Adler")
    assert form.read_bytes().startswith(b"%PDF-")
    assert run("opinion", "list", office, *OF).out == f"peer\tZoe Adler\tasked\t{UNTIL}\t\n"
    [listed] = run("opinion", "list", office, *OF, "--json").json
    assert (listed["person"], listed["role"], listed["competencies"]) == ("Zoe Adler", "peer", list(CODES))
    assert (listed["state"], listed["due_on"], listed["overdue"], listed["channel"]) == ("asked", UNTIL, False, None)


def test_competencies_are_proposed_and_a_self_rating_needs_no_name(run: Run, office: Path):
    assert run("opinion", "request", office, *OF, "--from", "Zoe Adler").out.count("-") == 15
    result = run("opinion", "request", office, *OF, "--as", "self")
    assert result.out.startswith("Ines Duarte (self): ARC-1")
    assert result.out.count("-") == 48


@pytest.mark.parametrize("who", [("--from", "Zoe Adler"), ("--as", "self")])
def test_a_lost_form_is_written_again(run: Run, office: Path, who: tuple[str, str]):
    first, again = office.with_name("first.pdf"), office.with_name("again.pdf")
    for form in (first, again):
        assert run("opinion", "request", office, *OF, *who, "--form", form).code == 0
    assert first.read_bytes() == again.read_bytes()
    assert len(run("opinion", "list", office, *OF).out.splitlines()) == 1


def test_a_forbidden_request_is_refused_with_a_message(run: Run, office: Path):
    ask(run, office, "Zoe Adler")
    for more, words in (
        (("--from", "zoe adler"), "has already been asked as peer"),
        (("--from", "Marta Lindqvist"), "is the engineer or the reviewer"),
        (("--from", "E7"), "is the engineer or the reviewer"),
        (("--from", ""), "Enter the name"),
        (("--from", "Ali", "--competencies", "NO-1"), "no competency NO-1"),
    ):
        result = run("opinion", "request", office, *OF, *more)
        assert result.code in (2, 4)
        assert words in result.err


@pytest.mark.long
@pytest.mark.other_process
def test_importing_forms_prints_none_of_their_content(run: Run, office: Path):
    forms = [ask(run, office, name) for name in PEERS[:2]]
    fill_in(forms[0], 1, Consent.NAMED)
    tried = run("opinion", "import", office, forms[0], "--dry-run")
    german = run("--language", "de", "opinion", "import", office, forms[0], "--dry-run")
    result = run("opinion", "import", office, *forms)
    assert (result.code, tried.code) == (1, 0)
    assert tried.out == result.out == "Zoe.pdf: Zoe Adler (peer): new COD-1, PER-1, contact, consent, overall comment\n"
    assert ": neu COD-1, PER-1, Zusammenarbeit, Einwilligung, allgemeiner Kommentar\n" in german.out
    assert result.err == "Ali.pdf: This answer is empty: it has no rating and no comment.\n"
    assert run("opinion", "import", office, forms[0]).out == "Zoe.pdf: Zoe Adler (peer): nothing new\n"
    states = {
        line["person"]: (line["state"], line["channel"]) for line in run("opinion", "list", office, *OF, "--json").json
    }
    assert states == {"Zoe Adler": ("answered", "form"), "Ali Demir": ("asked", None)}


def test_two_forms_of_one_person_are_not_imported_together(run: Run, office: Path):
    form = ask(run, office, "Zoe Adler")
    other = office.with_name("other.pdf")
    other.write_bytes(form.read_bytes())
    fill_in(form, 2, Consent.NAMED)
    fill_in(other, 5, Consent.NAMED)
    for more in (("--dry-run",), ()):
        result = run("opinion", "import", office, form, other, *more)
        assert result.code == 1
        assert result.out.count("\n") == 1
        assert result.err.startswith("other.pdf: An earlier file in this import is also the form of Zoe Adler")
    with Workspace.open(office, QUICK) as workspace:
        [answer] = opinions(workspace, find_review(workspace, 1, 1).id)
    assert set(answer.ratings.values()) == {2}


def test_an_invalid_form_is_refused_and_the_next_is_imported(run: Run, office: Path):
    form = ask(run, office, "Zoe Adler")
    fill_in(form, 3, Consent.SUMMARY)
    broken = office.with_name("broken.pdf")
    broken.write_bytes(form.read_bytes()[:900])
    result = run("opinion", "import", office, broken, office.with_name("missing.pdf"), form)
    assert result.code == 1
    assert result.err.startswith("broken.pdf: This file is not a PDF form")
    assert result.err.count("\n") == 2
    assert result.out.startswith("Zoe.pdf: Zoe Adler (peer): new")


# The story -------------------------------------------------------------------------------------------------


def report(run: Run, office: Path, edition: str) -> str:
    out = office.with_name(f"{edition}.pdf")
    assert run("export", "review", office, *OF, "--edition", edition, "--out", out).code == 0
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(out).pages)


def sentinels(text: str) -> set[str]:
    return {name for name in (peer.split()[0] for peer in PEERS) if f"SENTINEL-{name}" in text}


def answered_by_four(run: Run, office: Path, consents: tuple[Consent, ...]) -> ReviewId:
    """Three PDFs and one answer typed in from paper come back; returns the review."""
    for name, rating, consent in zip(PEERS[:3], RATINGS[:3], consents[:3], strict=True):
        form = ask(run, office, name)
        fill_in(form, rating, consent)
        assert run("opinion", "import", office, form).code == 0
    ask(run, office, PEERS[3])
    with Workspace.open(office, QUICK) as workspace:
        review = find_review(workspace, 1, 1).id
        typed = OpinionAnswer(
            competencies={code: CompetencyAnswer(RATINGS[3], comment=f"SENTINEL-Tom-{code}") for code in CODES},
            comment="SENTINEL-Tom-whole",
            consent=consents[3],
        )
        number = requests(workspace, review)[-1].id
        workspace.do(record_answer, request=number, answer=typed, channel=Channel.PAPER)
    return review


@pytest.mark.long
def test_after_one_of_four_peers_withdraws_the_report_shows_means_only(run: Run, office: Path):
    review = answered_by_four(run, office, (Consent.NAMED,) * 4)
    with Workspace.open(office, QUICK) as workspace:
        workspace.do(withdraw_request, request=requests(workspace, review)[-1].id)
        workspace.do(submit, review=review)
    for edition in ("engineer", "hr"):
        text = report(run, office, edition)
        assert "Peers (3)" in text
        assert "2.67" in text  # the mean of 1, 2 and 5
        assert sentinels(text) == set()
        assert not any(name in text for name in PEERS)


@pytest.mark.long
def test_the_engineer_reads_the_comments_of_four_peers_as_each_agreed(run: Run, office: Path):
    review = answered_by_four(run, office, (Consent.UNNAMED, Consent.SUMMARY, Consent.UNNAMED, Consent.UNNAMED))
    assert sentinels(report(run, office, "engineer")) == set()  # a draft shows no peers
    with Workspace.open(office, QUICK) as workspace:
        workspace.do(submit, review=review)
    engineer, hr = report(run, office, "engineer"), report(run, office, "hr")
    assert sentinels(engineer) == {"Zoe", "Mia", "Tom"}
    assert sentinels(hr) == set()
    assert not any(name in engineer + hr for name in PEERS)
    assert "Languages & frameworks: “SENTINEL-Zoe-COD-1”" in engineer


@pytest.mark.long
def test_named_comments_are_shown_and_too_few_anonymous_ones_are_hidden(run: Run, office: Path):
    review = answered_by_four(run, office, (Consent.NAMED, Consent.UNNAMED, Consent.UNNAMED, Consent.UNNAMED))
    with Workspace.open(office, QUICK) as workspace:
        workspace.do(submit, review=review)
    text = report(run, office, "engineer")
    assert sentinels(text) == {"Zoe"}
    assert "“SENTINEL-Zoe-whole” Zoe Adler" in text
