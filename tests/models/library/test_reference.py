"""Reference data: complete, exact, and traced to the role document in both directions."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

import pytest

from models.library.reference import MarketFact, load_reference
from models.rubric.load import shipped_rubric
from models.rubric.model import PATHS

LINES = range(1, 299)
CLOSING_LINES = [21, 55, 89, 120, 145, 168, 191, 226, 264, 298]

AMOUNTS = {
    "M05": (140, ["$120,000", "$230,000"]),
    "M06": (141, ["$200,000"]),
    "M07": (149, ["$139,839"]),
    "M08": (150, ["$67.23"]),
    "M09": (151, ["$120,500"]),
    "M10": (151, ["$156,500"]),
    "M11": (152, ["$178,500"]),
    "M12": (154, ["$135,000", "$180,000"]),
    "M14": (157, ["$106,250"]),
    "M15": (158, ["$45,000", "$207,000"]),
    "M16": (159, ["$175,000"]),
    "M17": (159, ["$165,000"]),
    "M18": (159, ["$153,000"]),
    "M19": (161, ["$110,112"]),
    "M20": (161, ["$95,846", "$126,392"]),
    "M21": (162, ["$152,537"]),
    "M22": (164, ["$206,000", "$748,000"]),
    "M23": (165, ["$1,421,000"]),
    "M24": (166, ["$244,000"]),
    "M25": (168, ["$155,000", "$204,000"]),
}
"""Every dollar amount of the role document, by the fact that keeps it, with the line where it stands."""

IN_PASSING = {31, 37, 54, 69, 128, 129, 135, 173, 240, 246, 269}
"""Lines that name a technology but became something else than an entry of the catalogue."""

SECTION_KINDS = {
    "RoleProfile",
    "Area",
    "Competency",
    "Qualification",
    "ImpactDimension",
    "CareerPath",
    "Trend",
    "MarketFact",
    "Technology",
    "Activity",
    "Challenge",
}


@cache
def lines_by_target() -> dict[str, list[int]]:
    """Which lines lead to a target; a heading over one challenge (`SEC:X01`) leads to it as well."""
    lines = defaultdict(list)
    for line in load_reference().source_lines:
        for target in line.targets:
            lines[re.sub(r"^SEC:(?=X\d\d$)", "", target)].append(line.n)
    return dict(lines)


def records() -> Iterator[tuple[str, tuple[int, ...]]]:
    """Code and source lines of everything a line can lead to by its code."""
    reference = load_reference()
    yield from ((item.code, item.source_lines) for item in shipped_rubric().competencies)
    yield from ((item.code, item.source_lines) for item in reference.activities)
    yield from ((item.code, item.source_lines) for item in reference.qualifications)
    yield from ((item.code, item.source_lines) for item in reference.impact_dimensions)
    yield from ((item.code, item.source_lines) for item in reference.trends)
    yield from ((item.code, item.source_lines) for item in reference.challenges)
    yield from ((item.code, item.source_lines) for item in reference.paths)
    yield from ((item.id, (item.source_line,)) for item in reference.market.facts)


def amounts(fact: MarketFact) -> list[str]:
    return re.findall(r"\$[\d,.]+", fact.figure)


def test_every_kind_of_record_is_complete() -> None:
    reference = load_reference()
    assert [item.id for item in reference.market.facts] == [f"M{n:02}" for n in range(37)]
    assert [item.code for item in reference.activities] == [f"A{n:02}" for n in range(1, 43)]
    assert [item.code for item in reference.trends] == [f"T{n:02}" for n in range(1, 17)]
    assert [item.code for item in reference.challenges] == [f"X{n:02}" for n in range(1, 12)]
    assert [item.code for item in reference.impact_dimensions] == ["I-UX", "I-STAB", "I-VIS", "I-MAINT"]
    assert [item.code for item in reference.qualifications] == ["Q-EXP", "Q-EDU", "Q-MENT"]
    assert [item.code for item in reference.paths] == ["P-LADDER", "P-TS", "P-TL", "P-SA"]
    assert len({(item.kind, item.name) for item in reference.technologies}) == len(reference.technologies) == 34


def test_every_line_of_the_role_document_has_a_target() -> None:
    lines = load_reference().source_lines
    assert [line.n for line in lines] == list(LINES)
    assert [line.n for line in lines if not line.targets or len(set(line.targets)) < len(line.targets)] == []
    assert [line.n for line in lines if line.closing] == CLOSING_LINES
    assert sum(line.kind == "bullet" for line in lines) == 198


def test_every_line_has_a_distinct_label_of_three_to_nine_words() -> None:
    labels = [line.label for line in load_reference().source_lines]
    assert [label for label in labels if not 3 <= len(label.split()) <= 9] == []
    assert len(set(labels)) == len(labels)


def test_every_target_exists() -> None:
    known = {code for code, _ in records()} | {"G"} | {f"N:{text.key}" for text in load_reference().role_texts}
    unknown = {target for target in lines_by_target() if not target.startswith("SEC:")} - known
    assert unknown == set()


def test_every_heading_has_existing_entries() -> None:
    known = SECTION_KINDS | {area.code for area in shipped_rubric().areas}
    named = {part for target in lines_by_target() if target.startswith("SEC:") for part in re.split("[+/]", target[4:])}
    assert named - known == set()


def test_source_lines_agree_with_the_trace_in_both_directions() -> None:
    disagreeing = [
        (code, lines, lines_by_target().get(code, []))
        for code, lines in records()
        if list(lines) != lines_by_target().get(code, [])
    ]
    assert disagreeing == []


def test_every_competency_comes_from_the_role_document() -> None:
    traced = [competency.code for competency in shipped_rubric().competencies if lines_by_target().get(competency.code)]
    assert len(traced) == 48


def test_every_line_of_the_technology_catalogue_is_named_by_a_technology() -> None:
    named = {line for technology in load_reference().technologies for line in technology.source_lines}
    catalogue = set(lines_by_target()["G"])
    assert named == catalogue | IN_PASSING
    assert not catalogue & IN_PASSING
    assert all(technology.source_lines for technology in load_reference().technologies)


def test_every_passage_of_the_role_guide_is_traced() -> None:
    for text in load_reference().role_texts:
        assert set(lines_by_target()[f"N:{text.key}"]) <= set(text.source_lines), text.key
        assert set(text.source_lines) <= set(LINES), text.key


def test_the_activities_cover_every_competency() -> None:
    covered = {code for activity in load_reference().activities for code in activity.competencies}
    assert covered == {competency.code for competency in shipped_rubric().competencies}
    assert len(covered) == 48


def test_only_five_activities_have_no_source_line() -> None:
    added = [activity.code for activity in load_reference().activities if not activity.source_lines]
    assert added == ["A37", "A38", "A39", "A40", "A41"]


def test_work_life_balance_is_confidential_and_never_rated() -> None:
    reference = load_reference()
    (check_in,) = [activity for activity in reference.activities if activity.confidential]
    (unrated,) = [challenge for challenge in reference.challenges if not challenge.rated]
    assert (check_in.code, check_in.competencies, check_in.challenges) == ("A24", (), ("X06",))
    assert (unrated.code, unrated.activities) == ("X06", ("A24",))


def test_challenges_and_activities_name_each_other() -> None:
    reference = load_reference()
    by_challenge = {(x.code, code) for x in reference.challenges for code in x.activities}
    by_activity = {(code, activity.code) for activity in reference.activities for code in activity.challenges}
    assert by_challenge == by_activity
    traced = {
        (challenge, activity)
        for line in reference.source_lines
        for challenge in line.targets
        for activity in line.targets
        if re.fullmatch(r"X\d\d A\d\d", f"{challenge} {activity}")
    }
    assert traced <= by_challenge
    assert all(challenge.activities for challenge in reference.challenges)


def test_a_trend_is_linked_to_the_competencies_of_its_lines() -> None:
    reference = load_reference()
    for trend in reference.trends:
        traced = [code for line in trend.source_lines for code in reference.source_lines[line - 1].targets]
        assert list(trend.competencies) == [code for code in traced if shipped_rubric().has(code)], trend.code
        assert trend.topic.endswith("?"), trend.code


def test_a_path_is_read_by_a_profile_and_tried_by_activities() -> None:
    reference = load_reference()
    activities = {activity.code for activity in reference.activities if not activity.confidential}
    assert [path.profile for path in reference.paths] == ["", *PATHS]
    assert all(path.try_first and activities.issuperset(path.try_first) for path in reference.paths)


def test_every_published_amount_is_kept_exactly_on_its_line() -> None:
    kept = {fact.id: (fact.source_line, amounts(fact)) for fact in load_reference().market.facts if amounts(fact)}
    assert kept == AMOUNTS
    assert sum(len(texts) for _, texts in AMOUNTS.values()) == 26


@pytest.mark.parametrize("fact", load_reference().market.facts, ids=lambda fact: fact.id)
def test_a_facts_numbers_are_those_of_its_figure(fact: MarketFact) -> None:
    if fact.unit in ("usd-per-year", "usd-per-hour"):
        printed = [int(Decimal(amount[1:].replace(",", "")) * 100) for amount in amounts(fact)]
    else:
        printed = [int(percent) * 10 for percent in re.findall(r"(\d+)%", fact.figure)]
    numbers = [value for value in (fact.low, fact.high) if value is not None]
    assert sorted(set(numbers)) == printed
    assert numbers == sorted(numbers)
    if fact.unit == "qualitative":
        assert fact.figure == ""
    else:
        assert fact.figure


def test_a_range_without_a_bound_is_called_open() -> None:
    for fact in load_reference().market.facts:
        missing = {end for end in ("low", "high") if getattr(fact, end) is None}
        if missing != {"low", "high"}:
            assert missing <= {fact.open_ended}, fact.id


def test_contradictory_figures_are_both_kept_and_described() -> None:
    facts = {fact.id: fact for fact in load_reference().market.facts}
    for fact in facts.values():
        assert fact.id not in fact.contradicts
        for other in fact.contradicts:
            assert fact.id in facts[other].contradicts, f"{fact.id} and {other}"
        assert not fact.contradicts or fact.caveat, fact.id
    assert {"M22", "M23", "M24"} <= set(facts["M11"].contradicts)
    assert {"M09", "M17"} <= set(facts["M19"].contradicts)
    assert "M22" in facts["M23"].contradicts


def test_the_banner_warns_against_using_the_figures_as_advice() -> None:
    market = load_reference().market
    assert "not a pay recommendation" in market.banner
    assert "2024" in market.pay_years
    dated = {fact.period for fact in market.facts if fact.source_line > 146}
    assert dated == {"2024"}


def test_texts_are_single_lines_with_straight_quotes() -> None:
    reference = load_reference()
    texts = [
        *(text for a in reference.activities for text in (a.text, a.done)),
        *(text for q in reference.qualifications for text in (q.name, q.text, q.note)),
        *(text for i in reference.impact_dimensions for text in (i.name, i.text)),
        *(text for t in reference.trends for text in (t.name, t.text, t.topic)),
        *(text for x in reference.challenges for text in (x.name, x.text)),
        *(text for p in reference.paths for text in (p.name, p.text)),
        *(text for r in reference.role_texts for text in (r.heading, r.text)),
        *(fact.statement for fact in reference.market.facts),
        *(line.label for line in reference.source_lines),
    ]
    assert [text for text in texts if not text.strip() or not text.isprintable() or set(text) & set("‘’“”–—")] == []
