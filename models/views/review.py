"""View of the review page, and of the context of one competency."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from models.assessment.score import score
from models.assessment.values import Score
from models.domain.cycles import Exclusions
from models.domain.evidence_rule import DatedEvidence, EvidenceNeed, evidence_flag, needs_summary, unmet_needs
from models.domain.journal import NoteId
from models.domain.mentoring import SessionId
from models.domain.reviews import DecidedConclusion, RatingState, ReviewId, ReviewState, decision_in_force
from models.domain.submission import Missing, missing_before_submission
from models.hints import KnownNames
from models.queries import cycles, review_content, reviews
from models.queries.review_content import EvidenceRow, PointRow
from models.queries.reviews import ReviewRow
from models.rubric.model import Competency, Rubric
from models.support.messages import Message
from models.views.opinions import CompetencyOpinions, competency_opinions
from models.workspace.reader import Reader

MAX_NOTES = 12
MAX_SESSIONS = 5


@dataclass(frozen=True, slots=True)
class EditorItem:
    """One competency in the editor. `excluded` is the reason why it is not applicable in this cycle.

    `need` is what its rating still needs before the draft can be submitted, by the evidence rule.
    """

    competency: Competency
    area_code: str
    expected: int
    state: RatingState
    value: int | None
    comment: str
    observe_plan: str
    previous: int | None
    evidence: tuple[EvidenceRow, ...]
    need: EvidenceNeed | None
    excluded: str

    @property
    def code(self) -> str:
        """The competency's code."""
        return self.competency.code

    @property
    def answered(self) -> bool:
        """Whether it is rated or marked as not observed."""
        return self.state is not RatingState.BLANK


@dataclass(frozen=True, slots=True)
class EditorView:
    """Content of the review page; editable if the status allows it. `items` are the competencies that the review asks."""

    review: ReviewRow
    rubric: Rubric
    items: Mapping[str, EditorItem]
    evidence: tuple[EvidenceRow, ...]
    points: tuple[PointRow, ...]
    score: Score
    missing: tuple[Missing, ...]
    exclusions: Exclusions

    @property
    def decision(self) -> DecidedConclusion | None:
        """The decision; None if the ratings now suggest another conclusion (see `decision_in_force`)."""
        return decision_in_force(self.review.decision, self.score.conclusion, self.review.state)

    @property
    def editable(self) -> bool:
        """Whether the review can be edited now."""
        return self.review.state is ReviewState.DRAFT

    @property
    def to_answer(self) -> int:
        """The number of competencies to answer."""
        return sum(not item.excluded for item in self.items.values())

    @property
    def answered(self) -> int:
        """The number of competencies with an answer."""
        return sum(item.answered for item in self.items.values() if not item.excluded)

    @property
    def rated(self) -> int:
        """The number of competencies with a rating."""
        return sum(item.value is not None for item in self.items.values() if not item.excluded)

    def next_unanswered(self, after: str, shown: Collection[str]) -> str:
        """Code of the next competency without an answer, one of the shown ones if possible; see `_next`."""
        unanswered = {code for code, item in self.items.items() if not (item.answered or item.excluded)}
        return self._next(after, unanswered & {*shown}) or self._next(after, unanswered)

    def next_missing(self, after: str) -> str:
        """Code of the next competency in which something is missing before submission; see `_next`."""
        return self._next(after, {item.code for item in self.missing if item.code})

    def _next(self, after: str, wanted: Collection[str]) -> str:
        """The first wanted code after another in the order of the rubric, from its end on to its start; empty if none."""
        codes = list(self.items)
        at = codes.index(after) + 1
        return next((code for code in codes[at:] + codes[:at] if code in wanted), "")

    @property
    def needs_summary(self) -> Message | None:
        """How many ratings still need evidence or a comment; None before the first rating and once submitted."""
        unmet = sum(item.need is not None for item in self.items.values())
        return needs_summary(self.rated, unmet) if self.editable and self.rated else None

    def evidence_flag(self, evidence: DatedEvidence) -> Message | None:
        """What to know about a piece that does not count, or counts for some of its competencies only."""
        applicable = [code for code, item in self.items.items() if not item.excluded]
        return evidence_flag(applicable, evidence, self.review.period)

    @property
    def ratings(self) -> dict[str, int | None]:
        """Code to rating, None for *not observed*; a blank competency is absent."""
        return {code: item.value for code, item in self.items.items() if item.answered}

    @property
    def expected(self) -> dict[str, dict[str, int]]:
        """Area code to competency code to the rating that the profile requires, of all that the review rates."""
        level, excluded = self.review.level, self.exclusions.codes
        return {
            area.code: {item.code: item.expected[level] for item in area.competencies if item.code not in excluded}
            for area in self.rubric.areas
        }

    @property
    def known_names(self) -> KnownNames:
        """The names that its texts are likely to use."""
        review = self.review
        people = (review.engineer_name, review.manager_name, review.tech_lead_name, review.reviewer_name)
        return KnownNames(people, (review.team,))


@dataclass(frozen=True, slots=True)
class ContextNote:
    """A journal note about this person that names the competency; `used` if it is already evidence of this review."""

    id: NoteId
    happened_on: date
    text: str
    shareable: bool
    used: bool


@dataclass(frozen=True, slots=True)
class PastRating:
    """The same competency in an earlier review."""

    cycle_name: str
    value: int | None
    comment: str


@dataclass(frozen=True, slots=True)
class Takeaway:
    """The shared recap of a mentoring session about the competency."""

    session_id: SessionId
    held_on: date
    recap: str


@dataclass(frozen=True, slots=True)
class CompetencyContext:
    """What is known beside one competency. Opinions are None until the reviewer has rated it."""

    notes: tuple[ContextNote, ...]
    past: tuple[PastRating, ...]
    takeaways: tuple[Takeaway, ...]
    opinions: CompetencyOpinions | None


def editor_view(reader: Reader, review_id: ReviewId) -> EditorView:
    """The review for the editor. Raises BadInput if there is none."""
    row = reviews.review(reader, review_id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    stored = review_content.rating_rows(reader, review_id)
    earlier = reviews.previous_review(reader, row)
    before = review_content.ratings(reader, earlier.id) if earlier else {}
    evidence = review_content.evidence(reader, review_id)
    exclusions = reviews.exclusions(reader, row)
    ratings = {code: answer.value for code, answer in stored.items() if answer.state != RatingState.BLANK}
    comments = {code: answer.comment for code, answer in stored.items()}
    needs = {}
    if row.state is ReviewState.DRAFT:
        needs = unmet_needs(rubric, row.level, ratings, comments, evidence, row.period, exclusions.codes)
    items = {}
    for area in rubric.areas:
        for competency in area.competencies:
            if competency.code in exclusions.not_asked:
                continue
            answer = stored.get(competency.code)
            items[competency.code] = EditorItem(
                competency=competency,
                area_code=area.code,
                expected=competency.expected[row.level],
                state=RatingState(answer.state) if answer else RatingState.BLANK,
                value=answer.value if answer else None,
                comment=answer.comment if answer else "",
                observe_plan=answer.observe_plan if answer else "",
                previous=before.get(competency.code),
                evidence=tuple(item for item in evidence if competency.code in item.competencies),
                need=needs.get(competency.code),
                excluded=exclusions.not_applicable.get(competency.code, ""),
            )
    result = score(rubric, row.level, ratings, exclusions.codes)
    return EditorView(
        review=row,
        rubric=rubric,
        items=items,
        evidence=evidence,
        points=review_content.points(reader, review_id),
        score=result,
        missing=missing_before_submission(
            rubric,
            ratings,
            needs,
            summary=row.summary,
            suggestion=result.suggestion,
            decided=row.decision,
            not_applicable=exclusions.codes,
            chosen=exclusions.chosen(rubric),
        ),
        exclusions=exclusions,
    )


def competency_context(reader: Reader, review_id: ReviewId, code: str) -> CompetencyContext:
    """The context of one competency: journal notes, past ratings, sessions and, once it is rated, the ratings of others."""
    row = reviews.review(reader, review_id)
    opinions = competency_opinions(reader, review_id, code)
    return CompetencyContext(
        notes=_notes(reader, row, code),
        past=_past(reader, row, code),
        takeaways=_takeaways(reader, row, code),
        opinions=opinions,
    )


def _notes(reader: Reader, row: ReviewRow, code: str) -> tuple[ContextNote, ...]:
    rows = reader.query(
        "SELECT note.id, happened_on, text, visibility = 'shareable' AS shareable,"
        " EXISTS (SELECT 1 FROM evidence WHERE note_id = note.id AND review_id = :review) AS used"
        " FROM note JOIN note_competency ON note_id = note.id AND competency_code = :code"
        " WHERE engineer_id = :engineer ORDER BY happened_on DESC, note.id DESC LIMIT :most",
        review=row.id,
        code=code,
        engineer=row.engineer_id,
        most=MAX_NOTES,
    )
    return tuple(
        ContextNote(
            note["id"],
            date.fromisoformat(note["happened_on"]),
            note["text"],
            bool(note["shareable"]),
            bool(note["used"]),
        )
        for note in rows
    )


def _past(reader: Reader, row: ReviewRow, code: str) -> tuple[PastRating, ...]:
    rows = reader.query(
        "SELECT cycle_name, value, comment FROM review LEFT JOIN rating ON review_id = review.id AND competency_code = :code"
        " WHERE engineer_id = :engineer AND period_ends_on < :ends ORDER BY period_ends_on DESC",
        code=code,
        engineer=row.engineer_id,
        ends=row.period_ends_on,
    )
    return tuple(PastRating(past["cycle_name"], past["value"], past["comment"] or "") for past in rows)


def _takeaways(reader: Reader, row: ReviewRow, code: str) -> tuple[Takeaway, ...]:
    rows = reader.query(
        "SELECT session.id AS session_id, held_on, recap"
        " FROM session JOIN session_topic ON session_id = session.id AND code = :code"
        " JOIN mentorship ON mentorship.id = mentorship_id WHERE engineer_id = :engineer AND recap <> ''"
        " ORDER BY held_on DESC LIMIT :most",
        code=code,
        engineer=row.engineer_id,
        most=MAX_SESSIONS,
    )
    return tuple(
        Takeaway(session["session_id"], date.fromisoformat(session["held_on"]), session["recap"]) for session in rows
    )
