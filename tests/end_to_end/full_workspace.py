"""A workspace with every text filled in, each with a word of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.domain.drafts import DraftKey
from models.domain.journal import Visibility
from models.domain.people import EngineerDetails, QualificationStatus, TechnologyUse
from models.domain.settings import Settings
from models.operations import cycles, drafts, engineers, journal, settings
from models.rubric.load import shipped_rubric
from models.workspace.workspace import Workspace
from tests.end_to_end.full_mentorship import MentorshipWriter
from tests.end_to_end.full_review import NOT_APPLICABLE, ReviewWriter
from tests.end_to_end.sentinel_words import FieldWords, Words

FIRST_CYCLE = (date(2025, 7, 1), date(2025, 12, 31))
CYCLE = (date(2026, 1, 1), date(2026, 6, 30))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the workspace: the prefix of their fields, and the ids of what is printed about them."""

    prefix: str
    employee_id: str
    review: int
    plan: int
    mentorship: int
    sessions: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Filled:
    """What `fill` wrote."""

    words: Mapping[str, str]
    cycle_name: str
    few_peers: Person
    many_peers: Person


def fill(workspace: Workspace) -> Filled:
    """Write two engineers with two cycles each; two peers answer about the first, four about the second."""
    word = Words()
    workspace.do(
        settings.change_settings, settings=Settings(organisation=word("organisation"), contact=word("contact"))
    )
    first = _cycle(workspace, word("first cycle"), *FIRST_CYCLE)
    cycle = _cycle(workspace, word("cycle"), *CYCLE)
    workspace.do(cycles.exclude_competency, cycle=cycle, competency=NOT_APPLICABLE, reason=word("not applicable"))
    few = _Writer(workspace, word, "few").write(first, cycle, peers=2)
    many = _Writer(workspace, word, "many").write(first, cycle, peers=4)
    return Filled(dict(word.given), word.given["cycle"], few, many)


def _cycle(workspace: Workspace, name: str, starts_on: date, ends_on: date) -> int:
    rubric = shipped_rubric()
    return workspace.do(cycles.create_cycle, name=name, starts_on=starts_on, ends_on=ends_on, rubric=rubric).result


class _Writer:
    """Writes all there can be about one engineer."""

    def __init__(self, workspace: Workspace, word: Words, prefix: str) -> None:
        self._do, self._prefix = workspace.do, prefix
        self._word = FieldWords(word, prefix)
        self._reviews = ReviewWriter(workspace, self._word)
        self._mentoring = MentorshipWriter(workspace, self._word)

    def write(self, first: int, cycle: int, peers: int) -> Person:
        details = self._details()
        engineer = self._do(engineers.add_engineer, details=details).result
        self._facts(engineer)
        self._journal(engineer)
        before = self._reviews.write(engineer, first, FIRST_CYCLE, "before", peers=0)
        mentorship = self._mentoring.write_mentorship(engineer)
        self._mentoring.write_plan(before, mentorship, "before", date(2026, 1, 10))
        review = self._reviews.write(engineer, cycle, CYCLE, "now", peers)
        self._reviews.hand_over_twice(review)
        plan = self._mentoring.write_plan(review, mentorship, "now", date(2026, 7, 10))
        sessions = self._mentoring.write_sessions(mentorship)
        self._drafts(review, mentorship, sessions)
        return Person(self._prefix, details.employee_id, review, plan, mentorship, sessions)

    def _details(self) -> EngineerDetails:
        return EngineerDetails(
            name=self._word("name"),
            level="SR",
            employee_id=self._word("employee ID"),
            email=f"{self._word('email')}@example.org",
            job_title=self._word("job title"),
            path="SA",
            team=self._word("team"),
            manager_name=self._word("manager"),
            tech_lead_name=self._word("tech lead"),
        )

    def _facts(self, engineer: int) -> None:
        self._do(
            engineers.record_qualification,
            engineer=engineer,
            qualification="Q-EXP",
            status=QualificationStatus.EQUIVALENT,
            note=self._word("qualification note"),
        )
        self._do(
            engineers.record_technology,
            engineer=engineer,
            technology=self._word("technology"),
            use=TechnologyUse.WORKING,
        )

    def _journal(self, engineer: int) -> None:
        on = date(2026, 2, 2)
        write = journal.write_note
        self._do(write, engineer=engineer, text=self._word("private note"), happened_on=on, competencies=("COD-1",))
        self._do(
            write,
            engineer=engineer,
            text=self._word("shareable note"),
            happened_on=on,
            visibility=Visibility.SHAREABLE,
        )
        gone = self._do(write, engineer=engineer, text=self._word("deleted note"), happened_on=on).result
        self._do(journal.delete_note, note=gone)

    def _drafts(self, review: int, mentorship: int, sessions: tuple[int, int]) -> None:
        """Words that wait in the fields of all three, and those that were thought better of and are gone."""
        at = {"shared": sessions, "private": sessions, "check_in": (mentorship,), "comment": (review,)}
        kinds = {"check_in": "mentorship", "comment": "review"}
        for field, numbers in at.items():
            for number in numbers:
                key = DraftKey(f"{kinds.get(field, 'session')}:{number}", field)
                self._do(drafts.store_draft, key=key, text=self._word("forgotten draft"))
                self._do(drafts.store_draft, key=key, text=self._word(f"draft of {field}"))
        gone = DraftKey(f"review:{review}", "reason")
        self._do(drafts.store_draft, key=gone, text=self._word("forgotten draft"))
        self._do(drafts.store_draft, key=gone, text=None)
