"""Content of a review report for each reader."""

from dataclasses import replace
from datetime import date

import pytest

from models.assessment.explain_conclusion import explain_rule
from models.domain.conclusions import Conclusion
from models.domain.cycles import asked_part
from models.domain.documents import Edition
from models.domain.peers import Hidden
from models.domain.reviews import ReviewState
from models.snapshots.preflight import review_preflight
from models.snapshots.review import Decision
from models.snapshots.revisions import Acknowledgement, AppealLine, RevisionLine
from models.support.rounding import decimals, percent
from reports import review_report
from reports.document import Document
from tests.reports import pdf_text
from tests.reports.factories import rubric
from tests.reports.review_factories import evidence_lines, typical_review


def test_the_first_page_has_the_key_results(engineer_review: Document) -> None:
    review = typical_review(Edition.HR)
    first = pdf_text.pages(engineer_review)[0]
    for words in (
        "Performance review – CONFIDENTIAL: personal data",
        "Amara Okafor",
        "Engineer edition",
        "RV-2025-000123 rev 2",
        "Marta Lindqvist",
        review.score.conclusion.label,
        percent(review.score.expectations_met),
        decimals(review.score.score),
        "self, 1 tech lead and 5 peers",
    ):
        assert pdf_text.plain(words) in first
    assert pdf_text.plain(review.summary) in first


@pytest.mark.parametrize("edition", Edition)
def test_the_score_printed_is_the_score_computed(edition: Edition) -> None:
    review = typical_review(edition)
    document = review_report.build(review)
    overall = pdf_text.between(pdf_text.pages(document)[0], "Overall score", "Coverage")
    assert decimals(review.score.score) in overall
    assert f"where {decimals(review.score.expected)} is expected" in overall
    table = pdf_text.between(pdf_text.text(document), "Areas score", "Competencies")
    for area in review.areas:
        row = pdf_text.between(table, area.name, "%")
        assert decimals(area.score) in row
        assert decimals(area.expected) in row
    assert f"{decimals(review.previous_score)} Ratings:" in table


def test_every_competency_code_appears_once_in_the_detail(engineer_review: Document, hr_review: Document) -> None:
    review = typical_review()
    for document in (engineer_review, hr_review):
        detail = pdf_text.between(pdf_text.text(document), "Competencies rating", "Earlier revisions")
        for line in review.competencies:
            assert detail.split().count(line.code) == 1, line.code


def test_differences_of_a_single_step_are_listed_for_the_engineer(
    engineer_review: Document, hr_review: Document
) -> None:
    named = pdf_text.plain("One step apart, self-rating first: COD-1 4 and 3 · COD-3 3 and 4")
    assert named in pdf_text.text(engineer_review)
    assert "One step apart" not in pdf_text.text(hr_review)


def test_the_engineer_reads_the_anchor_of_each_rating_and_hr_does_not(
    engineer_review: Document, hr_review: Document
) -> None:
    review = typical_review()
    engineer, hr = pdf_text.text(engineer_review), pdf_text.text(hr_review)
    for line in review.competencies:
        if line.value:
            assert pdf_text.plain(line.anchor) in engineer
            assert pdf_text.plain(line.anchor) not in hr
    assert "How long" not in hr


def test_both_editions_print_the_comments_as_typed(engineer_review: Document, hr_review: Document) -> None:
    review = typical_review()
    for document in (engineer_review, hr_review):
        text = pdf_text.text(document)
        assert all(pdf_text.plain(line.comment) in text for line in review.competencies)
        assert pdf_text.plain(review.comment) in text


def test_all_evidence_reaches_the_engineer_in_full(engineer_review: Document) -> None:
    text = pdf_text.text(engineer_review)
    for line in typical_review().evidence:
        assert pdf_text.plain(f"{line.situation} {line.behaviour} {line.impact}") in text


def test_not_observed_is_printed_with_the_observation_plan(engineer_review: Document) -> None:
    detail = pdf_text.between(pdf_text.text(engineer_review), "DAT-4", "APIs & integration")
    assert "Not observed, expected" in detail
    assert "To observe: Take part in the next case" in detail


def test_both_editions_have_the_same_annex_after_the_signatures(engineer_review: Document, hr_review: Document) -> None:
    hr, engineer = ([title for title, _ in pdf_text.outline(document)] for document in (hr_review, engineer_review))
    for titles in (hr, engineer):
        annex = titles[titles.index("Annex") :]
        assert {"Evidence", "What others said", "Quality of this review", "Why this suggestion", "Method"} <= set(annex)
        assert "Acknowledgement" in titles[: titles.index("Annex")]
    assert "Ratings in words" in engineer
    assert "Comments" in hr


def test_the_method_states_the_edition_of_the_rule_that_the_rubric_uses() -> None:
    review = typical_review(Edition.HR)
    first = pdf_text.text(review_report.build(replace(review, rule=None)))
    assert "Below level under 50 % of expectations met" in first
    rule = explain_rule(rubric())
    second = pdf_text.text(review_report.build(replace(review, rule=rule)))
    assert "Below level when the standing is below −0.60, approaching level when it is below −0.25" in second
    assert "under 50 % of expectations met" not in second


def test_comments_of_peers_are_in_the_engineer_edition_only(hr_review: Document) -> None:
    peers = next(group for group in typical_review(Edition.ENGINEER).opinions if group.role == "peer")
    text = pdf_text.text(hr_review)
    assert not any(comment.text in text for comment in peers.comments)


def test_two_peers_are_counted_and_not_shown() -> None:
    review = typical_review()
    few = replace(review, facts=replace(review.facts, peer_count=2), opinions=(), peers_hidden=Hidden.TOO_FEW)
    assert "2 peers answered. Peer ratings appear once three" in pdf_text.text(review_report.build(few))


def test_a_decision_against_the_suggestion_prints_both_and_the_reason() -> None:
    reason = "Half a year of leave <cover>."
    decision = Decision(
        Conclusion.MEETS_LEVEL, "Marta Lindqvist", date(2025, 6, 30), Conclusion.APPROACHING_LEVEL, reason
    )
    review = replace(typical_review(), decision=decision)
    text = pdf_text.pages(review_report.build(review))[0]
    assert "Meets level" in text
    assert "decided by Marta Lindqvist on 30 Jun 2025. The ratings suggest approaching level" in text
    assert "Reason for deciding “Meets level”, not “Approaching level”" in text
    assert "Half a year of leave <cover>." in text


def test_rights_name_the_contact_and_both_dates_and_promise_no_deletion(engineer_review: Document) -> None:
    text = pdf_text.text(engineer_review)
    assert "You can ask people@northwind.example what is stored about you" in text
    assert "until 3 Aug 2025 You can appeal." in text
    assert "until 30 Jun 2028 Your organisation keeps this review and deletes it then." in text
    assert "Plumbline does not delete it automatically." in text


def test_a_copy_printed_after_the_appeal_period_offers_no_appeal() -> None:
    review = typical_review()
    late = replace(review, head=replace(review.head, printed_on=date(2025, 8, 4)))
    text = pdf_text.text(review_report.build(late))
    assert "You can appeal" not in text
    assert "3 Aug 2025 The appeal period ended." in text
    on_the_day = replace(review, head=replace(review.head, printed_on=date(2025, 8, 3)))
    assert "until 3 Aug 2025 You can appeal." in pdf_text.text(review_report.build(on_the_day))


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("state", [ReviewState.DRAFT, ReviewState.ACKNOWLEDGED])
def test_a_suggestion_is_never_printed_as_the_conclusion(edition: Edition, state: ReviewState) -> None:
    text = pdf_text.text(review_report.build(replace(typical_review(edition), decision=None, state=state)))
    assert "Suggested conclusion" in text
    assert "calculated from the ratings, not decided yet" in text
    assert "This conclusion is only a suggestion" in text
    assert "decided by a machine" not in text


@pytest.mark.parametrize("edition", Edition)
def test_a_decision_is_printed_with_author_date_and_suggestion(edition: Edition) -> None:
    agreed = Decision(Conclusion.MEETS_LEVEL, "Marta Lindqvist", date(2025, 6, 30), Conclusion.MEETS_LEVEL, "")
    text = pdf_text.text(review_report.build(replace(typical_review(edition), decision=agreed)))
    assert "decided by Marta Lindqvist on 30 Jun 2025. The ratings suggest the same" in text
    assert "No decision in this document was made by a machine" in text
    assert "and Marta Lindqvist decided." in text
    older = replace(agreed, decided_by="", decided_on=None)
    text = pdf_text.text(review_report.build(replace(typical_review(edition), decision=older)))
    assert "name not recorded" in text


@pytest.mark.parametrize("edition", Edition)
def test_comments_on_an_earlier_revision_are_printed_with_its_number(edition: Edition) -> None:
    refusal = Acknowledgement("refused", date(2025, 6, 20), "Ingrid Sæther")
    appeal = AppealLine(
        date(2025, 6, 21), "OPS-4 rests on a rumour.", "Petra Osei", date(2025, 7, 5), True, "Heard; OPS-4 changes.",
        date(2025, 6, 30),
    )  # fmt: skip
    first = RevisionLine(
        1, date(2025, 7, 1), "Rating of OPS-4 corrected", "I do not agree at all.", date(2025, 6, 19),
        date(2025, 6, 12), refusal, (appeal,),
    )  # fmt: skip
    waiting = replace(appeal, raised_on=date(2025, 7, 2), late=False, decision="", decided_on=None)
    review = replace(
        typical_review(edition), revisions=(first, RevisionLine(2, None, "")), comment="", comment_on=None,
        appeals=(waiting,),
    )  # fmt: skip
    text = pdf_text.text(review_report.build(review))
    own, earlier = text.split("Earlier revisions", 1)
    earlier, signed = earlier.split("Employee comment No employee", 1)
    own += f"No employee{signed}"
    assert "I do not agree at all." not in own
    assert "No employee comment as of 4 Jul 2025." in own
    assert "Recorded: refused" not in own
    assert "Raised on 2 Jul 2025: OPS-4 rests on a rumour." in own
    assert "Not decided yet. Petra Osei is to decide by 5 Jul 2025." in own
    for words in (
        "Revision 1, replaced on 1 Jul 2025",
        "Why it was replaced: Rating of OPS-4 corrected",
        "Employee comment, given on 12 Jun 2025, changed by the employee on 19 Jun 2025: I do not agree at all.",
        "Recorded: refused on 20 Jun 2025. Witness: Ingrid Sæther.",
        "Raised on 21 Jun 2025, after the appeal period: OPS-4 rests on a rumour.",
        "Decided on 30 Jun 2025 by Petra Osei: Heard; OPS-4 changes.",
    ):
        assert words in earlier


def test_a_changed_comment_is_printed_with_its_first_date() -> None:
    text = pdf_text.text(review_report.build(replace(typical_review(), comment_first_on=date(2025, 7, 2))))
    assert "Unedited, given on 2 Jul 2025, changed by the employee on 3 Jul 2025." in text


@pytest.mark.long
def test_only_a_draft_is_marked_as_draft_on_every_page() -> None:
    draft = review_report.build(replace(typical_review(), state=ReviewState.DRAFT))
    assert all("DRAFT" in page for page in pdf_text.pages(draft))
    submitted = review_report.build(replace(typical_review(), state=ReviewState.SUBMITTED))
    assert not any("DRAFT" in page for page in pdf_text.pages(submitted))


def test_without_a_previous_review_the_column_of_previous_scores_has_dashes() -> None:
    review = typical_review(Edition.HR)
    areas = tuple(replace(area, previous=None) for area in review.areas)
    text = pdf_text.text(review_report.build(replace(review, areas=areas, previous_score=None)))
    table = pdf_text.between(text, "Previous", "Ratings:")
    assert table.count("% –") == len(areas) + 1


def test_an_empty_review_explains_what_is_missing() -> None:
    review = typical_review()
    empty = replace(
        review, summary="", strengths=(), growth_points=(), impact=(), evidence=(), opinions=(), self_comparison=None,
        conversation_guide=(),
        last_goals=(), growth=None, qualifications=(), evidence_months=(), evidence_missing=(), comment="", why=(),
    )  # fmt: skip
    text = pdf_text.text(review_report.build(empty))
    for words in (
        "No summary has been written yet.",
        "No strength has been selected.",
        "No evidence has been recorded",
        "No goals were agreed",
        "there is no growth plan yet",
        "No employee comment",
    ):
        assert words in text


@pytest.mark.parametrize("edition", Edition)
def test_the_preflight_counts_the_evidence_printed_in_full(edition: Edition) -> None:
    review = typical_review(edition)
    text = pdf_text.text(review_report.build(review))
    behaviours = {line.behaviour for line in evidence_lines()}
    printed = sum(pdf_text.plain(behaviour) in text for behaviour in behaviours)
    reported = " ".join(review_preflight(review).inside)
    assert f"{printed} pieces of evidence in full" in reported
    assert "1 earlier revision: with the reason for the change" in reported
    assert all(name in reported for name in ("Amara Okafor", "Marta Lindqvist", "Tomáš Dvořák"))


@pytest.mark.parametrize("edition", Edition)
def test_a_focus_review_lists_asked_and_excluded_competencies(edition: Edition) -> None:
    not_asked = {item.code for item in rubric().competencies if not item.core} - {"COD-2"}
    typical = typical_review(edition)
    review = replace(
        typical,
        asked=asked_part(rubric(), not_asked),
        competencies=tuple(line for line in typical.competencies if line.code not in not_asked),
    )
    document = review_report.build(review)
    first, *_ = pdf_text.pages(document)
    assert "24 of 48 competencies" in first
    assert "This review covers 24 of 48 competencies." in first
    detail = pdf_text.between(pdf_text.text(document), "Included: the 23", "★ core competency")
    name = rubric().competency("COD-2").name
    assert f"Included: the 23 core competencies and {name} (COD-2)." in detail
    assert all(f"({code})" in pdf_text.between(detail, "Not included:", "They are not gaps") for code in not_asked)


@pytest.mark.parametrize("edition", Edition)
def test_a_full_review_does_not_mention_a_focus(edition: Edition) -> None:
    assert "This review covers" not in pdf_text.text(review_report.build(typical_review(edition)))
