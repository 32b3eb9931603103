"""Content of a mentorship plan for each reader."""

from dataclasses import replace

import pytest

from models.domain.cycles import Asked
from models.domain.documents import Edition
from models.domain.plans import PlanState
from models.support.rounding import percent
from reports import plan_report
from reports.document import Document
from tests.reports import pdf_text
from tests.reports.plan_factories import typical_plan


def test_a_goal_shows_the_current_and_the_target_anchor(engineer_plan: Document) -> None:
    text = pdf_text.text(engineer_plan)
    for goal in typical_plan().goals:
        for words in (goal.title, goal.statement, goal.measure, goal.baseline_anchor, goal.target_anchor):
            assert pdf_text.plain(words) in text
        assert f"Today: {goal.baseline_rating}" in text


def test_readiness_and_priorities_are_printed_as_computed(engineer_plan: Document) -> None:
    plan = typical_plan()
    text = pdf_text.text(engineer_plan)
    assert plan.readiness is not None
    assert f"Readiness: {pdf_text.plain(percent(plan.readiness.expectations_met))}" in text
    assert f"suggest “{plan.readiness.conclusion.label}”" in text
    assert all(item.name in text for item in plan.competencies)


def test_readiness_from_a_focus_review_lists_the_compared_competencies() -> None:
    plan = replace(typical_plan(), asked=Asked(48, 23, (("COD-2", "Structure"),), (("DAT-2", "Technologies"),)))
    words = "Only the 24 of 48 competencies that the review covered are compared."
    assert words in pdf_text.text(plan_report.build(plan))
    assert words not in pdf_text.text(plan_report.build(typical_plan()))


def test_every_action_is_in_the_register_with_its_age(engineer_plan: Document) -> None:
    text = pdf_text.text(engineer_plan)
    assert all(pdf_text.plain(action.text) in text for action in typical_plan().actions)
    assert "open, overdue" in text
    assert "If the sketch is not done by Friday" in text


def test_every_date_of_the_timeline_is_printed_as_text(engineer_plan: Document) -> None:
    text = pdf_text.text(engineer_plan)
    for words in ("31 Jul 2025 Goal 1 due", "25 Jun 2025 Goal 1 check-in", "24 Aug 2025 Plan ends"):
        assert words in text


def test_hr_reads_titles_dates_progress_and_signatures_only(hr_plan: Document) -> None:
    titles = [title for title, _ in pdf_text.outline(hr_plan)]
    assert titles == ["Goals", "Progress", "Confidentiality", "Signatures", "About this document"]
    assert hr_plan.pages == 1


def test_the_hr_edition_prints_no_notes_even_if_a_snapshot_contains_them() -> None:
    plan = typical_plan(Edition.ENGINEER)
    text = pdf_text.text(plan_report.build(replace(plan, head=replace(plan.head, edition=Edition.HR))))
    session, goal, action = plan.sessions[0], plan.goals[0], plan.actions[0]
    for words in (session.reality, session.recap, goal.statement, goal.target_anchor, goal.support, action.text):
        assert pdf_text.plain(words) not in text


def test_both_editions_print_the_retention_rule_without_promising_deletion(
    engineer_plan: Document, hr_plan: Document
) -> None:
    for document in (engineer_plan, hr_plan):
        text = pdf_text.text(document)
        assert "Your organisation keeps this plan until 24 Aug 2026 and deletes it then." in text
        assert "Plumbline does not delete it automatically." in text


@pytest.mark.parametrize("edition", Edition)
def test_a_draft_has_no_signature_fields(edition: Edition) -> None:
    text = pdf_text.text(plan_report.build(replace(typical_plan(edition), state=PlanState.DRAFT)))
    assert "printed when mentor and engineer have agreed on the plan" in text
    assert "Signature" not in text.replace("Signatures This is a draft", "")
    assert "We have agreed" not in text


def test_all_signatures_are_on_the_same_page(engineer_plan: Document) -> None:
    page = next(page for page in pdf_text.pages(engineer_plan) if "We have agreed on this plan." in page)
    assert page.count("Signature") == 1 + 3
    assert "Sponsor, for the approved time Ingrid Sæther" in page
    without = pdf_text.text(plan_report.build(replace(typical_plan(), sponsor_name="")))
    assert "Manager, for the approved time" in without


def test_a_plan_without_agreement_is_a_draft() -> None:
    draft = plan_report.build(replace(typical_plan(), state=PlanState.DRAFT))
    assert all("DRAFT" in page for page in pdf_text.pages(draft))


def test_an_empty_plan_explains_what_is_missing() -> None:
    empty = replace(
        typical_plan(), agreement="", confidentiality="", support="", readiness=None, competencies=(), goals=(),
        actions=(), sessions=(), milestones=(), trends=(), challenges=(), observe=(), closing_criteria="",
    )  # fmt: skip
    text = pdf_text.text(plan_report.build(empty))
    for words in (
        "No agreement yet.",
        "No goals have been agreed yet.",
        "No dates have been set yet.",
        "No actions have been agreed yet.",
        "No session has been held yet.",
    ):
        assert words in text
