"""What the preflight says of a document, compared with the snapshot that the document is built from."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from fractions import Fraction
from typing import Any, TypeAlias

import pytest

from models.domain.conclusions import Conclusion
from models.domain.cycles import Asked
from models.domain.documents import Edition
from models.domain.peers import Hidden
from models.snapshots.build_review import review_snapshot
from models.snapshots.plan import PlanGoal
from models.snapshots.preflight import HR_WITHOUT, NEVER, review_preflight
from models.snapshots.review import Decision, OpinionComment, PointLine, ReviewSnapshot
from models.snapshots.revisions import Acknowledgement, AppealLine, RevisionChanges
from tests.models.snapshots.small_team import DAY, Team, put_row

Count: TypeAlias = Callable[[ReviewSnapshot], int]


def _details(goal: PlanGoal) -> bool:
    return any(
        (goal.statement, goal.measure, goal.activities, goal.support, goal.resources, goal.check_ins, goal.result)
    )


CLAIMS: dict[str, Count] = {
    "{n} rating with expected": lambda review: sum(line.value is not None for line in review.competencies),
    ", {n} comment, ": lambda review: sum(bool(line.comment) for line in review.competencies),
    ", {n} piece of evidence in full.": lambda review: sum(bool(line.situation) for line in review.evidence),
    "{n} other piece of evidence with its impact only.": lambda review: sum(not e.situation for e in review.evidence),
    "The rubric's description of each rating.": lambda review: any(line.anchor for line in review.competencies),
    "{n} plan to observe a competency.": lambda review: sum(bool(line.observe_plan) for line in review.competencies),
    "{n} comment by others.": lambda review: sum(len(group.comments) for group in review.opinions),
    "The differences between self-rating and reviewer.": lambda review: review.self_comparison is not None,
    "The employee comment, unedited.": lambda review: bool(review.comment),
    "Goals of the last period with measure and result: {n}.": lambda review: sum(map(_details, review.last_goals)),
    "Goals of the last period with due date and status: {n}.": lambda review: sum(
        not _details(goal) for goal in review.last_goals
    ),
    "Goals of the plan with measure and first steps: {n}.": lambda review: sum(
        map(_details, review.growth.goals if review.growth else ())
    ),
    "Goals of the plan with due date and status: {n}.": lambda review: sum(
        not _details(goal) for goal in (review.growth.goals if review.growth else ())
    ),
    "Readiness for Software Architect.": lambda review: bool(review.growth and review.growth.readiness),
    "{n} qualification with": lambda review: len(review.qualifications),
}
"""What the preflight of a review can say, and the number of it in a snapshot."""


IDENTITY, SCORES, RIGHTS = "revision 1.", "Scores overall and by area", "The engineer's rights"
EVIDENCE, GOALS = "of evidence in full.", "Goals of the plan with "

LISTED = {
    "head": IDENTITY,
    "state": IDENTITY,
    "facts": "Facts: period, level, ",
    "summary": "The summary.",
    "score": SCORES,
    "robustness": SCORES,
    "decision": "The conclusion with its reason, who decided it and when.",
    "why": SCORES,
    "areas": SCORES,
    "strengths": "1 strength.",
    "growth_points": "1 growth point.",
    "impact": EVIDENCE,
    "competencies": "ratings with expected ratings",
    "evidence": EVIDENCE,
    "opinions": "Opinions by area, beside the reviewer's: tech lead, 1.",
    "peers_hidden": Hidden.TOO_FEW.label,
    "self_comparison": "The differences between self-rating and reviewer.",
    "conversation_guide": "Questions for the conversation.",
    "last_goals": "Goals of the last period with ",
    "growth": GOALS,
    "qualifications": "qualifications with their status.",
    "evidence_months": EVIDENCE,
    "evidence_missing": "Evidence is missing",
    "comment": "The employee comment, unedited.",
    "comment_on": "The employee comment, unedited.",
    "comment_first_on": "The employee comment, unedited.",
    "acknowledgement": "The acknowledgement.",
    "appeals": "1 appeal with its reason.",
    "rights": RIGHTS,
    "revisions": IDENTITY,
    "scale": SCORES,
    "content_sha256": IDENTITY,
    "asked": "It includes 10 of 48 competencies.",
    "cap": SCORES,
    "rule": SCORES,
    "previous_score": "Scores of the previous review.",
    "changes": "What changed since revision 1",
}
"""The entry of the preflight that covers each field of a review's snapshot, unless the field is empty."""

FULL = {
    "decision": Decision(Conclusion.MEETS_LEVEL, "Root Decider", DAY, Conclusion.BELOW_LEVEL, "The evidence says so."),
    "strengths": (PointLine("COD-1", "Code", "Reads before writing.", "", "E1"),),
    "comment": "I agree.",
    "comment_on": DAY,
    "comment_first_on": DAY,
    "acknowledgement": Acknowledgement("refused", DAY, "Wim Witness"),
    "appeals": (AppealLine(DAY, "A reason.", "Dora Decider", DAY, False, "", None),),
    "asked": Asked(48, 9, (("COD-1", "Code"),), ()),
    "previous_score": Fraction(3),
    "changes": RevisionChanges(1, True, False, (), (), (), ()),
    "peers_hidden": Hidden.TOO_FEW,
}
"""What the review of the small team lacks."""

NOT_PEOPLE = {"level_name", "path_name", "cycle_name", "competency_name", "rating_name", "target_name"}


def _names(value: object) -> Iterator[str]:
    """The names of people anywhere in a snapshot: fields called so, and the authors of comments."""
    if isinstance(value, tuple):
        for item in value:
            yield from _names(item)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            named = field.name.endswith("_name") and field.name not in NOT_PEOPLE
            if named or field.name == "decided_by" or (isinstance(value, OpinionComment) and field.name == "name"):
                yield inner
            else:
                yield from _names(inner)


@pytest.fixture(params=["submitted", "draft"])
def review(team: Team, request: pytest.FixtureRequest) -> Callable[[Edition], ReviewSnapshot]:
    values = {"state": request.param}
    team.workspace.do(put_row, table="review", key=team.review, values=values)
    return lambda edition: review_snapshot(team.workspace, team.review, edition, DAY)


@pytest.mark.parametrize("edition", Edition)
def test_a_review_is_listed_as_its_snapshot_is(review: Callable[[Edition], ReviewSnapshot], edition: Edition) -> None:
    given = review(edition)
    reported = " ".join(review_preflight(given).inside)
    for claim, count in CLAIMS.items():
        number = count(given)
        words = claim.format(n=number)
        if number > 1:
            words = (
                words.replace(" rating ", " ratings ").replace(" comment", " comments").replace(" piece ", " pieces ")
            )
            words = words.replace("its impact", "their impact").replace("qualification ", "qualifications ")
        optional = not claim.startswith((",", "{n} rating"))
        assert (words in reported) == (number > 0 or not optional), claim


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("added", [FULL, {}])
def test_every_field_that_is_not_empty_is_listed(
    review: Callable[[Edition], ReviewSnapshot], edition: Edition, added: dict[str, Any]
) -> None:
    given = replace(review(edition), **added)
    found = review_preflight(given)
    listed = " ".join((*found.inside, *found.warnings, *found.outside))
    assert set(LISTED) == {field.name for field in fields(ReviewSnapshot)}
    filled = [name for name in LISTED if getattr(given, name) not in (None, "", ())]
    assert set(added) <= set(filled)
    assert [name for name in filled if LISTED[name] not in listed] == []


@pytest.mark.parametrize("edition", Edition)
def test_every_named_person_is_listed(review: Callable[[Edition], ReviewSnapshot], edition: Edition) -> None:
    given = replace(review(edition), **FULL)
    if edition is Edition.ENGINEER:
        *others, last = given.opinions
        named = replace(last, comments=(OpinionComment("Helps.", "", "Nguyễn Thị Ánh"),))
        given = replace(given, opinions=(*others, named))
    [names] = (line for line in review_preflight(given).inside if line.startswith("Names: "))
    assert set(names.removeprefix("Names: ").removesuffix(".").replace(" and ", ", ").split(", ")) == {
        name for name in _names(given) if name
    }


def test_only_recorded_facts_are_listed(review: Callable[[Edition], ReviewSnapshot]) -> None:
    given = review(Edition.HR)
    assert "employee ID" not in " ".join(review_preflight(given).inside)
    with_id = replace(given, facts=replace(given.facts, employee_id="E7"))
    assert "employee ID" in " ".join(review_preflight(with_id).inside)


def test_the_hr_edition_compares_areas_with_the_self_rating_but_no_single_competency(
    review: Callable[[Edition], ReviewSnapshot],
) -> None:
    found = review_preflight(review(Edition.HR))
    assert "Opinions by area, beside the reviewer's: self, 1." in found.inside
    assert "differences from the self-rating" not in " ".join(found.outside)


def test_what_is_not_in_the_hr_edition_of_a_review_is_in_the_other_one(
    review: Callable[[Edition], ReviewSnapshot],
) -> None:
    hr, engineer = review(Edition.HR), review(Edition.ENGINEER)
    missing: dict[str, Count] = {
        "descriptions of ratings": CLAIMS["The rubric's description of each rating."],
        "plans to observe": CLAIMS["{n} plan to observe a competency."],
        "comments by others": CLAIMS["{n} comment by others."],
        "self-ratings of single competencies": CLAIMS["The differences between self-rating and reviewer."],
        "measures and results of goals": CLAIMS["Goals of the plan with measure and first steps: {n}."],
        "readiness": CLAIMS["Readiness for Software Architect."],
    }
    assert review_preflight(hr).outside[:2] == (NEVER, HR_WITHOUT)
    assert HR_WITHOUT not in review_preflight(engineer).outside
    for words, count in missing.items():
        assert words in HR_WITHOUT
        assert count(hr) == 0, words
        assert engineer.draft or count(engineer), words


def test_an_unwritten_summary_and_an_open_decision_are_warnings(team: Team) -> None:
    given = replace(review_snapshot(team.workspace, team.review, Edition.HR, DAY), summary=" ", decision=None)
    warnings = " ".join(review_preflight(given).warnings)
    assert "There is no summary." in warnings
    assert "The conclusion is not decided." in warnings
