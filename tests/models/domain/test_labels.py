"""Labels of the enums that a person chooses from or reads."""

from enum import Enum

import pytest

from models.domain.conclusions import Conclusion
from models.domain.documents import Edition
from models.domain.evidence import EvidenceSource, EvidenceStrength
from models.domain.journal import Visibility
from models.domain.mentoring import ActionOwner, ActionStatus, Lane, SessionPart
from models.domain.opinions import Channel, Consent, Contact, RequestState
from models.domain.peers import Hidden
from models.domain.people import QualificationStatus, TechnologyUse
from models.domain.plans import GoalState, Interest, PlanState
from models.domain.reviews import OpinionRole, PointKind, ReviewState
from models.support.messages import Message

LABELLED: tuple[type[Enum], ...] = (
    ActionOwner, ActionStatus, Channel, Conclusion, Consent, Contact, Edition, EvidenceSource, EvidenceStrength, GoalState,
    Hidden, Interest, Lane, OpinionRole, PlanState, PointKind, QualificationStatus, RequestState, ReviewState, SessionPart,
    TechnologyUse, Visibility,
)  # fmt: skip


@pytest.mark.parametrize("kind", LABELLED)
def test_every_value_has_a_distinct_label(kind: type[Enum]):
    labels = [getattr(member, "label") for member in kind]  # noqa: B009 - the enums share no base class with a label
    assert all(isinstance(label, Message) for label in labels)
    assert len(set(map(str, labels))) == len(labels)


def test_a_status_label_of_a_review_starts_with_a_capital():
    assert [str(state.list_label).lower() for state in ReviewState] == [str(state.label) for state in ReviewState]
