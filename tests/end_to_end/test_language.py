"""Language of the commands: from the option, the variable or the locale; in outputs, errors, help and documents."""

import locale
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

import main
from models.support.language import in_language, language, set_language
from models.support.translation import say
from tests.end_to_end.conftest import Run
from ui.cli.click_words import click_sentence
from ui.cli.language import environment_language, use_language

COMPARE = ("rubric", "compare", "SR", "LEAD")


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    use_language("en", main.plumbline)
    set_language("en")


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_AT"}, "de"),
        ({"LC_ALL": "de_CH.UTF-8", "LANG": "en_GB.UTF-8"}, "de"),
        ({"LC_ALL": "C", "LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_MESSAGES": "en_US", "LANG": "de_DE"}, "en"),
        ({"PLUMBLINE_LANGUAGE": "de", "LC_ALL": "en_GB.UTF-8"}, "de"),
        ({"PLUMBLINE_LANGUAGE": "DE-at"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_the_variable_comes_before_the_locale(environment: dict[str, str], code: str) -> None:
    assert environment_language(environment) == code


def test_without_variables_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda: ("de_DE", "cp1252"))
    assert environment_language({}) == "de"
    monkeypatch.setattr(locale, "getlocale", lambda: (None, None))
    assert environment_language({}) == "en"


def test_the_option_comes_before_the_variable(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Architecture & system design" in run(*COMPARE).out
    assert "Architektur & Systementwurf" in run("--language", "de", *COMPARE).out
    monkeypatch.setenv("PLUMBLINE_LANGUAGE", "de")
    assert "Architektur & Systementwurf" in run(*COMPARE).out
    assert "Architecture & system design" in run("--language", "en", *COMPARE).out


def test_errors_and_help_are_translated_and_english_returns(run: Run) -> None:
    unknown = run("--language", "de", "rubric", "compare", "SR", "XX")
    assert unknown.code == 2
    assert "Das Raster hat keine Stufe" in unknown.err or "XX" in unknown.err
    assert language() == "de"
    german = run("--language", "de", "rubric", "--help").out
    assert say("Print the senior-backend rubric.") in german
    assert run("rubric", "--help").out.count("Print the senior-backend rubric.") == 1


def test_names_in_a_list_have_the_quotation_marks_of_the_language(run: Run, team: Path, tmp_path: Path) -> None:
    options = ("--engineer", "E1001", "--cycle", "none", "--edition", "hr", "--out", tmp_path / "review.pdf")
    assert "workspace: “20" in run("export", "review", team, *options).err
    assert "Arbeitsdatei: „20" in run("--language", "de", "export", "review", team, *options).err


def test_json_for_programs_stays_in_the_source_language(run: Run) -> None:
    assert run("--language", "de", "rubric", "show", "--json").out == run("rubric", "show", "--json").out


@pytest.mark.parametrize(("options", "tag"), [((), "en-GB"), (("--language", "de"), "de-DE")])
def test_a_document_has_the_language_of_its_option(
    run: Run, team: Path, tmp_path: Path, options: tuple[str, ...], tag: str
) -> None:
    out = tmp_path / "plan.pdf"
    written = run("export", "plan", team, "--engineer", "E1001", "--edition", "hr", "--out", out, *options)
    assert written.code == 0
    with pikepdf.open(BytesIO(out.read_bytes())) as pdf:
        assert str(pdf.Root.Lang) == tag
    assert run("verify", out, "--workspace", team).code == 0


SENTENCES = (
    "Invalid value for '--level': 'XX' is not one of 'JR', 'MID'.",
    "Invalid value for 'FILE': File 'a: b.pdf' does not exist.",
    "Missing option '--out'. Choose from:\n\ta,\n\tb",
    "No such command 'reviw'. Did you mean 'review'?",
    "Something that click says in its next version.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_english_sentences_are_those_of_click(sentence: str) -> None:
    assert click_sentence(sentence) == sentence


def test_wrong_usage_and_the_words_of_a_help_page_are_translated(run: Run) -> None:
    assert run("export", "--help").out.startswith("Usage: main.py export [OPTIONS]")
    assert "Die Version zeigen." in run("--language", "de", "--help").out
    assert "Show the version and exit." in run("--help").out
    page = run("--language", "de", "export", "review", "--help").out
    unknown = run("--language", "de", "export", "reviw").err.strip()
    with in_language("de"):
        for words in (
            say("Usage:"),
            say("Options:"),
            say("Show this message and exit."),
            say("required", "command line"),
        ):
            assert words in page
        known = say("No such command {name}.", name="'reviw'")
        assert unknown == say("{sentence} Did you mean {name}?", sentence=known, name="'review'")


def test_a_verdict_names_the_command_line_in_its_language(run: Run, team: Path, tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    assert run("export", "plan", team, "--engineer", "E1001", "--edition", "hr", "--out", out).code == 0
    assert " by command line as plan.pdf" in run("verify", out, "--workspace", team).out
    assert " Befehlszeile " in run("--language", "de", "verify", out, "--workspace", team).out
