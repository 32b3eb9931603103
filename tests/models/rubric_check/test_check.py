"""Check of the shipped rubric, and of copies with one fault each: file, line and reason are reported."""

from pathlib import Path

import pytest

from models.rubric.load import SHIPPED, load_rubric, rubric_digest, rubric_from_json, rubric_to_json, shipped_rubric
from models.rubric.problems import UnusableRubric
from models.rubric_check.check import check
from models.support.errors import BadInput
from tests.models.rubric_check.faulty_rubrics import Spoil, anchor_of, words


@pytest.mark.long
def test_the_shipped_rubric_has_nothing_to_report():
    assert check(SHIPPED) == ()


def test_the_shipped_rubric_has_its_twelve_areas_in_their_order():
    rubric = shipped_rubric()
    assert " ".join(area.code for area in rubric.areas) == "ARC COD DAT API PER SEC OPS PRB COM LEA STR GRO"
    assert len(list(rubric.competencies)) == 48
    assert sum(len(competency.anchors) for competency in rubric.competencies) == 240


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (words(17), "17 words"),
        (words(46), "46 words"),
        (words(20).replace("part3", "brilliant"), "“brilliant”"),
        (words(20).replace("part3", "very"), "“very”"),
        (words(20).replace("part3", "Kubernetes"), "“Kubernetes”"),
        (words(20).replace("part3", "his"), "“his”"),
        (words(20).replace("part3", "three years"), "counts time"),
        (words(20).replace("part3", "better than peers"), "“better than"),
        (words(20).removesuffix("."), "full stop"),
        (words(20).replace("part3 ", "part3  "), "extra space"),
        (words(20).replace("part3", "part3 \u2014"), "dash"),
    ],
)
def test_wording_findings_name_their_position(spoil: Spoil, text: str, reason: str):
    folder = spoil("per.toml", anchor_of(3), f'3 = "{text}"')
    line = next(
        number
        for number, item in enumerate((folder / "per.toml").read_text(encoding="utf-8").splitlines(), start=1)
        if text in item
    )
    found = check(folder)
    assert [finding for finding in found if reason in finding.reason]
    assert {(finding.file.name, finding.line, finding.where) for finding in found} == {
        ("per.toml", line, "PER-1 level 3")
    }


@pytest.mark.parametrize(
    "judgement",
    [
        *(
            "assertive",
            "good",
            "poor",
            "is committed to the team",
            "competent",
            "introverted",
            "reliable",
            "best",
            "10x",
        ),
        *("Lazily", "humbly", "heroically", "smartly", "fully", "significantly", "effectively"),
    ],
)
def test_praise_blame_and_degree_are_found_as_adjective_and_as_adverb(spoil: Spoil, judgement: str):
    text = words(20).replace("part3", judgement)
    [finding] = check(spoil("per.toml", anchor_of(3), f'3 = "{text}"'))
    assert finding.where == "PER-1 level 3"
    assert finding.reason.removeprefix("“").startswith(judgement.removeprefix("is ").split()[0])


@pytest.mark.parametrize(
    "product",
    [
        *("OpenSearch", "Pulsar", "Airflow", "Varnish", "HAProxy", "Keycloak", "Fargate", "SQL Server", "Copilot"),
        *("ChatGPT", ".NET", "Temporal"),
    ],
)
def test_products_are_found(spoil: Spoil, product: str):
    text = words(20).replace("part3", product)
    [finding] = check(spoil("per.toml", anchor_of(3), f'3 = "{text}"'))
    assert finding.reason.startswith(f"“{product}” names a product")


@pytest.mark.parametrize(
    "span",
    [
        *("after a decade", "over the years", "within a year", "for more than a year", "half a year", "eleven years"),
        *("a couple of years", "a year and a half", "a year's experience", "twelve months of"),
    ],
)
def test_spans_of_time_in_words_are_found(spoil: Spoil, span: str):
    text = words(20).replace("part3", span)
    [finding] = check(spoil("per.toml", anchor_of(3), f'3 = "{text}"'))
    assert "counts time" in finding.reason


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (words(20).replace("Checks", "Implemented"), "Implemented"),
        (words(20).replace("Checks", "Wrote"), "Wrote"),
        (words(20).replace("Checks", "Independently built"), "built"),
        (words(20).replace("Checks", "Asked a colleague and"), "Asked"),
        (words(20).replace("last.", "last. Reduced the waiting time by half."), "Reduced"),
        (words(20).replace("last.", "last. Led each of the reviews."), "Led"),
    ],
)
def test_a_sentence_that_begins_in_the_past_is_found(spoil: Spoil, text: str, word: str):
    [finding] = check(spoil("per.toml", anchor_of(3), f'3 = "{text}"'))
    assert finding.reason.startswith(f"“{word}” describes a single past event")


@pytest.mark.parametrize("phrase", ["of own", "on own", "an own", "the own"])
def test_the_word_own_without_a_possessive_is_a_finding(spoil: Spoil, phrase: str):
    text = words(20).replace("part3", phrase)
    [finding] = check(spoil("per.toml", anchor_of(3), f'3 = "{text}"'))
    assert finding.reason.startswith(f"“{phrase}” stands without an owner")


@pytest.mark.parametrize(
    "text",
    [
        "Asked what runs out first, names the part and the date, and shows the figures that support both.",
        "Given a slow endpoint, collects a profile and describes where the time goes before changing any of the code.",
        "Feeds each result back into the plan. Repeated calls get their answer from storage, and parts keep their owner.",
        "Needs one reading of the plan to find the costly step. Embedded queries and nested loops both have a place in it.",
        "Reviews the plan once a year and each quarter, with a bad request answered by a helpful error and rows lazily loaded.",
        "Writes once the transaction is committed. Sends on a best effort over an unreliable network, into a dedicated queue.",
    ],
)
def test_ordinary_engineering_english_is_not_flagged(spoil: Spoil, text: str):
    assert check(spoil("per.toml", anchor_of(3), f'3 = "{text}"')) == ()


def test_a_product_name_that_is_a_common_word_may_begin_a_sentence(spoil: Spoil):
    text = words(20).replace("last.", "last. Teams follow the plan and rust spreads no further.")
    assert check(spoil("per.toml", anchor_of(3), f'3 = "{text}"')) == ()


def test_two_levels_that_differ_by_a_word_are_found(spoil: Spoil):
    text = words(20)
    spoil("per.toml", anchor_of(3), f'3 = "{text}"')
    found = check(spoil("per.toml", anchor_of(4), f'4 = "{text.replace("part5", "other")}"'))
    assert [str(finding) for finding in found if "nearly the same as level 3" in finding.reason]


def test_the_same_text_twice_is_found(spoil: Spoil):
    text = words(20)
    spoil("per.toml", anchor_of(3), f'3 = "{text}"')
    found = check(spoil("sec.toml", anchor_of(3), f'3 = "{text}"'))
    assert [finding.where for finding in found if "same text as" in finding.reason] == ["SEC-1 level 3"]


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "reason"),
    [
        ("arc.toml", r"^weight = \{ JR = 6", "weight = { JR = 7", "sum to 101"),
        ("arc.toml", r"^weight = 3$", "weight = 4", "1, 2 or 3"),
        ("arc.toml", r"^expected = \{ JR = 2, MID = 3, SR = 4", "expected = { JR = 2, MID = 5, SR = 4", "below MID"),
        (
            "arc.toml",
            r"^expected = \{ JR = 2, MID = 3, SR = 4",
            "expected = { JR = 2, MID = 3, SR = 5",
            "never expected at 5",
        ),
        ("arc.toml", r"^expected = \{ JR = 2", "expected = { JR = 6", "JR"),
        ("arc.toml", r"^probe = .*$", 'probe = "Say more."', "question"),
        ("arc.toml", r"^look_for = .*$", 'look_for = ["one"]', "2 or 3 different kinds"),
        ("arc.toml", r"^not_this = .*$", 'not_this = ["XYZ-9: nothing"]', "code of another competency"),
        ("arc.toml", r"^source_lines = .*$", "source_lines = [9, 4]", "rising"),
        ("arc.toml", r"^source_lines = .*$", "source_lines = [4, 9999]", "9999 is not a line of the role document"),
        ("arc.toml", r"^source_lines = .*$", "source_lines = [0, 4]", "lines 1 to 298"),
        ("arc.toml", r"^differs_by = .*$", 'differs_by = "x"', "says too little"),
        ("arc.toml", r"^differs_by = .*$", 'differs_by = "more and more and more"', "says too little"),
        ("arc.toml", r"^differs_by = .*$", 'differs_by = "how brilliant the design of the system is"', "“brilliant”"),
        ("arc.toml", r'^code = "ARC-1"$', 'code = "ARC-2"', "used by 2 competencies"),
    ],
)
def test_structure_is_checked(spoil: Spoil, file: str, pattern: str, replacement: str, reason: str):
    found = check(spoil(file, pattern, replacement))
    assert [finding for finding in found if reason in finding.reason and finding.file.name == file], found
    assert all(finding.line > 0 for finding in found)


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "reason"),
    [
        ("arc.toml", r"^core = true$", 'core = "yes"', "true or false is needed"),
        ("arc.toml", r"^core = true$", "corre = true", "corre"),
        ("arc.toml", r"^core = true\n", "", "“core” is missing"),
        ("arc.toml", r"^core = true$", "core = = true", ""),
        ("rubric.toml", r'"ARC", ', "", "missing in area_order"),
    ],
)
def test_an_invalid_rubric_is_a_single_finding_and_cannot_be_loaded(
    spoil: Spoil, file: str, pattern: str, replacement: str, reason: str
):
    folder = spoil(file, pattern, replacement)
    [finding] = check(folder)
    assert reason in finding.reason
    with pytest.raises(UnusableRubric, match="cannot be used"):
        load_rubric(folder)


def test_differs_by_is_not_the_definition_of_the_competency(spoil: Spoil):
    text = "Carries a growing share of requests through growing trouble."
    spoil("arc.toml", r"^definition = .*$", f'definition = "{text}"')
    [finding] = check(spoil("arc.toml", r"^differs_by = .*$", f'differs_by = "{text}"'))
    assert (finding.where, finding.reason.split()[0]) == ("ARC-1 differs_by", "repeats")


def test_each_competency_has_a_distinct_differs_by(spoil: Spoil):
    text = "Carries a growing share of requests through growing trouble."
    spoil("arc.toml", r"^differs_by = .*$", f'differs_by = "{text}"')
    [finding] = check(spoil("cod.toml", r"^differs_by = .*$", f'differs_by = "{text}"'))
    assert (finding.where, finding.reason) == ("COD-1 differs_by", "says the same as that of ARC-1")


def test_a_rubric_with_a_missing_anchor_cannot_be_loaded(spoil: Spoil):
    with pytest.raises(UnusableRubric, match="anchor for 3 is missing"):
        load_rubric(spoil("per.toml", anchor_of(3) + r"\n", ""))


def test_a_missing_file_gives_a_message(tmp_path: Path):
    with pytest.raises(BadInput, match="No rubric found at"):
        check(tmp_path / "nowhere")
    with pytest.raises(BadInput, match="has no"):
        check(tmp_path)


def test_a_rubric_round_trips_through_json():
    rubric = shipped_rubric()
    text = rubric_to_json(rubric)
    again = rubric_from_json(text)
    assert again == rubric
    assert rubric_to_json(again) == text
    assert rubric_digest(again) == rubric_digest(rubric)
    with pytest.raises(BadInput, match="cannot be read"):
        rubric_from_json('{"id": 1}')
