"""The note on the band of a focus cycle agrees with the scores of its reviews."""

import msgspec

from models.assessment.focus_band import band_note
from models.domain.cycles import not_asked
from models.rubric.load import shipped_rubric

RUBRIC = shipped_rubric()


def test_core_only_is_a_close_call_for_all_profiles_but_senior() -> None:
    note = band_note(RUBRIC, not_asked(RUBRIC, ()))
    assert note is not None
    assert note.startswith(
        "With 23 competencies, the band of the standing is ± 0.24 to ± 0.28, depending on the profile."
    )
    named = note.partition("for: ")[2]
    assert all((profile.name in named) is (profile.code != "SR") for profile in RUBRIC.profiles)


def test_a_full_review_is_not_a_close_call() -> None:
    note = band_note(RUBRIC, ())
    assert note is not None
    assert note.startswith("With 48 competencies")
    assert "close call" not in note


def test_a_rule_without_a_band_has_no_note() -> None:
    assert band_note(msgspec.structs.replace(RUBRIC, scoring=None), ()) is None


def test_an_empty_choice_has_no_note() -> None:
    assert band_note(RUBRIC, {item.code for item in RUBRIC.competencies}) is None
