"""Every write about cycles: make one, freeze its rubric, leave a competency out for everybody."""

from collections.abc import Mapping
from datetime import date

from models.errors import BadInput, Refused
from models.queries import cycles as cycle_queries
from models.reviews import CycleId
from models.rubric.load import rubric_digest, rubric_to_json
from models.rubric.model import Rubric
from models.sentences import say
from models.workspace.action import action
from models.workspace.transaction import Transaction


@action("Make cycle {name}")
def make_cycle(
    tx: Transaction,
    *,
    name: str,
    starts_on: date,
    ends_on: date,
    rubric: Rubric,
    left_out: Mapping[str, str] | None = None,
) -> CycleId:
    """Make a cycle; from now on its rubric version is frozen in this workspace.

    `left_out` maps competencies that apply to nobody in it to the reason. Raises BadInput for an empty or taken name,
    dates in the wrong order or a missing reason, Refused if the workspace holds other content under the same version.
    """
    name = name.strip()
    if not name:
        raise BadInput(say("A cycle needs a name."))
    if ends_on < starts_on:
        raise BadInput(
            say(
                "The cycle would end on {ends_on}, before it starts on {starts_on}.",
                ends_on=ends_on,
                starts_on=starts_on,
            )
        )
    if tx.one("SELECT 1 FROM cycle WHERE name = :name", name=name):
        raise BadInput(say("There is a cycle called “{name}” already.", name=name))
    cycle = CycleId(
        tx.insert(
            "cycle",
            name=name,
            starts_on=starts_on,
            ends_on=ends_on,
            rubric_version_id=freeze_rubric(tx, rubric),
            created_at=tx.at,
        )
    )
    for competency, reason in (left_out or {}).items():
        leave_out_competency.run(tx, cycle=cycle, competency=competency, reason=reason)
    return cycle


@action("Leave {competency} out of a cycle")
def leave_out_competency(tx: Transaction, *, cycle: CycleId, competency: str, reason: str) -> None:
    """Declare a competency not applicable for everybody in the cycle, in advance and with a reason.

    Raises Refused once anybody in the cycle is rated on it: leaving out afterwards would hide a rating.
    """
    rubric = cycle_queries.rubric_of_cycle(tx, cycle)
    if not rubric.has(competency):
        raise BadInput(say("The rubric of this cycle has no competency {competency}.", competency=competency))
    if not reason.strip():
        raise BadInput(
            say("Say why {competency} does not apply; the reason is printed in every review.", competency=competency)
        )
    rated = tx.one(
        "SELECT 1 FROM rating JOIN review ON review.id = rating.review_id"
        " WHERE review.cycle_id = :cycle AND competency_code = :code AND rating.state <> 'blank'",
        cycle=cycle,
        code=competency,
    )
    if rated:
        raise Refused(
            say(
                "Somebody is already rated on {competency} in this cycle, so it cannot be left out any more.",
                competency=competency,
            )
        )
    tx.put("cycle_not_applicable", (cycle, competency), reason=reason.strip())


def freeze_rubric(tx: Transaction, rubric: Rubric) -> int:
    """The id of this rubric version in the workspace, stored now if it was not there. For other actions to call."""
    digest = rubric_digest(rubric)
    known = tx.one(
        "SELECT id, content_sha256 FROM rubric_version WHERE rubric_id = :id AND version = :version",
        id=rubric.id,
        version=rubric.version,
    )
    if known and known["content_sha256"] != digest:
        raise Refused(
            say(
                "This workspace already uses version {version} of “{title}” with other content. "
                "Give the changed rubric a new version.",
                version=rubric.version,
                title=rubric.title,
            )
        )
    if known:
        return int(known["id"])
    return tx.insert(
        "rubric_version",
        rubric_id=rubric.id,
        version=rubric.version,
        title=rubric.title,
        content=rubric_to_json(rubric),
        content_sha256=digest,
        added_at=tx.at,
    )
