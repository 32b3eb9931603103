"""Preflight of a cycle export: number and status of the exported reviews, and what is excluded."""

from models.domain.documents import Edition
from models.domain.reviews import ReviewState
from models.snapshots.preflight import HR_WITHOUT, NEVER, cycle_preflight

STATES = {ReviewState.DRAFT: 5, ReviewState.SUBMITTED: 1, ReviewState.DISCUSSED: 6}


def test_drafts_are_excluded_with_a_warning() -> None:
    found = cycle_preflight(STATES, Edition.HR, "A4", drafts=False)
    assert found.inside[0] == "7 review reports (1 submitted, 6 discussed), HR edition, on A4."
    assert found.outside == (NEVER, HR_WITHOUT, "5 drafts are not included.")
    assert found.warnings == ()


def test_included_drafts_give_a_warning() -> None:
    found = cycle_preflight(STATES, Edition.ENGINEER, "Letter", drafts=True)
    assert found.inside[0] == "12 review reports (5 draft, 1 submitted, 6 discussed), Engineer edition, on Letter."
    assert found.outside == (NEVER,)
    assert found.warnings == ("5 are drafts. Each page is marked DRAFT.",)


def test_a_cycle_with_drafts_only_warns_that_nothing_is_exported() -> None:
    found = cycle_preflight({ReviewState.DRAFT: 2}, Edition.HR, "A4", drafts=False)
    assert (found.inside, found.warnings) == (
        (), ("Nothing to export: these reviews are all drafts.",),
    )  # fmt: skip


def test_an_empty_cycle_has_no_warnings() -> None:
    found = cycle_preflight({}, Edition.HR, "A4", drafts=True)
    assert (found.inside, found.outside, found.warnings) == ((), (), ())
