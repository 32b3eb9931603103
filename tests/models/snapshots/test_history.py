"""The history as people read it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.domain.reviews import OpinionRole
from models.domain.role import TrendChoice
from models.library.reference import load_reference
from models.operations import engineers, erasure, journal, opinions, reviews
from models.operations.exports import record_file
from models.operations.role import choose_trend
from models.operations.settings import change_settings
from models.queries.history import HistoryFilter
from models.queries.settings import settings
from models.snapshots.build_history import MAX_ROWS, history_page, history_report
from models.snapshots.history import HistoryEntry
from models.snapshots.history_fields import OTHER
from models.support.errors import BadInput
from models.support.language import in_language
from models.support.translation import translate
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import INES, Story
from tests.models.workspace import small_operations as act

TODAY = date.today()


def entries(story: Story, **wanted: object) -> list[HistoryEntry]:
    return list(history_page(story.workspace, HistoryFilter(**wanted)).entries)


def shown(entry: HistoryEntry) -> tuple[str, str, list[str]]:
    return entry.what(), entry.whom(), list(entry.lines())


def test_an_entry_shows_what_whom_and_before_and_after(story: Story):
    story.do(reviews.rate, review=story.review, competency="COD-4", value=2)
    story.do(reviews.rate, review=story.review, competency="COD-4", value=4)
    story.workspace.undo()
    undone, changed, rated = entries(story)[:3]
    whom = "Ines Duarte, 2026-H1"
    assert shown(rated) == ("Rating of COD-4", whom, ["Rating COD-4, added: Rating: 2"])
    assert shown(changed) == ("Rating of COD-4", whom, ["Rating COD-4, changed: Rating: 2 → 4"])
    assert shown(undone) == ("Undone: Rating of COD-4", whom, ["Rating COD-4, changed: Rating: 4 → 2"])
    assert undone.engineers == (story.engineer,)
    assert undone.actor == story.workspace.actor


def test_a_private_note_is_shown_without_its_words(story: Story):
    note = story.do(journal.write_note, engineer=story.engineer, text="Between us", happened_on=date(2026, 3, 4))
    story.do(journal.delete_notes, notes=[note])
    deleted, written = entries(story)[:2]
    assert (
        shown(written)[1:] == ("Ines Duarte", ["Journal note, added: Date: 4 Mar 2026 · Visibility: private"])
        or written
    )
    assert shown(deleted)[1] == "Ines Duarte"
    assert "Between us" not in str(entries(story))


def test_entries_are_filtered_by_person_review_day_and_words(story: Story):
    other = story.do(engineers.add_engineer, details=INES.__class__(name="Kofi Mensah", level="SR"))
    story.do(reviews.rate, review=story.review, competency="COD-4", value=2)
    assert [entry.what() for entry in entries(story, engineer=other)] == ["Add Kofi Mensah"]
    of_review = [entry.what() for entry in entries(story, review=story.review)]
    assert of_review[0] == "Rating of COD-4"
    assert "Add Ines Duarte" not in of_review
    assert "Add Ines Duarte" in [entry.what() for entry in entries(story, engineer=story.engineer)]
    assert [entry.what() for entry in entries(story, text="KOFI add")] == ["Add Kofi Mensah", "Add Ines Duarte"]
    with in_language("de"):
        assert [translate(entry.what()) for entry in entries(story, text="bewertung cod-4")] == ["Bewertung von COD-4"]
    everything = history_page(story.workspace, HistoryFilter()).total
    assert history_page(story.workspace, HistoryFilter(first=TODAY - timedelta(1), last=TODAY + timedelta(1))).total > 0
    assert history_page(story.workspace, HistoryFilter(last=date(2020, 1, 1))).total == 0
    assert history_page(story.workspace, HistoryFilter(first=date(2020, 1, 1))).total == everything


def found(story: Story, text: str, **wanted: object) -> list[str]:
    return [translate(entry.what()) for entry in entries(story, text=text, **wanted)]


def test_a_search_finds_whom_an_entry_concerns_and_its_shown_values(story: Story):
    other = story.do(engineers.add_engineer, details=replace(INES, name="Łukasz Żółć", employee_id="", email=""))
    story.do(
        reviews.rate_many, review=story.review, ratings={"COD-4": 2}, comments={"COD-4": "Splits the größte module"}
    )
    story.do(journal.write_note, engineer=other, text="Between us", happened_on=date(2026, 3, 4))
    assert found(story, "duarte cod-4") == found(story, "GROSSTE") == ["Rate many competencies"]
    [note, added] = found(story, "lukasz zolc")
    assert (note, added) == ("Write a note", "Add Łukasz Żółć")
    assert found(story, "lukasz private") == [note]
    with in_language("de"):
        assert len(found(story, "lukasz märz")) == len(found(story, "lukasz privat")) == 1
        assert found(story, "lukasz private") == []


def test_a_search_finds_nothing_that_is_not_shown(story: Story):
    other = story.do(engineers.add_engineer, details=replace(INES, name="Ada Quist", employee_id="", email=""))
    story.do(journal.write_note, engineer=story.engineer, text="Zebra", happened_on=date(2026, 3, 4))
    story.do(
        opinions.ask_opinion, review=story.review, role=OpinionRole.PEER, person_name="Quentin", competencies=["COD-4"]
    )
    assert found(story, "zebra") == found(story, "quentin") == []
    list_of_both = {"kind": "list", "file_name": "team.csv", "file_sha256": "a" * 64}
    story.do(record_file, **list_of_both, engineers=[story.engineer, other])
    assert found(story, "quist team.csv") == ["Export team.csv"]
    assert found(story, "quist team.csv", engineer=story.engineer) == []
    [trend, *_] = load_reference().trends
    story.do(choose_trend, trend=trend, choice=TrendChoice.TRY)
    assert found(story, TrendChoice.TRY.value) == []


def test_a_large_entry_shows_some_rows_and_counts_the_others(workspace: Workspace):
    workspace.do(act.add_many, engineers=MAX_ROWS + 3)
    workspace.do(act.set_setting, key="organisation", value="Acme")
    setting, many = history_page(workspace, HistoryFilter()).entries
    assert list(setting.lines()) == ["Setting Organisation, added: Value: Acme"]
    assert len(many.rows) == MAX_ROWS
    assert "more rows" in many.lines()[-1]


def test_codes_are_shown_in_the_words_of_the_language(story: Story):
    workspace = story.workspace
    story.do(change_settings, settings=replace(settings(workspace), appeal_days=14, language="de"))
    story.do(engineers.record_qualification, engineer=story.engineer, qualification="Q-EDU", status="met", note="")
    story.do(engineers.edit_engineer, engineer=story.engineer, details=replace(INES, path="TL", language="de"))
    report = history_report(workspace, HistoryFilter(), TODAY)
    assert report.language == "de"
    with in_language("de"):
        lines = [translate(line) for entry in report.entries for line in entry.lines()]
    for line in (
        "Einstellung Einspruchsfrist (Tage), hinzugefügt: Wert: 14",
        "Einstellung Sprache der Dokumente, hinzugefügt: Wert: Deutsch",
        "Qualifikation Abschluss, hinzugefügt: Status: erfüllt",
        "Person, geändert: Weg: Team Lead · Sprache: Deutsch",
    ):
        assert line in lines, lines
    assert any("Stufe: Senior" in line for line in lines)
    english = history_report(workspace, HistoryFilter(engineer=story.engineer), TODAY, language="en")
    assert "Qualification Degree, added: Status: met" in [line for entry in english.entries for line in entry.lines()]


def test_what_the_user_does_about_a_trend_is_not_shown(story: Story):
    [trend, *_] = load_reference().trends
    story.do(choose_trend, trend=trend, choice=TrendChoice.TRY)
    assert entries(story)[0].lines() == (f"Setting {trend.name}, added",)


def test_the_language_is_that_of_the_person_else_of_the_workspace(story: Story):
    assert history_report(story.workspace, HistoryFilter(), TODAY).language == "en"
    story.do(engineers.edit_engineer, engineer=story.engineer, details=replace(INES, language="de"))
    for wanted in (HistoryFilter(engineer=story.engineer), HistoryFilter(review=story.review)):
        assert history_report(story.workspace, wanted, TODAY).language == "de"
    assert history_report(story.workspace, HistoryFilter(), TODAY).language == "en"


def test_a_legal_hold_shows_its_reason_until_it_is_lifted(story: Story):
    story.do(erasure.hold_person, engineer=story.engineer, reason="Claim 4711")
    story.do(erasure.hold_person, engineer=story.engineer, reason="Claim 4712")
    story.do(erasure.lift_hold, engineer=story.engineer)
    what = "Engineer, changed: Reason for the legal hold: "
    assert [entry.lines() for entry in entries(story)[:3]] == [
        (f"{what}Claim 4712 (removed)",),
        (f"{what}Claim 4711 → Claim 4712",),
        (f"{what}Claim 4711",),
    ]
    assert found(story, "4711") == ["Place a legal hold"] * 2


def test_an_erasure_names_every_row_and_the_document_numbers_it_keeps(story: Story):
    [number] = story.workspace.query("SELECT document_id AS id FROM review WHERE id = :id", id=story.review)
    story.do(erasure.erase_person, engineer=story.engineer)
    lines = [line for entry in entries(story) for row in entry.rows for line in (row.sentence(),)]
    assert f"Used document number {number['id']}, added: the values were erased" in lines
    assert "Engineer, deleted: the values were erased" in lines
    assert not [line for line in lines if line.startswith(translate(OTHER.name))]


def test_a_deleted_person_keeps_the_last_known_name(workspace: Workspace):
    number = workspace.do(act.add_engineer, name="Ines Duarte").result
    workspace.do(act.write_note, engineer=number, text="Seen")
    workspace.do(act.delete_engineer, engineer=number)
    people = [(entry.people, entry.engineers) for entry in history_page(workspace, HistoryFilter()).entries]
    assert people == [(("Ines Duarte",), ())] * 3


def test_a_page_is_a_window_on_all_entries(story: Story):
    all_entries = history_page(story.workspace, HistoryFilter())
    second = history_page(story.workspace, HistoryFilter(), offset=1, limit=1)
    assert (second.total, second.entries) == (all_entries.total, all_entries.entries[1:2])


def test_a_report_of_a_missing_person_is_refused(story: Story):
    with pytest.raises(BadInput):
        history_report(story.workspace, HistoryFilter(engineer=99), TODAY)
    report = history_report(story.workspace, HistoryFilter(review=story.review), TODAY)
    assert report.about() == "Ines Duarte, 2026-H1"


def test_an_entry_with_hidden_rows_names_some_and_others(story: Story):
    story.workspace.do(act.add_many, engineers=MAX_ROWS + 5)
    [entry] = history_page(story.workspace, HistoryFilter(), limit=1).entries
    assert translate(entry.whom()) == "Engineer 0, Engineer 1, Engineer 2 and others"
    one = story.workspace.query("SELECT id FROM engineer WHERE name = 'Engineer 24'")[0]["id"]
    [entry] = history_page(story.workspace, HistoryFilter(engineer=one), limit=1).entries
    assert translate(entry.whom()) == "Engineer 24"
