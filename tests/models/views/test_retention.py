"""Periods that have ended: off by default, without people on hold, and nothing is erased."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.settings import Settings
from models.operations.engineers import archive_engineer
from models.operations.erasure import anonymise_person, hold_person, lift_hold
from models.operations.journal import write_note
from models.operations.settings import change_settings
from models.queries.settings import settings
from models.support.language import in_language
from models.support.translation import translate
from models.views.retention import OldRecords, retention_view
from tests.models.operations.conftest import Story

LATER = date(2031, 1, 1)


def remind(story: Story) -> None:
    story.do(change_settings, settings=replace(settings(story.workspace), remind_of_periods=1))


def test_nothing_is_listed_unless_it_was_asked_for(story: Story) -> None:
    story.do(archive_engineer, engineer=story.engineer)
    assert Settings().remind_of_periods == 0
    assert retention_view(story.workspace, LATER) == ()


def test_what_is_older_than_its_period_is_listed_with_the_people(story: Story) -> None:
    remind(story)
    assert retention_view(story.workspace, date(2026, 7, 1)) == ()
    note = story.do(write_note, engineer=story.engineer, text="Wrote the guide.", happened_on=date(2026, 2, 2))
    story.do(write_note, engineer=story.engineer, text="Wrote more.", happened_on=date(2026, 2, 3))
    story.do(archive_engineer, engineer=story.engineer)
    ended = retention_view(story.workspace, LATER)
    assert [str(part.sentence) for part in ended] == [
        "1 person left more than 24 months ago.",
        "1 review is older than 36 months.",
        "2 journal notes are older than 36 months.",
    ]
    assert [part.people for part in ended] == [
        (OldRecords(story.engineer, "Ines Duarte", record),) for record in (story.engineer, story.review, note)
    ]
    assert story.workspace.query("SELECT count(*) AS total FROM note") == [{"total": 2}]


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_period_of_one_month_is_one_month(story: Story, language: str) -> None:
    story.do(change_settings, settings=Settings(remind_of_periods=1, retention_months=1, people_months=1))
    story.do(archive_engineer, engineer=story.engineer)
    with in_language(language):
        sentences = [translate(part.sentence) for part in retention_view(story.workspace, LATER)]
    assert (
        sentences
        == {
            "en": ["1 person left more than 1 month ago.", "1 review is older than 1 month."],
            "de": ["1 Person ist länger als 1 Monat ausgeschieden.", "1 Beurteilung ist älter als 1 Monat."],
        }[language]
    )


def test_people_on_hold_and_anonymised_people_are_not_listed(story: Story) -> None:
    remind(story)
    story.do(hold_person, engineer=story.engineer, reason="Claim 4711")
    assert retention_view(story.workspace, LATER) == ()
    story.do(lift_hold, engineer=story.engineer)
    assert retention_view(story.workspace, LATER)
    story.do(anonymise_person, engineer=story.engineer)
    assert retention_view(story.workspace, LATER) == ()
