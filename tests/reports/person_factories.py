"""Everything about one person without a workspace: some rows of the kinds that most people have."""

from datetime import date

from models.snapshots.person import HistoryPart, PersonSnapshot

MANAGER = "Marta Lindqvist"


def typical_person() -> PersonSnapshot:
    """A person with one review, a note, a mentorship and a short history."""
    return PersonSnapshot(
        person="Ana Reyes",
        employee_id="E1001",
        organisation="Acme Ltd",
        written_on=date(2026, 7, 28),
        records={
            "engineer": (
                {
                    "id": 1, "name": "Ana Reyes", "employee_id": "E1001", "email": "ana@example.com",
                    "job_title": "Backend Engineer", "level": "MID", "path": None, "team": "Payments",
                    "role_since": "2024-03-01", "manager_name": MANAGER, "tech_lead_name": "Kofi Mensah", "language": "en",
                },
            ),
            "review": (
                {
                    "id": 1, "cycle_name": "2026-H1", "document_id": "RV-2026-000123", "revision": 1, "state": "shared",
                    "period_starts_on": "2026-01-01", "period_ends_on": "2026-06-30", "engineer_name": "Ana Reyes",
                    "reviewer_name": MANAGER, "suggested": "meets", "conclusion": "meets", "decided_by": MANAGER,
                    "summary": "Ana halved the latency of the payment service and taught two colleagues how she measured it.",
                },
            ),
            "rating": (
                {"id": 1, "review_id": 1, "competency_code": "ARC-1", "value": 3, "state": "rated", "comment": ""},
                {
                    "id": 2, "review_id": 1, "competency_code": "COD-1", "value": 4, "state": "rated",
                    "comment": "Profiles before she changes the code.",
                },
                {"id": 3, "review_id": 1, "competency_code": "PER-1", "value": None, "state": "not_observed", "comment": ""},
            ),
            "note": (
                {
                    "id": 1, "happened_on": "2026-05-04", "visibility": "shareable", "author_name": MANAGER,
                    "text": "Led the postmortem of the outage without blame.",
                },
            ),
        },
        opinions_given={},
        named_elsewhere={"review.tech_lead_name": 2, "opinion_request.person_name": 1},
        history=tuple(
            HistoryPart(number, f"2026-0{number}-12T12:00:00Z", MANAGER, label, ())
            for number, label in enumerate(("Add Ana Reyes", "Start the review of Ana Reyes", "Rate COD-1"), start=3)
        ),
        withheld=("The comments of colleagues who did not agree that you read them",),
        codes={
            "ARC-1": "Server-side logic & request handling", "COD-1": "Languages & frameworks",
            "PER-1": "Performance analysis & tuning", "MID": "Intermediate",
        },
    )  # fmt: skip
