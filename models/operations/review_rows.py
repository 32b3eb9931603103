"""Rows of new reviews, and the columns they copy from the engineer."""

from datetime import date

from models.domain.cycles import CycleId
from models.domain.people import EngineerId
from models.domain.reviews import ReviewId
from models.operations.document_numbers import next_document_id
from models.queries import cycles as cycle_queries
from models.queries import engineers as people_queries
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.support.names import checked_line
from models.workspace.transaction import Transaction


def insert_review(tx: Transaction, engineer_id: EngineerId, cycle_id: CycleId, reviewer_name: str) -> ReviewId:
    """Add the draft of a review, which asks what its cycle asks now; returns its id.

    Raises BadInput for an unknown cycle or an empty reviewer, Refused if the engineer has a review in the cycle already.
    """
    engineer = people_queries.engineer(tx, engineer_id)
    cycle = tx.one("SELECT * FROM cycle WHERE id = :id", id=cycle_id)
    if cycle is None:
        raise BadInput(message("This workspace has no cycle with the number {number}.", number=cycle_id))
    reviewer = checked_reviewer(reviewer_name, engineer.name)
    if tx.one("SELECT 1 FROM review WHERE engineer_id = :e AND cycle_id = :c", e=engineer_id, c=cycle_id):
        raise Refused(
            message("{name} already has a review in cycle “{cycle}”.", name=engineer.name, cycle=cycle["name"])
        )
    review = ReviewId(
        tx.insert(
            "review",
            engineer_id=engineer_id,
            cycle_id=cycle_id,
            rubric_version_id=cycle["rubric_version_id"],
            document_id=next_document_id(tx, "review", date.fromisoformat(cycle["ends_on"]).year),
            cycle_name=cycle["name"],
            period_starts_on=cycle["starts_on"],
            period_ends_on=cycle["ends_on"],
            **engineer_facts(engineer),
            reviewer_name=reviewer,
            created_at=tx.at,
        )
    )
    not_asked = sorted(cycle_queries.not_asked(tx, cycle_id))
    tx.put_many("review_not_asked", [{"review_id": review, "competency_code": code} for code in not_asked])
    return review


def checked_reviewer(reviewer_name: str, engineer_name: str) -> str:
    """The reviewer's name as it is stored. Raises BadInput if it is empty, too long or has invisible characters."""
    if not reviewer_name.strip():
        raise BadInput(message("Enter the name of the reviewer for the review of {name}.", name=engineer_name))
    return checked_line(reviewer_name, message("name of the reviewer"))


def engineer_facts(engineer: people_queries.EngineerRow) -> dict[str, object]:
    """The columns of a review that are copied from the engineer, with their current values."""
    return {
        "engineer_name": engineer.name,
        "employee_id": engineer.employee_id,
        "job_title": engineer.job_title,
        "level": engineer.level,
        "path": engineer.path or None,
        "team": engineer.team,
        "role_since": engineer.role_since,
        "manager_name": engineer.manager_name,
        "tech_lead_name": engineer.tech_lead_name,
    }


def manager_of(tx: Transaction, engineer: EngineerId) -> str:
    """The name of the engineer's manager, or an empty text."""
    return people_queries.engineer(tx, engineer).manager_name.strip()
