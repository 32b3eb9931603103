"""Search by the beginnings of words, with a limit for each kind of result."""

from datetime import date

import pytest

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer, archive_engineer
from models.operations.mentoring import Agreement, start_mentorship
from models.views.palette_search import KindNames, SearchResults, search
from tests.models.operations.conftest import Story


def found(story: Story, typed: str, most: int = 6, words: KindNames | None = None) -> SearchResults:
    return search(story.workspace, typed, most, words or KindNames())


def people(story: Story, typed: str, most: int = 6) -> list[str]:
    return [engineer.name for engineer in found(story, typed, most).engineers]


def add(story: Story, name: str) -> int:
    return story.do(add_engineer, details=EngineerDetails(name=name, level="SR"))


@pytest.mark.parametrize("typed", ["ines", "DUA", "duarte ine", "e7", "ines@"])
def test_every_typed_word_matches_the_start_of_a_name(story: Story, typed: str) -> None:
    assert people(story, typed) == ["Ines Duarte"]


@pytest.mark.parametrize("typed", ["", "  ", "arte", "ines jonas", "%", "_nes"])
def test_infixes_and_symbols_match_no_people(story: Story, typed: str) -> None:
    assert people(story, typed) == []


@pytest.mark.parametrize("typed", ["özil", "Özil", "ÖZIL"])
def test_letters_beyond_ascii_match_in_either_case(story: Story, typed: str) -> None:
    add(story, "Özil Aydın")
    assert people(story, typed) == ["Özil Aydın"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Anne-Marie Roux", "marie"), ("Anne-Marie Roux", "anne-marie"), ("Jean\u2011Luc Roux", "luc roux"),
        ("山田太郎", "太郎"), ("山田太郎", "山田"), ("김민준", "민준"),
    ],
)  # fmt: skip
def test_parts_of_double_names_and_names_without_spaces_are_found(story: Story, name: str, typed: str) -> None:
    add(story, name)
    assert people(story, typed) == [name]


def test_results_are_limited_and_archived_people_come_last(story: Story) -> None:
    gone = add(story, "Ines Abel")
    for name in ("Ines Berg", "Ines Clark"):
        add(story, name)
    story.do(archive_engineer, engineer=gone)
    assert people(story, "ines", most=2) == ["Ines Berg", "Ines Clark"]
    last = found(story, "ines").engineers[-1]
    assert (last.name, last.archived) == ("Ines Abel", True)


def test_reviews_and_cycles_are_found_by_person_date_and_kind(story: Story) -> None:
    [review] = found(story, "ines 2026").reviews
    assert (review.id, review.engineer_name, review.cycle_name) == (story.review, "Ines Duarte", "2026-H1")
    assert found(story, "review ines").reviews == (review,)
    assert found(story, "beurteilung", words=KindNames(review="Beurteilung")).reviews == (review,)
    assert [cycle.id for cycle in found(story, "cycle 2026").cycles] == [story.cycle]
    assert found(story, "cycle 2025").cycles == ()


def test_a_mentorship_is_found_by_either_side(story: Story) -> None:
    agreement = Agreement(mentor_name="Ioana Rusu", starts_on=date(2026, 1, 12))
    number = story.do(start_mentorship, engineer=story.engineer, agreement=agreement)
    for typed in ("ioana", "ines mentorship"):
        assert [mentorship.id for mentorship in found(story, typed).mentorships] == [number]
