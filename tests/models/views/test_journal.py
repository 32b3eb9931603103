"""Search of the journal, and its filter for private notes."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.domain.journal import NoteId, Obstacle, Visibility
from models.domain.people import EngineerDetails
from models.operations import engineers, journal, review_status, reviews
from models.operations.cycles import create_cycle
from models.queries.journal import ListedNote, note_view
from models.queries.review_content import evidence
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput, Refused
from models.support.folding import fold
from models.support.text_search import SearchWords
from models.views import journal as journal_views
from models.views.journal import NoteFilter, list_notes
from models.workspace.integrity_check import check_open
from tests.models.operations.conftest import Story
from tests.models.workspace.row_history import row_history

DAY = date(2026, 3, 4)
SHAREABLE, PRIVATE = Visibility.SHAREABLE, Visibility.PRIVATE


def write(
    story: Story, text: str, *codes: str, on: date = DAY, visibility: Visibility = PRIVATE, engineer: int = 0
) -> NoteId:
    about = engineer or story.engineer
    note = story.do(
        journal.write_note, engineer=about, text=text, happened_on=on, competencies=codes, visibility=visibility
    )
    return NoteId(note)


def marked(note: ListedNote) -> list[str]:
    return [note.text[first:last] for first, last in note.found]


def test_notes_are_ordered_by_the_date_of_the_event(story: Story):
    for days, text in ((0, "second"), (5, "first"), (-9, "last")):
        write(story, f"{text} lock", on=DAY + timedelta(days=days))
    for words in ("", "lock"):
        found = list_notes(story.workspace, NoteFilter(text=words))
        assert [note.text for note in found.rows] == ["first lock", "second lock", "last lock"]
        assert (found.total, found.at_least) == (3, False)


def found(story: Story, words: str) -> list[str]:
    return [note.text for note in list_notes(story.workspace, NoteFilter(text=words)).rows]


def test_matches_are_marked_in_any_case_and_accents(story: Story):
    write(story, "Réview of the 🙂 lock; reviewed again.")
    [note] = list_notes(story.workspace, NoteFilter(text="REVIEW")).rows
    assert marked(note) == ["Réview", "review"]
    [note] = list_notes(story.workspace, NoteFilter(text="lock review")).rows
    assert marked(note) == ["Réview", "lock", "review"]


def test_single_letters_match_words_two_prefixes_and_three_any_part(story: Story):
    write(story, "We wrote it in C.")
    write(story, "The cache is cold.")
    for words, count in (
        ("c", 1),
        ("ca", 1),
        ("co", 1),
        ("ac", 0),
        ("ach", 1),
        ("wrote i", 0),
        ("wrote in", 1),
        ("ote", 1),
    ):
        assert len(found(story, words)) == count, words


@pytest.mark.parametrize(
    ("text", "typed", "seen"),
    [
        ("Straße gesperrt", "strasse", "Straße"),
        ("STRASSE gesperrt", "straße", "STRASSE"),
        ("viele Überstunden", "stunden", "stunden"),
        ("Videokamera montiert", "KAMERA", "kamera"),
        ("Łódź besucht", "lodz", "Łódź"),
        ("besuchte U\u0308berlingen", "uberl", "U\u0308berl"),
        ("asked O\u2019Brien twice", "o'brien", "O\u2019Brien"),
        ("Smørrebrød for all", "brod", "brød"),
        ("rewrote it in C++", "c++", "C++"),
        ("party🎉tonight", "🎉", "🎉"),
        ("日本語のテスト文章", "テスト", "テスト"),
        ("日本語のテスト文章", "本語", "本語"),
        ("Розповів про йод", "йод", "йод"),
        ("Обсудили ещё раз", "ЕЩЕ", "ещё"),
        ("Новый план", "новыи", "Новый"),
        ("Η Ελένη έγραψε", "ελενη", "Ελένη"),
        ("ＡＰＩ設計のレビュー", "api設計", "ＡＰＩ設計"),
        ("ﾃﾞﾌﾟﾛｲした", "デプロイ", "ﾃﾞﾌﾟﾛｲ"),
        ("か\u3099くせい", "がく", "か\u3099く"),
        ("co\u00adordinated it", "coordinated", "co\u00adordinated"),
        ("the of\ufb01ce move", "office", "of\ufb01ce"),
        ("the of\ufb01ce move", "of", "of"),
        ("Þórður asked", "thordur", "Þórður"),
        ("đã gặp Nguyễn", "nguyen", "Nguyễn"),
        ("да, но не сейчас", "но", "но"),
        ("בדקנו את זה", "דק", "דק"),
        ("🏳\ufe0f\u200d🌈 day", "🏳🌈", "🏳\ufe0f\u200d🌈"),
        ("with ❤ and care", "❤\ufe0f", "❤"),
        ("thumbs 👍🏽 up", "👍", "👍"),
    ],
)
def test_parts_of_words_are_found_in_every_script(story: Story, text: str, typed: str, seen: str):
    write(story, "something else")
    write(story, text)
    [note] = list_notes(story.workspace, NoteFilter(text=typed)).rows
    assert marked(note) == [seen]


LETTERS = [*"aäßłøÉ'C#+ тйёЙ本語テ🎉👍Ａﬁе\u00ade\u0301ש_", "ﾃﾞ", "か\u3099", "❤\ufe0f"]
WORDS = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=12).map("".join)


@pytest.mark.long
@given(text=WORDS, typed=WORDS)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_indexes_agree_with_a_plain_comparison(story: Story, text: str, typed: str):
    if not text.strip() or not fold(typed).strip():
        return
    note = write(story, text)
    for words in (typed, text, text[1:4]):
        if fold(words).strip():
            listed = {row.id for row in list_notes(story.workspace, NoteFilter(text=words), limit=500).rows}
            assert (note in listed) == SearchWords(words).all_in(text.strip())
    story.do(journal.delete_note, note=note)


def test_the_index_follows_deletion_rewording_and_undo_of_a_note(story: Story):
    note = write(story, "zebra crossing")
    story.do(journal.edit_note, note=note, text="lion crossing", competencies=[])
    assert (found(story, "ebra"), found(story, "ion cros")) == ([], ["lion crossing"])
    story.do(journal.delete_note, note=note)
    assert found(story, "crossing") == []
    for index, word in (("note_fts", "lion"), ("note_parts", "cro")):
        [row] = story.workspace.query(
            f"SELECT count(*) AS n FROM {index}_data WHERE instr(block, CAST(:word AS BLOB))", word=word
        )
        assert row["n"] == 0, "no trace of deleted words"
    story.workspace.undo()
    story.workspace.undo()
    assert found(story, "ebra") == ["zebra crossing"]
    assert check_open(story.workspace) == ()


def test_every_filter_agrees_with_a_plain_comparison(story: Story, monkeypatch: pytest.MonkeyPatch):
    # Few are many here, so that the ways for half a million notes are gone as well.
    monkeypatch.setattr(journal_views, "COUNTED", 20)
    monkeypatch.setattr(journal_views, "FIRST_SCAN", 1)
    other = story.do(engineers.add_engineer, details=EngineerDetails(name="Bo Lind", level="JR", employee_id="E8"))
    draw = random.Random(7)
    for number in range(120):
        words = [word for word in ("lock", "cache", "queue") if draw.random() < 0.4]
        write(
            story, " ".join([*words, f"note{number}"]), *draw.sample(["COD-4", "OPS-3"], draw.randint(0, 2)),
            on=DAY + timedelta(days=draw.randint(0, 30)), visibility=draw.choice([SHAREABLE, PRIVATE]),
            engineer=draw.choice([story.engineer, other]),
        )  # fmt: skip
    everything = list_notes(story.workspace, NoteFilter(), limit=500).rows
    assert len(everything) == 120
    assert [(note.happened_on, note.id) for note in everything] == sorted(
        ((note.happened_on, note.id) for note in everything), reverse=True
    )
    for engineer in (None, other):
        for code in ("", "COD-4"):
            for visibility in (None, SHAREABLE, PRIVATE):
                for words in ("", "lock", "lock ca", "ca qu", "note7", "nothing"):  # type: ignore[assignment]
                    wanted = NoteFilter(engineer, code, visibility, words)
                    fits = [note.id for note in everything if _fits(note, wanted)]
                    found: list[int] = []
                    while page := list_notes(story.workspace, wanted, offset=len(found), limit=7).rows:
                        found += [note.id for note in page]
                        assert visibility is None or {note.visibility for note in page} == {visibility}
                    assert found == fits, wanted


def _fits(note: ListedNote, wanted: NoteFilter) -> bool:
    return (
        wanted.engineer in (None, note.engineer_id)
        and (not wanted.competency or wanted.competency in note.competencies)
        and wanted.visibility in (None, note.visibility)
        and all(
            any(word_of_note.startswith(word) for word_of_note in note.text.split()) for word in wanted.text.split()
        )
    )


def test_the_shareable_filter_returns_no_private_text(story: Story):
    write(story, "secret about the lock", "COD-4")
    write(story, "open about the lock", "COD-4", visibility=SHAREABLE)
    for words in ("", "lock", "secret"):
        for code in ("", "COD-4"):
            for engineer in (None, story.engineer):
                wanted = NoteFilter(engineer, code, SHAREABLE, words)
                assert "secret" not in repr(list_notes(story.workspace, wanted))


def test_a_note_becomes_evidence_of_the_newest_draft_and_links_to_it(story: Story):
    note = write(story, "Explained the lock in two sentences.", "COD-4", "COM-1", visibility=SHAREABLE)
    assert note_view(story.workspace, note).obstacle is None
    used_in = story.do(journal.use_as_evidence, note=note)
    assert used_in.id == story.review
    [seen] = evidence(story.workspace, story.review)
    assert (seen.behaviour, seen.happened_on, seen.competencies) == (
        "Explained the lock in two sentences.", DAY, ("COD-4", "COM-1"),
    )  # fmt: skip
    view = note_view(story.workspace, note)
    [use] = view.uses
    assert (use.review_id, use.competencies, view.obstacle) == (story.review, ("COD-4", "COM-1"), Obstacle.USED)
    assert view.note.used
    with pytest.raises(Refused, match="already"):
        story.do(journal.use_as_evidence, note=note)
    story.workspace.undo()
    assert note_view(story.workspace, note).uses == ()


def test_the_obstacle_to_evidence_is_a_single_message(story: Story):
    note = write(story, "Explained the lock.")
    with pytest.raises(Refused, match="private"):
        story.do(journal.use_as_evidence, note=note)
    story.do(journal.set_visibility, note=note, visibility=SHAREABLE)
    with pytest.raises(Refused, match="competency"):
        story.do(journal.use_as_evidence, note=note)
    story.do(journal.edit_note, note=note, text="Explained the lock.", competencies=["COM-1"])
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    with pytest.raises(Refused, match="no draft review"):
        story.do(journal.use_as_evidence, note=note)


def test_a_note_is_evidence_in_several_reviews(story: Story):
    note = write(story, "Explained the lock.", "COM-1", visibility=SHAREABLE)
    story.do(journal.use_as_evidence, note=note)
    later = story.do(
        create_cycle, name="2026-H2", rubric=shipped_rubric(), starts_on=date(2026, 7, 1), ends_on=date(2026, 12, 31)
    )
    newer = story.do(reviews.start_review, engineer=story.engineer, cycle=later, reviewer_name="Marta")
    assert story.do(journal.use_as_evidence, note=note).id == newer
    assert [use.review_id for use in note_view(story.workspace, note).uses] == [newer, story.review]


def test_editing_a_note_updates_changed_fields_only(story: Story):
    note = write(story, "Explained the lock.", "COM-1", "COD-4")
    story.do(journal.edit_note, note=note, text="Explained it.", competencies=["COD-4", "DAT-3"], happened_on=DAY)
    later = DAY + timedelta(days=1)
    story.do(journal.edit_note, note=note, text="Explained it.", competencies=["COD-4", "DAT-3"], happened_on=later)
    shown = note_view(story.workspace, note).note
    assert (shown.text, shown.competencies, shown.happened_on) == ("Explained it.", ("COD-4", "DAT-3"), later)
    assert [change.table for _, change in row_history(story.workspace, "note_competency", note, "COD-4")] == [
        "note_competency"
    ]
    with pytest.raises(BadInput, match="empty"):
        story.do(journal.edit_note, note=note, text=" ", competencies=[])
    story.do(journal.delete_note, note=note)
    with pytest.raises(BadInput, match="deleted"):
        note_view(story.workspace, note)
