"""Operations on cycles: create, edit, choose what is asked, freeze the rubric, exclude a competency."""

from collections.abc import Collection, Mapping
from datetime import date

from models.domain.cycles import CycleId, not_asked
from models.queries import cycles as cycle_queries
from models.rubric.load import rubric_digest, rubric_to_json
from models.rubric.model import Rubric
from models.support.errors import BadInput, Refused
from models.support.folding import code_key
from models.support.messages import message
from models.support.names import checked_line
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("cycle.create", "Create cycle {name}")
def create_cycle(
    tx: Transaction,
    *,
    name: str,
    starts_on: date,
    ends_on: date,
    rubric: Rubric,
    excluded: Mapping[str, str] | None = None,
    chosen: Collection[str] | None = None,
) -> CycleId:
    """Create a cycle and freeze its rubric version in this workspace.

    `excluded` maps competencies that do not apply in the cycle to the reason. The cycle asks all competencies, or the core
    ones and those in `chosen`. Raises BadInput for an empty or taken name, dates in the wrong order, an unknown competency
    or a missing reason, Refused if the workspace holds other content under the same version.
    """
    columns = _checked(tx, name, starts_on, ends_on)
    cycle = CycleId(
        tx.insert(
            "cycle",
            **columns,
            rubric_version_id=freeze_rubric(tx, rubric),
            created_at=tx.at,
        )
    )
    _ask(tx, cycle, chosen)
    for competency, reason in (excluded or {}).items():
        exclude_competency.run(tx, cycle=cycle, competency=competency, reason=reason)
    return cycle


@operation("cycle.edit", "Edit cycle {name}")
def edit_cycle(
    tx: Transaction,
    *,
    cycle: CycleId,
    name: str,
    starts_on: date,
    ends_on: date,
    excluded: Mapping[str, str],
    chosen: Collection[str] | None = None,
) -> None:
    """Change the name, dates and competencies of a cycle, and update its draft reviews.

    `excluded` and `chosen` replace the previous values, as in `create_cycle`. Reviews that have started still ask what the
    cycle asked then. Raises BadInput as `create_cycle`, Refused once a review of the cycle has been submitted.
    """
    cycle_queries.refuse_fixed(tx, cycle)
    columns = _checked(tx, name, starts_on, ends_on, excluding=cycle)
    tx.update("cycle", cycle, **columns)
    for row in tx.query("SELECT id FROM review WHERE cycle_id = :cycle", cycle=cycle):
        tx.update("review", row["id"], cycle_name=columns["name"], period_starts_on=starts_on, period_ends_on=ends_on)
    _ask(tx, cycle, chosen)
    before = cycle_queries.not_applicable(tx, cycle)
    for competency in before.keys() - excluded.keys():
        tx.delete("cycle_not_applicable", (cycle, competency))
    for competency, reason in excluded.items():
        if before.get(competency) != reason.strip():
            exclude_competency.run(tx, cycle=cycle, competency=competency, reason=reason)


@operation("cycle.exclude_competency", "Exclude {competency} from a cycle")
def exclude_competency(tx: Transaction, *, cycle: CycleId, competency: str, reason: str) -> None:
    """Exclude a competency from all reviews of the cycle, with a reason.

    Raises Refused if the cycle has any rating of it, because the exclusion would hide that rating, or if a review of the
    cycle has been submitted.
    """
    cycle_queries.refuse_fixed(tx, cycle)
    rubric = cycle_queries.rubric_of_cycle(tx, cycle)
    _check_known(rubric, competency)
    if not reason.strip():
        raise BadInput(
            message(
                "Say why {competency} does not apply. The reason is printed in every review.", competency=competency
            )
        )
    rated = tx.one(
        "SELECT 1 FROM rating JOIN review ON review.id = rating.review_id"
        " WHERE review.cycle_id = :cycle AND competency_code = :code AND rating.state <> 'blank'"
        " UNION ALL SELECT 1 FROM opinion_rating JOIN opinion ON opinion.id = opinion_id"
        " JOIN review ON review.id = opinion.review_id WHERE review.cycle_id = :cycle AND competency_code = :code",
        cycle=cycle,
        code=competency,
    )
    if rated:
        raise Refused(
            message(
                "{competency} is already rated in this cycle, so it can no longer be excluded.",
                competency=competency,
            )
        )
    tx.upsert("cycle_not_applicable", (cycle, competency), reason=reason.strip())


def freeze_rubric(tx: Transaction, rubric: Rubric) -> int:
    """The id of this rubric version in the workspace, added if missing. Raises Refused if its content differs."""
    digest = rubric_digest(rubric)
    known = tx.one(
        "SELECT id, content_sha256 FROM rubric_version WHERE rubric_id = :id AND version = :version",
        id=rubric.id,
        version=rubric.version,
    )
    if known and known["content_sha256"] != digest:
        raise Refused(
            message(
                "This workspace already uses version {version} of “{title}” with different content. Give the "
                "changed rubric a new version.",
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


def _ask(tx: Transaction, cycle: CycleId, chosen: Collection[str] | None) -> None:
    """Make the cycle ask all competencies, or the core and the chosen ones. Raises BadInput for an unknown competency."""
    rubric = cycle_queries.rubric_of_cycle(tx, cycle)
    for competency in chosen or ():
        _check_known(rubric, competency)
    before, after = cycle_queries.not_asked(tx, cycle), not_asked(rubric, chosen)
    for code in sorted(before - after):
        tx.delete("cycle_not_asked", (cycle, code))
    tx.put_many("cycle_not_asked", [{"cycle_id": cycle, "competency_code": code} for code in sorted(after - before)])


def _check_known(rubric: Rubric, competency: str) -> None:
    if not rubric.has(competency):
        raise BadInput(message("The rubric of this cycle has no competency {competency}.", competency=competency))


def _checked(
    tx: Transaction, name: str, starts_on: date, ends_on: date, excluding: CycleId | None = None
) -> dict[str, object]:
    """The columns of a cycle. Raises BadInput for an empty or taken name, or dates in the wrong order."""
    name = checked_line(name, message("name"))
    if not name:
        raise BadInput(message("Enter a name for the cycle."))
    if ends_on < starts_on:
        raise BadInput(
            message(
                "The cycle would end on {ends_on}, before it starts on {starts_on}. Change one of the dates.",
                ends_on=ends_on,
                starts_on=starts_on,
            )
        )
    twin = tx.one(
        "SELECT name FROM cycle WHERE code_key(name) = :alike AND id IS NOT :excluded_id"
        # An older file may hold two names that look the same; each of their cycles can still be edited.
        " AND NOT EXISTS (SELECT 1 FROM cycle WHERE id = :excluded_id AND name = :name)",
        alike=code_key(name),
        name=name,
        excluded_id=excluding,
    )
    if twin:
        raise BadInput(message("A cycle named “{name}” already exists. Choose another name.", name=twin["name"]))
    return {"name": name, "starts_on": starts_on, "ends_on": ends_on}
